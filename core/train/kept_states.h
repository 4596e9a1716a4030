#pragma once

#include "core/model/decoder.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

namespace steerdeck::train {

/// What is worked out without gradients and stays the same whenever an example is drawn again: the keys and values of
/// its beginning, and the teacher's states over its answer. One batch's are always held; what stays from one batch to
/// the next is limited by bytes, and only where a pass without gradients gives the same bits in every batch (on the
/// CPU, in float32 or bfloat16), so that what is kept changes no number.
class KeptStates {
public:
    using Ids = std::vector<std::int32_t>;

    explicit KeptStates(const model::Decoder& decoder);

    /// Bytes that may stay from one batch to the next; 0, the default, is none. Where more would be needed, everything
    /// is forgotten and the next batch begins anew.
    void allow(double bytes);
    double bytes() const;
    bool stays() const { return limit_ > 0; }
    void clear();

    /// Reads those of a batch's beginnings that are not held. Every batch calls it first.
    void read(const std::vector<Ids>& beginnings);

    /// Keys and values of beginnings that were read, each at the end of `length` slots, behind zeros. It is frozen, and
    /// stays as it is whatever is read later.
    model::KvCache cache(const std::vector<Ids>& beginnings, std::int64_t length) const;

    /// The teacher's states [n, d] over an answer of n ids, the end of `sequence`; undefined where none are held.
    at::Tensor teacher(const Ids& sequence, std::size_t n) const;
    void keep_teacher(const Ids& sequence, std::size_t n, const at::Tensor& states);

private:
    void make_room(std::int64_t added, std::int64_t longest);

    const model::Decoder& decoder_;
    double limit_ = 0, teachers_bytes_ = 0;
    model::KvCache beginnings_;
    std::map<Ids, std::int64_t> sequence_of_; // of `beginnings_`
    std::int64_t room_ = 0;                   // sequences that `beginnings_` has memory for
    std::map<std::pair<Ids, std::size_t>, at::Tensor> teachers_;
};

/// Of an ordered map or set whose keys are ids, the place of the one that begins like `ids` for the longest, and for
/// how many ids; 0 where none does. Its neighbours in the order are the most alike.
template <typename Ordered>
auto most_alike(const Ordered& all, const KeptStates::Ids& ids)
{
    const auto key_of = [](const auto& place) -> const KeptStates::Ids& {
        if constexpr (requires { place->second; })
            return place->first;
        else
            return *place;
    };
    auto best = all.end();
    std::size_t longest = 0;
    const auto look = [&](auto place) {
        const auto& key = key_of(place);
        const auto n = std::size_t(std::ranges::mismatch(key, ids).in1 - key.begin());
        if (n > longest) best = place, longest = n;
    };
    const auto behind = all.lower_bound(ids);
    if (behind != all.end()) look(behind);
    if (behind != all.begin()) look(std::prev(behind));
    return std::pair(best, longest);
}

/// The slots [N] (int64) that hold ids, of sequences so long that each begin `width` slots of their own; undefined
/// where none is padding.
at::Tensor slots_of(const std::vector<std::int64_t>& lengths, std::int64_t width);

} // namespace steerdeck::train
