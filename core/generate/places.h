#pragma once

#include <cstdint>
#include <vector>

namespace steerdeck::generate {

/// The places of those that go on, `kept` in rising order, in an order in which one that ended gives its place to the
/// last that goes on: what KvCache::keep takes.
inline std::vector<std::int64_t> close_up(std::vector<std::int64_t> kept)
{
    std::vector<std::int64_t> placed;
    std::size_t front = 0;
    for (std::int64_t place = 0; front < kept.size(); ++place) {
        const bool alive = kept[front] == place;
        placed.push_back(alive ? kept[front++] : kept.back());
        if (!alive) kept.pop_back();
    }
    return placed;
}

/// Unused slots on the left of a cache of `length`, of which the longest sequence holds `longest`: those that are worth
/// moving everything for; else 0.
inline std::int64_t slots_to_drop(std::int64_t length, std::int64_t longest)
{
    constexpr std::int64_t least = 64;
    const auto unused = length - longest;
    return unused >= least && unused * 4 >= length ? unused : 0;
}

} // namespace steerdeck::generate
