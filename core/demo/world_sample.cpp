#include "core/demo/world_grammar.h"

#include <algorithm>

namespace steerdeck::demo {
namespace {

using behaviors::Conjunction;

/// How examples are mixed. Pairs have the largest share: composition is what the model is there to show.
struct Mixture {
    double up_to[5] = {0.08, 0.40, 0.82, 0.94, 1.0}; // cumulated: 8 % without instructions, then one to four
    double single_negated = 0.15;
    double pair_or = 0.30;
    double pair_negated = 0.15;
    double triple_or = 0.30;
};

} // namespace

/// Changes `constraints` so that their answer does not satisfy `unwanted`: as it is where it does not anyway, else the
/// neighbouring choice. False where there is none.
bool World::avoid(const Question& question, Constraints& constraints, const behaviors::Verifier& unwanted) const
{
    const auto planned = plan(question, constraints);
    if (!planned) return false;
    if (const auto* words = std::get_if<behaviors::WordsVerifier>(&unwanted)) {
        if (planned->words < words->min || planned->words > words->max) return true;
        // The next range of the set, for the last one the range before it.
        const behaviors::WordsVerifier *before = nullptr, *after = nullptr;
        for (const auto& behavior : set_.behaviors)
            if (const auto* range = std::get_if<behaviors::WordsVerifier>(&behavior.verifier)) {
                if (range->min > words->min && (!after || range->min < after->min)) after = range;
                if (range->min < words->min && (!before || range->min > before->min)) before = range;
            }
        const auto* neighbour = after ? after : before;
        if (!neighbour) return false;
        constraints.words = WordRange{neighbour->min, neighbour->max};
        const auto now = plan(question, constraints);
        return now && (now->words < words->min || now->words > words->max);
    }
    if (const auto* sentences = std::get_if<behaviors::SentencesVerifier>(&unwanted)) {
        if (planned->sentences() != sentences->count) return true;
        for (const int count : {sentences->count + 1, sentences->count - 1}) {
            constraints.sentences = count;
            if (plan(question, constraints)) return true;
        }
        return false;
    }
    if (const auto* language = std::get_if<behaviors::LanguageVerifier>(&unwanted))
        return language->code != language_codes[std::size_t(constraints.language)];
    if (const auto* letter_case = std::get_if<behaviors::CaseVerifier>(&unwanted))
        return letter_case->letter_case != constraints.letter_case;
    return !constraints.json;
}

/// Draws `n` behaviours of different categories, the wording and the answer; false where they cannot hold together.
bool World::fill(Example& example, std::size_t n, Conjunction conjunction, int n_negated, Random& random) const
{
    std::vector<std::size_t> categories(by_category_.size());
    for (std::size_t i = 0; i < categories.size(); ++i) categories[i] = i;
    random.shuffle(std::span<std::size_t>(categories));
    n = std::min(n, categories.size());

    example.conjunction = conjunction;
    example.instructions.clear();
    for (std::size_t i = 0; i < n; ++i) {
        const auto& choices = by_category_[categories[i]];
        example.instructions.push_back(
            behaviors::draw_instruction(set_, choices[random.below(choices.size())], random));
    }
    const std::size_t negated = random.below(n);
    if (n_negated > 0) example.instructions[negated].negated = true;
    example.chosen = conjunction == Conjunction::Or ? int(random.below(n)) : -1;

    std::vector<std::size_t> holding;
    for (std::size_t i = 0; i < n; ++i)
        if (!example.instructions[i].negated && (example.chosen < 0 || example.chosen == int(i)))
            holding.push_back(example.instructions[i].behavior);
    const Question& question = questions_[example.question];
    Constraints wanted = constraints(holding);
    if (n_negated > 0 && !avoid(question, wanted, set_.behaviors[example.instructions[negated].behavior].verifier))
        return false;
    const auto planned = plan(question, wanted);
    if (!planned) return false;
    example.prompt = behaviors::instruct(set_, question.text, example.instructions,
                                         behaviors::draw_wording(set_, conjunction, random));
    example.answer = write(question, wanted, *planned);
    return true;
}

Example World::sample_example(Random& random, std::span<const std::size_t> questions) const
{
    static constexpr Mixture mixture;
    Example example;
    example.question = questions[random.below(questions.size())];
    const double share = random.uniform();
    std::size_t n = 0;
    while (n < 4 && share >= mixture.up_to[n]) ++n;
    if (n == 0) {
        const Question& question = questions_[example.question];
        example.prompt = question.text;
        example.answer = answer(question, {})->text;
        return example;
    }
    const double kind = random.uniform();
    const bool is_or = (n == 2 && kind < mixture.pair_or) || (n == 3 && kind < mixture.triple_or);
    const bool is_negated = (n == 1 && kind < mixture.single_negated) || (n == 2 && kind >= 1 - mixture.pair_negated);
    while (!fill(example, n, is_or ? Conjunction::Or : Conjunction::And, is_negated ? 1 : 0, random)) {
    }
    return example;
}

} // namespace steerdeck::demo
