/// train: the bench where tokens, operators and other ways to steer are trained and watched.
///
///     +----------------------+---------------------------------------------------------+
///     | BehaviorPicker       | smoothing ---o---  Log axes v              [Export v]    |
///     |  what to train     v | TrainPlots                                               |
///     |  [x] o Language ...  |   loss of each token, large; earlier runs dashed         |
///     |                      |   rate | gradient | norms | cosines to start             |
///     | SettingsForm         +-----------------------------+---------------------------+
///     |  explanation         | Tokens | Words | Runs       | SamplePane                |
///     | data  [Make data]    |   TokenTraceModel           |   a list of answers       |
///     | estimate   [Measure] |   WordHistoryModel          |   prompt, answer, badges  |
///     | [Start][Pause][Stop] |   TrainingPane                   |                           |
///     +----------------------+-----------------------------+---------------------------+
///
/// - `TrainLog`         : the values of a run, kept small
/// - `TrainPlots`       : the curves, and earlier runs over them
/// - `TokenTraceModel`, `WordHistoryModel` : the last values; the nearest words over time
/// - `TrainingPane`, `TrainingListModel` : records of earlier trainings
/// - `DataSheet`        : makes a training set
/// - `SettingsForm`, `BehaviorPicker`, `SamplePane` : its parts
#pragma once

#include "core/base/progress.h"
#include "core/lab/values.h"
#include "widgets/train/train_log.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSlider;
class QTabWidget;
class QTableView;

namespace steerdeck::widgets {

class BehaviorPicker;
class DataSheet;
class NoticeLabel;
class TrainingPane;
class SamplePane;
class SettingsForm;
class TokenTraceModel;
class TrainPlots;
class WordHistoryModel;

class TrainBench : public QWidget {
    Q_OBJECT

public:
    enum class State { idle, running, paused, stopping };

    explicit TrainBench(QWidget* parent = nullptr);

    /// What Start would ask for, where tokens or an operator are chosen.
    lab::TrainRequest request() const;
    /// What Start would ask for, where another way to steer is chosen.
    std::optional<lab::MethodRequest> methodRequest() const;
    void setRequest(const lab::TrainRequest& request);
    void setRequest(const lab::MethodRequest& request);
    /// The settings that suit a method ("caa", "lm_steer", "lora_dare").
    void setMethodSettings(const QString& method, const lab::TrainSettings& settings);
    State state() const { return state_; }
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
    /// True when a job began, false when none runs any more.
    void setRunning(bool running);
    void point(const steerdeck::lab::TrainPoint& point);
    void sample(const steerdeck::lab::TrainSample& sample);
    void done(const steerdeck::lab::TrainDone& done);
    void ended(const steerdeck::lab::JobEnd& end);

    /// Another model comes: nothing of this one's remains, nor what was asked of it.
    void clear();
    void setRuns(const std::vector<steerdeck::lab::TrainingInfo>& runs);
    /// The curve of a record that was asked for; null where it could not be read.
    void setCurve(const QString& folder, const std::shared_ptr<const steerdeck::widgets::TrainLog>& curve);

    void dataProgress(const steerdeck::Progress& progress);
    void dataDone(const steerdeck::lab::DataDone& done);
    void dataEnded(const steerdeck::lab::JobEnd& end);

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

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControls();
    QWidget* makeResults();
    void setState(State state);
    void restyle();
    void refresh();
    void formChanged();
    QWidget* makeBar(QWidget* parent);
    QWidget* makeTabs(QWidget* parent);
    void open(const QString& folder);
    void useSettings(const lab::TrainingInfo& run);
    void compare(const QString& folder, bool on);
    void layOver();
    void showOpened(const QString& folder);
    void makeData();

    State state_ = State::idle;
    bool measuring_ = false;
    Progress told_;
    TrainLog log_;
    std::vector<lab::CategoryInfo> categories_;
    std::vector<lab::BehaviorInfo> behaviors_;
    QTimer refresh_;

    BehaviorPicker* picker_;
    SettingsForm* form_;
    QLineEdit* data_;
    QLabel *estimate_, *eta_;
    QPushButton *start_, *pause_, *resume_, *stop_, *measure_;
    QProgressBar* progress_;
    NoticeLabel* notice_;
    TrainPlots* plots_;
    QSlider* smoothing_;
    TokenTraceModel* tokens_;
    WordHistoryModel* words_;
    QTableView *table_, *wordTable_;
    QTabWidget* tabs_;
    TrainingPane* runs_;
    SamplePane* samples_;
    DataSheet* dataSheet_;
    QLabel* shown_; // which record's curves these are
    QString opened_, opening_;
    std::map<QString, lab::TrainSettings> methodSettings_;
    std::map<QString, std::shared_ptr<const TrainLog>> compared_; // null until it was read
};

} // namespace steerdeck::widgets
