#pragma once

#include "core/model/config.h"
#include "core/model/weight.h"

/// The kernels of row_kernels.h on tensors: a forward pass without gradients, on the CPU, in float32 or bfloat16. A
/// row's bits depend on nothing that is computed beside it. On a GPU, and where gradients are asked for, LibTorch
/// computes, whose sums may round in another order from one shape to the next.
///
/// B = batch, T = new positions, S = positions seen, H = heads, K = heads of keys and values, d = their width.
namespace steerdeck::model::batch_invariant {

/// Whether these take `x`; a weight has to be of its dtype.
bool takes(const at::Tensor& x);

/// x [..., k] times weight^T plus bias: weight [n, k], bias [n] or undefined. Gives [..., n]. A packed weight is
/// unpacked four rows at a time, into the processor's cache; the result has the bits of the unpacked weight's.
at::Tensor linear(const at::Tensor& x, const Weight& weight, const at::Tensor& bias = {});

/// weight.h's `unpack` on the CPU: rows contiguous, `dtype` float32 or bfloat16.
at::Tensor unpack(const BlockFormat& format, const at::Tensor& rows, std::int64_t columns, at::ScalarType dtype);

/// As kernels.h's rms_norm, whose weight may also be float32. `scales` [rows] takes what x was multiplied by, or is
/// null.
at::Tensor rms_norm(const at::Tensor& x, const at::Tensor& weight, float eps, float* scales);

/// As kernels.h's.
at::Tensor glu(const at::Tensor& gate_up, Activation activation);

/// softmax(scale q k^T + mask) v. q [B, H, T, d]; k, v [B, K, S, d]; mask additive [B or 1, 1, T, S] or undefined.
/// Gives [B, T, H d]. Each query's sums run over the slots from the first that it sees to the last; holds the scores of
/// one query at a time.
at::Tensor attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& mask,
                     double scale);

/// `f` of every number of a float32 tensor, each by itself: LibTorch's functions round those at an array's end, which
/// fill no vector, in another way.
at::Tensor each(const at::Tensor& x, float (*f)(float));

} // namespace steerdeck::model::batch_invariant
