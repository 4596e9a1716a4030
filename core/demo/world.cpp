#include "core/demo/world.h"

#include "core/demo/world_grammar.h"

#include <algorithm>

namespace steerdeck::demo {
namespace {

Language language_of(const std::string& code)
{
    for (int i = 0; i < n_languages; ++i)
        if (code == language_codes[std::size_t(i)]) return Language(i);
    throw InvalidInput(message("The demo world does not speak \"{}\"", code), message("behaviour set"),
                       message("Use en, de, es, fr, it or pt"));
}

void apply(Constraints& constraints, const behaviors::Verifier& verifier)
{
    if (const auto* language = std::get_if<behaviors::LanguageVerifier>(&verifier))
        constraints.language = language_of(language->code);
    else if (const auto* words = std::get_if<behaviors::WordsVerifier>(&verifier))
        constraints.words = WordRange{words->min, words->max};
    else if (const auto* sentences = std::get_if<behaviors::SentencesVerifier>(&verifier))
        constraints.sentences = sentences->count;
    else if (const auto* letter_case = std::get_if<behaviors::CaseVerifier>(&verifier))
        constraints.letter_case = letter_case->letter_case;
    else if (const auto* json = std::get_if<behaviors::JsonVerifier>(&verifier)) {
        if (json->key != "answer")
            throw InvalidInput(message("The demo world writes no JSON key \"{}\"", json->key), message("behaviour set"),
                               message("Use the key \"answer\""));
        constraints.json = true;
    } else
        throw InvalidInput(message("The demo world writes no answers that are checked like this"),
                           message("behaviour set"),
                           message("Use verifiers of language, words, sentences, case and json"));
}

std::string filled(std::string_view pattern, std::string_view animal)
{
    const auto at = pattern.find("{}");
    return std::string(pattern.substr(0, at)) + std::string(animal) + std::string(pattern.substr(at + 2));
}

} // namespace

World::World(behaviors::BehaviorSet set, std::uint64_t seed)
    : set_(std::move(set)), clauses_(std::make_shared<Clauses>()), truth_(std::make_shared<Truth>())
{
    for (const auto& category : set_.categories) {
        by_category_.push_back(set_.of_category(category.name));
        if (by_category_.back().empty()) by_category_.pop_back();
    }
    for (const auto& behavior : set_.behaviors) {
        Constraints tried;
        apply(tried, behavior.verifier);
    }

    const int n_animals = int(animal_rows().size());
    for (int animal = 0; animal < n_animals; ++animal)
        for (const QuestionRow& row : question_rows())
            for (int wording = 0; wording < int(row.wordings.size()); ++wording)
                questions_.push_back(
                    {filled(row.wordings[std::size_t(wording)], animal_rows()[std::size_t(animal)].noun[0]), animal,
                     int(row.attribute), wording});

    // A tenth of the pairs, whole: no wording of a held-out question is ever trained on.
    std::vector<int> pairs(std::size_t(n_animals * n_attributes));
    for (std::size_t i = 0; i < pairs.size(); ++i) pairs[i] = int(i);
    Random random(seed);
    random.shuffle(std::span<int>(pairs));
    std::vector<bool> is_held_out(pairs.size(), false);
    for (std::size_t i = 0; i < pairs.size() / 10; ++i) is_held_out[std::size_t(pairs[i])] = true;
    for (std::size_t i = 0; i < questions_.size(); ++i)
        (is_held_out[std::size_t(questions_[i].animal * n_attributes + questions_[i].attribute)] ? held_out_
                                                                                                 : training_)
            .push_back(i);
}

Constraints World::constraints(std::span<const std::size_t> behaviors) const
{
    Constraints constraints;
    for (const std::size_t behavior : behaviors) {
        if (behavior >= set_.behaviors.size())
            throw InvalidInput(message("There is no behaviour number {}", behavior), message("set {}", set_.name),
                               message("Use a number below {}", set_.behaviors.size()));
        apply(constraints, set_.behaviors[behavior].verifier);
    }
    return constraints;
}

} // namespace steerdeck::demo
