#pragma once

#include "core/evaluate/plan.h"
#include "core/evaluate/shard.h"

#include <vector>

namespace steerdeck::evaluate {

/// Cases of a plan that read the same input, ascending: one answer serves them all, so nobody parts them.
using Piece = std::vector<std::size_t>;

/// Every case of the plan, in pieces; by their first cases. A function of the plan alone, so that processes agree on
/// it.
std::vector<Piece> pieces_of(const Plan& plan);

/// A shard's pieces.
std::vector<Piece> pieces_of(const Plan& plan, const Shard& shard);

} // namespace steerdeck::evaluate
