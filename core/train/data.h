#pragma once

#include "core/base/random.h"
#include "core/behaviors/behaviors.h"

#include <concepts>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace steerdeck::train {

struct TrainSettings;

/// A prompt and an answer that obeys some behaviours.
struct TrainItem {
    std::string prompt, response;
};

/// Where the items come from whose answers obey all of some behaviours (positions in the set): made as they are drawn,
/// or in lists.
class ItemSource {
public:
    /// An item, or nothing where the behaviours cannot hold together.
    using Draw = std::function<std::optional<TrainItem>(std::span<const std::size_t> behaviors, Random&)>;
    using Lists = std::map<std::vector<std::size_t>, std::vector<TrainItem>>; // by the sorted behaviours

    ItemSource() = default;
    template <typename F>
    requires(!std::same_as<std::remove_cvref_t<F>, ItemSource> && std::constructible_from<Draw, F>) ItemSource(F&& draw)
        : draw_(std::forward<F>(draw))
    {
    }
    explicit ItemSource(Lists lists);

    std::optional<TrainItem> operator()(std::span<const std::size_t> behaviors, Random& random) const
    {
        return draw_(behaviors, random);
    }
    /// Nothing where the items are made as they are drawn.
    const Lists* lists() const { return lists_.get(); }

private:
    Draw draw_;
    std::shared_ptr<const Lists> lists_;
};

/// The items that a training with these settings learns from: without the longest, and of each list a part. Throws
/// InvalidInput where that is asked of items that are made as they are drawn.
ItemSource chosen_items(ItemSource source, const TrainSettings& settings);

/// A data set read from JSONL, or from a JSON list, of {prompt, response, behaviors[]}: draws among the items of
/// exactly those behaviours. Items without the key `behaviors` obey `unnamed`, where that is given. Throws
/// UnreadableFile naming the line, and InvalidInput at once for behaviours the set does not have.
ItemSource source_from_file(const std::filesystem::path& file, const behaviors::BehaviorSet& set,
                            const std::string& unnamed = {});

} // namespace steerdeck::train
