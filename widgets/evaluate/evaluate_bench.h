/// evaluate: the bench where a person plans an order experiment, runs it and reads what it gave.
///
///     +----------------------+---------------------------------------------------------------+
///     | PlanForm             | [Results | Comparison]  run [A v]  [Open] [Compare] [Export v] |
///     |  sizes [x]1 [x]2 ... | ResultsView                                                    |
///     |  methods [x] ...     |   AccuracyMap: methods x     | DotPlot: order variance         |
///     |  behaviours [x] ...  |   (size, seen / unseen)      |   per method and size           |
///     |  prompts, seed, ...  +------------------------------+---------------------------------+
///     | cost of the plan     |   filters                    | AnswersPane                     |
///     | [Start][Pause][Stop] |   RowsModel: order, method,  |   prompt, answer, badges        |
///     | =====-------- 2 min  |   accuracy ====--            |   of the selected row           |
///     +----------------------+------------------------------+---------------------------------+
///
/// The other page, ComparisonView, shows two runs side by side: both maps, the differences as a forest plot and a
/// table, the settings that differ.
///
/// - `PlanForm`       : a request as a form
/// - `ResultsView`    : one run; `AccuracyMap`, `DotPlot`, `RowsModel`, `RowsFilter`, `AnswersPane` are its parts
/// - `ComparisonView` : two runs; `DifferenceModel` is its table
/// - `ExperimentPane` : the user's experiments with this model, to be opened and compared
/// - `SettingsSheet`  : what made a figure, and the way back to it
/// - `ResultsFigure`  : the same figures in one picture, without a bench
/// - `CanvasPlot`     : a Plot that is painted as a whole
#pragma once

#include "core/lab/own.h"
#include "widgets/evaluate/result_names.h"
#include "widgets/evaluate/settings_sheet.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace steerdeck::widgets {

class ComparisonView;
class ExperimentPane;
class NoticeLabel;
class PlanForm;
class ResultsView;
struct FigureInput;

class EvaluateBench : public QWidget {
    Q_OBJECT

public:
    enum class State { idle, running, paused, stopping };

    explicit EvaluateBench(QWidget* parent = nullptr);

    /// What Start would ask for.
    lab::EvaluateRequest request() const;
    void setRequest(const lab::EvaluateRequest& request);
    State state() const { return state_; }
    PlanForm* form() const { return form_; }
    ResultsView* results() const { return view_; }
    ComparisonView* comparison() const { return comparisonView_; }

    /// Write what is shown: the run in view, or the comparison. Pictures by their ending (svg, pdf, png). One sentence
    /// on failure, else empty.
    QString saveRows(const QString& csvFile) const;
    QString saveSummary(const QString& csvFile) const;
    QString saveComparison(const QString& csvFile) const;
    QString saveJson(const QString& jsonFile) const;
    QString saveMap(const QString& pictureFile);
    QString saveVariance(const QString& pictureFile);
    QString saveDifference(const QString& pictureFile);
    QString saveFigure(const QString& pictureFile) const;

public slots:
    /// Another model comes: nothing of this one's results remains, nor what was asked of it.
    void clear();
    /// The user's experiments with the open model, the newest first.
    void setExperiments(const std::vector<steerdeck::lab::ExperimentInfo>& experiments);
    void setBehaviors(const std::vector<steerdeck::lab::CategoryInfo>& categories,
                      const std::vector<steerdeck::lab::BehaviorInfo>& behaviors);
    void setMethods(const std::vector<steerdeck::widgets::ConditionInfo>& methods);
    /// Of the request last told by `requestChanged`.
    void setCost(const steerdeck::lab::EvaluateCost& cost);
    void tellError(const QString& sentence);
    void tell(const QString& sentence);
    void setJudging(bool judging);
    void judged(const steerdeck::lab::Judged& judged);
    /// True when a job began, false when none runs any more.
    void setRunning(bool running);
    /// Intervals without width are not shown: while it runs they mean that there is too little to tell.
    void point(const steerdeck::lab::EvaluatePoint& point);
    void done(const steerdeck::lab::EvaluateDone& done);
    void ended(const steerdeck::lab::JobEnd& end);
    /// Stored results as run 0 (A) or 1 (B); null takes the run away. Complete ones bring their summary; of others the
    /// measures are shown without intervals.
    void setResults(int run, const std::shared_ptr<const steerdeck::evaluate::Results>& results, const QString& name);
    /// Run A minus run B; shows it.
    void setComparison(const steerdeck::evaluate::Comparison& comparison);
    /// Answers to a query; ignored where another row was selected meanwhile.
    void setAnswers(const steerdeck::widgets::AnswersQuery& query,
                    const std::vector<steerdeck::lab::AnswerRecord>& answers);
    void tellAnswersError(const steerdeck::widgets::AnswersQuery& query, const QString& sentence);

signals:
    /// The form changed and could be started: time for a new cost.
    void requestChanged(const steerdeck::lab::EvaluateRequest& request);
    /// The bench shows itself as running at once; answer with `ended`, or `setRunning(false)` if nothing could be
    /// started.
    void startRequested(const steerdeck::lab::EvaluateRequest& request);
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    /// Ask for a folder of earlier results, to be shown as run A; as run B.
    void openRequested();
    void compareRequested();
    /// One of the user's experiments is wanted as run A (0) or B (1).
    void experimentRequested(int run, const QString& folder);
    /// Have a judge score run A's correct answers; the bench shows itself as judging until `setJudging(false)`.
    void judgeRequested();
    void stopJudgingRequested();
    /// Time a few answers of this request, so that its cost can be told.
    void measureRequested(const steerdeck::lab::EvaluateRequest& request);
    /// Read the answers of this row and bring them with `setAnswers`.
    void answersRequested(const steerdeck::widgets::AnswersQuery& query);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Run {
        std::shared_ptr<const evaluate::Results> results;
        QString name;
        std::vector<evaluate::SummaryRow> summary;
        std::vector<evaluate::Row> rows;
        RunSettings settings;
        bool there = false;
    };

    QWidget* makeControls();
    QWidget* makeBar();
    void makeExports(QMenu* menu);
    void setState(State state);
    void formChanged();
    void tellCost();
    void tellProgress();
    void refresh();
    void showRun(int run);
    void fillRuns();
    void clearComparison();
    void askAnswers(const evaluate::Row& row);
    void showSettings(int run);
    void giveNames();
    FigureInput figure() const;

    State state_ = State::idle;
    Run runs_[2];
    int shown_ = 0;
    std::optional<evaluate::Comparison> compared_;
    std::optional<AnswersQuery> asked_;
    std::optional<lab::EvaluateCost> cost_;
    ResultNames names_;
    QTimer refresh_;
    bool judging_ = false, measuring_ = false;
    bool stale_ = false; // values came that are not shown yet
    long answers_ = 0, total_ = 0;
    // For the time to go: answers and working time since the first report of this run.
    QElapsedTimer clock_;
    double worked_ = 0; // seconds before the last pause
    long firstAnswers_ = -1;
    double firstSeconds_ = 0;

    PlanForm* form_;
    QLabel *costLine_, *eta_;
    NoticeLabel *refusal_, *notice_;
    QPushButton *start_, *pause_, *resume_, *stop_, *open_, *compare_, *judge_, *measure_;
    QProgressBar* progress_;
    QTabBar* tabs_;
    QComboBox* run_;
    QLabel* name_;
    QStackedWidget* pages_;
    ResultsView* view_;
    ComparisonView* comparisonView_;
    ExperimentPane* experiments_;
};

} // namespace steerdeck::widgets
