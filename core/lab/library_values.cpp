// Names, searches and tables of the library's values.
#include "core/lab/library_values.h"

#include "core/base/csv.h"
#include "core/base/error.h"

#include <algorithm>
#include <cctype>
#include <iterator>

namespace steerdeck::lab {
namespace {

constexpr std::string_view kind_names[] = {"experiment", "training", "data", "task", "deck"};
static_assert(std::size(kind_names) == std::size(item_kinds));

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result) c = char(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

std::string_view trimmed(std::string_view text)
{
    constexpr const char* blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

const LibraryItem& item_of(const LibraryItem& item) { return item; }
const LibraryItem& item_of(const TrashedItem& trashed) { return trashed.item; }

/// By id, else by name, else by what an id ends with behind a slash.
template <typename One>
const One& find_in(const std::vector<One>& all, std::string_view words, const char* place)
{
    const auto ends = [&](const LibraryItem& item) {
        return item.id.size() > words.size() && item.id.ends_with(words) &&
               item.id[item.id.size() - words.size() - 1] == '/';
    };
    const auto only = [&](const auto& fits) -> const One* {
        const One* found = nullptr;
        for (const One& one : all) {
            if (!fits(item_of(one))) continue;
            if (found)
                throw InvalidInput(message("Several items are called \"{}\"", words), place,
                                   message("Name one by its id, as in {}", item_of(*found).id));
            found = &one;
        }
        return found;
    };
    if (const One* one = only([&](const LibraryItem& item) { return item.id == words; })) return *one;
    if (const One* one = only([&](const LibraryItem& item) { return item.shown() == words; })) return *one;
    if (const One* one = only(ends); one && !words.empty()) return *one;
    throw InvalidInput(message("There is no item \"{}\"", words), place,
                       message("`steerdeck-cli library list` names them"));
}

} // namespace

std::string_view name_of(ItemKind kind) { return kind_names[std::size_t(kind)]; }

ItemKind item_kind_named(std::string_view name)
{
    for (const ItemKind kind : item_kinds)
        if (name_of(kind) == name) return kind;
    throw InvalidInput(message("There is no kind of item \"{}\"", name), message("the library"),
                       message("Choose experiment, training, data, task or deck"));
}

const LibraryItem& find_item(const Library& library, std::string_view words)
{
    return find_in(library.items, words, "the library");
}

const TrashedItem& find_trashed(const Library& library, std::string_view words)
{
    return find_in(library.trash, words, "the trash");
}

bool matches(const LibraryItem& item, std::string_view words)
{
    std::string all = item.shown() + "\n" + item.title + "\n" + item.note + "\n" + item.model + "\n" + item.id;
    for (const auto& tag : item.tags) all += "\n" + tag;
    for (const auto& [what, value] : item.facts) all += "\n" + value;
    all = lower(all);
    const auto wanted = lower(words);
    for (std::size_t begin = 0; begin < wanted.size();) {
        const auto end = std::min(wanted.find(' ', begin), wanted.size());
        if (all.find(wanted.substr(begin, end - begin)) == std::string::npos) return false;
        begin = end + 1;
    }
    return true;
}

std::vector<std::string> tags_in(std::string_view text)
{
    std::vector<std::string> tags;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        const std::string tag(trimmed(text.substr(begin, end - begin)));
        if (!tag.empty() && std::ranges::find(tags, tag) == tags.end()) tags.push_back(tag);
        begin = end + 1;
    }
    return tags;
}

std::string csv_of(const ComparedItems& compared)
{
    CsvLine head;
    for (const char* name : {"measure", "method", "size", "group"}) head.text(name);
    for (const auto& name : compared.names) {
        head.text(name);
        head.text(name + ", low");
        head.text(name + ", high");
    }
    std::string csv = head.end();
    for (const auto& row : compared.rows) {
        CsvLine line;
        line.text(row.measure).text(row.method).text(row.size > 0 ? std::to_string(row.size) : "").text(row.group);
        for (const auto& cell : row.cells) {
            const double none = std::numeric_limits<double>::quiet_NaN();
            const auto one = cell.value_or(evaluate::Interval{none, none, none});
            line.number(one.value).number(one.low).number(one.high);
        }
        csv += line.end();
    }
    return csv;
}

} // namespace steerdeck::lab
