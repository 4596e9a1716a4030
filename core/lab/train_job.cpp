#include "core/base/build_info.h"
#include "core/base/files.h"
#include "core/behaviors/prompt_set.h"
#include "core/demo/source.h"
#include "core/generate/generate.h"
#include "core/lab/parts.h"
#include "core/lab/traces.h"
#include "core/lab/training_record.h"
#include "core/train/token_trainer.h"

#include <torch/torch.h>

namespace steerdeck::lab {
namespace {

constexpr const char* demo_world_data = "demo world";

/// The join in which an operator's row stands.
Join join_of(const std::string& operator_name)
{
    return operator_name == steering::set_name   ? Join::set
           : operator_name == steering::or_name  ? Join::any
           : operator_name == steering::not_name ? Join::negated
                                                 : Join::composition;
}

geometry::Rows view_of(const at::Tensor& rows)
{
    return Eigen::Map<const geometry::RowMatrix>(rows.const_data_ptr<float>(), rows.size(0), rows.size(1));
}

/// What a step report lacks: where the rows are now, and the words they are near.
TrainPoint point_of(const Lab::Parts& parts, const train::TokenTrainer& trainer, const train::StepReport& report,
                    double seconds)
{
    TrainPoint point{
        report.step, trainer.settings().steps, seconds, report.learning_rate, report.gradient_norm, report.loss, {}};
    const auto rows = trainer.rows().contiguous();
    const auto vocabulary = parts.decoder->input_rows().to(at::kCPU, at::kFloat).contiguous();
    const auto near = geometry::nearest(view_of(rows), view_of(vocabulary), 5, geometry::Metric::cosine);
    for (std::size_t r = 0; r < trainer.names().size(); ++r) {
        const auto i = std::int64_t(r);
        const auto row = rows[i], start = trainer.start()[i];
        TokenTrace trace;
        trace.name = trainer.names()[r];
        trace.loss = report.loss_of_row[r];
        trace.norm = row.norm().item<double>();
        const double lengths = trace.norm * start.norm().item<double>();
        trace.drift = lengths > 0 ? 1 - row.dot(start).item<double>() / lengths : trace.norm;
        trace.nearest = readable(near[r], parts.assembler->tokenizer());
        point.tokens.push_back(std::move(trace));
    }
    return point;
}

class Training {
public:
    Training(Lab::Parts& parts, TrainRequest request)
        : parts_(parts), request_(std::move(request)),
          folder_(request_.out.empty() ? parts.token_folder : request_.out),
          source_(parts.training_source(request_.data)), data_(name_of_data(request_.data)), trainer_(make()),
          plan_(trainer_.fit(parts.free_memory()))
    {
        parts.refuse_too_large(plan_);
        checkpoint_ = checkpoint_of(folder_, trainer_.names(), data_);
    }

    TrainCost estimate(Job::State& state, const Sink& tell)
    {
        TrainCost cost;
        cost.bytes = plan_.bytes;
        cost.free_bytes = parts_.free_memory();
        cost.recompute = plan_.recompute;
        cost.longest = plan_.longest;
        // The first step also fetches memory that the others find; it counts only where it is the only one.
        const int steps = std::min(2, request_.settings.steps);
        for (int i = 0; i < steps; ++i) {
            state.checkpoint("The estimate");
            tell(Progress{"Measuring a step", i, steps});
            const Stopwatch watch;
            trainer_.step();
            cost.seconds_per_step = watch.seconds();
        }
        cost.parts = trainer_.parts();
        cost.seconds = cost.seconds_per_step * request_.settings.steps;
        return cost;
    }

    void run(Job::State& state, const Sink& tell)
    {
        Stopwatch watch;
        train::StepReport last;
        TrainingRecord record(folder_ / "runs", trained(), parts_.identity, title(),
                              parts_.circumstances(request_.data));
        const auto seconds = [&] { return watch.seconds() + record.seconds_before(); };
        TrainingCallbacks follower;
        follower.begun = [&](int before) {
            for (const auto& point : record.begin(before)) tell(point);
            if (before == 0) record.snapshot(0, trainer_.rows());
        };
        follower.told = [&](const train::StepReport& report, int before) {
            last = report;
            const bool end = trainer_.finished();
            if (last.step % std::max(1, request_.settings.report_every) == 0 || last.step == 1 || end) {
                tell(Progress{stage(), last.step, request_.settings.steps, watch.seconds(), before});
                const auto point = point_of(parts_, trainer_, last, seconds());
                record.point(point);
                record.snapshot(last.step, trainer_.rows());
                tell(point);
            }
            if (last.step % sample_every() == 0 || end) sample(tell, last.step);
        };
        follower.saved = [&] { record.keep_rows(); };
        recorded(
            [&] {
                run_to_end(trainer_, checkpoint_, state, watch, follower);
                auto done = keep(last, seconds());
                done.run = record.folder();
                std::filesystem::remove(checkpoint_);
                record.end("finished", last.step, last.loss, done.seconds, done.files);
                tell(done);
            },
            [&](const char* outcome, const std::string& error) {
                record.end(outcome, trainer_.steps_done(), last.loss, seconds(), {}, error);
            });
    }

private:
    std::string stage() const
    {
        const int parts = trainer_.parts();
        return parts == 1 ? "Training" : "Training, each batch in " + std::to_string(parts) + " parts to fit in memory";
    }

    train::TokenTrainer make() const
    {
        const auto& set = parts_.assembler->behavior_set();
        if (!request_.operator_name.empty())
            return train::TokenTrainer::of_operator(*parts_.decoder, *parts_.assembler, source_, *parts_.tokens(),
                                                    train::operator_named(request_.operator_name), request_.settings);
        std::vector<std::size_t> chosen;
        for (const auto& name : request_.behaviors) chosen.push_back(set.index_of(name));
        if (chosen.empty())
            for (std::size_t i = 0; i < set.behaviors.size(); ++i) chosen.push_back(i);
        return train::TokenTrainer::of_tokens(*parts_.decoder, *parts_.assembler, source_, chosen, request_.settings);
    }

    Trained trained() const
    {
        return {request_.operator_name.empty() ? "tokens" : "operator", {}, trainer_.names(), request_.settings, data_};
    }

    std::string title() const
    {
        return request_.operator_name.empty() ? parts_.title_of(trainer_.names()) : request_.operator_name;
    }

    int sample_every() const { return std::max(1, request_.settings.steps / 10); }

    std::vector<steering::SteeringToken> tokens_now(const train::StepReport* report, double seconds) const
    {
        std::vector<steering::SteeringToken> tokens;
        for (std::size_t r = 0; r < trainer_.names().size(); ++r) {
            const auto& s = request_.settings;
            steering::SteeringToken token;
            token.name = trainer_.names()[r];
            token.is_operator = !request_.operator_name.empty();
            token.category = token.is_operator ? "operator" : parts_.assembler->behavior_set().at(token.name).category;
            token.embedding = trainer_.rows()[std::int64_t(r)].clone();
            token.made = {{"version", version()},
                          {"data", data_},
                          {"seed", s.seed},
                          {"steps", trainer_.steps_done()},
                          {"batch", s.batch},
                          {"learning_rate", s.learning_rate},
                          {"weight_decay", s.weight_decay},
                          {"warmup", s.warmup},
                          {"clip", s.clip},
                          {"temperature", s.temperature},
                          {"orthogonality", s.orthogonality},
                          {"trained_with", trainer_.names()},
                          {"final_loss", report ? Json(report->loss_of_row[r]) : Json()},
                          {"seconds", seconds}};
            tokens.push_back(std::move(token));
        }
        return tokens;
    }

    /// A held-out question answered with a token as it is now, each time of the next behaviour.
    void sample(const Sink& tell, int step)
    {
        if (parts_.held_out.empty()) return;
        const auto& question = parts_.held_out[std::size_t(samples_ * 7) % parts_.held_out.size()];
        auto store = *parts_.tokens();
        for (auto& token : tokens_now(nullptr, 0)) store.put(std::move(token));
        Deck deck;
        if (!request_.operator_name.empty()) {
            deck.join = join_of(request_.operator_name);
            const std::size_t wanted = deck.join == Join::negated ? 1 : 2;
            for (const auto& behavior : parts_.assembler->behavior_set().behaviors)
                if (store.has(behavior.name) && behavior.seen && deck.chips.size() < wanted &&
                    (deck.chips.empty() ||
                     parts_.assembler->behavior_set().at(deck.chips[0].behavior).category != behavior.category))
                    deck.chips.push_back({behavior.name, 1, true});
        } else {
            deck.chips.push_back({trainer_.names()[std::size_t(samples_) % trainer_.names().size()], 1, true});
        }
        ++samples_;
        steering::SideTable table(parts_.decoder->config().vocab_size);
        const auto input = parts_.assembler->assemble(question, deck, Method::steering, store, table);
        generate::GenerateSettings settings;
        settings.max_new_tokens = parts_.world ? 120 : 60; // a real model takes seconds for it
        const auto answer =
            generate::generate(*parts_.decoder, table.rows(), {input.ids}, settings, {}, {}, {.sets = {input.set}})[0];
        const auto text = parts_.assembler->tokenizer().decode(answer.ids);
        std::string names;
        for (const auto& chip : deck.chips)
            names += (names.empty() ? "" : " " + request_.operator_name + " ") + chip.behavior;
        if (deck.join == Join::negated) names = request_.operator_name + " " + names;
        tell(TrainSample{step, names, question, text, parts_.badges(question, deck.chips, text, deck.join)});
    }

    TrainDone keep(const train::StepReport& report, double seconds)
    {
        const auto tokens = tokens_now(&report, seconds);
        TrainDone done;
        for (const auto& token : tokens) {
            done.files.push_back(steering::write_token(folder_, token, parts_.identity));
            done.tokens.push_back(token.name);
        }
        parts_.put_tokens(tokens);
        done.seconds = seconds;
        done.final_loss = report.loss;
        return done;
    }

    Lab::Parts& parts_;
    TrainRequest request_;
    std::filesystem::path folder_, checkpoint_;
    train::ItemSource source_;
    std::string data_;
    train::TokenTrainer trainer_;
    train::StepPlan plan_;
    int samples_ = 0;
};

} // namespace

void Lab::Parts::refuse_too_large(const train::StepPlan& plan) const
{
    if (plan.parts > 0) return;
    throw OutOfMemory("One example of " + std::to_string(plan.longest) + " tokens needs " +
                          model::gigabytes(plan.bytes) + " of memory beside the model where " +
                          model::gigabytes(free_memory()) + " may be used",
                      "training", "Close other programs, shorten the answers, or take a smaller model");
}

Json Lab::Parts::circumstances(const std::filesystem::path& data) const
{
    return {{"data_file", data.empty() ? Json() : Json(data.string())},
            {"dtype", info.dtype},
            {"device", info.device},
            {"threads", info.threads}};
}

std::string Lab::Parts::title_of(const std::vector<std::string>& behaviors) const
{
    const auto& set = assembler->behavior_set();
    if (behaviors.size() == set.behaviors.size()) return "All " + std::to_string(behaviors.size()) + " behaviours";
    const auto first = set.at(behaviors.front()).title;
    return behaviors.size() == 1 ? first : first + " and " + std::to_string(behaviors.size() - 1) + " more";
}

std::vector<std::string> Lab::Parts::training_prompts() const
{
    if (!world) return behaviors::read_prompt_set(general_prompts()).train;
    std::vector<std::string> prompts;
    for (const auto i : world->training_questions()) prompts.push_back(world->questions()[i].text);
    return prompts;
}

std::string name_of_data(const std::filesystem::path& data)
{
    return data.empty() ? demo_world_data : sha256_of_file(data);
}

std::filesystem::path checkpoint_of(const std::filesystem::path& folder, const std::vector<std::string>& names,
                                    const std::string& data)
{
    std::string all;
    for (const auto& name : names) all += name + "\n";
    if (data != demo_world_data) all += data; // other data are another training
    return folder / (".training-" + sha256(all).substr(0, 12) + ".checkpoint");
}

train::ItemSource Lab::Parts::training_source(const std::filesystem::path& data) const
{
    if (!data.empty()) return train::source_from_file(data, assembler->behavior_set());
    if (!world)
        throw InvalidInput("Training this model needs a data set", "training",
                           "Give a JSONL file of prompt, response and behaviors, or make one: in the window with Make "
                           "data, in the terminal with `steerdeck-cli data build`");
    return demo::training_source(*world);
}

Job Lab::train(TrainRequest request, Sink sink)
{
    auto training = std::make_shared<Training>(*parts_, std::move(request));
    return parts_->start({"training", std::move(sink)},
                         [training](Job::State& state, const Sink& tell) { training->run(state, tell); });
}

Job Lab::estimate(TrainRequest request, Sink sink)
{
    auto training = std::make_shared<Training>(*parts_, std::move(request));
    return parts_->start({"estimate", std::move(sink)},
                         [training](Job::State& state, const Sink& tell) { tell(training->estimate(state, tell)); });
}

} // namespace steerdeck::lab
