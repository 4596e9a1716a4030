// What a training never sees: chosen before it begins, measured as it goes.
#include "core/base/files.h"
#include "core/lab/checks.h"
#include "core/lab/judged_training.h"
#include "core/lab/questions.h"
#include "core/lab/train_job.h"
#include "core/train/held_out.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <numeric>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr int most_examples = 256;    // measured at once, of all learners together
constexpr int longest_of_world = 120; // tokens of an answer that is measured
constexpr int longest_measured = 160; // the same of a real model

[[noreturn]] void refuse(const Message& what, const Message& remedy)
{
    throw InvalidInput(what, message("held-out examples"), remedy);
}

} // namespace

void check(const HeldOutSettings& s)
{
    if (!s.data.empty() && s.share > 0)
        refuse(message("Both a file and a share are held out"), message("Give one of them"));
    if (!(s.share >= 0) || s.share > 0.5)
        refuse(message("The share that is held out is no such share"), message("Give 0 to 0.5"));
    if (s.examples < 1 || s.examples > 1024)
        refuse(message("The examples that are held out are too few or many"), message("Give 1 to 1024"));
    if (s.answers < 0 || s.answers > 64)
        refuse(message("The answers that are measured are too few or many"), message("Give 0 to 64"));
    if (s.every < 0)
        refuse(message("The steps between measurements are negative"),
               message("Give 1 or more, or 0 to have them chosen"));
    if (s.patience < 0 || s.patience > 100'000)
        refuse(message("The patience is out of range"), message("Give 0 to 100 000"));
    if (s.patience > 0 && !s.on())
        refuse(message("Nothing is held out to end the training early by"), message("Give a share or a file"));
}

void check(const MethodRequest& request, const HeldOutSettings& held_out)
{
    check(held_out);
    if (held_out.on() && steering::method_named(request.method) == Method::caa)
        refuse(message("caa is measured on prompts in one go, so there is nothing to hold out of it"),
               message("Leave the held-out examples out, or train another way to steer"));
    if (!request.task.empty() && !held_out.data.empty()) (void)all_of(request.task, held_out.data);
}

tasks::Examples all_of(const std::string& task, const fs::path& file)
{
    tasks::DataSettings data;
    data.file = file;
    data.whole = true;
    return tasks::examples_of(tasks::task_named(task), data);
}

TrainingKey with_held_out(TrainingKey key, const HeldOutSettings& held_out)
{
    if (!held_out.on()) return key;
    const Json apart = {{"held_out",
                         {{"data", held_out.data.empty() ? Json() : Json(sha256_of_file(held_out.data))},
                          {"share", held_out.share},
                          {"examples", held_out.examples},
                          {"answers", held_out.answers},
                          {"every", held_out.every},
                          {"patience", held_out.patience}}}};
    key.data += ", held out: " + apart.dump();
    if (key.own.is_null()) key.own = Json::object();
    key.own.update(apart);
    return key;
}

train::ItemSource hold_out(train::ItemSource& source, const HeldOutSettings& settings, const train::Peers* peers,
                           const std::function<train::ItemSource(const fs::path&)>& of_file)
{
    if (settings.patience > 0 && peers && peers->size() > 1)
        refuse(message("Several processes cannot end a training early together"),
               message("Leave the patience out, or train in one process"));
    if (!settings.data.empty()) return of_file(settings.data);
    auto held_out = train::part_of(source, settings.share, true);
    source = train::part_of(std::move(source), settings.share, false);
    return held_out;
}

std::vector<train::Example> examples_held_out(const train::Objective& objective, const HeldOutSettings& settings)
{
    const int wanted = settings.examples * int(objective.names().size());
    return train::held_out_examples(objective, std::min(wanted, most_examples));
}

std::vector<Trial> trials_held_out(const train::ItemSource& source, const behaviors::BehaviorSet& set, int decks,
                                   const std::function<Trial(int round, int i)>& deck_of,
                                   const HeldOutSettings& settings)
{
    std::vector<Trial> trials;
    Random random(7);
    for (int round = 0; round < settings.answers; ++round)
        for (int i = 0; i < decks && trials.size() < std::size_t(most_examples); ++i) {
            auto trial = deck_of(round, i);
            std::vector<std::size_t> behaviors;
            for (const auto& chip : trial.deck.chips) behaviors.push_back(set.index_of(chip.behavior));
            auto item = source(behaviors, random);
            if (!item) continue; // these cannot hold together, or the data have no such answer
            trial.prompt = std::move(item->prompt);
            trial.right = std::move(item->response);
            trials.push_back(std::move(trial));
        }
    return trials;
}

void Training::judge(const Judging& judging, HeldOut held_out)
{
    judging_ = judging.held_out;
    told_ = judging.told;
    held_out_ = std::move(held_out);
    if (judging_.every == 0) judging_.every = std::max(1, key_.settings.steps / 20);
}

std::vector<std::optional<bool>> Training::obeyed(std::span<const Trial> trials,
                                                  const std::vector<std::string>& answers, Job::State& state) const
{
    std::vector<std::vector<Badge>> badges;
    std::vector<behaviors::OpenQuestion> open;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        const auto& deck = trials[i].deck;
        badges.push_back(parts_.badges(trials[i].prompt, deck.chips, answers[i], deck.join));
        add_open_questions(open, badges.back(), answers[i]);
    }
    (void)try_questions(&parts_, open, judge_server_, state.cancel);
    std::vector<std::optional<bool>> obeyed(trials.size());
    for (std::size_t i = 0; i < trials.size(); ++i)
        if (can_tell(trials[i].deck, badges[i])) obeyed[i] = holds(trials[i].deck, badges[i]);
    return obeyed;
}

HeldOutPoint Training::measure_held_out(Job::State& state) const
{
    std::vector<at::Tensor> values;
    for (const auto& parameter : trainer_->parameters()) values.push_back(parameter.value);
    const auto loss = train::held_out_loss(trainer_->objective(), held_out_.examples, values,
                                           std::max(1, key_.settings.batch / trainer_->parts()));
    HeldOutPoint point;
    point.loss = loss.loss;
    const auto& trials = held_out_.trials;
    std::vector<double> held(key_.names.size(), 0), asked(key_.names.size(), 0);
    if (!trials.empty()) {
        const auto texts = answers(trials, parts_.world ? longest_of_world : longest_measured, state.cancel);
        const auto all_obeyed = obeyed(trials, texts, state);
        for (std::size_t i = 0; i < trials.size(); ++i) {
            if (!all_obeyed[i]) continue; // its question has no answer
            held[trials[i].learner] += *all_obeyed[i];
            ++asked[trials[i].learner];
            ++point.answers;
        }
        if (point.answers > 0) point.accuracy = std::accumulate(held.begin(), held.end(), 0.0) / double(point.answers);
    }
    for (std::size_t i = 0; i < key_.names.size(); ++i)
        point.tokens.push_back({key_.names[i], loss.of_learner[i], held[i] / asked[i]}); // 0 / 0 is NaN
    return point;
}

void Training::heed(const HeldOutPoint& point)
{
    if (told_) told_(point);
    in_vain_ = point.best ? 0 : in_vain_ + 1;
    if (point.best) best_ = point;
}

/// Whether the loss of what is held out has not fallen for so long that the training may end.
bool Training::look(Job::State& state, TrainingRecord& record)
{
    if (!judging_.on()) return false;
    auto point = measure_held_out(state);
    point.step = steps_done();
    point.best = record.held_out().empty() || point.loss < best_.loss;
    record.held_out(point);
    if (point.best && judging_.patience > 0) {
        record.keep_best(point.step, rows());
        if (!rows().defined()) trainer_->save(best_checkpoint());
    }
    heed(point);
    return judging_.patience > 0 && in_vain_ >= judging_.patience;
}

/// With `patience` what had the lowest held-out loss is what was learned.
void Training::go_back(TrainingRecord& record)
{
    if (!judging_.on() || judging_.patience == 0) return;
    if (!rows().defined()) {
        went_back_to_ = trainer_->parameters_in(best_checkpoint());
    } else if (const auto rows = record.kept_rows(best_.step); rows.defined()) {
        went_back_to_ = trainer_->parameters();
        went_back_to_[0].value = rows;
    }
}

namespace {

Job start(Lab::Parts& parts, std::shared_ptr<Training> training, Sink sink)
{
    return parts.start({"training", std::move(sink)},
                       [training](Job::State& state, const Sink& tell) { training->run(state, tell); });
}

} // namespace

Job train(Lab& lab, TrainRequest request, HeldOutSettings held_out, Sink sink, HeldOutSink told)
{
    check(held_out);
    auto& parts = lab.parts();
    return start(parts, row_training(parts, std::move(request), {std::move(held_out), std::move(told)}),
                 std::move(sink));
}

Job train(Lab& lab, MethodRequest request, HeldOutSettings held_out, Sink sink, HeldOutSink told)
{
    check(request);
    check(request, held_out);
    auto& parts = lab.parts();
    return start(parts, method_training(parts, std::move(request), {std::move(held_out), std::move(told)}),
                 std::move(sink));
}

} // namespace steerdeck::lab
