#include "core/lab/models.h"

#include "core/base/file_lock.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/json.h"
#include "core/model/config.h"

#include <algorithm>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr const char* format = "steerdeck.model_folders/1";

fs::path file_or_own(const fs::path& file)
{
    return file.empty() ? lasting_user_folder() / "model_folders.json" : file;
}

} // namespace

Message obstacle_of(const HubListing& listing)
{
    if (!listing.quantised.empty() && !listing.kind.empty())
        return message("Its weights are packed by {}, which this program does not read", listing.quantised);
    // What the hub calls kinds is config.json's model_type or GGUF's architecture.
    static const std::vector<std::string> kinds = {"llama", "mistral", "qwen2",       "qwen3",   "smollm3",
                                                   "olmo2", "gemma3",  "gemma3_text", "mistral3"};
    if (listing.kind.empty() || std::find(kinds.begin(), kinds.end(), listing.kind) != kinds.end()) return {};
    return message("It is of kind {}, which this program does not open", listing.kind);
}

std::vector<fs::path> added_model_folders(const fs::path& file)
{
    std::vector<fs::path> folders;
    std::error_code none;
    if (!fs::exists(file_or_own(file), none)) return folders;
    try {
        const Json json = read_json(file_or_own(file), message("list of model folders"), 1 << 20);
        if (value_or<std::string>(json, "format", "", "") != format || !json.contains("folders")) return folders;
        for (const auto& folder : json.at("folders"))
            if (folder.is_string() && !folder.get<std::string>().empty())
                folders.emplace_back(folder.get<std::string>());
    } catch (const std::exception&) {
        // The list is made again when the next folder is added.
    }
    return folders;
}

void add_model_folder(const fs::path& folder, const fs::path& file)
{
    const FileLock lock(file_or_own(file));
    auto folders = added_model_folders(file);
    std::erase(folders, folder);
    folders.push_back(folder);
    Json list = Json::array();
    for (const auto& one : folders) list.push_back(one.string());
    write_file_atomically(
        file_or_own(file),
        Json{{"format", format}, {"folders", list}}.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace steerdeck::lab
