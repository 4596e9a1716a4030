#include "core/model/kv_cache.h"

#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <optional>

namespace steerdeck::model {
namespace {

void grow(at::Tensor& store, const at::Tensor& piece, std::int64_t held, std::int64_t needed)
{
    if (store.defined() && store.size(2) >= needed) return;
    const auto room = std::max<std::int64_t>(needed + 64, store.defined() ? store.size(2) * 2 : 0);
    auto larger = at::empty({piece.size(0), piece.size(1), room, piece.size(3)}, piece.options());
    if (held > 0) larger.narrow(2, 0, held).copy_(store.narrow(0, 0, piece.size(0)).narrow(2, 0, held));
    store = larger;
}

/// Slots that everything moves at least when it moves to the right: each copy moves so many, because what it reads and
/// what it writes must not overlap.
constexpr std::int64_t least_move = 32;

/// Moves the first `held` slots of the first `sequences` by `by` slots to the right, behind zeros.
void move_right(at::Tensor& store, std::int64_t sequences, std::int64_t held, std::int64_t by)
{
    const auto all = store.narrow(0, 0, sequences);
    for (auto end = held; end > 0; end -= by) {
        const auto length = std::min(by, end);
        all.narrow(2, end - length + by, length).copy_(all.narrow(2, end - length, length));
    }
    all.narrow(2, 0, by).zero_();
}

/// Writes what `sources` take of `from` [N, K, S, d] to `to` [sources, K, length, d], each at its end, behind zeros. On
/// a GPU, for all sequences at once: a copy of each would be some thousand launches.
class Taking {
public:
    Taking(const std::vector<KvCache::Source>& sources, std::int64_t length, const at::Tensor& like)
        : sources_(sources), length_(length)
    {
        if (like.is_cpu()) return;
        std::vector<std::int64_t> numbers; // sequences, first slots less the padding, paddings
        for (const auto& source : sources) numbers.push_back(source.sequence);
        for (const auto& source : sources) numbers.push_back(source.begin - (length - source.length));
        for (const auto& source : sources) numbers.push_back(length - source.length);
        const auto columns = uploaded(at::tensor(numbers, at::kLong).view({3, -1, 1}), like.device());
        const auto slot = at::arange(length, columns.options()).unsqueeze(0);
        sequence_ = columns[0];
        slot_ = (slot + columns[1]).clamp(0, like.size(2) - 1);
        padding_ = slot.lt(columns[2]).unsqueeze(2).unsqueeze(3);
    }

    void operator()(const at::Tensor& from, const at::Tensor& to) const
    {
        if (sequence_.defined()) {
            auto taken = from.transpose(1, 2).index({sequence_, slot_}); // [sources, length, K, d]
            to.copy_(taken.masked_fill_(padding_, 0).transpose(1, 2));
            return;
        }
        for (std::size_t i = 0; i < sources_.size(); ++i) {
            const auto& source = sources_[i];
            const auto place = to[std::int64_t(i)];
            const auto padding = length_ - source.length;
            place.narrow(1, 0, padding).zero_();
            if (source.length > 0)
                place.narrow(1, padding, source.length)
                    .copy_(from[source.sequence].narrow(1, source.begin, source.length));
        }
    }

private:
    const std::vector<KvCache::Source>& sources_;
    std::int64_t length_;
    at::Tensor sequence_, slot_, padding_; // [sources, 1], [sources, length], [sources, length, 1, 1]; on a GPU
};

} // namespace

std::pair<at::Tensor, at::Tensor> KvCache::append(int layer, const at::Tensor& k, const at::Tensor& v)
{
    const auto end = length_ + k.size(2);
    if (frozen_) {
        if (length_ == 0) return {k, v};
        const auto behind = [&](const at::Tensor& store, const at::Tensor& piece) {
            return at::cat({store.narrow(0, 0, sequences_).narrow(2, 0, length_), piece}, 2);
        };
        return {behind(keys_[std::size_t(layer)], k), behind(values_[std::size_t(layer)], v)};
    }
    sequences_ = k.size(0);
    const auto held = [&](at::Tensor& store, const at::Tensor& piece) {
        grow(store, piece, length_, end);
        const auto all = store.narrow(0, 0, sequences_);
        all.narrow(2, length_, piece.size(2)).copy_(piece);
        return all.narrow(2, 0, end);
    };
    auto result = std::pair{held(keys_[std::size_t(layer)], k), held(values_[std::size_t(layer)], v)};
    if (layer + 1 == int(keys_.size())) length_ = end;
    return result;
}

void KvCache::fill(const KvCache& other, const std::vector<Source>& sources, std::int64_t length, std::int64_t spare)
{
    length_ = length;
    sequences_ = std::int64_t(sources.size());
    const Taking taking(sources, length, other.keys_[0]);
    const auto take = [&](at::Tensor& store, const at::Tensor& from) {
        store = at::empty({sequences_, from.size(1), length + spare, from.size(3)}, from.options());
        taking(from, store.narrow(2, 0, length));
    };
    for (std::size_t layer = 0; layer < keys_.size(); ++layer) {
        take(keys_[layer], other.keys_[layer]);
        take(values_[layer], other.values_[layer]);
    }
}

void KvCache::reserve(std::int64_t sequences, std::int64_t slots)
{
    for (auto* stores : {&keys_, &values_})
        for (auto& store : *stores) {
            if (!store.defined() || (store.size(0) >= sequences && store.size(2) >= slots)) continue;
            auto larger =
                at::empty({std::max(sequences, sequences_), store.size(1), std::max(slots, length_), store.size(3)},
                          store.options());
            if (sequences_ > 0 && length_ > 0)
                larger.narrow(0, 0, sequences_)
                    .narrow(2, 0, length_)
                    .copy_(store.narrow(0, 0, sequences_).narrow(2, 0, length_));
            store = std::move(larger);
        }
}

void KvCache::enter(const KvCache& other, const std::vector<Source>& sources)
{
    std::int64_t longest = 0;
    for (const auto& source : sources) longest = std::max(longest, source.length);
    if (sequences_ == 0 || !keys_[0].defined()) {
        clear();
        try {
            return fill(other, sources, longest);
        } catch (...) {
            clear();
            throw;
        }
    }
    const auto before = sequences_, all = before + std::int64_t(sources.size()), length = length_with(longest);
    const auto by = length - length_;
    // All that memory may be short for comes first.
    reserve(all, length);
    const Taking taking(sources, length, other.keys_[0]);
    const auto take = [&](at::Tensor& store, const at::Tensor& from) {
        if (by > 0) move_right(store, before, length_, by);
        taking(from, store.narrow(0, before, all - before).narrow(2, 0, length));
    };
    for (std::size_t layer = 0; layer < keys_.size(); ++layer) {
        take(keys_[layer], other.keys_[layer]);
        take(values_[layer], other.values_[layer]);
    }
    sequences_ = all;
    length_ = length;
}

std::int64_t KvCache::length_with(std::int64_t longest) const
{
    if (longest <= length_) return length_;
    return sequences_ == 0 ? longest : length_ + std::max(longest - length_, least_move);
}

void KvCache::drop(std::int64_t slots)
{
    if (slots <= 0) return;
    for (auto* stores : {&keys_, &values_})
        for (auto& store : *stores) {
            if (!store.defined()) continue;
            const auto all = store.narrow(0, 0, sequences_);
            for (std::int64_t at = slots; at < length_; at += slots) {
                const auto length = std::min(slots, length_ - at);
                all.narrow(2, at - slots, length).copy_(all.narrow(2, at, length));
            }
        }
    length_ -= std::min(slots, length_);
}

void KvCache::clear()
{
    for (auto* stores : {&keys_, &values_})
        for (auto& store : *stores) store = at::Tensor();
    length_ = sequences_ = 0;
}

double KvCache::bytes() const
{
    double sum = 0;
    for (const auto* stores : {&keys_, &values_})
        for (const auto& store : *stores)
            if (store.defined()) sum += double(store.nbytes());
    return sum;
}

void KvCache::keep(const std::vector<std::int64_t>& kept)
{
    sequences_ = std::int64_t(kept.size());
    std::vector<std::int64_t> moved; // from, then to
    for (std::int64_t i = 0; i < sequences_; ++i)
        if (kept[std::size_t(i)] != i) moved.push_back(kept[std::size_t(i)]);
    const auto count = std::int64_t(moved.size());
    for (std::int64_t i = 0; i < sequences_; ++i)
        if (kept[std::size_t(i)] != i) moved.push_back(i);
    at::Tensor places; // on a GPU, those that move are gathered and written at once
    if (count > 1 && keys_[0].defined() && !keys_[0].is_cpu())
        places = uploaded(at::tensor(moved, at::kLong).view({2, -1}), keys_[0].device());
    for (auto* stores : {&keys_, &values_})
        for (auto& store : *stores) {
            if (!store.defined() || count == 0) continue;
            if (places.defined()) {
                const auto held = store.narrow(2, 0, length_);
                held.index_copy_(0, places[1], held.index_select(0, places[0]));
                continue;
            }
            for (std::int64_t i = 0; i < sequences_; ++i)
                if (const auto from = kept[std::size_t(i)]; from != i)
                    store[i].narrow(1, 0, length_).copy_(store[from].narrow(1, 0, length_));
        }
}

} // namespace steerdeck::model
