#include "core/base/files.h"
#include "core/model/config.h"

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

/// The snapshot that refs/main names, else the one changed last; empty where there is none.
fs::path snapshot_of(const fs::path& repository)
{
    std::error_code none;
    const auto snapshots = repository / "snapshots";
    if (fs::is_regular_file(repository / "refs" / "main", none)) {
        auto name = read_file(repository / "refs" / "main", "reference");
        while (!name.empty() && (name.back() == '\n' || name.back() == ' ')) name.pop_back();
        const bool plain = !name.empty() && name.find('/') == std::string::npos && name != "." && name != "..";
        if (plain && fs::exists(snapshots / name / "config.json", none)) return snapshots / name;
    }
    fs::path newest;
    fs::file_time_type when = fs::file_time_type::min();
    for (const auto& entry : fs::directory_iterator(snapshots, none)) {
        const auto changed = fs::last_write_time(entry.path(), none);
        if (none || !fs::exists(entry.path() / "config.json", none) || changed < when) continue;
        newest = entry.path();
        when = changed;
    }
    return newest;
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

} // namespace steerdeck::model
