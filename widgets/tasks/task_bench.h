/// tasks: the part of Evaluate where a task's questions are put to the model, and runs stand side by side.
///
///     +----------------------+---------------------------------------------------------+
///     | TaskForm             | DotPlot: accuracy of each ticked run with its interval  |
///     |  task, questions     |                                             [Export v]  |
///     |  what steers         +-----------------------------+---------------------------+
///     | refusal              | TaskRunModel                | QuestionPane              |
///     | [Copy command line]  |  [x] date, task, steering   |   [ ] Wrong only          |
///     | JobControls          |  ...                        |   question, output, label |
///     | [Start][Pause][Stop] |  [Use settings]             |   the selected one whole  |
///     +----------------------+-----------------------------+---------------------------+
///
/// - `TaskForm`     : a request as a form
/// - `task_models.h`: the runs, and one run's questions, as tables
/// - `QuestionPane` : those questions, the selected one whole
/// - `task_names.h` : how runs are called; `task_chart.h` : their picture
#pragma once

#include "widgets/shared/job_controls.h"
#include "widgets/tasks/task_names.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QTableView;
class QPushButton;

namespace steerdeck::widgets {

class DotPlot;
class QuestionPane;
class TaskForm;
class TaskRunModel;

class TaskBench : public QWidget {
    Q_OBJECT
public:
    using State = JobControls::State;

    explicit TaskBench(QWidget* parent = nullptr);

    /// What Start would ask for.
    lab::TaskRequest request() const;
    void setRequest(const lab::TaskRequest& request);
    State state() const { return controls_->state(); }
    TaskForm* form() const { return form_; }
    DotPlot* plot() const { return plot_; }
    TaskRunModel* runs() const { return runs_; }

    /// Write what is shown; a picture by its ending (svg, pdf, png). One sentence on failure, else empty.
    QString savePlot(const QString& pictureFile);
    QString saveRuns(const QString& csvFile) const;
    QString saveQuestions(const QString& csvFile) const;

public slots:
    void setBehaviors(const std::vector<steerdeck::lab::BehaviorInfo>& behaviors,
                      const std::vector<steerdeck::lab::BehaviorInfo>& tasks);
    /// The user's runs with the open model, the newest first.
    void setRuns(const std::vector<steerdeck::lab::TaskRun>& runs);
    /// The answers of the run that was asked for; ignored where another was chosen meanwhile.
    void setAnswers(const steerdeck::lab::TaskAnswers& answers);
    /// This run is ticked and selected once it is listed.
    void showNext(const QString& folder) { finished_ = folder; }
    void tellError(const QString& sentence);
    /// True when a job began, false when none runs any more.
    void setRunning(bool running);
    void progress(const steerdeck::Progress& progress);
    void point(const steerdeck::lab::TaskPoint& point);
    void done(const steerdeck::lab::TaskDone& done);
    void ended(const steerdeck::lab::JobEnd& end);
    /// Takes away all that is of a model.
    void clear();

signals:
    /// The bench shows itself as running at once; answer with `ended`, or `setRunning(false)` if nothing could be
    /// started.
    void startRequested(const steerdeck::lab::TaskRequest& request);
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    /// Read this run's answers and bring them with `setAnswers`.
    void answersRequested(const QString& folder);
    /// The terminal's command that does the same shall go to the clipboard.
    void commandRequested(const steerdeck::lab::TaskRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControls();
    QWidget* makeBar();
    QWidget* makeRuns();
    void followState();
    void refreshPlot();
    void tellProgress();
    void select(const QString& folder);
    QString selected() const;

    TaskNames names_;
    std::optional<lab::TaskRun> running_; // how far the run under way is
    std::optional<Progress> progress_;
    QString wanted_, finished_; // folders: whose answers were asked for; of the run to be shown with the next list
    QTimer refresh_;

    TaskForm* form_;
    NoticeLabel* refusal_;
    QPushButton *command_, *use_;
    JobControls* controls_;
    DotPlot* plot_;
    TaskRunModel* runs_;
    QTableView* table_;
    QuestionPane* questions_;
};

} // namespace steerdeck::widgets
