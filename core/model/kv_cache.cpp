#include "core/model/kv_cache.h"

#include "core/model/upload.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <cstring>

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

/// Slots that everything moves at least when it moves to the right: on a GPU each copy moves so many, because what it
/// reads and what it writes must not overlap.
constexpr std::int64_t least_move = 32;

/// One head of a tensor [N, K, slots, d] on the CPU whose last dimension has no gaps.
class Head {
public:
    Head(const at::Tensor& all, std::int64_t head)
        : data_(static_cast<char*>(all.data_ptr()) + head * all.stride(1) * all.element_size()),
          sequence_(all.stride(0) * all.element_size()), slot_(all.stride(2) * all.element_size())
    {
    }
    char* at(std::int64_t sequence, std::int64_t slot) const { return data_ + sequence * sequence_ + slot * slot_; }

private:
    char* data_;
    std::int64_t sequence_, slot_; // bytes from one to the next
};

std::size_t slot_bytes(const at::Tensor& store) { return std::size_t(store.size(3) * store.element_size()); }

/// Calls work(store, head) for every head of the stores, which lie on the CPU, on all threads; each call moves `slots`
/// slots, all sequences counted. A copy by LibTorch for each sequence, one behind the other, cost a tenth of an
/// experiment.
template <typename Work>
void for_each_head(const std::vector<at::Tensor>& stores, std::int64_t slots, const Work& work)
{
    constexpr std::int64_t least_bytes = 1 << 17; // waking a thread takes as long
    const auto heads = stores[0].size(1), bytes = slots * std::int64_t(slot_bytes(stores[0]));
    at::parallel_for(0, std::int64_t(stores.size()) * heads,
                     std::max<std::int64_t>(1, least_bytes / std::max<std::int64_t>(1, bytes)),
                     [&](std::int64_t begin, std::int64_t end) {
                         for (auto i = begin; i < end; ++i) work(std::size_t(i / heads), i % heads);
                     });
}

/// Writes `piece` [B, K, T, d] to the slots of `store` from `begin` on.
void write(const at::Tensor& store, std::int64_t begin, const at::Tensor& piece)
{
    const auto sequences = piece.size(0), length = piece.size(2);
    if (length != 1 || !piece.is_cpu() || piece.stride(3) != 1 || piece.requires_grad()) {
        store.narrow(0, 0, sequences).narrow(2, begin, length).copy_(piece);
        return;
    }
    const auto bytes = slot_bytes(store);
    for (std::int64_t h = 0; h < piece.size(1); ++h) {
        const Head to(store, h), from(piece, h);
        for (std::int64_t b = 0; b < sequences; ++b) std::memcpy(to.at(b, begin), from.at(b, 0), bytes);
    }
}

/// Writes what `sources` take of `from` [N, K, S, d] to `to` [sources, K, length, d], each at its end, behind zeros: on
/// a GPU, for all sequences at once, because a copy of each would be some thousand launches.
class Taking {
public:
    Taking(const std::vector<KvCache::Source>& sources, std::int64_t length, const at::Tensor& like)
    {
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
        auto taken = from.transpose(1, 2).index({sequence_, slot_}); // [sources, length, K, d]
        to.copy_(taken.masked_fill_(padding_, 0).transpose(1, 2));
    }

private:
    at::Tensor sequence_, slot_, padding_; // [sources, 1], [sources, length], [sources, length, 1, 1]
};

} // namespace

std::pair<at::Tensor, at::Tensor> KvCache::append(int layer, const at::Tensor& k, const at::Tensor& v)
{
    auto &keys = stores_[std::size_t(layer) * 2], &values = stores_[std::size_t(layer) * 2 + 1];
    const auto end = length_ + k.size(2);
    if (frozen_) {
        if (length_ == 0) return {k, v};
        const auto behind = [&](const at::Tensor& store, const at::Tensor& piece) {
            return at::cat({store.narrow(0, 0, sequences_).narrow(2, 0, length_), piece}, 2);
        };
        return {behind(keys, k), behind(values, v)};
    }
    sequences_ = k.size(0);
    const auto held = [&](at::Tensor& store, const at::Tensor& piece) {
        grow(store, piece, length_, end);
        write(store, length_, piece);
        return store.narrow(0, 0, sequences_).narrow(2, 0, end);
    };
    auto result = std::pair{held(keys, k), held(values, v)};
    if (std::size_t(layer + 1) * 2 == stores_.size()) length_ = end;
    return result;
}

/// Writes what `sources` take of `other` to the first `length` slots of the sequences from `first` on.
void KvCache::take(const KvCache& other, const std::vector<Source>& sources, std::int64_t first, std::int64_t length)
{
    const auto n = std::int64_t(sources.size());
    if (!on_cpu()) {
        const Taking taking(sources, length, other.stores_[0]);
        for (std::size_t i = 0; i < stores_.size(); ++i)
            taking(other.stores_[i], stores_[i].narrow(0, first, n).narrow(2, 0, length));
        return;
    }
    const auto bytes = slot_bytes(stores_[0]);
    for_each_head(stores_, n * length, [&](std::size_t store, std::int64_t head) {
        const Head to(stores_[store], head), from(other.stores_[store], head);
        for (std::int64_t i = 0; i < n; ++i) {
            const auto& source = sources[std::size_t(i)];
            const auto padding = length - source.length;
            std::memset(to.at(first + i, 0), 0, std::size_t(padding) * bytes);
            std::memcpy(to.at(first + i, padding), from.at(source.sequence, source.begin),
                        std::size_t(source.length) * bytes);
        }
    });
}

void KvCache::fill(const KvCache& other, const std::vector<Source>& sources, std::int64_t length, std::int64_t spare)
{
    length_ = length;
    sequences_ = std::int64_t(sources.size());
    for (std::size_t i = 0; i < stores_.size(); ++i) {
        const auto& from = other.stores_[i];
        stores_[i] = at::empty({sequences_, from.size(1), length + spare, from.size(3)}, from.options());
    }
    take(other, sources, 0, length);
}

void KvCache::reserve(std::int64_t sequences, std::int64_t slots)
{
    for (auto& store : stores_) {
        if (!store.defined() || (store.size(0) >= sequences && store.size(2) >= slots)) continue;
        auto larger = at::empty(
            {std::max(sequences, sequences_), store.size(1), std::max(slots, length_), store.size(3)}, store.options());
        if (sequences_ > 0 && length_ > 0)
            larger.narrow(0, 0, sequences_)
                .narrow(2, 0, length_)
                .copy_(store.narrow(0, 0, sequences_).narrow(2, 0, length_));
        store = std::move(larger);
    }
}

/// Everything held moves by so many slots, behind zeros; there is room.
void KvCache::move_right(std::int64_t slots)
{
    if (on_cpu()) {
        const auto bytes = slot_bytes(stores_[0]);
        return for_each_head(stores_, sequences_ * length_, [&](std::size_t store, std::int64_t head) {
            const Head all(stores_[store], head);
            for (std::int64_t b = 0; b < sequences_; ++b) {
                std::memmove(all.at(b, slots), all.at(b, 0), std::size_t(length_) * bytes);
                std::memset(all.at(b, 0), 0, std::size_t(slots) * bytes);
            }
        });
    }
    for (auto& store : stores_) {
        const auto all = store.narrow(0, 0, sequences_);
        for (auto end = length_; end > 0; end -= slots) {
            const auto length = std::min(slots, end);
            all.narrow(2, end - length + slots, length).copy_(all.narrow(2, end - length, length));
        }
        all.narrow(2, 0, slots).zero_();
    }
}

void KvCache::enter(const KvCache& other, const std::vector<Source>& sources)
{
    std::int64_t longest = 0;
    for (const auto& source : sources) longest = std::max(longest, source.length);
    if (sequences_ == 0 || !holds()) {
        clear();
        try {
            return fill(other, sources, longest);
        } catch (...) {
            clear();
            throw;
        }
    }
    const auto before = sequences_, all = before + std::int64_t(sources.size()), length = length_with(longest);
    // All that memory may be short for comes first.
    reserve(all, length);
    if (length > length_) move_right(length - length_);
    take(other, sources, before, length);
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
    const auto left = length_ - std::min(slots, length_);
    if (holds() && on_cpu()) {
        const auto bytes = std::size_t(left) * slot_bytes(stores_[0]);
        for_each_head(stores_, sequences_ * left, [&](std::size_t store, std::int64_t head) {
            const Head all(stores_[store], head);
            for (std::int64_t b = 0; b < sequences_; ++b) std::memmove(all.at(b, 0), all.at(b, slots), bytes);
        });
    } else {
        for (auto& store : stores_) {
            if (!store.defined()) continue;
            const auto all = store.narrow(0, 0, sequences_);
            for (std::int64_t at = slots; at < length_; at += slots) {
                const auto length = std::min(slots, length_ - at);
                all.narrow(2, at - slots, length).copy_(all.narrow(2, at, length));
            }
        }
    }
    length_ = left;
}

void KvCache::clear()
{
    for (auto& store : stores_) store = at::Tensor();
    length_ = sequences_ = 0;
}

double KvCache::bytes() const
{
    double sum = 0;
    for (const auto& store : stores_)
        if (store.defined()) sum += double(store.nbytes());
    return sum;
}

void KvCache::keep(const std::vector<std::int64_t>& kept)
{
    sequences_ = std::int64_t(kept.size());
    std::vector<std::int64_t> from, to; // of those that change their place
    for (std::int64_t i = 0; i < sequences_; ++i) {
        if (kept[std::size_t(i)] == i) continue;
        from.push_back(kept[std::size_t(i)]);
        to.push_back(i);
    }
    if (from.empty() || !holds()) return;
    if (on_cpu()) {
        const auto bytes = std::size_t(length_) * slot_bytes(stores_[0]);
        return for_each_head(stores_, std::int64_t(from.size()) * length_, [&](std::size_t store, std::int64_t head) {
            const Head all(stores_[store], head);
            for (std::size_t i = 0; i < from.size(); ++i) std::memcpy(all.at(to[i], 0), all.at(from[i], 0), bytes);
        });
    }
    at::Tensor places; // several are gathered and written at once
    const auto n = std::int64_t(from.size());
    if (n > 1) {
        auto both = from;
        both.insert(both.end(), to.begin(), to.end());
        places = uploaded(at::tensor(both, at::kLong).view({2, n}), stores_[0].device());
    }
    for (auto& store : stores_) {
        const auto held = store.narrow(2, 0, length_);
        if (places.defined())
            held.index_copy_(0, places[1], held.index_select(0, places[0]));
        else
            held[to[0]].copy_(held[from[0]]);
    }
}

} // namespace steerdeck::model
