#include "core/evaluate/tasks/splits.h"

#include "core/evaluate/tasks/numpy.h"

#include <cmath>
#include <numeric>

namespace steerdeck::tasks {
namespace {

constexpr std::uint64_t published_seed = 42;

std::vector<std::size_t> shuffled(const std::vector<std::size_t>& rows)
{
    std::vector<std::size_t> result;
    result.reserve(rows.size());
    for (const auto i : numpy_permutation(published_seed, rows.size())) result.push_back(rows[i]);
    return result;
}

} // namespace

std::vector<std::size_t> split_rows(const SplitRule& rule, std::size_t n)
{
    std::vector<std::size_t> rows(n);
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    if (rule.divisions.empty()) return rows;
    rows = shuffled(rows);
    for (const auto& [share, takes_first] : rule.divisions) {
        const auto drawn = shuffled(rows);
        const auto first = std::ptrdiff_t(std::ceil(double(rows.size()) * share));
        if (takes_first)
            rows.assign(drawn.begin(), drawn.begin() + first);
        else
            rows.assign(drawn.begin() + first, drawn.end());
    }
    return rows;
}

} // namespace steerdeck::tasks
