// The workbench's menus.
#include "app/appearance.h"
#include "app/assignment_host.h"
#include "app/classroom_files.h"
#include "app/dialogs.h"
#include "app/guest_home.h"
#include "app/job_bridge.h"
#include "app/language_menu.h"
#include "app/manual_window.h"
#include "app/message_bar.h"
#include "app/presenter.h"
#include "app/results_host.h"
#include "app/session_keeper.h"
#include "app/workbench.h"
#include "core/base/folders.h"
#include "core/lab/models.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/evaluate/figures_view.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_guide.h"
#include "widgets/shared/form_undo.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>
#include <QUndoStack>

namespace steerdeck::app {

using namespace steerdeck::widgets;

void Workbench::makeMenus(const QString& language)
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open model folder…"), QKeySequence::Open, this, &Workbench::askForModel);
    file->addAction(tr("Open a &GGUF file…"), this, &Workbench::askForModelFile)
        ->setObjectName(QStringLiteral("openModelFile"));
    file->addAction(tr("&Models…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this, &Workbench::showModels)
        ->setStatusTip(tr("The models on this computer, and those to be had from the hub"));
    file->addAction(tr("L&ibrary…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this, &Workbench::showLibrary)
        ->setStatusTip(tr("Experiments, trainings, data sets, task runs and saved decks: find, name, compare, delete"));
    recent_ = file->addMenu(tr("Open &recent"));
    recent_->setToolTipsVisible(true);
    file->addAction(tr("Open &token file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this,
                    &Workbench::askForToken);
    file->addAction(tr("E&xport…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this, &Workbench::showExport)
        ->setStatusTip(tr("The deck for other programs: transformers, vLLM, llama.cpp, Ollama, PEFT"));
    file->addAction(tr("Open re&sults…"), this, [this] { askForResults(0); });
    file->addAction(tr("Open an assignment…"), this, &Workbench::askForAssignment)
        ->setStatusTip(tr("Exercises and questions that a teacher has written; the answers go into one file"));
    file->addAction(tr("The &judge…"), this, &Workbench::showJudge)
        ->setStatusTip(tr("The language model that scores answers and answers questions about them: name it, try it"));
    file->addAction(tr("Open the &demo model"), this, &Workbench::openDemo);
    makeWeightsMenu(file->addMenu(tr("&Weights in memory")));
    file->addSeparator();
    file->addAction(tr("Use a template &file…"), this, &Workbench::askForTemplate)
        ->setStatusTip(tr("A chat template (Jinja) of your own for the open model, or one that a base model lacks"));
    ownTemplate_ = file->addAction(tr("Use the model's own temp&late"), this, [this] { useTemplate({}); });
    ownTemplate_->setObjectName(QStringLiteral("ownTemplate"));
    ownTemplate_->setProperty("why", tr("No template file of your own is in use."));
    ownTemplate_->setEnabled(false);
    file->addSeparator();
    restoreShipped_ = file->addAction(tr("&Back to the shipped tokens"), this, [this] { restoreShippedTokens(); });
    restoreShipped_->setObjectName(QStringLiteral("restoreShipped"));
    restoreShipped_->setStatusTip(tr("Use the tokens that came with the model again; your own are set aside"));
    restoreShipped_->setProperty("why", tr("No token of your own stands in place of a shipped one."));
    restoreShipped_->setEnabled(false);
    file->addSeparator();
    QAction* guest = file->addAction(tr("New g&uest window"), this, &Workbench::newGuest);
    guest->setObjectName(QStringLiteral("newGuest"));
    guest->setStatusTip(tr("A window that leaves nothing behind: no settings, no tokens, no results"));
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    makeEditMenu();
    makeViewMenu(language);

    QMenu* benches = menuBar()->addMenu(tr("&Bench"));
    for (const Bench bench : all_benches)
        benches->addAction(title_of(bench), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(bench))), this,
                           [this, bench] { showBench(bench); });
    benches
        ->addAction(tr("&Tasks of Evaluate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), this,
                    [this] { showTasks(); })
        ->setStatusTip(tr("A task's questions, put to the model with and without steering"));
    benches->addSeparator();
    benches->addAction(tr("&New behaviour…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this,
                       &Workbench::newBehavior);
    benches
        ->addAction(tr("&Behaviours…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), this, &Workbench::showBehaviors)
        ->setStatusTip(tr("The built-in behaviours, and your own to write, try, export and import"));
    benches
        ->addAction(tr("A file of &prompts…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this,
                    &Workbench::showBatch)
        ->setStatusTip(tr("Every prompt of a file answered under Compose's deck, into a table"));
    benches->addAction(tr("Si&de effects of the deck…"), this, &Workbench::showSideEffects)
        ->setStatusTip(tr("How many answers obey at each dose of the deck, and what is paid for it"));
    benches
        ->addAction(tr("Where adapters &act…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this,
                    &Workbench::showEffects)
        ->setStatusTip(
            tr("What adapters add to the model's stream, layer by layer, and how much of it the model bears"));
    benches->addSeparator();
    benches->addAction(tr("A &class's answers…"), this, &Workbench::showClass)
        ->setStatusTip(tr("Pupils' files as a table with plots"));
    benches->addAction(tr("&Write a lesson…"), this, &Workbench::showLessonEditor)
        ->setStatusTip(tr("Steps and questions of your own, tried at once"));

    benches
        ->addAction(tr("The &mechanism…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), this,
                    [this] { showMechanism(); })
        ->setStatusTip(tr("Teacher, student and token step by step; who sees whom in a deck, down to one logit"));

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Manual"), QKeySequence(Qt::Key_F1), this, [this] {
        const bool tasks = bench_ == Bench::evaluate && evaluatePages_->currentIndex() == 1;
        show_manual(this, tasks ? QStringLiteral("tasks") : name_of(bench_));
    });
    help->addAction(tr("&Commands…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this, &Workbench::showCommands);
    help->addAction(tr("&Shortcuts"), QKeySequence(Qt::SHIFT | Qt::Key_F1), this, &Workbench::showShortcuts);
    help->addAction(tr("Show &log"), this, [this] { show_log(this); });
    help->addAction(tr("&About Steerdeck"), this, [this] { show_about(this); });
}

/// One Undo with one pair of keys, for the edits of whatever bench is shown.
void Workbench::makeEditMenu()
{
    undo_ = new QUndoGroup(this);
    for (QUndoStack* stack : {compose_->undoStack(), trainUndo_->stack(), evaluateUndo_->stack(), taskUndo_->stack()})
        undo_->addStack(stack);
    QAction* undo = undo_->createUndoAction(this, tr("&Undo"));
    QAction* redo = undo_->createRedoAction(this, tr("&Redo"));
    undo->setObjectName(QStringLiteral("undo"));
    redo->setObjectName(QStringLiteral("redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    // The bench's own pair stays with its buttons; its keys would make these ambiguous.
    for (QAction* own : compose_->actions()) {
        const bool twin = undo->shortcuts().contains(own->shortcut()) || redo->shortcuts().contains(own->shortcut());
        if (twin)
            own->setShortcutContext(Qt::WidgetShortcut);
        else
            edit->addAction(own);
    }
}

void Workbench::makeViewMenu(const QString& language)
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    if (appearance_) {
        QMenu* themes = view->addMenu(tr("&Theme"));
        auto* group = new QActionGroup(this);
        for (const auto& [theme, title] :
             {std::pair(Theme::system, tr("Like the &desktop")), std::pair(Theme::light, tr("&Light")),
              std::pair(Theme::dark, tr("D&ark"))}) {
            QAction* one = themes->addAction(title, this, [this, theme = theme] { appearance_->setTheme(theme); });
            one->setCheckable(true);
            one->setObjectName(QStringLiteral("theme ") + name_of(theme));
            group->addAction(one);
            const auto follow = [this, one, theme = theme] { one->setChecked(appearance_->theme() == theme); };
            connect(appearance_, &Appearance::changed, one, follow);
            follow();
        }
        const auto zoom = [&](const QString& title, const QList<QKeySequence>& keys, int by) {
            QAction* one = view->addAction(title, this, [this, by] {
                appearance_->setType(by ? Appearance::next_type(appearance_->type(), by) : 100);
                messages_->tell(tr("The text is at %1 % of its usual size.").arg(appearance_->type()));
            });
            one->setShortcuts(keys);
            one->setProperty("keys", QVariant::fromValue(keys));
            zoom_ << one;
        };
        const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
        zoom(tr("Lar&ger text"), {ctrl(Qt::Key_Plus), ctrl(Qt::Key_Equal)}, 1);
        zoom(tr("S&maller text"), {ctrl(Qt::Key_Minus)}, -1);
        zoom(tr("&Usual text size"), {ctrl(Qt::Key_0)}, 0);
        view->addSeparator();
    }
    languages_ = new LanguageMenu(language, keeper_->file(), view);
    view->addMenu(languages_);
    view->addSeparator();
    view->addAction(presenter_->action());
    QAction* full = view->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), this,
                                    [this](bool on) { on ? showFullScreen() : showNormal(); });
    full->setCheckable(true);
    connect(view, &QMenu::aboutToShow, full, [this, full] { full->setChecked(isFullScreen()); });
}

void Workbench::showRecent()
{
    const QStringList& paths = keeper_->session().recent;
    recent_->clear();
    recent_->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        const QString of_hub = QString::fromStdString(lab::hub_model_name(path.toStdString()));
        const QString name = of_hub.isEmpty() ? QFileInfo(path).fileName() : of_hub;
        const QString text = QFileInfo(path).isDir()  ? QFileInfo::exists(path + QStringLiteral("/results.json"))
                                                            ? tr("%1 (results)").arg(name)
                                                        : QFileInfo::exists(path + QStringLiteral("/task.json"))
                                                            ? tr("%1 (task)").arg(name)
                                                            : name
                             : names_model_file(path) ? name
                             : classroom_file(path) == ClassroomFile::assignment ? tr("%1 (assignment)").arg(name)
                                                                                 : tr("%1 (token)").arg(name);
        QAction* open = recent_->addAction(text, this, [this, path] { openPath(path); });
        open->setToolTip(QDir::toNativeSeparators(path));
        open->setStatusTip(open->toolTip());
    }
    if (paths.isEmpty()) return;
    recent_->addSeparator();
    recent_->addAction(tr("&Clear this list"), keeper_, &SessionKeeper::forgetRecent);
}

void Workbench::makeWeightsMenu(QMenu* menu)
{
    menu->setObjectName(QStringLiteral("weightsMenu"));
    menu->menuAction()->setStatusTip(tr(
        "How the weights of real models lie in memory, and what is computed in: packed, a larger model fits; the open "
        "model is opened again"));
    weights_ = new QActionGroup(this);
    const std::pair<const char*, QString> ways[] = {{"", tr("As the &files have them")},
                                                    {"float32", tr("In float&32, the most exact")},
                                                    {"bfloat16", tr("In &bfloat16, half as large")},
                                                    {"q8_0", tr("Packed to &8 bits (Q8_0)")},
                                                    {"q4_0", tr("Packed to &4 bits (Q4_0)")}};
    for (const auto& [name, title] : ways) {
        QAction* way = menu->addAction(title, this, [this, name = name] { openWithWeights(QLatin1String(name)); });
        way->setCheckable(true);
        way->setData(QLatin1String(name));
        weights_->addAction(way);
    }
    showWeights();
}

void Workbench::showWeights()
{
    const QString name = QString::fromStdString(host_->request().weights);
    for (QAction* way : weights_->actions()) way->setChecked(way->data().toString() == name);
}

void Workbench::openWithWeights(const QString& name)
{
    lab::OpenRequest request = host_->request();
    if (request.weights == name.toStdString() && host_->lab()) return;
    request.weights = name.toStdString();
    host_->open(request);
}

void Workbench::askForModel()
{
    ask_for_folder(this, tr("Open a model folder (it holds config.json)"),
                   [this](const QString& folder) { openModel(folder); });
}

void Workbench::askForModelFile()
{
    ask_for_file(this, tr("Open a model in one GGUF file"), {}, tr("Models (*.gguf);;All files (*)"),
                 [this](const QString& file) { openModel(file); });
}

void Workbench::askForToken()
{
    ask_for_file(this, tr("Open a token file or a share card"), {},
                 tr("Steering tokens and share cards (*.safetensors *.json)"),
                 [this](const QString& file) { openToken(file); });
}

void Workbench::askForAssignment()
{
    ask_for_file(this, tr("Open an assignment"), {}, tr("Assignments (*.json)"),
                 [this](const QString& file) { assignments_->open(file); });
}

void Workbench::newGuest()
{
    if (!start_guest(QLocale().name().left(2))) messages_->tellError(tr("The guest's window could not be started."));
}

/// Until it is answered, or something is made that is kept.
void Workbench::offerGuest()
{
    const QString name = QLatin1String(guest_offer);
    const auto take_lesson = [this] {
        showBench(Bench::learn);
        if (const auto& lessons = learn()->guide()->lessons(); !lessons.isEmpty())
            learn()->guide()->open(lessons.first().name);
    };
    offers_->offer(name, tr("New here? Just try. What you do is kept in your home folder."),
                   {{tr("Take the first lesson"), take_lesson, true},
                    {tr("Use as guest (leaves nothing behind)"), [this] { becomeGuest(); }, true}});
    for (const JobBridge* job : {jobs_->training, jobs_->building, jobs_->evaluating, jobs_->asking})
        connect(job, &JobBridge::started, this, [this, name] { offers_->withdraw(name); });
}

void Workbench::becomeGuest()
{
    if (!start_guest(QLocale().name().left(2)))
        return messages_->tellError(tr("The guest's window could not be started."));
    left_ = leaving_ = true;
    keeper_->stop();
    close();
}

void Workbench::askForTemplate()
{
    ask_for_file(this, tr("Use a chat template file"), {}, tr("Chat templates (*.jinja *.j2 *.txt);;All files (*)"),
                 [this](const QString& file) { useTemplate(file); });
}

/// Begins where the user's experiments are kept.
void Workbench::askForResults(int run)
{
    const auto own = user_folder() / "results";
    const QString place = std::filesystem::is_directory(own) ? QString::fromStdString(own.string()) : QString();
    const QString titles[] = {tr("Open results of an experiment"), tr("Compare with results"), tr("Add results")};
    ask_for_file(this, titles[run], place, tr("Results (results.json)"), [this, run](const QString& file) {
        showBench(Bench::evaluate);
        if (run < 2) return results_->open(run, file);
        results_->readSeveral(evaluate_->figures()->folders() << QFileInfo(file).absolutePath());
    });
}

void Workbench::showShortcuts() { show_shortcuts(this, commands()); }

} // namespace steerdeck::app
