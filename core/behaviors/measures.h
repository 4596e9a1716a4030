#pragma once

#include "core/behaviors/reading.h"

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::behaviors {

/// The words of a UTF-8 text: Unicode's word segments (UAX 29) that hold a letter or a digit. "l'ours" is one,
/// "well-known" two. One word is also what signs join where nobody reads two: "10:30", "24/7", "AT&T", an address.
std::vector<std::string> words_of(std::string_view text);
int count_words(std::string_view text);
std::vector<Span> word_spans(std::string_view text);

/// Sentences. A run of . ! ? … (and their wide forms) that ends a block or stands before white space, closing quotes,
/// brackets, Markdown's emphasis and references like [1] between them allowed, ends one if a word came before it; words
/// after the last end of a block are one more. Unlike UAX 29 this works in texts without capitals ("it runs. it eats."
/// are two). Where a text has both words with and words without a capital:
/// - "..." and a quotation's or bracket's end do not end a sentence that goes on in lower case ("Well... it runs").
/// No end either: the full stop of an abbreviation ("Dr.", "e.g.", "z. B."), an initial or "U.S." unless a frequent
/// first word follows, "etc." or "p.m." before lower case, a German ordinal ("am 3. Oktober"), a number's inner point.
/// Blocks: an empty line, a code fence, a list item, a heading and a table's row begin a new one, other line breaks are
/// white space. So a heading or list item without a full stop, and the line before a list, are a sentence each; the
/// marker ("1.", "-", "a)") is none.
int count_sentences(std::string_view text);
std::vector<Span> sentence_spans(std::string_view text);

/// Full case folding ("Straße", "STRASSE" -> "strasse"), canonical composition and ' for the typographic apostrophe.
std::string fold(std::string_view text);

std::string to_lower(std::string_view text);
std::string to_upper(std::string_view text);    // full: "ß" -> "SS"
std::string to_title(std::string_view text);    // first letter of each word separated by spaces; the rest lower case
std::string capitalised(std::string_view text); // the first character upper case, the rest as it is

} // namespace steerdeck::behaviors
