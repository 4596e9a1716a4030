#pragma once

#include "core/model/config.h"
#include "core/model/layout.h"

namespace steerdeck::model {

struct Block;

/// What a block's attention works on.
///
/// B = batch, T = new positions, H = heads, K = heads of keys and values, d = head_dim.
struct Projections {
    at::Tensor q;    // [B, H, T, d], normed where its kind does so, and rotated
    at::Tensor k, v; // [B, K, T, d], k as q
};

/// The parts of `projected` [B, T, (H + 2 K) d], which is block number `layer`'s product with its input.
Projections projections_of(const ModelConfig& config, const Block& block, int layer, const Layout& layout,
                           const at::Tensor& projected);

/// What products of queries and keys are multiplied by before the softmax.
double attention_scale(const ModelConfig& config);

} // namespace steerdeck::model
