/// evaluate: the bench where an order experiment is planned, run and read.
///
///     +----------------------+---------------------------------------------------------------+
///     | PlanPanel            | ExperimentBar: [Results | Comparison] [A v] [Open] [Export v]  |
///     |  sizes [x]1 [x]2 ... | ResultsView                                                    |
///     |  methods [x] ...     |   AccuracyMap: methods x     | DotPlot: order variance         |
///     |  behaviours [x] ...  |   (size, seen / unseen)      |   per method and size           |
///     |  prompts, seed, ...  +------------------------------+---------------------------------+
///     | cost of the plan     |   filters                    | AnswersPane                     |
///     | [Start][Pause][Stop] |   RowsModel: order, method,  |   prompt, answer, badges        |
///     | =====-------- 2 min  |   accuracy ====--            |   of the selected row           |
///     +----------------------+------------------------------+---------------------------------+
///
/// The other page, ComparisonView, shows two experiments side by side: both maps, the differences as a forest plot and
/// a table, the settings that differ.
///
/// - `PlanPanel`      : a request as a form (`PlanForm`), and what it takes
/// - `RunOn`          : which machine does the work
/// - `JobControls`    : Start, Pause, Stop, progress
/// - `ExperimentBar`  : what is shown of which experiment
/// - `ResultsView`    : one experiment; `AccuracyMap`, `DotPlot`, `RowsModel`, `RowsFilter`, `AnswersPane` are its
/// parts
/// - `ComparisonView` : two experiments; `DifferenceModel` is its table
/// - `FiguresView`    : gains by combination, several experiments side by side, sizes of models (`SizesPlot`)
/// - `ExperimentPane` : the user's experiments with this model, to be opened and compared
/// - `SettingsSheet`  : what made a figure, and the way back to it
/// - `ResultsFigure`  : the same figures in one picture, without a bench
/// - `CanvasPlot`     : a Plot that is painted as a whole
#pragma once

#include "core/lab/own.h"
#include "widgets/evaluate/result_names.h"
#include "widgets/evaluate/settings_sheet.h"
#include "widgets/shared/job_controls.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace steerdeck::widgets {

class ComparisonView;
class ExperimentBar;
class ExperimentPane;
class FiguresView;
class PlanForm;
class PlanPanel;
class ResultsView;
struct FigureInput;

class EvaluateBench : public QWidget {
    Q_OBJECT

public:
    using State = JobControls::State;

    explicit EvaluateBench(QWidget* parent = nullptr);

    /// What Start would ask for.
    lab::EvaluateRequest request() const;
    void setRequest(const lab::EvaluateRequest& request);
    State state() const { return controls_->state(); }
    PlanForm* form() const;
    ResultsView* results() const { return view_; }
    ComparisonView* comparison() const { return comparisonView_; }
    FiguresView* figures() const { return figures_; }

    /// Write what is shown: the experiment in view, or the comparison. Pictures by their ending (svg, pdf, png). One
    /// sentence on failure, else empty.
    QString saveRows(const QString& csvFile) const;
    QString saveSummary(const QString& csvFile) const;
    QString saveComparison(const QString& csvFile) const;
    QString saveJson(const QString& jsonFile) const;
    QString saveMap(const QString& pictureFile);
    QString saveVariance(const QString& pictureFile);
    QString saveDifference(const QString& pictureFile);
    QString saveFigure(const QString& pictureFile) const;
    /// Of the page of figures: the one in view, and its numbers.
    QString saveDrawn(const QString& pictureFile);
    QString saveDrawnTable(const QString& csvFile) const;

public slots:
    /// The user's experiments with the open model, the newest first.
    void setExperiments(const std::vector<steerdeck::lab::ExperimentInfo>& experiments);
    void setBehaviors(const std::vector<steerdeck::lab::CategoryInfo>& categories,
                      const std::vector<steerdeck::lab::BehaviorInfo>& behaviors);
    void setMethods(const std::vector<steerdeck::widgets::ConditionInfo>& methods);
    /// Of the request last told by `requestChanged`.
    void setCost(const steerdeck::lab::EvaluateCost& cost);
    /// The command that runs the plan, for another machine.
    void setCommand(const QString& command);
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
    /// Stored results as experiment 0 (A) or 1 (B); null takes it away. Complete ones bring their summary; of others
    /// the measures are shown without intervals.
    void setResults(int experiment, const std::shared_ptr<const steerdeck::evaluate::Results>& results,
                    const QString& name);
    /// A minus B; shows it.
    void setComparison(const steerdeck::evaluate::Comparison& comparison);
    /// Answers to `gainsRequested` and `severalRequested`; the latter's are shown.
    void setGains(const steerdeck::widgets::GainsQuery& query, const std::vector<steerdeck::evaluate::GainRow>& rows);
    void setSeveral(const std::vector<steerdeck::widgets::DrawnResults>& all);
    /// Answers to a query; ignored where another row was selected meanwhile.
    void setAnswers(const steerdeck::widgets::AnswersQuery& query,
                    const std::vector<steerdeck::lab::AnswerRecord>& answers);
    void tellAnswersError(const steerdeck::widgets::AnswersQuery& query, const QString& sentence);
    /// Takes away all that is of a model: the plan's choices, its cost, both experiments, their comparison, and what
    /// was told.
    void clear();

signals:
    /// The form changed and could be started: time for a new cost.
    void requestChanged(const steerdeck::lab::EvaluateRequest& request);
    /// "Which way steers best" was chosen; `leftOut` says what this model lacks for it.
    void whichWayTaken(const QStringList& leftOut);
    /// The bench shows itself as running at once; answer with `ended`, or `setRunning(false)` if nothing could be
    /// started.
    void startRequested(const steerdeck::lab::EvaluateRequest& request);
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    /// Ask for a folder of earlier results, to be shown as A; as B.
    void openRequested();
    void compareRequested();
    /// Follow the results that grow in `folder`, of work that was started elsewhere; else as `startRequested`.
    void followRequested(const QString& folder);
    /// One of the user's experiments is wanted as A (0) or B (1).
    void experimentRequested(int run, const QString& folder);
    /// What a method of A gains over one of A or B, to be brought with `setGains`.
    void gainsRequested(const steerdeck::widgets::GainsQuery& query);
    /// The results of these folders, to be brought with `setSeveral`.
    void severalRequested(const QStringList& folders);
    /// Ask for one more folder to be drawn beside those of `figures()`.
    void addResultsRequested();
    /// Have a judge score A's correct answers; the bench shows itself as judging until `setJudging(false)`.
    void judgeRequested();
    void stopJudgingRequested();
    /// Time a few answers of this request, so that its cost can be told.
    void measureRequested(const steerdeck::lab::EvaluateRequest& request);
    /// Read the answers of this row and bring them with `setAnswers`.
    void answersRequested(const steerdeck::widgets::AnswersQuery& query);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Experiment {
        std::shared_ptr<const evaluate::Results> results;
        QString name;
        std::vector<evaluate::SummaryRow> summary;
        std::vector<evaluate::Row> rows;
        ExperimentSettings settings;
        bool there = false;
    };

    QWidget* makeControls();
    void connectBar();
    void makeExports();
    void followState();
    void formChanged();
    void tellProgress();
    void refresh();
    void showExperiment(int experiment);
    void fillBar();
    void clearComparison();
    void askAnswers(const evaluate::Row& row);
    void showSettings(int experiment);
    void giveNames();
    FigureInput figure() const;

    Experiment experiments_[2]; // A, and B that it is compared with
    int shown_ = 0;
    std::optional<evaluate::Comparison> compared_;
    std::optional<AnswersQuery> asked_;
    ResultNames names_;
    QTimer refresh_;
    bool stale_ = false; // values came that are not shown yet
    long answers_ = 0, total_ = 0;
    // For the time to go: answers and working time at the first report.
    long firstAnswers_ = -1;
    double firstSeconds_ = 0;

    PlanPanel* plan_;
    JobControls* controls_;
    ExperimentBar* bar_;
    QStackedWidget* pages_;
    ResultsView* view_;
    ComparisonView* comparisonView_;
    ExperimentPane* earlier_;
    FiguresView* figures_;
};

} // namespace steerdeck::widgets
