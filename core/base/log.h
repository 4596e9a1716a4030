/// log: what happened, for a bug report. One line an entry, with its time in UTC, kept in a file of bounded size in the
/// user's state folder. Entries tell versions, the machine, the model, and how jobs began and ended; never what a user
/// wrote or a model answered, and no keys.
#pragma once

#include <exception>
#include <filesystem>
#include <string>
#include <string_view>

namespace steerdeck::log {

enum class Level { debug, info, warning, error };

/// Entries of this level and above go to stderr; none where `on` is false, which is how a program starts.
void to_stderr(bool on, Level from = Level::info);

/// Entries from `info` on are appended to `file`, whose folder is made. When it passes `most_bytes` it becomes
/// `file` + ".1", replacing an older one. An empty path ends that. A file that cannot be written is done without.
void to_file(const std::filesystem::path& file, std::size_t most_bytes = std::size_t(1) << 19);

/// The file that entries go to; empty where there is none.
std::filesystem::path current_file();

/// $XDG_STATE_HOME/steerdeck/`program`.log, else ~/.local/state/steerdeck/`program`.log.
std::filesystem::path default_file(const std::string& program);

/// Adds an entry; `area` is a word ("model", "job"). Line ends become spaces, very long texts are cut. Never throws;
/// any thread may call it.
void write(Level level, std::string_view area, std::string_view text) noexcept;

inline void debug(std::string_view area, std::string_view text) noexcept { write(Level::debug, area, text); }
inline void info(std::string_view area, std::string_view text) noexcept { write(Level::info, area, text); }
inline void warning(std::string_view area, std::string_view text) noexcept { write(Level::warning, area, text); }
inline void error(std::string_view area, std::string_view text) noexcept { write(Level::error, area, text); }

/// What may be logged of an error: what happened and, where it is a file, its name without the folders above it; not
/// the rest of an Error's `where`, which may quote a user's text.
std::string text_of(const std::exception& error);

} // namespace steerdeck::log
