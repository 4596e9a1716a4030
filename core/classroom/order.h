/// Orders of a few things, as a person arranges them: which thing stands first, second, ..., from 0 on.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace steerdeck::classroom {

/// Whether `order` holds each of 0 ... things - 1 once.
bool is_order(std::span<const int> order, std::size_t things);

/// How things that are given in their right order are shown before anyone has arranged them: by the alphabet, or
/// against it where that would be the right order. `things` [n], n >= 2, all different.
std::vector<int> first_shown(const std::vector<std::string>& things);

} // namespace steerdeck::classroom
