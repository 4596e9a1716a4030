#include "model/decoder.h"

#include "model/kernels.h"

#include <functional>
#include <torch/torch.h>

namespace steerdeck::model {

namespace {

constexpr std::int64_t long_input = 256;         // positions at once from which the fused attention was measured
constexpr std::int64_t largest_scores = 1 << 20; // scores of one head that are held at once

/// Angle a position turns each pair of dimensions by; the scalings are those of `transformers`' rope utilities.
at::Tensor frequencies(const Rope& rope, int head_dim)
{
    const auto exponent = at::arange(0, head_dim, 2, at::kFloat) / double(head_dim);
    const auto plain = 1.0 / at::pow(at::scalar_tensor(rope.theta, at::kFloat), exponent);
    if (rope.scaling == Rope::Scaling::none) return plain;
    const auto slow = plain / rope.factor;
    if (rope.scaling == Rope::Scaling::linear) return slow;
    // Llama 3: long waves are slowed, short ones left alone, those between blended.
    const auto wave = 2 * M_PI / plain;
    const auto blend = (rope.original_length / wave - rope.low) / (rope.high - rope.low);
    const auto between = (1 - blend) * slow + blend * plain;
    const double longest = rope.original_length / rope.low, shortest = rope.original_length / rope.high;
    return at::where(wave > longest, slow, at::where(wave < shortest, plain, between));
}

std::vector<at::Tensor*> defined(std::initializer_list<at::Tensor*> all)
{
    std::vector<at::Tensor*> result;
    for (auto* tensor : all)
        if (tensor->defined()) result.push_back(tensor);
    return result;
}

} // namespace

std::vector<at::Tensor*> Block::norms()
{
    return defined({&attention_norm, &attention_norm_after, &mlp_norm, &mlp_norm_after, &q_norm, &k_norm});
}

std::vector<at::Tensor*> Block::others()
{
    return defined({&qkv, &out, &gate_up, &down, &qkv_bias, &out_bias, &gate_up_bias, &down_bias});
}

std::vector<at::Tensor*> Weights::norms()
{
    std::vector<at::Tensor*> result;
    for (auto& block : blocks)
        for (auto* tensor : block.norms()) result.push_back(tensor);
    result.push_back(&final_norm);
    return result;
}

std::vector<at::Tensor*> Weights::all()
{
    std::vector<at::Tensor*> result = {&embedding};
    for (auto& block : blocks) {
        for (auto* tensor : block.norms()) result.push_back(tensor);
        for (auto* tensor : block.others()) result.push_back(tensor);
    }
    result.push_back(&final_norm);
    return result;
}

Decoder::Decoder(ModelConfig config, Weights weights) : config_(std::move(config)), weights_(std::move(weights))
{
    for (const auto& rope : config_.ropes)
        frequencies_.push_back(frequencies(rope, config_.head_dim).to(weights_.embedding.device()));
}

at::Tensor Decoder::scaled(const at::Tensor& own) const
{
    if (config_.embedding_scale == 1) return own;
    return own * at::scalar_tensor(config_.embedding_scale, own.options()); // the scale, too, is rounded to the dtype
}

at::Tensor Decoder::input_rows() const { return scaled(weights_.embedding); }

at::Tensor Decoder::embed(const at::Tensor& given, const at::Tensor& side) const
{
    const auto ids = given.to(device());
    if (!side.defined()) return scaled(at::embedding(weights_.embedding, ids));
    const auto vocab = std::int64_t(config_.vocab_size);
    const auto own = scaled(at::embedding(weights_.embedding, ids.clamp_max(vocab - 1)));
    const auto steered = at::embedding(side.to(own.options()), (ids - vocab).clamp_min(0));
    return at::where(ids.ge(vocab).unsqueeze(-1), steered, own);
}

Layout Decoder::layout(std::int64_t length, std::int64_t past, const at::Tensor& first) const
{
    const auto first_visible = first.defined() ? first.to(device()) : first;
    const auto where = weights_.embedding.options().dtype(at::kFloat);
    const auto step = at::arange(past, past + length, where); // [T]
    auto positions = step.unsqueeze(0);                       // [1, T]
    if (first_visible.defined()) positions = (positions - first_visible.unsqueeze(1)).clamp_min(0);
    Layout result;
    for (const auto& frequency : frequencies_) {
        const auto angle = positions.unsqueeze(-1) * frequency; // [B, T, head_dim / 2]
        const auto both = at::cat({angle, angle}, -1).unsqueeze(1);
        result.rotations.push_back({both.cos().to(dtype()), both.sin().to(dtype())});
    }
    for (int layer = 0; layer < config_.layers; ++layer) {
        const int window = config_.kind_of(layer).window;
        if (!result.masks.contains(window)) result.masks[window] = mask(step, past + length, window, first_visible);
    }
    return result;
}

/// step [T]: the new positions; seen: how many there are up to the last. Additive, or undefined where nothing is
/// hidden.
at::Tensor Decoder::mask(const at::Tensor& step, std::int64_t seen, int window, const at::Tensor& first_visible) const
{
    const bool outlives = window > 0 && seen > window; // some position lies before somebody's window
    if (step.size(0) == 1 && !first_visible.defined() && !outlives) return {};
    const auto key = at::arange(seen, step.options()).unsqueeze(0); // [1, S]
    const auto query = step.unsqueeze(1);                           // [T, 1]
    auto hidden = key.gt(query);                                    // [T, S]: the future
    if (outlives) hidden = hidden.logical_or(key.le(query - window));
    hidden = hidden.unsqueeze(0);
    if (first_visible.defined())
        // A padding position may see itself, so that no row of the softmax is empty.
        hidden =
            hidden.logical_or(key.lt(first_visible.unsqueeze(1)).unsqueeze(1).logical_and(key.ne(query).unsqueeze(0)));
    return at::zeros(hidden.sizes(), step.options().dtype(dtype()))
        .masked_fill_(hidden, -std::numeric_limits<float>::infinity())
        .unsqueeze(1);
}

at::Tensor Decoder::attend(const at::Tensor& x, const Block& block, int layer, const Layout& layout,
                           KvCache* cache) const
{
    const auto batch = x.size(0), length = x.size(1);
    const auto heads = std::int64_t(config_.n_heads), kv = std::int64_t(config_.n_kv_heads),
               dim = std::int64_t(config_.head_dim);
    const auto kind = config_.kind_of(layer);
    auto projected = project(x, block.qkv, block.qkv_bias); // [B, T, (heads + 2 kv) dim]
    const auto norm = [&](const at::Tensor& part, const at::Tensor& weight) {
        return rms_norm(part, weight, config_.norm_eps);
    };
    if (config_.qk_norm == QkNorm::whole)
        projected = at::cat({norm(projected.narrow(-1, 0, heads * dim), block.q_norm),
                             norm(projected.narrow(-1, heads * dim, kv * dim), block.k_norm),
                             projected.narrow(-1, (heads + kv) * dim, kv * dim)},
                            -1);
    const auto by_head = projected.view({batch, length, heads + 2 * kv, dim});
    auto v = by_head.narrow(2, heads + kv, kv).transpose(1, 2);
    auto qk = by_head.narrow(2, 0, heads + kv);
    if (config_.qk_norm == QkNorm::head)
        qk = at::cat({norm(qk.narrow(2, 0, heads), block.q_norm), norm(qk.narrow(2, heads, kv), block.k_norm)}, 2);
    qk = qk.transpose(1, 2);
    if (kind.rope >= 0) {
        const auto& rotation = layout.rotations[std::size_t(kind.rope)];
        qk = rotate(qk, rotation.cosine, rotation.sine);
    }
    const auto q = qk.narrow(1, 0, heads);
    auto k = qk.narrow(1, heads, kv);
    if (cache) std::tie(k, v) = cache->append(layer, k, v);
    const double scale = config_.query_scale > 0 ? config_.query_scale : 1 / std::sqrt(double(dim));
    const auto& mask = layout.masks.at(kind.window);
    const auto seen = k.size(2);
    const bool fused = !at::GradMode::is_enabled() && length > 1 &&
                       (length * seen >= largest_scores || (fused_attention_ && length >= long_input));
    return project(fused ? fused_attention(q, k, v, mask, scale) : attention(q, k, v, mask, scale), block.out,
                   block.out_bias);
}

at::Tensor Decoder::through(int layer, at::Tensor x, const Layout& layout, KvCache* cache) const
{
    const auto& block = weights_.blocks[std::size_t(layer)];
    const bool owned = !at::GradMode::is_enabled();
    // Each part reads x, normed or not, and what leaves it is added to x, normed or not.
    const auto enter = [&](const at::Tensor& weight) {
        return weight.defined() ? rms_norm(x, weight, config_.norm_eps) : x;
    };
    const auto add = [&](at::Tensor part, const at::Tensor& weight) {
        if (weight.defined()) part = rms_norm(part, weight, config_.norm_eps);
        x = owned ? part.add_(x) : x + part;
    };
    add(attend(enter(block.attention_norm), block, layer, layout, cache), block.attention_norm_after);
    const auto gate_up = project(enter(block.mlp_norm), block.gate_up, block.gate_up_bias);
    add(project(gated(gate_up, config_.activation), block.down, block.down_bias), block.mlp_norm_after);
    return x;
}

namespace {

/// A block whose inside is forgotten after the forward pass and worked out again in the backward (Chen et al. 2016).
struct Recomputed : torch::autograd::Function<Recomputed> {
    using Block = std::function<at::Tensor(const at::Tensor&)>;

    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, const Block& block)
    {
        context->save_for_backward({x});
        // The context holds values only: the function travels in a capsule it owns.
        context->saved_data["block"] = c10::IValue::make_capsule(c10::make_intrusive<Holder>(block));
        return block(x); // gradients are off in here
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& grads)
    {
        const auto capsule = context->saved_data["block"].toCapsule();
        const auto& block = static_cast<const Holder&>(*capsule).block;
        const at::AutoGradMode recording(true);
        const auto x = context->get_saved_variables()[0].detach().requires_grad_(true);
        return {torch::autograd::grad({block(x)}, {x}, {grads[0]})[0], at::Tensor()};
    }

private:
    struct Holder : torch::CustomClassHolder {
        explicit Holder(Block b) : block(std::move(b)) {}
        Block block;
    };
};

} // namespace

at::Tensor Decoder::forward(const at::Tensor& embeddings, const Layout& layout, KvCache* cache, bool recompute) const
{
    auto x = embeddings;
    for (int i = 0; i < config_.layers; ++i) {
        const auto block = [this, i, &layout, cache](const at::Tensor& in) { return through(i, in, layout, cache); };
        // A block in which nothing is differentiated has no backward pass to work for.
        x = recompute && at::GradMode::is_enabled() && x.requires_grad()
                ? Recomputed::apply(x, Recomputed::Block(block))
                : block(x);
    }
    return rms_norm(x, weights_.final_norm, config_.norm_eps);
}

at::Tensor Decoder::logits(const at::Tensor& hidden) const { return project(hidden, weights_.head, {}); }

Decoder Decoder::as(at::ScalarType wanted) const
{
    auto copy = weights_;
    for (auto* tensor : copy.all()) *tensor = tensor->detach().to(wanted, false, true);
    if (config_.norm_casts_last)
        for (auto* tensor : copy.norms()) *tensor = tensor->to(at::kFloat);
    copy.head = config_.tied_head ? copy.embedding : copy.head.detach().to(wanted, false, true);
    Decoder result(config_, std::move(copy));
    result.fused_attention_ = fused_attention_;
    return result;
}

} // namespace steerdeck::model
