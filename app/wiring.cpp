#include "bench_rail.h"
#include "job_bridge.h"
#include "loading_page.h"
#include "message_bar.h"
#include "status_strip.h"
#include "workbench.h"

#include "compose/compose_bench.h"
#include "geometry/geometry_bench.h"
#include "train/train_bench.h"

namespace steerdeck::app {

using namespace steerdeck::widgets;

/// Who tells whom.
void Workbench::wire()
{
    // The person, to the window
    connect(rail_, &BenchRail::chosen, this, &Workbench::showBench);
    connect(loading_, &LoadingPage::openModelRequested, this, &Workbench::askForModel);
    connect(loading_, &LoadingPage::openDemoRequested, this, &Workbench::openDemo);
    connect(compose_, &ComposeBench::promptChanged, this, &Workbench::notifyPrompt);
    connect(train_, &TrainBench::requestChanged, this, [this] {
        cost_.reset();
        updateEstimate();
    });

    // The person, to the jobs
    connect(compose_, &ComposeBench::runRequested, this, &Workbench::startAnswers);
    connect(compose_, &ComposeBench::stopRequested, answering_, &JobBridge::cancel);
    connect(train_, &TrainBench::measureRequested, this, &Workbench::startMeasuring);
    connect(train_, &TrainBench::startRequested, this, &Workbench::startTraining);
    connect(train_, &TrainBench::pauseRequested, training_, &JobBridge::pause);
    connect(train_, &TrainBench::resumeRequested, training_, &JobBridge::resume);
    connect(train_, &TrainBench::stopRequested, training_, &JobBridge::cancel);
    connect(geometry_, &GeometryBench::geometryRequested, this, &Workbench::startGeometry);
    connect(status_, &StatusStrip::cancelRequested, this, [this] {
        if (shown_) shown_->cancel();
    });

    // The model
    connect(host_, &LabHost::openStarted, this, &Workbench::showOpening);
    connect(host_, &LabHost::aboutToReplace, this, &Workbench::dropJobs);
    connect(host_, &LabHost::opened, this, &Workbench::layOut);
    connect(host_, &LabHost::openFailed, this, &Workbench::openingFailed);
    connect(host_, &LabHost::tokenAdded, this, &Workbench::reloadBehaviors);
    connect(host_, &LabHost::tokenAdded, messages_, [this](const QString& name, const QString& file, bool asked) {
        if (asked) messages_->tell(tr("The token %1 is open.").arg(name));
        if (!session_.tokens.contains(file)) session_.tokens << file;
        changed();
    });
    connect(host_, &LabHost::tokenRefused, messages_, [this](const QString& sentence, const QString& file) {
        messages_->tellError(sentence);
        session_.tokens.removeAll(file);
    });

    // Answers
    connect(answering_, &JobBridge::answerStarted, compose_, &ComposeBench::answerStarted);
    connect(answering_, &JobBridge::answerPiece, compose_, &ComposeBench::answerPiece);
    connect(answering_, &JobBridge::answerDone, compose_, &ComposeBench::answerDone);
    connect(answering_, &JobBridge::ended, compose_, &ComposeBench::runEnded);

    // Training
    connect(training_, &JobBridge::trainPoint, train_, &TrainBench::point);
    connect(training_, &JobBridge::trainPoint, this, &Workbench::learnRate);
    connect(training_, &JobBridge::trainSample, train_, &TrainBench::sample);
    connect(training_, &JobBridge::trainDone, train_, &TrainBench::done);
    connect(training_, &JobBridge::trainDone, this, &Workbench::reloadBehaviors);
    connect(training_, &JobBridge::ended, train_, &TrainBench::ended);

    connect(estimating_, &JobBridge::trainCost, this, &Workbench::learnCost);
    connect(estimating_, &JobBridge::ended, train_, [this](const lab::JobEnd& end) {
        train_->setMeasuring(false);
        if (!end.error.empty()) train_->tellError(QString::fromStdString(end.error));
    });

    // Geometry
    connect(measuring_, &JobBridge::geometryArrived, geometry_,
            qOverload<const lab::Geometry&>(&GeometryBench::setGeometry));
    connect(measuring_, &JobBridge::started, geometry_, [this] { geometry_->setBusy(true); });
    connect(measuring_, &JobBridge::ended, geometry_, [this](const lab::JobEnd& end) {
        geometry_->setBusy(false);
        if (!end.error.empty()) messages_->tellError(QString::fromStdString(end.error));
    });

    // Every job, to the status bar
    for (JobBridge* job : {answering_, training_, estimating_, measuring_}) {
        connect(job, &JobBridge::started, this, [this, job] { showJob(job); });
        connect(job, &JobBridge::ended, this, &Workbench::showNextJob);
        connect(job, &JobBridge::progress, status_, [this, job](const Progress& progress) {
            if (shown_ == job) status_->showProgress(job->title(), progress);
        });
    }

    // The session
    connect(compose_, &ComposeBench::deckChanged, this, &Workbench::changed);
    connect(compose_, &ComposeBench::promptChanged, this, &Workbench::changed);
    connect(&keep_, &QTimer::timeout, this, &Workbench::keep);
    connect(store_, &SessionStore::trouble, messages_, &MessageBar::tellError);
}

} // namespace steerdeck::app
