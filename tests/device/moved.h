/// Models on the test accelerator, and comparisons with the CPU's.
#pragma once

#include "core/model/decoder.h"
#include "tests/device/accelerator.h"

#include <ATen/ATen.h>

namespace accelerator {

/// The same decoder with its weights on the accelerator.
inline steerdeck::model::Decoder moved(const steerdeck::model::Decoder& decoder)
{
    auto weights = decoder.weights();
    const auto move = [](steerdeck::model::Weight& weight) {
        auto parts = weight.parts();
        for (auto& part : parts) part.data = part.data.to(device());
        weight = weight.packed() ? steerdeck::model::Weight(parts, weight.columns(), weight.dtype())
                                 : steerdeck::model::Weight(parts[0].data);
    };
    for (auto* weight : weights.matrices()) move(*weight);
    for (auto* tensor : weights.norms()) *tensor = tensor->to(device());
    for (auto* tensor : weights.biases()) *tensor = tensor->to(device());
    if (decoder.config().tied_head)
        weights.head = weights.embedding;
    else
        move(weights.head);
    return decoder.with(std::move(weights));
}

/// The largest difference, as a share of the largest value of `b`.
inline double difference(const at::Tensor& a, const at::Tensor& b)
{
    const auto wide = [](const at::Tensor& x) { return x.to(at::kCPU).to(at::kFloat); };
    return (wide(a) - wide(b)).abs().max().item<double>() / wide(b).abs().max().item<double>();
}

} // namespace accelerator
