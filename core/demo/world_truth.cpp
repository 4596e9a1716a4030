#include "core/demo/world_grammar.h"

#include "core/behaviors/measures.h"

#include <algorithm>

namespace steerdeck::demo {
namespace {

constexpr int longest_phrase = 5; // words of a predicate

std::string joined(std::span<const std::string> words)
{
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

std::vector<std::string> folded_words(std::string_view text) { return behaviors::words_of(behaviors::fold(text)); }

std::string folded(const std::string& text) { return joined(folded_words(text)); }

/// "the lion" -> "lion".
std::string without_article(std::string_view noun) { return std::string(noun.substr(noun.find(' ') + 1)); }

/// English: "lions", "foxes", "butterflies", "wolves", "mice".
std::string plural(const std::string& name)
{
    const auto ends = [&](std::string_view with) { return name.ends_with(with); };
    if (name == "mouse") return "mice";
    if (name == "wolf") return "wolves";
    if (ends("x") || ends("ch")) return name + "es";
    if (ends("fly")) return name.substr(0, name.size() - 1) + "ies";
    return name + "s";
}

} // namespace

World::Truth::Truth()
{
    for (int language = 0; language < n_languages; ++language) {
        const auto l = std::size_t(language);
        for (int animal = 0; animal < int(animal_rows().size()); ++animal) {
            const AnimalRow& row = animal_rows()[std::size_t(animal)];
            subjects[l][folded(row.noun[l])].push_back(animal);
            if (Language(language) == Language::English) {
                const auto name = without_article(row.noun[l]);
                animals.emplace(name, animal);
                animals.emplace(plural(name), animal);
            }
            for (const ValueRow& value : value_rows()) {
                const std::string said = predicate(value, row, Language(language));
                const std::string with_pronoun = pronoun_clause(row, value, Language(language));
                predicates[l].emplace(folded(said), &value);
                if (!with_pronoun.ends_with(" " + said))
                    whole[l].emplace(folded(with_pronoun), &value);
                else
                    subjects[l].emplace(folded(with_pronoun.substr(0, with_pronoun.size() - said.size() - 1)),
                                        std::vector<int>{-1});
            }
        }
    }
}

behaviors::TruthReading World::check(std::string_view answer, int animal) const
{
    if (animal < 0 || animal >= clauses_->n_animals)
        throw InvalidInput(message("There is no animal number {}", animal), message("the demo world"),
                           message("Use a number below {}", clauses_->n_animals));
    const AnimalRow& facts = animal_rows()[std::size_t(animal)];
    const auto words = folded_words(behaviors::inner_answer(answer));
    const auto phrase = [&](std::size_t from, int n) { return joined(std::span(words).subspan(from, std::size_t(n))); };
    const auto left = [&](std::size_t from) { return int(words.size() - from); };

    struct Match {
        int length = 0;
        bool right = false;
    };
    behaviors::TruthReading reading;
    bool in_unknown = false;
    for (std::size_t at = 0; at < words.size();) {
        Match best;
        const auto offer = [&](int length, const ValueRow& value, bool about_it) {
            const bool right = about_it && facts.facts[std::size_t(value.attribute)] == std::string_view(value.key);
            if (length > best.length || (length == best.length && right)) best = {length, right};
        };
        for (std::size_t l = 0; l < n_languages; ++l) {
            const auto predicate_at = [&](std::size_t from, int before, bool about_it) {
                for (int n = std::min(longest_phrase, left(from)); n > 0; --n)
                    if (const auto found = truth_->predicates[l].find(phrase(from, n));
                        found != truth_->predicates[l].end()) {
                        offer(before + n, *found->second, about_it);
                        return;
                    }
            };
            if (Language(l) == Language::Spanish || Language(l) == Language::Italian ||
                Language(l) == Language::Portuguese)
                predicate_at(at, 0, true);
            for (int n = 1; n <= std::min(longest_phrase, left(at)); ++n) {
                const std::string here = phrase(at, n);
                if (const auto found = truth_->whole[l].find(here); found != truth_->whole[l].end())
                    offer(n, *found->second, true);
                if (n > 2) continue;
                if (const auto found = truth_->subjects[l].find(here); found != truth_->subjects[l].end()) {
                    const bool about_it = std::any_of(found->second.begin(), found->second.end(),
                                                      [&](int who) { return who == -1 || who == animal; });
                    predicate_at(at + std::size_t(n), n, about_it);
                }
            }
        }
        if (best.length > 0) {
            ++(best.right ? reading.right : reading.wrong);
            at += std::size_t(best.length);
            in_unknown = false;
            continue;
        }
        const bool connects = std::find(conjunctions.begin(), conjunctions.end(), words[at]) != conjunctions.end();
        if (!connects && !in_unknown) {
            ++reading.unknown;
            in_unknown = true;
        }
        ++at;
    }
    return reading;
}

behaviors::TruthReading World::check(std::string_view answer, std::string_view prompt) const
{
    const auto animal = animal_in(prompt);
    return animal ? check(answer, *animal) : behaviors::TruthReading{0, 0, 1};
}

std::optional<int> World::animal_in(std::string_view prompt) const
{
    for (std::string word : folded_words(prompt)) {
        if (word.ends_with("'s")) word.resize(word.size() - 2);
        if (const auto found = truth_->animals.find(word); found != truth_->animals.end()) return found->second;
    }
    return std::nullopt;
}

} // namespace steerdeck::demo
