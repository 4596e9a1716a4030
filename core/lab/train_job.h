/// A training as a job, whatever is trained. Not for others than this room.
#pragma once

#include "core/evaluate/tasks/tasks.h"
#include "core/lab/held_out.h"
#include "core/lab/parts.h"
#include "core/lab/training_record.h"
#include "core/train/trainer.h"

#include <optional>
#include <span>

namespace steerdeck::lab {

/// A prompt that is answered with what is learned so far, to tell whether it does what it is for.
struct Trial {
    std::string prompt;
    Deck deck;
    std::size_t learner = 0;
    std::string right = {}; // the data's own answer
};

/// What a training never sees.
struct HeldOut {
    std::vector<train::Example> examples;
    std::vector<Trial> trials;
};

/// How a training is judged and kept.
struct Judging {
    HeldOutSettings held_out = {};
    HeldOutSink told = {};
    bool in_use = true;                 // what is learned is opened to the model's other jobs
    std::filesystem::path records = {}; // folder; empty: `runs` beside what is learned
};

/// Takes a trainer's steps on a job's thread: goes on from a checkpoint, keeps a record, reports, and keeps the result.
/// What differs between rows and other ways to steer stands in its two kinds.
class Training {
public:
    virtual ~Training() = default;
    Training(const Training&) = delete;
    Training& operator=(const Training&) = delete;

    /// Tells Progress, TrainPoints, TrainSamples and a TrainDone. Throws Cancelled after a checkpoint was written.
    void run(Job::State& state, const Sink& tell);

    /// Takes a few steps that are thrown away.
    TrainCost estimate(Job::State& state, const Sink& tell);

protected:
    /// `data` is the data file, empty for the demo world; `folder` takes what is learned and the checkpoint, `records`
    /// the record, with the user's `notes` in it.
    Training(Lab::Parts& parts, TrainingKey key, std::filesystem::path data, std::filesystem::path folder,
             std::filesystem::path records, std::string notes, std::optional<steering::Assembler> own_assembler = {});

    /// Throws OutOfMemory with both sizes where not even one example fits beside `report_bytes`, which reports take.
    /// With `peers` the steps are taken together, and the first rank alone writes and tells.
    void use(train::Trainer trainer, double report_bytes, std::shared_ptr<train::Peers> peers);
    /// From the first step on, `judging` is told what is held out comes to.
    void judge(const Judging& judging, HeldOut held_out);

    virtual std::string title() const = 0;
    /// What a report tells of learner `i` beside its loss.
    virtual std::vector<TokenTrace> traces() = 0;
    /// Rows [r, d] whose path is recorded; undefined where there are none.
    virtual at::Tensor rows() const { return {}; }
    /// What the trials' prompts are answered with what is learned so far, greedily, in at most `longest` tokens. Throws
    /// Cancelled.
    virtual std::vector<std::string> answers(std::span<const Trial> trials, int longest,
                                             const Cancel& cancel) const = 0;
    /// Whether each of these answers does what was asked; nothing where that cannot be told.
    virtual std::vector<std::optional<bool>> obeyed(std::span<const Trial> trials,
                                                    const std::vector<std::string>& answers, Job::State& state) const;
    /// Answers a held-out prompt with what is learned so far. Throws Cancelled.
    virtual void sample(Job::State&, const Sink&) {}
    /// Does the work of what has no steps.
    virtual void measure(Job::State&, const Sink&, Stopwatch&) {}
    /// Writes what was learned and opens it to the model's other jobs. Gives names and files.
    virtual TrainDone keep(double seconds) = 0;

    /// Settings, data and result, for the files of what was learned.
    Json made() const;

    /// What is learned: the trainer's, or those of the lowest held-out loss once they were gone back to.
    const std::vector<train::Parameter>& parameters() const
    {
        return went_back_to_.empty() ? trainer_->parameters() : went_back_to_;
    }

    const steering::Assembler& assembler() const { return own_assembler_ ? *own_assembler_ : *parts_.assembler; }

    Lab::Parts& parts_;
    evaluate::JudgeServer judge_server_;               // of answers' questions
    std::optional<steering::Assembler> own_assembler_; // with other behaviours than the open ones
    TrainingKey key_;
    std::filesystem::path folder_;
    std::optional<train::Trainer> trainer_; // none where something is measured instead
    train::StepReport last_;                // of the last step; without losses before the first

private:
    void take_steps(Job::State& state, const Sink& tell, Stopwatch& watch, TrainingRecord& record);
    HeldOutPoint measure_held_out(Job::State& state) const;
    bool look(Job::State& state, TrainingRecord& record);
    void heed(const HeldOutPoint& point);
    void go_back(TrainingRecord& record);
    void restore();
    void take_others_steps(Job::State& state);
    bool stops(const Job::State& state);
    void report(const Sink& tell, double seconds, TrainingRecord& record);
    int steps_done() const { return trainer_ ? trainer_->steps_done() : 0; }
    double loss() const;

    std::filesystem::path data_, records_, checkpoint_;
    std::string notes_;
    train::StepPlan plan_;
    double report_bytes_ = 0;
    bool stop_agreed_ = false; // by all peers, before the step that comes next
    /// What was learned where the held-out loss was lowest, of trainings whose record keeps no rows.
    std::filesystem::path best_checkpoint() const { return std::filesystem::path(checkpoint_) += ".best"; }

    HeldOutSettings judging_;
    HeldOutSink told_;
    HeldOut held_out_;
    std::vector<train::Parameter> went_back_to_;
    HeldOutPoint best_; // of the held-out points so far the one of the lowest loss
    int in_vain_ = 0;   // points since then
    bool stopped_early_ = false;
};

/// Throws OutOfMemory with both sizes where `plan` says that not even one example fits.
void refuse_too_large(const train::StepPlan& plan, double free_bytes);

/// The key of the training where these examples are held out, which makes it another one.
TrainingKey with_held_out(TrainingKey key, const HeldOutSettings& held_out);

/// What `settings` hold out of `source`, which is left with the rest; or what `of_file` reads of their own file. Throws
/// InvalidInput where `peers` would have to end a training early together.
train::ItemSource hold_out(train::ItemSource& source, const HeldOutSettings& settings, const train::Peers* peers,
                           const std::function<train::ItemSource(const std::filesystem::path&)>& of_file);
/// Every question of a file that a task is measured on. Throws what reading throws.
tasks::Examples all_of(const std::string& task, const std::filesystem::path& file);
/// As many examples of each of `objective`'s learners as `settings` say, within bounds. Throws InvalidInput.
std::vector<train::Example> examples_held_out(const train::Objective& objective, const HeldOutSettings& settings);
/// A prompt of `source` for each of `decks` in turn, as many rounds as `settings` say, within bounds. `deck_of(round,
/// i)` gives the deck number i and its learner.
std::vector<Trial> trials_held_out(const train::ItemSource& source, const behaviors::BehaviorSet& set, int decks,
                                   const std::function<Trial(int round, int i)>& deck_of,
                                   const HeldOutSettings& settings);

/// Behaviours' tokens or an operator's. Throws InvalidInput.
std::shared_ptr<Training> row_training(Lab::Parts& parts, TrainRequest request, Judging judging = {});
/// Another way to steer. Throws InvalidInput.
std::shared_ptr<Training> method_training(Lab::Parts& parts, MethodRequest request, Judging judging = {});

} // namespace steerdeck::lab
