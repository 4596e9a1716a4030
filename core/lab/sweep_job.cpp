// Several settings of a training, one after the other.
#include "core/base/files.h"
#include "core/lab/judged_training.h"
#include "core/lab/train_job.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr const char* format = "steerdeck.sweep/1";
constexpr std::size_t most_trainings = 100;

template <typename T>
std::vector<T> or_own(const std::vector<T>& values, T own)
{
    return values.empty() ? std::vector<T>{own} : values;
}

std::string text_of(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.9g", value);
    return text;
}

std::vector<SweepRow> rows_of(const SweepRequest& request)
{
    const auto& own = request.train.settings;
    std::vector<SweepRow> rows;
    for (const double rate : or_own(request.rates, own.learning_rate))
        for (const int steps : or_own(request.steps, own.steps))
            for (const auto seed : or_own(request.seeds, own.seed)) {
                SweepRow row;
                row.learning_rate = rate;
                row.steps = steps;
                row.seed = seed;
                rows.push_back(std::move(row));
            }
    return rows;
}

TrainSettings settings_of(const SweepRequest& request, const SweepRow& row)
{
    auto settings = request.train.settings;
    settings.learning_rate = row.learning_rate;
    settings.steps = row.steps;
    settings.seed = row.seed;
    return settings;
}

std::string name_of(const SweepRow& row)
{
    return "rate-" + text_of(row.learning_rate) + "-steps-" + std::to_string(row.steps) + "-seed-" +
           std::to_string(row.seed);
}

class Sweep {
public:
    Sweep(Lab::Parts& parts, SweepRequest request, SweepSink told)
        : parts_(parts), request_(std::move(request)), told_(std::move(told))
    {
        point_.rows = rows_of(request_);
        point_.folder = parts_.token_folder / "sweeps" / sha256(identity().dump()).substr(0, 12);
        // What cannot be trained at all is refused before the job begins.
        auto first = request_.train;
        first.settings = settings_of(request_, point_.rows[0]);
        first.out = point_.folder / name_of(point_.rows[0]);
        (void)row_training(parts_, first, {request_.held_out});
    }

    void run(Job::State& state, const Sink& tell)
    {
        read_done();
        changed();
        const Stopwatch watch;
        for (std::size_t i = 0; i < point_.rows.size(); ++i)
            if (point_.rows[i].state != SweepRow::State::done) train(i, state, tell, watch);
    }

private:
    /// Whatever tells one sweep from another, but for the values that are swept: more of them go on with what is there.
    Json identity() const
    {
        const auto& train = request_.train;
        const auto& held = request_.held_out;
        auto settings = train::to_json(train.settings);
        for (const char* swept : {"learning_rate", "steps", "seed"}) settings.erase(swept);
        const auto sum = [](const fs::path& file) { return file.empty() ? Json() : Json(sha256_of_file(file)); };
        return {{"behaviors", train.behaviors},
                {"operator", train.operator_name},
                {"settings", std::move(settings)},
                {"data", sum(train.data)},
                {"held_out", {sum(held.data), held.share, held.examples, held.answers, held.every, held.patience}}};
    }

    fs::path file() const { return point_.folder / "sweep.json"; }

    /// Rows that an earlier run has trained. A damaged file is trained again.
    void read_done()
    {
        std::error_code none;
        if (!fs::exists(file(), none)) return;
        try {
            const auto where = file().string();
            const Json json = read_json(file(), message("sweep"));
            for (const Json& one : require<Json>(json, "rows", where))
                for (auto& row : point_.rows) {
                    if (name_of(row) != require<std::string>(one, "name", where)) continue;
                    row.run = require<std::string>(one, "run", where);
                    if (!fs::exists(row.run / "manifest.json", none)) continue; // it was deleted since
                    const auto number = [&](const char* key) { return value_or(one, key, std::nan(""), where); };
                    row.loss = number("loss");
                    row.held_out_loss = number("held_out_loss");
                    row.accuracy = number("accuracy");
                    row.seconds = number("seconds");
                    row.best_step = value_or(one, "best_step", 0, where);
                    row.state = SweepRow::State::done;
                }
            kept_ = require<Json>(json, "rows", where);
        } catch (const UnreadableFile&) {
            kept_ = Json::array();
        }
    }

    void write() const
    {
        Json rows = Json::array();
        std::set<std::string> named;
        for (const auto& row : point_.rows) {
            if (row.state != SweepRow::State::done) continue;
            named.insert(name_of(row));
            rows.push_back({{"name", name_of(row)},
                            {"learning_rate", row.learning_rate},
                            {"steps", row.steps},
                            {"seed", row.seed},
                            {"loss", row.loss},
                            {"held_out_loss", row.held_out_loss},
                            {"accuracy", row.accuracy},
                            {"best_step", row.best_step},
                            {"seconds", row.seconds},
                            {"run", row.run.string()}});
        }
        for (const Json& other : kept_) // of other values, asked for before
            if (!named.contains(other.value("name", std::string()))) rows.push_back(other);
        const Json json = {{"format", format}, {"sweep", identity()}, {"rows", std::move(rows)}};
        write_file_atomically(file(), json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
    }

    /// Tells how it stands, with the best row so far.
    void changed()
    {
        point_.best = -1;
        for (std::size_t i = 0; i < point_.rows.size(); ++i) {
            const auto& row = point_.rows[i];
            if (row.state != SweepRow::State::done || std::isnan(row.held_out_loss)) continue;
            if (point_.best < 0 || row.held_out_loss < point_.rows[std::size_t(point_.best)].held_out_loss)
                point_.best = int(i);
        }
        if (told_) told_(point_);
    }

    void train(std::size_t at, Job::State& state, const Sink& tell, const Stopwatch& watch)
    {
        auto& row = point_.rows[at];
        row.state = SweepRow::State::running;
        row.error = {};
        changed();
        HeldOutPoint best, last;
        const bool goes_back = request_.held_out.patience > 0;
        const auto heard = [&](const HeldOutPoint& point) {
            last = point;
            if (point.best) best = point;
            row.held_out_loss = goes_back ? best.loss : last.loss;
            row.accuracy = goes_back ? best.accuracy : last.accuracy;
            row.best_step = best.step;
            changed();
        };
        const auto passed_on = [&](Event event) {
            if (const auto* done = std::get_if<TrainDone>(&event)) {
                row.loss = done->final_loss;
                row.seconds = done->seconds;
                row.run = done->run;
            } else if (const auto* now = std::get_if<Progress>(&event)) {
                tell(Progress{message("Training"), long(1000 * at) + 1000 * now->done / std::max(1L, now->total),
                              long(1000 * point_.rows.size()), watch.seconds()});
            } else {
                tell(std::move(event));
            }
        };
        try {
            auto request = request_.train;
            request.settings = settings_of(request_, row);
            request.out = point_.folder / name_of(row);
            row_training(parts_, request, {request_.held_out, heard, false, parts_.token_folder / "runs"})
                ->run(state, passed_on);
            row.state = SweepRow::State::done;
            write();
        } catch (const Cancelled&) {
            row.state = SweepRow::State::waiting;
            changed();
            throw;
        } catch (const std::exception& failure) {
            row.state = SweepRow::State::failed;
            row.error = sentence_of(failure);
        }
        changed();
    }

    Lab::Parts& parts_;
    SweepRequest request_;
    SweepSink told_;
    SweepPoint point_;
    Json kept_ = Json::array(); // rows of the file that is there
};

template <typename T>
void refuse_twice(const std::vector<T>& values, const Message& what)
{
    if (std::set<T>(values.begin(), values.end()).size() != values.size())
        throw InvalidInput(message("A {} is there twice", what), message("the sweep"), message("Name each once"));
}

} // namespace

std::size_t SweepRequest::size() const
{
    return std::max<std::size_t>(1, rates.size()) * std::max<std::size_t>(1, steps.size()) *
           std::max<std::size_t>(1, seeds.size());
}

void check(const SweepRequest& request)
{
    check(request.held_out);
    if (!request.held_out.on())
        throw InvalidInput(message("Nothing is held out to choose the best training by"), message("the sweep"),
                           message("Give a share or a file"));
    refuse_twice(request.rates, message("rate"));
    refuse_twice(request.steps, message("number of steps"));
    refuse_twice(request.seeds, message("seed"));
    const auto n = request.size();
    if (n < 2 || n > most_trainings)
        throw InvalidInput(n == 1 ? message("This is {} training", n) : message("This is {} trainings", n),
                           message("the sweep"),
                           message("Give rates, steps and seeds that make 2 to {}", most_trainings));
    for (const auto& row : rows_of(request)) train::check_settings(settings_of(request, row));
}

Job sweep(Lab& lab, SweepRequest request, Sink sink, SweepSink told)
{
    check(request);
    auto& parts = lab.parts();
    const auto work = std::make_shared<Sweep>(parts, std::move(request), std::move(told));
    return parts.start({"sweep", std::move(sink)},
                       [work](Job::State& state, const Sink& tell) { work->run(state, tell); });
}

} // namespace steerdeck::lab
