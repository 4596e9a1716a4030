#include "core/model/layout.h"

#include "core/model/batch_invariant.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace steerdeck::model {
namespace {

/// Positions that `set` takes up: as many as its longest part has rows.
int depth_of(const SetSpan& set) { return set.parts.empty() ? 1 : std::ranges::max(set.parts); }

/// The slots of each sequence's set, as columns [B, 1] of float32.
struct SetColumns {
    at::Tensor begin, end;
    at::Tensor shift;  // by how many positions what follows moves back: the length without the longest part's
    at::Tensor starts; // [B, 1, P] where the set's parts begin; those of fewer parts name the first again

    SetColumns(const std::vector<SetSpan>& spans, const at::Tensor& first, const at::TensorOptions& options)
    {
        std::vector<std::vector<std::int64_t>> offsets;
        std::size_t most = 1;
        for (const auto& span : spans) {
            const int length = std::max(1, span.length); // a set of one row hides nothing and moves nothing
            auto& own = offsets.emplace_back(1, 0);
            for (int row = 1; span.parts.empty() && row < length; ++row) own.push_back(row);
            for (std::size_t part = 1; part < span.parts.size(); ++part)
                own.push_back(own.back() + span.parts[part - 1]);
            most = std::max(most, own.size());
        }
        std::vector<std::int64_t> all; // of each: where it begins, how long it is and shifts, and where its parts begin
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const int length = std::max(1, spans[i].length);
            all.insert(all.end(), {spans[i].begin, length, length - depth_of(spans[i])});
            offsets[i].resize(most, 0);
            all.insert(all.end(), offsets[i].begin(), offsets[i].end());
        }
        const auto columns =
            uploaded(at::tensor(all, at::kLong).view({std::int64_t(spans.size()), -1}), options.device());
        begin = columns.narrow(1, 0, 1);
        if (first.defined()) begin = begin + first.unsqueeze(1);
        starts = (begin + columns.slice(1, 3)).to(options.dtype()).unsqueeze(1);
        const auto length = columns.narrow(1, 1, 1);
        begin = begin.to(options.dtype());
        end = begin + length;
        shift = columns.narrow(1, 2, 1).to(options.dtype());
    }

    at::Tensor hold(const at::Tensor& slots) const { return slots.ge(begin).logical_and(slots.lt(end)); }

    /// Where the part begins that each of `slots` [B or 1, n] is in: [B, n], of meaning inside the set alone.
    at::Tensor part_of(const at::Tensor& slots) const
    {
        const auto begun = starts.le(slots.unsqueeze(2)); // [B, n, P]
        return at::where(begun, starts, begin.unsqueeze(2)).amax(2);
    }

    /// Positions [B, n] of `slots` [B or 1, n], padding counted.
    at::Tensor positions(const at::Tensor& slots) const
    {
        const auto inside = slots - (part_of(slots) - begin), behind = slots - slots.ge(end).to(slots.dtype()) * shift;
        return at::where(hold(slots), inside, behind);
    }
};

/// The mask [B or 1, 1, T, S] of a window (0 = none) for new slots `query` [T] float32, of `seen` = S slots; undefined
/// where nothing is hidden.
at::Tensor mask_of(const at::Tensor& query_slots, std::int64_t seen, int window, const at::Tensor& first_visible,
                   const std::vector<SetSpan>& sets, const std::optional<SetColumns>& columns, at::ScalarType dtype)
{
    const bool past_window = window > 0 && seen > window; // a query's window may begin behind the first slot
    // A single new slot behind every set sees all of it.
    const bool inside_set = std::any_of(sets.begin(), sets.end(), [&](const auto& set) {
        return set.length > 1 && (first_visible.defined() || set.begin + set.length >= seen);
    });
    if (query_slots.size(0) == 1 && !first_visible.defined() && !past_window && !inside_set) return {};
    const auto key = at::arange(seen, query_slots.options()).unsqueeze(0); // [1, S]
    const auto query = query_slots.unsqueeze(1);                           // [T, 1]
    auto hidden = key.gt(query);                                           // [T, S]: the future
    if (past_window && sets.empty()) hidden = hidden.logical_or(key.le(query - window));
    hidden = hidden.unsqueeze(0);
    if (!sets.empty()) {
        const auto step = query_slots.unsqueeze(0); // [1, T]
        const auto both = columns->hold(step).unsqueeze(2).logical_and(columns->hold(key).unsqueeze(1));
        const auto apart = columns->part_of(step).unsqueeze(2).ne(columns->part_of(key).unsqueeze(1));
        hidden = hidden.logical_or(both.logical_and(apart));
        if (past_window)
            hidden = hidden.logical_or(
                columns->positions(key).unsqueeze(1).le(columns->positions(step).unsqueeze(2) - window));
    }
    if (first_visible.defined())
        // A padding slot may see itself, so that every query sees a key.
        hidden =
            hidden.logical_or(key.lt(first_visible.unsqueeze(1)).unsqueeze(1).logical_and(key.ne(query).unsqueeze(0)));
    return at::zeros(hidden.sizes(), query_slots.options().dtype(dtype))
        .masked_fill_(hidden, -std::numeric_limits<float>::infinity())
        .unsqueeze(1);
}

/// Cosine and sine [B or 1, 1, T, d] of `positions` [B or 1, T] under `frequency` [d / 2].
Layout::Rotation rotation_of(const at::Tensor& positions, const at::Tensor& frequency, at::ScalarType dtype)
{
    const auto angle = positions.unsqueeze(-1) * frequency;
    const auto twice = [&](const at::Tensor& half) { return at::cat({half, half}, -1).unsqueeze(1).to(dtype); };
    if (!angle.is_cpu()) return {twice(angle.cos()), twice(angle.sin())};
    return {twice(batch_invariant::each(angle, [](float x) { return std::cos(x); })),
            twice(batch_invariant::each(angle, [](float x) { return std::sin(x); }))};
}

at::Tensor scaled_frequencies(const Rope& rope, int head_dim)
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

} // namespace

int position_of(int slot, const SetSpan& set)
{
    if (slot < set.begin || set.length < 2) return slot;
    if (slot >= set.begin + set.length) return slot - (set.length - depth_of(set));
    int start = set.begin;
    if (set.parts.empty()) return start;
    for (const int rows : set.parts) {
        if (slot < start + rows) break;
        start += rows;
    }
    return set.begin + slot - start;
}

void Layout::compute_only(const at::Tensor& places, std::int64_t batch, std::int64_t length)
{
    if (!places.defined()) return;
    places_ = uploaded(places, rotations.empty() ? places.device() : rotations[0].cosine.device());
    batch_ = batch;
    length_ = length;
}

at::Tensor Layout::spread(const at::Tensor& rows) const
{
    if (computes_all()) return rows;
    auto all = at::zeros({batch_ * length_, rows.size(1)}, rows.options());
    return all.index_copy_(0, places_, rows).view({batch_, length_, rows.size(1)});
}

at::Tensor Layout::computed(const at::Tensor& slots) const
{
    return computes_all() ? slots : slots.reshape({batch_ * length_, slots.size(2)}).index_select(0, places_);
}

at::Tensor rope_frequencies(const Rope& rope, int head_dim)
{
    const auto frequencies = scaled_frequencies(rope, head_dim);
    if (rope.divisors.empty()) return frequencies;
    TORCH_CHECK(rope.divisors.size() == std::size_t(head_dim / 2));
    return frequencies / at::tensor(rope.divisors, at::kFloat);
}

Layout layout_of(const ModelConfig& config, const std::vector<at::Tensor>& frequencies, at::TensorOptions options,
                 std::int64_t length, std::int64_t past, const at::Tensor& first, const std::vector<SetSpan>& given)
{
    const auto dtype = c10::typeMetaToScalarType(options.dtype());
    const auto single = options.dtype(at::kFloat); // exact up to 2^24 positions
    const auto first_visible = first.defined() ? uploaded(first, options.device()) : first;
    const bool any = std::any_of(given.begin(), given.end(), [](const auto& set) { return set.length > 1; });
    const auto sets = any ? given : std::vector<SetSpan>{};
    const auto slots = at::arange(past, past + length, single); // [T]
    auto positions = slots.unsqueeze(0);                        // [1, T]
    const auto columns = any ? std::optional<SetColumns>(std::in_place, sets, first_visible, single) : std::nullopt;
    if (columns) positions = columns->positions(positions);
    if (first_visible.defined()) positions = (positions - first_visible.unsqueeze(1)).clamp_min(0);
    Layout result;
    for (const auto& frequency : frequencies) result.rotations.push_back(rotation_of(positions, frequency, dtype));
    for (int layer = 0; layer < config.layers; ++layer) {
        const int window = config.kind_of(layer).window;
        if (result.masks.contains(window)) continue;
        result.masks[window] = mask_of(slots, past + length, window, first_visible, sets, columns, dtype);
        if (past == 0 && sets.empty() && !first_visible.defined() && (window == 0 || length <= window))
            result.causal.insert(window);
    }
    return result;
}

Layout layout_of_ends(const ModelConfig& config, const std::vector<at::Tensor>& frequencies, at::TensorOptions options,
                      const at::Tensor& slots, std::int64_t past)
{
    const auto dtype = c10::typeMetaToScalarType(options.dtype());
    const auto single = options.dtype(at::kFloat);
    const auto query = uploaded(slots, options.device()).to(at::kFloat); // [B, T]
    const auto key = at::arange(past, single);                           // [S]
    const auto length = slots.size(1);
    const auto others = at::eye(length, single).eq(0).unsqueeze(0).expand({slots.size(0), length, length});
    Layout result;
    for (const auto& frequency : frequencies) result.rotations.push_back(rotation_of(query, frequency, dtype));
    for (int layer = 0; layer < config.layers; ++layer) {
        const int window = config.kind_of(layer).window;
        if (result.masks.contains(window)) continue;
        auto hidden = key.ge(query.unsqueeze(2)); // [B, T, S]
        if (window > 0) hidden = hidden.logical_or(key.le(query.unsqueeze(2) - window));
        hidden = at::cat({hidden, others}, 2);
        result.masks[window] = at::zeros(hidden.sizes(), options)
                                   .masked_fill_(hidden, -std::numeric_limits<float>::infinity())
                                   .unsqueeze(1);
    }
    return result;
}

} // namespace steerdeck::model
