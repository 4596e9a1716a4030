#pragma once

#include "core/base/hash.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace steerdeck {

/// The whole file as bytes. Throws UnreadableFile naming `what` ("tokenizer", "behaviour set") when it is missing, is
/// no regular file, cannot be read, or is larger than `limit` bytes.
std::string read_file(const std::filesystem::path& path, std::string_view what,
                      std::size_t limit = std::size_t(1) << 30);

/// Replaces `path` by `bytes` all at once: written beside it under a temporary name, flushed to disk, renamed, and
/// the folder flushed, too.
/// Throws UnwritableFile; then whatever stood at `path` is unchanged and no temporary file is left.
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

/// Flushes to disk which files the folder of `path` holds: a rename or a new file is safe from a power cut only then.
/// Never fails: file systems without such a thing (some network ones) keep their own order.
void sync_folder_of(const std::filesystem::path& path);

} // namespace steerdeck
