#include "core/evaluate/tasks/numpy.h"

#include "core/base/error.h"

#include <array>
#include <bit>
#include <limits>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

namespace steerdeck::tasks {
namespace {

__extension__ using Wide = unsigned __int128;

/// NumPy's SeedSequence without spawn keys (numpy/random/bit_generator.pyx): entropy is mixed into a pool of four
/// words, from which any number of words is drawn.
class SeedSequence {
public:
    explicit SeedSequence(std::uint64_t seed)
    {
        const std::array<std::uint32_t, 2> words = {std::uint32_t(seed), std::uint32_t(seed >> 32)};
        const std::size_t given = words[1] == 0 ? 1 : 2; // as few words as the number needs
        std::uint32_t constant = 0x43b0d7e5;
        const auto hashed = [&constant](std::uint32_t value) {
            value ^= constant;
            constant *= 0x931e8875;
            value *= constant;
            return value ^ (value >> 16);
        };
        for (std::size_t i = 0; i < pool_.size(); ++i) pool_[i] = hashed(i < given ? words[i] : 0);
        for (std::size_t from = 0; from < pool_.size(); ++from)
            for (std::size_t to = 0; to < pool_.size(); ++to)
                if (from != to) pool_[to] = mixed(pool_[to], hashed(pool_[from]));
    }

    /// Four words of 64 bits.
    std::array<std::uint64_t, 4> state() const
    {
        std::array<std::uint32_t, 8> words{};
        std::uint32_t constant = 0x8b51f9dd;
        for (std::size_t i = 0; i < words.size(); ++i) {
            auto value = pool_[i % pool_.size()] ^ constant;
            constant *= 0x58f38ded;
            value *= constant;
            words[i] = value ^ (value >> 16);
        }
        std::array<std::uint64_t, 4> state{};
        for (std::size_t i = 0; i < state.size(); ++i)
            state[i] = words[2 * i] | (std::uint64_t(words[2 * i + 1]) << 32);
        return state;
    }

private:
    static std::uint32_t mixed(std::uint32_t x, std::uint32_t y)
    {
        const std::uint32_t result = 0xca01f9dd * x - 0x4973f715 * y;
        return result ^ (result >> 16);
    }

    std::array<std::uint32_t, 4> pool_{};
};

class Pcg64 {
public:
    explicit Pcg64(std::uint64_t seed)
    {
        const auto words = SeedSequence(seed).state();
        increment_ = (((Wide(words[2]) << 64) | words[3]) << 1) | 1;
        step();
        state_ += (Wide(words[0]) << 64) | words[1];
        step();
    }

    std::uint64_t next64()
    {
        step();
        const auto folded = std::uint64_t(state_ >> 64) ^ std::uint64_t(state_);
        const auto turn = unsigned(state_ >> 122);
        return (folded >> turn) | (folded << ((64 - turn) & 63));
    }

    /// A word of 64 bits serves two calls, the lower half first.
    std::uint32_t next32()
    {
        if (kept_) return *std::exchange(kept_, std::nullopt);
        const auto both = next64();
        kept_ = std::uint32_t(both >> 32);
        return std::uint32_t(both);
    }

    /// Uniform in [0, most]: NumPy's shuffle draws under the smallest mask of ones until a number fits
    /// (random_interval).
    std::uint32_t up_to(std::uint32_t most)
    {
        const std::uint32_t mask = std::numeric_limits<std::uint32_t>::max() >> std::countl_zero(most);
        for (;;)
            if (const auto value = next32() & mask; value <= most) return value;
    }

private:
    void step()
    {
        constexpr Wide multiplier = (Wide(0x2360ed051fc65da4) << 64) | 0x4385df649fccf645;
        state_ = state_ * multiplier + increment_;
    }

    Wide state_ = 0, increment_ = 0;
    std::optional<std::uint32_t> kept_;
};

} // namespace

std::vector<std::size_t> numpy_permutation(std::uint64_t seed, std::size_t n)
{
    if (n >= std::numeric_limits<std::uint32_t>::max())
        throw InvalidInput(message("A permutation of {} rows is asked for", n), message("the split"),
                           message("Take a smaller file"));
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    Pcg64 random(seed);
    for (std::size_t i = n; i > 1; --i) std::swap(order[i - 1], order[random.up_to(std::uint32_t(i - 1))]);
    return order;
}

} // namespace steerdeck::tasks
