/// What plan.cpp (the value) and make_plan.cpp (how one is made) share.
#pragma once

#include "core/evaluate/formula.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace steerdeck::evaluate {

constexpr std::size_t largest_size = 4; // behaviours of one combination

/// Names are a user's own; in keys, what separates them is written as %XX.
std::string escaped(std::string_view name);

/// "german+lower_case", escaped.
std::string joined(std::span<const std::string> names);
/// "french|spanish+!json", the names escaped.
std::string joined(std::span<const std::string> behaviors, const Formula& formula);

/// Whether the join is a conjunction that stands between behaviours, so that a single behaviour knows nothing of it.
bool stands_between(const std::string& join);

} // namespace steerdeck::evaluate
