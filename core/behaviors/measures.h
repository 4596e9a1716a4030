#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::behaviors {

/// The words of a UTF-8 text: Unicode's word segments (UAX 29) that hold a letter or a digit. "l'ours" is one,
/// "well-known" two.
std::vector<std::string> words_of(std::string_view text);
int count_words(std::string_view text);

/// Sentences: a run of . ! ? … (and their CJK forms) that ends the text or stands before white space, closing quotes
/// and brackets between them allowed, ends one if a word came before it; words after the last end are one more. Unlike
/// UAX 29 this does not depend on letter case; abbreviations ("Mr. Smith") count as ends.
int count_sentences(std::string_view text);

/// Full case folding ("Straße", "STRASSE" -> "strasse"), canonical composition and ' for the typographic apostrophe.
std::string fold(std::string_view text);

std::string to_lower(std::string_view text);
std::string to_upper(std::string_view text);    // full: "ß" -> "SS"
std::string to_title(std::string_view text);    // first letter of each word separated by spaces; the rest lower case
std::string capitalised(std::string_view text); // the first character upper case, the rest as it is

} // namespace steerdeck::behaviors
