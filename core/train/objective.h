/// What can be trained: an objective says what its parameters are, what an example is and what it loses; `Trainer` does
/// everything else (batches, parts that fit into memory, the optimizer, checkpoints), so a new one is one file.
///
/// Post-block adapters, and those joint with LoRA (core/methods/adapters.cpp), show how: a `Completion` with parameters
/// of several names, `after_update` for the projection, `rate` for the cosine. How the next fits:
/// - *Preference* (DPO): `draw` puts the preferred answer behind `student` and the rejected one behind `teacher` (which
///   then gets an answer length of its own); `losses` reads both, with the parameters and, without gradients, without.
#pragma once

#include "core/base/random.h"
#include "core/model/decoder.h"
#include "core/steering/assemble.h"
#include "core/train/data.h"
#include "core/train/epochs.h"
#include "core/train/kept_states.h"
#include "core/train/memory_plan.h"
#include "core/train/optimizer.h"
#include "core/train/settings.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace steerdeck::train {

/// One part of a step's batch. What it refers to lives until the backward pass is over.
struct Pass {
    const std::vector<Example>& examples;
    const std::vector<at::Tensor>& parameters; // as `initial` gave them, now leaves that take gradients
    int step = 0, part = 0;                    // for draws that must be the same in a resumed training
    bool recompute = false;                    // as in Decoder::forward
    bool measuring = false;                    // nothing is learned, so nothing is drawn: no dropout, greedy answers
    KeptStates* kept = nullptr;                // what earlier steps worked out and later ones may need again
};

/// What a pass came to.
struct PassLosses {
    at::Tensor sums; // [learners] of the losses of the answers' ids, on the model's device, differentiable
    std::shared_ptr<const void> kept; // what the backward pass reads again: layouts, caches
};

/// What steps so far read without gradients and keep.
struct ReadSoFar {
    std::set<KeptStates::Ids> beginnings;
    std::set<std::pair<KeptStates::Ids, std::size_t>> teachers; // with the answers' lengths
};

class Objective {
public:
    virtual ~Objective() = default;
    Objective(const Objective&) = delete;
    Objective& operator=(const Objective&) = delete;

    /// Names of the learners: the behaviours, or the operator.
    const std::vector<std::string>& names() const { return names_; }
    const TrainSettings& settings() const { return settings_; }
    const model::Decoder& decoder() const { return decoder_; }

    /// The parameters before the first step; deterministic in the settings' seed.
    virtual std::vector<Parameter> initial() const = 0;

    /// An example for turn number `turn` of the whole training, or nothing where the data had none in this draw.
    virtual std::optional<Example> draw(Random& random, std::size_t turn) const = 0;
    /// The behaviour that turn is about, for the sentence that it has no examples.
    virtual std::string subject(std::size_t turn) const = 0;

    virtual PassLosses losses(const Pass& pass) const = 0;
    /// Added to the loss once a step; undefined where there is none.
    virtual at::Tensor penalty(const std::vector<at::Tensor>& parameters) const;
    /// Changes the parameters after an update, `step` steps being done.
    virtual void after_update(std::vector<Parameter>& parameters, int step) const;
    /// The learning rate of step number `step`.
    virtual double rate(int step) const { return learning_rate_at(settings_, step); }

    virtual MemoryNeeds memory() const = 0;
    /// Multiply-adds with the model's matrices that a step of `examples` takes, to which its time is in proportion.
    /// What is in `read` is not read again, and it takes what is read now; null where nothing is kept.
    virtual double work(const std::vector<Example>& examples, ReadSoFar* read) const;
    /// What tells this training from another beside its model and settings.
    virtual Json description() const = 0;

protected:
    /// Throws InvalidInput for settings out of range. `decoder` and `assembler` must outlive the objective.
    Objective(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
              TrainSettings settings);

    /// With epochs in the settings: goes through the items of wanted[i], list number i, and takes the steps for that.
    /// Throws InvalidInput where the data cannot be gone through.
    void go_through(const std::vector<std::vector<std::size_t>>& wanted);
    struct Drawn {
        std::size_t learner = 0;
        TrainItem item;
    };
    /// The next item where each learner learns one of `behaviors`: of the epochs, where `go_through` began them with a
    /// list for each, else drawn for the learners in turn; nothing where the data have none.
    std::optional<Drawn> next(const std::vector<std::size_t>& behaviors, Random& random, std::size_t turn) const;

    /// The ids of an answer and of the end that the template writes behind it, where the model has one.
    std::vector<std::int32_t> answer_ids(const std::string& response) const;
    std::int64_t count() const { return std::int64_t(names_.size()); }
    /// Multiply-adds of one position with all blocks' matrices, and with the head.
    struct PositionWork {
        double blocks = 0, head = 0;
    };
    PositionWork position_work() const;

    const model::Decoder& decoder_;
    const steering::Assembler& assembler_;
    ItemSource source_;
    TrainSettings settings_;
    std::vector<std::string> names_;
    std::optional<Epochs> epochs_;

private:
    TokenId end_ = -1; // closes an answer; -1 where the model has none
};

} // namespace steerdeck::train
