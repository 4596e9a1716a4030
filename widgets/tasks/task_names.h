#pragma once

#include "core/lab/task_runs.h"

#include <QString>

#include <map>
#include <string>

namespace steerdeck::widgets {

/// How tasks, behaviours and runs are called.
struct TaskNames {
    std::map<std::string, QString> behaviors; // name -> title

    QString behavior(const std::string& name) const;
    /// "German + lower case", "German × 0.5".
    QString deck(const lab::Deck& deck) const;
    /// What steers: "No steering", "Adapters: ListOps".
    QString steering(lab::Method method, const lab::Deck& deck) const;
    /// "ListOps, Adapters: ListOps".
    QString run(const lab::TaskRun& run) const;
};

/// "BoolQ".
QString taskTitle(const std::string& task);
/// What a task asks, in the window's language: "science questions with a choice of answers".
QString taskAbout(const std::string& task);
/// "42.0 % (33.1 to 51.3)", a share with its 95 % interval.
QString accuracyText(const tasks::Summary& summary);

} // namespace steerdeck::widgets
