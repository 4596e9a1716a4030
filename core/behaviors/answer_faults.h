/// Answers that pass their verifiers and teach the wrong thing all the same.
#pragma once

#include "core/base/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::behaviors {

enum class AnswerFault {
    none,
    empty,     // nothing but white space
    thoughts,  // a thinking model's markers are in it
    refusal,   // it says that it cannot answer
    question,  // the question itself, a translation or another wording of it, handed back
    echo,      // it begins with the prompt or repeats an instruction
    talk,      // it talks about the task: "Here is a translation", "In lower case:"
    repetition // it goes round in circles
};

/// In words: "echo of the prompt", "talk about the instruction".
Message name_of(AnswerFault fault);

/// What is wrong with `answer` to `prompt`, which was followed by instructions, one of these being `instructions`. The
/// languages of the paper's set are known: English, German, Spanish, French, Italian, Portuguese. Deterministic.
AnswerFault fault_of(std::string_view prompt, const std::vector<std::string>& instructions, std::string_view answer);

/// Share of the sequences of four words that were there before, 0..1; 0 for texts of fewer than eight words.
double repeated_share(std::string_view text);

/// Whether so much of `text` was there before that it goes round in circles.
bool goes_round(std::string_view text);

} // namespace steerdeck::behaviors
