#include "core/model/hub_cache.h"
#include "core/model/hub_requests.h"

#include <algorithm>
#include <regex>

namespace steerdeck::model {
namespace {

constexpr std::size_t most_files = 100'000;

bool is_repository_part(std::string_view text)
{
    if (text.empty() || text.size() > 96 || text.front() == '-' || text.front() == '.' || text.back() == '-' ||
        text.back() == '.' || text.find("..") != text.npos || text.find("--") != text.npos)
        return false;
    return std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return c < 0x80 && (std::isalnum(c) || c == '-' || c == '_' || c == '.');
    });
}

std::string text_at(const Json& object, const char* key)
{
    return object.is_object() && object.contains(key) && object.at(key).is_string() ? object.at(key).get<std::string>()
                                                                                    : std::string();
}

bool is_hash(const std::string& text, std::size_t digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](unsigned char c) {
               return std::isdigit(c) || (c >= 'a' && c <= 'f');
           });
}

/// "auto" and "manual" are gates, too.
bool is_gated(const Json& object)
{
    if (!object.contains("gated")) return false;
    const auto& gated = object.at("gated");
    return gated.is_string() ? gated.get<std::string>() != "false" : gated.is_boolean() && gated.get<bool>();
}

void read_size(const Json& object, HubFile& file)
{
    if (object.is_object() && object.contains("size") && holds_exactly<std::uint64_t>(object.at("size")) &&
        object.at("size").is_number_integer()) {
        file.size = object.at("size").get<std::uint64_t>();
        file.size_known = true;
    }
}

/// A file as the hub lists it: {rfilename, size, blobId, lfs: {sha256, size}}.
HubFile file_of(const Json& entry, const std::string& where)
{
    HubFile file;
    file.name = text_at(entry, "rfilename");
    if (!is_safe_file_name(file.name))
        throw UnreadableFile(message("The hub lists a file whose name cannot be one in the model's folder: \"{}\"",
                                     presentable({}, file.name)),
                             where, message("Do not use this model: its list of files is made to do harm, or damaged"));
    read_size(entry, file);
    if (const auto blob = text_at(entry, "blobId"); is_hash(blob, 40)) file.etag = blob;
    if (entry.contains("lfs") && entry.at("lfs").is_object()) {
        const auto& lfs = entry.at("lfs");
        read_size(lfs, file);
        auto hash = text_at(lfs, "sha256");
        if (hash.empty()) hash = text_at(lfs, "oid");
        file.etag = is_hash(hash, 64) ? hash : std::string();
    }
    return file;
}

} // namespace

bool is_hub_name(std::string_view text)
{
    const auto colon = text.find(':');
    const auto repository = text.substr(0, colon);
    if (colon != text.npos && !is_safe_file_name(text.substr(colon + 1))) return false;
    const auto slash = repository.find('/');
    return slash != repository.npos && is_repository_part(repository.substr(0, slash)) &&
           is_repository_part(repository.substr(slash + 1));
}

HubName parse_hub_name(std::string_view text, const std::string& revision)
{
    if (!is_hub_name(text))
        throw InvalidInput(message("This is no model's name: \"{}\"", presentable({}, std::string(text))),
                           message("the model"),
                           message("Give OWNER/NAME, and of GGUF files one, as in OWNER/NAME:Q4_K_M"));
    const auto colon = text.find(':');
    HubName name{std::string(text.substr(0, colon)), colon == text.npos ? "" : std::string(text.substr(colon + 1)),
                 "main"};
    if (revision.empty()) return name;
    if (!is_safe_file_name(revision))
        throw InvalidInput(message("This is no revision: \"{}\"", presentable({}, revision)), "--revision",
                           message("Give a branch, a tag or a commit"));
    name.revision = revision;
    return name;
}

HubListing list_repository(const Hub& hub, const HubName& name, const Cancel& cancel)
{
    check_hub(hub);
    http::Client client;
    const auto base = "/api/models/" + name.repository;
    // Mirrors know the plain address at least.
    const bool main = name.revision == "main";
    auto reply = ask_hub(hub, client, base + "/revision/" + http::escaped(name.revision) + "?blobs=true",
                         name.repository, cancel, main);
    if (!reply) reply = ask_hub(hub, client, base + "?blobs=true", name.repository, cancel);
    const auto where = presentable(hub.token, hub.endpoint + "/" + name.repository);
    HubListing listing{name.repository,
                       name.revision,
                       text_at(*reply, "sha"),
                       "",
                       "",
                       is_gated(reply->is_object() ? *reply : Json::object()),
                       {}};
    if (!is_safe_etag(listing.commit))
        throw UnreadableFile(message("The hub names no usable commit of the model"), where,
                             message("Check HF_ENDPOINT"));
    if (!reply->contains("siblings") || !reply->at("siblings").is_array())
        throw UnreadableFile(message("The hub lists no files of the model"), where, message("Check HF_ENDPOINT"));
    if (reply->at("siblings").size() > most_files)
        throw UnreadableFile(message("The model has {} files", reply->at("siblings").size()), where,
                             message("Choose one with at most {}", most_files));
    for (const auto& entry : reply->at("siblings")) listing.files.push_back(file_of(entry, where));
    if (reply->contains("config") && reply->at("config").is_object()) {
        const auto& config = reply->at("config");
        listing.kind = text_at(config, "model_type");
        if (config.contains("quantization_config")) {
            listing.quantised = text_at(config.at("quantization_config"), "quant_method");
            if (listing.quantised.empty()) listing.quantised = "quantised";
        }
    }
    if (listing.kind.empty() && reply->contains("gguf")) listing.kind = text_at(reply->at("gguf"), "architecture");
    return listing;
}

std::vector<GgufChoice> gguf_choices(const HubListing& listing)
{
    std::vector<GgufChoice> choices;
    std::vector<int> parts;
    std::vector<std::string> stems;
    for (std::size_t i = 0; i < listing.files.size(); ++i) {
        const auto& name = listing.files[i].name;
        const auto last = name.substr(name.rfind('/') == name.npos ? 0 : name.rfind('/') + 1);
        if (!name.ends_with(".gguf") && !name.ends_with(".GGUF")) continue;
        // A picture's reader, and measured importances: no models of their own.
        if (last.starts_with("mmproj") || last.find("imatrix") != last.npos) continue;
        const auto part = split_part_of(name);
        const auto stem = part.of > 1 ? part.stem + "*" : name;
        const auto place = std::size_t(std::find(stems.begin(), stems.end(), stem) - stems.begin());
        if (place == stems.size()) {
            stems.push_back(stem);
            parts.push_back(part.of);
            choices.push_back({name, numbers_in_name(name), 0, {}});
        }
        auto& choice = choices[place];
        if (part.part == 1) choice.name = name;
        choice.bytes += listing.files[i].size;
        choice.files.push_back(i);
    }
    for (std::size_t i = choices.size(); i-- > 0;)
        if (int(choices[i].files.size()) != parts[i]) choices.erase(choices.begin() + std::ptrdiff_t(i));
    std::stable_sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return a.bytes < b.bytes; });
    return choices;
}

std::vector<HubModel> search_hub(const Hub& hub, const std::string& words, int most, const Cancel& cancel)
{
    check_hub(hub);
    http::Client client;
    std::string path =
        "/api/models?search=" + http::escaped(words) + "&sort=downloads&direction=-1&limit=" + std::to_string(most);
    for (const char* part : {"config", "downloads", "gated", "gguf", "safetensors", "tags"})
        path += std::string("&expand=") + part;
    const auto reply = ask_hub(hub, client, path, "\"" + presentable(hub.token, words) + "\"", cancel);
    if (!reply->is_array())
        throw UnreadableFile(message("The hub's answer to the search is no list"), presentable(hub.token, hub.endpoint),
                             message("Check HF_ENDPOINT"));
    std::vector<HubModel> models;
    for (const auto& entry : *reply) {
        HubModel model;
        model.name = text_at(entry, "id");
        if (model.name.empty()) model.name = text_at(entry, "modelId");
        if (!is_hub_name(model.name) || model.name.find(':') != model.name.npos) continue;
        model.gated = is_gated(entry);
        if (entry.contains("downloads") && entry.at("downloads").is_number_integer() &&
            holds_exactly<long>(entry.at("downloads")))
            model.downloads = entry.at("downloads").get<long>();
        const auto total = [&](const char* key) {
            if (!entry.contains(key) || !entry.at(key).is_object() || !entry.at(key).contains("total")) return;
            const auto& number = entry.at(key).at("total");
            if (number.is_number_integer() && holds_exactly<std::uint64_t>(number))
                model.parameters = number.get<std::uint64_t>();
        };
        total("safetensors");
        if (entry.contains("gguf") && entry.at("gguf").is_object()) {
            model.gguf = true;
            if (model.parameters == 0) total("gguf");
            model.kind = text_at(entry.at("gguf"), "architecture");
        }
        if (entry.contains("config")) {
            if (const auto kind = text_at(entry.at("config"), "model_type"); !kind.empty()) model.kind = kind;
        }
        if (entry.contains("tags") && entry.at("tags").is_array())
            for (const auto& tag : entry.at("tags")) model.gguf = model.gguf || tag == "gguf";
        models.push_back(std::move(model));
        if (int(models.size()) == most) break;
    }
    return models;
}

} // namespace steerdeck::model
