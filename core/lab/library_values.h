/// The plain values of the library; see core/lab/library.h.
#pragma once

#include "core/base/json.h"
#include "core/base/message.h"
#include "core/evaluate/metrics.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace steerdeck::lab {

enum class ItemKind { experiment, training, data, task, deck };
inline constexpr ItemKind item_kinds[] = {ItemKind::experiment, ItemKind::training, ItemKind::data, ItemKind::task,
                                          ItemKind::deck};
/// "experiment", "training", "data", "task", "deck".
std::string_view name_of(ItemKind kind);
/// Throws InvalidInput naming those that there are.
ItemKind item_kind_named(std::string_view name);

struct LibraryItem {
    ItemKind kind = ItemKind::experiment;
    std::string id;              // "results/demo-0f3c…", "decks/Mine": names it among all, and stays
    std::filesystem::path place; // folder or file; of a deck the file of all decks
    std::string name;            // the user's; empty where none was given
    std::string title;           // what it is: "German and 2 more"
    std::string note;            // the user's, written later or when it was begun
    std::vector<std::string> tags;
    std::string model, fingerprint; // the model's name and fingerprint; empty where it is of none
    std::string date;               // "2026-11-21 18:31:05", local time; empty where it is not known
    std::uint64_t bytes = 0;
    bool shipped = false; // came with the program or a model: it is not renamed or deleted
    bool complete = true; // false: stopped, interrupted or under way
    bool tokens = false;  // a training whose tokens can be used
    double figure = std::numeric_limits<double>::quiet_NaN(); // of experiments and tasks the best accuracy, 0..1; of
                                                              // trainings the last loss; of data the examples kept
    /// What else it tells of itself: ("prompts", "20"), ("steps", "200").
    std::vector<std::pair<std::string, std::string>> facts;

    const std::string& shown() const { return name.empty() ? title : name; }
};

inline constexpr std::size_t longest_note = 4000; // bytes

/// What was deleted and can come back.
struct TrashedItem {
    LibraryItem item;               // as it was
    std::string deleted;            // local time, as LibraryItem::date
    std::int64_t when = 0;          // the same in seconds since 1970
    std::filesystem::path aside;    // where it lies now
    std::vector<std::string> files; // of a data set: names of its files in there
    Json deck;                      // of a deck: itself
};

struct Library {
    std::vector<LibraryItem> items; // the newest first
    std::vector<TrashedItem> trash; // the newest first
    std::vector<Message> problems;  // sentences about what could not be read
};

/// The one item that `words` names: its id, its name, or the end of its id. Throws InvalidInput where it is none or
/// several.
const LibraryItem& find_item(const Library& library, std::string_view words);
const TrashedItem& find_trashed(const Library& library, std::string_view words);

/// Whether `words` (each of them, whatever the letter case) stand in its name, note, tags, model, id or facts.
bool matches(const LibraryItem& item, std::string_view words);

/// "a, b" as two tags, without blanks around them and repeated ones.
std::vector<std::string> tags_in(std::string_view text);

/// Several items of one kind side by side.
struct ComparedItems {
    struct Row {
        std::string measure; // "accuracy", "order_variance", "loss", or a setting
        std::string method;  // of experiments: "steering/composition"
        int size = 0;        // behaviours per combination; 0 where it does not matter
        std::string group;   // "all" | "seen" | "unseen"; empty where it does not matter
        /// One per item; nothing where it has none. Low and high are NaN where no interval belongs to it.
        std::vector<std::optional<evaluate::Interval>> cells;
    };
    ItemKind kind = ItemKind::experiment;
    std::vector<std::string> names; // of the items
    std::vector<Row> rows;
};

std::string csv_of(const ComparedItems& compared);

} // namespace steerdeck::lab
