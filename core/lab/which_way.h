/// Whether the ways that an experiment compares learned from equal data. Plain values.
#pragma once

#include "core/lab/lab.h"

#include <string>
#include <vector>

namespace steerdeck::lab {

/// A sentence for each way of the plan whose behaviours learned from other data, or from another number of examples,
/// than the first way that was trained on any; empty where all are equal. What is measured (CAA) has no examples.
std::vector<Message> unequal_training(const Lab& lab, const evaluate::PlanSettings& plan);

} // namespace steerdeck::lab
