#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

/// float16 (IEEE 754 binary16) by its bits, for code without LibTorch. Static, because units compiled for other
/// instruction sets include it, too, and the linker must not give one unit's code to another.
namespace steerdeck::model {

static inline float of_half(std::uint16_t half)
{
    const auto sign = std::uint32_t(half & 0x8000u) << 16, rest = std::uint32_t(half & 0x7fffu) << 13;
    // Shifted into place the exponent is too small by 112; a product, unlike a sum of bits, is right for tiny values.
    const auto size = (half & 0x7c00u) == 0x7c00u ? rest | 0x7f800000u
                                                  : std::bit_cast<std::uint32_t>(std::bit_cast<float>(rest) * 0x1p112f);
    return std::bit_cast<float>(size | sign);
}

/// The number whose two bytes begin at `p`, aligned or not.
static inline float half_at(const std::uint8_t* p)
{
    std::uint16_t bits;
    std::memcpy(&bits, p, 2);
    return of_half(bits);
}

/// To the nearest, ties to even; what is too large becomes infinity.
static inline std::uint16_t half_of(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = std::uint16_t(bits >> 16 & 0x8000u);
    const auto size = bits & 0x7fffffffu;
    if (size > 0x7f800000u) return sign | 0x7e00u;
    if (size >= 0x477ff000u) return sign | 0x7c00u; // 65520 and more
    if (size < 0x38800000u) // below 2^-14: added to one half, the sum's last bits are the rounded ones
        return std::uint16_t(sign | (std::bit_cast<std::uint32_t>(std::bit_cast<float>(size) + 0.5f) - 0x3f000000u));
    return std::uint16_t(sign | ((size + 0xc8000fffu + (size >> 13 & 1u)) >> 13));
}

} // namespace steerdeck::model
