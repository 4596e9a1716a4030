#pragma once

#include "core/model/interventions.h"

#include <ATen/core/Tensor.h>
#include <functional>

namespace steerdeck::model {

/// A block as a function of its input [B, T, d] and of the adapters it reads besides.
using BlockFunction = std::function<at::Tensor(const at::Tensor&, const Interventions::BlockAdapters&)>;

/// block(x, adapters), whose inside is forgotten after the forward pass and computed again in the backward pass (Chen
/// et al. 2016, "Training Deep Nets with Sublinear Memory Cost"): memory for one block instead of all. Differentiable
/// in x and in the adapters, whose tensors are all defined or all undefined. What `block` refers to must live until the
/// backward pass is over.
at::Tensor recomputed(const BlockFunction& block, const at::Tensor& x, const Interventions::BlockAdapters& adapters);

} // namespace steerdeck::model
