#include "core/behaviors/combination_text.h"

#include <algorithm>

namespace steerdeck::behaviors {

std::vector<std::string> names_in(std::string_view combination)
{
    std::vector<std::string> names;
    for (std::size_t begin = 0; begin <= combination.size();) {
        const auto end = std::min(combination.find('+', begin), combination.size());
        names.emplace_back(combination.substr(begin, end - begin));
        begin = end + 1;
    }
    return names;
}

} // namespace steerdeck::behaviors
