/// "Which way steers best?" as one plan.
#pragma once

#include "core/evaluate/conditions.h"

#include <array>

namespace steerdeck::evaluate {

/// Behaviours at once.
inline constexpr std::array which_way_sizes = {1, 2, 3};

/// The ways that are held against one another, in a table's order: instructions, tokens with <and>, adapters, fixed
/// vectors, LoRA + DARE, CAA, LM-Steer.
std::vector<Condition> which_way_conditions();

} // namespace steerdeck::evaluate
