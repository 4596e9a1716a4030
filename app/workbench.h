#pragma once

#include "app/benches.h"
#include "app/lab_host.h"
#include "app/session.h"

#include <QMainWindow>
#include <QTimer>

#include "widgets/commands/command.h"
#include "widgets/learn/lesson.h"

class QAction;
class QMenu;
class QStackedWidget;
class QUndoGroup;

namespace steerdeck::widgets {
class CommandList;
class ComposeBench;
class EvaluateBench;
class FormUndo;
class GeometryBench;
class LearnBench;
class LessonStrip;
class TrainBench;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class Appearance;
class BenchRail;
class DeckStore;
class JobBridge;
class LoadingPage;
class MessageBar;
class ResultsHost;
class AnswerHistory;
class TrainingsHost;
class StatusStrip;

/// The window:
///
///     +------+--------------------------------------------------+
///     | rail | offers, message bar (only when there is one)     |
///     |      | the lesson's step (only while one runs)          |
///     |      | the bench, or the loading page                   |
///     +------+--------------------------------------------------+
///     | model | device | memory          job ====-- 12 s to go x |
///     +---------------------------------------------------------+
///
/// It shows at once and opens its model meanwhile. It holds the parts, lays out what a model brings, and starts jobs;
/// who tells whom stands in `wire()`.
class Workbench : public QMainWindow {
    Q_OBJECT
public:
    /// What a window leaves to the one that takes its place.
    struct Handover {
        Session session;
        lab::OpenRequest request;
        std::shared_ptr<lab::Lab> lab; // null where no model is open
    };
    struct Setup {
        lab::OpenRequest open;            // empty members: the session's model, else the demo's
        QString session_file;             // empty = nothing is restored or kept
        bool restore = true;              // false: begin with the first deck, but keep this session
        std::optional<Bench> bench;       // else the session's
        Appearance* appearance = nullptr; // outlives this; null: what it looks like is not chosen here
        QString language = {};            // chosen for this window; empty = the system's
        std::optional<Handover> handover = {};
    };
    explicit Workbench(const Setup& setup, QWidget* parent = nullptr);
    ~Workbench() override;

    Bench bench() const { return bench_; }
    widgets::ComposeBench* compose() const { return compose_; }
    widgets::TrainBench* train() const { return train_; }
    widgets::GeometryBench* geometry() const { return geometry_; }
    widgets::EvaluateBench* evaluate() const { return evaluate_; }
    widgets::LearnBench* learn() const { return learn_; }
    JobBridge* answering() const { return answering_; }
    JobBridge* training() const { return training_; }
    JobBridge* measuring() const { return measuring_; }
    JobBridge* evaluating() const { return evaluating_; }
    ResultsHost* results() const { return results_; }
    JobBridge* estimating() const { return estimating_; }
    JobBridge* building() const { return building_; }
    TrainingsHost* runs() const { return runs_; }
    QMenu* recentMenu() const { return recent_; }
    QMenu* languageMenu() const { return languages_; }
    LabHost* host() const { return host_; }
    SessionStore* store() const { return store_; }
    DeckStore* deckStore() const { return decks_; }
    AnswerHistory* history() const { return history_; }
    MessageBar* messages() const { return messages_; }
    StatusStrip* status() const { return status_; }
    BenchRail* rail() const { return rail_; }
    Handover handOver();
    /// What asks: whether to quit, whether to go on with what was interrupted.
    MessageBar* offers() const { return offers_; }
    widgets::CommandList* commandList() const { return commandList_; }
    /// Everything that can be done now, and what cannot with the reason: menus, benches, behaviours, lessons.
    QList<widgets::Command> commands() const;
    QUndoGroup* undoGroup() const { return undo_; }
    const Session& session() const { return session_; }
    /// The bench's widget, also while the loading page stands in its place.
    QWidget* page(Bench bench) const;

public slots:
    void showBench(steerdeck::app::Bench bench);
    void showCommands();
    /// A model folder, a folder of results (or its results.json), or a token file.
    void openPath(const QString& path);
    void openModel(const QString& folder);
    void openDemo();
    void openToken(const QString& file);
    void startAnswers(const steerdeck::lab::GenerateRequest& request);
    void startTraining(const steerdeck::lab::TrainRequest& request);
    void startMethod(const steerdeck::lab::MethodRequest& request);
    void startData(const steerdeck::lab::DataRequest& request);
    void startGeometry(const steerdeck::lab::GeometryRequest& request);
    void startEvaluation(const steerdeck::lab::EvaluateRequest& request);
    void startMeasuring(const steerdeck::lab::TrainRequest& request);
    /// One of `languages`, or empty for the system's. Kept at once; takes effect when no work is under way.
    void chooseLanguage(const QString& wish);

signals:
    /// A model is open and its behaviours, deck and prompt are laid out.
    void ready();
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
    void makeMenus();
    void makeEditMenu();
    void makeViewMenu();
    void makeLanguageMenu(QMenu* menu); // workbench_language.cpp
    bool busy() const;
    void changeLanguage();
    void wire(); // wiring.cpp
    void wireForms();
    void askForModel();
    void askForToken();
    void askForResults(int run);
    void showAbout();
    void showLog();
    void showShortcuts();

    void addMenuCommands(QList<widgets::Command>& list, const QMenu* menu, const QString& where) const; // commands.cpp
    void addBenchCommands(QList<widgets::Command>& list, Bench bench) const;
    void addBehaviorCommands(QList<widgets::Command>& list) const;
    void addLessonCommands(QList<widgets::Command>& list) const;
    QString whyNot(const QAction* action) const;
    QString whyNot(Bench bench, const QWidget* method) const;

    void beginUnfinished(const QString& kind, const QString& title, qint64 total); // unfinished.cpp
    void stepUnfinished(const QString& kind, qint64 done, qint64 total);
    void endUnfinished(const QString& kind);
    void offerUnfinished();
    void goOn(const Unfinished& work);
    QString lostByQuitting() const;
    QString trainingTitle(const lab::TrainRequest& request) const;

    void loadLessons(); // lessons.cpp
    void wireLessons();
    void tellLessons();
    void perform(const widgets::LessonAction& action);

    void layOut();
    void layOutDeck();
    void layOutColumns();
    void reloadBehaviors();
    void dropJobs();
    void notifyPrompt(const QString& prompt);
    void updateEstimate();
    void learnRate(const lab::TrainPoint& point);
    void learnCost(const lab::TrainCost& cost);
    void setRate(double seconds_per_example);
    void rememberModel();
    void remember(const QString& path);
    void showRecent();
    void refreshGeometry();
    void openingFailed(const QString& sentence);
    void showOpening(const QString& name);
    /// All of them; where several run, the first is the one the status bar shows.
    std::array<JobBridge*, 6> jobs() const
    {
        return {training_, building_, evaluating_, answering_, estimating_, measuring_};
    }
    void showJob(JobBridge* job);
    void showNextJob();
    /// Whether a few of the model's answers take no time to speak of.
    bool isSmall() const;
    void changed();
    void keep();
    void restoreForms();
    void chooseUndo();

    Session session_;
    QString sessionFile_, language_;
    bool languageWanted_ = false;
    bool laidOut_ = false, fromSession_ = false, geometryStale_ = true, leaving_ = false;
    std::array<bool, 5> formEdited_{}; // benches whose methods changed since the session was written
    Bench bench_ = Bench::compose;
    std::vector<lab::CategoryInfo> categories_;
    std::vector<lab::BehaviorInfo> behaviors_;
    std::optional<lab::TrainCost> cost_; // of what the Train bench asks for now

    LabHost* host_;
    SessionStore* store_;
    DeckStore* decks_;
    AnswerHistory* history_;
    ResultsHost* results_;
    TrainingsHost* runs_;
    JobBridge *answering_, *training_, *estimating_, *evaluating_, *measuring_;
    JobBridge* building_;        // training data
    JobBridge* shown_ = nullptr; // whose progress the status bar shows
    QTimer keep_;                // until the session is written

    Appearance* appearance_;
    BenchRail* rail_;
    MessageBar *messages_, *offers_;
    StatusStrip* status_;
    QStackedWidget* stage_;
    QMenu *recent_ = nullptr, *languages_ = nullptr;
    LoadingPage* loading_;
    widgets::ComposeBench* compose_;
    widgets::TrainBench* train_;
    widgets::GeometryBench* geometry_;
    widgets::EvaluateBench* evaluate_;
    widgets::LearnBench* learn_;
    widgets::LessonStrip* strip_;
    widgets::CommandList* commandList_ = nullptr;
    QUndoGroup* undo_ = nullptr;
    widgets::FormUndo *trainUndo_ = nullptr, *evaluateUndo_ = nullptr;
    QList<QAction*> zoom_; // larger, smaller, normal: Learn has such keys of its own
};

} // namespace steerdeck::app
