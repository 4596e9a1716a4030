/// What is told of an experiment under way. Not for others than this room.
#pragma once

#include "core/lab/evaluate_values.h"

namespace steerdeck::lab {

/// Without intervals, which take as long as many answers: they come at the end.
EvaluatePoint point_of(const evaluate::Results& results);

} // namespace steerdeck::lab
