#pragma once

#include "app/benches.h"
#include "app/job_set.h"
#include "app/lab_host.h"
#include "app/session.h"

#include <QMainWindow>
#include <QRect>

#include "widgets/commands/command.h"

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QUndoGroup;

namespace steerdeck::widgets {
class CommandList;
class ComposeBench;
class EvaluateBench;
class FormUndo;
class GeometryBench;
class LearnBench;
class LessonStrip;
class TaskBench;
class TrainBench;
struct RunModel;
} // namespace steerdeck::widgets

namespace steerdeck::lab {
struct LibraryItem;
struct SweepRequest;
} // namespace steerdeck::lab

namespace steerdeck::app {

class AnswerHistory;
class Appearance;
class AssignmentHost;
class BatchWindow;
class BehaviorsWindow;
class BenchRail;
class ClassWindow;
class DeckStore;
class EffectsWindow;
class SideEffectsWindow;
class ExportWindow;
class JudgeHost;
class JudgeWindow;
class LanguageMenu;
class LessonEditorWindow;
class LessonHost;
class LessonPointer;
class LibraryHost;
class LibraryWindow;
class LoadingPage;
class MechanismWindow;
class MessageBar;
class ModelsHost;
class ModelsWindow;
class Presenter;
class ResultsHost;
class SessionKeeper;
class StatusStrip;
class TasksHost;
class TrainingEstimate;
class TrainingsHost;
class UnfinishedWork;

/// The window:
///
///     +------+------------------------------------+-------------+
///     | rail | offers, message bar (when needed)  | an          |
///     |      | the lesson's step (while one runs) | assignment, |
///     |      | the bench, or the loading page     | while open  |
///     +------+------------------------------------+-------------+
///     | model | device | memory          job ====-- 12 s to go x |
///     +---------------------------------------------------------+
///
/// It shows at once and opens its model meanwhile. It holds the parts, lays out what a model brings and starts jobs;
/// who tells whom stands in `wire()`.
class Workbench : public QMainWindow {
    Q_OBJECT
public:
    /// What a window leaves to the one that takes its place.
    struct Handover {
        Session session;
        lab::OpenRequest request;
        std::shared_ptr<lab::Lab> lab;    // null where no model is open
        evaluate::JudgeServer judge = {}; // with its key
    };
    struct Setup {
        lab::OpenRequest open;            // empty members: the session's model, else the demo's
        QString session_file;             // empty = nothing is restored or kept
        bool restore = true;              // false: the first deck; lessons and recent files are kept all the same
        std::optional<Bench> bench;       // else the session's
        Appearance* appearance = nullptr; // outlives this; null: what it looks like is not chosen here
        QString language = {};            // chosen for this window; empty = the system's
        std::optional<Handover> handover = {};
        QRect screen = {};                  // where the window has room; empty = it may be as large as it likes
        bool guest = false;                 // of a session that leaves nothing behind
        QString assignment = {};            // a file to open with it
        std::optional<lab::Deck> deck = {}; // to begin with, whatever the session had
        QString prompt = {};                // the same; empty = the session's
        bool first_start = false;           // no profile is there yet: being a guest is offered
    };
    /// The name of the offer to be a guest.
    static constexpr const char* guest_offer = "guest";
    explicit Workbench(const Setup& setup, QWidget* parent = nullptr);
    ~Workbench() override;

    Bench bench() const { return bench_; }
    widgets::ComposeBench* compose() const { return compose_; }
    widgets::TrainBench* train() const { return train_; }
    widgets::GeometryBench* geometry() const { return geometry_; }
    widgets::EvaluateBench* evaluate() const { return evaluate_; }
    widgets::TaskBench* tasks() const { return tasks_; } // the other part of Evaluate
    widgets::LearnBench* learn() const { return learn_; }
    /// The bench's widget, also while the loading page stands in its place.
    QWidget* page(Bench bench) const;

    JobSet* jobs() const { return jobs_; }
    LabHost* host() const { return host_; }
    ResultsHost* results() const { return results_; }
    TasksHost* taskRuns() const { return taskRuns_; }
    TrainingsHost* trainings() const { return trainings_; }
    ModelsHost* models() const { return models_; }
    LibraryHost* library() const { return library_; }
    JudgeHost* judge() const { return judge_; }
    SessionKeeper* keeper() const { return keeper_; }
    MessageBar* messages() const { return messages_; }
    /// What asks: whether to quit, whether to go on with what was interrupted.
    MessageBar* offers() const { return offers_; }
    StatusStrip* status() const { return status_; }
    BenchRail* rail() const { return rail_; }
    widgets::CommandList* commandList() const { return commandList_; }
    Presenter* presenter() const { return presenter_; }
    AssignmentHost* assignments() const { return assignments_; }
    LessonHost* lessons() const { return lessons_; }
    LessonPointer* lessonPointer() const { return pointer_; }
    QMenu* recentMenu() const { return recent_; }
    QMenu* languageMenu() const;
    QUndoGroup* undoGroup() const { return undo_; }

    /// Whether a model is open and laid out.
    bool isLaidOut() const { return laidOut_; }
    const std::vector<lab::BehaviorInfo>& behaviors() const { return behaviors_; }
    /// At its first start the user chose to be a guest: a guest's window takes this one's place, and what this start
    /// has written is to go (forget_first_start).
    bool isLeftToGuest() const { return left_; }
    /// What can be done, for the list of commands.
    QList<widgets::Command> commands() const;
    Handover handOver();

public slots:
    void showBench(steerdeck::app::Bench bench);
    /// Evaluate, with its tasks or its experiments in front.
    void showTasks(bool tasks = true);
    void showCommands();
    /// A model folder, a folder of results (or its results.json) or of a task's answers (or its task.json), a token
    /// file, an assignment, pupils' answers or a lesson.
    void openPath(const QString& path);
    void openModel(const QString& path); // a folder or a GGUF file
    void openDemo();
    /// Opens the open model once more: packed ("q8_0", "q4_0"), or as its files are ("").
    void openWithWeights(const QString& name);
    /// The models on this computer and on the hub; the window is made when it is first asked for.
    steerdeck::app::ModelsWindow* showModels();
    /// Who judges answers; likewise.
    steerdeck::app::JudgeWindow* showJudge();
    /// Everything that was made so far; likewise.
    steerdeck::app::LibraryWindow* showLibrary();
    /// The deck for other programs; the window is made when it is first asked for. Null where no model is open.
    steerdeck::app::ExportWindow* showExport();
    /// Where the model's adapters act; likewise.
    steerdeck::app::EffectsWindow* showEffects();
    /// What Compose's deck costs beside what it is for; likewise.
    steerdeck::app::SideEffectsWindow* showSideEffects();
    /// How steering works, in the model's own numbers; likewise. Without the name of a view, the one of the bench that
    /// is shown.
    steerdeck::app::MechanismWindow* showMechanism(const QString& view = {});
    /// The user's own behaviours and the built-in ones; likewise.
    steerdeck::app::BehaviorsWindow* showBehaviors();
    void newBehavior();
    /// A file of prompts under Compose's deck; likewise.
    steerdeck::app::BatchWindow* showBatch();
    /// A class's answers; likewise.
    steerdeck::app::ClassWindow* showClass();
    /// Where lessons are written; likewise.
    steerdeck::app::LessonEditorWindow* showLessonEditor();
    /// A token file, or a share card, whose deck and question are laid out.
    void openToken(const QString& file);
    /// Opens the present model again with this chat template; empty: with its own.
    void useTemplate(const QString& file);
    /// Puts the tokens that came with the model back in place of the user's own (of these names; none: of all), which
    /// are set aside; offers to undo it.
    void restoreShippedTokens(const std::vector<std::string>& names = {});
    void startAnswers(const steerdeck::lab::GenerateRequest& request);
    void startTraining(const steerdeck::lab::TrainRequest& request);
    void startMethod(const steerdeck::lab::MethodRequest& request);
    void startData(const steerdeck::lab::DataRequest& request);
    void startGeometry(const steerdeck::lab::GeometryRequest& request);
    void startEvaluation(const steerdeck::lab::EvaluateRequest& request);
    void followEvaluation(const QString& folder);
    void startTask(const steerdeck::lab::TaskRequest& request);
    void startMeasuring(const steerdeck::lab::TrainRequest& request);
    void startSweep(const steerdeck::lab::SweepRequest& request);

signals:
    /// A model is open and its behaviours, deck and prompt are laid out.
    void ready();
    /// A view of the mechanism shows what was looked at.
    void mechanismSeen(const QString& view);
    /// Now is the time for a window in another language to take this one's place.
    void languageDue(const QString& wish);

protected:
    void closeEvent(QCloseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange(const QString& language);
    void fitInto(const QRect& screen);
    void makeMenus(const QString& language); // menus.cpp
    void makeEditMenu();
    void makeViewMenu(const QString& language);
    void showRecent();
    void makeWeightsMenu(QMenu* menu);
    void showWeights();
    void askForModel();
    void askForModelFile();
    void askForToken();
    void askForAssignment();
    /// A class's table calls behaviours as the shelf does.
    void tellTitles();
    void newGuest();
    void offerGuest();
    void becomeGuest();
    void askForTemplate();
    void askForResults(int run);
    void showShortcuts();

    void wire(); // wiring.cpp
    void wireJobs();
    void wireResults();
    void wireTasks();
    void wireSession();
    void wireForms();
    void wireModels();
    void wireBehaviors();
    void wireMechanism(); // mechanism_opening.cpp
    void wireClassroom();
    void wireLibrary(); // library_wiring.cpp
    void wireLibraryWindow();
    void openItem(const lab::LibraryItem& item);

    void layOut(); // model_layout.cpp
    void layOutDeck();
    void layOutColumns();
    widgets::RunModel runModel() const; // the open one
    void rememberModel();
    void reloadBehaviors();
    void takeOwnBehaviors();
    void takeBehaviors();
    void clearBenches();
    void restoreForms();
    void openingFailed(const QString& sentence);
    void showOpening(const QString& name);
    void tellRefusedTokens();

    void chooseUndo();
    void refreshGeometry();
    void notifyPrompt(const QString& prompt);
    void rest();
    void resumeWork(const Unfinished& work);
    template <typename Request>
    Request judged(Request request) const; // workbench_jobs.cpp
    QString titled(const QString& title) const;
    std::filesystem::path templateFor(const QString& folder) const;
    void collect(Session& session);
    QString trainingTitle(const lab::TrainRequest& request) const;

    bool guest_ = false, left_ = false;
    std::optional<lab::Deck> wishedDeck_; // of the command line, until a model is there
    QString wishedPrompt_;
    bool laidOut_ = false, fromSession_ = false, geometryStale_ = true, leaving_ = false;
    bool tasksEdited_ = false;         // as formEdited_, of the tasks
    bool ownWaits_ = false;            // for the work under way: behaviours that changed meanwhile
    std::array<bool, 5> formEdited_{}; // benches whose controls changed since the session was written
    Bench bench_ = Bench::compose;
    std::vector<lab::CategoryInfo> categories_;
    std::vector<lab::BehaviorInfo> behaviors_;

    LabHost* host_;
    JobSet* jobs_;
    SessionKeeper* keeper_;
    ResultsHost* results_;
    TasksHost* taskRuns_;
    TrainingsHost* trainings_;
    ModelsHost* models_;
    LibraryHost* library_;
    JudgeHost* judge_;
    JudgeWindow* judgeWindow_ = nullptr;
    ModelsWindow* modelsWindow_ = nullptr;
    ExportWindow* exportWindow_ = nullptr;
    EffectsWindow* effectsWindow_ = nullptr;
    SideEffectsWindow* sideEffectsWindow_ = nullptr;
    MechanismWindow* mechanismWindow_ = nullptr;
    BehaviorsWindow* behaviorsWindow_ = nullptr;
    BatchWindow* batchWindow_ = nullptr;
    ClassWindow* classWindow_ = nullptr;
    LessonEditorWindow* lessonEditor_ = nullptr;
    LibraryWindow* libraryWindow_ = nullptr;
    UnfinishedWork* unfinished_;
    TrainingEstimate* estimate_;
    LessonHost* lessons_;
    LessonPointer* pointer_;
    AssignmentHost* assignments_;
    Presenter* presenter_;

    Appearance* appearance_;
    BenchRail* rail_;
    MessageBar *messages_, *offers_;
    StatusStrip* status_;
    QStackedWidget* stage_;
    QMenu* recent_ = nullptr;
    QActionGroup* weights_ = nullptr; // ways to keep a model's weights in memory
    QAction *restoreShipped_ = nullptr, *ownTemplate_ = nullptr;
    LanguageMenu* languages_ = nullptr;
    LoadingPage* loading_;
    widgets::ComposeBench* compose_;
    widgets::TrainBench* train_;
    widgets::GeometryBench* geometry_;
    widgets::EvaluateBench* evaluate_;
    widgets::TaskBench* tasks_;
    QTabWidget* evaluatePages_; // those two
    widgets::LearnBench* learn_;
    widgets::LessonStrip* strip_;
    widgets::CommandList* commandList_ = nullptr;
    QUndoGroup* undo_ = nullptr;
    widgets::FormUndo *trainUndo_ = nullptr, *evaluateUndo_ = nullptr, *taskUndo_ = nullptr;
    QList<QAction*> zoom_; // larger, smaller, normal: Learn has such keys of its own
};

} // namespace steerdeck::app
