#include "app/presenter.h"

#include "app/appearance.h"
#include "app/bench_rail.h"
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/workbench.h"

#include "widgets/compose/answers_view.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/shelf_view.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_strip.h"
#include "widgets/plots/plot.h"

#include <QAction>
#include <QApplication>
#include <QShortcut>
#include <QTimer>

#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

constexpr int hintFor = 6000; // milliseconds

/// Letters of so many points; 0: those of what holds it.
void setPoints(QWidget* widget, double points)
{
    QFont font;
    if (points > 0) {
        font = QApplication::font();
        font.setPointSizeF(points);
    }
    widget->setFont(font);
}

} // namespace

Presenter::Presenter(Workbench* window, LessonStrip* strip)
    : QObject(window), window_(window), strip_(strip), hint_(tr("Present: F5 or Escape leaves.")),
      action_(new QAction(tr("&Present"), this)), escape_(new QShortcut(QKeySequence(Qt::Key_Escape), window))
{
    action_->setObjectName(QStringLiteral("present"));
    action_->setCheckable(true);
    action_->setShortcut(QKeySequence(Qt::Key_F5));
    action_->setStatusTip(tr("For a wall: the whole screen, large answers, no shelf and no rail; F5 or Escape leaves"));
    connect(action_, &QAction::triggered, this, &Presenter::setOn);
    escape_->setEnabled(false);
    connect(escape_, &QShortcut::activated, this, [this] { setOn(false); });
    // While answers come, Escape stops them.
    const JobBridge* answering = window->jobs()->answering;
    connect(answering, &JobBridge::started, this, [this] { escape_->setEnabled(false); });
    connect(answering, &JobBridge::ended, this, [this] { escape_->setEnabled(on_); });
    connect(window->learn()->guide(), &LessonGuide::changed, this, &Presenter::enlarge);
}

QByteArray Presenter::place() const { return on_ ? place_ : window_->saveGeometry(); }

void Presenter::setOn(bool on)
{
    if (on == on_) return;
    if (on) place_ = window_->saveGeometry();
    on_ = on;
    action_->setChecked(on);
    escape_->setEnabled(on && !window_->compose()->isBusy());
    window_->rail()->setVisible(!on);
    if (auto* shelf = window_->compose()->findChild<ShelfView*>()) shelf->setVisible(!on);
    strip_->setPresented(on);
    enlarge();
    if (on) {
        window_->showFullScreen();
        window_->messages()->tell(hint_);
        QTimer::singleShot(hintFor, this, &Presenter::hideHint);
    } else {
        hideHint();
        window_->restoreGeometry(place_);
    }
}

void Presenter::hideHint()
{
    if (window_->messages()->text() == hint_) window_->messages()->dismiss();
}

void Presenter::enlarge()
{
    const bool large = on_ || window_->learn()->guide()->type() >= largeType;
    if (std::exchange(large_, large) == large) return;
    window_->compose()->answers()->setLetters(large ? answerPoints : 0);
    setPoints(window_->compose()->promptEditor(), large ? promptPoints : 0);
    for (Plot* plot : window_->findChildren<Plot*>())
        setPoints(plot, large ? plotScale * QApplication::font().pointSizeF() : 0);
}

} // namespace steerdeck::app
