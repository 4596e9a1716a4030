#pragma once

#include "core/train/memory_plan.h"

#include <memory>
#include <vector>

namespace steerdeck::train {

/// The final hidden states of a batch's answers, for teacher and student. What both prompts of an example have in
/// common (the template's head and the user's text) is read once, without gradients. Must outlive the backward pass.
class AnswerStates {
public:
    /// Reads the common beginnings. `recompute` as in Decoder::forward.
    AnswerStates(const model::Decoder& decoder, const std::vector<Example>& examples, bool recompute);

    /// States [n, d] at the positions that predict the answers' ids, example after example. `side` [r, d] holds the
    /// student's rows. The teacher is read without gradients.
    at::Tensor teacher();
    at::Tensor student(const at::Tensor& side);

private:
    at::Tensor states(std::vector<std::int32_t> Example::*side_of, const at::Tensor& side);

    const model::Decoder& decoder_;
    const std::vector<Example>& examples_;
    bool recompute_;
    std::vector<std::size_t> common_; // ids of each example read already
    std::int64_t read_ = 0;           // the longest of them
    at::Tensor first_;                // [B]: where each row begins, being padded on the left
    model::KvCache cache_;
    std::vector<std::unique_ptr<model::Layout>> layouts_;
};

} // namespace steerdeck::train
