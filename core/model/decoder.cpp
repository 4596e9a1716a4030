#include "core/model/decoder.h"

#include "core/model/batch_invariant.h"
#include "core/model/kernels.h"
#include "core/model/projections.h"
#include "core/model/recompute.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace steerdeck::model {
namespace {

constexpr std::int64_t long_input = 256;         // positions at once from which the fused attention was measured
constexpr std::int64_t largest_scores = 1 << 20; // scores of one head that are held at once

// Adapters' dropouts are told apart by numbers: those of the MLPs are counted from 0.
constexpr std::uint64_t first_of_attention = std::uint64_t(1) << 32;

} // namespace

bool Remembered::has(const std::string& name) const
{
    const std::lock_guard lock(mutex_);
    return names_.contains(name);
}

void Remembered::add(const std::string& name)
{
    const std::lock_guard lock(mutex_);
    names_.insert(name);
}

Decoder::Decoder(ModelConfig config, Weights weights) : config_(std::move(config)), weights_(std::move(weights))
{
    for (const auto& rope : config_.ropes)
        frequencies_.push_back(uploaded(rope_frequencies(rope, config_.head_dim), device()));
}

at::Tensor Decoder::scaled(const at::Tensor& embeddings) const
{
    if (config_.embedding_scale == 1) return embeddings;
    return embeddings *
           at::scalar_tensor(config_.embedding_scale, embeddings.options()); // the scale, too, is rounded to the dtype
}

at::Tensor Decoder::embed(const at::Tensor& given, const at::Tensor& side) const
{
    const auto ids = uploaded(given, device());
    if (!side.defined()) return scaled(weights_.embedding.at_rows(ids));
    const auto vocab = std::int64_t(config_.vocab_size);
    const auto own = scaled(weights_.embedding.at_rows(ids.clamp_max(vocab - 1)));
    const auto steered = at::embedding(uploaded(side, device()).to(own.options()), (ids - vocab).clamp_min(0));
    return at::where(ids.ge(vocab).unsqueeze(-1), steered, own);
}

Layout Decoder::layout(std::int64_t length, std::int64_t past, const at::Tensor& first_visible,
                       const std::vector<SetSpan>& sets) const
{
    return layout_of(config_, frequencies_, at::TensorOptions(device()).dtype(dtype()), length, past, first_visible,
                     sets);
}

Layout Decoder::layout_of_ends(const at::Tensor& slots, std::int64_t past) const
{
    return model::layout_of_ends(config_, frequencies_, at::TensorOptions(device()).dtype(dtype()), slots, past);
}

at::Tensor Decoder::attend(const at::Tensor& x, const Block& block, int layer, const Layout& layout, KvCache* cache,
                           const Interventions* interventions) const
{
    auto projected = linear(x, block.qkv, block.qkv_bias); // [B, T, (heads + 2 kv) dim]
    const auto place = first_of_attention + std::uint64_t(layer) * 4;
    const auto* adapters =
        interventions && !interventions->blocks.empty() ? &interventions->blocks[std::size_t(layer)] : nullptr;
    if (adapters && (adapters->q.in.defined() || adapters->k.in.defined() || adapters->v.in.defined())) {
        const auto part = [&](const Interventions::Adapter& adapter, int heads, std::uint64_t which) {
            return adapter.in.defined()
                       ? adapter_output(x, adapter, *interventions, place + which)
                       : at::zeros({x.size(0), x.size(1), std::int64_t(heads) * config_.head_dim}, x.options());
        };
        projected =
            projected + at::cat({part(adapters->q, config_.n_heads, 0), part(adapters->k, config_.n_kv_heads, 1),
                                 part(adapters->v, config_.n_kv_heads, 2)},
                                -1);
    }
    auto [q, k, v] = projections_of(config_, block, layer, layout, layout.spread(projected));
    if (cache) std::tie(k, v) = cache->append(layer, k, v);
    const double scale = attention_scale(config_);
    const int window = config_.kind_of(layer).window;
    const auto& mask = layout.masks.at(window);
    const auto length = q.size(2), seen = k.size(2);
    const bool fused = !at::GradMode::is_enabled() && !batch_invariant::takes(q) && length > 1 &&
                       (length * seen >= largest_scores || (fused_attention_ && length >= long_input));
    const auto seen_together =
        layout.computed(fused ? fused_attention(q, k, v, mask, scale, layout.causal.contains(window))
                              : attention(q, k, v, mask, scale));
    const auto out = linear(seen_together, block.out, block.out_bias);
    if (!adapters || !adapters->o.in.defined()) return out;
    return out + adapter_output(seen_together, adapters->o, *interventions, place + 3);
}

at::Tensor Decoder::mlp(int layer, const at::Tensor& x, const Interventions* interventions) const
{
    const auto& block = weights_.blocks[std::size_t(layer)];
    auto gate_up = linear(x, block.gate_up, block.gate_up_bias);
    if (!interventions || interventions->blocks.empty())
        return linear(glu(gate_up, config_.activation), block.down, block.down_bias);
    const auto& adapters = interventions->blocks[std::size_t(layer)];
    const auto place = std::uint64_t(layer) * 3;
    const auto part = [&](const Interventions::Adapter& adapter, std::uint64_t which) {
        if (adapter.in.defined()) return adapter_output(x, adapter, *interventions, place + which);
        return at::zeros({x.size(0), x.size(1), std::int64_t(config_.mlp_size)}, x.options());
    };
    if (adapters.gate.in.defined() || adapters.up.in.defined())
        gate_up = gate_up + at::cat({part(adapters.gate, 0), part(adapters.up, 1)}, -1);
    const auto inner = glu(gate_up, config_.activation);
    const auto out = linear(inner, block.down, block.down_bias);
    return adapters.down.in.defined() ? out + adapter_output(inner, adapters.down, *interventions, place + 2) : out;
}

at::Tensor Decoder::block_forward(int layer, at::Tensor x, const Layout& layout, KvCache* cache,
                                  const Interventions* interventions, std::int64_t past) const
{
    const auto& block = weights_.blocks[std::size_t(layer)];
    const bool owned = !at::GradMode::is_enabled();
    // Each part reads x, normed or not, and what leaves it is added to x, normed or not.
    const auto enter = [&](const at::Tensor& weight) {
        return weight.defined() ? rms_norm(x, weight, config_.norm_eps) : x;
    };
    const auto leave = [&](const at::Tensor& part, const at::Tensor& weight) {
        return weight.defined() ? rms_norm(part, weight, config_.norm_eps) : part;
    };
    const auto add = [&](at::Tensor part) { x = owned ? part.add_(x) : x + part; };
    const bool any = interventions && !interventions->changes.empty();
    const auto changed = [&](const at::Tensor& part, ChangePlace place) {
        return any ? changed_at(part, layer, place, *interventions, past) : part;
    };
    const auto attended = leave(changed(attend(enter(block.attention_norm), block, layer, layout, cache, interventions),
                                        ChangePlace::attention),
                                block.attention_norm_after);
    const bool norm_behind = block.attention_norm_after.defined();
    add(norm_behind ? changed(attended, ChangePlace::post_attention_norm) : attended);
    const auto read = enter(block.mlp_norm);
    const auto written =
        mlp(layer, norm_behind ? read : changed(read, ChangePlace::post_attention_norm), interventions);
    add(leave(changed(written, ChangePlace::mlp), block.mlp_norm_after));
    return changed(x, ChangePlace::block);
}

at::Tensor Decoder::forward(const at::Tensor& embeddings, const Layout& layout, KvCache* cache, bool recompute,
                            const Interventions* interventions) const
{
    auto x = embeddings; // the residual stream
    const auto past = cache ? cache->length() : 0;
    for (int i = 0; i < config_.layers; ++i) {
        auto inputs =
            recompute && interventions ? interventions->with_gradient(i) : std::vector<at::Tensor>{}; // what is learned
        // A block in which nothing is differentiated has no backward pass to compute for.
        if (recompute && at::GradMode::is_enabled() && (x.requires_grad() || !inputs.empty())) {
            const bool changed = interventions != nullptr;
            const BlockFunction block = [this, i, &layout, cache, past, changed,
                                         all = changed ? interventions->at_block(i)
                                                       : Interventions{}](const std::vector<at::Tensor>& in) {
                const auto own = all.with(i, {in.begin() + 1, in.end()});
                return block_forward(i, in[0], layout, cache, changed ? &own : nullptr, past);
            };
            inputs.insert(inputs.begin(), x);
            x = recomputed(block, inputs);
        } else {
            x = block_forward(i, x, layout, cache, interventions, past);
        }
        if (interventions && interventions->added.defined() && interventions->layer == i)
            x = add_to_residual(x, *interventions, past);
    }
    check_files();
    return rms_norm(x, weights_.final_norm, config_.norm_eps);
}

void Decoder::check_files() const
{
    for (const auto& file : weights_.files) file->check();
}

at::Tensor Decoder::residual(const at::Tensor& embeddings, const Layout& layout, int layer) const
{
    auto x = embeddings;
    for (int i = 0; i <= layer; ++i) x = block_forward(i, x, layout, nullptr, nullptr, 0);
    check_files();
    return x;
}

at::Tensor Decoder::logits(const at::Tensor& hidden, const Interventions* interventions) const
{
    const bool steered = interventions && interventions->head_in.defined();
    const auto result = linear(steered ? head_input(hidden, *interventions) : hidden, weights_.head, at::Tensor{});
    check_files();
    return result;
}

Decoder Decoder::with(Weights weights) const
{
    Decoder result(config_, std::move(weights));
    result.fused_attention_ = fused_attention_;
    return result;
}

Decoder Decoder::as(at::ScalarType wanted) const
{
    auto copy = weights_;
    for (auto* weight : copy.matrices()) *weight = weight->as(wanted, true);
    for (auto* bias : copy.biases()) *bias = bias->detach().to(wanted, false, true);
    for (auto* norm : copy.norms())
        *norm = norm->detach().to(config_.norm_casts_last ? at::kFloat : wanted, false, true);
    copy.head = config_.tied_head ? copy.embedding : copy.head.as(wanted, true);
    copy.files.clear(); // nothing lies in them any more
    return with(std::move(copy));
}

} // namespace steerdeck::model
