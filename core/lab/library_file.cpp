// The library's own file, and the window's file of saved decks.
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/lab/library_parts.h"

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr const char* format = "steerdeck.library/1";
constexpr const char* decks_format = "steerdeck.decks/1";

fs::path library_file() { return user_folder() / "library.json"; }

Json to_json(const LibraryItem& item)
{
    Json facts = Json::array();
    for (const auto& [what, value] : item.facts) facts.push_back({what, value});
    return {{"kind", name_of(item.kind)}, {"id", item.id},         {"place", item.place.string()},
            {"name", item.name},          {"title", item.title},   {"note", item.note},
            {"tags", item.tags},          {"model", item.model},   {"fingerprint", item.fingerprint},
            {"date", item.date},          {"bytes", item.bytes},   {"complete", item.complete},
            {"tokens", item.tokens},      {"figure", item.figure}, {"facts", std::move(facts)}};
}

LibraryItem item_from(const Json& json, const std::string& where)
{
    LibraryItem item;
    item.kind = item_kind_named(require<std::string>(json, "kind", where));
    item.id = require<std::string>(json, "id", where);
    item.place = require<std::string>(json, "place", where);
    item.name = value_or<std::string>(json, "name", {}, where);
    item.title = value_or<std::string>(json, "title", {}, where);
    item.note = value_or<std::string>(json, "note", {}, where);
    item.tags = value_or<std::vector<std::string>>(json, "tags", {}, where);
    item.model = value_or<std::string>(json, "model", {}, where);
    item.fingerprint = value_or<std::string>(json, "fingerprint", {}, where);
    item.date = value_or<std::string>(json, "date", {}, where);
    item.bytes = value_or<std::uint64_t>(json, "bytes", 0, where);
    item.complete = value_or(json, "complete", true, where);
    item.tokens = value_or(json, "tokens", false, where);
    item.figure = value_or(json, "figure", item.figure, where);
    item.facts = value_or<std::vector<std::pair<std::string, std::string>>>(json, "facts", {}, where);
    return item;
}

Json to_json(const LibraryFile& file)
{
    Json words = Json::object(), data = Json::array(), trash = Json::array();
    for (const auto& [id, one] : file.words)
        if (!one.empty()) words[id] = {{"name", one.name}, {"note", one.note}, {"tags", one.tags}};
    for (const auto& path : file.data) data.push_back(path.string());
    for (const auto& one : file.trash)
        trash.push_back({{"item", to_json(one.item)},
                         {"deleted", one.deleted},
                         {"when", one.when},
                         {"aside", one.aside.string()},
                         {"files", one.files},
                         {"deck", one.deck}});
    return {{"format", format}, {"items", std::move(words)}, {"data", std::move(data)}, {"trash", std::move(trash)}};
}

} // namespace

LibraryFile read_library_file()
{
    const auto path = library_file();
    const auto where = path.string();
    LibraryFile file;
    std::error_code none;
    if (!fs::exists(path, none)) return file;
    const Json json = read_json(path, message("library"));
    if (require<std::string>(json, "format", where) != format)
        throw UnreadableFile(message("The library has another format"), where,
                             message("Open it with the program that wrote it"));
    const Json items = value_or(json, "items", Json::object(), where);
    if (!items.is_object())
        throw UnreadableFile(message("The library's items are no object"), where, message("Move the file away"));
    for (const auto& [id, one] : items.items())
        file.words[id] = {value_or<std::string>(one, "name", {}, where), value_or<std::string>(one, "note", {}, where),
                          value_or<std::vector<std::string>>(one, "tags", {}, where)};
    for (const auto& path_of : value_or<std::vector<std::string>>(json, "data", {}, where))
        file.data.emplace_back(path_of);
    for (const Json& one : value_or(json, "trash", Json::array(), where))
        file.trash.push_back(
            {item_from(require<Json>(one, "item", where), where), value_or<std::string>(one, "deleted", {}, where),
             value_or<std::int64_t>(one, "when", 0, where), require<std::string>(one, "aside", where),
             value_or<std::vector<std::string>>(one, "files", {}, where), value_or(one, "deck", Json(), where)});
    return file;
}

void change_library_file(const std::function<void(LibraryFile&)>& change)
{
    const FileLock lock(library_file());
    auto file = read_library_file();
    change(file);
    write_file_atomically(library_file(), to_json(file).dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

fs::path decks_file() { return user_folder() / "decks.json"; }

std::vector<Json> read_decks()
{
    std::error_code none;
    if (!fs::exists(decks_file(), none)) return {};
    const auto where = decks_file().string();
    const Json json = read_json(decks_file(), message("list of saved decks"));
    if (require<std::string>(json, "format", where) != decks_format)
        throw UnreadableFile(message("The list of saved decks has another format"), where,
                             message("Open it with the program that wrote it"));
    std::vector<Json> decks;
    for (const Json& deck : require<Json>(json, "decks", where)) {
        (void)require<std::string>(deck, "name", where);
        if (!require<Json>(deck, "chips", where).is_array())
            throw UnreadableFile(message("A saved deck has chips that are no list"), where, message("Check the file"));
        decks.push_back(deck);
    }
    return decks;
}

void change_decks(const std::function<void(std::vector<Json>&)>& change)
{
    const FileLock lock(decks_file());
    auto decks = read_decks();
    change(decks);
    const Json json = {{"format", decks_format}, {"decks", decks}};
    write_file_atomically(decks_file(), json.dump(4, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace steerdeck::lab
