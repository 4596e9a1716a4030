#include "core/demo/world_grammar.h"

#include "core/behaviors/measures.h"

#include <algorithm>
#include <set>

namespace steerdeck::demo {
namespace {

/// "est {petit|petite}" -> "est petite".
std::string agreed(std::string_view pattern, bool feminine)
{
    const auto open = pattern.find('{'), bar = pattern.find('|'), close = pattern.find('}');
    if (open == std::string_view::npos) return std::string(pattern);
    const auto form = feminine ? pattern.substr(bar + 1, close - bar - 1) : pattern.substr(open + 1, bar - open - 1);
    return std::string(pattern.substr(0, open)) + std::string(form) + std::string(pattern.substr(close + 1));
}

} // namespace

const ValueRow& value_of(const AnimalRow& animal, int attribute)
{
    const std::string_view key = animal.facts[std::size_t(attribute)];
    for (const ValueRow& value : value_rows())
        if (int(value.attribute) == attribute && key == value.key) return value;
    throw InvalidInput(message("There is no value \"{}\"", key), message("the demo world's facts"),
                       message("Correct its tables"));
}

std::string predicate(const ValueRow& value, const AnimalRow& animal, Language language)
{
    return agreed(value.predicate[std::size_t(language)], language == Language::French && animal.french == 'f');
}

std::string noun_clause(const AnimalRow& animal, const ValueRow& value, Language language)
{
    return animal.noun[std::size_t(language)] + (" " + predicate(value, animal, language));
}

std::string pronoun_clause(const AnimalRow& animal, const ValueRow& value, Language language)
{
    const std::string said = predicate(value, animal, language);
    switch (language) {
    case Language::English:
        return "it " + said;
    case Language::German:
        return (animal.german == 'm' ? "er " : animal.german == 'f' ? "sie " : "es ") + said;
    case Language::French:
        if (said.starts_with("est un ")) return "c'" + said; // French identifies with "ce", describes with "il"
        return (animal.french == 'f' ? "elle " : "il ") + said;
    default:
        return said; // Spanish, Italian and Portuguese drop the pronoun
    }
}

int n_words(std::string_view clause) { return 1 + int(std::count(clause.begin(), clause.end(), ' ')); }

World::Clauses::Clauses()
{
    for (const bool with_noun : {false, true})
        for (const AnimalRow& animal : animal_rows())
            for (int attribute = 0; attribute < n_attributes; ++attribute)
                for (int language = 0; language < n_languages; ++language) {
                    const ValueRow& value = value_of(animal, attribute);
                    const auto said = with_noun ? noun_clause(animal, value, Language(language))
                                                : pronoun_clause(animal, value, Language(language));
                    all.push_back(
                        {{said, behaviors::to_lower(said), behaviors::to_upper(said), behaviors::to_title(said)},
                         behaviors::capitalised(said),
                         n_words(said)});
                }
}

std::vector<std::string> World::animals(Language language) const
{
    std::vector<std::string> names;
    for (const AnimalRow& animal : animal_rows()) names.push_back(animal.noun[std::size_t(language)]);
    return names;
}

std::vector<std::string> World::words(Language language) const
{
    std::set<std::string> found{conjunctions[std::size_t(language)]};
    for (const bool with_noun : {false, true})
        for (int animal = 0; animal < clauses_->n_animals; ++animal)
            for (int attribute = 0; attribute < n_attributes; ++attribute)
                for (const auto& word :
                     behaviors::words_of(clauses_->at(with_noun, animal, attribute, language).text[1]))
                    found.insert(word);
    return {found.begin(), found.end()};
}

} // namespace steerdeck::demo
