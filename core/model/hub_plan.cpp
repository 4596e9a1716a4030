#include "core/model/hub_cache.h"
#include "core/model/hub_requests.h"

#include <algorithm>
#include <array>
#include <regex>

namespace steerdeck::model {
namespace fs = std::filesystem;
namespace {

/// What opening reads beside the weights; of other files, code above all, nothing is fetched.
bool is_small_part(const std::string& name)
{
    static constexpr std::array names = {"config.json",
                                         "generation_config.json",
                                         "tokenizer.json",
                                         "tokenizer_config.json",
                                         "tokenizer.model",
                                         "vocab.json",
                                         "merges.txt",
                                         "added_tokens.json",
                                         "special_tokens_map.json",
                                         "chat_template.json",
                                         "model.safetensors.index.json"};
    if (std::find(names.begin(), names.end(), name) != names.end()) return true;
    const bool at_root = name.find('/') == name.npos;
    return name.ends_with(".jinja") &&
           (at_root ? name.starts_with("chat_template") : name.starts_with("additional_chat_templates/"));
}

bool is_shard(const std::string& name)
{
    static const std::regex form("^model-[0-9]{5}-of-[0-9]{5}\\.safetensors$");
    return name.size() < 64 && std::regex_match(name, form);
}

const HubFile* find_file(const HubListing& listing, std::string_view name)
{
    const auto found =
        std::find_if(listing.files.begin(), listing.files.end(), [&](const auto& f) { return f.name == name; });
    return found == listing.files.end() ? nullptr : &*found;
}

std::string list_of(const std::vector<GgufChoice>& choices)
{
    std::string text;
    constexpr std::size_t most = 40;
    for (std::size_t i = 0; i < std::min(choices.size(), most); ++i)
        text += (i ? ", " : "") + choices[i].name + (choices[i].bytes ? " (" + size_text(choices[i].bytes) + ")" : "");
    if (choices.size() > most) text += " and " + std::to_string(choices.size() - most) + " more";
    return text;
}

/// The one that the user named.
const GgufChoice& chosen_of(const std::vector<GgufChoice>& choices, const HubName& name, const std::string& where)
{
    std::vector<const GgufChoice*> fitting;
    for (const auto& choice : choices) {
        if (choice.name == name.file) return choice;
        if (names_gguf(name.file, choice.name)) fitting.push_back(&choice);
    }
    if (fitting.size() == 1) return *fitting.front();
    if (choices.empty())
        throw InvalidInput(message("The model {} has no GGUF files", name.repository), where,
                           message("Name the model alone: {}", name.repository));
    if (fitting.empty())
        throw InvalidInput(message("The model has no GGUF file \"{}\", but {}", name.file, list_of(choices)), where,
                           message("Name one of these"));
    std::vector<GgufChoice> several;
    for (const auto* one : fitting) several.push_back(*one);
    throw InvalidInput(message("The name \"{}\" fits several files: {}", name.file, list_of(several)), where,
                       message("Name one in full"));
}

void choose_folder(HubPlan& plan, const std::string& where)
{
    const auto& listing = plan.listing;
    const auto* single = find_file(listing, "model.safetensors");
    const auto* index = find_file(listing, "model.safetensors.index.json");
    for (const auto& file : listing.files)
        if (is_small_part(file.name) && (!single || file.name != "model.safetensors.index.json"))
            plan.files.push_back(file);
    if (single) return plan.files.push_back(*single);
    if (!index)
        throw InvalidInput(message("The model's safetensors files have no index"), where,
                           message("Choose another revision or model"));
    for (const auto& file : listing.files)
        if (is_shard(file.name)) plan.files.push_back(file);
}

/// Bytes of `file` that lie in the cache, whole or in part.
std::uint64_t bytes_there(const fs::path& blobs, const HubFile& file)
{
    std::error_code error;
    const auto whole = fs::file_size(blobs / file.etag, error);
    if (!error && (!file.size_known || whole == file.size)) return whole;
    const auto part = fs::file_size(blobs / (file.etag + ".incomplete"), error);
    return error ? 0 : std::min(part, file.size);
}

void check_room(const Hub& hub, const HubPlan& plan)
{
    constexpr std::uint64_t reserve = 64u << 20; // what other programs may need meanwhile
    fs::path place = fs::absolute(hub.cache);
    std::error_code error;
    while (!fs::exists(place, error) && place.has_relative_path()) place = place.parent_path();
    const auto space = fs::space(place, error);
    const auto needed = plan.bytes - plan.there;
    if (error || needed == 0 || space.available >= needed + reserve) return;
    throw InvalidInput(
        message("The disk has {} left where the download needs {}", size_text(space.available), size_text(needed)),
        hub.cache.string(), message("Free some room, or set HF_HUB_CACHE to a folder on another disk"));
}

} // namespace

HubPlan plan_download(const Hub& hub, const HubName& name, const Cancel& cancel)
{
    HubPlan plan;
    plan.listing = list_repository(hub, name, cancel);
    auto& listing = plan.listing;
    const auto where = presentable(hub.token, hub.endpoint + "/" + name.repository);
    const auto repository = hub.cache / cache_name_of(name.repository);
    plan.path = repository / "snapshots" / listing.commit;
    const auto choices = gguf_choices(listing);
    const bool folder = find_file(listing, "config.json") &&
                        std::any_of(listing.files.begin(), listing.files.end(),
                                    [](const auto& f) { return f.name == "model.safetensors" || is_shard(f.name); });
    if (!name.file.empty()) {
        const auto& chosen = chosen_of(choices, name, where);
        for (const auto place : chosen.files) plan.files.push_back(listing.files[place]);
        plan.path /= chosen.name;
    } else if (folder) {
        choose_folder(plan, where);
    } else if (choices.size() == 1) {
        for (const auto place : choices[0].files) plan.files.push_back(listing.files[place]);
        plan.path /= choices[0].name;
    } else if (!choices.empty()) {
        plan.choices = choices;
        return plan;
    } else {
        const bool pickled = std::any_of(listing.files.begin(), listing.files.end(), [](const auto& f) {
            return f.name.ends_with(".bin") || f.name.ends_with(".pt") || f.name.ends_with(".pth");
        });
        throw InvalidInput(
            pickled ? message("The model's weights come as pickled files, which can run code and are never fetched")
                    : message("The model holds neither safetensors with a config.json nor GGUF files"),
            where, message("Choose another model, such as a conversion of it"));
    }
    http::Client client;
    for (auto& file : plan.files) complete_file(hub, client, listing, file, cancel);
    for (const auto& file : plan.files) {
        plan.bytes += file.size;
        plan.there += bytes_there(repository / "blobs", file);
    }
    check_room(hub, plan);
    return plan;
}

} // namespace steerdeck::model
