/// train: the bench where tokens are trained and watched.
///
///     +----------------------+---------------------------------------------------------+
///     | BehaviorPicker       | smoothing ---o---   [x] log scale             [Export v] |
///     |  [x] all             | TrainPlots                                               |
///     |  [x] o Language ...  |   loss of each token, large                              |
///     |                      |   rate | gradient | norms | drifts                       |
///     | SettingsForm         +-----------------------------+---------------------------+
///     | estimate   [Measure] | tokens: TokenTraceModel      | SamplePane                |
///     | [Start][Pause][Stop] |   loss norm drift nearest    |   prompt, answer, badges  |
///     | =====-------- 2 min  |                              |                           |
///     +----------------------+-----------------------------+---------------------------+
///
/// - `TrainLog`        : the values of a run, kept small
/// - `TrainPlots`      : the curves
/// - `TokenTraceModel` : the table
/// - `SettingsForm`, `BehaviorPicker`, `SamplePane` : its parts
#pragma once

#include "lab/values.h"
#include "train/train_log.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSlider;
class QTableView;

namespace steerdeck::widgets {

class BehaviorPicker;
class NoticeLabel;
class SamplePane;
class SettingsForm;
class TokenTraceModel;
class TrainPlots;

class TrainBench : public QWidget {
    Q_OBJECT

public:
    enum class State { idle, running, paused, stopping };

    explicit TrainBench(QWidget* parent = nullptr);

    /// What Start would ask for.
    lab::TrainRequest request() const;
    void setRequest(const lab::TrainRequest& request);
    State state() const { return state_; }
    const TrainLog& log() const { return log_; }

    /// Write what is shown; a picture by its ending (svg, pdf, png). One sentence on failure, else empty.
    QString saveCurves(const QString& csvFile) const;
    QString savePlots(const QString& pictureFile);

public slots:
    void setBehaviors(const std::vector<steerdeck::lab::CategoryInfo>& categories,
                      const std::vector<steerdeck::lab::BehaviorInfo>& behaviors);
    void setEstimate(const QString& sentence);
    /// While a step is measured the button for it says so and rests.
    void setMeasuring(bool measuring);
    void tellError(const QString& sentence);
    /// True when a job began, false when none runs any more.
    void setRunning(bool running);
    void point(const steerdeck::lab::TrainPoint& point);
    void sample(const steerdeck::lab::TrainSample& sample);
    void done(const steerdeck::lab::TrainDone& done);
    void ended(const steerdeck::lab::JobEnd& end);

signals:
    /// The bench shows itself as running at once; answer with `ended` or `setRunning(false)` if nothing could be
    /// started.
    void startRequested(const steerdeck::lab::TrainRequest& request);
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    /// Measure a step of this.
    void measureRequested(const steerdeck::lab::TrainRequest& request);
    /// The form changed: time for a new estimate.
    void requestChanged(const steerdeck::lab::TrainRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControls();
    QWidget* makeResults();
    void setState(State state);
    void restyle();
    void refresh();
    void formChanged();

    State state_ = State::idle;
    bool measuring_ = false;
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
    QCheckBox* logScale_;
    TokenTraceModel* tokens_;
    QTableView* table_;
    SamplePane* samples_;
};

} // namespace steerdeck::widgets
