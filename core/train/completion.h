#pragma once

#include "core/train/objective.h"

namespace steerdeck::train {

/// Cross-entropy of `targets` [n] (int64) under the frozen head [vocab, d] at `states` [n, d]. Gives [n],
/// differentiable in `states`; works through chunks and keeps only the gradient with respect to `states`.
at::Tensor completion_loss(const at::Tensor& states, const at::Tensor& targets, const at::Tensor& head);

/// Objectives of a causal language model over the answer alone: a plain prompt with an answer that obeys one behaviour,
/// read through that behaviour's own parameters. Of the settings the temperature and the orthogonality mean nothing.
class Completion : public Objective {
public:
    std::optional<Example> draw(Random& random, std::size_t turn) const override;
    std::string subject(std::size_t turn) const override { return names_[turn % names_.size()]; }
    MemoryNeeds memory() const override;

protected:
    /// `behaviors` are positions in the set, a learner each. Throws InvalidInput for none.
    Completion(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
               std::vector<std::size_t> behaviors, TrainSettings settings);

    /// Some examples as tensors; positions learner after learner.
    struct Batch {
        at::Tensor ids;                       // [B, T], padded on the right
        std::vector<std::int64_t> learner_of; // [B]
        at::Tensor positions, targets,
            learner;                        // [n]: places in [B T] that predict an answer's id; that id; whose it is
        std::vector<std::int64_t> places;   // `positions`, where the host reads them
        std::vector<std::int64_t> learners; // with examples here, in the order of `positions`,
        std::vector<std::int64_t> counts;   // and how many positions are theirs
    };
    Batch batch_of(const std::vector<Example>& examples) const;

    /// As `draw`, with a teacher that reads the behaviour's instructions before the same answer.
    std::optional<Example> draw_with_teacher(Random& random, std::size_t turn) const;
    /// Sums [learners] of the distillation losses at `states`. The teacher is the model as it is, which reads the
    /// instructions of `examples`.
    at::Tensor distilled(const std::vector<Example>& examples, const Batch& batch, const at::Tensor& states) const;

    /// States [n, d] at the batch's positions of hidden states [B, T, d].
    static at::Tensor states_at(const Batch& batch, const at::Tensor& hidden);
    /// Sums [learners] of the losses at those states.
    at::Tensor sums(const Batch& batch, const at::Tensor& states) const;

    std::vector<std::size_t> behaviors_;
};

} // namespace steerdeck::train
