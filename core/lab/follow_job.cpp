#include "core/base/error.h"
#include "core/lab/evaluate_points.h"
#include "core/lab/parts.h"

#include <algorithm>
#include <thread>

namespace steerdeck::lab {
namespace fs = std::filesystem;

EvaluatePoint point_of(const evaluate::Results& results)
{
    EvaluatePoint point{long(results.answers), long(results.plan.size()), {}, {}};
    for (auto& row : evaluate::rows_of(results))
        if (row.answers > 0) point.rows.push_back(std::move(row));
    point.summary = evaluate::summary_of(point.rows);
    for (auto& row : point.summary)
        for (auto* measure : {&row.summary.accuracy, &row.summary.best, &row.summary.order_variance,
                              &row.summary.order_variance_max, &row.quality})
            measure->low = measure->high = measure->value;
    return point;
}

namespace {

constexpr auto glance = std::chrono::milliseconds(100); // between looks whether to stop
constexpr int patience = 10;                            // failed readings in a row that a slow file system may cost
constexpr double share_of_reading = 0.2;                // of the time, at most

/// Where results lie: the folder itself, and those of the processes that share the work, until they are put together.
std::vector<fs::path> folders_of(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code gone; // they come and go
    const auto add = [&](const fs::path& one) {
        if (fs::exists(one / "results.json", gone)) found.push_back(one);
    };
    add(folder);
    for (fs::directory_iterator part(folder / "parts", gone), end; !gone && part != end; part.increment(gone))
        add(part->path());
    std::ranges::sort(found);
    return found;
}

/// What changes when there is more to read.
std::string state_of(const std::vector<fs::path>& folders)
{
    std::string state;
    std::error_code gone;
    for (const auto& folder : folders)
        for (const char* name : {"results.json", "generations.jsonl"}) {
            const auto size = fs::file_size(folder / name, gone);
            state += folder.string() + '/' + std::to_string(gone ? 0 : size) + '\n';
        }
    return state;
}

/// All that is answered so far; of several folders those of the first one's plan.
evaluate::Results read_together(const std::vector<fs::path>& folders)
{
    auto all = evaluate::read_results(folders.front());
    if (all.complete || folders.size() == 1) return all;
    for (const auto& folder : std::span(folders).subspan(1)) {
        const auto part = evaluate::read_results(folder);
        if (part.outcomes.size() != all.outcomes.size()) continue;
        for (std::size_t i = 0; i < all.outcomes.size(); ++i) {
            if (!part.outcomes[i].done || all.outcomes[i].done) continue;
            all.outcomes[i] = part.outcomes[i];
            ++all.answers;
        }
    }
    return all;
}

class Following {
public:
    explicit Following(FollowRequest request) : request_(std::move(request)) {}

    void run(Job::State& state, const Sink& tell)
    {
        Stopwatch watch;
        for (;;) {
            const Stopwatch reading;
            if (look(tell)) {
                auto results = std::make_shared<evaluate::Results>(evaluate::read_results(request_.folder));
                tell(EvaluateDone{request_.folder, std::move(results), watch.seconds()});
                return;
            }
            const auto pause = std::max(request_.interval, reading.seconds() * (1 / share_of_reading - 1));
            for (const Stopwatch rest; rest.seconds() < pause; std::this_thread::sleep_for(glance))
                watch.leave_out(state.checkpoint("Following the experiment"));
        }
    }

private:
    /// Tells what is new; true once the results are complete.
    bool look(const Sink& tell)
    {
        const auto folders = folders_of(request_.folder);
        if (folders.empty()) {
            tell(Progress{"Waiting for results in " + request_.folder.string()});
            return false;
        }
        auto now = state_of(folders);
        if (now == seen_) return false;
        try {
            const auto results = read_together(folders);
            seen_ = std::move(now);
            failures_ = 0;
            tell(point_of(results));
            return results.complete && folders.front() == request_.folder;
        } catch (const UnreadableFile&) {
            // A file that is written at this moment, or that a network file system shows in part.
            if (++failures_ >= patience) throw;
            return false;
        }
    }

    FollowRequest request_;
    std::string seen_;
    int failures_ = 0;
};

} // namespace

Job Lab::follow(FollowRequest request, Sink sink)
{
    if (request.folder.empty())
        throw InvalidInput("No folder to follow is named", "", "Choose the folder of the results");
    if (!(request.interval > 0)) throw InvalidInput("The time between looks is not above 0", "", "Give seconds");
    auto following = std::make_shared<Following>(std::move(request));
    return parts_->start({"experiment", std::move(sink)},
                         [following](Job::State& state, const Sink& tell) { following->run(state, tell); });
}

} // namespace steerdeck::lab
