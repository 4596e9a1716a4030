#include "app/lesson_pointer.h"

#include "app/bench_rail.h"
#include "app/workbench.h"

#include "widgets/compose/answer_columns.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/evaluate/plan_form.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/geometry/scatter_plot.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/step_outline.h"
#include "widgets/train/train_bench.h"
#include "widgets/train/train_form.h"

#include <QAbstractButton>

#include <algorithm>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

QWidget* named(QWidget* bench, const char* name) { return bench->findChild<QWidget*>(QLatin1String(name)); }

} // namespace

LessonPointer::LessonPointer(Workbench* window)
    : QObject(window), window_(window), guide_(window->learn()->guide()), outline_(new StepOutline(window))
{
    // Queued: a step that does itself changes many things at once.
    connect(guide_, &LessonGuide::changed, this, &LessonPointer::refresh, Qt::QueuedConnection);
    connect(guide_, &LessonGuide::heard, this, &LessonPointer::refresh, Qt::QueuedConnection);
}

QWidget* LessonPointer::target() const { return outline_->isVisible() ? outline_->target() : nullptr; }

void LessonPointer::refresh() { outline_->pointAt(wanted()); }

QWidget* LessonPointer::wanted() const
{
    const LessonCondition* condition = guide_->awaited();
    const LessonStep* step = guide_->step();
    if (!condition || !step || !window_->isLaidOut() || window_->bench() == Bench::learn) return nullptr;
    const auto bench = bench_named(step->bench);
    if (bench && *bench != window_->bench()) return window_->rail()->button(*bench);
    return forCondition(*condition);
}

QWidget* LessonPointer::forCondition(const LessonCondition& condition) const
{
    using Kind = LessonCondition::Kind;
    ComposeBench* compose = window_->compose();
    switch (condition.kind) {
    case Kind::bench_shown:
        return window_->rail()->button(bench_named(condition.bench).value_or(window_->bench()));
    case Kind::deck_is:
    case Kind::strength_is:
        return compose->findChild<DeckView*>();
    case Kind::join_is:
        return named(compose, "join");
    case Kind::prompt_is:
        return compose->promptEditor();
    case Kind::answers_done:
        return forAnswers(condition);
    case Kind::badge_passed:
        return named(compose, "run");
    case Kind::training_set:
        return window_->train()->findChild<TrainForm*>();
    case Kind::training_step:
    case Kind::training_done:
    case Kind::method_trained:
        return named(window_->train(), "start");
    case Kind::geometry_shown:
        return named(window_->geometry(), "fitOn");
    case Kind::token_selected:
        return window_->geometry()->findChild<ScatterPlot*>();
    case Kind::experiment_set:
        return window_->evaluate()->findChild<PlanForm*>();
    case Kind::experiment_done:
        return named(window_->evaluate(), "start");
    case Kind::mechanism_seen:
        return named(window_->page(window_->bench()), "openMechanism");
    case Kind::adapters_shown:
        return nullptr; // in a window of its own
    }
    return nullptr;
}

/// What is still otherwise than the answers that are awaited want it; Run once nothing is.
QWidget* LessonPointer::forAnswers(const LessonCondition& condition) const
{
    ComposeBench* compose = window_->compose();
    LessonCondition part = condition;
    part.join.reset();
    part.kind = LessonCondition::Kind::deck_is;
    if (part.behaviors && !holds(part, guide_->state())) return compose->findChild<DeckView*>();
    if (condition.join && compose->deck().join != *condition.join) return named(compose, "join");
    part.kind = LessonCondition::Kind::prompt_is;
    if (!part.prompt.isEmpty() && !holds(part, guide_->state())) return compose->promptEditor();
    const auto ticked = compose->tickedMethods();
    const bool asked = std::ranges::all_of(
        condition.methods, [&](lab::Method one) { return std::ranges::find(ticked, one) != ticked.end(); });
    if (!asked || (condition.only && ticked.size() != condition.methods.size()))
        return compose->findChild<AnswerColumns*>();
    if (condition.everyOrder && *condition.everyOrder != compose->everyOrderTicked())
        return named(compose, "everyOrder");
    return named(compose, "run");
}

} // namespace steerdeck::app
