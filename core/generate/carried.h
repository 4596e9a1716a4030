#pragma once

#include "core/model/interventions.h"

#include <optional>
#include <string>
#include <vector>

namespace steerdeck::generate {

/// What the sequences of a batch change in the model, as one for all of them: entry b of `all` is what sequence b
/// brings, of one row, and acts from slot `from[b]` on where it has a beginning. What several sequences share stands
/// there once, as `generate` has it. All are null, which gives nothing, or of one kind.
std::optional<model::Interventions> together(const std::vector<const model::Interventions*>& all,
                                             const std::vector<std::int64_t>& from);

/// What sequences must have alike to run in one batch: which tensors there are and their shapes, so that no sum is
/// padded beside others, and what a batch has one of (a layer, scales).
std::string kind_of(const model::Interventions& changes);

} // namespace steerdeck::generate
