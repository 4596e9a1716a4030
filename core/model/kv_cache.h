#pragma once

#include <ATen/core/Tensor.h>
#include <algorithm>
#include <vector>

namespace steerdeck::model {

/// Keys and values of every layer for a batch of sequences that have all been read up to the same length. Grows by
/// doubling, so that a step writes in place instead of copying what was there; a sequence that ends leaves its room to
/// the last one, and one that comes later takes a place behind the others. Whatever memory is short for leaves what is
/// held as it was.
///
/// B = batch, T = new positions, S = positions held before.
class KvCache {
public:
    explicit KvCache(int layers) : stores_(std::size_t(layers) * 2) {}

    /// Positions held, in every layer.
    std::int64_t length() const { return length_; }

    /// Appends `k`, `v` [B, kv_heads, T, head_dim] to `layer` and returns that layer's keys and values [B, kv_heads, S
    /// + T, head_dim]. The length grows once the last layer has been appended to. Of a
    /// frozen cache both are copies and it stays as it was: gradients may then flow through the new part.
    std::pair<at::Tensor, at::Tensor> append(int layer, const at::Tensor& k, const at::Tensor& v);

    /// Keeps `kept.size()` sequences: sequence i becomes what sequence kept[i] was. Each kept[i] >= i and differs from
    /// the others, so that only those that change their place are copied.
    void keep(const std::vector<std::int64_t>& kept);

    /// Part of another cache: `length` slots of its sequence `sequence`, from slot `begin` on.
    struct Source {
        std::int64_t sequence = 0, begin = 0, length = 0;
    };
    /// Fills this empty cache with `length` slots of `sources.size()` sequences: what sequence i takes of `other`
    /// stands at its end, behind zeros. There is room for `spare` more slots.
    void fill(const KvCache& other, const std::vector<Source>& sources, std::int64_t length, std::int64_t spare = 64);

    /// Sequences held.
    std::int64_t sequences() const { return sequences_; }

    /// Adds sequences behind those held, as `fill` does: what sequence i takes of `other` stands at its end, behind
    /// zeros. Where one of them is longer than what is held, everything held moves to the right, behind zeros. On an
    /// empty cache it is `fill` with the longest one's length.
    void enter(const KvCache& other, const std::vector<Source>& sources);
    /// Slots of each sequence once one of `longest` has entered.
    std::int64_t length_with(std::int64_t longest) const;

    /// Makes room for so many sequences of so many slots where there is less, and gives the rest back then, so that
    /// nothing held is copied until they are there. Does nothing on a cache that never held anything.
    void reserve(std::int64_t sequences, std::int64_t slots);

    /// Forgets the first `slots` slots of every sequence.
    void drop(std::int64_t slots);

    /// Forgets everything and gives the memory back.
    void clear();

    /// Bytes of memory, room that nothing is in yet counted.
    double bytes() const;

    /// From now on `append` keeps nothing.
    void freeze() { frozen_ = true; }

    /// Forgets all but the first `length` positions.
    void truncate(std::int64_t length) { length_ = std::min(length, length_); }

private:
    bool holds() const { return stores_.back().defined(); }
    bool on_cpu() const { return stores_[0].is_cpu(); }
    void take(const KvCache& other, const std::vector<Source>& sources, std::int64_t first, std::int64_t length);
    void move_right(std::int64_t slots);

    std::vector<at::Tensor> stores_; // [N, K, slots, d]: of each layer the keys, then the values
    std::int64_t length_ = 0, sequences_ = 0;
    bool frozen_ = false;
};

} // namespace steerdeck::model
