/// What together.cpp and merge.cpp share.
#pragma once

#include "core/evaluate/results.h"

namespace steerdeck::spread {

/// Appends to `into` the answers of `from`, read from `folder`, that it lacks; both are of one plan. Throws
/// UnreadableFile, UnwritableFile, Cancelled.
void collect(evaluate::Recorder& into, const std::filesystem::path& folder, const evaluate::Results& from,
             const Cancel& cancel);

} // namespace steerdeck::spread
