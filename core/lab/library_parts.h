/// What the library reads of single items. Not for others than this room.
#pragma once

#include "core/base/json.h"
#include "core/lab/library.h"
#include "core/lab/own.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>

namespace steerdeck::lab {

struct ReadExperiment {
    ExperimentInfo info;
    std::string model; // its fingerprint
    std::string notes; // that it was begun with
    Json composed;     // how behaviours were put together, where that is not as by default
};
/// Read without the plan's cases, of which there may be millions. Throws Error for anything else than results, and
/// where they are not of `model`, if one is named.
ReadExperiment read_experiment(const std::filesystem::path& folder, const std::string& model = {});

struct ReadTraining {
    TrainingInfo info;
    std::string kind;                                                // "tokens" | "operator" | "method"
    std::string model, fingerprint;                                  // the model's name and fingerprint
    std::filesystem::path data_file;                                 // empty: the demo world
    std::string notes;                                               // that it was begun with
    int kept_step = -1;                                              // whose rows were kept; negative: the last one's
    double held_out_loss = std::numeric_limits<double>::quiet_NaN(); // the lowest
};
/// Throws UnreadableFile.
ReadTraining read_training(const std::filesystem::path& folder);

/// What the user wrote about items, the data sets that were made, and what lies in the trash: one file, `library.json`
/// in the user's folder, format `steerdeck.library/1`.
struct LibraryFile {
    struct Words {
        std::string name, note;
        std::vector<std::string> tags;
        bool empty() const { return name.empty() && note.empty() && tags.empty(); }
    };
    std::map<std::string, Words> words; // by the item's id
    std::vector<std::filesystem::path> data;
    std::vector<TrashedItem> trash; // the oldest first
};

/// Nothing of it where there is no file. Throws UnreadableFile.
LibraryFile read_library_file();

/// Changes what stands there while nobody else does. Throws UnreadableFile for a damaged file, which stays,
/// UnwritableFile, and what `change` throws; then nothing is changed.
void change_library_file(const std::function<void(LibraryFile&)>& change);

/// "2026-11-21 18:31:05", as a clock on the wall shows it.
std::string local_time(std::int64_t seconds_since_1970);

// ---- files of tokens that are in the way ----------------------------------------------------------------------------

/// "german.safetensors.aside", with a number where that is taken.
std::filesystem::path name_aside(const std::filesystem::path& file);
/// Throws UnwritableFile.
void move_token(const std::filesystem::path& from, const std::filesystem::path& to);

// ---- decks ----------------------------------------------------------------------------------------------------------

/// The window's file of saved decks.
std::filesystem::path decks_file();
/// Its decks, each a JSON object with "name" and "chips"; none without a file. Throws UnreadableFile.
std::vector<Json> read_decks();
/// Changes them while no window does. Throws UnreadableFile, UnwritableFile, and what `change` throws.
void change_decks(const std::function<void(std::vector<Json>&)>& change);

} // namespace steerdeck::lab
