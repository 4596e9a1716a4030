#include "core/evaluate/shard.h"

#include "core/base/error.h"

#include <charconv>

namespace steerdeck::evaluate {
namespace {

constexpr int most_shards = 100'000;

bool makes_sense(const Shard& shard)
{
    return shard.count >= 1 && shard.count <= most_shards && shard.index >= 1 && shard.index <= shard.count;
}

} // namespace

Shard shard_named(const std::string& text)
{
    if (text.empty()) return {};
    Shard shard{0, 0};
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, shard.index);
    if (first.ec == std::errc() && first.ptr != end && *first.ptr == '/') {
        const auto second = std::from_chars(first.ptr + 1, end, shard.count);
        if (second.ec == std::errc() && second.ptr == end && makes_sense(shard)) return shard;
    }
    throw InvalidInput(message("\"{}\" is no shard", text), "",
                       message("Give its number and how many there are: 1/8 to 8/8"));
}

std::string name_of(const Shard& shard) { return std::to_string(shard.index) + "/" + std::to_string(shard.count); }

Json to_json(const Shard& shard) { return {{"index", shard.index}, {"count", shard.count}}; }

Shard shard_from_json(const Json& json, const std::string& where)
{
    const Shard shard{require<int>(json, "index", where), require<int>(json, "count", where)};
    if (!makes_sense(shard))
        throw UnreadableFile(message("There is no shard {}", name_of(shard)), where,
                             message("Take the folder that the program wrote"));
    return shard;
}

} // namespace steerdeck::evaluate
