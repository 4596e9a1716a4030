#pragma once

#include <ATen/core/Tensor.h>
#include <cstdint>
#include <vector>

namespace steerdeck::model {

/// Changes that a method makes to one pass; entry b of every tensor belongs to sequence b. What is undefined or empty
/// changes nothing. All are differentiable.
///
/// B = batch, T = new positions, d = hidden_size, r = rank.
struct Interventions {
    /// W x becomes W x + adapter_scale out (in x), with x dropped out first where training asks for it.
    struct Adapter {
        at::Tensor in, out; // [B, r, inputs], [B, outputs, r]
    };
    struct BlockAdapters {
        Adapter gate, up, down;
    };

    int layer = 0;    // block index to whose output (resid_post) `added` is added
    at::Tensor added; // [B, d]
    at::Tensor from;  // [B] int64: first slot, padding counted, to which `added` is added; undefined: slot 0

    at::Tensor head_in, head_out; // [B, d, r], [B, r, d]: the head reads h + head_scale (h head_in) head_out
    double head_scale = 1;

    std::vector<BlockAdapters> blocks; // one for each block, or none
    double adapter_scale = 1;
    double dropout = 0; // probability that an entry of an adapter's input is left out
    std::uint64_t dropout_seed = 0;

    bool empty() const { return !added.defined() && !head_in.defined() && blocks.empty(); }
    /// Those of the sequences `chosen` (each below B), in this order.
    Interventions of(const std::vector<std::int64_t>& chosen) const;
    /// Every tensor as `dtype` on `device`.
    Interventions to(at::ScalarType dtype, at::Device device) const;
    /// The same with `block`'s adapters alone.
    Interventions with(std::size_t block, const BlockAdapters& adapters) const;
    /// Whether a gradient is wanted of one of the block's adapters.
    bool requires_grad(std::size_t block) const;
};

/// What an adapter adds to a product with x [B, T, inputs]: scale out (in x), [B, T, outputs]. `place` tells the
/// dropouts of one pass apart.
at::Tensor adapter_output(const at::Tensor& x, const Interventions::Adapter& adapter, const Interventions& all,
                          std::uint64_t place);

/// x [B, T, d] plus `added`, from the slots on that `from` names; `past` slots came before.
at::Tensor add_to_residual(const at::Tensor& x, const Interventions& all, std::int64_t past);

/// What the head reads of hidden states [B, ..., d].
at::Tensor head_input(const at::Tensor& hidden, const Interventions& all);

} // namespace steerdeck::model
