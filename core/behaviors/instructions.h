#pragma once

#include "core/base/random.h"
#include "core/behaviors/behaviors.h"
#include "core/behaviors/instruction_style.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::behaviors {

enum class Conjunction { And, Or }; // all hold; one of them holds

/// One instruction in words: paraphrase number `paraphrase` of behaviour number `behavior` of a set.
struct Instruction {
    std::size_t behavior = 0;
    std::size_t paraphrase = 0;
    bool negated = false;
    bool alternative = false; // to the instruction before it: one of the two is enough
};

/// How instructions are put together; the default is the plainest way.
struct Wording {
    Conjunction conjunction = Conjunction::And;
    std::size_t join_word = 0;              // which of the set's joins; alternatives take the first "or"
    bool commas = false;                    // ", " between all but the last pair (only seen with three or more)
    bool as_sentence = false;               // capitalised and ended by a full stop
    WordingForm form = WordingForm::joined; // with `sentences` each is one, and the other members mean nothing
};

/// The user's text followed by a space and the instructions: "What does the lion eat? answer in German and use lower
/// case". Alternatives are joined by "or" and stay together, also in one sentence. Without instructions it is `prompt`
/// itself. Throws InvalidInput for numbers that the set does not have, and for sentences of which one alone shall hold,
/// which is what a join word says.
std::string instruct(const BehaviorSet& set, std::string_view prompt, std::span<const Instruction> instructions,
                     const Wording& wording = {});

/// How many paraphrases of `behavior` are drawn from: the first of its instructions.
std::size_t paraphrases_of(const Behavior& behavior, const InstructionStyle& style);

/// One paraphrase at random. Those of one or two words are twice as likely, unless the draw is even: so the demo's
/// model, which was trained on instructions drawn in this way, and its tokens are made again bit for bit.
Instruction draw_instruction(const BehaviorSet& set, std::size_t behavior, Random& random,
                             const InstructionStyle& style = {});

/// A join word at random, commas in half the cases, a sentence in 12 %; nothing is drawn for sentences.
Wording draw_wording(const BehaviorSet& set, Conjunction conjunction, Random& random,
                     WordingForm form = WordingForm::joined);

/// One paraphrase of each behaviour, worded at random.
std::string instruct_at_random(const BehaviorSet& set, std::string_view prompt, std::span<const std::size_t> behaviors,
                               Conjunction conjunction, Random& random, const InstructionStyle& style = {});

} // namespace steerdeck::behaviors
