// Long work that a crash or quitting interrupts: remembered while it runs, offered again at the next start.
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/workbench.h"

#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/shared/form_state.h"
#include "widgets/train/train_bench.h"

#include <QAbstractButton>
#include <QLocale>

#include <algorithm>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

const QString of_training = QStringLiteral("training");

Unfinished* work_in(QList<Unfinished>& works, const QString& kind)
{
    const auto found =
        std::find_if(works.begin(), works.end(), [&](const Unfinished& work) { return work.kind == kind; });
    return found == works.end() ? nullptr : &*found;
}

QString number(qint64 value) { return QLocale().toString(value); }

} // namespace

QString Workbench::trainingTitle(const lab::TrainRequest& request) const
{
    if (!request.operator_name.empty()) return QString::fromStdString(request.operator_name);
    QStringList titles;
    for (const lab::BehaviorInfo& behavior : behaviors_)
        if (std::find(request.behaviors.begin(), request.behaviors.end(), behavior.name) != request.behaviors.end())
            titles << QString::fromStdString(behavior.title);
    if (titles.isEmpty()) return tr("all behaviours");
    return titles.size() <= 2 ? titles.join(tr(", ", "between names"))
                              : tr("%1 and %n more", nullptr, int(titles.size()) - 1).arg(titles[0]);
}

void Workbench::beginUnfinished(const QString& kind, const QString& title, qint64 total)
{
    endUnfinished(kind);
    offers_->withdraw(kind); // it was taken up, or something else came in its place
    const QWidget* form = kind == of_training ? static_cast<QWidget*>(train_) : evaluate_;
    session_.unfinished << Unfinished{kind, title, 0, total, session_.model, formState(*form, FormPart::values)};
    keep(); // at once: the work may end the program
}

void Workbench::stepUnfinished(const QString& kind, qint64 done, qint64 total)
{
    Unfinished* work = work_in(session_.unfinished, kind);
    if (!work) return;
    work->done = done;
    work->total = total;
    changed();
}

void Workbench::endUnfinished(const QString& kind)
{
    if (session_.unfinished.removeIf([&](const Unfinished& work) { return work.kind == kind; }) == 0) return;
    changed();
    // What quitting would have interrupted is no more.
    if (lostByQuitting().isEmpty()) offers_->withdraw(QStringLiteral("quit"));
}

void Workbench::offerUnfinished()
{
    // Of another model's work nothing is offered while this one is open; it stays in the session.
    for (const Unfinished& work : session_.unfinished) {
        if (work.model != session_.model) continue;
        const QString sentence =
            work.kind == of_training
                ? (work.done > 0
                       ? tr("A training of %1 stopped at step %2 of %3. It can go on from its last checkpoint.")
                             .arg(work.title, number(work.done), number(work.total))
                       : tr("A training of %1 was interrupted before its first step.").arg(work.title))
                : (work.done > 0 ? tr("An experiment stopped after %1 of %2 answers. It can go on from there.")
                                       .arg(number(work.done), number(work.total))
                                 : tr("An experiment was interrupted before its first answer."));
        offers_->offer(work.kind, sentence,
                       {{tr("Resume"), [this, work] { goOn(work); }},
                        {tr("Forget it"), [this, kind = work.kind] { endUnfinished(kind); }}});
    }
}

/// Fills the form as it was and presses Start: the job finds its checkpoint, or its folder, by itself.
void Workbench::goOn(const Unfinished& work)
{
    const Bench bench = work.kind == of_training ? Bench::train : Bench::evaluate;
    showBench(bench);
    setFormState(*page(bench), work.form);
    auto* start = page(bench)->findChild<QAbstractButton*>(QStringLiteral("start"));
    // What a training replaces was asked when it was begun.
    if (start && start->isEnabled()) return bench == Bench::train ? train_->start() : start->click();
    messages_->tell(tr("The form is filled as it was; start it once it can be started."));
}

/// What quitting now would interrupt, and what becomes of it; empty where nothing is lost.
QString Workbench::lostByQuitting() const
{
    QStringList sentences;
    for (const Unfinished& work : session_.unfinished) {
        const bool runs = work.kind == of_training ? training_->running() : evaluating_->running();
        if (!runs) continue;
        sentences
            << (work.kind == of_training
                    ? tr("A training of %1 is under way (step %2 of %3). What it has learnt is kept, and it can go "
                         "on at the next start.")
                          .arg(work.title, number(work.done), number(work.total))
                    : tr("An experiment is under way (%1 of %2 answers). Its answers are kept, and it can go on at "
                         "the next start.")
                          .arg(number(work.done), number(work.total)));
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace steerdeck::app
