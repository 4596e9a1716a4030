/// The library: every experiment, training, data set, task run and saved deck, the user's and the shipped ones,
/// whatever model they are of; with names, notes and tags. No open model is needed, but for using a training's tokens.
///
/// What is deleted goes to the folder `trash` beside the others (of a data set elsewhere, `.steerdeck-trash` beside
/// it), from where it comes back; after 30 days, or when the trash is emptied, it is gone.
#pragma once

#include "core/lab/library_values.h"
#include "core/lab/own.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace steerdeck::lab {

/// Everything in the user's folder, what is shipped with the demo, and what the other token and model folders hold.
/// Never throws; damaged items are left out. Reads every manifest: not for the window's thread.
Library read_library(const std::vector<std::filesystem::path>& more_token_folders = {},
                     const std::vector<std::filesystem::path>& more_model_folders = {});

// Edits. They throw InvalidInput for what cannot be (a shipped item, another deck of that name, a name of several
// lines), UnreadableFile for a damaged library.json or file of decks, which stay as they are, and UnwritableFile.

/// An empty name or note brings its own one back; a deck has no other. Gives the item's id, which of a deck is another
/// now.
std::string rename_item(const LibraryItem& item, const std::string& name);
void set_note(const LibraryItem& item, const std::string& note);
void set_tags(const LibraryItem& item, std::vector<std::string> tags);

/// To the trash. Throws InvalidInput for what another program is writing just now.
TrashedItem delete_item(const LibraryItem& item);
/// Back to where it was. Throws InvalidInput where something stands there now, or it is not in the trash.
void restore_item(const TrashedItem& trashed);
/// What lies there for at least so many days is gone for good. Gives how many those were.
int empty_trash(int days = 0);
inline constexpr int trash_days = 30;

/// A data set, wherever it lies, is listed from now on.
void remember_data(const std::filesystem::path& file);

/// Experiments by accuracy and order variance, tasks by accuracy, trainings by loss and settings that differ. Throws
/// InvalidInput for fewer than two items, several kinds, data sets or decks; UnreadableFile. May read every answer.
ComparedItems compare_items(std::span<const LibraryItem> items);

/// The tokens that a training had come to at its end take the place of those in use, also where a later training
/// replaced them; the user's own files that stand there are set aside. Throws InvalidInput for a training of no
/// rows or of a behaviour that is unknown now, Mismatch for another model's, UnreadableFile, UnwritableFile.
std::vector<SetAside> use_training(Lab& lab, const std::filesystem::path& run);
/// Brings back what `use_training` replaced, the user's tokens or shipped ones; gives their names. A token that
/// replaced none stays. Throws UnwritableFile.
std::vector<std::string> undo_use_training(Lab& lab, const std::vector<SetAside>& set_aside);

} // namespace steerdeck::lab
