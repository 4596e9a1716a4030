/// The demo world: animals with fixed facts, questions about them in English, and answers that are true, exact to the
/// word and a function of the question and its constraints, so that a tiny model can learn the world and every answer
/// can be checked.
///
///     const World world(read_behavior_set("data/demo/behaviors.json"));
///     Random random(1);
///     Example example = world.sample_example(random);   // "What does the lion eat? in German and lowercase" -> "der
///     löwe frisst ..."
///
/// A clause says one attribute: "the lion eats meat", later "it eats meat". An answer starts with the attribute asked,
/// with the noun, and goes on with those that follow it cyclically. Split: world_tables (facts and words),
/// world_grammar (clauses), world_plan (which clauses), world_sample (examples), world_truth (checking).
#pragma once

#include "core/base/random.h"
#include "core/behaviors/behaviors.h"
#include "core/behaviors/instructions.h"
#include "core/demo/world_tables.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::demo {

struct Question {
    std::string text;  // "What does the lion eat?"
    int animal = 0;    // 0..n_animals-1
    int attribute = 0; // 0..n_attributes-1
    int wording = 0;   // 0..2
};

struct WordRange {
    int min = 0;
    int max = 0;
};

/// What an answer must keep to. The default answer has two sentences of one clause each, in English, in sentence case.
struct Constraints {
    Language language = Language::English;
    behaviors::LetterCase letter_case = behaviors::LetterCase::Sentence;
    std::optional<int> sentences;
    std::optional<WordRange> words;
    bool json = false;
};

struct Answer {
    std::string text;
    int words = 0; // of the text inside the JSON
    int sentences = 0;
};

/// One line of the world: what a person asks and what the model should reply.
struct Example {
    std::string prompt;
    std::string answer;
    std::size_t question = 0;                         // in questions()
    std::vector<behaviors::Instruction> instructions; // in the order written
    behaviors::Conjunction conjunction = behaviors::Conjunction::And;
    int chosen = -1; // joined by "or": the one of `instructions` that holds, the others being left at their default
};

class World {
public:
    /// The constraints come from the verifiers of `set`. `seed` chooses which tenth of the (animal, attribute) pairs is
    /// held out. Throws InvalidInput where the set asks for a language, JSON key or letter case the world does not
    /// have.
    explicit World(behaviors::BehaviorSet set, std::uint64_t seed = 1);

    const behaviors::BehaviorSet& behavior_set() const { return set_; }

    const std::vector<Question>& questions() const { return questions_; } // animal-major, then attribute, then wording
    const std::vector<std::size_t>& training_questions() const { return training_; }
    const std::vector<std::size_t>& held_out_questions() const { return held_out_; }

    /// The constraints that these behaviours (positions in the set) ask for together; a later one wins over an earlier
    /// one of its kind.
    Constraints constraints(std::span<const std::size_t> behaviors) const;

    /// The one right answer; nothing where the words are too few for the sentences.
    std::optional<Answer> answer(const Question& question, const Constraints& constraints) const;

    /// A training question with no to four instructions in any wording, and its answer. More than 20 000 a second.
    Example sample_example(Random& random) const { return sample_example(random, training_); }
    /// The same about one of `questions` (positions in questions()).
    Example sample_example(Random& random, std::span<const std::size_t> questions) const;

    /// Whether a prompt asks about an animal of the world, and about which; the first one named counts.
    bool knows(std::string_view prompt) const { return animal_in(prompt).has_value(); }
    std::optional<int> animal_in(std::string_view prompt) const;

    /// Reads an answer about `animal` clause by clause, in any of the languages and letter cases, inside JSON or not.
    behaviors::TruthReading check(std::string_view answer, int animal) const;
    /// As above, the animal being the one that `prompt` asks about; nothing is right where there is none.
    behaviors::TruthReading check(std::string_view answer, std::string_view prompt) const;

    /// The animals' names with their articles, in the order of `Question::animal`.
    std::vector<std::string> animals(Language language = Language::English) const;

    /// All words that answers in a language are made of, lower case, sorted.
    std::vector<std::string> words(Language language) const;

private:
    struct Clauses; // every clause in every letter case, with its length
    struct Truth;   // subjects and predicates by their words
    struct Plan;
    std::optional<Plan> plan(const Question& question, const Constraints& constraints) const;
    std::string write(const Question& question, const Constraints& constraints, const Plan& plan) const;
    bool avoid(const Question& question, Constraints& constraints, const behaviors::Verifier& unwanted) const;
    bool fill(Example& example, std::size_t n, behaviors::Conjunction conjunction, int n_negated, Random& random) const;

    behaviors::BehaviorSet set_;
    std::vector<std::vector<std::size_t>> by_category_;
    std::vector<Question> questions_;
    std::vector<std::size_t> training_;
    std::vector<std::size_t> held_out_;
    std::shared_ptr<const Clauses> clauses_; // shared: a World is cheap to copy
    std::shared_ptr<const Truth> truth_;
};

} // namespace steerdeck::demo
