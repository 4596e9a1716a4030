/// The user's own folders.
#pragma once

#include <filesystem>

namespace steerdeck {

/// The user's home: $HOME where it is an absolute path, else what the system's list of users says. Throws InvalidInput
/// where neither names one: nothing is ever written into the working folder instead.
std::filesystem::path home_folder();

/// $XDG_DATA_HOME, else ~/.local/share; a relative path in the environment does not count (XDG Base Directory 0.8).
std::filesystem::path data_home();

/// $XDG_STATE_HOME, else ~/.local/state.
std::filesystem::path state_home();

/// $XDG_CACHE_HOME, else ~/.cache.
std::filesystem::path cache_home();

} // namespace steerdeck
