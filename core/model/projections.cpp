#include "core/model/projections.h"

#include "core/model/decoder.h"
#include "core/model/kernels.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <cmath>

namespace steerdeck::model {

Projections projections_of(const ModelConfig& config, const Block& block, int layer, const Layout& layout,
                           const at::Tensor& projected)
{
    const auto batch = projected.size(0), length = projected.size(1);
    const auto heads = std::int64_t(config.n_heads), kv = std::int64_t(config.n_kv_heads),
               dim = std::int64_t(config.head_dim);
    const auto kind = config.kind_of(layer);
    const auto norm = [&](const at::Tensor& part, const at::Tensor& weight) {
        return rms_norm(part, weight, config.norm_eps);
    };
    const auto by_head = [&](const at::Tensor& part, std::int64_t n) { return part.view({batch, length, n, dim}); };
    const auto rotated = [&](const at::Tensor& part) { // [B, T, n, dim] to [B, n, T, dim]
        const auto transposed = part.transpose(1, 2);
        if (kind.rope < 0) return transposed;
        const auto& rotation = layout.rotations[std::size_t(kind.rope)];
        return rotate(transposed, rotation.cosine, rotation.sine);
    };
    // One split, because its backward pass is one copy; views of each part would be filled up and added.
    const auto parts = projected.split_with_sizes({heads * dim, kv * dim, kv * dim}, -1);
    Projections result;
    result.v = by_head(parts[2], kv).transpose(1, 2);
    if (config.qk_norm == QkNorm::none && !at::GradMode::is_enabled()) {
        const auto both = rotated(by_head(projected.narrow(-1, 0, (heads + kv) * dim), heads + kv));
        result.q = both.narrow(1, 0, heads);
        result.k = both.narrow(1, heads, kv);
        return result;
    }
    const bool whole = config.qk_norm == QkNorm::whole, each = config.qk_norm == QkNorm::head;
    if (each && !projected.is_cpu() && !at::GradMode::is_enabled()) { // on a GPU, few kernels for both
        const auto all = by_head(projected.narrow(-1, 0, (heads + kv) * dim), heads + kv);
        auto normal = at::rms_norm(all.to(block.q_norm.scalar_type()), {dim}, {}, config.norm_eps);
        normal.narrow(2, 0, heads).mul_(block.q_norm);
        normal.narrow(2, heads, kv).mul_(block.k_norm);
        const auto both = rotated(normal.to(projected.scalar_type()));
        result.q = both.narrow(1, 0, heads);
        result.k = both.narrow(1, heads, kv);
        return result;
    }
    const auto q = by_head(whole ? norm(parts[0], block.q_norm) : parts[0], heads);
    const auto k = by_head(whole ? norm(parts[1], block.k_norm) : parts[1], kv);
    result.q = rotated(each ? norm(q, block.q_norm) : q);
    result.k = rotated(each ? norm(k, block.k_norm) : k);
    return result;
}

double attention_scale(const ModelConfig& config)
{
    return config.query_scale > 0 ? config.query_scale : 1 / std::sqrt(double(config.head_dim));
}

} // namespace steerdeck::model
