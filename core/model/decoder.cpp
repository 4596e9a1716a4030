#include "core/model/decoder.h"

#include "core/model/kernels.h"

#include <ATen/CPUGeneratorImpl.h>
#include <functional>
#include <optional>
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

namespace {

/// Sets as columns [B, 1], in slots of the padded sequence.
struct Sets {
    at::Tensor begin, end; // of the set's slots; an end below the begin never holds
    at::Tensor shift;      // positions that what follows moves back by: length - 1

    Sets(const std::vector<SetSpan>& spans, const at::Tensor& first, const at::TensorOptions& where)
    {
        std::vector<std::int64_t> begins, lengths;
        for (const auto& span : spans) {
            begins.push_back(span.begin);
            lengths.push_back(std::max(1, span.length)); // one row is in nobody's way
        }
        const auto column = [&](const std::vector<std::int64_t>& values) {
            return at::tensor(values, at::kLong).to(where.device()).unsqueeze(1);
        };
        begin = column(begins);
        if (first.defined()) begin = begin + first.unsqueeze(1);
        const auto length = column(lengths);
        begin = begin.to(where.dtype());
        end = begin + length;
        shift = (length - 1).to(where.dtype());
    }

    at::Tensor holds(const at::Tensor& slots) const { return slots.ge(begin).logical_and(slots.lt(end)); }
};

} // namespace

Layout Decoder::layout(std::int64_t length, std::int64_t past, const at::Tensor& first,
                       const std::vector<SetSpan>& given_sets) const
{
    const auto first_visible = first.defined() ? first.to(device()) : first;
    const bool any = std::any_of(given_sets.begin(), given_sets.end(), [](const auto& s) { return s.length > 1; });
    const auto sets = any ? given_sets : std::vector<SetSpan>{};
    const auto where = weights_.embedding.options().dtype(at::kFloat);
    const auto step = at::arange(past, past + length, where); // [T]
    auto positions = step.unsqueeze(0);                       // [1, T]
    if (any) {
        const Sets columns(sets, first_visible, where);
        positions = positions - at::minimum((positions - columns.begin).clamp_min(0), columns.shift);
    }
    if (first_visible.defined()) positions = (positions - first_visible.unsqueeze(1)).clamp_min(0);
    Layout result;
    for (const auto& frequency : frequencies_) {
        const auto angle = positions.unsqueeze(-1) * frequency; // [B, T, head_dim / 2]
        const auto both = at::cat({angle, angle}, -1).unsqueeze(1);
        result.rotations.push_back({both.cos().to(dtype()), both.sin().to(dtype())});
    }
    for (int layer = 0; layer < config_.layers; ++layer) {
        const int window = config_.kind_of(layer).window;
        if (!result.masks.contains(window))
            result.masks[window] = mask(step, past + length, window, first_visible, sets);
    }
    return result;
}

/// step [T]: the new slots; seen: how many there are up to the last. Additive, or undefined where nothing is hidden.
at::Tensor Decoder::mask(const at::Tensor& step, std::int64_t seen, int window, const at::Tensor& first_visible,
                         const std::vector<SetSpan>& sets) const
{
    const bool outlives = window > 0 && seen > window; // some position lies before somebody's window
    // One new slot behind every set sees all of it.
    const bool inside = std::any_of(sets.begin(), sets.end(), [&](const auto& set) {
        return set.length > 1 && (first_visible.defined() || set.begin + set.length >= seen);
    });
    if (step.size(0) == 1 && !first_visible.defined() && !outlives && !inside) return {};
    const auto key = at::arange(seen, step.options()).unsqueeze(0); // [1, S]
    const auto query = step.unsqueeze(1);                           // [T, 1]
    auto hidden = key.gt(query);                                    // [T, S]: the future
    if (outlives && sets.empty()) hidden = hidden.logical_or(key.le(query - window));
    hidden = hidden.unsqueeze(0);
    if (!sets.empty()) {
        const Sets columns(sets, first_visible, step.options());
        const auto siblings =
            columns.holds(step.unsqueeze(0)).unsqueeze(2).logical_and(columns.holds(key).unsqueeze(1));
        hidden = hidden.logical_or(siblings.logical_and(key.ne(query).unsqueeze(0)));
        if (outlives) {
            const auto position = [&](const at::Tensor& slots) { // [B, n]
                return slots - at::minimum((slots - columns.begin).clamp_min(0), columns.shift);
            };
            hidden =
                hidden.logical_or(position(key).unsqueeze(1).le(position(step.unsqueeze(0)).unsqueeze(2) - window));
        }
    }
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
    const auto projected = linear(x, block.qkv, block.qkv_bias); // [B, T, (heads + 2 kv) dim]
    const auto norm = [&](const at::Tensor& part, const at::Tensor& weight) {
        return rms_norm(part, weight, config_.norm_eps);
    };
    const auto by_head = [&](const at::Tensor& part, std::int64_t n) { return part.view({batch, length, n, dim}); };
    const auto rotated = [&](const at::Tensor& part) { // [B, T, n, dim] to [B, n, T, dim]
        const auto turned = part.transpose(1, 2);
        if (kind.rope < 0) return turned;
        const auto& rotation = layout.rotations[std::size_t(kind.rope)];
        return rotate(turned, rotation.cosine, rotation.sine);
    };
    // One split, because its backward pass is one copy; views of each part would be filled up and added.
    const auto parts = projected.split_with_sizes({heads * dim, kv * dim, kv * dim}, -1);
    at::Tensor q, k, v = by_head(parts[2], kv).transpose(1, 2);
    if (config_.qk_norm == QkNorm::none && !at::GradMode::is_enabled()) {
        const auto both = rotated(by_head(projected.narrow(-1, 0, (heads + kv) * dim), heads + kv));
        q = both.narrow(1, 0, heads);
        k = both.narrow(1, heads, kv);
    } else {
        const bool whole = config_.qk_norm == QkNorm::whole, each = config_.qk_norm == QkNorm::head;
        q = by_head(whole ? norm(parts[0], block.q_norm) : parts[0], heads);
        k = by_head(whole ? norm(parts[1], block.k_norm) : parts[1], kv);
        q = rotated(each ? norm(q, block.q_norm) : q);
        k = rotated(each ? norm(k, block.k_norm) : k);
    }
    if (cache) std::tie(k, v) = cache->append(layer, k, v);
    const double scale = config_.query_scale > 0 ? config_.query_scale : 1 / std::sqrt(double(dim));
    const auto& mask = layout.masks.at(kind.window);
    const auto seen = k.size(2);
    const bool fused = !at::GradMode::is_enabled() && length > 1 &&
                       (length * seen >= largest_scores || (fused_attention_ && length >= long_input));
    return linear(fused ? fused_attention(q, k, v, mask, scale) : attention(q, k, v, mask, scale), block.out,
                  block.out_bias);
}

namespace {

/// What the adapter adds to a product with x [B, T, inputs]: scale out (in x). `which` tells a pass's dropouts apart.
at::Tensor adapted(const at::Tensor& x, const Interventions::Adapter& adapter, const Interventions& all,
                   std::uint64_t which)
{
    auto read = x;
    if (all.dropout > 0) {
        // Drawn from a generator of its own, so that a block worked out again in the backward pass draws the same.
        auto generator = at::make_generator<at::CPUGeneratorImpl>(all.dropout_seed * 0x9e3779b97f4a7c15u + which);
        const auto kept = at::empty(x.sizes(), at::kFloat).bernoulli_(1 - all.dropout, generator);
        read = x * kept.div_(1 - all.dropout).to(x.options());
    }
    const auto in = adapter.in.to(x.options()), out = adapter.out.to(x.options());
    return at::bmm(at::bmm(read, in.transpose(1, 2)), out.transpose(1, 2)) * all.adapter_scale;
}

} // namespace

at::Tensor Decoder::mlp(int layer, const at::Tensor& x, const Interventions* interventions) const
{
    const auto& block = weights_.blocks[std::size_t(layer)];
    auto gate_up = linear(x, block.gate_up, block.gate_up_bias);
    if (!interventions || interventions->blocks.empty())
        return linear(glu(gate_up, config_.activation), block.down, block.down_bias);
    const auto& adapters = interventions->blocks[std::size_t(layer)];
    const auto number = std::uint64_t(layer) * 3;
    gate_up = gate_up + at::cat({adapted(x, adapters.gate, *interventions, number),
                                 adapted(x, adapters.up, *interventions, number + 1)},
                                -1);
    const auto inner = glu(gate_up, config_.activation);
    return linear(inner, block.down, block.down_bias) + adapted(inner, adapters.down, *interventions, number + 2);
}

at::Tensor Decoder::through(int layer, at::Tensor x, const Layout& layout, KvCache* cache,
                            const Interventions* interventions) const
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
    add(mlp(layer, enter(block.mlp_norm), interventions), block.mlp_norm_after);
    return x;
}

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// A block whose inside is forgotten after the forward pass and worked out again in the backward (Chen et al. 2016).
/// PerRowInputs its input it may read the six tensors of its adapters.
struct Recomputed : torch::autograd::Function<Recomputed> {
    using Block = std::function<at::Tensor(const at::Tensor&, const Interventions::BlockAdapters&)>;

    static at::Tensor forward(AutogradContext* context, const Block& block, const at::Tensor& x, const at::Tensor& a,
                              const at::Tensor& b, const at::Tensor& c, const at::Tensor& d, const at::Tensor& e,
                              const at::Tensor& f)
    {
        context->save_for_backward({x, a, b, c, d, e, f});
        // The context holds values only: the function travels in a capsule it owns.
        context->saved_data["block"] = c10::IValue::make_capsule(c10::make_intrusive<Holder>(block));
        return block(x, {{a, b}, {c, d}, {e, f}}); // gradients are off in here
    }

    static variable_list backward(AutogradContext* context, const variable_list& grads)
    {
        const auto capsule = context->saved_data["block"].toCapsule();
        const auto& block = static_cast<const Holder&>(*capsule).block;
        const at::AutoGradMode recording(true);
        variable_list all, wanted;
        std::vector<std::size_t> places;
        for (const auto& saved : context->get_saved_variables()) {
            all.push_back(saved.defined() ? saved.detach() : saved);
            if (!saved.defined() || !context->needs_input_grad(all.size() - 1)) continue;
            all.back().requires_grad_(true);
            wanted.push_back(all.back());
            places.push_back(all.size());
        }
        const auto y = block(all[0], {{all[1], all[2]}, {all[3], all[4]}, {all[5], all[6]}});
        const auto found = torch::autograd::grad({y}, wanted, {grads[0]});
        variable_list result(8);
        for (std::size_t i = 0; i < places.size(); ++i) result[places[i]] = found[i];
        return result;
    }

private:
    struct Holder : torch::CustomClassHolder {
        explicit Holder(Block b) : block(std::move(b)) {}
        Block block;
    };
};

bool requires_gradient(const Interventions* interventions, int layer)
{
    if (!interventions || interventions->blocks.empty()) return false;
    const auto& b = interventions->blocks[std::size_t(layer)];
    for (const auto* adapter : {&b.gate, &b.up, &b.down})
        if (adapter->in.requires_grad() || adapter->out.requires_grad()) return true;
    return false;
}

/// x [B, T, d] and what is added to it, from the places it is added at on; `past` positions came before.
at::Tensor add_to_residual(const at::Tensor& x, const Interventions& a, std::int64_t past)
{
    auto added = a.added.to(x.options()).unsqueeze(1); // [B, 1, d]
    if (!a.from.defined()) return x + added;
    const auto place = at::arange(past, past + x.size(1), at::TensorOptions(at::kLong).device(x.device()));
    const auto reached = place.unsqueeze(0).ge(a.from.to(x.device()).unsqueeze(1)); // [B, T]
    return x + added * reached.unsqueeze(2).to(x.scalar_type());
}

} // namespace

at::Tensor Decoder::forward(const at::Tensor& embeddings, const Layout& layout, KvCache* cache, bool recompute,
                            const Interventions* interventions) const
{
    auto x = embeddings;
    const auto past = cache ? cache->length() : 0;
    for (int i = 0; i < config_.layers; ++i) {
        // A block in which nothing is differentiated has no backward pass to work for.
        if (recompute && at::GradMode::is_enabled() && (x.requires_grad() || requires_gradient(interventions, i))) {
            const bool adapted_too = interventions && !interventions->blocks.empty();
            auto others = adapted_too ? std::optional(*interventions) : std::nullopt; // all but the adapters
            if (others) std::fill(others->blocks.begin(), others->blocks.end(), Interventions::BlockAdapters{});
            const auto block = [this, i, &layout, cache, others](const at::Tensor& in,
                                                                 const Interventions::BlockAdapters& adapters) {
                if (!others) return through(i, in, layout, cache, nullptr);
                auto all = *others;
                all.blocks[std::size_t(i)] = adapters;
                return through(i, in, layout, cache, &all);
            };
            const auto none = at::empty({0}, x.options()); // a function's input has to be a tensor
            const auto own = adapted_too ? interventions->blocks[std::size_t(i)]
                                         : Interventions::BlockAdapters{{none, none}, {none, none}, {none, none}};
            x = Recomputed::apply(Recomputed::Block(block), x, own.gate.in, own.gate.out, own.up.in, own.up.out,
                                  own.down.in, own.down.out);
        } else {
            x = through(i, x, layout, cache, interventions);
        }
        if (interventions && interventions->added.defined() && interventions->layer == i)
            x = add_to_residual(x, *interventions, past);
    }
    return rms_norm(x, weights_.final_norm, config_.norm_eps);
}

at::Tensor Decoder::residual(const at::Tensor& embeddings, const Layout& layout, int layer) const
{
    auto x = embeddings;
    for (int i = 0; i <= layer; ++i) x = through(i, x, layout, nullptr, nullptr);
    return x;
}

at::Tensor Decoder::logits(const at::Tensor& hidden, const Interventions* interventions) const
{
    if (!interventions || !interventions->head_in.defined()) return linear(hidden, weights_.head, at::Tensor{});
    const auto in = interventions->head_in.to(hidden.options()), out = interventions->head_out.to(hidden.options());
    const auto rows = hidden.reshape({hidden.size(0), -1, hidden.size(-1)}); // [B, T, d]
    const auto turned = at::bmm(at::bmm(rows, in), out).view(hidden.sizes());
    return linear(hidden + turned * interventions->head_scale, weights_.head, at::Tensor{});
}

Decoder Decoder::with(Weights weights) const
{
    Decoder result(config_, std::move(weights));
    result.fused_attention_ = fused_attention_;
    return result;
}

namespace {

template <typename Change>
Interventions changed(Interventions a, const Change& change)
{
    for (auto* tensor : {&a.added, &a.head_in, &a.head_out})
        if (tensor->defined()) *tensor = change(*tensor);
    for (auto& block : a.blocks)
        for (auto* adapter : {&block.gate, &block.up, &block.down})
            for (auto* tensor : {&adapter->in, &adapter->out}) *tensor = change(*tensor);
    return a;
}

} // namespace

Interventions Interventions::rows(const std::vector<std::int64_t>& chosen) const
{
    const auto index = at::tensor(chosen, at::kLong);
    const auto select = [&](const at::Tensor& all) { return all.index_select(0, index.to(all.device())); };
    auto result = changed(*this, select);
    if (from.defined()) result.from = select(from);
    return result;
}

Interventions Interventions::to(at::ScalarType dtype, at::Device device) const
{
    auto result = changed(*this, [&](const at::Tensor& all) { return all.to(device, dtype); });
    if (from.defined()) result.from = from.to(device);
    return result;
}

Decoder Decoder::as(at::ScalarType wanted) const
{
    auto copy = weights_;
    for (auto* tensor : copy.all()) *tensor = tensor->detach().to(wanted, false, true);
    if (config_.norm_casts_last)
        for (auto* tensor : copy.norms()) *tensor = tensor->to(at::kFloat);
    copy.head = config_.tied_head ? copy.embedding : copy.head.detach().to(wanted, false, true);
    return with(std::move(copy));
}

} // namespace steerdeck::model
