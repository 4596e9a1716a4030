#pragma once

#include <ATen/core/Tensor.h>
#include <functional>
#include <vector>

namespace steerdeck::model {

/// A block as a function of its input [B, T, d], which comes first, and of what else is differentiated.
using BlockFunction = std::function<at::Tensor(const std::vector<at::Tensor>&)>;

/// block(inputs), whose inside is forgotten after the forward pass and computed again in the backward pass (Chen et al.
/// 2016, "Training Deep Nets with Sublinear Memory Cost"): memory for one block instead of all. Differentiable in every
/// input. What `block` refers to must live until the backward pass is over.
at::Tensor recomputed(const BlockFunction& block, const std::vector<at::Tensor>& inputs);

} // namespace steerdeck::model
