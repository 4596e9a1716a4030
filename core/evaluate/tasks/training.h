#pragma once

#include "core/base/progress.h"
#include "core/evaluate/tasks/examples.h"
#include "core/train/data.h"

#include <string>

namespace steerdeck::tasks {

/// Draws among all of the examples, whatever behaviours are asked for: for a training of one learner that bears the
/// task's name and is no behaviour of the set.
train::ItemSource training_source(const Examples& examples);

/// JSON lines of {"prompt", "response", "behaviors": [the task's name]}: what every training reads as its data file.
std::string training_lines(const Task& task, const Examples& examples);

/// Writes them atomically. Throws InvalidInput where `file` is there already, UnwritableFile.
void write_training_file(const std::filesystem::path& file, const Task& task, const Examples& examples);

} // namespace steerdeck::tasks
