/// app: the window `steerdeck` and the terminal program (`cli/`), both on core's façade `lab` alone.
///
/// - `main`, `options`  : start, and what may be said on the command line
/// - `Workbench`        : the window; `wiring.cpp` is the table of who tells whom
/// - `LabHost`          : opens models away from the GUI thread
/// - `JobBridge`        : the one place where a job's thread meets the GUI thread
/// - `PageArea`         : where a bench stands
/// - `BenchRail`, `MessageBar`, `StatusStrip`, `LoadingPage` : the window's own parts
/// - `ResultsHost`      : reads results of experiments away from the GUI thread
/// - `TrainingsHost`         : reads records of trainings away from the GUI thread
/// - `Session`, `SessionStore`, `AnswerHistory` : what survives a crash; `unfinished.cpp` : long work that a crash
///                        interrupted
/// - `command_line_of`  : a run's answer as a command of the terminal program
/// - `Appearance`       : light, dark, the size of letters; `menus.cpp`, `commands.cpp` : what a person may do
/// - `language`         : which language the window speaks; `WindowHolder` puts a window in another in its place;
///                        `translated` gives the core's titles and readings in it
/// - `Screenshot`, `FreezeMeter` : a picture of the window; how long one event held it
#pragma once

#include <QString>

#include <array>
#include <optional>

class QColor;
class QPainter;
class QRectF;

namespace steerdeck::app {

enum class Bench { compose, train, geometry, evaluate, learn };
inline constexpr std::array<Bench, 5> all_benches = {Bench::compose, Bench::train, Bench::geometry, Bench::evaluate,
                                                     Bench::learn};

/// For files and the command line: "compose".
QString name_of(Bench bench);
std::optional<Bench> bench_named(const QString& name);
/// For people, translated.
QString title_of(Bench bench);
QString description_of(Bench bench);

/// Draws the bench's sign into the largest centred square of `bounds`.
void paint_bench(QPainter& painter, const QRectF& bounds, Bench bench, const QColor& color);

} // namespace steerdeck::app
