#include "model/decoder.h"

#include "model/kernels.h"

#include <torch/torch.h>

namespace steerdeck::model {

std::vector<at::Tensor*> Weights::all()
{
    std::vector<at::Tensor*> tensors = {&embedding};
    for (auto& block : blocks)
        for (auto* tensor :
             {&block.attention_norm, &block.qkv, &block.out, &block.mlp_norm, &block.gate_up, &block.down})
            tensors.push_back(tensor);
    tensors.push_back(&final_norm);
    return tensors;
}

Decoder::Decoder(ModelConfig config, Weights weights) : config_(std::move(config)), weights_(std::move(weights)) {}

at::Tensor Decoder::embed(const at::Tensor& ids, const at::Tensor& side) const
{
    if (!side.defined()) return at::embedding(weights_.embedding, ids);
    const auto vocab = std::int64_t(config_.vocab_size);
    const auto own = at::embedding(weights_.embedding, ids.clamp_max(vocab - 1));
    const auto steered = at::embedding(side.to(own.scalar_type()), (ids - vocab).clamp_min(0));
    return at::where(ids.ge(vocab).unsqueeze(-1), steered, own);
}

Layout Decoder::layout(std::int64_t length, std::int64_t past, const at::Tensor& first_visible) const
{
    const auto where = weights_.embedding.options().dtype(at::kFloat);
    const auto step = at::arange(past, past + length, where); // [T]
    auto positions = step.unsqueeze(0);                       // [1, T]
    if (first_visible.defined()) positions = (positions - first_visible.unsqueeze(1)).clamp_min(0);
    const auto exponent = at::arange(0, config_.head_dim, 2, where) / double(config_.head_dim);
    const auto inverse = 1.0 / at::pow(at::scalar_tensor(double(config_.rope_theta), where), exponent);
    const auto angle = positions.unsqueeze(-1) * inverse; // [B, T, head_dim / 2]
    const auto both = at::cat({angle, angle}, -1).unsqueeze(1);
    Layout result;
    result.cosine = both.cos().to(dtype());
    result.sine = both.sin().to(dtype());

    if (length == 1 && !first_visible.defined()) return result;
    const auto seen = at::arange(past + length, where);                 // [S]
    auto hidden = seen.unsqueeze(0).gt(step.unsqueeze(1)).unsqueeze(0); // [1, T, S]: the future
    if (first_visible.defined())
        // A padding position may see itself, so that no row of the softmax is empty.
        hidden = hidden.logical_or(seen.unsqueeze(0)
                                       .lt(first_visible.unsqueeze(1))
                                       .unsqueeze(1)
                                       .logical_and(seen.unsqueeze(0).ne(step.unsqueeze(1)).unsqueeze(0)));
    result.mask = at::zeros(hidden.sizes(), where.dtype(dtype()))
                      .masked_fill_(hidden, -std::numeric_limits<float>::infinity())
                      .unsqueeze(1);
    return result;
}

at::Tensor Decoder::attend(const at::Tensor& x, const Block& block, int layer, const Layout& layout,
                           KvCache* cache) const
{
    const auto batch = x.size(0), length = x.size(1);
    const auto heads = std::int64_t(config_.n_heads), kv = std::int64_t(config_.n_kv_heads),
               dim = std::int64_t(config_.head_dim);
    const auto projected = project(x, block.qkv).view({batch, length, heads + 2 * kv, dim}).transpose(1, 2);
    const auto rotated = rotate(projected.narrow(1, 0, heads + kv), layout.cosine, layout.sine);
    const auto q = rotated.narrow(1, 0, heads);
    auto k = rotated.narrow(1, heads, kv);
    auto v = projected.narrow(1, heads + kv, kv);
    if (cache) std::tie(k, v) = cache->append(layer, k, v);
    return project(attention(q, k, v, layout.mask), block.out);
}

at::Tensor Decoder::forward(const at::Tensor& embeddings, const Layout& layout, KvCache* cache) const
{
    auto x = embeddings;
    const auto add = [&](const at::Tensor& part) { x = at::GradMode::is_enabled() ? x + part : part.add_(x); };
    int layer = 0;
    for (const auto& block : weights_.blocks) {
        add(attend(rms_norm(x, block.attention_norm, config_.norm_eps), block, layer++, layout, cache));
        const auto gate_up = project(rms_norm(x, block.mlp_norm, config_.norm_eps), block.gate_up);
        add(project(silu_gate(gate_up), block.down));
    }
    return rms_norm(x, weights_.final_norm, config_.norm_eps);
}

at::Tensor Decoder::logits(const at::Tensor& hidden) const { return project(hidden, weights_.head); }

Decoder Decoder::as(at::ScalarType wanted) const
{
    auto copy = weights_;
    for (auto* tensor : copy.all()) *tensor = tensor->detach().to(wanted, false, true);
    copy.head = config_.tied_head ? copy.embedding : copy.head.detach().to(wanted, false, true);
    return Decoder(config_, std::move(copy));
}

} // namespace steerdeck::model
