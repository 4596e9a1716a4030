#include "app/answer_history.h"
#include "app/appearance.h"
#include "app/bench_rail.h"
#include "app/command_line_of.h"
#include "app/job_bridge.h"
#include "app/loading_page.h"
#include "app/message_bar.h"
#include "app/results_host.h"
#include "app/saved_decks.h"
#include "app/status_strip.h"
#include "app/trainings_host.h"
#include "app/workbench.h"

#include "widgets/compose/answers_view.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_view.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/shared/form_state.h"
#include "widgets/train/train_bench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

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

    connect(train_, &TrainBench::methodRequestChanged, this, &Workbench::updateEstimate);
    connect(train_, &TrainBench::curveRequested, runs_, &TrainingsHost::readCurve);

    // The person, to the jobs
    connect(compose_, &ComposeBench::runRequested, this, &Workbench::startAnswers);
    connect(compose_, &ComposeBench::stopRequested, answering_, &JobBridge::cancel);
    connect(train_, &TrainBench::measureRequested, this, &Workbench::startMeasuring);
    connect(train_, &TrainBench::startRequested, this, &Workbench::startTraining);
    connect(train_, &TrainBench::startMethodRequested, this, &Workbench::startMethod);
    connect(train_, &TrainBench::dataRequested, this, &Workbench::startData);
    connect(train_, &TrainBench::dataStopRequested, building_, &JobBridge::cancel);
    connect(train_, &TrainBench::pauseRequested, training_, &JobBridge::pause);
    connect(train_, &TrainBench::resumeRequested, training_, &JobBridge::resume);
    connect(train_, &TrainBench::stopRequested, training_, &JobBridge::cancel);
    connect(geometry_, &GeometryBench::geometryRequested, this, &Workbench::startGeometry);
    connect(evaluate_, &EvaluateBench::startRequested, this, &Workbench::startEvaluation);
    connect(evaluate_, &EvaluateBench::pauseRequested, evaluating_, &JobBridge::pause);
    connect(evaluate_, &EvaluateBench::resumeRequested, evaluating_, &JobBridge::resume);
    connect(evaluate_, &EvaluateBench::stopRequested, evaluating_, &JobBridge::cancel);
    connect(evaluate_, &EvaluateBench::requestChanged, results_,
            [this](const lab::EvaluateRequest& request) { results_->askCost(host_->lab(), request, isSmall()); });
    connect(evaluate_, &EvaluateBench::measureRequested, results_,
            [this](const lab::EvaluateRequest& request) { results_->askCost(host_->lab(), request, true); });
    connect(evaluate_, &EvaluateBench::judgeRequested, results_, &ResultsHost::judge);
    connect(evaluate_, &EvaluateBench::stopJudgingRequested, results_, &ResultsHost::stopJudging);
    connect(evaluate_, &EvaluateBench::openRequested, this, [this] { askForResults(0); });
    connect(evaluate_, &EvaluateBench::compareRequested, this, [this] { askForResults(1); });
    connect(evaluate_, &EvaluateBench::answersRequested, results_, &ResultsHost::readAnswers);
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
        if (asked) {
            messages_->tell(tr("The token %1 is open.").arg(name));
            remember(file);
        }
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

    // The history of runs
    connect(history_, &AnswerHistory::loaded, compose_, &ComposeBench::setHistory);
    connect(compose_, &ComposeBench::runRecorded, history_, &AnswerHistory::add);
    connect(compose_, &ComposeBench::historyReplaced, history_, &AnswerHistory::replace);
    connect(compose_, &ComposeBench::commandRequested, this, [](const RunPtr& run, int answer) {
        QGuiApplication::clipboard()->setText(command_line_of(*run, answer));
    });
    connect(history_, &AnswerHistory::trouble, messages_, &MessageBar::tellError);

    // Training
    connect(training_, &JobBridge::progress, train_, &TrainBench::progress);
    connect(training_, &JobBridge::trainPoint, train_, &TrainBench::point);
    connect(training_, &JobBridge::trainPoint, this, &Workbench::learnRate);
    connect(training_, &JobBridge::trainSample, train_, &TrainBench::sample);
    connect(training_, &JobBridge::trainDone, train_, &TrainBench::done);
    connect(training_, &JobBridge::trainDone, this, &Workbench::reloadBehaviors);
    connect(training_, &JobBridge::ended, train_, &TrainBench::ended);

    connect(training_, &JobBridge::ended, this, [this] { runs_->list(host_->lab()); });
    connect(runs_, &TrainingsHost::listed, train_, &TrainBench::setTrainings);
    connect(runs_, &TrainingsHost::listed, geometry_, &GeometryBench::setTrainings);
    connect(runs_, &TrainingsHost::curveRead, train_, &TrainBench::setCurve);
    connect(runs_, &TrainingsHost::failed, messages_, &MessageBar::tellError);

    connect(building_, &JobBridge::progress, train_, &TrainBench::dataProgress);
    connect(building_, &JobBridge::dataDone, train_, &TrainBench::dataDone);
    connect(building_, &JobBridge::ended, train_, &TrainBench::dataEnded);

    connect(estimating_, &JobBridge::trainCost, this, &Workbench::learnCost);
    connect(estimating_, &JobBridge::ended, train_, [this](const lab::JobEnd& end) {
        train_->setMeasuring(false);
        if (!end.error.empty()) train_->tellError(QString::fromStdString(end.error));
    });

    // Experiments
    connect(evaluating_, &JobBridge::evaluatePoint, evaluate_, &EvaluateBench::point);
    connect(evaluating_, &JobBridge::evaluateDone, evaluate_, &EvaluateBench::done);
    connect(evaluating_, &JobBridge::evaluateDone, results_, &ResultsHost::take);
    connect(evaluating_, &JobBridge::evaluateDone, this, [this](const lab::EvaluateDone& done) {
        session_.results = QString::fromStdString(std::filesystem::absolute(done.folder).string());
        changed();
        results_->askCost(host_->lab(), evaluate_->request()); // how long it takes is known now
    });
    connect(evaluating_, &JobBridge::ended, evaluate_, &EvaluateBench::ended);
    connect(results_, &ResultsHost::opened, evaluate_, &EvaluateBench::setResults);
    connect(results_, &ResultsHost::opened, this, [this](int run) {
        const QString folder = results_->folder(run);
        const bool again = session_.results == folder && session_.recent.contains(folder); // as a start does
        if (run == 0) session_.results = folder;
        again ? changed() : remember(folder);
    });
    connect(results_, &ResultsHost::compared, evaluate_, &EvaluateBench::setComparison);
    connect(results_, &ResultsHost::answersRead, evaluate_, &EvaluateBench::setAnswers);
    connect(results_, &ResultsHost::answersFailed, evaluate_, &EvaluateBench::tellAnswersError);
    connect(results_, &ResultsHost::judgeProgress, evaluate_, [this](const Progress& progress) {
        evaluate_->tell(tr("The judge has scored %1 of %2 correct answers.").arg(progress.done).arg(progress.total));
    });
    connect(results_, &ResultsHost::judged, evaluate_, &EvaluateBench::judged);
    connect(results_, &ResultsHost::judgeFailed, evaluate_, [this](const QString& sentence) {
        evaluate_->setJudging(false);
        evaluate_->tellError(sentence);
    });
    connect(results_, &ResultsHost::costKnown, evaluate_, &EvaluateBench::setCost);
    connect(results_, &ResultsHost::failed, messages_, &MessageBar::tellError);

    // Geometry
    connect(measuring_, &JobBridge::geometryArrived, geometry_,
            qOverload<const lab::Geometry&>(&GeometryBench::setGeometry));
    connect(measuring_, &JobBridge::started, geometry_, [this] { geometry_->setBusy(true); });
    connect(measuring_, &JobBridge::ended, geometry_, [this](const lab::JobEnd& end) {
        geometry_->setBusy(false);
        if (!end.error.empty()) messages_->tellError(QString::fromStdString(end.error));
    });

    // Every job, to the status bar
    for (JobBridge* job : jobs()) {
        connect(job, &JobBridge::started, this, [this, job] { showJob(job); });
        connect(job, &JobBridge::ended, this, &Workbench::showNextJob);
        connect(job, &JobBridge::progress, status_, [this, job](const Progress& progress) {
            if (shown_ == job) status_->showProgress(job->title(), progress);
        });
    }

    // Work that a crash or quitting would interrupt
    connect(training_, &JobBridge::trainPoint, this, [this](const lab::TrainPoint& point) {
        stepUnfinished(QStringLiteral("training"), point.step, point.total_steps);
    });
    connect(evaluating_, &JobBridge::evaluatePoint, this, [this](const lab::EvaluatePoint& point) {
        stepUnfinished(QStringLiteral("experiment"), point.answers, point.total);
    });
    connect(training_, &JobBridge::ended, this, [this] { endUnfinished(QStringLiteral("training")); });
    connect(evaluating_, &JobBridge::ended, this, [this] { endUnfinished(QStringLiteral("experiment")); });
    for (JobBridge* job : {training_, evaluating_}) {
        connect(job, &JobBridge::started, this, &Workbench::chooseUndo);
        connect(job, &JobBridge::ended, this, &Workbench::chooseUndo);
    }

    // The session
    wireForms();
    if (appearance_) connect(appearance_, &Appearance::changed, this, &Workbench::changed);
    connect(compose_, &ComposeBench::deckChanged, this, &Workbench::changed);
    connect(compose_, &ComposeBench::promptChanged, this, &Workbench::changed);
    connect(compose_, &ComposeBench::liveChanged, this, &Workbench::changed);
    connect(compose_->savedDecks(), &SavedDecksModel::decksChanged, decks_, &DeckStore::save);
    connect(decks_, &DeckStore::trouble, messages_, &MessageBar::tellError);
    connect(compose_, &ComposeBench::columnsChanged, this, &Workbench::changed);
    connect(&keep_, &QTimer::timeout, this, &Workbench::keep);
    connect(store_, &SessionStore::trouble, messages_, &MessageBar::tellError);
}

/// Every control of the benches, to the session.
void Workbench::wireForms()
{
    for (QComboBox* shown : evaluate_->findChildren<QComboBox*>()) // they are filled by the results that are open
        shown->setProperty("kept", false);
    for (const Bench bench : {Bench::compose, Bench::train, Bench::geometry, Bench::evaluate})
        connect(new FormWatch(page(bench)), &FormWatch::edited, this, [this, bench] {
            formEdited_[std::size_t(bench)] = true;
            changed();
        });
}

} // namespace steerdeck::app
