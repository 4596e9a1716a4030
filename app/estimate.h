#pragma once

#include "lab/values.h"

#include <QString>

namespace steerdeck::app {

/// What a training will cost, in one sentence or two: its examples, and the time where a rate is known
/// (`seconds_per_example` > 0, measured by an earlier training on this machine). `behaviors` is how many there are when
/// the request says "all".
QString estimate_of(const lab::TrainRequest& request, int behaviors, double seconds_per_example);

} // namespace steerdeck::app
