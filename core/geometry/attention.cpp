#include "core/geometry/attention.h"

#include "core/model/kernels.h"
#include "core/model/projections.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace steerdeck::geometry {
namespace {

/// Weights [H, Q, T] of the last Q positions of block number `layer`, which reads `stream` [1, T, d].
at::Tensor weights_of(const model::Decoder& decoder, int layer, const at::Tensor& stream, const model::Layout& layout,
                      std::int64_t first)
{
    const auto& config = decoder.config();
    const auto& block = decoder.weights().blocks[std::size_t(layer)];
    const auto read =
        block.attention_norm.defined() ? model::rms_norm(stream, block.attention_norm, config.norm_eps) : stream;
    const auto parts =
        model::projections_of(config, block, layer, layout, model::linear(read, block.qkv, block.qkv_bias));
    const auto length = stream.size(1);
    const auto q = parts.q[0].narrow(1, first, length - first).to(at::kFloat);
    const auto k = parts.k[0].to(at::kFloat).repeat_interleave(config.n_heads / config.n_kv_heads, 0); // [H, T, d]
    auto scores = at::matmul(q, k.transpose(1, 2)).mul(model::attention_scale(config));
    const auto& mask = layout.masks.at(config.kind_of(layer).window);
    if (mask.defined()) scores = scores + mask[0].narrow(1, first, length - first).to(at::kFloat);
    return at::softmax(scores, -1).to(at::kCPU);
}

} // namespace

AttentionPass attention_of(const model::Decoder& decoder, const std::vector<std::int32_t>& ids, const at::Tensor& side,
                           const model::SetSpan& set, std::int64_t first)
{
    const at::NoGradGuard no_grad;
    const auto length = std::int64_t(ids.size());
    const auto layers = decoder.config().layers;
    AttentionPass pass;
    pass.layout = decoder.layout(length, 0, {}, {set});
    const auto input = at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong).view({1, length});
    std::vector<at::Tensor> streams = {decoder.embed(input, side)}; // what each block reads
    model::Interventions listening;                                 // to every block, changing nothing
    for (int i = 0; i < layers; ++i) {
        auto& nothing = listening.changes.emplace_back();
        nothing.layer = i;
    }
    listening.watch = [&](int, model::ChangePlace, const at::Tensor& stream, const at::Tensor&) {
        streams.push_back(stream);
    };
    pass.hidden =
        decoder.forward(streams[0], pass.layout, nullptr, false, &listening)[0].narrow(0, first, length - first);
    std::vector<at::Tensor> weights;
    for (int i = 0; i < layers; ++i)
        weights.push_back(weights_of(decoder, i, streams[std::size_t(i)], pass.layout, first));
    pass.weights = at::stack(weights);
    return pass;
}

} // namespace steerdeck::geometry
