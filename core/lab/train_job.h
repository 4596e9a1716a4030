/// A training as a job, whatever is trained. Not for others than this room.
#pragma once

#include "core/lab/held_out.h"
#include "core/lab/parts.h"
#include "core/lab/training_record.h"
#include "core/train/trainer.h"

#include <optional>

namespace steerdeck::lab {

/// Takes a trainer's steps on a job's thread: goes on from a checkpoint, keeps a record, reports, and keeps the result.
/// What differs between rows and other ways to steer stands in its two kinds.
class Training {
public:
    virtual ~Training() = default;
    Training(const Training&) = delete;
    Training& operator=(const Training&) = delete;

    /// Tells Progress, TrainPoints, TrainSamples and a TrainDone. Throws Cancelled after a checkpoint was written.
    void run(Job::State& state, const Sink& tell);

    /// Takes up to two steps that are thrown away.
    TrainCost estimate(Job::State& state, const Sink& tell);

protected:
    /// `data` is the data file, empty for the demo world; `folder` takes what is learned and the checkpoint, `records`
    /// the record.
    Training(Lab::Parts& parts, TrainingKey key, std::filesystem::path data, std::filesystem::path folder,
             std::filesystem::path records, std::optional<steering::Assembler> own_assembler = {});

    /// Throws OutOfMemory with both sizes where not even one example fits beside `report_bytes`, which reports take.
    /// With `peers` the steps are taken together, and the first rank alone writes and tells.
    void use(train::Trainer trainer, double report_bytes, std::shared_ptr<train::Peers> peers);
    /// From the first step on, `told` hears what is held out.
    void judge(const HeldOutSettings& settings, HeldOutSink told);

    virtual std::string title() const = 0;
    /// What a report tells of learner `i` beside its loss.
    virtual std::vector<TokenTrace> traces() = 0;
    /// Rows [r, d] whose path is recorded; undefined where there are none.
    virtual at::Tensor rows() const { return {}; }
    /// Measures what is held out with what is learned so far. Throws Cancelled.
    virtual HeldOutPoint measure_held_out(Job::State&) { return {}; }
    /// From now on what is learned is these rows again.
    virtual void go_back_to(const at::Tensor&) {}
    /// Answers a held-out prompt with what is learned so far. Throws Cancelled.
    virtual void sample(Job::State&, const Sink&) {}
    /// Does the work of what has no steps.
    virtual void measure(Job::State&, const Sink&, Stopwatch&) {}
    /// Writes what was learned and opens it to the model's other jobs. Gives names and files.
    virtual TrainDone keep(double seconds) = 0;

    /// Settings, data and result, for the files of what was learned.
    Json made() const;

    const steering::Assembler& assembler() const { return own_assembler_ ? *own_assembler_ : *parts_.assembler; }

    Lab::Parts& parts_;
    std::optional<steering::Assembler> own_assembler_; // with other behaviours than the open ones
    TrainingKey key_;
    std::filesystem::path folder_;
    std::optional<train::Trainer> trainer_; // none where something is measured instead
    train::StepReport last_;                // of the last step; without losses before the first

private:
    void take_steps(Job::State& state, const Sink& tell, Stopwatch& watch, TrainingRecord& record);
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
    train::StepPlan plan_;
    double report_bytes_ = 0;
    bool stop_agreed_ = false; // by all peers, before the step that comes next
    HeldOutSettings judging_;
    HeldOutSink told_;
    HeldOutPoint best_; // of the held-out points so far the one of the lowest loss
    int in_vain_ = 0;   // points since then
    bool stopped_early_ = false;
};

/// How a training of rows is judged and kept.
struct Judging {
    HeldOutSettings held_out = {};
    HeldOutSink told = {};
    bool in_use = true;                 // what is learned is opened to the model's other jobs
    std::filesystem::path records = {}; // folder; empty: `runs` beside the tokens
};

/// Throws OutOfMemory with both sizes where `plan` says that not even one example fits.
void refuse_too_large(const train::StepPlan& plan, double free_bytes);

/// Behaviours' tokens or an operator's. Throws InvalidInput.
std::shared_ptr<Training> row_training(Lab::Parts& parts, TrainRequest request, Judging judging = {});
/// Another way to steer. Throws InvalidInput.
std::shared_ptr<Training> method_training(Lab::Parts& parts, MethodRequest request);

} // namespace steerdeck::lab
