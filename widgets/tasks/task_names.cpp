#include "widgets/tasks/task_names.h"

#include "widgets/compose/catalog.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace steerdeck::widgets {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskNames)
};

/// What core's tasks say of themselves, for the catalogues.
[[maybe_unused]] constexpr const char* abouts[] = {
    QT_TRANSLATE_NOOP("TaskNames", "yes or no questions about a passage"),
    QT_TRANSLATE_NOOP("TaskNames", "which of two names fills the blank"),
    QT_TRANSLATE_NOOP("TaskNames", "nested lists of digits to work out; made from a seed where no file is given"),
    QT_TRANSLATE_NOOP("TaskNames", "school mathematics in several steps"),
    QT_TRANSLATE_NOOP("TaskNames", "science questions with a choice of answers"),
    QT_TRANSLATE_NOOP("TaskNames", "algebra with five choices and a rationale"),
    QT_TRANSLATE_NOOP("TaskNames", "arithmetic word problems, worked out with a calculator's tags"),
    QT_TRANSLATE_NOOP("TaskNames", "arithmetic word problems with distracting numbers"),
    QT_TRANSLATE_NOOP("TaskNames", "arithmetic word problems"),
    QT_TRANSLATE_NOOP("TaskNames", "does the premise entail the hypothesis")};

QString percent(double share) { return QLocale().toString(100 * share, 'f', 1); }

} // namespace

QString TaskNames::behavior(const std::string& name) const
{
    const auto found = behaviors.find(name);
    if (found != behaviors.end()) return found->second;
    return tasks::is_task(name) ? taskTitle(name) : QString::fromStdString(name);
}

QString TaskNames::deck(const lab::Deck& deck) const
{
    QStringList titles;
    const auto titleOf = [this](const lab::Chip& chip) {
        QString title = behavior(chip.behavior);
        if (chip.negated) title = Words::tr("not %1", "a behaviour").arg(title);
        if (!chip.blend_target.empty()) title += QStringLiteral(" → ") + behavior(chip.blend_target);
        if (chip.way) title += QStringLiteral(" (%1)").arg(wayTitle(*chip.way));
        if (chip.strength != 1) title += QStringLiteral(" × ") + QLocale().toString(chip.strength, 'g', 3);
        return title;
    };
    for (const steering::DeckPart& part : steering::parts_of(deck)) {
        QStringList alternatives;
        for (const steering::NumberedChip& one : part) alternatives << titleOf(one.chip);
        titles << alternatives.join(Words::tr(" or ", "between alternatives"));
    }
    return titles.join(QStringLiteral(" + "));
}

QString TaskNames::steering(lab::Method method, const lab::Deck& all) const
{
    const QString title = wayTitle(method);
    if (method == lab::Method::none || all.chips.empty()) return title;
    return Words::tr("%1: %2", "a way to steer, and the behaviours").arg(title, deck(all));
}

QString TaskNames::run(const lab::TaskRun& run) const
{
    return Words::tr("%1, %2", "a task, and what steers").arg(taskTitle(run.task), steering(run.method, run.deck));
}

QString taskTitle(const std::string& task)
{
    const auto title = tasks::task_named(task).title;
    return QString::fromUtf8(title.data(), qsizetype(title.size()));
}

QString taskAbout(const std::string& task)
{
    const std::string about(tasks::task_named(task).about);
    return QCoreApplication::translate("TaskNames", about.c_str());
}

QString accuracyText(const tasks::Summary& summary)
{
    return Words::tr("%1 % (%2 to %3)", "an accuracy and its interval")
        .arg(percent(summary.accuracy.value), percent(summary.accuracy.low), percent(summary.accuracy.high));
}

} // namespace steerdeck::widgets
