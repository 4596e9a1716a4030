#include "core/model/folder.h"

#include "core/base/files.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

constexpr const char* single_file = "model.safetensors";
constexpr const char* index_file = "model.safetensors.index.json";

/// Whether every file that opening would read is there. A snapshot of config.json alone is what a program leaves that
/// only looked the model up, one without some shards what an interrupted download leaves.
bool is_whole(const fs::path& folder)
{
    std::error_code none;
    try {
        return std::ranges::all_of(weight_files(folder), [&](const auto& file) { return fs::exists(file, none); });
    } catch (const Error&) {
        return false; // a damaged index
    }
}

/// The name in refs/main; empty where there is none.
std::string main_snapshot(const fs::path& repository)
{
    std::error_code none;
    if (!fs::is_regular_file(repository / "refs" / "main", none)) return {};
    auto name = read_file(repository / "refs" / "main", "reference");
    while (!name.empty() && (name.back() == '\n' || name.back() == ' ')) name.pop_back();
    return name;
}

/// Of the snapshots with a config.json: whole ones before others, then the one that refs/main names, then the newest.
/// Empty where there is none.
fs::path snapshot_of(const fs::path& repository)
{
    std::error_code none;
    const auto main = main_snapshot(repository);
    std::optional<std::tuple<bool, bool, fs::file_time_type, fs::path>> best;
    for (const auto& entry : fs::directory_iterator(repository / "snapshots", none)) {
        const auto& path = entry.path();
        if (!fs::exists(path / "config.json", none)) continue;
        const auto changed = fs::last_write_time(path, none);
        const std::tuple rank{is_whole(path), path.filename() == main, changed, path};
        if (!best || rank > *best) best = rank;
    }
    return best ? std::get<fs::path>(*best) : fs::path();
}

} // namespace

fs::path model_folder(const fs::path& named)
{
    std::error_code none;
    auto folder = fs::is_regular_file(named, none) ? named.parent_path() : named;
    if (fs::is_directory(folder / "snapshots", none) && !fs::exists(folder / "config.json", none)) {
        folder = snapshot_of(folder);
        if (folder.empty())
            throw UnreadableFile("The hub's cache holds no whole snapshot of this model", named.string(),
                                 "Download the model again");
    }
    if (!fs::is_directory(folder, none))
        throw UnreadableFile("The model folder is missing", named.string(), "Choose a folder that holds config.json");
    return folder;
}

std::vector<fs::path> weight_files(const fs::path& folder)
{
    const auto single = folder / single_file, index = folder / index_file;
    std::error_code none; // a link that leads nowhere or in circles is told by who reads it
    if (fs::exists(single, none) || !fs::exists(index, none)) return {single};
    const auto where = index.string();
    const Json json = read_json(index, "weights index", 64u << 20);
    const auto weight_map = require<Json>(json, "weight_map", where);
    if (!weight_map.is_object())
        throw UnreadableFile("The key \"weight_map\" is no object", where, "Fetch the folder again");
    std::vector<fs::path> files;
    std::set<std::string> listed;
    for (const auto& [name, file] : weight_map.items()) {
        const fs::path shard = file.is_string() ? file.get<std::string>() : std::string();
        if (shard.empty() || shard.has_parent_path())
            throw UnreadableFile("The weights index names no file of its own folder for \"" + name + "\"", where,
                                 "Fetch the folder again");
        if (listed.insert(shard.string()).second) files.push_back(folder / shard);
    }
    return files;
}

} // namespace steerdeck::model
