#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// Packed weights: blocks of a few values that share a scale, as GGUF files hold them (ggml's quantised types;
/// https://github.com/ggml-org/ggml/blob/master/docs/gguf.md). Every block of a format has the same number of values
/// and of bytes, and a row of a matrix is whole blocks. `row_kernels.h` unpacks them.
namespace steerdeck::model {

enum class BlockType { q4_0, q4_1, q5_0, q5_1, q8_0, q2_k, q3_k, q4_k, q5_k, q6_k, iq4_nl, iq4_xs, mxfp4 };

struct BlockFormat {
    BlockType type;
    const char* name; // as llama.cpp writes it: "Q4_K"
    int gguf_type;    // its number in a file
    int values;       // of a block
    int bytes;        // of a block

    /// Bytes of a row of `columns` values; `columns` is a multiple of `values`.
    constexpr std::int64_t row_bytes(std::int64_t columns) const { return columns / values * bytes; }
};

/// All, in the order of BlockType.
inline constexpr BlockFormat block_formats[] = {
    {BlockType::q4_0, "Q4_0", 2, 32, 18},      {BlockType::q4_1, "Q4_1", 3, 32, 20},
    {BlockType::q5_0, "Q5_0", 6, 32, 22},      {BlockType::q5_1, "Q5_1", 7, 32, 24},
    {BlockType::q8_0, "Q8_0", 8, 32, 34},      {BlockType::q2_k, "Q2_K", 10, 256, 84},
    {BlockType::q3_k, "Q3_K", 11, 256, 110},   {BlockType::q4_k, "Q4_K", 12, 256, 144},
    {BlockType::q5_k, "Q5_K", 13, 256, 176},   {BlockType::q6_k, "Q6_K", 14, 256, 210},
    {BlockType::iq4_nl, "IQ4_NL", 20, 32, 18}, {BlockType::iq4_xs, "IQ4_XS", 23, 256, 136},
    {BlockType::mxfp4, "MXFP4", 39, 32, 17},
};

constexpr const BlockFormat& format_of(BlockType type) { return block_formats[int(type)]; }

/// The format with this number in GGUF files; null where the number names plain values or a type that is not supported.
const BlockFormat* format_of_gguf(int gguf_type);

/// The first block in `blocks` (whole blocks one behind the other) whose scale is not finite; -1 where all are.
std::int64_t first_not_finite(const BlockFormat& format, std::span<const std::uint8_t> blocks);

/// The formats that `pack` makes: "q8_0", "q4_0". Null for another name.
const BlockFormat* packable(std::string_view name);

/// Packs `n` values (a multiple of the format's), each to the nearest that its block can hold, as the `gguf` package
/// does, bit for bit. Q8_0 keeps a block's largest value to 1 part in 127, Q4_0 to 1 in 8.
void pack(const BlockFormat& format, const float* values, std::int64_t n, std::uint8_t* blocks);

} // namespace steerdeck::model
