#pragma once

#include "core/lab/evaluate_values.h"

#include <vector>

namespace steerdeck::app {

/// The façade's values as the window shows them: titles of the behaviours that come with the program in the user's
/// language. What verifiers measured is data until a widget words it (widgets/shared/reading_text.h). Everything else
/// stays: a set's instructions and prompts are the model's English, titles of a user's own sets are theirs; what the
/// core says in sentences (errors, reasons, stages) is a Message, which widgets/shared/worded.h translates.
lab::CategoryInfo translated(lab::CategoryInfo category);
lab::BehaviorInfo translated(lab::BehaviorInfo behavior);
lab::Badge translated(lab::Badge badge);
lab::AnswerDone translated(lab::AnswerDone done);
lab::AnswerJudged translated(lab::AnswerJudged judged);
lab::TrainSample translated(lab::TrainSample sample);
lab::AnswerRecord translated(lab::AnswerRecord answer);
lab::Geometry translated(lab::Geometry geometry);

template <typename Value>
std::vector<Value> translated(std::vector<Value> values)
{
    for (Value& value : values) value = translated(std::move(value));
    return values;
}

} // namespace steerdeck::app
