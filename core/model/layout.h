#pragma once

#include "core/model/config.h"

#include <ATen/core/Tensor.h>
#include <map>
#include <set>
#include <vector>

/// Where each position of a batch is and what it may see.
///
/// B = batch, T = new positions, S = positions seen (cached ones and new ones), d = head_dim. A *slot* is a place in a
/// padded sequence; a *position* is what rotary embedding counts: padding has none, and the parts of a set share
/// theirs.
namespace steerdeck::model {

/// Rows that are read beside one another: ids `begin` to `begin + length` of one sequence. They come in parts, each of
/// which begins at the set's position and sees what stands before the set and itself, but not the other parts. What
/// follows goes on behind the longest part, and sees all of them. A length of 0 or 1 is no set.
struct SetSpan {
    int begin = 0, length = 0;
    std::vector<int> parts = {}; // how many rows each has, together `length`; empty = every row is a part of its own

    bool operator==(const SetSpan&) const = default;
};

/// The position of slot `slot` of a sequence without padding that holds `set`.
int position_of(int slot, const SetSpan& set);

/// Built once per input, shared by every layer.
struct Layout {
    struct Rotation {
        at::Tensor cosine, sine; // [B or 1, 1, T, d]
    };
    std::vector<Rotation> rotations; // one for each of the model's ropes
    std::map<int, at::Tensor> masks; // by window: additive [B or 1, 1, T, S], undefined where everything is visible
    std::set<int> causal = {};       // windows whose mask hides what comes later and nothing else, of T = S slots

    /// From now on only the slots `places` [N] (int64) of the B T are computed, as rows [N, d] instead of [B, T, d]:
    /// those that are no padding. Nothing changes where `places` is undefined.
    void compute_only(const at::Tensor& places, std::int64_t batch, std::int64_t length);
    bool computes_all() const { return !places_.defined(); }
    /// Computed rows [N, k] at their slots [B, T, k], zeros at the others; and back.
    at::Tensor spread(const at::Tensor& rows) const;
    at::Tensor computed(const at::Tensor& slots) const;

private:
    at::Tensor places_;
    std::int64_t batch_ = 0, length_ = 0;
};

/// Angle [head_dim / 2] by which a step of one position rotates each pair of dimensions; the scalings are those of
/// `transformers`' rope utilities.
at::Tensor rope_frequencies(const Rope& rope, int head_dim);

/// The layout of T = `length` new positions that follow `past` cached ones; tensors as `options` say. `frequencies` are
/// those of the model's ropes, on the same device. `first_visible` [B] (int64, or undefined) is the slot of each
/// sequence's first id behind its padding; `sets` holds one span for each sequence, or none.
Layout layout_of(const ModelConfig& config, const std::vector<at::Tensor>& frequencies, at::TensorOptions options,
                 std::int64_t length, std::int64_t past, const at::Tensor& first_visible,
                 const std::vector<SetSpan>& sets);

/// The layout of cached slots that are read once more, each as if it stood directly behind those before it: `slots`
/// [B, T] (int64, each below `past`) see the cached slots below their own, and themselves, but nothing of one another.
/// So each prefix of a sequence is read to its end at the price of one position.
Layout layout_of_ends(const ModelConfig& config, const std::vector<at::Tensor>& frequencies, at::TensorOptions options,
                      const at::Tensor& slots, std::int64_t past);

} // namespace steerdeck::model
