#pragma once

#include "core/lab/values.h"

#include <QString>
#include <utility>
#include <vector>

namespace steerdeck::widgets {

/// What adapters can be told, in the user's words, each with its name for programs: the one list of it, for the sheet
/// where it is chosen and for what says it again.
using Choices = std::vector<std::pair<QString, QString>>; // title, name
Choices activationChoices();
Choices placeChoices();
Choices objectiveChoices();
/// Of when a joint training projects; every so many steps has the name "every".
Choices projectionChoices();

/// "Rank 8, SiLU, behind each block, layers 0 2, last position"; of "joint" and "lora_dare" LoRA's, too, whose
/// settings stand in `own.lora`. Empty for other methods.
QString wordsOf(const QString& method, const methods::JointSettings& own);
/// The same of a record.
QString ownWordsOf(const lab::TrainingInfo& training);

} // namespace steerdeck::widgets
