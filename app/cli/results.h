#pragma once

#include "core/evaluate/results.h"

namespace steerdeck::cli {

/// The summary of an experiment as a table; below it what else was measured.
void print_summary(const evaluate::Results& results);

} // namespace steerdeck::cli
