/// train: the bench where tokens, operators and other ways to steer are trained and watched.
///
///     +----------------------+---------------------------------------------------------+
///     | TrainForm            | TrainCurves                                             |
///     |  what to train     v |   smoothing ---o---  Log axes v             [Export v]  |
///     |  [x] o Language ...  |   loss of each token, large; earlier trainings dashed   |
///     |  settings            |   rate | gradient | norms | cosines to start            |
///     |  explanation         +-----------------------------+---------------------------+
///     |  data  [Make data]   | Tokens | Words | Earlier    | SamplePane                |
///     |  estimate  [Measure] |   TokenTraceModel           |   a list of answers       |
///     | JobControls          |   WordHistoryModel          |   prompt, answer, badges  |
///     | [Start][Pause][Stop] |   TrainingPane              |                           |
///     +----------------------+-----------------------------+---------------------------+
///
/// - `TrainForm`          : what to train; `BehaviorPicker`, `SettingsForm` are its parts
/// - `JobControls`        : Start, Pause, Stop, progress
/// - `TrainLog`           : the values of a training, kept small
/// - `AdapterSheet`       : options of adapters; `LayerMap` : their norms by layer over the steps
/// - `TrainCurves`, `TrainPlots` : the curves, and those of earlier trainings over them
/// - `TokenTraceModel`, `WordHistoryModel` : the last values; the nearest words over time
/// - `TrainingPane`, `TrainingListModel` : records of earlier trainings
/// - `DataSheet`          : makes a training set
/// - `HeldOutRow`, `SweepSheet` : what is held out; several settings as one job
/// - `SamplePane`         : answers with the tokens as they are now
#pragma once

#include "core/base/progress.h"
#include "core/lab/sweep.h"
#include "core/lab/values.h"
#include "widgets/shared/job_controls.h"
#include "widgets/train/train_log.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>

class QTabWidget;
class QTableView;

namespace steerdeck::widgets {

class DataPreviewSheet;
class DataSheet;
class SamplePane;
class SweepSheet;
class TokenTraceModel;
class TrainCurves;
class TrainForm;
class TrainingPane;
class WordHistoryModel;

class TrainBench : public QWidget {
    Q_OBJECT

public:
    using State = JobControls::State;

    explicit TrainBench(QWidget* parent = nullptr);

    /// What Start would ask for, where tokens or an operator are chosen.
    lab::TrainRequest request() const;
    /// What Start would ask for, where another way to steer is chosen.
    std::optional<lab::MethodRequest> methodRequest() const;
    void setRequest(const lab::TrainRequest& request);
    void setRequest(const lab::MethodRequest& request);
    /// Which examples are held out of what `request` trains.
    lab::HeldOutSettings heldOut() const;
    /// Shows the curves of this record, once it is listed and nothing is trained.
    void showRecord(const QString& folder);
    /// The file that is trained on.
    void setData(const QString& file);
    SweepSheet* sweepSheet() const { return sweepSheet_; }
    DataSheet* dataSheet() const { return dataSheet_; }
    DataPreviewSheet* dataPreview() const { return preview_; }
    /// The settings that suit a method ("caa", "lm_steer", "lora_dare").
    void setMethodSettings(const QString& method, const lab::TrainSettings& settings);
    /// The tasks that something was trained on.
    void setTasks(const std::vector<lab::BehaviorInfo>& tasks);
    /// The operators that have a token.
    void setOperators(const std::vector<lab::BehaviorInfo>& operators);
    State state() const { return controls_->state(); }
    const TrainLog& log() const { return log_; }

    /// Write what is shown; a picture by its ending (svg, pdf, png). One sentence on failure, else empty.
    QString saveCurves(const QString& csvFile) const;
    QString savePlots(const QString& pictureFile);

public slots:
    void setBehaviors(const std::vector<steerdeck::lab::CategoryInfo>& categories,
                      const std::vector<steerdeck::lab::BehaviorInfo>& behaviors);
    void setEstimate(const QString& sentence);
    /// Whether this model has no world of its own to draw examples from.
    void setNeedsData(bool needs);
    /// Of work that tells no points.
    void progress(const steerdeck::Progress& progress);
    /// While a step is measured the button for it says so and rests.
    void setMeasuring(bool measuring);
    void tellError(const QString& sentence);
    /// Starts what the form asks for, also where it replaces tokens.
    void start();
    /// True when a job began, false when none runs any more.
    void setRunning(bool running);
    void point(const steerdeck::lab::TrainPoint& point);
    void sample(const steerdeck::lab::TrainSample& sample);
    void heldOutPoint(const steerdeck::lab::HeldOutPoint& point);
    /// Shows the sweep's form, as it is filled, and starts it; false where it cannot be started.
    bool startSweep();
    void sweepPoint(const steerdeck::lab::SweepPoint& point);
    void done(const steerdeck::lab::TrainDone& done);
    void ended(const steerdeck::lab::JobEnd& end);

    void setTrainings(const std::vector<steerdeck::lab::TrainingInfo>& trainings);
    /// The curve of a record that was asked for; null where it could not be read.
    void setCurve(const QString& folder, const std::shared_ptr<const steerdeck::widgets::TrainLog>& curve);

    void dataProgress(const steerdeck::Progress& progress);
    void dataPoint(const steerdeck::lab::DataPoint& point);
    void dataDone(const steerdeck::lab::DataDone& done);
    void dataEnded(const steerdeck::lab::JobEnd& end);

    /// Takes away all that is of a model: behaviours and ticks, settings, data, curves, tables, samples, records and
    /// what was told.
    void clear();

signals:
    /// The bench shows itself as running at once; answer with `ended` or `setRunning(false)` if nothing could be
    /// started.
    void startRequested(const steerdeck::lab::TrainRequest& request);
    /// The same for another way to steer.
    void startMethodRequested(const steerdeck::lab::MethodRequest& request);
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    /// Measure a step of this.
    void measureRequested(const steerdeck::lab::TrainRequest& request);
    /// The form changed: time for a new estimate.
    void requestChanged(const steerdeck::lab::TrainRequest& request);
    void methodRequestChanged(const steerdeck::lab::MethodRequest& request);
    /// Read the curve of this record; answer with `setCurve`.
    void curveRequested(const QString& folder);
    void dataRequested(const steerdeck::lab::DataRequest& request);
    void dataStopRequested();
    /// The command lines of these are wanted.
    void commandRequested(const steerdeck::lab::TrainRequest& request);
    void methodCommandRequested(const steerdeck::lab::MethodRequest& request);
    /// Several settings of the same, one after the other.
    void sweepRequested(const steerdeck::lab::SweepRequest& request);
    /// The tokens of this record shall be in use.
    void useRequested(const QString& folder);
    /// The user's own token of this behaviour shall make room for the shipped one again.
    void shippedTokenRequested(const QString& behavior);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControls();
    QWidget* makeTabs(QWidget* parent);
    QWidget* makeResults();
    void followState();
    void askOrStart();
    QString questionOf(const std::vector<lab::BehaviorInfo>& replaced) const;
    void restyle();
    void refresh();
    void formChanged();
    void open(const QString& folder);
    void compare(const QString& folder, bool on);
    void layOver();
    void showOpened(const QString& folder);
    void makeData();
    void lookAt(const QString& file);
    void makeSweep();
    void endSweep(const lab::JobEnd& end);
    QString heldOutText() const;
    QString titlesOf(const std::vector<std::string>& names) const;

    Progress progress_; // of work that tells no points
    TrainLog log_;
    std::vector<lab::CategoryInfo> categories_;
    std::vector<lab::BehaviorInfo> behaviors_;
    QTimer refresh_;

    TrainForm* form_;
    JobControls* controls_;
    TrainCurves* curves_;
    TokenTraceModel* tokens_;
    WordHistoryModel* words_;
    QTableView *table_, *wordTable_;
    QTabWidget* tabs_;
    TrainingPane* trainings_;
    SamplePane* samples_;
    DataSheet* dataSheet_;
    DataPreviewSheet* preview_;
    SweepSheet* sweepSheet_ = nullptr;
    bool sweeping_ = false;    // what is shown as running is a training of a sweep
    QString opened_, opening_; // folders of records: whose curves are shown; whose are being read
    std::map<QString, std::shared_ptr<const TrainLog>> compared_; // null until it was read
};

} // namespace steerdeck::widgets
