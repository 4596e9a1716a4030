#pragma once

#include "core/evaluate/tasks/task.h"

#include <cstddef>
#include <vector>

namespace steerdeck::tasks {

/// Indices into a file of `n` rows that make up a published split, in its order. The programs of arXiv 2603.00425
/// shuffle the rows with seed 42 and divide them with seed 42 again; both draw NumPy's permutation. A file that has
/// another number of rows than the release is divided in the same proportions.
std::vector<std::size_t> split_rows(const SplitRule& rule, std::size_t n);

} // namespace steerdeck::tasks
