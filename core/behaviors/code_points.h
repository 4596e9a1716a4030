/// Text as code points that know where they stand in its UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unicode/uchar.h>
#include <vector>

namespace steerdeck::behaviors {

struct CodePoints {
    std::u32string text;         // ill-formed bytes are U+FFFD
    std::vector<std::size_t> at; // [text.size() + 1] the byte where each begins; last, the size in bytes
};
CodePoints code_points_of(std::string_view text);

inline bool is_space(char32_t c) { return u_isUWhiteSpace(UChar32(c)); }
inline bool is_word(char32_t c) { return u_isalnum(UChar32(c)); }
inline bool is_letter(char32_t c) { return u_isalpha(UChar32(c)); }
inline bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
inline bool is_upper(char32_t c) { return u_isUUppercase(UChar32(c)); }
inline bool is_lower(char32_t c) { return u_isULowercase(UChar32(c)); }
inline bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019; }

} // namespace steerdeck::behaviors
