#include "core/model/block_formats.h"

#include "core/model/half.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace steerdeck::model {
namespace {

/// Where a block has float16 scales: the byte of the first, and how many follow each other.
struct Scales {
    int at, count;
};
Scales scales_of(BlockType type)
{
    switch (type) {
    case BlockType::q4_1:
    case BlockType::q5_1:
    case BlockType::q4_k:
    case BlockType::q5_k:
        return {0, 2};
    case BlockType::q2_k:
        return {80, 2};
    case BlockType::q3_k:
        return {108, 1};
    case BlockType::q6_k:
        return {208, 1};
    case BlockType::mxfp4:
        return {0, 0};
    default:
        return {0, 1};
    }
}

/// The value with the largest size, with its sign.
float extreme_of(const float* x, int n)
{
    float largest = 0, extreme = 0;
    for (int i = 0; i < n; ++i)
        if (std::fabs(x[i]) > largest) {
            largest = std::fabs(x[i]);
            extreme = x[i];
        }
    return extreme;
}

void pack_q8_0(const float* x, std::uint8_t* block)
{
    const float scale = std::fabs(extreme_of(x, 32)) / 127.0f, inverse = scale == 0 ? 0.0f : 1.0f / scale;
    const auto half = half_of(scale);
    std::memcpy(block, &half, 2);
    for (int i = 0; i < 32; ++i) block[2 + i] = std::uint8_t(std::int8_t(std::round(x[i] * inverse)));
}

void pack_q4_0(const float* x, std::uint8_t* block)
{
    const float scale = extreme_of(x, 32) / -8.0f, inverse = scale == 0 ? 0.0f : 1.0f / scale;
    const auto half = half_of(scale);
    std::memcpy(block, &half, 2);
    const auto code = [&](float value) { return unsigned(std::min(15.0f, std::trunc(value * inverse + 8.5f))); };
    for (int i = 0; i < 16; ++i) block[2 + i] = std::uint8_t(code(x[i]) | code(x[16 + i]) << 4);
}

} // namespace

const BlockFormat* format_of_gguf(int gguf_type)
{
    for (const auto& format : block_formats)
        if (format.gguf_type == gguf_type) return &format;
    return nullptr;
}

std::int64_t first_not_finite(const BlockFormat& format, std::span<const std::uint8_t> blocks)
{
    const auto count = std::int64_t(blocks.size()) / format.bytes;
    const auto [at, halves] = scales_of(format.type);
    for (std::int64_t i = 0; i < count; ++i) {
        const auto* block = blocks.data() + i * format.bytes;
        if (halves == 0 && block[0] >= 252) return i; // 2^124 times 12 is the first that overflows
        for (int h = 0; h < halves; ++h) {
            std::uint16_t bits;
            std::memcpy(&bits, block + at + 2 * h, 2);
            if ((bits & 0x7c00) == 0x7c00) return i;
        }
    }
    return -1;
}

const BlockFormat* packable(std::string_view name)
{
    if (name == "q8_0") return &format_of(BlockType::q8_0);
    if (name == "q4_0") return &format_of(BlockType::q4_0);
    return nullptr;
}

void pack(const BlockFormat& format, const float* values, std::int64_t n, std::uint8_t* blocks)
{
    const auto one = format.type == BlockType::q8_0 ? pack_q8_0 : pack_q4_0;
    for (std::int64_t i = 0; i < n / format.values; ++i) one(values + i * format.values, blocks + i * format.bytes);
}

} // namespace steerdeck::model
