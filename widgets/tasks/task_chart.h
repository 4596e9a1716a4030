#pragma once

#include "widgets/evaluate/dot_plot.h"
#include "widgets/tasks/task_names.h"

#include <vector>

namespace steerdeck::widgets {

/// The accuracy of each run with its 95 % interval, one under the other. Runs of the same name are told apart by their
/// time.
DotChart taskChart(const std::vector<lab::TaskRun>& runs, const TaskNames& names);

/// The same as a table: task, what steers, counts, accuracy and its interval.
QString taskCsv(const std::vector<lab::TaskRun>& runs, const TaskNames& names);

} // namespace steerdeck::widgets
