#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace steerdeck {

/// What tells one tokenizer from another, 64 hexadecimal digits: SHA-256 over the values of its tokenizer.json, in
/// whatever order and layout the file has them. The file's version and what it says on truncating and padding are left
/// out, because they change no token; a merge is the same as "a b" and as ["a", "b"].
std::string tokenizer_fingerprint(const nlohmann::json& tokenizer);

/// The same of a tokenizer.json or a GGUF file, also of a tokenizer of a kind that is not supported. Throws
/// UnreadableFile.
std::string tokenizer_fingerprint_of(const std::filesystem::path& file);

} // namespace steerdeck
