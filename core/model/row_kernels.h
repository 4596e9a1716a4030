#pragma once

#include "core/model/block_formats.h"

#include <cstdint>
#include <vector>

/// Batch-invariant kernels: what a forward pass without gradients computes on the CPU, for one instruction set.
///
/// Libraries choose a product's kernel, and with it the order in which a sum is rounded, by the number of rows, so that
/// a row's bits depend on what is computed beside it (He et al. 2025, "Defeating Nondeterminism in LLM Inference").
/// Here the order of every sum follows from its own length alone: from k in a product, from d in a norm, from the keys
/// that a query sees in attention. Padding, the batch's size, a row's place in it, threads and cached positions change
/// no bit. Which set of kernels runs is decided once a process, by what the processor has.
///
/// M = rows of x, N = rows of the weight, K = columns of both; T = float or bfloat16, given as its upper 16 bits.
namespace steerdeck::model::rows {

using Bf16 = std::uint16_t;

/// Unpacks `count` blocks, one behind the other, to values that lie one behind the other.
template <typename T>
using Unpack = void (*)(const std::uint8_t* blocks, std::int64_t count, T* out);

/// Rows of a packed weight; its values are those that `unpack` gives. No row's blocks overlap another's.
template <typename T>
struct PackedRows {
    const std::uint8_t* blocks = nullptr; // null where the weight is not packed
    std::int64_t row_bytes = 0;
    int values = 0, bytes = 0; // of a block
    Unpack<T> unpack = nullptr;
};

/// out[m, n] = sum_k x[m, k] weight[n, k] + bias[n] for m in [row, row_end), n in [column, column_end). Sums are
/// float32, rounded to T once, and the same whether the weight is packed or not. x [M, K] and weight [N, K] without
/// gaps; bias [N] or null; out [M, N] in rows of `out_stride`. At most `row_block` rows and `column_block` columns at
/// once; `column` is a multiple of 4.
template <typename T>
struct Linear {
    const T *x, *weight, *bias;
    PackedRows<T> packed; // instead of `weight`
    T* out;
    std::int64_t n, k, out_stride;
    std::int64_t row, row_end, column, column_end;
};
constexpr std::int64_t row_block = 96, column_block = 64;
/// Every kernel takes rows in groups whose size divides this; a block's number of rows had best be a multiple of it.
constexpr std::int64_t row_step = 6;

/// Queries that share their keys: `heads` of one sequence, at `length` positions.
template <typename T>
struct Attention {
    struct Seen {
        std::int64_t first, end; // key slots; those between that the mask hides count as hidden
    };
    const T *q, *k, *v;                                       // [heads, length, d]; [S, d]
    std::int64_t q_head_stride, q_stride, k_stride, v_stride; // elements between heads, positions, keys, values
    const T* mask;                                            // additive [length, S], or null
    const Seen* seen;                                         // [length]
    T* out;                                                   // [length, heads, d]
    std::int64_t mask_stride, out_stride;                     // elements between positions
    std::int64_t heads, length, d;
    float scale;
    float* scratch; // attention_scratch floats
};
/// Floats of scratch for keys in a range of `keys` slots.
constexpr std::int64_t attention_scratch(std::int64_t keys, std::int64_t d)
{
    return (2 * keys + 2) * ((d + 15) / 16 * 16) + keys + 32;
}

enum class Gate { silu, gelu_tanh };

template <typename T>
struct Kernels {
    const char* name; // "AVX-512", "AVX2", "portable"
    void (*linear)(const Linear<T>&);
    void (*attention)(const Attention<T>&);
    /// y = x weight / sqrt(mean(x^2) + eps) for `m` rows of `d`, rounded to T before a weight of that type and after a
    /// float32 one; `scales` [m] takes 1 / sqrt(...), or is null.
    void (*norm)(const T* x, const T* weight, T* y, std::int64_t m, std::int64_t d, float eps, float* scales);
    void (*norm_by_float)(const T* x, const float* weight, T* y, std::int64_t m, std::int64_t d, float eps,
                          float* scales);
    /// out [m, n] = activation(gate) up, where gate_up [m, 2 n] holds gate, then up; rounded after each of the two.
    void (*glu)(const T* gate_up, T* out, std::int64_t m, std::int64_t n, Gate gate);
    /// What unpacks blocks of this type.
    Unpack<T> (*unpack_of)(BlockType type);
};

/// Every set that this processor supports, the one that is used first. AVX-512 holds bfloat16 alone: its products in
/// float32 were no faster than AVX2's, whose sums end sooner.
template <typename T>
std::vector<const Kernels<T>*> supported();

/// The set that is used.
template <typename T>
const Kernels<T>& kernels();

} // namespace steerdeck::model::rows
