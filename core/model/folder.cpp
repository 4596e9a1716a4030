#include "core/model/folder.h"

#include "core/base/files.h"
#include "core/base/gguf.h"
#include "core/model/hub.h"
#include "core/model/hub_cache.h"

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
    if (!gguf_models_in(folder).empty()) return true;
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
    auto name = read_file(repository / "refs" / "main", message("reference"));
    while (!name.empty() && (name.back() == '\n' || name.back() == ' ')) name.pop_back();
    return name;
}

/// Of the snapshots with a config.json or a GGUF model: those with all weights before others, then those with a
/// tokenizer, then the one that refs/main names, then the newest. Empty where there is none.
fs::path snapshot_of(const fs::path& repository)
{
    std::error_code none;
    const auto main = main_snapshot(repository);
    std::optional<std::tuple<bool, bool, bool, fs::file_time_type, fs::path>> best;
    for (const auto& entry : fs::directory_iterator(repository / "snapshots", none)) {
        const auto& path = entry.path();
        if (!fs::exists(path / "config.json", none) && gguf_models_in(path).empty()) continue;
        const auto changed = fs::last_write_time(path, none);
        const bool reads = fs::exists(path / "tokenizer.json", none) || !gguf_models_in(path).empty();
        const std::tuple rank{is_whole(path), reads, path.filename() == main, changed, path};
        if (!best || rank > *best) best = rank;
    }
    return best ? std::get<fs::path>(*best) : fs::path();
}

/// The one GGUF model of a folder without other weights; the folder itself where there is none.
fs::path gguf_in(const fs::path& folder)
{
    const auto models = gguf_models_in(folder);
    if (models.empty()) return folder;
    if (models.size() == 1) return models[0];
    std::string names;
    for (std::size_t i = 0; i < models.size(); ++i)
        names += (i == 0 ? "" : i + 1 == models.size() ? " and " : ", ") + models[i].filename().string();
    throw UnreadableFile(message("The folder holds several models: {}", names), folder.string(),
                         message("Choose one of these files"));
}

} // namespace

fs::path model_path(const fs::path& named)
{
    std::error_code none;
    // A path that exists wins over a name.
    const bool hub_name =
        is_hub_name(named.string()) && (named.extension() != ".gguf" || named.string().find(':') != std::string::npos);
    if (hub_name && !fs::exists(named, none)) {
        const auto cached = find_in_hub_cache(hub_cache_folder(), named.string());
        if (cached.empty())
            throw UnreadableFile(message("The model is neither a folder here nor in the hub's cache"), named.string(),
                                 message("Fetch it with steerdeck-cli model get {}", named.string()));
        const auto found = model_path(cached);
        if (fs::is_directory(found, none) && !is_whole(found))
            throw UnreadableFile(message("The model's download has not ended"), named.string(),
                                 message("Go on with steerdeck-cli model get {}", named.string()));
        return found;
    }
    if (is_gguf(named)) return named;
    auto folder = fs::is_regular_file(named, none) ? named.parent_path() : named;
    if (fs::is_directory(folder / "snapshots", none) && !fs::exists(folder / "config.json", none)) {
        folder = snapshot_of(folder);
        if (folder.empty())
            throw UnreadableFile(message("The hub's cache holds no whole snapshot of this model"), named.string(),
                                 message("Download the model again"));
    }
    if (!fs::is_directory(folder, none))
        throw UnreadableFile(named.extension() == ".gguf" ? message("The model file is missing")
                                                          : message("The model folder is missing"),
                             named.string(), message("Choose a folder that holds config.json, or a GGUF file"));
    return fs::exists(folder / single_file, none) || fs::exists(folder / index_file, none) ? folder : gguf_in(folder);
}

std::string model_name(const fs::path& model)
{
    if (is_gguf(model)) return gguf_stem(model);
    const auto path = fs::weakly_canonical(model);
    // A snapshot of the hub's cache bears a commit's name.
    const auto of_hub = hub_model_name(path);
    return of_hub.empty() ? path.filename().string() : of_hub;
}

std::vector<fs::path> weight_files(const fs::path& model)
{
    if (is_gguf(model)) return read_gguf(model).files;
    const auto single = model / single_file, index = model / index_file;
    std::error_code none; // a link that leads nowhere or in circles is told by who reads it
    if (fs::exists(single, none) || !fs::exists(index, none)) return {single};
    const auto where = index.string();
    const Json json = read_json(index, message("weights index"), 64u << 20);
    const auto weight_map = require<Json>(json, "weight_map", where);
    if (!weight_map.is_object())
        throw UnreadableFile(message("The key \"weight_map\" is no object"), where, message("Fetch the folder again"));
    std::vector<fs::path> files;
    std::set<std::string> listed;
    for (const auto& [name, file] : weight_map.items()) {
        const fs::path shard = file.is_string() ? file.get<std::string>() : std::string();
        if (shard.empty() || shard.has_parent_path())
            throw UnreadableFile(message("The weights index names no file of its own folder for \"{}\"", name), where,
                                 message("Fetch the folder again"));
        if (listed.insert(shard.string()).second) files.push_back(model / shard);
    }
    return files;
}

} // namespace steerdeck::model
