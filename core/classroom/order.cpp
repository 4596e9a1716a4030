#include "core/classroom/order.h"

#include <algorithm>
#include <numeric>

namespace steerdeck::classroom {

bool is_order(std::span<const int> order, std::size_t things)
{
    if (order.size() != things) return false;
    std::vector<int> sorted(order.begin(), order.end());
    std::ranges::sort(sorted);
    for (std::size_t i = 0; i < things; ++i)
        if (sorted[i] != int(i)) return false;
    return true;
}

std::vector<int> first_shown(const std::vector<std::string>& things)
{
    std::vector<int> order(things.size());
    std::iota(order.begin(), order.end(), 0);
    const auto by_alphabet = [&](int a, int b) { return things[std::size_t(a)] < things[std::size_t(b)]; };
    std::ranges::sort(order, by_alphabet);
    if (std::ranges::is_sorted(order)) std::ranges::reverse(order);
    return order;
}

} // namespace steerdeck::classroom
