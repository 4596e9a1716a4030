#pragma once

#include "core/evaluate/record.h"
#include "core/spread/ranks.h"

#include <filesystem>

namespace steerdeck::spread {

/// Whether several processes have begun an experiment in `folder` that is not put together yet: whoever goes on joins
/// them, also alone.
bool is_shared(const std::filesystem::path& folder);

/// Answers a plan into `folder` beside the other processes of the command, those of `ranks` and any that join later.
/// Each takes pieces as it becomes free, the fewer the fewer are left, and keeps its answers in a folder of its own
/// under `folder`/parts; what a process that died was working on is taken by another. Returns once the results are
/// complete in `folder`, the same bytes as those of one process, and parts is gone. Needs a file system with locks.
/// `tell` hears how many inputs are answered by all.
///
/// Throws what Recorder and the answerer throw; Cancelled, and then the same command goes on.
void record_together(const std::filesystem::path& folder, const evaluate::Plan& plan,
                     const evaluate::Manifest& manifest, const Ranks& ranks, const evaluate::Answerer& answerer,
                     const evaluate::RecordSettings& settings, const ProgressSink& tell, const Cancel& cancel);

} // namespace steerdeck::spread
