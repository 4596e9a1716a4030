#pragma once

#include "core/train/kept_states.h"
#include "core/train/memory_plan.h"

#include <memory>
#include <optional>
#include <vector>

namespace steerdeck::train {

/// How many ids both sides of an example begin with, short of the position that predicts the answer's first id.
std::size_t common_beginning(const Example& example);

/// The final hidden states of a batch's answers, for teacher and student. What both prompts of an example have in
/// common (the template's head and the user's text) is read once, without gradients; padding is not computed. Must
/// outlive the backward pass.
class AnswerStates {
public:
    /// Reads the common beginnings, or finds them in `kept`, which must live as long. `recompute` as in
    /// Decoder::forward.
    AnswerStates(const model::Decoder& decoder, const std::vector<Example>& examples, bool recompute,
                 KeptStates* kept = nullptr);

    /// States [n, d] at the positions that predict the answers' ids, example after example. `side` [r, d] holds the
    /// student's rows. The teacher is read without gradients, or found in what is kept.
    at::Tensor teacher();
    at::Tensor student(const at::Tensor& side);

private:
    using Side = std::vector<std::int32_t> Example::*;
    at::Tensor states(Side side_of, const std::vector<std::size_t>& which, const at::Tensor& side);

    const model::Decoder& decoder_;
    const std::vector<Example>& examples_;
    bool recompute_;
    std::optional<KeptStates> own_; // where nothing is kept for others
    KeptStates& kept_;
    std::vector<KeptStates::Ids> beginnings_; // of each example, read already
    // What the backward pass reads again.
    std::vector<std::unique_ptr<model::KvCache>> caches_;
    std::vector<std::unique_ptr<model::Layout>> layouts_;
};

} // namespace steerdeck::train
