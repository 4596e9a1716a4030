#pragma once

#include "core/model/config.h"
#include "core/model/weight.h"

/// The parts of a block. Each has one meaning and up to three forms: without gradients on the CPU, batch-invariant
/// (batch_invariant.h); with gradients there, fused with a backward pass of its own, because composed from LibTorch's
/// operators they took a third of a training step; elsewhere, LibTorch's operators.
///
/// B = batch, T = new positions, S = positions seen, H = heads, K = heads of keys and values, d = the last dimension.
namespace steerdeck::model {

/// x * weight / sqrt(mean(x^2) + eps) over the last dimension; the division in float32. A weight in x's dtype is
/// multiplied after the cast (as Llama does), one in float32 before it (as OLMo-2 and Gemma-3 do). x [..., d], weight
/// [d].
at::Tensor rms_norm(const at::Tensor& x, const at::Tensor& weight, float eps);

/// activation(gate) * up, where `gate_up` [..., 2 n] holds gate in its first half and up in its second. Gives [..., n].
at::Tensor glu(const at::Tensor& gate_up, Activation activation);

/// Rotary position embedding in the half-split convention of `transformers`. x [B, H, T, d]; cosine, sine [B or 1, 1,
/// T, d].
at::Tensor rotate(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine);

/// softmax(scale q k^T + mask) v with grouped heads. q [B, H, T, d]; k, v [B, K, S, d], H a multiple of K; mask
/// additive [B or 1, 1, T, S] or undefined. Gives [B, T, H d].
at::Tensor attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& mask,
                     double scale);

/// The same by the library's fused kernel, which never holds the scores of all positions at once: for long inputs.
/// `causal`: the mask hides what comes later and nothing else, T = S; then the kernel does that itself, because its
/// fastest form takes no mask.
at::Tensor fused_attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& mask,
                           double scale, bool causal = false);

/// x [..., k] times weight^T plus bias: weight [n, k], bias [n] or undefined. A packed weight has no gradient; it is
/// unpacked for the product, and once more in the backward pass.
at::Tensor linear(const at::Tensor& x, const Weight& weight, const at::Tensor& bias);

/// x [B, T, k] times weights[b]^T: weights [B, n, k], or [1, n, k] for every b. Gives [B, T, n].
at::Tensor linear_each(const at::Tensor& x, const at::Tensor& weights);

} // namespace steerdeck::model
