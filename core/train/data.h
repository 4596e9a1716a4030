#pragma once

#include "core/base/random.h"
#include "core/behaviors/behaviors.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace steerdeck::train {

/// A prompt and an answer that obeys some behaviours.
struct TrainItem {
    std::string prompt, response;
};

/// Draws an item whose answer obeys all of `behaviors` (positions in the set), or nothing where they cannot hold
/// together.
using ItemSource = std::function<std::optional<TrainItem>(std::span<const std::size_t> behaviors, Random&)>;

/// A data set read from JSONL, or from a JSON list, of {prompt, response, behaviors[]}: draws among the items of
/// exactly those behaviours. Items without the key `behaviors` obey `unnamed`, where that is given. Throws
/// UnreadableFile naming the line, and InvalidInput at once for behaviours the set does not have.
ItemSource source_from_file(const std::filesystem::path& file, const behaviors::BehaviorSet& set,
                            const std::string& unnamed = {});

} // namespace steerdeck::train
