#pragma once

#include "core/steering/operators.h"
#include "core/steering/token.h"
#include "core/train/trainer.h"

namespace steerdeck::train {

/// sum_b cos(row, others_b)^2 for row [d], others [n, d]; 0 for a row of zeros (arXiv 2601.05062, section 3).
at::Tensor orthogonality_penalty(const at::Tensor& row, const at::Tensor& others);

/// Throws InvalidInput for settings that mean nothing for `trained`.
void check_operator(const steering::Operator& trained, const TrainSettings& settings);

/// The behaviours that stand together in the examples of an operator's objective, each combination once, without its
/// order; none for another objective.
std::vector<std::vector<std::string>> combinations_of(const Objective& objective);

/// Distils joined instructions into the row of `trained` (one that has a learned row), from the settings' start, on
/// combinations of seen behaviours of different categories that have tokens in `tokens`, without those that the
/// settings leave out; those rows are frozen. Where all behaviours shall hold the answer obeys all; where any, one of
/// them, drawn at random; where none, it is plain or of another behaviour of the category, and obeys those beside the
/// one that is avoided. Throws InvalidInput where no combination has examples, or for settings out of range.
Trainer operator_trainer(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                         const steering::TokenStore& tokens, const steering::Operator& trained, TrainSettings settings);

} // namespace steerdeck::train
