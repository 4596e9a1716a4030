#include "app/workbench.h"

#include "app/answer_history.h"
#include "app/appearance.h"
#include "app/bench_rail.h"
#include "app/estimate.h"
#include "app/job_bridge.h"
#include "app/loading_page.h"
#include "app/message_bar.h"
#include "app/page_area.h"
#include "app/results_host.h"
#include "app/saved_decks.h"
#include "app/status_strip.h"
#include "app/trainings_host.h"
#include "app/translated.h"

#include "widgets/commands/command_list.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/saved_decks_model.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/evaluate/plan_form.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_strip.h"
#include "widgets/shared/form_state.h"
#include "widgets/shared/form_undo.h"
#include "widgets/train/settings_form.h"
#include "widgets/train/train_bench.h"

#include <QAction>
#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

constexpr int keepAfter = 300; // milliseconds without a change before the session is written

/// The one local file or folder that is dragged; empty for anything else.
QString dragged_path(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls[0].isLocalFile() ? urls[0].toLocalFile() : QString();
}

/// The saved decks' file, in the folder of the session's.
QString decks_beside(const QString& session_file)
{
    return session_file.isEmpty() ? QString() : QFileInfo(session_file).absolutePath() + QStringLiteral("/decks.json");
}

/// The deck a new person meets: two behaviours of different categories, joined.
lab::Deck first_deck(const std::vector<lab::BehaviorInfo>& behaviors)
{
    const auto known = [&](const std::string& name) {
        return std::any_of(behaviors.begin(), behaviors.end(), [&](const auto& one) { return one.name == name; });
    };
    lab::Deck deck;
    for (const char* name : {"german", "lower_case"})
        if (known(name)) deck.chips.push_back({name, 1, true});
    return deck;
}

} // namespace

Workbench::Workbench(const Setup& setup, QWidget* parent)
    : QMainWindow(parent), host_(new LabHost(this)), store_(new SessionStore(setup.session_file, this)),
      decks_(new DeckStore(decks_beside(setup.session_file), this)),
      history_(new AnswerHistory(history_file(setup.session_file), this)), results_(new ResultsHost(this)),
      runs_(new TrainingsHost(this)), answering_(new JobBridge(tr("Answers"), this)),
      training_(new JobBridge(tr("Training"), this)), estimating_(new JobBridge(tr("Estimate"), this)),
      evaluating_(new JobBridge(tr("Experiment"), this)), measuring_(new JobBridge(tr("Geometry"), this)),
      building_(new JobBridge(tr("Training data"), this)), appearance_(setup.appearance), rail_(new BenchRail),
      messages_(new MessageBar), offers_(new MessageBar), status_(new StatusStrip(this)), stage_(new QStackedWidget),
      loading_(new LoadingPage), compose_(new ComposeBench), train_(new TrainBench), geometry_(new GeometryBench),
      evaluate_(new EvaluateBench), learn_(new LearnBench), strip_(new LessonStrip(learn_->guide()))
{
    for (const char* method : {"caa", "lm_steer", "lora_dare"})
        train_->setMethodSettings(QLatin1String(method), lab::Lab::method_settings(method));
    setWindowTitle(tr("Steerdeck"));
    setAcceptDrops(true);
    auto* middle = new QWidget(this);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(offers_);
    column->addWidget(messages_);
    column->addWidget(strip_);
    column->addWidget(stage_, 1);
    row->addWidget(rail_);
    row->addLayout(column, 1);
    stage_->addWidget(loading_);
    for (const Bench bench : all_benches) {
        // With large letters, or on a small screen, a bench is scrolled instead of making the window larger.
        stage_->addWidget(new PageArea(page(bench), title_of(bench)));
    }
    setCentralWidget(middle);
    setStatusBar(status_);
    sessionFile_ = setup.session_file;
    language_ = setup.language;
    trainUndo_ = new FormUndo(train_->findChild<SettingsForm*>()->parentWidget(), tr("the change of the training"));
    evaluateUndo_ = new FormUndo(evaluate_->form(), tr("the change of the plan"));
    makeMenus();
    commandList_ = new CommandList(this);
    keep_.setSingleShot(true);
    keep_.setInterval(keepAfter);
    wire();
    wireLessons();
    compose_->promptEditor()->viewport()->installEventFilter(this);

    resize(1280, 800);
    lab::OpenRequest request = setup.open;
    std::optional<Session> last;
    if (setup.handover)
        last = setup.handover->session;
    else if (setup.restore)
        last = store_->load();
    if (last) {
        session_ = *last;
        fromSession_ = true;
        restoreGeometry(session_.window);
        compose_->setLive(session_.live);
        if (appearance_ && !appearance_->isForced()) appearance_->setTheme(session_.theme);
        if (appearance_) appearance_->setType(session_.type);
        if (request.model.empty() && request.tokens.empty() && request.behaviors.empty())
            request.model = session_.model.toStdString();
    }
    history_->load();
    loadLessons();
    showBench(setup.bench.value_or(session_.bench));
    if (setup.handover && setup.handover->lab)
        host_->adopt(setup.handover->lab, setup.handover->request);
    else
        host_->open(request);
    compose_->savedDecks()->setDecks(decks_->load()); // after the opening, which takes earlier messages away
}

Workbench::~Workbench()
{
    // Jobs are told to stop here, and waited for where the model is dropped; nobody hears them any more.
    for (JobBridge* job : jobs()) {
        job->disconnect();
        job->abandon();
    }
    host_->disconnect();
    store_->disconnect();
    decks_->disconnect();
    history_->disconnect();
}

// ---- benches
// -----------------------------------------------------------------------------------------------------------

void Workbench::showBench(Bench bench)
{
    bench_ = bench;
    rail_->setCurrent(bench);
    stage_->setCurrentIndex(laidOut_ ? 1 + int(bench) : 0);
    // Without a focus inside it a bench's keys would be dead; whoever walks along the rail stays there.
    if (laidOut_ && bench == Bench::compose && !rail_->isAncestorOf(focusWidget()))
        compose_->promptEditor()->setFocus();
    strip_->setWanted(bench != Bench::learn);
    learn_->guide()->benchShown(name_of(bench));
    chooseUndo();
    refreshGeometry();
    changed();
}

QWidget* Workbench::page(Bench bench) const
{
    const std::array<QWidget*, 5> pages = {compose_, train_, geometry_, evaluate_, learn_};
    return pages[std::size_t(bench)];
}

/// What Undo undoes: the last edit of the bench that is shown. While a job reads a form, that form stays as it is.
void Workbench::chooseUndo()
{
    const bool training = bench_ == Bench::train && !training_->running();
    const bool evaluating = bench_ == Bench::evaluate && !evaluating_->running();
    undo_->setActiveStack(bench_ == Bench::compose ? compose_->undoStack()
                          : training               ? trainUndo_->stack()
                          : evaluating             ? evaluateUndo_->stack()
                                                   : nullptr);
    for (QAction* action : zoom_) {
        const auto keys = action->property("keys").value<QList<QKeySequence>>();
        action->setShortcuts(bench_ == Bench::learn ? QList<QKeySequence>() : keys);
    }
}

void Workbench::showCommands() { commandList_->open(commands()); }

void Workbench::refreshGeometry()
{
    if (!laidOut_ || bench_ != Bench::geometry || !geometryStale_) return;
    startGeometry(geometry_->request());
}

void Workbench::notifyPrompt(const QString& prompt)
{
    if (host_->lab())
        compose_->setNotice(
            QString::fromStdString(translated_sentence(host_->lab()->notice_for(prompt.toStdString()))));
}

void Workbench::updateEstimate()
{
    if (const auto method = train_->methodRequest())
        return train_->setEstimate(estimate_of(*method, int(behaviors_.size())));
    train_->setEstimate(estimate_of(train_->request(), int(behaviors_.size()), session_.seconds_per_example, cost_));
}

void Workbench::setRate(double seconds_per_example)
{
    session_.seconds_per_example = seconds_per_example;
    session_.rate_model = QString::fromStdString(host_->lab()->model().fingerprint);
    changed();
}

void Workbench::learnRate(const lab::TrainPoint& point)
{
    if (train_->methodRequest()) return; // its steps cost something else
    const int batch = train_->request().settings.batch;
    if (point.step > 0 && batch > 0) setRate(point.seconds / (double(point.step) * batch));
}

void Workbench::learnCost(const lab::TrainCost& cost)
{
    cost_ = cost;
    setRate(cost.seconds_per_step / std::max(1, train_->request().settings.batch));
    updateEstimate();
}

// ---- the model
// ---------------------------------------------------------------------------------------------------------

void Workbench::openPath(const QString& path)
{
    const QFileInfo named(path);
    if (named.fileName() == QLatin1String("results.json") ||
        QFileInfo::exists(path + QStringLiteral("/results.json"))) {
        showBench(Bench::evaluate);
        return results_->open(0, path);
    }
    if (named.isDir()) return openModel(path);
    openToken(path);
}

void Workbench::openToken(const QString& file) { host_->addToken(file); }

void Workbench::openModel(const QString& folder)
{
    lab::OpenRequest request;
    request.model = folder.toStdString();
    request.behaviors = host_->request().behaviors;
    host_->open(request);
}

void Workbench::openDemo() { host_->open({}); }

void Workbench::showOpening(const QString& name)
{
    messages_->dismiss();
    loading_->showLoading(name);
    if (!shown_) status_->showWork(tr("Loading %1").arg(name), false);
}

void Workbench::openingFailed(const QString& sentence)
{
    messages_->tellError(sentence);
    if (!laidOut_) loading_->showNone();
    showNextJob();
}

void Workbench::dropJobs()
{
    for (JobBridge* job : jobs()) job->abandon();
}

void Workbench::layOut()
{
    lab::Lab& lab = *host_->lab();
    status_->setModel(lab.model());
    setWindowTitle(tr("%1 - Steerdeck").arg(QString::fromStdString(lab.model().name)));
    showNextJob();
    categories_ = translated(lab.categories());
    QStringList questions;
    for (const std::string& question : lab.suggested_prompts()) questions << QString::fromStdString(question);
    compose_->setSuggestions(questions);
    geometry_->setCategories(categories_);
    const std::vector<std::string> refused = lab.refused_tokens();
    if (!refused.empty()) {
        QStringList sentences;
        for (std::size_t i = 0; i < std::min<std::size_t>(refused.size(), 3); ++i)
            sentences << QString::fromStdString(refused[i]);
        if (refused.size() > 3) sentences << tr("%n more were refused.", nullptr, int(refused.size()) - 3);
        messages_->tellError(sentences.join(QLatin1Char('\n')));
    }
    behaviors_ = translated(lab.behaviors());
    layOutDeck();
    layOutColumns();
    reloadBehaviors();
    runs_->list(host_->lab());
    train_->setNeedsData(!lab.has_world());
    notifyPrompt(compose_->prompt());
    const bool first = !std::exchange(laidOut_, true);
    if (first) restoreForms();
    for (FormUndo* undo : {trainUndo_, evaluateUndo_}) undo->forget();
    rememberModel();
    if (first) offerUnfinished();
    tellLessons();
    if (first && !session_.results.isEmpty() && QFileInfo::exists(session_.results + QStringLiteral("/results.json")))
        results_->open(0, session_.results);
    showBench(bench_);
    // The keyboard begins in the bench, not on the rail.
    if (first) (bench_ == Bench::compose ? compose_->promptEditor() : page(bench_))->setFocus();
    emit ready();
}

/// The opened folder goes to the front of the recent ones. What was measured on another model counts no more, and the
/// token files opened by hand are opened again with the model they were opened for.
void Workbench::rememberModel()
{
    const std::filesystem::path& folder = host_->request().model;
    const QString path =
        folder.empty() ? QString() : QString::fromStdString(std::filesystem::absolute(folder).string());
    if (!path.isEmpty()) remember(path);
    showRecent();
    if (session_.rate_model != QString::fromStdString(host_->lab()->model().fingerprint))
        session_.seconds_per_example = 0;
    cost_.reset();
    updateEstimate();
    if (session_.model != path) session_.tokens.clear();
    session_.model = path;
    for (const QString& file : session_.tokens) host_->addToken(file, false);
}

void Workbench::layOutDeck()
{
    const bool first = !laidOut_ && !fromSession_;
    lab::Deck deck = first ? first_deck(behaviors_) : laidOut_ ? compose_->deck() : session_.deck;
    // A model may come with another set; what it does not know cannot stay.
    const bool empty = deck.chips.empty();
    makeCatalog(categories_, behaviors_).leaveOutUnknown(deck);
    if (deck.chips.empty() && !empty) deck = first_deck(behaviors_);
    if (!laidOut_ || deck != compose_->deck()) compose_->setDeck(deck);
    QString prompt = fromSession_ && !laidOut_ ? session_.prompt : compose_->prompt();
    if (prompt.isEmpty() && !host_->lab()->suggested_prompts().empty())
        prompt = QString::fromStdString(host_->lab()->suggested_prompts().front());
    if (prompt != compose_->prompt()) compose_->setPrompt(prompt);
}

/// Which columns of answers are ticked, and of which model they will be.
void Workbench::layOutColumns()
{
    if (fromSession_ && !laidOut_) {
        std::vector<lab::Method> methods;
        for (const QString& name : session_.methods) try {
                methods.push_back(steering::method_named(name.toStdString()));
            } catch (const std::exception&) { // of another version
            }
        if (!methods.empty()) compose_->setMethods(methods);
        compose_->setEveryOrder(session_.every_order);
    }
    const auto path = [](const std::filesystem::path& named) {
        return named.empty() ? QString() : QString::fromStdString(std::filesystem::absolute(named).string());
    };
    const lab::OpenRequest& open = host_->request();
    compose_->setModel({QString::fromStdString(host_->lab()->model().name), path(open.model), path(open.tokens),
                        path(open.behaviors), QString::fromStdString(open.device)});
}

void Workbench::reloadBehaviors()
{
    behaviors_ = translated(host_->lab()->behaviors());
    compose_->setBehaviors(categories_, behaviors_);
    train_->setBehaviors(categories_, behaviors_);
    evaluate_->setBehaviors(categories_, behaviors_);
    evaluate_->setMethods(method_infos(host_->lab()->conditions()));
    for (FormUndo* undo : {trainUndo_, evaluateUndo_}) undo->follow();
    updateEstimate();
    geometryStale_ = true;
    refreshGeometry();
}

// ---- jobs
// --------------------------------------------------------------------------------------------------------------

void Workbench::startAnswers(const lab::GenerateRequest& request)
{
    answering_->start(
        [lab = host_->lab(), request](lab::Sink sink) { return lab->generate(request, std::move(sink)); });
}

void Workbench::startTraining(const lab::TrainRequest& request)
{
    beginUnfinished(QStringLiteral("training"), trainingTitle(request), request.settings.steps);
    training_->start([lab = host_->lab(), request](lab::Sink sink) { return lab->train(request, std::move(sink)); });
}

void Workbench::startMethod(const lab::MethodRequest& request)
{
    training_->start(
        [lab = host_->lab(), request](lab::Sink sink) { return lab->train_method(request, std::move(sink)); });
}

void Workbench::startData(const lab::DataRequest& request)
{
    building_->start(
        [lab = host_->lab(), request](lab::Sink sink) { return lab->build_data(request, std::move(sink)); });
}

void Workbench::startEvaluation(const lab::EvaluateRequest& request)
{
    beginUnfinished(QStringLiteral("experiment"), {}, 0);
    evaluating_->start(
        [lab = host_->lab(), request](lab::Sink sink) { return lab->evaluate(request, std::move(sink)); });
}

void Workbench::startMeasuring(const lab::TrainRequest& request)
{
    estimating_->start(
        [lab = host_->lab(), request](lab::Sink sink) { return lab->estimate(request, std::move(sink)); });
}

void Workbench::startGeometry(const lab::GeometryRequest& request)
{
    geometryStale_ = false;
    learn_->guide()->geometryRequested(request);
    measuring_->start(
        [lab = host_->lab(), request](lab::Sink sink) { return lab->geometry(request, std::move(sink)); });
}

bool Workbench::isSmall() const { return host_->lab() && host_->lab()->model().parameters < 50'000'000; }

void Workbench::showJob(JobBridge* job)
{
    shown_ = job;
    status_->showWork(job->title(), true);
}

void Workbench::showNextJob()
{
    shown_ = nullptr;
    status_->hideWork();
    for (JobBridge* job : jobs()) {
        if (!job->running()) continue;
        showJob(job);
        return status_->showProgress(job->title(), job->lastProgress());
    }
    if (host_->opening()) status_->showWork(tr("Loading a model"), false);
    changeLanguage();
}

// ---- session
// -----------------------------------------------------------------------------------------------------------

/// Not later than `keepAfter` after the first change, however many follow: a training tells something all the time.
void Workbench::changed()
{
    if (!keep_.isActive()) keep_.start();
}

void Workbench::restoreForms()
{
    for (const Bench bench : {Bench::compose, Bench::train, Bench::geometry, Bench::evaluate}) {
        const QJsonObject form = session_.forms[name_of(bench)].toObject();
        // Its picture is computed once, when it is shown.
        std::optional<QSignalBlocker> quiet;
        if (bench == Bench::geometry) quiet.emplace(geometry_);
        setFormState(*page(bench), form);
    }
    // Which components there are is known when the first picture comes.
    auto* once = new QObject(this);
    connect(measuring_, &JobBridge::geometryArrived, once, [this, once] {
        once->deleteLater();
        const QSignalBlocker quiet(geometry_);
        setFormState(*geometry_, session_.forms[name_of(Bench::geometry)].toObject());
    });
}

void Workbench::keep()
{
    if (!laidOut_) return; // nothing of this session's own yet
    for (const Bench bench : {Bench::compose, Bench::train, Bench::geometry, Bench::evaluate})
        if (std::exchange(formEdited_[std::size_t(bench)], false))
            session_.forms[name_of(bench)] = formState(*page(bench));
    if (appearance_) {
        if (!appearance_->isForced()) session_.theme = appearance_->theme();
        session_.type = appearance_->type();
    }
    session_.deck = compose_->deck();
    session_.prompt = compose_->prompt();
    session_.live = compose_->isLive();
    session_.methods.clear();
    for (const lab::Method method : compose_->tickedMethods())
        session_.methods << QString::fromStdString(std::string(steering::name_of(method)));
    session_.every_order = compose_->everyOrderTicked();
    session_.bench = bench_;
    session_.window = saveGeometry();
    store_->save(session_);
}

void Workbench::closeEvent(QCloseEvent* event)
{
    const QString name = QStringLiteral("quit"), lost = lostByQuitting();
    // Whoever asks again while the question stands there means it.
    if (!lost.isEmpty() && !leaving_ && !offers_->offers(name) && !qGuiApp->isSavingSession()) {
        event->ignore();
        const auto quit = [this] {
            leaving_ = true;
            close();
        };
        offers_->offer(name, lost, {{tr("Quit, go on later"), quit}, {tr("Stay"), {}}}, true);
        return;
    }
    keep();
    hide(); // stopping jobs may take a moment
    store_->finish();
    decks_->finish();
    history_->finish();
    event->accept();
}

void Workbench::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    changed();
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    changed();
}

// ---- dragging folders and files
// ------------------------------------------------------------------------------------------

void Workbench::dragEnterEvent(QDragEnterEvent* event)
{
    if (!dragged_path(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void Workbench::dropEvent(QDropEvent* event)
{
    const QString path = dragged_path(event->mimeData());
    if (path.isEmpty()) return event->ignore();
    event->acceptProposedAction();
    openPath(path);
}

bool Workbench::eventFilter(QObject* watched, QEvent* event)
{
    // The prompt would take a dragged folder as text; the window opens it.
    if (event->type() == QEvent::DragEnter &&
        !dragged_path(static_cast<QDragEnterEvent*>(event)->mimeData()).isEmpty()) {
        event->ignore();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace steerdeck::app
