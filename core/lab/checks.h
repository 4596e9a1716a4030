/// What can be refused of a request before any model is opened. Everything here throws InvalidInput, UnreadableFile or
/// UnwritableFile, one sentence; what passes may still be refused by the open model (a token is missing, say).
#pragma once

#include "core/behaviors/behaviors.h"
#include "core/lab/lab.h"
#include "core/lab/tools.h"

#include <optional>

namespace steerdeck::lab {

/// The file of the behaviour set that `request` opens with a model in `folder`.
std::filesystem::path behavior_set_file(const OpenRequest& request, const std::filesystem::path& folder);

/// The behaviour set of a model in `folder`, with the user's own behaviours where none is named (core/lab/own.h);
/// `note` says what is left out of them. Throws UnreadableFile.
behaviors::BehaviorSet read_sets(const OpenRequest& request, const std::filesystem::path& folder,
                                 Message* note = nullptr);

/// The behaviour set that opening would read; nothing where the model's folder is not found.
std::optional<behaviors::BehaviorSet> behavior_set_of(const OpenRequest& request);

/// What the request alone decides, and the files that it names. Of the first, `reads_tokens`: a folder of tokens that
/// is named must be there.
void check(const OpenRequest& request, bool reads_tokens = true);
void check(const GenerateRequest& request);
void check(const BatchRequest& request);
void check(const TrainRequest& request);
void check(const MethodRequest& request);
void check(const DataRequest& request);
void check(const EvaluateRequest& request);
/// What the server of `request`, where it names one, cannot be told of the conditions that it names.
void check_server(const EvaluateRequest& request);
/// Reads the task's file, too.
void check(const TaskRequest& request);

/// What the behaviour set decides that `open` names: behaviours it does not have, or that cannot be combined; for a
/// training the lines of its data file. Nothing where the set is not found without the model.
void check_names(const Deck& deck, const OpenRequest& open);
void check_names(const TrainRequest& request, const OpenRequest& open);
void check_names(const MethodRequest& request, const OpenRequest& open);
void check_names(const DataRequest& request, const OpenRequest& open);
void check_names(const EvaluateRequest& request, const OpenRequest& open);
void check_names(const TaskRequest& request, const OpenRequest& open);

/// The part of `check` that an open model's jobs check, too.
void check_numbers(const EvaluateRequest& request);
void check_numbers(const DataRequest& request);
void check_numbers(const TaskRequest& request);

/// The examples that a training on a task reads.
tasks::DataSettings task_data_of(const MethodRequest& request);

/// Whether a file could be made in `folder`, which need not exist yet. Throws UnwritableFile.
void check_can_be_written(const std::filesystem::path& folder);

} // namespace steerdeck::lab
