#pragma once

#include "core/lab/evaluate_values.h"
#include "core/lab/held_out.h"
#include "core/lab/task_values.h"
#include "widgets/compose/answer_run.h"

#include <QString>

namespace steerdeck::app {

/// Where the terminal program lies: its full path beside this program, else its bare name.
QString terminal_program();

/// The command of `program` that gives answer `answer` of `run` again, for a POSIX shell: everything that is not
/// the demo's or a default stands in it. Where paraphrases were drawn each order draws its own, so the command asks
/// for the whole run; with -1 it does so always. `conversation`: the file of what was said before, where
/// something was.
QString command_line_of(const widgets::AnswerRun& run, int answer,
                        const QString& program = QStringLiteral("steerdeck-cli"), const QString& dtype = {},
                        const QString& conversation = {});

/// The command of `program` that asks a task's questions as `asked` does of `model`.
QString command_line_of(const lab::TaskRequest& asked, const widgets::RunModel& model,
                        const QString& program = QStringLiteral("steerdeck-cli"), const QString& dtype = {});

/// The command of `program` that runs the plan of `asked` on `model`, into `asked.out` where that is named.
QString command_line_of(const lab::EvaluateRequest& asked, const widgets::RunModel& model,
                        const QString& program = QStringLiteral("steerdeck-cli"), const QString& dtype = {});

/// The commands of `program` that train the same with `model`, the same examples being held out: the same bits where
/// `dtype` is that of the window.
QString command_line_of(const lab::TrainRequest& asked, const lab::HeldOutSettings& held_out,
                        const widgets::RunModel& model, const QString& program = QStringLiteral("steerdeck-cli"),
                        const QString& dtype = {});
QString command_line_of(const lab::MethodRequest& asked, const lab::HeldOutSettings& held_out,
                        const widgets::RunModel& model, const QString& program = QStringLiteral("steerdeck-cli"),
                        const QString& dtype = {});

/// `text` as one word of a POSIX shell.
QString shell_quoted(const QString& text);

} // namespace steerdeck::app
