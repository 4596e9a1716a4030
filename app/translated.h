#pragma once

#include "core/lab/evaluate_values.h"

#include <vector>

namespace steerdeck::app {

/// The façade's values as the window shows them: titles of the behaviours that come with the program in the user's
/// language. What verifiers measured is data until a widget words it (widgets/shared/reading_text.h). Everything else
/// stays: a set's instructions and prompts are the model's English, titles of a user's own sets are theirs, and what
/// the core says in sentences (errors, reasons) is English, as it is in the terminal.
lab::CategoryInfo translated(lab::CategoryInfo category);
lab::BehaviorInfo translated(lab::BehaviorInfo behavior);
lab::Badge translated(lab::Badge badge);
lab::AnswerDone translated(lab::AnswerDone done);
lab::AnswerJudged translated(lab::AnswerJudged judged);
lab::TrainSample translated(lab::TrainSample sample);
lab::AnswerRecord translated(lab::AnswerRecord answer);
lab::Geometry translated(lab::Geometry geometry);
Progress translated(Progress progress);

template <typename Value>
std::vector<Value> translated(std::vector<Value> values)
{
    for (Value& value : values) value = translated(std::move(value));
    return values;
}

/// The few sentences of the core that are always the same, such as the notice about a prompt that the demo model cannot
/// answer; any other comes back as it is.
std::string translated_sentence(const std::string& sentence);

} // namespace steerdeck::app
