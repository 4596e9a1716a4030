#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::tasks {

/// Nested lists of digits under MAX, MIN, MED (of an even number the mean of the middle two, rounded down) and SM
/// (the sum modulo 10), as of Nangia and Bowman 2018 (arXiv 1804.06028), section 2.
struct ListOpsSettings {
    int max_depth = 4;     // lists within lists, 1 to 20; 1: no list within the list
    int max_length = 40;   // words: each bracket with its operator, each digit, each closing bracket; 4 to 1000
    int max_arguments = 5; // of a list, 2 to 20
    std::uint64_t seed = 1;

    bool operator==(const ListOpsSettings&) const = default;
};

struct ListOpsExample {
    std::string source; // "[MAX 2 9 [MIN 4 7 ] 0 ]"
    int target = 0;     // 9
};

/// Throws InvalidInput for settings out of range.
void check_settings(const ListOpsSettings& settings);

/// The first `count` of a stream of different examples that the settings decide: more are the same and then further
/// ones. Throws InvalidInput where the settings allow too few; Cancelled.
std::vector<ListOpsExample> make_listops(const ListOpsSettings& settings, std::size_t count, const Cancel& cancel = {});

/// The value of a nested list, written as above or with the round brackets of the original release, which are
/// passed over; FIRST and LAST are known, too. Nothing where it is not one whole list.
std::optional<int> listops_value(std::string_view source);

} // namespace steerdeck::tasks
