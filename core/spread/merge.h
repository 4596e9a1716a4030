#pragma once

#include "core/base/progress.h"

#include <filesystem>
#include <span>
#include <string>

namespace steerdeck::spread {

struct Merged {
    std::filesystem::path folder;
    std::size_t answers = 0;
    int shards = 0;
    bool task = false; // answers to a task, else an order experiment
};

/// Puts the shards of one experiment, or of one task, into `into`: the same bytes as those of one run without shards.
/// What an interrupted merge left there is gone on with.
///
/// Throws, before anything is written, Mismatch naming both folders and what differs (model, versions, settings, plan,
/// number of shards); InvalidInput for a shard that is missing, there twice or not complete, a folder that is no shard,
/// or results in `into` that are complete or a shard. Throws UnreadableFile, UnwritableFile, Cancelled.
Merged merge_shards(std::span<const std::filesystem::path> folders, const std::filesystem::path& into,
                    const ProgressSink& progress = {}, const Cancel& cancel = {});

} // namespace steerdeck::spread
