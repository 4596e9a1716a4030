#include "core/train/kept_states.h"

#include "core/model/batch_invariant.h"
#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>

namespace steerdeck::train {
namespace {

/// Bytes of a slot's keys and values in every layer.
double slot_bytes(const model::Decoder& decoder)
{
    const auto& c = decoder.config();
    return 2.0 * c.layers * c.n_kv_heads * c.head_dim * double(at::elementSize(decoder.dtype()));
}

} // namespace

at::Tensor slots_of(const std::vector<std::int64_t>& lengths, std::int64_t width)
{
    if (std::ranges::all_of(lengths, [&](auto length) { return length == width; })) return {};
    std::vector<std::int64_t> slots;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const auto first = std::int64_t(i) * width;
        for (std::int64_t t = 0; t < lengths[i]; ++t) slots.push_back(first + t);
    }
    return at::tensor(slots, at::kLong);
}

KeptStates::KeptStates(const model::Decoder& decoder) : decoder_(decoder), beginnings_(decoder.config().layers) {}

void KeptStates::allow(double bytes)
{
    const auto like_states = at::empty({0}, at::TensorOptions(decoder_.device()).dtype(decoder_.dtype()));
    limit_ = model::batch_invariant::takes(like_states) ? std::max(0.0, bytes) : 0;
}

double KeptStates::bytes() const { return beginnings_.bytes() + teachers_bytes_; }

void KeptStates::clear()
{
    beginnings_.clear();
    sequence_of_.clear();
    teachers_.clear();
    room_ = 0;
    teachers_bytes_ = 0;
}

/// Memory for `added` more sequences of up to `longest` slots: for twice as many where the limit lets it, so that what
/// is held is not copied again and again.
void KeptStates::make_room(std::int64_t added, std::int64_t longest)
{
    const auto held = beginnings_.sequences(), needed = held + added;
    if (held == 0 || needed <= room_) return;
    const auto slots = beginnings_.length_with(longest);
    const bool doubled = teachers_bytes_ + slot_bytes(decoder_) * double(2 * held) * double(slots) <= limit_;
    room_ = doubled ? std::max(needed, 2 * held) : needed;
    beginnings_.reserve(room_, slots);
}

void KeptStates::read(const std::vector<Ids>& beginnings)
{
    const at::NoGradGuard no_grad;
    const auto missing = [&] {
        std::vector<const Ids*> found;
        for (const auto& ids : beginnings)
            if (!ids.empty() && !sequence_of_.contains(ids) &&
                std::ranges::none_of(found, [&](const auto* other) { return *other == ids; }))
                found.push_back(&ids);
        return found;
    };
    if (!stays()) clear();
    auto fresh = missing();
    const auto longest_of = [](const auto& some) {
        std::size_t longest = 0;
        for (const auto* ids : some) longest = std::max(longest, ids->size());
        return std::int64_t(longest);
    };
    const auto slots = beginnings_.length_with(longest_of(fresh));
    const auto sequences = beginnings_.sequences() + std::int64_t(fresh.size());
    if (stays() && teachers_bytes_ + slot_bytes(decoder_) * double(sequences) * double(slots) > limit_) {
        clear();
        fresh = missing();
    }
    if (fresh.empty()) return;

    // Each goes on from the one held that begins like it for the longest: the template's head is read once.
    std::vector<std::int64_t> rest, held, lengths;
    std::vector<model::KvCache::Source> known, whole;
    for (const auto* ids : fresh) {
        const auto [like, n] = most_alike(sequence_of_, *ids);
        held.push_back(std::int64_t(n));
        rest.insert(rest.end(), ids->begin() + held.back(), ids->end());
        lengths.push_back(std::int64_t(ids->size()) - held.back());
        if (n > 0)
            known.push_back({like->second, beginnings_.length() - std::int64_t(like->first.size()), held.back()});
        if (n == 0) known.push_back({});
    }
    const auto batch = std::int64_t(fresh.size());
    const auto past = std::ranges::max(held), width = std::ranges::max(lengths);
    model::KvCache read(decoder_.config().layers);
    at::Tensor first;
    if (past > 0) {
        read.fill(beginnings_, known, past, width);
        first = model::uploaded(past - at::tensor(held, at::kLong), decoder_.device());
    }
    if (width > 0) {
        auto ids = at::tensor(rest, at::kLong);
        const auto places = slots_of(lengths, width);
        if (!places.defined()) ids = ids.view({batch, width});
        auto layout = decoder_.layout(width, past, first);
        layout.compute_only(places, batch, width);
        decoder_.forward(decoder_.embed(ids, {}), layout, &read);
    }
    for (std::int64_t i = 0; i < batch; ++i)
        whole.push_back({i, past - held[std::size_t(i)], held[std::size_t(i)] + lengths[std::size_t(i)]});
    const auto longest = longest_of(fresh);
    make_room(batch, longest);
    const auto before = beginnings_.sequences();
    if (before == 0)
        beginnings_.fill(read, whole, longest, 0);
    else
        beginnings_.enter(read, whole);
    for (std::size_t i = 0; i < fresh.size(); ++i) sequence_of_.emplace(*fresh[i], before + std::int64_t(i));
}

model::KvCache KeptStates::cache(const std::vector<Ids>& beginnings, std::int64_t length) const
{
    std::vector<model::KvCache::Source> sources;
    bool whole = !stays() && beginnings_.sequences() == std::int64_t(beginnings.size());
    for (const auto& ids : beginnings) {
        const auto n = std::int64_t(ids.size());
        const auto sequence = n > 0 ? sequence_of_.at(ids) : 0;
        whole = whole && sequence == std::int64_t(sources.size());
        sources.push_back({sequence, beginnings_.length() - n, n});
    }
    model::KvCache result(decoder_.config().layers);
    if (whole && beginnings_.length() == length)
        result = beginnings_; // nothing writes to it any more
    else
        result.fill(beginnings_, sources, length);
    result.freeze();
    return result;
}

at::Tensor KeptStates::teacher(const Ids& sequence, std::size_t n) const
{
    const auto found = teachers_.find({sequence, n});
    return found == teachers_.end() ? at::Tensor() : found->second;
}

void KeptStates::keep_teacher(const Ids& sequence, std::size_t n, const at::Tensor& states)
{
    if (!stays()) return;
    const double more = double(states.nbytes()) + double(sequence.size() * sizeof(std::int32_t));
    if (bytes() + more > limit_) return;
    teachers_bytes_ += more;
    teachers_.insert_or_assign({sequence, n}, states.clone());
}

} // namespace steerdeck::train
