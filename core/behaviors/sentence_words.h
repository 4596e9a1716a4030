/// The words that `count_sentences` knows, in English, German, Spanish, French, Italian and Portuguese. All are asked
/// case-folded and without their final full stop.
#pragma once

#include <string>

namespace steerdeck::behaviors {

/// Abbreviations after which a sentence always goes on: "dr", "e.g", "z.b".
bool never_ends(const std::string& word);

/// Abbreviations that stand at the end of a sentence as often as inside one: "etc", "usw", "p.m".
bool may_end(const std::string& word);

/// Abbreviations only before a number, and else words: "no", "fig", "art".
bool stands_before_number(const std::string& word);

/// Abbreviations that are a part of a name: "st", "jr".
bool is_name_part(const std::string& word);

/// Frequent first words of sentences that are no part of names: "the", "it", "die".
bool starts_sentence(const std::string& word);

/// Words that a single letter belongs to, so that the letter is no initial: "vitamin C."
bool takes_letter(const std::string& word);

/// Words that follow a German ordinal number, which is written with a full stop: "3. Oktober".
bool is_after_ordinal(const std::string& word);

/// Words that come before one: "am 3. Tag".
bool is_before_ordinal(const std::string& word);

} // namespace steerdeck::behaviors
