#include "core/train/epochs.h"

#include "core/base/error.h"

#include <algorithm>
#include <numeric>

namespace steerdeck::train {

Epochs::Epochs(const ItemSource& source, const std::vector<std::vector<std::size_t>>& wanted, std::uint64_t seed)
    : source_(source), seed_(seed)
{
    if (!source_.lists())
        throw InvalidInput(
            message("The demo world makes its examples as they are drawn, so there are no epochs of them"),
            message("training settings"), message("Give a data set, or leave out epochs"));
    for (std::size_t list = 0; list < wanted.size(); ++list) {
        auto key = wanted[list];
        std::ranges::sort(key);
        const auto found = source_.lists()->find(key);
        if (found == source_.lists()->end()) continue;
        for (const auto& item : found->second) places_.push_back({list, &item});
    }
    if (places_.empty())
        throw InvalidInput(message("The data set has no examples of what is trained"), message("training data"),
                           message("Add some, or choose other behaviours"));
}

std::vector<std::vector<std::size_t>> lists_of(const std::vector<std::size_t>& behaviors)
{
    std::vector<std::vector<std::size_t>> lists;
    for (const auto b : behaviors) lists.push_back({b});
    return lists;
}

Epochs::Place Epochs::at(std::size_t turn) const
{
    const auto epoch = turn / places_.size();
    if (order_.empty() || epoch_ != epoch) {
        order_.resize(places_.size());
        std::iota(order_.begin(), order_.end(), 0);
        Random(seed_ * 1'000'003 + epoch).shuffle(std::span(order_));
        epoch_ = epoch;
    }
    return places_[order_[turn % places_.size()]];
}

} // namespace steerdeck::train
