/// What the files of this room share behind the façade. Not for others.
#pragma once

#include "core/base/folders.h"
#include "core/base/thread.h"
#include "core/demo/world.h"
#include "core/lab/lab.h"
#include "core/methods/methods.h"
#include "core/model/decoder.h"
#include "core/model/hardware.h"
#include "core/steering/assemble.h"
#include "core/train/token_trainer.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace steerdeck::lab {

/// A job's thread and what others may ask of it.
struct Job::State {
    int id = 0;
    Cancel cancel;
    std::mutex mutex;
    std::condition_variable changed;
    bool paused = false, ended = false;

    /// Between steps of the work: sleeps while paused, throws Cancelled once asked to stop. Gives the seconds slept.
    double checkpoint(const char* work);
};

struct Lab::Parts {
    OpenRequest request;
    ModelInfo info;
    int threads = 1; // processors that each job's work in LibTorch may take
    steering::ModelIdentity identity;
    std::filesystem::path token_folder;
    std::optional<model::Decoder> decoder; // immutable once open
    std::optional<steering::Assembler> assembler;
    std::optional<demo::World> world;  // where the model is the demo's
    std::vector<std::string> held_out; // prompts that no training sees: the world's, else the general ones

    std::atomic<double> seconds_per_answer = -1; // of an experiment's generation, measured; negative until then

    /// Bytes that work may take beside the weights, now.
    double free_memory() const;

    std::shared_ptr<const steering::TokenStore> tokens() const;
    void put_tokens(const std::vector<steering::SteeringToken>& tokens);

    /// Who hears of a job, and the word that the log calls it by ("training").
    struct JobOutput {
        const char* kind;
        Sink sink;
    };
    /// Runs `work` on a thread of its own; whatever it throws becomes the sentence of its JobEnd.
    Job start(JobOutput output, std::function<void(Job::State&, const Sink&)> work);
    ~Parts();

    /// Where the join is a negation, a badge passes when its behaviour is avoided.
    std::vector<Badge> badges(const std::string& prompt, const std::vector<steering::Chip>& chips,
                              const std::string& answer, Join join = Join::composition) const;

    /// Throws OutOfMemory with both sizes where not even one example fits.
    void refuse_too_large(const train::StepPlan& plan) const;

    /// What a record tells of a training beside its settings.
    Json circumstances(const std::filesystem::path& data) const;

    /// Behaviours in a word: "German and 2 more".
    std::string title_of(const std::vector<std::string>& behaviors) const;

    /// Prompts that data are made from: the demo world's training questions, else the general ones.
    std::vector<std::string> training_prompts() const;

    /// Examples from a data file, else from the demo world. Throws InvalidInput where there is neither.
    train::ItemSource training_source(const std::filesystem::path& data) const;

    std::shared_ptr<const methods::MethodStore> methods() const;
    void put_methods(const std::vector<methods::Learned>& learned);

private:
    friend class Lab;
    mutable std::mutex mutex_;
    std::shared_ptr<const steering::TokenStore> tokens_;
    std::shared_ptr<const methods::MethodStore> methods_; // the other ways to steer that this model was trained in
    struct Running {
        std::shared_ptr<Job::State> state;
        Thread thread;
    };
    std::vector<Running> jobs_;
    int next_job_ = 1;
};

/// What data a training reads: the SHA-256 of its file, "demo world" without one.
std::string name_of_data(const std::filesystem::path& data);

/// Where a training of `names` on `data` (as `name_of_data` says) keeps its checkpoint in `folder`.
std::filesystem::path checkpoint_of(const std::filesystem::path& folder, const std::vector<std::string>& names,
                                    const std::string& data);

/// Who hears how a training goes on.
struct TrainingCallbacks {
    std::function<void(int before)> begun;                                 // after `before` steps of an earlier run
    std::function<void(const train::StepReport& report, int before)> told; // after each step
    std::function<void()> saved;                                           // a checkpoint was written
};

/// Steps `trainer` to its end, going on from `checkpoint` where it is of the same training; another's is replaced.
/// Stopping keeps what was learnt so far as a checkpoint to go on from; the caller removes it once the result is kept.
template <typename Trainer>
void run_to_end(Trainer& trainer, const std::filesystem::path& checkpoint, Job::State& state, Stopwatch& watch,
                const TrainingCallbacks& follower)
{
    constexpr int checkpoint_every = 50;
    if (std::filesystem::exists(checkpoint)) {
        try {
            trainer.restore(checkpoint);
        } catch (const Mismatch&) {
            // Another run's checkpoint: this one starts from the beginning and replaces it.
        }
    }
    const int before = trainer.steps_done();
    follower.begun(before);
    const auto save = [&] {
        trainer.save(checkpoint);
        follower.saved();
    };
    try {
        while (!trainer.finished()) {
            watch.leave_out(state.checkpoint("The training"));
            const auto report = trainer.step();
            follower.told(report, before);
            if (report.step % checkpoint_every == 0 && !trainer.finished()) save();
        }
    } catch (const Cancelled&) {
        if (trainer.steps_done() > 0) save();
        throw;
    }
}

} // namespace steerdeck::lab
