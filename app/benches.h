/// app: the window `steerdeck` and the terminal program (`cli/`), both on core's façade `lab` alone.
///
/// - `main`, `options`   : start, and what may be said on the command line
/// - `Workbench`           : the window; `wiring.cpp` is the table of who tells whom, `model_layout.cpp` what happens
/// when
///                           a model goes and another comes, `menus.cpp` its menus
/// - `Worker`              : the one maker of threads
/// - `LabHost`, `ResultsHost`, `TasksHost`, `TrainingsHost` : models, results, runs of tasks and records of trainings,
/// away from the GUI thread
/// - `JobSet`, `JobBridge` : the kinds of work that may go on; where a job's thread meets the GUI thread
/// - `SessionKeeper`       : what the user finds again: `Session`, `DeckStore`, `AnswerHistory`, each a file that
/// several
///                           windows may write (`KeptFile`), decks written in one way (`deck_json`)
/// - `UnfinishedWork`      : long work that a crash interrupted; `TrainingEstimate` : what a training will take
/// - `LessonHost`          : lessons act on the benches; `CommandCatalogue` : everything the user can do
/// - `BenchRail`, `MessageBar`, `StatusStrip`, `LoadingPage`, `LanguageMenu`, `dialogs` : the window's own
/// parts
/// - `command_line_of`     : answers, tasks and trainings as commands of the terminal program
/// - `Appearance`          : light, dark, the size of letters
/// - `language`            : which language the window speaks; `WindowHolder` puts a window in another in its place;
///                           `translated` gives the core's titles and readings in it
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
/// For the user, translated.
QString title_of(Bench bench);
QString description_of(Bench bench);

/// Draws the bench's sign into the largest centred square of `bounds`.
void paint_bench(QPainter& painter, const QRectF& bounds, Bench bench, const QColor& color);

} // namespace steerdeck::app
