#include "app/unfinished_work.h"

#include "app/job_bridge.h"
#include "app/job_set.h"
#include "app/message_bar.h"
#include "app/session_keeper.h"

#include "widgets/models/found_models.h"
#include "widgets/shared/form_state.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

const QString of_training = QStringLiteral("training"), of_experiment = QStringLiteral("experiment"),
              of_task = QStringLiteral("task"), of_sweep = QStringLiteral("sweep"),
              of_download = QStringLiteral("download");

QString number(qint64 value) { return QLocale().toString(value); }

} // namespace

UnfinishedWork::UnfinishedWork(SessionKeeper* keeper, JobSet* jobs, MessageBar* offers, QObject* parent)
    : QObject(parent), keeper_(keeper), jobs_(jobs), offers_(offers)
{
    connect(jobs->training, &JobBridge::trainPoint, this,
            [this](const lab::TrainPoint& point) { step(of_training, point.step, point.total_steps); });
    connect(jobs->evaluating, &JobBridge::evaluatePoint, this,
            [this](const lab::EvaluatePoint& point) { step(of_experiment, point.answers, point.total); });
    connect(jobs->asking, &JobBridge::taskPoint, this,
            [this](const lab::TaskPoint& point) { step(of_task, qint64(point.summary.answers), qint64(point.total)); });
    connect(jobs->asking, &JobBridge::ended, this, [this] { end(of_task); });
    connect(jobs->training, &JobBridge::ended, this, [this] {
        end(of_training);
        end(of_sweep);
    });
    connect(jobs->evaluating, &JobBridge::ended, this, [this] { end(of_experiment); });
}

void UnfinishedWork::beginTraining(const QString& title, qint64 steps, const QWidget& form)
{
    begin(of_training, title, steps, form);
}

void UnfinishedWork::beginSweep(const QString& title, qint64 trainings, const QWidget& form)
{
    begin(of_sweep, title, trainings, form);
}

void UnfinishedWork::sweepChanged(qint64 done, qint64 total) { step(of_sweep, done, total); }

void UnfinishedWork::beginExperiment(const QWidget& form) { begin(of_experiment, {}, 0, form); }

void UnfinishedWork::beginTask(const QString& title, const QWidget& form) { begin(of_task, title, 0, form); }

void UnfinishedWork::begin(const QString& kind, const QString& title, qint64 total, const QWidget& form)
{
    end(kind);
    offers_->withdraw(kind); // it was taken up, or something else came in its place
    Session& session = keeper_->session();
    session.unfinished << Unfinished{kind, title, 0, total, session.model, formState(form, FormPart::values)};
    keeper_->keep(); // at once: the work may end the program
}

void UnfinishedWork::downloadChanged(const DownloadState& state)
{
    using Phase = DownloadState::Phase;
    if (state.phase == Phase::none || state.phase == Phase::done) return end(of_download);
    offers_->withdraw(of_download);
    downloadOffered_ = true;
    QList<Unfinished>& works = keeper_->session().unfinished;
    const auto same = [&](const Unfinished& one) { return one.kind == of_download && one.title == state.name; };
    if (std::none_of(works.begin(), works.end(), same)) {
        end(of_download);
        works << Unfinished{of_download, state.name, 0, 0, {}, {}};
        keeper_->keep(); // at once: the program may end meanwhile
    }
    if (state.progress.total > 0) step(of_download, state.progress.done, state.progress.total);
}

void UnfinishedWork::offerDownload(const Unfinished& work)
{
    if (std::exchange(downloadOffered_, true)) return;
    const auto size = [](qint64 bytes) { return sizeText(std::uint64_t(bytes)); };
    const QString sentence = work.total > 0
                                 ? tr("The download of %1 stopped at %2 of %3. It can go on from there.")
                                       .arg(work.title, size(work.done), size(work.total))
                                 : tr("The download of %1 was interrupted at its beginning.").arg(work.title);
    offers_->offer(of_download, sentence,
                   {{tr("Resume"), [this, work] { emit resumeRequested(work); }},
                    {tr("Forget it"), [this] { end(of_download); }}});
}

void UnfinishedWork::step(const QString& kind, qint64 done, qint64 total)
{
    QList<Unfinished>& works = keeper_->session().unfinished;
    const auto work = std::find_if(works.begin(), works.end(), [&](const Unfinished& one) { return one.kind == kind; });
    if (work == works.end()) return;
    work->done = done;
    work->total = total;
    keeper_->changed();
}

void UnfinishedWork::end(const QString& kind)
{
    if (keeper_->session().unfinished.removeIf([&](const Unfinished& work) { return work.kind == kind; }) == 0) return;
    keeper_->changed();
    // What quitting would have interrupted is no more.
    if (lostByQuitting().isEmpty()) offers_->withdraw(QStringLiteral("quit"));
}

void UnfinishedWork::withdraw()
{
    for (const QString& kind : {of_training, of_sweep, of_experiment, of_task}) offers_->withdraw(kind);
}

void UnfinishedWork::offer()
{
    const QList<Unfinished> works = keeper_->session().unfinished;
    for (const Unfinished& work : works) {
        if (work.kind == of_download) {
            offerDownload(work);
            continue;
        }
        if (work.model != keeper_->session().model) continue;
        const QString sentence =
            work.kind == of_training
                ? (work.done > 0
                       ? tr("A training of %1 stopped at step %2 of %3. It can go on from its last checkpoint.")
                             .arg(work.title, number(work.done), number(work.total))
                       : tr("A training of %1 was interrupted before its first step.").arg(work.title))
            : work.kind == of_sweep ? tr("A sweep of %1 stopped after %2 of %3 trainings. It can go on from there.")
                                          .arg(work.title, number(work.done), number(work.total))
            : work.kind == of_task
                ? tr("The task %1 stopped after %2 of %3 answers. It can go on from there.")
                      .arg(work.title, number(work.done), number(work.total))
                : (work.done > 0 ? tr("An experiment stopped after %1 of %2 answers. It can go on from there.")
                                       .arg(number(work.done), number(work.total))
                                 : tr("An experiment was interrupted before its first answer."));
        offers_->offer(work.kind, sentence,
                       {{tr("Resume"), [this, work] { emit resumeRequested(work); }},
                        {tr("Forget it"), [this, kind = work.kind] { end(kind); }}});
    }
}

QString UnfinishedWork::lostByQuitting() const
{
    QStringList sentences;
    for (const Unfinished& work : keeper_->session().unfinished) {
        if (work.kind == of_download) continue; // it goes on at the next start, and loses nothing
        const JobBridge* job = work.kind == of_training || work.kind == of_sweep ? jobs_->training
                               : work.kind == of_task                            ? jobs_->asking
                                                                                 : jobs_->evaluating;
        if (!job->running()) continue;
        if (work.kind == of_sweep) {
            sentences << tr("A sweep of %1 is under way (%2 of %3 trainings). What it has trained is kept, and it can "
                            "go on at the next start.")
                             .arg(work.title, number(work.done), number(work.total));
            continue;
        }
        if (work.kind == of_task) {
            sentences
                << tr("The task %1 is under way (%2 of %3 answers). Its answers are kept, and it can go on at the "
                      "next start.")
                       .arg(work.title, number(work.done), number(work.total));
            continue;
        }
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
