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

/// A behaviour set (format `steerdeck.behaviors/1`) with one behaviour that bears the task's name, so that whatever
/// trains behaviours can train one on the task. Its verifier measures the length alone: whether an answer is right,
/// depends on the question, and is the task's parser to say.
Json behavior_set_of(const Task& task);

/// The behaviour set that belongs to a training file: its name with ".behaviors.json" behind it.
std::filesystem::path behavior_set_beside(std::filesystem::path file);

/// Writes both atomically. Throws InvalidInput where one of them is there already, UnwritableFile.
void write_training_file(const std::filesystem::path& file, const Task& task, const Examples& examples);

/// What a training on a task reads, kept in the user's folder under `tasks`: made where it is not there yet. The same
/// examples give the same file.
struct TrainingFiles {
    std::filesystem::path data, behavior_set;
};
TrainingFiles training_files(const Task& task, const Examples& examples);

/// The file of the task's behaviour set in the user's folder; made where it is not there yet.
std::filesystem::path own_behavior_set(const Task& task);

} // namespace steerdeck::tasks
