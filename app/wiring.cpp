#include "app/answer_files.h"
#include "app/answer_history.h"
#include "app/appearance.h"
#include "app/assignment_host.h"
#include "app/behaviors_window.h"
#include "app/bench_rail.h"
#include "app/command_line_of.h"
#include "app/data_host.h"
#include "app/job_bridge.h"
#include "app/judge_host.h"
#include "app/language_menu.h"
#include "app/lesson_host.h"
#include "app/library_host.h"
#include "app/loading_page.h"
#include "app/message_bar.h"
#include "app/models_host.h"
#include "app/models_window.h"
#include "app/results_host.h"
#include "app/saved_decks.h"
#include "app/session_keeper.h"
#include "app/status_strip.h"
#include "app/tasks_host.h"
#include "app/training_estimate.h"
#include "app/trainings_host.h"
#include "app/unfinished_work.h"
#include "app/words_host.h"
#include "app/workbench.h"

#include "core/lab/which_way.h"
#include "widgets/behaviors/behaviors_pane.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_view.h"
#include "widgets/compose/sampling_part.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/evaluate/plan_form.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/shared/form_state.h"
#include "widgets/shared/worded.h"
#include "widgets/tasks/task_bench.h"
#include "widgets/train/train_bench.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

QString joined(const QStringList& names)
{
    return names.size() <= 4 ? names.join(QStringLiteral(", "))
                             : names.mid(0, 3).join(QStringLiteral(", ")) + QStringLiteral(", …");
}

} // namespace

/// Who tells whom.
void Workbench::wire()
{
    // The user, to the window
    connect(rail_, &BenchRail::chosen, this, &Workbench::showBench);
    connect(loading_, &LoadingPage::openModelRequested, this, &Workbench::askForModel);
    connect(loading_, &LoadingPage::openModelFileRequested, this, &Workbench::askForModelFile);
    connect(loading_, &LoadingPage::modelsRequested, this, &Workbench::showModels);
    connect(loading_, &LoadingPage::openDemoRequested, this, &Workbench::openDemo);
    connect(compose_, &ComposeBench::promptChanged, this, &Workbench::notifyPrompt);
    connect(train_, &TrainBench::curveRequested, trainings_, &TrainingsHost::readCurve);
    const auto shipped = [this](const QString& behavior) { restoreShippedTokens({behavior.toStdString()}); };
    connect(train_, &TrainBench::shippedTokenRequested, this, shipped);
    connect(compose_, &ComposeBench::shippedTokenRequested, this, shipped);
    connect(compose_, &ComposeBench::commandRequested, this, [this](const RunPtr& run, int answer) {
        // Another start might measure and choose another number format: an answer's bits hang on it.
        const bool same = host_->lab() && run->model.folder == keeper_->session().model;
        const QString dtype = same ? QString::fromStdString(host_->lab()->model().dtype) : QString();
        const auto copy = [run, answer, dtype](const QString& file) {
            QGuiApplication::clipboard()->setText(command_line_of(*run, answer, terminal_program(), dtype, file));
        };
        run->before.turns.empty() ? copy({}) : library_->writeConversation(run->before, copy);
    });
    new AnswerFiles(compose_, messages_, this);
    connect(languages_, &LanguageMenu::waits, messages_,
            [this] { messages_->tell(tr("The language changes when the work under way is done.")); });
    connect(languages_, &LanguageMenu::due, this, &Workbench::languageDue);

    // The model
    connect(host_, &LabHost::openStarted, this, &Workbench::showOpening);
    connect(host_, &LabHost::openProgress, this, [this](const Progress& progress) {
        loading_->showProgress(progress);
        if (!jobs_->busy())
            status_->showProgress(tr("Loading"), {{}, progress.done, progress.total, progress.seconds, 0});
    });
    connect(host_, &LabHost::aboutToReplace, this, &Workbench::clearBenches);
    connect(host_, &LabHost::opened, this, &Workbench::layOut);
    connect(host_, &LabHost::openFailed, this, &Workbench::openingFailed);
    connect(host_, &LabHost::tokenAdded, this, &Workbench::reloadBehaviors);
    connect(host_, &LabHost::tokenAdded, messages_, [this](const QString& name, const QString& file, bool asked) {
        if (asked) {
            messages_->tell(tr("The token %1 is open.").arg(name));
            keeper_->remember(file);
        }
        QStringList& tokens = keeper_->session().tokens;
        if (!tokens.contains(file)) tokens << file;
        keeper_->changed();
    });
    connect(host_, &LabHost::tokenRefused, messages_, [this](const QString& sentence, const QString& file) {
        messages_->tellError(sentence);
        keeper_->session().tokens.removeAll(file);
    });
    connect(host_, &LabHost::cardOpened, this, [this](const lab::OpenedCard& card, const QString& file) {
        reloadBehaviors();
        showBench(Bench::compose);
        compose_->layDeck(card.deck, tr("opening a share card"));
        compose_->setPrompt(QString::fromStdString(card.prompt));
        lab::GenerateRequest drawn;
        drawn.max_new_tokens = card.max_new_tokens;
        drawn.temperature = card.temperature;
        drawn.top_p = card.top_p;
        drawn.top_k = card.top_k;
        drawn.seed = card.seed;
        drawn.system_prompt = card.system_prompt;
        compose_->sampling()->setFrom(drawn);
        messages_->tell(tr("The share card is open: run it to see its answer. Its tokens are kept by steerdeck-cli "
                           "import."));
        keeper_->remember(file);
    });
    connect(host_, &LabHost::shippedRestored, this, [this](const QStringList& names) {
        reloadBehaviors();
        if (names.isEmpty()) return messages_->tell(tr("Every token is the shipped one already."));
        offers_->offer(
            QStringLiteral("restored"),
            tr("%n shipped tokens are in use again: %1. Your own were set aside.", nullptr, int(names.size()))
                .arg(joined(names)),
            {{tr("Undo"), [this] { host_->undoRestore(); }}, {tr("Keep"), {}}}, true);
    });
    connect(host_, &LabHost::restoreUndone, this, [this](const QStringList& names) {
        reloadBehaviors();
        messages_->tell(tr("Your own tokens are in use again: %1.").arg(joined(names)));
    });
    connect(host_, &LabHost::restoreFailed, messages_, &MessageBar::tellError);

    wireJobs();
    wireResults();
    wireTasks();
    wireSession();
    wireForms();
    wireModels();
    wireBehaviors();
    wireMechanism();
    wireLibrary();
}

/// The benches' wishes to the jobs, and what the jobs tell to the benches.
void Workbench::wireJobs()
{
    connect(compose_, &ComposeBench::runRequested, this, &Workbench::startAnswers);
    connect(compose_, &ComposeBench::stopRequested, jobs_->answering, &JobBridge::cancel);
    connect(jobs_->answering, &JobBridge::answerStarted, compose_, &ComposeBench::answerStarted);
    connect(jobs_->answering, &JobBridge::answerPiece, compose_, &ComposeBench::answerPiece);
    connect(jobs_->answering, &JobBridge::answerDone, compose_, &ComposeBench::answerDone);
    connect(jobs_->answering, &JobBridge::answerJudged, compose_, &ComposeBench::answerJudged);
    connect(jobs_->answering, &JobBridge::ended, compose_, &ComposeBench::runEnded);

    connect(train_, &TrainBench::startRequested, this, &Workbench::startTraining);
    connect(train_, &TrainBench::startMethodRequested, this, &Workbench::startMethod);
    connect(train_, &TrainBench::sweepRequested, this, &Workbench::startSweep);
    connect(train_, &TrainBench::pauseRequested, jobs_->training, &JobBridge::pause);
    connect(train_, &TrainBench::resumeRequested, jobs_->training, &JobBridge::resume);
    connect(train_, &TrainBench::stopRequested, jobs_->training, &JobBridge::cancel);
    connect(jobs_->training, &JobBridge::progress, train_, &TrainBench::progress);
    connect(jobs_->training, &JobBridge::trainPoint, train_, &TrainBench::point);
    connect(jobs_->training, &JobBridge::trainPoint, estimate_, &TrainingEstimate::learnRate);
    connect(jobs_->training, &JobBridge::trainSample, train_, &TrainBench::sample);
    connect(jobs_->training, &JobBridge::trainDone, train_, &TrainBench::done);
    connect(jobs_->training, &JobBridge::trainDone, this, &Workbench::reloadBehaviors);
    connect(jobs_->training, &JobBridge::ended, train_, &TrainBench::ended);
    connect(jobs_->training, &JobBridge::ended, this, [this] { trainings_->list(host_->lab()); });
    connect(trainings_, &TrainingsHost::listed, train_, &TrainBench::setTrainings);
    connect(trainings_, &TrainingsHost::listed, geometry_, &GeometryBench::setTrainings);
    connect(trainings_, &TrainingsHost::curveRead, train_, &TrainBench::setCurve);
    connect(trainings_, &TrainingsHost::failed, messages_, &MessageBar::tellError);

    connect(train_, &TrainBench::dataRequested, this, &Workbench::startData);
    connect(train_, &TrainBench::dataStopRequested, jobs_->building, &JobBridge::cancel);
    connect(jobs_->building, &JobBridge::progress, train_, &TrainBench::dataProgress);
    connect(jobs_->building, &JobBridge::dataPoint, train_, &TrainBench::dataPoint);
    connect(jobs_->building, &JobBridge::dataDone, train_, &TrainBench::dataDone);
    connect(jobs_->building, &JobBridge::ended, train_, &TrainBench::dataEnded);

    // The same work as a command of the terminal
    const auto copy = [this](const auto&... asked) {
        if (!host_->lab()) return;
        const QString dtype = QString::fromStdString(host_->lab()->model().dtype);
        QGuiApplication::clipboard()->setText(command_line_of(asked..., runModel(), terminal_program(), dtype));
        messages_->tell(tr("The command line is on the clipboard."));
    };
    connect(train_, &TrainBench::commandRequested, this,
            [this, copy](const lab::TrainRequest& request) { copy(request, train_->heldOut()); });
    connect(train_, &TrainBench::methodCommandRequested, this,
            [this, copy](const lab::MethodRequest& request) { copy(request, train_->heldOut()); });
    connect(tasks_, &TaskBench::commandRequested, this, [copy](const lab::TaskRequest& request) { copy(request); });

    connect(train_, &TrainBench::measureRequested, this, &Workbench::startMeasuring);
    connect(jobs_->estimating, &JobBridge::trainCost, estimate_, &TrainingEstimate::learnCost);
    connect(jobs_->estimating, &JobBridge::ended, train_, [this](const lab::JobEnd& end) {
        train_->setMeasuring(false);
        if (!end.error.empty()) train_->tellError(worded(end.error));
    });

    connect(geometry_, &GeometryBench::geometryRequested, this, &Workbench::startGeometry);
    connect(jobs_->measuring, &JobBridge::geometryArrived, geometry_,
            qOverload<const lab::Geometry&>(&GeometryBench::setGeometry));
    judge_->serve(new DataHost(host_, train_, this));
    const auto* words = new WordsHost(host_, geometry_, this);
    connect(words, &WordsHost::failed, messages_, &MessageBar::tellError);
    connect(jobs_->measuring, &JobBridge::started, geometry_, [this] { geometry_->setBusy(true); });
    connect(jobs_->measuring, &JobBridge::ended, geometry_, [this](const lab::JobEnd& end) {
        geometry_->setBusy(false);
        if (!end.error.empty()) messages_->tellError(worded(end.error));
    });

    // Every job, to the status bar
    connect(status_, &StatusStrip::cancelRequested, this,
            [this] { jobs_->busy() ? jobs_->cancelShown() : host_->cancelOpening(); });
    connect(jobs_, &JobSet::shown, this, [this](const QString& title) {
        languages_->setBusy(true);
        status_->showWork(title, true);
    });
    connect(jobs_, &JobSet::progress, status_, &StatusStrip::showProgress);
    connect(jobs_, &JobSet::idle, this, &Workbench::rest);
    for (JobBridge* job : {jobs_->training, jobs_->evaluating, jobs_->asking}) {
        connect(job, &JobBridge::started, this, &Workbench::chooseUndo);
        connect(job, &JobBridge::ended, this, &Workbench::chooseUndo);
    }
    for (JobBridge* job : {jobs_->training, jobs_->building, jobs_->evaluating, jobs_->asking, jobs_->measuring})
        connect(job, &JobBridge::ended, host_, &LabHost::tidyMemory);
}

/// Experiments and what becomes of them.
void Workbench::wireResults()
{
    connect(evaluate_, &EvaluateBench::startRequested, this, &Workbench::startEvaluation);
    connect(evaluate_, &EvaluateBench::followRequested, this, &Workbench::followEvaluation);
    connect(evaluate_, &EvaluateBench::pauseRequested, jobs_->evaluating, &JobBridge::pause);
    connect(evaluate_, &EvaluateBench::resumeRequested, jobs_->evaluating, &JobBridge::resume);
    connect(evaluate_, &EvaluateBench::stopRequested, jobs_->evaluating, &JobBridge::cancel);
    connect(jobs_->evaluating, &JobBridge::evaluatePoint, evaluate_, &EvaluateBench::point);
    connect(jobs_->evaluating, &JobBridge::evaluateDone, evaluate_, &EvaluateBench::done);
    connect(jobs_->evaluating, &JobBridge::evaluateDone, results_, &ResultsHost::take);
    connect(jobs_->evaluating, &JobBridge::evaluateDone, this, [this](const lab::EvaluateDone& done) {
        const QString folder = QString::fromStdString(std::filesystem::absolute(done.folder).string());
        keeper_->session().results = folder;
        keeper_->remember(folder);
        results_->askCost(host_->lab(), evaluate_->request()); // how long it takes is known now
    });
    connect(jobs_->evaluating, &JobBridge::ended, evaluate_, &EvaluateBench::ended);
    connect(jobs_->evaluating, &JobBridge::ended, this, [this] { results_->list(host_->lab()); });

    // A few of a small model's answers take no time to speak of: they are timed unasked.
    const auto ask_cost = [this](const lab::EvaluateRequest& request, bool asked) {
        const bool small = host_->lab() && host_->lab()->model().parameters < 50'000'000;
        results_->askCost(host_->lab(), request, asked || small);
    };
    connect(evaluate_, &EvaluateBench::requestChanged, results_,
            [ask_cost](const lab::EvaluateRequest& request) { ask_cost(request, false); });
    connect(evaluate_, &EvaluateBench::requestChanged, this, [this](lab::EvaluateRequest request) {
        request.backend = {}; // the other machine answers itself
        request.out = "results";
        const QString dtype = host_->lab() ? QString::fromStdString(host_->lab()->model().dtype) : QString();
        evaluate_->setCommand(command_line_of(request, runModel(), QStringLiteral("steerdeck-cli"), dtype));
    });
    connect(evaluate_, &EvaluateBench::measureRequested, results_,
            [ask_cost](const lab::EvaluateRequest& request) { ask_cost(request, true); });
    connect(results_, &ResultsHost::costKnown, evaluate_, &EvaluateBench::setCost);
    connect(evaluate_, &EvaluateBench::whichWayTaken, this, [this](QStringList sentences) {
        if (host_->lab())
            for (const Message& one : lab::unequal_training(*host_->lab(), evaluate_->request().plan))
                sentences << worded(one);
        evaluate_->tell(sentences.join(QLatin1Char('\n')));
    });

    connect(evaluate_, &EvaluateBench::openRequested, this, [this] { askForResults(0); });
    connect(evaluate_, &EvaluateBench::compareRequested, this, [this] { askForResults(1); });
    connect(evaluate_, &EvaluateBench::addResultsRequested, this, [this] { askForResults(2); });
    connect(evaluate_, &EvaluateBench::experimentRequested, results_, &ResultsHost::open);
    connect(results_, &ResultsHost::listed, evaluate_, &EvaluateBench::setExperiments);
    connect(results_, &ResultsHost::opened, evaluate_, &EvaluateBench::setResults);
    connect(results_, &ResultsHost::opened, this, [this](int run) {
        Session& session = keeper_->session();
        const QString folder = results_->folder(run);
        const bool again = session.results == folder && session.recent.contains(folder); // as a start does
        if (run == 0) session.results = folder;
        again ? keeper_->changed() : keeper_->remember(folder);
    });
    connect(results_, &ResultsHost::compared, evaluate_, &EvaluateBench::setComparison);
    connect(results_, &ResultsHost::failed, messages_, &MessageBar::tellError);

    connect(evaluate_, &EvaluateBench::answersRequested, results_, &ResultsHost::readAnswers);
    connect(evaluate_, &EvaluateBench::gainsRequested, results_, &ResultsHost::workOutGains);
    connect(results_, &ResultsHost::gainsKnown, evaluate_, &EvaluateBench::setGains);
    connect(evaluate_, &EvaluateBench::severalRequested, results_, &ResultsHost::readSeveral);
    connect(results_, &ResultsHost::severalRead, evaluate_, &EvaluateBench::setSeveral);
    connect(results_, &ResultsHost::answersRead, evaluate_, &EvaluateBench::setAnswers);
    connect(results_, &ResultsHost::answersFailed, evaluate_, &EvaluateBench::tellAnswersError);

    judge_->serve(results_);
    connect(judge_, &JudgeHost::changed, evaluate_, [this] {
        if (isLaidOut()) results_->askCost(host_->lab(), evaluate_->request()); // a plan may have waited for a judge
    });
    connect(evaluate_, &EvaluateBench::judgeRequested, results_, &ResultsHost::judge);
    connect(evaluate_, &EvaluateBench::stopJudgingRequested, results_, &ResultsHost::stopJudging);
    connect(results_, &ResultsHost::judgeProgress, evaluate_, [this](const Progress& progress) {
        evaluate_->tell(tr("The judge has scored %1 of %2 correct answers.").arg(progress.done).arg(progress.total));
    });
    connect(results_, &ResultsHost::judged, evaluate_, &EvaluateBench::judged);
    connect(results_, &ResultsHost::judgeFailed, evaluate_, [this](const QString& sentence) {
        evaluate_->setJudging(false);
        evaluate_->tellError(sentence);
    });
}

/// Tasks and their runs.
void Workbench::wireTasks()
{
    connect(tasks_, &TaskBench::startRequested, this, &Workbench::startTask);
    connect(tasks_, &TaskBench::pauseRequested, jobs_->asking, &JobBridge::pause);
    connect(tasks_, &TaskBench::resumeRequested, jobs_->asking, &JobBridge::resume);
    connect(tasks_, &TaskBench::stopRequested, jobs_->asking, &JobBridge::cancel);
    connect(jobs_->asking, &JobBridge::progress, tasks_, &TaskBench::progress);
    connect(jobs_->asking, &JobBridge::taskPoint, tasks_, &TaskBench::point);
    connect(jobs_->asking, &JobBridge::taskDone, tasks_, &TaskBench::done);
    connect(jobs_->asking, &JobBridge::ended, tasks_, &TaskBench::ended);
    connect(jobs_->asking, &JobBridge::ended, this, [this] { taskRuns_->list(host_->lab()); });
    connect(taskRuns_, &TasksHost::listed, tasks_, &TaskBench::setRuns);
    connect(taskRuns_, &TasksHost::opened, tasks_, &TaskBench::showNext);
    connect(taskRuns_, &TasksHost::opened, keeper_, &SessionKeeper::remember);
    connect(taskRuns_, &TasksHost::answersRead, tasks_, &TaskBench::setAnswers);
    connect(taskRuns_, &TasksHost::failed, messages_, &MessageBar::tellError);
    connect(tasks_, &TaskBench::answersRequested, taskRuns_, &TasksHost::readAnswers);
    connect(evaluatePages_, &QTabWidget::currentChanged, this, [this] {
        tasksEdited_ = true;
        chooseUndo();
        keeper_->changed();
    });
}

/// What is kept for the next start.
void Workbench::wireSession()
{
    connect(unfinished_, &UnfinishedWork::resumeRequested, this, &Workbench::resumeWork);
    connect(keeper_, &SessionKeeper::collecting, this, &Workbench::collect);
    connect(keeper_, &SessionKeeper::recentChanged, this, &Workbench::showRecent);
    connect(keeper_, &SessionKeeper::trouble, messages_, &MessageBar::tellError);
    connect(keeper_, &SessionKeeper::unwritable, messages_, &MessageBar::tell);
    if (appearance_) connect(appearance_, &Appearance::changed, keeper_, &SessionKeeper::changed);
    connect(compose_, &ComposeBench::deckChanged, keeper_, &SessionKeeper::changed);
    connect(compose_, &ComposeBench::promptChanged, keeper_, &SessionKeeper::changed);
    connect(compose_, &ComposeBench::conversationChanged, keeper_, &SessionKeeper::changed);
    connect(compose_, &ComposeBench::samplingChanged, keeper_, &SessionKeeper::changed);
    connect(compose_, &ComposeBench::liveChanged, keeper_, &SessionKeeper::changed);
    connect(compose_, &ComposeBench::columnsChanged, keeper_, &SessionKeeper::changed);
    connect(compose_->savedDecks(), &SavedDecksModel::decksChanged, keeper_->decks(), &DeckStore::save);
    connect(keeper_->decks(), &DeckStore::found, compose_->savedDecks(), &SavedDecksModel::follow);
    connect(keeper_->history(), &AnswerHistory::loaded, compose_, &ComposeBench::setHistory);
    connect(compose_, &ComposeBench::runRecorded, keeper_->history(), &AnswerHistory::add);
    connect(compose_, &ComposeBench::historyReplaced, keeper_->history(), &AnswerHistory::replace);
}

/// A model's download, to the status bar and the session.
void Workbench::wireModels()
{
    connect(models_, &ModelsHost::downloadChanged, status_, &StatusStrip::setDownload);
    connect(models_, &ModelsHost::downloadChanged, unfinished_, &UnfinishedWork::downloadChanged);
    connect(models_, &ModelsHost::downloadChanged, this, [this](const DownloadState& state) {
        const bool shown = modelsWindow_ && modelsWindow_->isVisible();
        if (shown) return; // it tells there
        const QString name = QStringLiteral("fetched");
        if (state.phase == DownloadState::Phase::failed) messages_->tellError(state.sentence);
        if (state.phase == DownloadState::Phase::done)
            offers_->offer(name, tr("The model %1 is there.").arg(state.name),
                           {{tr("Open it"), [this, path = state.path] { openModel(path); }}, {tr("Later"), {}}});
    });
    connect(status_, &StatusStrip::downloadClicked, this, [this] { showModels()->showHub(); });
}

/// The user's own behaviours.
void Workbench::wireBehaviors()
{
    connect(compose_, &ComposeBench::newBehaviorRequested, this, &Workbench::newBehavior);
    connect(compose_, &ComposeBench::behaviorShown, this, [this](const QString& name, bool copy) {
        BehaviorsWindow* window = showBehaviors();
        if (window) copy ? window->pane()->startCopy(name) : window->pane()->show(name);
    });
    connect(host_, &LabHost::behaviorsChanged, this, &Workbench::takeBehaviors);
    connect(host_, &LabHost::ownRefused, messages_, &MessageBar::tellError);
    connect(jobs_, &JobSet::idle, this, [this] {
        if (std::exchange(ownWaits_, false)) host_->reloadBehaviors();
    });
}

/// Lessons and assignments.
void Workbench::wireClassroom()
{
    connect(lessons_, &LessonHost::trouble, messages_, &MessageBar::tellError);
    connect(lessons_, &LessonHost::told, messages_, &MessageBar::tell);
    connect(assignments_, &AssignmentHost::failed, messages_, &MessageBar::tellError);
    connect(assignments_, &AssignmentHost::opened, keeper_, &SessionKeeper::remember);
    connect(assignments_, &AssignmentHost::edited, this, [this](const QJsonObject& kept) {
        keeper_->session().assignments = kept;
        keeper_->changed();
    });
}

/// Every control of the benches, to the session.
void Workbench::wireForms()
{
    for (QComboBox* shown : evaluate_->findChildren<QComboBox*>()) // they are filled by the results that are open
        if (!evaluate_->form()->parentWidget()->isAncestorOf(shown)) shown->setProperty("kept", false);
    for (const Bench bench : {Bench::compose, Bench::train, Bench::geometry, Bench::evaluate})
        connect(new FormWatch(page(bench)), &FormWatch::edited, this, [this, bench] {
            formEdited_[std::size_t(bench)] = true;
            keeper_->changed();
        });
    connect(new FormWatch(tasks_), &FormWatch::edited, this, [this] {
        tasksEdited_ = true;
        keeper_->changed();
    });
}

} // namespace steerdeck::app
