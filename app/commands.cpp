// Everything a person can do, for the searchable list and the page of shortcuts. The menus and the benches' own buttons
// are the registry: what is added there is found here.
#include "app/job_bridge.h"
#include "app/workbench.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
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

/// Buttons that the bench itself holds; those of lists, cards and pages come and go with what they show.
QList<QAbstractButton*> buttons_of(QWidget* bench)
{
    QList<QAbstractButton*> buttons;
    for (auto* button : bench->findChildren<QAbstractButton*>()) {
        const bool kind = qobject_cast<QPushButton*>(button) || qobject_cast<QToolButton*>(button) ||
                          qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button);
        bool own = kind && !button->isHidden();
        for (const QWidget* above = button->parentWidget(); own && above && above != bench;
             above = above->parentWidget())
            own = !above->isHidden() && !qobject_cast<const QAbstractScrollArea*>(above) &&
                  !above->inherits("steerdeck::widgets::AnswersView") &&
                  !above->inherits("steerdeck::widgets::DeckView");
        if (own) buttons << button;
    }
    return buttons;
}

} // namespace

QList<Command> Workbench::commands() const
{
    QList<Command> list;
    for (const QAction* menu : menuBar()->actions())
        if (menu->menu()) addMenuCommands(list, menu->menu(), plain(menu->text()));
    for (const Bench bench : all_benches) addBenchCommands(list, bench);
    addBehaviorCommands(list);
    addLessonCommands(list);
    return list;
}

void Workbench::addMenuCommands(QList<Command>& list, const QMenu* menu, const QString& where) const
{
    for (QAction* action : menu->actions()) {
        if (action->isSeparator() || !action->isVisible()) continue;
        const QString title = plain(action->text());
        if (action->menu()) {
            addMenuCommands(list, action->menu(), QStringLiteral("%1, %2").arg(where, title));
            continue;
        }
        Command one{title, where, action->shortcut(), whyNot(action), [action] { action->trigger(); }};
        one.checkable = action->isCheckable();
        one.checked = action->isChecked();
        list << one;
    }
}

void Workbench::addBenchCommands(QList<Command>& list, Bench bench) const
{
    auto* self = const_cast<Workbench*>(this); // what is done is done later, by the person
    for (QAbstractButton* button : buttons_of(page(bench))) {
        auto* tool = qobject_cast<QToolButton*>(button);
        if (tool && tool->menu()) {
            emit tool->menu()->aboutToShow(); // it is filled, and its actions enabled, when it opens
            addMenuCommands(list, tool->menu(), QStringLiteral("%1, %2").arg(title_of(bench), plain(button->text())));
            continue;
        }
        const QString text = plain(button->text()).size() > 1 ? plain(button->text()) : button->accessibleName();
        if (text.isEmpty()) continue;
        Command one{text, title_of(bench), keys_of(*button), whyNot(bench, button), [self, bench, button] {
                        self->showBench(bench);
                        button->click();
                    }};
        one.checkable = button->isCheckable();
        one.checked = button->isChecked();
        list << one;
    }
}

void Workbench::addBehaviorCommands(QList<Command>& list) const
{
    auto* self = const_cast<Workbench*>(this);
    const std::vector<lab::Chip>& chips = compose_->deck().chips;
    for (const lab::BehaviorInfo& behavior : behaviors_) {
        const QString name = QString::fromStdString(behavior.name), title = QString::fromStdString(behavior.title);
        const auto at =
            std::find_if(chips.begin(), chips.end(), [&](const auto& chip) { return chip.behavior == behavior.name; });
        const bool there = at != chips.end();
        const int row = int(at - chips.begin());
        list << Command{tr("Add %1 to the deck").arg(title),
                        title_of(Bench::compose),
                        {},
                        there ? tr("%1 stands on the deck already.").arg(title) : QString(),
                        [self, name] {
                            self->showBench(Bench::compose);
                            self->compose_->deckModel()->insert(name, -1);
                        }};
        if (there)
            list << Command{tr("Remove %1 from the deck").arg(title), title_of(Bench::compose), {}, {}, [self, row] {
                                self->showBench(Bench::compose);
                                self->compose_->deckModel()->remove(row);
                            }};
    }
}

void Workbench::addLessonCommands(QList<Command>& list) const
{
    auto* self = const_cast<Workbench*>(this);
    for (const Lesson& lesson : learn_->guide()->lessons())
        list << Command{tr("Lesson: %1").arg(lesson.title.in(learn_->guide()->language())),
                        title_of(Bench::learn),
                        {},
                        {},
                        [self, name = lesson.name] {
                            self->showBench(Bench::learn);
                            self->learn_->guide()->open(name);
                        }};
}

/// Why a menu's action is greyed; empty where it is not.
QString Workbench::whyNot(const QAction* action) const
{
    if (action->isEnabled()) return {};
    if (action->objectName() == QLatin1String("undo")) return tr("There is nothing to undo on this bench.");
    if (action->objectName() == QLatin1String("redo")) return tr("There is nothing to redo on this bench.");
    const QString why = action->property("why").toString();
    return why.isEmpty() ? tr("There is nothing yet that it could be done with.") : why;
}

/// Why a bench's control is greyed; empty where it is not.
QString Workbench::whyNot(Bench bench, const QWidget* control) const
{
    if (!laidOut_) return tr("No model is open yet.");
    if (control->isEnabled()) return {};
    const QString name = control->objectName();
    const bool runs =
        (bench == Bench::train && training_->running()) || (bench == Bench::evaluate && evaluating_->running()) ||
        (bench == Bench::compose && compose_->isBusy()) || (bench == Bench::geometry && measuring_->running());
    if (!runs && (name == QLatin1String("pause") || name == QLatin1String("stop")))
        return tr("Nothing runs there now.");
    if (bench == Bench::compose && !control->toolTip().isEmpty()) return control->toolTip();
    if (runs) return tr("It can be done once the running job has ended.");
    if (bench == Bench::evaluate)
        if (const auto* refusal = evaluate_->findChild<NoticeLabel*>(QStringLiteral("refusal"));
            refusal && !refusal->text().isEmpty())
            return refusal->text();
    if (bench == Bench::train && name == QLatin1String("start")) return tr("Tick what shall be trained first.");
    if (name == QLatin1String("compare")) return tr("Open results first; then others can stand beside them.");
    return tr("There is nothing yet that it could be done with.");
}

} // namespace steerdeck::app
