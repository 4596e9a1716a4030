#pragma once

#include "core/train/data.h"

#include <cstdint>
#include <vector>

namespace steerdeck::train {

/// The way through lists of items, each item once an epoch, shuffled anew for every epoch. It follows from the lists
/// and the seed alone, so that a resumed training goes on with the same items.
class Epochs {
public:
    /// The items of exactly the behaviours wanted[i] are list number i. Throws InvalidInput where the source has no
    /// lists, or all of these are empty.
    Epochs(const ItemSource& source, const std::vector<std::vector<std::size_t>>& wanted, std::uint64_t seed);

    struct Place {
        std::size_t list = 0;
        const TrainItem* item = nullptr; // lives as long as the source's lists
    };
    /// Where turn number `turn` of the whole training is, from 0. Not for several threads at once.
    Place at(std::size_t turn) const;
    /// Turns of an epoch.
    std::size_t size() const { return places_.size(); }

private:
    ItemSource source_; // keeps the lists
    std::vector<Place> places_;
    std::uint64_t seed_;
    mutable std::size_t epoch_ = 0; // that `order_` is of
    mutable std::vector<std::uint32_t> order_;
};

/// A list for each of these behaviours alone.
std::vector<std::vector<std::size_t>> lists_of(const std::vector<std::size_t>& behaviors);

} // namespace steerdeck::train
