#include "app/screenshot.h"

#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/workbench.h"

#include "widgets/compose/answers_view.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/shared/worded.h"
#include "widgets/train/train_bench.h"

#include <QPixmap>
#include <QSaveFile>
#include <QTimer>

namespace steerdeck::app {

namespace {
constexpr int settle = 400; // milliseconds until plots that draw at their own pace have drawn the last values
} // namespace

Screenshot::Screenshot(Workbench* workbench, Appearance* appearance, const QList<Shot>& shots, QObject* parent)
    : QObject(parent), workbench_(workbench), appearance_(appearance), shots_(shots)
{
    connect(workbench, &Workbench::ready, this, &Screenshot::begin);
    connect(workbench->host(), &LabHost::openFailed, this, &Screenshot::finished);
    for (JobBridge* job : {workbench->jobs()->answering, workbench->jobs()->training, workbench->jobs()->measuring,
                           workbench->jobs()->evaluating})
        connect(job, &JobBridge::ended, this, &Screenshot::ended);
}

QList<Screenshot::Shot> Screenshot::gallery(const QString& folder)
{
    QList<Shot> shots;
    for (const Bench bench : all_benches)
        for (const Theme theme : {Theme::light, Theme::dark})
            for (const QSize& size : {QSize(1280, 800), QSize(2560, 1440)})
                shots << Shot{QStringLiteral("%1/%2-%3-%4x%5.png")
                                  .arg(folder, name_of(bench), name_of(theme))
                                  .arg(size.width())
                                  .arg(size.height()),
                              bench, theme, size};
    return shots;
}

void Screenshot::begin()
{
    if (workbench_->bench() == shots_.first().bench) return work();
    workbench_->showBench(shots_.first().bench);
    work();
}

void Screenshot::work()
{
    // A question that was held out of all training, and two behaviours trained a little.
    if (workbench_->bench() == Bench::compose) return workbench_->compose()->run();
    if (workbench_->bench() == Bench::geometry) return; // it computes when it is shown
    if (workbench_->bench() == Bench::learn) {
        auto* guide = workbench_->learn()->guide();
        if (!guide->lessons().isEmpty()) guide->open(guide->lessons().first().name);
        return prepare();
    }
    if (workbench_->bench() == Bench::evaluate) {
        auto request = workbench_->evaluate()->request();
        request.plan.sizes = {1, 2};
        request.plan.num_prompts = 4;
        request.plan.max_combinations = 12;
        request.out = folder_.filePath(QStringLiteral("results")).toStdString();
        workbench_->evaluate()->setRequest(request);
        workbench_->evaluate()->setRunning(true);
        return workbench_->startEvaluation(request);
    }
    lab::TrainRequest request;
    for (const lab::Chip& chip : workbench_->compose()->deck().chips) request.behaviors.push_back(chip.behavior);
    request.settings.steps = 60;
    request.settings.batch = 12;
    request.settings.report_every = 2;
    request.out = folder_.filePath(QStringLiteral("tokens")).toStdString();
    workbench_->train()->setRequest(request);
    workbench_->train()->setRunning(true);
    workbench_->startTraining(request);
}

void Screenshot::ended(const lab::JobEnd& end)
{
    if (!end.done) return emit finished(end.error.empty() ? tr("The work was cancelled.") : widgets::worded(end.error));
    prepare();
}

void Screenshot::prepare()
{
    const Shot& shot = shots_.first();
    if (shot.theme) appearance_->setTheme(*shot.theme);
    if (shot.size.isValid()) workbench_->resize(shot.size);
    if (workbench_->bench() == Bench::geometry && workbench_->geometry()->selection().isEmpty())
        workbench_->geometry()->select(QStringLiteral("german")); // so that the table shows what it is for
    QTimer::singleShot(settle, this, &Screenshot::write);
}

void Screenshot::write()
{
    workbench_->compose()->answers()->flush();
    const Shot shot = shots_.takeFirst();
    QSaveFile file(shot.file);
    const QPixmap picture = workbench_->grab();
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit())
        return emit finished(tr("The picture could not be written (%1): %2. Name a file in a folder you may write.")
                                 .arg(shot.file, file.errorString()));
    if (shots_.isEmpty()) return emit finished({});
    shots_.first().bench == shot.bench ? prepare() : begin();
}

} // namespace steerdeck::app
