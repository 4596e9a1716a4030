/// Looking for words in outputs; ASCII alone is told apart in case. What parsers.cpp and the readers of labels share.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::tasks {

constexpr std::size_t nowhere = std::string_view::npos;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }
constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; }
constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

inline std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

inline std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

/// Whether a letter or digit, of any script, begins at `at`, or ends right before it.
bool word_at(std::string_view text, std::size_t at);
bool word_before(std::string_view text, std::size_t at);

/// Whether nothing of a word stands before `begin` or at `end`.
inline bool stands_alone(std::string_view text, std::size_t begin, std::size_t end)
{
    return !word_before(text, begin) && !word_at(text, end);
}

/// Every number of `text`, in order: digits with commas between groups of three, a decimal point with digits, and a
/// sign where no number or word ends right before it. Commas are left out, a minus sign of Unicode is a minus.
std::vector<std::string> numbers_of(std::string_view text);

/// A number as `numbers_of` writes it, whatever the language of the desktop; nothing for other text.
std::optional<double> value_of(std::string_view number);

} // namespace steerdeck::tasks
