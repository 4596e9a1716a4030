#include "screenshot.h"

#include "job_bridge.h"
#include "message_bar.h"
#include "workbench.h"

#include "compose/answers_view.h"
#include "compose/compose_bench.h"
#include "evaluate/evaluate_bench.h"
#include "train/train_bench.h"

#include <QPixmap>
#include <QSaveFile>
#include <QTimer>

namespace steerdeck::app {

namespace {
constexpr int settle = 400; // milliseconds until plots that draw at their own pace have drawn the last values
} // namespace

Screenshot::Screenshot(Workbench* workbench, const QString& file, QObject* parent)
    : QObject(parent), workbench_(workbench), file_(file)
{
    connect(workbench, &Workbench::ready, this, &Screenshot::begin);
    connect(workbench->host(), &LabHost::openFailed, this, &Screenshot::finished);
    for (JobBridge* job :
         {workbench->answering(), workbench->training(), workbench->measuring(), workbench->evaluating()})
        connect(job, &JobBridge::ended, this, &Screenshot::ended);
}

void Screenshot::begin()
{
    // A question that was held out of all training, and two behaviours trained a little.
    if (workbench_->bench() == Bench::compose) return workbench_->compose()->run();
    if (workbench_->bench() == Bench::geometry) return; // it computes when it is shown
    if (workbench_->bench() == Bench::learn) return QTimer::singleShot(settle, this, &Screenshot::write);
    if (workbench_->bench() == Bench::evaluate) {
        auto request = workbench_->evaluate()->request();
        request.plan.sizes = {1, 2};
        request.plan.num_prompts = 4;
        request.plan.max_combinations = 12;
        request.out = folder_.path().toStdString();
        workbench_->evaluate()->setRequest(request);
        workbench_->evaluate()->setRunning(true);
        return workbench_->startEvaluation(request);
    }
    lab::TrainRequest request;
    for (const lab::Chip& chip : workbench_->compose()->deck().chips) request.behaviors.push_back(chip.behavior);
    request.settings.steps = 60;
    request.settings.batch = 12;
    request.settings.report_every = 2;
    request.out = folder_.path().toStdString();
    workbench_->train()->setRequest(request);
    workbench_->train()->setRunning(true);
    workbench_->startTraining(request);
}

void Screenshot::ended(const lab::JobEnd& end)
{
    if (!end.done)
        return emit finished(end.error.empty() ? tr("The work was cancelled.") : QString::fromStdString(end.error));
    QTimer::singleShot(settle, this, &Screenshot::write);
}

void Screenshot::write()
{
    workbench_->compose()->answers()->flush();
    QSaveFile file(file_);
    const QPixmap picture = workbench_->grab();
    if (file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit()) return emit finished({});
    emit finished(tr("The picture could not be written (%1): %2. Name a file in a folder you may write.")
                      .arg(file_, file.errorString()));
}

} // namespace steerdeck::app
