#pragma once

#include "core/lab/values.h"

#include <QString>

#include <optional>

namespace steerdeck::app {

/// What a training will cost, in a few sentences: its examples; the time where a rate is known (`seconds_per_example` >
/// 0, measured on this machine and model); the memory where `cost` was measured for this very request. `behaviors` is
/// how many there are when the request says "all".
QString estimate_of(const lab::TrainRequest& request, int behaviors, double seconds_per_example,
                    const std::optional<lab::TrainCost>& cost = {});

/// The same for another way to steer, whose time and memory are not known beforehand.
QString estimate_of(const lab::MethodRequest& request, int behaviors);

} // namespace steerdeck::app
