#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <type_traits>
#include <utility>

namespace steerdeck {

using Json = nlohmann::ordered_json;

/// Parses a JSON file. Throws UnreadableFile with the line and column of the first mistake. `what` names its kind.
Json read_json(const std::filesystem::path& path, const Message& what, std::size_t limit = std::size_t(1) << 28);

/// Parses JSON text that came from `where`. Throws UnreadableFile with the line and column of the first mistake.
Json parse_json(std::string_view text, const Message& what, const std::string& where);

/// Whether `value` is exactly a T: the library would cut 1.5 down to 1 and let 2^40 wrap into an int.
template <typename T>
bool holds_exactly(const Json& value)
{
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
        if (value.is_number_unsigned()) return std::in_range<T>(value.template get<std::uint64_t>());
        return value.is_number_integer() && std::in_range<T>(value.template get<std::int64_t>());
    }
    return true;
}

/// The value under `key`, as a T. Throws UnreadableFile naming `where` and the key when it is missing, of another type
/// or no whole number where T is one.
template <typename T>
T require(const Json& object, const char* key, const std::string& where)
{
    if (!object.is_object() || !object.contains(key))
        throw UnreadableFile(message("The key \"{}\" is missing", key), where, message("Check the file"));
    try {
        if (holds_exactly<T>(object.at(key))) return object.at(key).get<T>();
        throw UnreadableFile(message("The key \"{}\" is no whole number of its range", key), where,
                             message("Check the file"));
    } catch (const nlohmann::json::exception&) {
        throw UnreadableFile(message("The key \"{}\" has a value of the wrong type", key), where,
                             message("Check the file"));
    }
}

/// As `require`, but `fallback` where the key is missing or null.
template <typename T>
T value_or(const Json& object, const char* key, T fallback, const std::string& where)
{
    if (!object.is_object() || !object.contains(key) || object.at(key).is_null()) return fallback;
    return require<T>(object, key, where);
}

} // namespace steerdeck
