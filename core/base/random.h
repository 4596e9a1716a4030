#pragma once

#include <cstdint>
#include <span>
#include <utility>

namespace steerdeck {

/// A small generator whose numbers are the same on every platform and compiler (std distributions are not):
/// SplitMix64 (Steele, Lea, Flood 2014).
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    /// Uniform in [0, n); n >= 1.
    std::size_t below(std::size_t n) { return std::size_t((static_cast<Wide>(next()) * n) >> 64); }

    /// Uniform in [0, 1).
    double uniform() { return double(next() >> 11) * 0x1.0p-53; }

    template <typename T>
    void shuffle(std::span<T> items)
    {
        for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
    }

    std::uint64_t state() const { return state_; }

private:
    __extension__ using Wide = unsigned __int128;
    std::uint64_t state_;
};

} // namespace steerdeck
