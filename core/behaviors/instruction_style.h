#pragma once

#include "core/base/json.h"

#include <string>
#include <string_view>

namespace steerdeck::behaviors {

/// How the instructions of several behaviours stand in a prompt.
enum class WordingForm {
    joined,   // as one wording: "answer in German and use lower case"
    sentences // each as a sentence of its own, which is arXiv 2601.05062's way: "Answer in German. Use lower case."
};

std::string_view name_of(WordingForm form);
/// Throws InvalidInput naming those that exist.
WordingForm wording_form_named(std::string_view name);

/// How the instructions that a teacher reads are drawn and worded.
struct InstructionStyle {
    WordingForm form = WordingForm::joined;
    int paraphrases = 0; // of each behaviour the first so many; 0 = all
    bool even = false;   // every paraphrase is as likely; otherwise one of one or two words is twice as likely

    bool operator==(const InstructionStyle&) const = default;
};

/// Adds what is not as by default: what was made before there was a choice is described as it was.
void add_style(Json& settings, const InstructionStyle& style);
/// Throws UnreadableFile naming `where`, InvalidInput for a form that does not exist.
InstructionStyle style_from(const Json& settings, const std::string& where);

/// Throws InvalidInput for a negative number of paraphrases.
void check(const InstructionStyle& style);

} // namespace steerdeck::behaviors
