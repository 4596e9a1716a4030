#pragma once

#include "core/train/checkpoint.h"
#include "core/train/objective.h"
#include "core/train/peers.h"

#include <filesystem>
#include <memory>

namespace steerdeck::train {

/// What one step came to.
struct StepReport {
    int step = 0;    // steps done
    double loss = 0; // mean over the learners with examples in the step
    double learning_rate = 0;
    double gradient_norm = 0;            // of all learners together, before clipping
    std::vector<double> loss_of_learner; // NaN where the step had no example of it
};

/// Trains an objective's parameters by AdamW, step by step, the model being frozen. Every step's examples depend on the
/// seed and the step alone, so a resumed training equals an uninterrupted one bit for bit; a learner's loss is the mean
/// over its own answers' ids, so that it trains alike alone and beside others.
class Trainer {
public:
    explicit Trainer(std::unique_ptr<const Objective> objective);

    bool finished() const { return step_ >= settings().steps; }

    /// One step of the optimizer. Where memory is short, blocks are recomputed, then the batch is worked through in
    /// twice as many parts, whose gradients are added; throws OutOfMemory where one example is too much.
    StepReport step();

    /// From now on every step is taken together: this process works through its share of the batch, and the gradients
    /// are summed. A training of its own, nothing, is the default. The result differs from that of one process by the
    /// order of sums alone, unless the objective draws (dropout, sampled answers).
    void share(std::shared_ptr<Peers> peers);
    /// Nothing where the training is this process's alone.
    Peers* peers() const { return peers_.get(); }

    /// Chooses how a step is worked through within `free_bytes`, as `fit_step` says. Half of what that leaves free may
    /// hold what later steps need again (see KeptStates).
    StepPlan fit(double free_bytes);
    int parts() const { return parts_; }
    /// What the whole training will take, whose first steps took so many seconds each (the very first counts only where
    /// it is the only one: it fetches memory that later ones find). What later steps find kept is counted.
    double expected_seconds(const std::vector<double>& first_steps) const;
    /// Bytes that are held for later steps.
    double kept_bytes() const { return kept_->bytes(); }

    int steps_done() const { return step_; }
    const Objective& objective() const { return *objective_; }
    const TrainSettings& settings() const { return objective_->settings(); }
    const std::vector<std::string>& names() const { return objective_->names(); }
    const std::vector<Parameter>& parameters() const; // detached, on the CPU; replaced by every step
    /// What the last step moved them against, before clipping, on the model's device; empty before the first step.
    const std::vector<at::Tensor>& gradients() const { return gradients_; }

    /// Everything the next step needs. `restore` changes nothing where it throws what `read_checkpoint` throws.
    void save(const std::filesystem::path& checkpoint) const;
    void restore(const std::filesystem::path& checkpoint);
    /// The parameters that this training had when it wrote `checkpoint`. Throws what `read_checkpoint` throws.
    std::vector<Parameter> parameters_in(const std::filesystem::path& checkpoint) const;

private:
    MemoryNeeds memory() const;
    at::Tensor backward(const std::vector<Example>& examples, const at::Tensor& count,
                        const std::vector<at::Tensor>& leaves) const;
    std::vector<Example> own_of(const std::vector<Example>& batch) const;
    void add_up(at::Tensor& sums, const std::vector<at::Tensor>& leaves) const;
    void take_less_memory();
    Checkpoint checkpoint() const;

    std::unique_ptr<const Objective> objective_;
    std::vector<Parameter> parameters_;       // on the model's device
    mutable std::vector<Parameter> readable_; // the same on the CPU; empty until they are asked for
    std::vector<at::Tensor> gradients_;
    RowAdam adam_;
    int step_ = 0, parts_ = 1;
    bool recompute_ = false;
    std::unique_ptr<KeptStates> kept_;
    std::shared_ptr<Peers> peers_; // none where it trains alone
};

} // namespace steerdeck::train
