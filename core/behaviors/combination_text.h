#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::behaviors {

/// The names in a combination as users write it: "german+lower_case" gives two, "german" one.
std::vector<std::string> names_in(std::string_view combination);

} // namespace steerdeck::behaviors
