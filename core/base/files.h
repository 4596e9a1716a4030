#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace steerdeck {

/// The whole file as bytes. Throws UnreadableFile naming `what` ("tokenizer", "behaviour set") when it is missing, is
/// no regular file, cannot be read, or is larger than `limit` bytes.
std::string read_file(const std::filesystem::path& path, const Message& what, std::size_t limit = std::size_t(1) << 30);

/// Replaces `path` by `bytes` all at once: written beside it under a temporary name, flushed to disk, renamed.
/// Throws UnwritableFile; then whatever stood at `path` is unchanged and no temporary file is left.
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

/// Lower-case hexadecimal SHA-256 (FIPS 180-4) of `bytes`.
std::string sha256(std::string_view bytes);

/// SHA-256 of a file's contents, read in pieces. Throws UnreadableFile.
std::string sha256_of_file(const std::filesystem::path& path);

} // namespace steerdeck
