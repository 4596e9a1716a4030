#include "core/lab/train_job.h"

#include "core/base/build_info.h"
#include "core/base/files.h"
#include "core/behaviors/prompt_set.h"
#include "core/demo/source.h"
#include "core/lab/checks.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <limits>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr const char* demo_world_data = "demo world";

/// What data a training reads: the SHA-256 of its file, "demo world" without one.
std::string name_of_data(const fs::path& data) { return data.empty() ? demo_world_data : sha256_of_file(data); }

/// Steps between sample answers.
int sample_every(const train::TrainSettings& settings) { return std::max(1, settings.steps / 10); }

/// Where a training keeps its checkpoint in `folder`.
fs::path checkpoint_of(const fs::path& folder, const TrainingKey& key)
{
    std::string all = key.method.empty() ? "" : key.method + "\n";
    for (const auto& name : key.names) all += name + "\n";
    if (key.data != demo_world_data) all += key.data; // other data are another training
    return folder / (".training-" + sha256(all).substr(0, 12) + ".checkpoint");
}

} // namespace

void refuse_too_large(const train::StepPlan& plan, double free_bytes)
{
    if (plan.parts > 0) return;
    throw OutOfMemory(message("One example of {} tokens needs {} of memory beside the model where {} may be used",
                              plan.longest, model::gigabytes(plan.bytes), model::gigabytes(free_bytes)),
                      message("training"),
                      message("Close other programs, shorten the answers, or take a smaller model"));
}

Training::Training(Lab::Parts& parts, TrainingKey key, fs::path data, fs::path folder, fs::path records,
                   std::string notes, std::optional<steering::Assembler> own_assembler)
    : parts_(parts), own_assembler_(std::move(own_assembler)), key_(std::move(key)), folder_(std::move(folder)),
      data_(std::move(data)), records_(std::move(records)), notes_(std::move(notes))
{
    key_.data = name_of_data(data_) + key_.data; // what was held out of it
    Json chat = Json::object();
    parts.add_template(chat);
    if (!chat.empty()) key_.data += ", " + chat.dump();
    checkpoint_ = checkpoint_of(folder_, key_);
}

void Training::use(train::Trainer trainer, double report_bytes, std::shared_ptr<train::Peers> peers)
{
    trainer_.emplace(std::move(trainer));
    key_.settings.steps = trainer_->settings().steps; // epochs take as many as they need
    trainer_->share(std::move(peers));
    report_bytes_ = report_bytes;
    plan_ = trainer_->fit(parts_.free_memory() - report_bytes);
    plan_.bytes += report_bytes;
    refuse_too_large(plan_, parts_.free_memory());
}

double Training::loss() const
{
    return last_.loss_of_learner.empty() ? std::numeric_limits<double>::quiet_NaN() : last_.loss;
}

Json Training::made() const
{
    Json made = {{"version", version()}, {"data", key_.data}};
    parts_.add_template(made);
    made.update(to_json(key_.settings));
    made["steps"] = steps_done();
    return made;
}

TrainCost Training::estimate(Job::State& state, const Sink& tell)
{
    TrainCost cost;
    cost.bytes = plan_.bytes;
    cost.free_bytes = parts_.free_memory();
    cost.recompute = plan_.recompute;
    cost.longest = plan_.longest;
    cost.steps = key_.settings.steps;
    constexpr int fewest = 2, most = 6;
    constexpr double enough = 3; // seconds
    std::vector<double> steps;
    const Stopwatch all;
    const int wanted = std::min(most, key_.settings.steps);
    while (int(steps.size()) < wanted && (int(steps.size()) < fewest || all.seconds() < enough)) {
        state.checkpoint("The estimate");
        tell(Progress{message("Measuring a step"), int(steps.size()), wanted});
        const Stopwatch watch;
        last_ = trainer_->step();
        steps.push_back(watch.seconds());
    }
    cost.parts = trainer_->parts();
    const auto timed = [](const auto& work) {
        const Stopwatch watch;
        work();
        return watch.seconds();
    };
    const auto& settings = key_.settings;
    (void)traces(); // the first also reads the vocabulary
    const double report = timed([&] { (void)traces(); });
    const double answer = timed([&] { sample(state, [](const Event&) {}); });
    cost.seconds = trainer_->expected_seconds(steps) +
                   report * (1 + settings.steps / std::max(1, settings.report_every)) +
                   answer * (1 + settings.steps / sample_every(settings));
    cost.seconds_per_step = cost.seconds / settings.steps;
    return cost;
}

void Training::run(Job::State& state, const Sink& tell)
{
    auto* peers = trainer_ ? trainer_->peers() : nullptr;
    if (peers && peers->rank() > 0) return take_others_steps(state);
    Stopwatch watch;
    Json circumstances = {{"data_file", data_.empty() ? Json() : Json(data_.string())},
                          {"dtype", parts_.info.dtype},
                          {"device", parts_.info.device},
                          {"threads", parts_.info.threads}};
    if (peers) circumstances["processes"] = peers->size();
    if (!notes_.empty()) circumstances["notes"] = notes_;
    add_computing(circumstances, parts_.info);
    parts_.add_template(circumstances);
    TrainingRecord record(records_, key_, parts_.identity, title(), circumstances);
    const auto seconds = [&] { return watch.seconds() + record.seconds_before(); };
    const auto note = [&](const char* outcome, const std::string& error) {
        try {
            record.end(outcome, steps_done(), loss(), seconds(), {}, error);
        } catch (const Error&) {
            // The record stays unfinished, which is true as well.
        }
    };
    try {
        if (trainer_) {
            take_steps(state, tell, watch, record);
        } else {
            (void)record.begin(0);
            measure(state, tell, watch);
        }
        auto done = keep(seconds());
        done.seconds = seconds();
        done.final_loss = loss();
        done.run = record.folder();
        done.stopped_early = stopped_early_;
        std::error_code none;
        fs::remove(checkpoint_, none);
        fs::remove(best_checkpoint(), none);
        record.end("finished", steps_done(), loss(), done.seconds, done.files);
        tell(done);
    } catch (const Cancelled&) {
        note("stopped", {});
        throw;
    } catch (const std::exception& failure) {
        note("failed", failure.what());
        throw;
    }
}

/// Goes on from the checkpoint where it is of the same training; another's is replaced.
void Training::restore()
{
    if (fs::exists(checkpoint_)) {
        try {
            trainer_->restore(checkpoint_);
        } catch (const Mismatch&) {
            // Another training's checkpoint: this one starts from the beginning and replaces it.
        }
    }
    auto* peers = trainer_->peers();
    if (!peers) return;
    std::vector<float> steps(std::size_t(peers->size()), 0);
    steps[std::size_t(peers->rank())] = float(trainer_->steps_done());
    peers->sum(steps);
    if (std::ranges::count(steps, steps[0]) != peers->size())
        throw Mismatch(message("The processes do not all find the checkpoint to go on from"), checkpoint_.string(),
                       message("Let --out be a folder that all of their machines have in common"));
}

/// Whether to stop, which peers do after the same step: one of them was asked to.
bool Training::stops(const Job::State& state)
{
    auto* peers = trainer_->peers();
    if (!peers) return false; // a checkpoint of the job's looks for itself
    float asked = state.cancel.requested() ? 1 : 0;
    peers->sum({&asked, 1});
    stop_agreed_ = asked > 0;
    return stop_agreed_;
}

/// What a process does that is not the first of its peers: the same steps, and nothing else.
void Training::take_others_steps(Job::State& state)
{
    restore();
    while (!trainer_->finished()) {
        if (stops(state)) throw Cancelled("The training");
        last_ = trainer_->step();
    }
}

/// Stopping keeps what was learned so far as a checkpoint to go on from.
void Training::take_steps(Job::State& state, const Sink& tell, Stopwatch& watch, TrainingRecord& record)
{
    constexpr int checkpoint_every = 50;
    auto& trainer = *trainer_;
    restore();
    const int before = trainer.steps_done(), steps = key_.settings.steps;
    for (const auto& point : record.begin(before)) tell(point);
    if (before == 0 && rows().defined()) record.snapshot(0, rows());
    for (const auto& point : record.held_out()) heed(point);
    const auto save = [&] {
        trainer.save(checkpoint_);
        record.keep_rows();
    };
    const int report_every = std::max(1, key_.settings.report_every), sampled = sample_every(key_.settings);
    try {
        if (before == 0) {
            sample(state, tell);
            (void)look(state, record);
        } else if (judging_.on() && before % judging_.every == 0 &&
                   (record.held_out().empty() || record.held_out().back().step < before)) {
            stopped_early_ = look(state, record); // it was stopped while that was measured
        }
        while (!trainer.finished() && !stopped_early_) {
            if (stops(state)) throw Cancelled("The training");
            if (!trainer.peers()) watch.leave_out(state.checkpoint("The training"));
            last_ = trainer.step();
            bool end = trainer.finished();
            const bool due = judging_.on() && (end || last_.step % judging_.every == 0);
            stopped_early_ = due && look(state, record) && !end;
            end = end || stopped_early_;
            if (last_.step % report_every == 0 || last_.step == 1 || end) {
                const int parts = trainer.parts();
                const auto stage = parts == 1 ? message("Training")
                                              : message("Training, each batch in {} parts to fit in memory", parts);
                tell(Progress{stage, last_.step, steps, watch.seconds(), before});
                report(tell, watch.seconds() + record.seconds_before(), record);
            }
            if (last_.step % sampled == 0 || end) sample(state, tell);
            if (last_.step % checkpoint_every == 0 && !end) save();
        }
        go_back(record);
    } catch (const Cancelled&) {
        if (trainer.finished()) return go_back(record);           // stopped at the last sample: everything is learned
        if (trainer.peers() && !stop_agreed_) (void)stops(state); // the others wait for the next step
        if (trainer.steps_done() > 0) save();
        throw;
    }
}

void Training::report(const Sink& tell, double seconds, TrainingRecord& record)
{
    TrainPoint point{last_.step,          key_.settings.steps, seconds, last_.learning_rate,
                     last_.gradient_norm, last_.loss,          traces()};
    for (std::size_t i = 0; i < point.tokens.size(); ++i) {
        point.tokens[i].name = trainer_->names()[i];
        point.tokens[i].loss = last_.loss_of_learner[i];
    }
    record.point(point);
    if (rows().defined()) record.snapshot(last_.step, rows());
    tell(point);
}

std::string Lab::Parts::title_of(const std::vector<std::string>& behaviors) const
{
    const auto& set = assembler->behavior_set();
    if (behaviors.size() == set.behaviors.size()) return "All " + std::to_string(behaviors.size()) + " behaviours";
    const auto first = set.at(behaviors.front()).title;
    return behaviors.size() == 1 ? first : first + " and " + std::to_string(behaviors.size() - 1) + " more";
}

std::vector<std::size_t> Lab::Parts::chosen(const std::vector<std::string>& behaviors) const
{
    const auto& set = assembler->behavior_set();
    std::vector<std::size_t> result;
    for (const auto& name : behaviors) result.push_back(set.index_of(name));
    if (result.empty())
        for (std::size_t i = 0; i < set.behaviors.size(); ++i)
            if (!set.behaviors[i].own) result.push_back(i);
    return result;
}

std::vector<std::string> Lab::Parts::names_of(const std::vector<std::size_t>& behaviors) const
{
    std::vector<std::string> names;
    for (const auto b : behaviors) names.push_back(assembler->behavior_set().behaviors[b].name);
    return names;
}

std::vector<std::string> Lab::Parts::training_prompts() const
{
    if (!world) return behaviors::read_prompt_set(general_prompts()).train;
    std::vector<std::string> prompts;
    for (const auto i : world->training_questions()) prompts.push_back(world->questions()[i].text);
    return prompts;
}

train::ItemSource Lab::Parts::training_source(const fs::path& data, const std::vector<std::string>& trained) const
{
    if (!data.empty())
        return train::source_from_file(data, assembler->behavior_set(), trained.size() == 1 ? trained[0] : "");
    if (!world)
        throw InvalidInput(message("Training this model needs a data set"), message("training"),
                           message("Give a JSONL file of prompt, response and behaviors, or make one: in the window "
                                   "with Make data, in the terminal with `steerdeck-cli data build`"));
    const auto& set = assembler->behavior_set();
    for (const auto& name : trained)
        if (const auto& behavior = set.at(name); behavior.own)
            throw InvalidInput(message("The demo world makes no examples of \"{}\"", behavior.title),
                               message("training"), message("Leave it out, or make training data for it first"));
    // An operator's training draws among all that have a token: the world has no pair with one of the user's own.
    return [source = demo::training_source(*world),
            known = std::size_t(std::ranges::count_if(set.behaviors, [](const auto& b) { return !b.own; }))](
               std::span<const std::size_t> behaviors, Random& random) -> std::optional<train::TrainItem> {
        if (std::ranges::any_of(behaviors, [known](std::size_t b) { return b >= known; })) return {};
        return source(behaviors, random);
    };
}

Job Lab::train(TrainRequest request, Sink sink)
{
    const auto training = row_training(*parts_, std::move(request));
    return parts_->start({"training", std::move(sink)},
                         [training](Job::State& state, const Sink& tell) { training->run(state, tell); });
}

Job Lab::estimate(TrainRequest request, Sink sink)
{
    const auto training = row_training(*parts_, std::move(request));
    return parts_->start({"estimate", std::move(sink)},
                         [training](Job::State& state, const Sink& tell) { tell(training->estimate(state, tell)); });
}

Job Lab::train_method(MethodRequest request, Sink sink)
{
    check(request);
    const auto training = method_training(*parts_, std::move(request));
    return parts_->start({"training", std::move(sink)},
                         [training](Job::State& state, const Sink& tell) { training->run(state, tell); });
}

} // namespace steerdeck::lab
