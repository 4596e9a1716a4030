#pragma once

#include "core/base/json.h"

#include <cstddef>
#include <string>

namespace steerdeck::evaluate {

/// A fixed part of an experiment: of its pieces of work, in their order, every `count`-th from number `index` on.
struct Shard {
    int index = 1, count = 1; // 1 <= index <= count

    bool whole() const { return count == 1; }
    /// Whether piece number `piece` (from 0) is one of its.
    bool has(std::size_t piece) const { return piece % std::size_t(count) == std::size_t(index - 1); }
    /// How many of `pieces` are its.
    std::size_t of(std::size_t pieces) const { return (pieces + std::size_t(count - index)) / std::size_t(count); }
    bool operator==(const Shard&) const = default;
};

/// Reads "2/8"; empty is the whole. Throws InvalidInput.
Shard shard_named(const std::string& text);
/// "2/8"
std::string name_of(const Shard& shard);

/// {"index": 2, "count": 8} and back. `where` names the source in errors; throws UnreadableFile.
Json to_json(const Shard& shard);
Shard shard_from_json(const Json& json, const std::string& where);

} // namespace steerdeck::evaluate
