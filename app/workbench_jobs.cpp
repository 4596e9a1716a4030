// The jobs that the window starts, and takes up again.
#include "app/job_bridge.h"
#include "app/judge_host.h"
#include "app/language_menu.h"
#include "app/message_bar.h"
#include "app/models_host.h"
#include "app/status_strip.h"
#include "app/unfinished_work.h"
#include "app/workbench.h"

#include "core/lab/conversation.h"
#include "core/lab/judged_training.h"
#include "core/lab/own_vectors.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/shared/form_state.h"
#include "widgets/tasks/task_bench.h"
#include "widgets/tasks/task_names.h"
#include "widgets/train/train_bench.h"

#include <QAbstractButton>

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

/// A server's key, where none was typed, is what the environment says.
void takeKey(exchange::Backend& backend)
{
    if (!backend.url.empty() && backend.key.empty())
        backend.key = Secret(qgetenv("STEERDECK_BACKEND_KEY").toStdString());
}

/// A training whose held-out examples `bench` shows, of tokens or of another way to steer.
template <typename Request>
void startJudged(JobBridge& training, const std::shared_ptr<lab::Lab>& lab, const Request& request, TrainBench* bench)
{
    training.startTelling(
        [lab, request, held_out = bench->heldOut(), bench](lab::Sink sink, const JobBridge::Teller& later) {
            return lab::train(*lab, request, held_out, std::move(sink), [later, bench](const lab::HeldOutPoint& point) {
                later([bench, point] { bench->heldOutPoint(point); });
            });
        });
}

} // namespace

/// The request with the judge that the user names.
template <typename Request>
Request Workbench::judged(Request request) const
{
    request.judge = judge_->server();
    return request;
}

void Workbench::startAnswers(const lab::GenerateRequest& request)
{
    jobs_->answering->start([lab = host_->lab(), wanted = judged(request), before = compose_->conversation()](
                                lab::Sink sink) { return lab::converse(*lab, before, wanted, std::move(sink)); });
}

void Workbench::startTraining(const lab::TrainRequest& request)
{
    unfinished_->beginTraining(trainingTitle(request), request.settings.steps, *train_);
    startJudged(*jobs_->training, host_->lab(), judged(request), train_);
}

void Workbench::startSweep(const lab::SweepRequest& request)
{
    unfinished_->beginSweep(trainingTitle(request.train), qint64(request.size()), *train_);
    lab::SweepRequest wanted = request;
    wanted.train.judge = judge_->server();
    jobs_->training->startTelling([lab = host_->lab(), wanted = std::move(wanted), bench = train_,
                                   unfinished = unfinished_](lab::Sink sink, const JobBridge::Teller& later) {
        return lab::sweep(*lab, wanted, std::move(sink), [later, bench, unfinished](const lab::SweepPoint& point) {
            const auto done = std::ranges::count(point.rows, lab::SweepRow::State::done, &lab::SweepRow::state);
            later([bench, unfinished, point, done] {
                bench->sweepPoint(point);
                unfinished->sweepChanged(qint64(done), qint64(point.rows.size()));
            });
        });
    });
}

void Workbench::startMethod(const lab::MethodRequest& request)
{
    lab::TrainRequest named;
    named.behaviors = request.behaviors;
    const QString title = request.task.empty() ? trainingTitle(named) : taskTitle(request.task);
    unfinished_->beginTraining(title, request.settings.steps, *train_);
    startJudged(*jobs_->training, host_->lab(), judged(request), train_);
}

void Workbench::startData(const lab::DataRequest& request)
{
    lab::DataRequest wanted = judged(request);
    takeKey(wanted.backend);
    jobs_->building->start([lab = host_->lab(), wanted = std::move(wanted)](lab::Sink sink) {
        return lab->build_data(wanted, std::move(sink));
    });
}

void Workbench::startEvaluation(const lab::EvaluateRequest& request)
{
    unfinished_->beginExperiment(*evaluate_);
    lab::EvaluateRequest wanted = judged(request);
    takeKey(wanted.backend);
    jobs_->evaluating->start([lab = host_->lab(), wanted = std::move(wanted)](lab::Sink sink) {
        return lab->evaluate(wanted, std::move(sink));
    });
}

/// An experiment that another machine works at.
void Workbench::followEvaluation(const QString& folder)
{
    jobs_->evaluating->start([lab = host_->lab(), folder = folder.toStdString()](lab::Sink sink) {
        return lab->follow({folder}, std::move(sink));
    });
}

void Workbench::startTask(const lab::TaskRequest& request)
{
    unfinished_->beginTask(taskTitle(request.task), *tasks_);
    jobs_->asking->start(
        [lab = host_->lab(), request](lab::Sink sink) { return lab->evaluate_task(request, std::move(sink)); });
}

void Workbench::startMeasuring(const lab::TrainRequest& request)
{
    jobs_->estimating->start(
        [lab = host_->lab(), request](lab::Sink sink) { return lab->estimate(request, std::move(sink)); });
}

void Workbench::startGeometry(const lab::GeometryRequest& request)
{
    geometryStale_ = false;
    learn_->guide()->geometryRequested(request);
    jobs_->measuring->start([lab = host_->lab(), request, vectors = geometry_->vectors().toStdString()](
                                lab::Sink sink) { return lab::geometry(*lab, request, vectors, std::move(sink)); });
}

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

/// Fills the form as it was and presses Start: the job finds its checkpoint, or its folder, by itself.
void Workbench::resumeWork(const Unfinished& work)
{
    if (work.kind == QLatin1String("download")) return models_->fetch(work.title);
    const bool task = work.kind == QLatin1String("task"), sweep = work.kind == QLatin1String("sweep");
    const Bench bench = sweep || work.kind == QLatin1String("training") ? Bench::train : Bench::evaluate;
    bench == Bench::train ? showBench(bench) : showTasks(task);
    QWidget* form = task ? tasks_ : page(bench);
    setFormState(*form, work.form);
    if (sweep && train_->startSweep()) return;
    auto* start = sweep ? nullptr : form->findChild<QAbstractButton*>(QStringLiteral("start"));
    // What a training replaces was asked when it was begun.
    if (start && start->isEnabled()) return bench == Bench::train ? train_->start() : start->click();
    messages_->tell(tr("The form is filled as it was; start it once it can be started."));
}

/// No job is under way.
void Workbench::rest()
{
    status_->hideWork();
    if (host_->opening()) return status_->showWork(tr("Loading a model"), true);
    languages_->setBusy(false);
}

} // namespace steerdeck::app
