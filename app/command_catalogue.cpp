#include "app/command_catalogue.h"

#include "app/job_bridge.h"
#include "app/job_set.h"
#include "app/workbench.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/page_area.h"
#include "widgets/shared/pill_button.h"
#include "widgets/tasks/task_bench.h"
#include "widgets/train/train_bench.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

/// "E&xport…" as "Export".
QString plain(QString text)
{
    static const QRegularExpression key(QStringLiteral("\\(&.\\)|&(?!&)")), end(QStringLiteral("(…|\\.\\.\\.)$"));
    return text.remove(key).remove(end).simplified();
}

/// The keys of a button: its own, else those its tool tip names at its end, "Stop (Escape)".
QKeySequence keys_of(const QAbstractButton& button)
{
    if (!button.shortcut().isEmpty() && button.shortcut() != QKeySequence::mnemonic(button.text()))
        return button.shortcut();
    static const QRegularExpression last(QStringLiteral("\\(([^()]+)\\)$"));
    const auto match = last.match(button.toolTip());
    if (!match.hasMatch()) return {};
    const QKeySequence keys = QKeySequence::fromString(match.captured(1), QKeySequence::NativeText);
    for (int i = 0; i < keys.count(); ++i)
        if (keys[uint(i)].key() == Qt::Key_unknown) return {};
    return keys;
}

/// Buttons that the bench itself holds, or a form of it that scrolls; those of lists, cards and pages come and go with
/// what they show.
QList<QAbstractButton*> buttons_of(QWidget* bench)
{
    QList<QAbstractButton*> buttons;
    for (auto* button : bench->findChildren<QAbstractButton*>()) {
        const bool kind = qobject_cast<QPushButton*>(button) || qobject_cast<QToolButton*>(button) ||
                          qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button);
        bool own = kind && !button->isHidden();
        for (const QWidget* above = button->parentWidget(); own && above && above != bench;
             above = above->parentWidget())
            own = !above->isHidden() &&
                  (!qobject_cast<const QAbstractScrollArea*>(above) || qobject_cast<const PageArea*>(above)) &&
                  !above->inherits("steerdeck::widgets::AnswersView") &&
                  !above->inherits("steerdeck::widgets::DeckView");
        if (own) buttons << button;
    }
    return buttons;
}

} // namespace

CommandCatalogue::CommandCatalogue(Workbench* window) : window_(window) {}

QList<Command> CommandCatalogue::all() const
{
    QList<Command> list;
    for (const QAction* menu : window_->menuBar()->actions())
        if (menu->menu()) addMenu(list, menu->menu(), plain(menu->text()));
    for (const Bench bench : all_benches) addBench(list, bench);
    addBench(list, Bench::evaluate, true);
    addBehaviors(list);
    addLessons(list);
    return list;
}

void CommandCatalogue::addMenu(QList<Command>& list, const QMenu* menu, const QString& where) const
{
    for (QAction* action : menu->actions()) {
        if (action->isSeparator() || !action->isVisible()) continue;
        const QString title = plain(action->text());
        if (action->menu()) {
            addMenu(list, action->menu(), QStringLiteral("%1, %2").arg(where, title));
            continue;
        }
        Command one{title, where, action->shortcut(), whyNot(action), [action] { action->trigger(); }};
        one.checkable = action->isCheckable();
        one.checked = action->isChecked();
        list << one;
    }
}

/// `tasks`: of Evaluate the part with the tasks, else that with the experiments.
void CommandCatalogue::addBench(QList<Command>& list, Bench bench, bool tasks) const
{
    const QString where = tasks ? tr("%1, Tasks").arg(title_of(bench)) : title_of(bench);
    for (QAbstractButton* button : buttons_of(tasks ? window_->tasks() : window_->page(bench))) {
        auto* tool = qobject_cast<QToolButton*>(button);
        if (tool && tool->menu()) {
            emit tool->menu()->aboutToShow(); // it is filled, and its actions enabled, when it opens
            addMenu(list, tool->menu(), QStringLiteral("%1, %2").arg(where, plain(button->text())));
            continue;
        }
        const QString text = plain(button->text()).size() > 1 ? plain(button->text()) : button->accessibleName();
        if (text.isEmpty()) continue;
        Command one{text, where, keys_of(*button), whyNot(bench, tasks, button),
                    [window = window_, bench, tasks, button] {
                        bench == Bench::evaluate ? window->showTasks(tasks) : window->showBench(bench);
                        button->click();
                    }};
        one.checkable = button->isCheckable();
        one.checked = button->isChecked();
        list << one;
    }
}

void CommandCatalogue::addBehaviors(QList<Command>& list) const
{
    const std::vector<lab::Chip>& chips = window_->compose()->deck().chips;
    for (const lab::BehaviorInfo& behavior : window_->behaviors()) {
        const QString name = QString::fromStdString(behavior.name), title = QString::fromStdString(behavior.title);
        const auto at =
            std::find_if(chips.begin(), chips.end(), [&](const auto& chip) { return chip.behavior == behavior.name; });
        const bool there = at != chips.end();
        const int row = int(at - chips.begin());
        list << Command{tr("Add %1 to the deck").arg(title),
                        title_of(Bench::compose),
                        {},
                        there ? tr("%1 stands on the deck already.").arg(title) : QString(),
                        [window = window_, name] {
                            window->showBench(Bench::compose);
                            window->compose()->deckModel()->insert(name, -1);
                        }};
        if (behavior.shipped_token && behavior.own_token)
            list << Command{tr("Back to the shipped token of %1").arg(title),
                            title_of(Bench::train),
                            {},
                            {},
                            [window = window_, name = behavior.name] { window->restoreShippedTokens({name}); }};
        if (there)
            list << Command{
                tr("Remove %1 from the deck").arg(title), title_of(Bench::compose), {}, {}, [window = window_, row] {
                    window->showBench(Bench::compose);
                    window->compose()->deckModel()->remove(row);
                }};
    }
}

void CommandCatalogue::addLessons(QList<Command>& list) const
{
    for (const Lesson& lesson : window_->learn()->guide()->lessons())
        list << Command{tr("Lesson: %1").arg(lesson.title.in(window_->learn()->guide()->language())),
                        title_of(Bench::learn),
                        {},
                        {},
                        [window = window_, name = lesson.name] {
                            window->showBench(Bench::learn);
                            window->learn()->guide()->open(name);
                        }};
}

/// Why a menu's action is greyed; empty where it is not.
QString CommandCatalogue::whyNot(const QAction* action) const
{
    if (action->isEnabled()) return {};
    if (action->objectName() == QLatin1String("undo")) return tr("There is nothing to undo on this bench.");
    if (action->objectName() == QLatin1String("redo")) return tr("There is nothing to redo on this bench.");
    const QString why = action->property("why").toString();
    return why.isEmpty() ? tr("There is nothing yet that it could be done with.") : why;
}

/// Why a bench's control is greyed; empty where it is not.
QString CommandCatalogue::whyNot(Bench bench, bool tasks, const QWidget* control) const
{
    if (!window_->isLaidOut()) return tr("No model is open yet.");
    if (control->isEnabled()) return {};
    const QString name = control->objectName();
    const bool runs =
        (bench == Bench::train && window_->jobs()->training->running()) ||
        (bench == Bench::evaluate && (tasks ? window_->jobs()->asking : window_->jobs()->evaluating)->running()) ||
        (bench == Bench::compose && window_->compose()->isBusy()) ||
        (bench == Bench::geometry && window_->jobs()->measuring->running());
    if (!runs && (name == QLatin1String("pause") || name == QLatin1String("stop")))
        return tr("Nothing runs there now.");
    if (bench == Bench::compose && !control->toolTip().isEmpty()) return control->toolTip();
    if (runs) return tr("It can be done once the running job has ended.");
    if (bench == Bench::evaluate)
        if (const auto* refusal = tasks ? window_->tasks()->findChild<NoticeLabel*>(QStringLiteral("taskRefusal"))
                                        : window_->evaluate()->findChild<NoticeLabel*>(QStringLiteral("refusal"));
            refusal && !refusal->text().isEmpty())
            return refusal->text();
    if (bench == Bench::train && name == QLatin1String("start") && !control->toolTip().isEmpty())
        return control->toolTip();
    if (name == QLatin1String("compare")) return tr("Open results first; then others can stand beside them.");
    return tr("There is nothing yet that it could be done with.");
}

} // namespace steerdeck::app
