/// Languages that look like those of a behaviour set, so that they are not taken for them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::behaviors {

/// The neighbours' codes, at most 64.
const std::vector<std::string>& neighbour_codes();

/// Which neighbours (bit i: neighbour_codes()[i]) have the case-folded word, or the elided word it starts with, among
/// their frequent ones.
std::uint64_t neighbours_with(const std::string& word);

/// Whether a case-folded word is one of the everyday words of a language, such as "regnet" and "katze" of German. They
/// decide where a short text has too few of the frequent words that lexicons hold.
bool is_everyday(const std::string& code, const std::string& word);

/// Whether a case-folded word is spelled as the language spells none: "xogan" is not Portuguese.
bool is_misspelled(std::string_view code, std::string_view word);

/// Letters beyond a to z that a language writes, case-folded; empty for a language that is not known.
std::u32string_view letters_of_language(std::string_view code);

} // namespace steerdeck::behaviors
