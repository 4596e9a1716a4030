#pragma once

#include "core/model/stream_change.h"

#include <ATen/core/Tensor.h>
#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace steerdeck::model {

/// Changes that a method makes to one pass; entry b of every tensor belongs to sequence b. What is undefined or empty
/// changes nothing. All are differentiable.
///
/// B = batch, T = new positions, d = hidden_size, r = rank.
struct Interventions {
    /// W x becomes W x + adapter_scale out (in x), with x dropped out first where training asks for it.
    struct Adapter {
        at::Tensor in, out; // [B or 1, r, inputs], [B or 1, outputs, r]; undefined: none
    };
    struct BlockAdapters {
        Adapter gate, up, down;
        Adapter q = {}, k = {}, v = {}, o = {};

        std::array<Adapter*, 7> all() { return {&gate, &up, &down, &q, &k, &v, &o}; }
        std::array<const Adapter*, 7> all() const { return {&gate, &up, &down, &q, &k, &v, &o}; }
    };

    /// x becomes x + up f(down x) + fixed at one place of one block (arXiv 2603.00425). Several at the same place all
    /// read x and are added. Tensors with one row serve every sequence.
    struct Change {
        int layer = 0;
        ChangePlace place = ChangePlace::block;
        ChangeFunction function = ChangeFunction::none;
        bool from_last = false; // only from the slots on that `from` names: an input's last id and all that follows it
        at::Tensor down, up;    // [B or 1, r, d], [B or 1, d, r]; both undefined: no low-rank part
        at::Tensor fixed;       // [B or 1, d]; undefined: none
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

    std::vector<Change> changes; // in any order
    /// Hears of the changes of each place and block as they are made: what stood there [B, T, d], and what stands there
    /// now. Empty: nobody.
    std::function<void(int layer, ChangePlace place, const at::Tensor& before, const at::Tensor& after)> watch = {};

    bool empty() const { return !added.defined() && !head_in.defined() && blocks.empty() && changes.empty(); }
    /// Whether something acts only from `from` on.
    bool has_beginning() const;
    /// Those of the sequences `chosen` (each below B), in this order. Where all are the same, one row serves them.
    Interventions of(const std::vector<std::int64_t>& chosen) const;
    /// Every tensor as `dtype` on `device`.
    Interventions to(at::ScalarType dtype, at::Device device) const;

    /// The same with what acts in `block` alone.
    Interventions at_block(int block) const;
    /// The tensors in `block` of which a gradient is wanted, and the same interventions with `tensors` in their places.
    std::vector<at::Tensor> with_gradient(int block) const;
    Interventions with(int block, const std::vector<at::Tensor>& tensors) const;
};

/// What an adapter adds to a product with x [B, T, inputs]: scale out (in x), [B, T, outputs]. `place` tells the
/// dropouts of one pass apart.
at::Tensor adapter_output(const at::Tensor& x, const Interventions::Adapter& adapter, const Interventions& all,
                          std::uint64_t place);

/// x [B, T, d] plus `added`, from the slots on that `from` names; `past` slots came before.
at::Tensor add_to_residual(const at::Tensor& x, const Interventions& all, std::int64_t past);

/// x [B, T, d], which stands at `place` of block `layer`, with the changes there; `past` slots came before.
at::Tensor changed_at(const at::Tensor& x, int layer, ChangePlace place, const Interventions& all, std::int64_t past);

/// What the head reads of hidden states [B, ..., d].
at::Tensor head_input(const at::Tensor& hidden, const Interventions& all);

} // namespace steerdeck::model
