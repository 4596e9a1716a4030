#pragma once

#include "core/base/random.h"
#include "core/behaviors/behaviors.h"

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
};

/// How instructions are put together; the default is the plainest way.
struct Wording {
    Conjunction conjunction = Conjunction::And;
    std::size_t join_word = 0; // which of the set's joins
    bool commas = false;       // ", " between all but the last pair (only seen with three or more)
    bool as_sentence = false;  // capitalised and ended by a full stop
};

/// The user's text followed by a space and the instructions: "What does the lion eat? answer in German and use lower
/// case". Without instructions it is `prompt` itself. Throws InvalidInput for numbers that the set does not have.
std::string instruct(const BehaviorSet& set, std::string_view prompt, std::span<const Instruction> instructions,
                     const Wording& wording = {});

/// One paraphrase at random; those of one or two words are twice as likely.
Instruction draw_instruction(const BehaviorSet& set, std::size_t behavior, Random& random);

/// A join word at random, commas in half the cases, a sentence in 12 %.
Wording draw_wording(const BehaviorSet& set, Conjunction conjunction, Random& random);

/// One paraphrase of each behaviour, worded at random.
std::string instruct_at_random(const BehaviorSet& set, std::string_view prompt, std::span<const std::size_t> behaviors,
                               Conjunction conjunction, Random& random);

} // namespace steerdeck::behaviors
