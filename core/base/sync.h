#pragma once

#include <filesystem>

namespace steerdeck {

/// Flushes to disk which files the folder of `path` holds: a rename or a new file is safe from a power cut only then.
/// Never fails: file systems without such a thing (some network ones) keep their own order.
void sync_folder_of(const std::filesystem::path& path);

} // namespace steerdeck
