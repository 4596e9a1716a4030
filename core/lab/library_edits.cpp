// Renaming, noting, deleting and bringing back what the library lists.
#include "core/base/error.h"
#include "core/evaluate/folder_lock.h"
#include "core/lab/library_parts.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <ctime>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t longest_name = 120, longest_tag = 40, most_tags = 20; // bytes, tags

[[noreturn]] void refuse(const Message& what, const LibraryItem& item, const Message& remedy)
{
    throw InvalidInput(what, item.shown(), remedy);
}

void check_own(const LibraryItem& item, const Message& what)
{
    if (item.shipped)
        refuse(message("What came with the program is not {}", what), item,
               message("Give it a note or tags; your own items can be changed"));
}

/// Of one line and no longer than `most`.
std::string checked(const std::string& text, std::size_t most, const Message& what, const LibraryItem& item)
{
    const auto first = text.find_first_not_of(" \t"), last = text.find_last_not_of(" \t");
    const auto tidy = first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
    if (tidy.size() > most) refuse(message("The {} is longer than {} bytes", what, most), item, message("Shorten it"));
    if (std::ranges::any_of(tidy, [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        refuse(message("The {} has several lines or a control character", what), item, message("Write it in one line"));
    if (!is_utf8(tidy)) refuse(message("The {} is no valid UTF-8", what), item, message("Write it anew"));
    return tidy;
}

std::string renamed_deck(const LibraryItem& item, const std::string& name)
{
    if (name.empty()) refuse(message("A saved deck needs a name"), item, message("Give it one"));
    change_decks([&](std::vector<Json>& decks) {
        const auto named = [](const std::string& one) {
            return [one](const Json& deck) { return deck.at("name") == one; };
        };
        const auto found = std::ranges::find_if(decks, named(item.title));
        if (found == decks.end())
            refuse(message("The saved deck is not there any more"), item, message("List the library again"));
        if (name != item.title && std::ranges::any_of(decks, named(name)))
            refuse(message("There is a saved deck \"{}\" already", name), item, message("Choose another name"));
        (*found)["name"] = name;
    });
    const auto id = "decks/" + name;
    change_library_file([&](LibraryFile& file) {
        if (id == item.id || !file.words.contains(item.id)) return;
        file.words[id] = file.words[item.id];
        file.words.erase(item.id);
    });
    return id;
}

/// A file or folder in `folder` that has no namesake there.
fs::path free_place(const fs::path& folder, const std::string& name)
{
    fs::path place = folder / name;
    std::error_code none;
    for (int n = 2; fs::exists(place, none); ++n) place = folder / (name + "." + std::to_string(n));
    return place;
}

void move(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        throw UnwritableFile(message("It cannot be moved: {}", error.message()), from.string(),
                             message("Check the folder's permissions"));
}

bool inside(const fs::path& place, const fs::path& folder)
{
    const auto from = place.lexically_relative(folder);
    return !from.empty() && *from.begin() != "..";
}

fs::path trash_of(const LibraryItem& item)
{
    for (const auto& home : {user_folder(), lasting_user_folder()})
        if (inside(item.place, home)) return home / "trash";
    return item.place.parent_path() / ".steerdeck-trash";
}

/// The folder aside gets a name of its own; what goes into it is told in `trashed`.
void move_aside(const LibraryItem& item, TrashedItem& trashed)
{
    const auto trash = trash_of(item);
    std::error_code error;
    fs::create_directories(trash, error);
    trashed.aside = free_place(trash, item.place.filename().string());
    if (item.kind != ItemKind::data) {
        // Whoever writes there goes on writing into what was moved, and would lose it.
        {
            const evaluate::FolderLock nobody_writes(item.place);
        }
        return move(item.place, trashed.aside);
    }
    fs::create_directory(trashed.aside, error);
    const auto name = item.place.filename().string();
    for (const auto& one : {name, name + ".manifest.json"})
        if (fs::exists(item.place.parent_path() / one, error)) {
            move(item.place.parent_path() / one, trashed.aside / one);
            trashed.files.push_back(one);
        }
}

void move_back(const TrashedItem& trashed)
{
    const auto& item = trashed.item;
    std::error_code error;
    if (!fs::exists(trashed.aside, error))
        refuse(message("It is not in the trash any more"), item, message("List the library again"));
    if (fs::exists(item.place, error))
        refuse(message("Something else stands in its place now"), item, message("Move that away first"));
    fs::create_directories(item.place.parent_path(), error);
    if (item.kind != ItemKind::data) return move(trashed.aside, item.place);
    for (const auto& name : trashed.files) move(trashed.aside / name, item.place.parent_path() / name);
    fs::remove(trashed.aside, error);
}

auto by_aside(const TrashedItem& trashed)
{
    return [&trashed](const TrashedItem& one) {
        return one.item.id == trashed.item.id && one.aside == trashed.aside && one.when == trashed.when;
    };
}

} // namespace

std::string rename_item(const LibraryItem& item, const std::string& name)
{
    check_own(item, message("renamed"));
    const auto wanted = checked(name, longest_name, message("name"), item);
    if (item.kind == ItemKind::deck) return renamed_deck(item, wanted);
    change_library_file(
        [&](LibraryFile& file) { file.words[item.id].name = wanted == item.title ? std::string() : wanted; });
    return item.id;
}

void set_note(const LibraryItem& item, const std::string& note)
{
    if (note.size() > longest_note)
        refuse(message("The note is longer than {} bytes", longest_note), item, message("Shorten it"));
    if (!is_utf8(note)) refuse(message("The note is no valid UTF-8"), item, message("Write it anew"));
    change_library_file([&](LibraryFile& file) { file.words[item.id].note = note; });
}

void set_tags(const LibraryItem& item, std::vector<std::string> tags)
{
    if (tags.size() > most_tags)
        refuse(message("These are more than {} tags", most_tags), item, message("Leave some out"));
    for (auto& tag : tags) {
        tag = checked(tag, longest_tag, message("tag"), item);
        if (tag.empty() || tag.find(',') != std::string::npos)
            refuse(message("A tag is empty or has a comma"), item, message("Write each as a word or a few"));
    }
    change_library_file([&](LibraryFile& file) { file.words[item.id].tags = tags; });
}

TrashedItem delete_item(const LibraryItem& item)
{
    check_own(item, message("deleted"));
    TrashedItem trashed;
    trashed.item = item;
    trashed.when = std::int64_t(std::time(nullptr));
    trashed.deleted = local_time(trashed.when);
    change_library_file([&](LibraryFile& file) {
        if (item.kind == ItemKind::deck)
            change_decks([&](std::vector<Json>& decks) {
                const auto found =
                    std::ranges::find_if(decks, [&](const Json& deck) { return deck.at("name") == item.title; });
                if (found == decks.end())
                    refuse(message("The saved deck is not there any more"), item, message("List the library again"));
                trashed.deck = *found;
                decks.erase(found);
            });
        else
            move_aside(item, trashed);
        file.words.erase(item.id);
        file.trash.push_back(trashed);
    });
    return trashed;
}

void restore_item(const TrashedItem& trashed)
{
    change_library_file([&](LibraryFile& file) {
        if (std::erase_if(file.trash, by_aside(trashed)) == 0)
            refuse(message("It is not in the trash any more"), trashed.item, message("List the library again"));
        const auto& item = trashed.item;
        file.words[item.id] = {item.kind == ItemKind::deck ? std::string() : item.name, item.note, item.tags};
        if (item.kind != ItemKind::deck) return move_back(trashed);
        change_decks([&](std::vector<Json>& decks) {
            if (std::ranges::any_of(decks, [&](const Json& deck) { return deck.at("name") == item.title; }))
                refuse(message("There is a saved deck \"{}\" already", item.title), item,
                       message("Rename that one first"));
            decks.push_back(trashed.deck);
        });
    });
}

int empty_trash(int days)
{
    if (read_library_file().trash.empty()) return 0;
    int gone = 0;
    const auto oldest = std::int64_t(std::time(nullptr)) - std::int64_t(days) * 24 * 3600;
    change_library_file([&](LibraryFile& file) {
        gone = int(std::erase_if(file.trash, [&](const TrashedItem& one) {
            if (one.when > oldest) return false;
            std::error_code none;
            // What a changed file names instead of a place in a trash folder is left alone.
            const auto aside = one.aside.lexically_normal();
            const auto folder = aside.parent_path().filename();
            if (aside.has_filename() && (folder == "trash" || folder == ".steerdeck-trash"))
                fs::remove_all(aside, none);
            return true;
        }));
    });
    return gone;
}

} // namespace steerdeck::lab
