#pragma once

#include "core/train/objective.h"

namespace steerdeck::train {

/// The examples of step number `step` (from 0), `batch` of the settings. They depend on the seed and the step alone, so
/// that a resumed training goes on with the same ones. Throws InvalidInput naming the behaviour for which the data have
/// none.
std::vector<Example> draw_batch(const Objective& objective, int step);

/// The batch that takes most memory of the first few steps', which stands for all.
std::vector<Example> largest_batch(const Objective& objective);

} // namespace steerdeck::train
