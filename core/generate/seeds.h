#pragma once

#include <cstddef>
#include <cstdint>

/// What the inputs of a call sample with.
namespace steerdeck::generate {

inline constexpr std::uint64_t far_apart = 0x9e3779b97f4a7c15u; // odd, so that it has an inverse modulo 2^64

/// The state that input `index` of a call with `seed` begins with.
constexpr std::uint64_t state_of_input(std::uint64_t seed, std::size_t index) { return seed * far_apart + index; }

/// The seed under which a call's first input draws what input `index` draws under `seed`.
constexpr std::uint64_t seed_of_input(std::uint64_t seed, std::size_t index)
{
    std::uint64_t inverse = far_apart; // Newton's iteration: 3 bits are right, and each step doubles them
    for (int i = 0; i < 5; ++i) inverse *= 2 - far_apart * inverse;
    return seed + index * inverse;
}

static_assert(state_of_input(seed_of_input(7, 1000), 0) == state_of_input(7, 1000));

} // namespace steerdeck::generate
