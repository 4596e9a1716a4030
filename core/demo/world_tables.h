/// The facts of the demo world and the words to say them in, one row each. Everything is without commas or digits
/// and, German nouns aside, lower case, so that letter case and counting are left to the instructions.
#pragma once

#include <array>
#include <span>

namespace steerdeck::demo {

inline constexpr int n_languages = 6;
inline constexpr int n_attributes = 12;

enum class Language { English, German, Spanish, French, Italian, Portuguese };
inline constexpr std::array<const char*, n_languages> language_codes{"en", "de", "es", "fr", "it", "pt"};

/// In the order in which an answer goes on.
enum class Attribute { Kind, Size, Legs, Habitat, Food, Active, Color, Cover, Movement, Temper, Life, Young };

/// A value of an attribute and its predicate in each language: "eats meat", "frisst Fleisch". It never depends on the
/// subject, but for French adjectives, written {masculine|feminine}. The first predicate word agrees with a third
/// person singular.
struct ValueRow {
    Attribute attribute;
    const char* key;
    std::array<const char*, n_languages> predicate;
};

/// An animal: its name with the article in each language, the genders of the pronouns that German (m, f, n) and French
/// (m, f) use, and one value key per attribute.
struct AnimalRow {
    std::array<const char*, n_languages> noun;
    char german;
    char french;
    std::array<const char*, n_attributes> facts;
};

/// An attribute's questions; {} stands for the animal.
struct QuestionRow {
    Attribute attribute;
    std::array<const char*, 3> wordings;
};

std::span<const ValueRow> value_rows();
std::span<const AnimalRow> animal_rows();
std::span<const QuestionRow> question_rows(); // in the order of Attribute

} // namespace steerdeck::demo
