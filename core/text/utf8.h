#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace steerdeck {

/// What stands at a position of a byte string that should be UTF-8.
struct Utf8Step {
    enum class Kind { character, broken, unfinished };
    Kind kind;
    std::size_t length; // bytes: the character's, the maximal broken part's, or all that is left of an unfinished one
    char32_t code;      // the code point, U+FFFD where it is none
};

/// Looks at `text[at]`, `at` < size. "Unfinished": the bytes up to the end could still become a character.
/// Broken parts are the "maximal subparts" of Unicode 3.9, the ones that each become one U+FFFD.
Utf8Step utf8_step(std::string_view text, std::size_t at);

/// Appends the code point (must be a scalar value) as UTF-8.
void append_utf8(std::string& out, char32_t code);

/// Where the first byte >= 0x80 at or after `from` stands; the size when there is none.
std::size_t ascii_prefix(std::string_view text, std::size_t from = 0);

bool is_utf8(std::string_view text);

/// `text` with every broken part replaced by U+FFFD.
std::string utf8_lossy(std::string_view text);

/// The code points of `text`, broken parts as U+FFFD.
std::u32string code_points(std::string_view text);

/// The inverse of `code_points`.
std::string to_utf8(std::u32string_view codes);

} // namespace steerdeck
