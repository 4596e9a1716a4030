#pragma once

#include <ATen/core/Tensor.h>
#include <algorithm>
#include <vector>

namespace steerdeck::model {

/// Keys and values of every layer for a batch of rows that have all been read up to the same length. Grows by doubling,
/// so that a step writes in place instead of copying what was there; a row that ends leaves its room to the last one.
class KvCache {
public:
    explicit KvCache(int layers) : keys_(std::size_t(layers)), values_(std::size_t(layers)) {}

    /// Positions held, in every layer.
    std::int64_t length() const { return length_; }

    /// Appends `k`, `v` [B, kv_heads, T, head_dim] to `layer` and returns that layer's keys and values [B, kv_heads, S
    /// + T, head_dim]. The length grows once the last layer has been appended to. Of a
    /// frozen cache both are copies and it stays as it was: gradients may then flow through the new part.
    std::pair<at::Tensor, at::Tensor> append(int layer, const at::Tensor& k, const at::Tensor& v);

    /// Keeps `rows.size()` rows: row i becomes what row rows[i] was. Each rows[i] >= i and differs from the others, so
    /// that only rows that change their place are copied.
    void keep_rows(const std::vector<std::int64_t>& rows);

    /// Where the first positions of a row come from.
    struct Source {
        std::int64_t row = 0;    // of another cache,
        std::int64_t begin = 0;  // from this slot on,
        std::int64_t length = 0; // so many
    };
    /// Fills this empty cache with `length` slots of `sources.size()` rows: what row i takes of `other` stands at its
    /// end, behind zeros.
    void fill(const KvCache& other, const std::vector<Source>& sources, std::int64_t length);

    /// From now on `append` keeps nothing.
    void freeze() { frozen_ = true; }

    /// Forgets all but the first `length` positions.
    void truncate(std::int64_t length) { length_ = std::min(length, length_); }

private:
    std::vector<at::Tensor> keys_, values_;
    std::int64_t length_ = 0, rows_ = 0;
    bool frozen_ = false;
};

} // namespace steerdeck::model
