/// The words that sentences are told by, in English, German, Spanish, French, Italian and Portuguese. All are asked
/// case-folded and without their final full stop.
#pragma once

#include <string>

namespace steerdeck::behaviors {

/// How a sentence goes on after an abbreviation.
enum class Abbreviation {
    none,
    never_ends, // before what it belongs to: "dr", "e.g", "z.b"
    may_end,    // at the end of a sentence as often as inside one: "etc", "usw", "p.m"
    numbered,   // one only before a number, else often a word: "no", "fig", "art"
    name_part,  // part of a name, which the sentence leaves with a frequent first word: "ave", "jr"
};
Abbreviation abbreviation(const std::string& word);

/// Those that are short words of some language, too: "ave", "col", "am".
bool is_word_too(const std::string& word);

/// Units, abbreviations only after a number: "min", "ft", "std".
bool is_unit(const std::string& word);

/// Amounts that German counts nouns with, which have a capital: "83 Mio. Menschen".
bool is_amount(const std::string& word);

/// Abbreviations of German and words of other languages: "fr", "mind", "mo".
bool is_german_abbreviation(const std::string& word);

/// Frequent first words of sentences that are no part of names: "the", "it", "die". Of texts whose capitals tell where
/// sentences begin.
bool starts_sentence(const std::string& word);

/// The ones among them that seldom stand after an abbreviation inside a sentence: "it", "he", "er", "ils".
bool is_subject(const std::string& word);

/// "and", "oder", "et".
bool is_conjunction(const std::string& word);

/// Names with an exclamation mark: "Yahoo! is a company."
bool is_brand(const std::string& word);

/// Verbs that lead on from what was said: "“Really?” she asked."
bool is_speech(const std::string& word);

/// Words that a single letter belongs to, so that the letter is no initial: "vitamin C."
bool takes_letter(const std::string& word);

/// "two", "vier", "cinq": up to twelve.
bool is_number_word(const std::string& word);

/// Words with a capital that follow an abbreviation inside a sentence: "9 a.m. Monday", "GmbH & Co. KG".
bool stays_inside(const std::string& word);

/// "at", "nel", "um".
bool is_preposition(const std::string& word);

/// Words that follow a German ordinal number, which is written with a full stop: "3. Oktober".
bool is_after_ordinal(const std::string& word);

/// Words that come before one: "am 3. Tag".
bool is_before_ordinal(const std::string& word);

/// +1 for frequent words of German, -1 for such of the other languages.
int speaks_german(const std::string& word);

} // namespace steerdeck::behaviors
