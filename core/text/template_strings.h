#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Python's `str` methods on UTF-8.
namespace steerdeck::jinja {

/// Python's str.isspace for one character.
bool is_space(char32_t code);

/// The text without white space, or without any of the characters of `chars`, at its begin and/or end.
std::string strip(std::string_view text, bool left, bool right, const std::string* chars = nullptr);

/// str.split and str.rsplit: at white space where `separator` is null; `most` < 0 means all. An empty separator is the
/// caller's error.
std::vector<std::string> split(std::string_view text, const std::string* separator, long most, bool from_right);

std::vector<std::string> split_lines(std::string_view text, bool keep_ends);

std::string upper(const std::string& text);
std::string lower(const std::string& text);
std::string capitalize(const std::string& text);
/// str.title: every run of letters.
std::string title(const std::string& text);
/// Jinja's filter `title`: what follows white space, brackets and hyphens.
std::string title_words(const std::string& text);

std::string swapped_case(const std::string& text);
/// str.isupper and str.islower: no letter of another case, and at least one of this.
bool is_in_case(const std::string& text, bool upper_case);
bool is_title(const std::string& text);

/// str.replace; `most` < 0 means all.
std::string replace(const std::string& text, const std::string& from, const std::string& to, long most);

/// The length in code points.
std::size_t length(std::string_view text);

/// Python's string literal escapes resolved; unknown ones stay as they are. Nothing where one is cut short ("\\u00").
std::optional<std::string> unescaped(std::string_view literal);

} // namespace steerdeck::jinja
