#include "core/base/json.h"
#include "core/model/folder.h"
#include "core/model/found_parts.h"
#include "core/model/hub_cache.h"

#include <algorithm>
#include <set>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

bool is_gguf_name(const fs::path& file)
{
    const auto name = file.filename().string();
    return (name.ends_with(".gguf") || name.ends_with(".GGUF")) && !name.starts_with("mmproj") &&
           name.find("imatrix") == name.npos;
}

bool is_first_part(const fs::path& file) { return split_part_of(file.filename().string()).part == 1; }

bool has_weights(const fs::path& folder)
{
    std::error_code none;
    return fs::exists(folder / "model.safetensors", none) ||
           fs::exists(folder / "model.safetensors.index.json", none) ||
           fs::is_symlink(folder / "model.safetensors", none);
}

/// A repository's GGUF files, of the newest snapshot that has each.
void find_gguf_in_snapshots(const std::vector<fs::path>& snapshots, const std::string& repository,
                            const FoundSink& sink)
{
    std::set<std::string> told;
    for (const auto& snapshot : snapshots) {
        std::vector<fs::path> files;
        for (const auto& entry : entries_of(snapshot)) {
            std::error_code none;
            if (is_gguf_name(entry))
                files.push_back(entry);
            else if (fs::is_directory(entry, none) && !fs::is_symlink(entry, none))
                for (const auto& inner : entries_of(entry))
                    if (is_gguf_name(inner)) files.push_back(inner);
        }
        for (const auto& file : files) {
            const auto inside = file.lexically_relative(snapshot).generic_string();
            if (!is_first_part(file) || !told.insert(inside).second) continue;
            auto model = describe_gguf(file, repository + ":" + inside, ModelPlace::hub_cache);
            model.hub = model.name;
            std::error_code none;
            if (!fs::exists(file, none)) {
                model.whole = false;
                model.opens = false;
                model.why = message("Its file is not there yet");
            }
            sink(std::move(model));
        }
    }
}

/// "llama3.2:1b" of registry.ollama.ai/library/llama3.2/1b, as Ollama itself shortens it.
std::string ollama_name(const fs::path& below)
{
    std::vector<std::string> parts;
    for (const auto& part : below) parts.push_back(part.string());
    const auto tag = parts.back();
    parts.pop_back();
    if (parts.size() > 1 && parts[0] == "registry.ollama.ai") parts.erase(parts.begin());
    if (parts.size() > 1 && parts[0] == "library") parts.erase(parts.begin());
    std::string name;
    for (const auto& part : parts) name += (name.empty() ? "" : "/") + part;
    return name + ":" + tag;
}

/// The file that a manifest's layer of this kind names; empty where it is none of ours.
fs::path blob_of(const Json& layer, const fs::path& models)
{
    const auto text = [&](const char* key) {
        return layer.is_object() && layer.contains(key) && layer.at(key).is_string() ? layer.at(key).get<std::string>()
                                                                                     : std::string();
    };
    if (text("mediaType") != "application/vnd.ollama.image.model") return {};
    auto digest = text("digest");
    constexpr std::string_view start = "sha256:";
    const bool plain = digest.starts_with(start) && digest.size() == start.size() + 64 &&
                       digest.find_first_not_of("0123456789abcdef", start.size()) == digest.npos;
    if (!plain) return {};
    digest[start.size() - 1] = '-';
    return models / "blobs" / digest;
}

void read_manifest(const fs::path& manifest, const fs::path& below, const fs::path& models, const FoundSink& sink)
{
    FoundModel broken{manifest, ollama_name(below), ModelPlace::ollama, "", "", 0, true, false, "", ""};
    try {
        const Json json = read_json(manifest, message("manifest"), 1 << 20);
        if (!json.is_object() || !json.contains("layers") || !json.at("layers").is_array()) return;
        for (const auto& layer : json.at("layers")) {
            const auto blob = blob_of(layer, models);
            if (blob.empty()) continue;
            std::error_code error;
            auto model = describe_gguf(blob, broken.name, ModelPlace::ollama);
            const auto size = fs::file_size(blob, error);
            const bool told = layer.contains("size") && layer.at("size").is_number_integer() &&
                              holds_exactly<std::uint64_t>(layer.at("size"));
            if (error || (told && layer.at("size").get<std::uint64_t>() != size)) {
                model.whole = model.opens = false;
                model.why = message("Its file is not there yet, or not whole");
            }
            return sink(std::move(model));
        }
        broken.why = message("It is no GGUF model");
    } catch (const std::exception&) {
        broken.why = message("Its manifest cannot be read");
    }
    sink(std::move(broken));
}

struct Walk {
    ModelPlace place;
    const FoundSink& sink;
    const Cancel& cancel;
    fs::path root;
    std::size_t left = 50'000; // entries to look at
    int depth = 5;

    void visit(const fs::path& folder, int level)
    {
        cancel.check("Looking for models");
        std::error_code none;
        const auto relative = folder.lexically_relative(root).generic_string();
        const auto name = relative == "." ? folder.filename().string() : relative;
        if (fs::exists(folder / "config.json", none) && has_weights(folder)) sink(describe_folder(folder, name, place));
        bool is_cache = fs::is_directory(folder / "manifests", none) && fs::is_directory(folder / "blobs", none);
        if (is_cache) return find_in_ollama(folder, sink, cancel);
        for (const auto& entry : entries_of(folder)) {
            if (left == 0) return;
            --left;
            const auto file = entry.filename().string();
            if (file.starts_with(".")) continue;
            if (fs::is_directory(entry, none)) {
                if (!repository_of(file).empty() && fs::is_directory(entry / "snapshots", none)) {
                    is_cache = true; // the whole of it at once, below
                    continue;
                }
                // Links among folders may lead in circles.
                if (level < depth && !fs::is_symlink(entry, none)) visit(entry, level + 1);
            } else if (file.ends_with(".gguf.downloadInProgress") || file.ends_with(".gguf.part") ||
                       file.ends_with(".gguf.incomplete")) {
                const auto size = fs::file_size(entry, none);
                sink({entry, file.substr(0, file.rfind('.')), place, "",
                      numbers_in_name(file.substr(0, file.rfind('.'))), none ? 0 : std::uint64_t(size), false, false,
                      message("Its download has not ended"), ""});
            } else if (is_gguf_name(entry) && is_first_part(entry)) {
                sink(describe_gguf(entry, entry.lexically_relative(root).generic_string(), place));
            }
        }
        if (is_cache) find_in_hub_folder(folder, sink, cancel);
    }
};

} // namespace

void find_in_hub_folder(const fs::path& cache, const FoundSink& sink, const Cancel& cancel)
{
    std::error_code none;
    for (const auto& repository : entries_of(cache)) {
        cancel.check("Looking for models");
        const auto name = repository_of(repository.filename().string());
        if (name.empty() || !fs::is_directory(repository, none)) continue;
        std::vector<std::pair<fs::file_time_type, fs::path>> dated;
        for (const auto& snapshot : entries_of(repository / "snapshots"))
            if (fs::is_directory(snapshot, none)) dated.emplace_back(fs::last_write_time(snapshot, none), snapshot);
        std::sort(dated.rbegin(), dated.rend());
        std::vector<fs::path> snapshots;
        for (auto& [changed, path] : dated) snapshots.push_back(path);
        bool has_config = std::any_of(snapshots.begin(), snapshots.end(),
                                      [&](const auto& s) { return fs::exists(s / "config.json", none); });
        bool has_gguf = false;
        find_gguf_in_snapshots(snapshots, name, [&](FoundModel model) {
            has_gguf = true;
            sink(std::move(model));
        });
        bool fetching = false;
        for (const auto& blob : entries_of(repository / "blobs"))
            fetching = fetching || blob.extension() == ".incomplete";
        // Beside GGUF files a configuration alone is no model of its own.
        if (has_config && has_gguf && !fetching)
            has_config = std::any_of(snapshots.begin(), snapshots.end(), has_weights);
        if (has_config) {
            try {
                const auto path = model_path(repository);
                if (!fs::is_directory(path, none)) continue; // a GGUF file, which is told
                auto model = describe_folder(path, name, ModelPlace::hub_cache);
                model.hub = name;
                sink(std::move(model));
            } catch (const std::exception&) {
                sink({repository, name, ModelPlace::hub_cache, "", "", 0, false, false,
                      message("Its snapshots cannot be read"), name});
            }
        } else if (!has_gguf && (fetching || snapshots.empty())) {
            sink({repository, name, ModelPlace::hub_cache, "", "", 0, false, false,
                  message("Its download has not ended"), name});
        }
    }
}

void find_in_ollama(const fs::path& models, const FoundSink& sink, const Cancel& cancel)
{
    const auto root = models / "manifests";
    std::error_code error;
    std::size_t left = 20'000;
    for (fs::recursive_directory_iterator it(root, fs::directory_options::skip_permission_denied, error), end;
         !error && it != end && left > 0; it.increment(error), --left) {
        cancel.check("Looking for models");
        std::error_code none;
        if (it.depth() >= 4) it.disable_recursion_pending();
        if (it.depth() >= 2 && it->is_regular_file(none))
            read_manifest(it->path(), it->path().lexically_relative(root), models, sink);
    }
}

void find_in_tree(const fs::path& folder, ModelPlace place, const FoundSink& sink, const Cancel& cancel)
{
    Walk{place, sink, cancel, folder}.visit(folder, 0);
}

} // namespace steerdeck::model
