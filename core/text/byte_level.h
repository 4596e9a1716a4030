#pragma once

#include <string>
#include <string_view>

namespace steerdeck {

/// GPT-2's byte alphabet: each of the 256 bytes has a printable character of its own (a space is "Ġ", a line feed "Ċ").

/// The code point that stands for `byte`; < 0x144.
char32_t byte_level_symbol(unsigned char byte);

/// `bytes` written in the byte alphabet.
std::string to_byte_level(std::string_view bytes);

/// The bytes that `word` stands for; `word` itself when a character of it is not of the alphabet (added tokens).
std::string from_byte_level(std::string_view word);

/// GPT-2's word pattern, the one of byte-level tokenizers that name no pattern.
inline constexpr std::string_view gpt2_pattern =
    R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

} // namespace steerdeck
