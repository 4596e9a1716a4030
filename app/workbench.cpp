#include "app/workbench.h"

#include "app/answer_history.h"
#include "app/appearance.h"
#include "app/assignment_host.h"
#include "app/bench_rail.h"
#include "app/command_catalogue.h"
#include "app/job_bridge.h"
#include "app/judge_host.h"
#include "app/language_menu.h"
#include "app/lesson_host.h"
#include "app/lesson_pointer.h"
#include "app/library_host.h"
#include "app/loading_page.h"
#include "app/message_bar.h"
#include "app/models_host.h"
#include "app/presenter.h"
#include "app/results_host.h"
#include "app/saved_decks.h"
#include "app/session_keeper.h"
#include "app/status_strip.h"
#include "app/tasks_host.h"
#include "app/training_estimate.h"
#include "app/trainings_host.h"
#include "app/translated.h"
#include "app/unfinished_work.h"

#include "widgets/classroom/assignment_panel.h"
#include "widgets/commands/command_list.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/prompt_editor.h"
#include "widgets/compose/sampling_part.h"
#include "widgets/compose/saved_decks_model.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/evaluate/plan_form.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_strip.h"
#include "widgets/shared/form_state.h"
#include "widgets/shared/form_undo.h"
#include "widgets/shared/page_area.h"
#include "widgets/shared/tab_order.h"
#include "widgets/shared/worded.h"
#include "widgets/tasks/task_bench.h"
#include "widgets/tasks/task_form.h"
#include "widgets/train/settings_form.h"
#include "widgets/train/train_bench.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUndoGroup>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

constexpr QSize usual(1280, 800);
constexpr QSize frame(12, 40); // what a window manager draws around a window, at most

/// The list of folders with models, beside the session.
QString beside(const QString& session_file)
{
    return session_file.isEmpty()
               ? QString()
               : QFileInfo(session_file).absoluteDir().filePath(QStringLiteral("model_folders.json"));
}

} // namespace

Workbench::Workbench(const Setup& setup, QWidget* parent)
    : QMainWindow(parent), host_(new LabHost(this)), jobs_(new JobSet(this)),
      keeper_(new SessionKeeper(setup.session_file, this)), results_(new ResultsHost(this)),
      taskRuns_(new TasksHost(this)), trainings_(new TrainingsHost(this)),
      models_(new ModelsHost(beside(setup.session_file), this)), library_(new LibraryHost(this)),
      judge_(new JudgeHost(keeper_, this)), appearance_(setup.appearance), rail_(new BenchRail),
      messages_(new MessageBar), offers_(new MessageBar), status_(new StatusStrip(this)), stage_(new QStackedWidget),
      loading_(new LoadingPage), compose_(new ComposeBench), train_(new TrainBench), geometry_(new GeometryBench),
      evaluate_(new EvaluateBench), tasks_(new TaskBench), evaluatePages_(new QTabWidget), learn_(new LearnBench),
      strip_(new LessonStrip(learn_->guide()))
{
    wishedDeck_ = setup.deck;
    wishedPrompt_ = setup.prompt;
    for (const lab::Method method : steering::trained_ways) {
        const std::string name(steering::name_of(method));
        train_->setMethodSettings(QString::fromStdString(name), lab::Lab::method_settings(name));
    }
    unfinished_ = new UnfinishedWork(keeper_, jobs_, offers_, this);
    estimate_ = new TrainingEstimate(train_, keeper_, this);
    presenter_ = new Presenter(this, strip_);
    assignments_ = new AssignmentHost(this, new AssignmentPanel);
    guest_ = setup.guest;
    arrange(setup.language);
    wire();
    lessons_ = new LessonHost(this, strip_);
    pointer_ = new LessonPointer(this);
    wireClassroom();
    compose_->promptEditor()->viewport()->installEventFilter(this);

    resize(usual);
    lab::OpenRequest request = setup.open;
    if (setup.handover) {
        keeper_->adopt(setup.handover->session);
        fromSession_ = true;
    } else {
        fromSession_ = keeper_->restore(setup.restore);
    }
    setup.handover ? judge_->setServer(setup.handover->judge) : judge_->load();
    const Session& session = keeper_->session();
    if (fromSession_) {
        restoreGeometry(session.window);
        compose_->setLive(session.live);
        if (request.model.empty() && request.tokens.empty() && request.behaviors.empty())
            request.model = session.model.toStdString();
        if (request.weights.empty() && request.model == session.model.toStdString())
            request.weights = session.weights.toStdString();
        if (request.template_file.empty() && !request.model.empty())
            request.template_file = templateFor(QString::fromStdString(request.model.string()));
    }
    if (appearance_ && !appearance_->isForced()) appearance_->setTheme(session.theme);
    if (appearance_) appearance_->setType(session.type);
    fitInto(setup.screen);
    showRecent();
    keeper_->history()->load();
    lessons_->load(session.lessons);
    assignments_->load(session.assignments);
    // Only now: what the guide tells while it is filled is not the user's progress.
    connect(lessons_, &LessonHost::progressed, this, [this](const QJsonObject& progress) {
        keeper_->session().lessons = progress;
        keeper_->changed();
    });
    showBench(setup.bench.value_or(session.bench));
    if (setup.handover && setup.handover->lab)
        host_->adopt(setup.handover->lab, setup.handover->request);
    else
        host_->open(request);
    compose_->savedDecks()->setDecks(keeper_->decks()->load()); // after the opening, which takes earlier messages away
    if (guest_)
        messages_->tell(tr("A guest's window: when it is closed, everything made in it goes. Export what you want to "
                           "keep."));
    if (setup.first_start) offerGuest();
    if (!setup.assignment.isEmpty()) assignments_->open(setup.assignment);
}

Workbench::~Workbench()
{
    // Jobs are told to stop here, and waited for where the model is dropped; nobody hears them any more.
    jobs_->silence();
    host_->disconnect();
    models_->disconnect();
    keeper_->silence();
}

void Workbench::arrange(const QString& language)
{
    setWindowTitle(titled(tr("Steerdeck")));
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
    row->addWidget(assignments_->panel());
    stage_->addWidget(loading_);
    for (const Bench bench : all_benches) {
        // With large letters, or on a small screen, a bench is scrolled instead of making the window larger.
        auto* area = new PageArea(page(bench), title_of(bench));
        if (bench != Bench::evaluate) {
            stage_->addWidget(area);
            continue;
        }
        evaluatePages_->setObjectName(QStringLiteral("evaluatePages"));
        evaluatePages_->setAccessibleName(tr("Experiments and tasks"));
        evaluatePages_->setDocumentMode(true);
        evaluatePages_->addTab(area, tr("Experiments"));
        evaluatePages_->addTab(new PageArea(tasks_, tr("Tasks")), tr("Tasks"));
        evaluatePages_->setTabToolTip(0, tr("Whether compositions of behaviours hold, in every order"));
        evaluatePages_->setTabToolTip(1, tr("Questions with one right answer each: BoolQ, ListOps and others"));
        stage_->addWidget(evaluatePages_);
    }
    setCentralWidget(middle);
    for (const Bench bench : all_benches) tabAsShown(*page(bench));
    tabAsShown(*tasks_);
    setStatusBar(status_);
    trainUndo_ = new FormUndo(train_->findChild<SettingsForm*>()->parentWidget(), tr("the change of the training"));
    evaluateUndo_ = new FormUndo(evaluate_->form(), tr("the change of the plan"));
    taskUndo_ = new FormUndo(tasks_->form(), tr("the change of the task"));
    makeMenus(language);
    commandList_ = new CommandList(this);
}

/// No larger than there is room for, and wholly in sight.
void Workbench::fitInto(const QRect& screen)
{
    if (screen.isEmpty()) return;
    const QSize room = screen.size() - frame;
    resize(size().boundedTo(room));
    const QRect wanted(pos(), size() + frame);
    move(std::clamp(wanted.left(), screen.left(), std::max(screen.left(), screen.right() - wanted.width())),
         std::clamp(wanted.top(), screen.top(), std::max(screen.top(), screen.bottom() - wanted.height())));
}

QString Workbench::titled(const QString& title) const { return guest_ ? tr("%1 (guest)").arg(title) : title; }

QMenu* Workbench::languageMenu() const { return languages_; }

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
    pointer_->refresh();
    keeper_->changed();
}

void Workbench::showTasks(bool tasks)
{
    evaluatePages_->setCurrentIndex(tasks ? 1 : 0);
    showBench(Bench::evaluate);
}

QWidget* Workbench::page(Bench bench) const
{
    const std::array<QWidget*, 5> pages = {compose_, train_, geometry_, evaluate_, learn_};
    return pages[std::size_t(bench)];
}

/// What Undo undoes: the last edit of the bench that is shown. While a job reads a form, that form stays as it is.
void Workbench::chooseUndo()
{
    const bool training = bench_ == Bench::train && !jobs_->training->running();
    const bool asks = evaluatePages_->currentIndex() == 1;
    const bool evaluating = bench_ == Bench::evaluate && !asks && !jobs_->evaluating->running();
    const bool asking = bench_ == Bench::evaluate && asks && !jobs_->asking->running();
    undo_->setActiveStack(bench_ == Bench::compose ? compose_->undoStack()
                          : training               ? trainUndo_->stack()
                          : evaluating             ? evaluateUndo_->stack()
                          : asking                 ? taskUndo_->stack()
                                                   : nullptr);
    for (QAction* action : zoom_) {
        const auto keys = action->property("keys").value<QList<QKeySequence>>();
        action->setShortcuts(bench_ == Bench::learn ? QList<QKeySequence>() : keys);
    }
}

QList<Command> Workbench::commands() const { return CommandCatalogue(const_cast<Workbench*>(this)).all(); }

void Workbench::showCommands() { commandList_->open(commands()); }

void Workbench::refreshGeometry()
{
    if (!laidOut_ || bench_ != Bench::geometry || !geometryStale_) return;
    startGeometry(geometry_->request());
}

void Workbench::notifyPrompt(const QString& prompt)
{
    if (host_->lab()) compose_->setNotice(worded(host_->lab()->notice_for(prompt.toStdString())));
}

// ---- session
// -----------------------------------------------------------------------------------------------------------

void Workbench::collect(Session& session)
{
    for (const Bench bench : {Bench::compose, Bench::train, Bench::geometry, Bench::evaluate})
        if (std::exchange(formEdited_[std::size_t(bench)], false))
            session.forms[name_of(bench)] = formState(*page(bench));
    if (std::exchange(tasksEdited_, false)) {
        QJsonObject form = formState(*tasks_);
        form["shown"] = evaluatePages_->currentIndex() == 1;
        session.forms["tasks"] = form;
    }
    if (appearance_) {
        if (!appearance_->isForced()) session.theme = appearance_->theme();
        session.type = appearance_->type();
    }
    session.deck = compose_->deck();
    session.prompt = compose_->prompt();
    session.system_prompt = compose_->sampling()->systemPrompt();
    session.conversation = compose_->conversation();
    session.live = compose_->isLive();
    session.methods.clear();
    for (const lab::Method method : compose_->tickedMethods())
        session.methods << QString::fromStdString(std::string(steering::name_of(method)));
    session.every_order = compose_->everyOrderTicked();
    session.bench = bench_;
    session.window = presenter_->place();
}

Workbench::Handover Workbench::handOver()
{
    keeper_->keep();
    keeper_->session().window = presenter_->place();
    keeper_->finish();
    return {keeper_->session(), host_->request(), host_->lab(), judge_->server()};
}

void Workbench::closeEvent(QCloseEvent* event)
{
    const QString name = QStringLiteral("quit"), lost = unfinished_->lostByQuitting();
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
    keeper_->keep();
    hide(); // stopping jobs may take a moment
    keeper_->finish();
    event->accept();
}

void Workbench::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    keeper_->changed();
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    keeper_->changed();
}

} // namespace steerdeck::app
