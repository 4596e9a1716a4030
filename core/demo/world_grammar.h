/// Clauses of the demo world from its tables. Only the world's own files need this.
#pragma once

#include "core/demo/world.h"

#include <array>
#include <unordered_map>

namespace steerdeck::demo {

inline constexpr int n_cases = 4; // of behaviors::LetterCase

/// "and" in each language.
inline constexpr std::array<const char*, n_languages> conjunctions{"and", "und", "y", "et", "e", "e"};

/// The row of `value_rows` that says an animal's attribute. Throws InvalidInput where the tables do not fit together.
const ValueRow& value_of(const AnimalRow& animal, int attribute);

/// "eats meat", "est petite": the predicate after an animal's noun.
std::string predicate(const ValueRow& value, const AnimalRow& animal, Language language);

/// "the lion eats meat".
std::string noun_clause(const AnimalRow& animal, const ValueRow& value, Language language);

/// "it eats meat", "er frisst fleisch", "come carne", "c'est un mammifère".
std::string pronoun_clause(const AnimalRow& animal, const ValueRow& value, Language language);

/// Words separated by single spaces.
int n_words(std::string_view clause);

struct Clause {
    std::array<std::string, n_cases> text; // sentence case as inside a sentence: lower
    std::string sentence_start;            // sentence case at a sentence's start
    int words = 0;
};

struct World::Clauses {
    Clauses();
    const Clause& at(bool with_noun, int animal, int attribute, Language language) const
    {
        return all[std::size_t(((with_noun ? 1 : 0) * n_animals + animal) * n_attributes + attribute) * n_languages +
                   std::size_t(language)];
    }
    int n_animals = int(animal_rows().size());
    std::vector<Clause> all; // [2, animals, attributes, languages]
};

struct World::Truth {
    Truth();
    /// Per language, folded words -> animals of that name; {-1} for a pronoun.
    std::array<std::unordered_map<std::string, std::vector<int>>, n_languages> subjects;
    std::array<std::unordered_map<std::string, const ValueRow*>, n_languages> predicates;
    /// Clauses that do not split into a pronoun and a predicate: "c'est un mammifère".
    std::array<std::unordered_map<std::string, const ValueRow*>, n_languages> whole;
    /// English names and their plurals, without the article.
    std::unordered_map<std::string, int> animals;
};

/// Which attributes an answer says, and how many of them are in its last sentence.
struct World::Plan {
    std::array<int, n_attributes> attributes{};
    int n_clauses = 0;
    int in_last = 1;
    int words = 0;
    int sentences() const { return n_clauses - in_last + 1; }
};

} // namespace steerdeck::demo
