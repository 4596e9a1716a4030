#pragma once

#include <filesystem>

namespace steerdeck {

/// Whether files can be made in `folder`, which need not exist; nothing is left behind.
bool can_be_written(const std::filesystem::path& folder);

/// The user's own folder of this program, for tokens, results and the like: $XDG_DATA_HOME/steerdeck, else
/// ~/.local/share/steerdeck. Where that cannot be written, a temporary folder that goes with the process.
std::filesystem::path user_folder();

/// `user_folder` as it is meant to be, whether it can be written or not: what earlier sessions kept is found there.
std::filesystem::path lasting_user_folder();

/// The folder of what may be lost, such as the log: $XDG_STATE_HOME/steerdeck, else ~/.local/state/steerdeck.
std::filesystem::path state_folder();

} // namespace steerdeck
