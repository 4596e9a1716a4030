#include "core/demo/world_grammar.h"

#include <algorithm>

namespace steerdeck::demo {
namespace {

constexpr int default_sentences = 2;
constexpr int shortest_sentence = 3; // words that every language can say a fact in, for every animal

/// The fewest words that `n` of the clauses from place `from` of the cycle on can have.
int fewest(const std::array<int, n_attributes>& lengths, int from, int n)
{
    std::array<int, n_attributes> left = lengths;
    std::sort(left.begin() + from, left.end());
    int sum = 0;
    for (int i = 0; i < n; ++i) sum += left[std::size_t(from + i)];
    return sum;
}

} // namespace

std::optional<World::Plan> World::plan(const Question& question, const Constraints& constraints) const
{
    // lengths[i]: of the clause at place i of the cycle, the attribute asked being at place 0 with its noun.
    std::array<int, n_attributes> lengths{};
    const auto attribute_at = [&](int place) { return (question.attribute + place) % n_attributes; };
    for (int place = 0; place < n_attributes; ++place)
        lengths[std::size_t(place)] =
            clauses_->at(place == 0, question.animal, attribute_at(place), constraints.language).words;

    const int wanted = constraints.sentences.value_or(constraints.words ? 1 : default_sentences);
    if (wanted < 1 || wanted > n_attributes) return std::nullopt;
    Plan plan;
    if (!constraints.words) {
        for (int place = 0; place < wanted; ++place) {
            plan.attributes[std::size_t(plan.n_clauses++)] = attribute_at(place);
            plan.words += lengths[std::size_t(place)];
        }
        return plan;
    }

    const auto [min, max] = *constraints.words;
    if (max < shortest_sentence * wanted) return std::nullopt;
    // Where sentences are free, each clause is its own; where they are counted, the last takes what is left over.
    const bool counted = constraints.sentences.has_value();
    const int target = min + (max - min) * 3 / 10;
    for (const int limit : {max - 1, max}) { // a word of slack where it can be had
        plan = {};
        int in_last = 0;
        for (int place = 0; place < n_attributes; ++place) {
            if (plan.n_clauses >= wanted && plan.words >= target) break;
            const bool joins = counted && plan.n_clauses >= wanted; // goes into the last sentence, beside others
            const int conjunction = joins && in_last == 1 ? 1 : 0;
            const int still = std::max(0, wanted - plan.n_clauses - 1);
            if (place + 1 + still > n_attributes) break;
            const int words = plan.words + lengths[std::size_t(place)] + conjunction;
            if (place > 0 && words + fewest(lengths, place + 1, still) > limit) continue;
            plan.attributes[std::size_t(plan.n_clauses++)] = attribute_at(place);
            plan.words = words;
            if (counted && plan.n_clauses >= wanted) ++in_last;
        }
        plan.in_last = counted ? in_last : 1;
        if (plan.n_clauses >= wanted && plan.words >= min && plan.words <= limit) return plan;
    }
    return std::nullopt;
}

std::string World::write(const Question& question, const Constraints& constraints, const Plan& plan) const
{
    using behaviors::LetterCase;
    const auto letter_case = constraints.letter_case;
    std::string conjunction = conjunctions[std::size_t(constraints.language)];
    if (letter_case == LetterCase::Upper || letter_case == LetterCase::Title)
        conjunction[0] = char(conjunction[0] - 'a' + 'A');
    if (letter_case == LetterCase::Upper)
        for (char& c : conjunction) c = c >= 'a' ? char(c - 'a' + 'A') : c;

    std::string text;
    const int first_of_last = plan.n_clauses - plan.in_last;
    for (int i = 0; i < plan.n_clauses; ++i) {
        const bool starts = i <= first_of_last;
        const Clause& clause =
            clauses_->at(i == 0, question.animal, plan.attributes[std::size_t(i)], constraints.language);
        if (i > 0 && starts) text += ". ";
        if (!starts) text += i + 1 < plan.n_clauses ? ", " : " " + conjunction + " ";
        text += starts && letter_case == LetterCase::Sentence ? clause.sentence_start
                                                              : clause.text[std::size_t(letter_case)];
    }
    text += '.';
    return constraints.json ? "{\"answer\": \"" + text + "\"}" : text;
}

std::optional<Answer> World::answer(const Question& question, const Constraints& constraints) const
{
    const auto planned = plan(question, constraints);
    if (!planned) return std::nullopt;
    return Answer{write(question, constraints, *planned), planned->words, planned->sentences()};
}

} // namespace steerdeck::demo
