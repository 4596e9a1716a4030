#pragma once

#include "base/error.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace steerdeck {

using Json = nlohmann::ordered_json;

/// Parses a JSON file. Throws UnreadableFile with the line and column of the first mistake. `what` names its kind.
Json read_json(const std::filesystem::path& path, std::string_view what, std::size_t limit = std::size_t(1) << 28);

/// Parses JSON text that came from `where`. Throws UnreadableFile with the line and column of the first mistake.
Json parse_json(std::string_view text, std::string_view what, const std::string& where);

/// The value under `key`, as a T. Throws UnreadableFile naming `where` and the key when it is missing or of another
/// type.
template <typename T>
T require(const Json& object, const char* key, const std::string& where)
{
    if (!object.is_object() || !object.contains(key))
        throw UnreadableFile("The key \"" + std::string(key) + "\" is missing", where, "Check the file");
    try {
        return object.at(key).get<T>();
    } catch (const nlohmann::json::exception&) {
        throw UnreadableFile("The key \"" + std::string(key) + "\" has a value of the wrong type", where,
                             "Check the file");
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
