/// How each block format is unpacked, once for every instruction set; included by row_kernels.inl. Values are what the
/// `gguf` package gives, bit for bit: the same products and sums in float32, then rounded once to T.
#include "core/model/block_formats.h"
#include "core/model/half.h"

#include <bit>
#include <cstring>

namespace steerdeck::model::rows {
namespace {

constexpr std::int8_t nonlinear[16] = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};
constexpr std::int8_t fp4[16] = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};

/// 32 values of 4 bits: the low halves of 16 bytes, then the high ones.
template <typename F>
void each_nibble(const std::uint8_t* q, float* out, F value)
{
    for (int i = 0; i < 16; ++i) {
        out[i] = value(int(q[i] & 15), i);
        out[16 + i] = value(int(q[i] >> 4), 16 + i);
    }
}

inline std::uint32_t bits_at(const std::uint8_t* p)
{
    std::uint32_t bits;
    std::memcpy(&bits, p, 4);
    return bits;
}

template <BlockType>
void unpack_block(const std::uint8_t* b, float* out);

template <>
void unpack_block<BlockType::q4_0>(const std::uint8_t* b, float* out)
{
    const float d = half_at(b);
    each_nibble(b + 2, out, [=](int q, int) { return d * float(q - 8); });
}
template <>
void unpack_block<BlockType::q4_1>(const std::uint8_t* b, float* out)
{
    const float d = half_at(b), m = half_at(b + 2);
    each_nibble(b + 4, out, [=](int q, int) { return d * float(q) + m; });
}
template <>
void unpack_block<BlockType::q5_0>(const std::uint8_t* b, float* out)
{
    const float d = half_at(b);
    const auto high = bits_at(b + 2);
    each_nibble(b + 6, out, [=](int q, int i) { return d * float((q | int(high >> i & 1u) << 4) - 16); });
}
template <>
void unpack_block<BlockType::q5_1>(const std::uint8_t* b, float* out)
{
    const float d = half_at(b), m = half_at(b + 2);
    const auto high = bits_at(b + 4);
    each_nibble(b + 8, out, [=](int q, int i) { return d * float(q | int(high >> i & 1u) << 4) + m; });
}
template <>
void unpack_block<BlockType::q8_0>(const std::uint8_t* b, float* out)
{
    const float d = half_at(b);
    for (int i = 0; i < 32; ++i) out[i] = d * float(std::int8_t(b[2 + i]));
}
template <>
void unpack_block<BlockType::q2_k>(const std::uint8_t* b, float* out)
{
    const auto* q = b + 16;
    const float d = half_at(b + 80), dmin = half_at(b + 82);
    for (int g = 0; g < 16; ++g) { // 16 values each
        const float scale = d * float(b[g] & 15), least = dmin * float(b[g] >> 4);
        const auto* from = q + 32 * (g / 8) + 16 * (g % 2);
        const int shift = 2 * (g / 2 % 4);
        for (int i = 0; i < 16; ++i) out[16 * g + i] = scale * float(from[i] >> shift & 3) - least;
    }
}
template <>
void unpack_block<BlockType::q3_k>(const std::uint8_t* b, float* out)
{
    const auto *mask = b, *q = b + 32, *s = b + 96;
    const float d = half_at(b + 108);
    for (int g = 0; g < 16; ++g) {
        const int low = g < 8 ? s[g] & 15 : s[g - 8] >> 4, high = s[8 + g % 4] >> (2 * (g / 4)) & 3;
        const float scale = d * float((low | high << 4) - 32);
        const auto *from = q + 32 * (g / 8) + 16 * (g % 2), *bits = mask + 16 * (g % 2);
        const int shift = 2 * (g / 2 % 4), bit = g / 2;
        for (int i = 0; i < 16; ++i)
            out[16 * g + i] = scale * float((from[i] >> shift & 3) - (bits[i] >> bit & 1 ? 0 : 4));
    }
}

/// The scales and minima of the eight groups of a Q4_K or Q5_K block, 6 bits each.
struct GroupScales {
    float scale[8], least[8];

    explicit GroupScales(const std::uint8_t* b)
    {
        const float d = half_at(b), dmin = half_at(b + 2);
        const auto* s = b + 4;
        for (int g = 0; g < 4; ++g) {
            scale[g] = d * float(s[g] & 63);
            least[g] = dmin * float(s[g + 4] & 63);
            scale[g + 4] = d * float((s[g + 8] & 15) | s[g] >> 6 << 4);
            least[g + 4] = dmin * float(s[g + 8] >> 4 | s[g + 4] >> 6 << 4);
        }
    }
};

template <>
void unpack_block<BlockType::q4_k>(const std::uint8_t* b, float* out)
{
    const GroupScales of(b);
    for (int g = 0; g < 8; ++g) {
        const auto* q = b + 16 + 32 * (g / 2);
        const int shift = 4 * (g % 2);
        for (int i = 0; i < 32; ++i) out[32 * g + i] = of.scale[g] * float(q[i] >> shift & 15) - of.least[g];
    }
}
template <>
void unpack_block<BlockType::q5_k>(const std::uint8_t* b, float* out)
{
    const GroupScales of(b);
    const auto* high = b + 16;
    for (int g = 0; g < 8; ++g) {
        const auto* q = b + 48 + 32 * (g / 2);
        const int shift = 4 * (g % 2);
        for (int i = 0; i < 32; ++i)
            out[32 * g + i] = of.scale[g] * float((q[i] >> shift & 15) | (high[i] >> g & 1) << 4) - of.least[g];
    }
}
template <>
void unpack_block<BlockType::q6_k>(const std::uint8_t* b, float* out)
{
    const float d = half_at(b + 208);
    for (int part = 0; part < 8; ++part) { // 32 values each, of two scales
        const int half = part / 4, k = part % 4;
        const auto *low = b + 64 * half + 32 * (k % 2), *high = b + 128 + 32 * half;
        const auto* s = b + 192 + 2 * part;
        const float scale[2] = {d * float(std::int8_t(s[0])), d * float(std::int8_t(s[1]))};
        const int shift = k < 2 ? 0 : 4;
        for (int i = 0; i < 32; ++i)
            out[32 * part + i] =
                scale[i / 16] * float(((low[i] >> shift & 15) | (high[i] >> (2 * k) & 3) << 4) - 32);
    }
}
template <>
void unpack_block<BlockType::iq4_nl>(const std::uint8_t* b, float* out)
{
    const float d = half_at(b);
    each_nibble(b + 2, out, [=](int q, int) { return d * float(nonlinear[q]); });
}
template <>
void unpack_block<BlockType::iq4_xs>(const std::uint8_t* b, float* out)
{
    const float d = half_at(b);
    const unsigned high = unsigned(b[2]) | unsigned(b[3]) << 8;
    for (int g = 0; g < 8; ++g) {
        const int low = b[4 + g / 2] >> (4 * (g % 2)) & 15;
        const float scale = d * float((low | int(high >> (2 * g) & 3u) << 4) - 32);
        each_nibble(b + 8 + 16 * g, out + 32 * g, [=](int q, int) { return scale * float(nonlinear[q]); });
    }
}
template <>
void unpack_block<BlockType::mxfp4>(const std::uint8_t* b, float* out)
{
    const auto e = std::uint32_t(b[0]);
    const float d = std::bit_cast<float>(e < 2 ? 0x00200000u << e : (e - 1) << 23); // 2^(e - 128)
    each_nibble(b + 1, out, [=](int q, int) { return d * float(fp4[q]); });
}

/// `count` blocks one behind the other to values of type T.
template <BlockType type, typename T>
void unpack_blocks(const std::uint8_t* blocks, std::int64_t count, T* out)
{
    constexpr int values = format_of(type).values, bytes = format_of(type).bytes;
    alignas(64) float buffer[values];
    for (std::int64_t i = 0; i < count; ++i, blocks += bytes, out += values) {
        unpack_block<type>(blocks, buffer);
        for (int j = 0; j < values; j += V::lanes) V::load(buffer + j).store_part(out + j, V::lanes);
    }
}

template <typename T>
Unpack<T> portable_unpack_of(BlockType type)
{
    switch (type) {
#define CASE(name) \
    case BlockType::name: \
        return unpack_blocks<BlockType::name, T>;
        CASE(q4_0)
        CASE(q4_1)
        CASE(q5_0)
        CASE(q5_1)
        CASE(q8_0)
        CASE(q2_k)
        CASE(q3_k)
        CASE(q4_k)
        CASE(q5_k)
        CASE(q6_k)
        CASE(iq4_nl)
        CASE(iq4_xs)
        CASE(mxfp4)
#undef CASE
    }
    return nullptr;
}

} // namespace
} // namespace steerdeck::model::rows
