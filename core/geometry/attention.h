#pragma once

#include "core/model/decoder.h"

#include <cstdint>
#include <vector>

namespace steerdeck::geometry {

/// One pass, and what it paid attention to.
///
/// T = ids, L = layers, H = heads, Q = T - first, d = hidden_size.
struct AttentionPass {
    at::Tensor
        weights; // [L, H, Q, T] float32 on the CPU: the share that position first + q gives to each; rows sum to 1
    at::Tensor hidden; // [Q, d]: the head's input at those positions
    model::Layout layout;
};

/// Reads `ids` (extended vocabulary; `side` holds the steering rows) without gradients, in one pass. The weights are
/// the softmax of the pass's own queries and keys, in float32.
AttentionPass attention_of(const model::Decoder& decoder, const std::vector<std::int32_t>& ids, const at::Tensor& side,
                           const model::SetSpan& set, std::int64_t first);

} // namespace steerdeck::geometry
