#pragma once

#include "core/lab/held_out.h"

#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace steerdeck::widgets {

class AdapterSheet;
class BehaviorPicker;
class ElidedLabel;
class HeldOutRow;
class SettingsForm;
class TokenSheet;

/// What shall be trained, with which settings, on which data, and what that would cost.
///
///     | BehaviorPicker                  |
///     | SettingsForm                    |
///     | Learn [ticked behaviours v] [Options…] |   of adapters and LoRA
///     | data and instructions       [Options…] |   of tokens and operators
///     | Data [            ][…][Make data…] |
///     | HeldOutRow                      |   of tokens and operators alone
///     | estimate  [Measure][command line] |
class TrainForm : public QWidget {
    Q_OBJECT
public:
    explicit TrainForm(QWidget* parent = nullptr);

    BehaviorPicker* picker() const { return picker_; }
    /// What Start would ask for, where tokens or an operator are chosen.
    lab::TrainRequest request() const;
    /// What Start would ask for, where another way to steer is chosen.
    std::optional<lab::MethodRequest> methodRequest() const;
    /// Which examples are held out; nothing where another way to steer is chosen.
    lab::HeldOutSettings heldOut() const;
    void setRequest(const lab::TrainRequest& request);
    void setRequest(const lab::MethodRequest& request);
    /// What trained this record; the data's place, which a record does not say, stays.
    void setSettingsOf(const lab::TrainingInfo& training);
    /// The settings that suit a method ("caa", "lm_steer", "lora_dare").
    void setMethodSettings(const QString& method, const lab::TrainSettings& settings);
    void setData(const QString& file);
    void setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                      const std::vector<lab::BehaviorInfo>& behaviors);
    /// The tasks that something was trained on.
    void setTasks(const std::vector<lab::BehaviorInfo>& tasks) { tasks_ = tasks; }
    AdapterSheet* adapters() const { return adapters_; }
    /// The operators that have a token.
    void setOperators(const std::vector<lab::BehaviorInfo>& operators) { operators_ = operators; }
    void setEstimate(const QString& sentence);
    /// Whether this model has no world of its own to draw examples from.
    void setNeedsData(bool needs);
    /// While a step is measured the button for it says so and rests.
    void setMeasuring(bool measuring);
    bool isMeasuring() const { return measuring_; }
    /// Whether anything is chosen to be trained.
    bool isComplete() const { return problem().isEmpty(); }
    /// Why nothing can be trained yet, one sentence; empty where it can.
    QString problem() const;
    /// What the request would train that has a token, or has learnt the method, already.
    std::vector<lab::BehaviorInfo> replaced() const;
    void setIdle(bool idle);
    /// As before a model was open.
    void clear();

signals:
    /// Time for a new estimate.
    void changed();
    void measurePressed();
    /// The command line of what Start would do is wanted.
    void commandPressed();
    void makeDataPressed();
    void lookAtDataPressed(const QString& file);
    void sweepPressed();

private:
    QWidget* makeOwn();
    QWidget* makeTokenOptions();
    QWidget* makeData();
    QWidget* makeCost();
    void edited();
    void refresh();
    /// Whether adapters, fixed vectors, LoRA or a joint training are chosen, which have options of their own.
    bool hasOwn() const;
    bool canHoldOut() const;
    std::string task() const; // that is learned instead of behaviours; empty: behaviours are

    std::vector<lab::BehaviorInfo> behaviors_, operators_, tasks_;
    std::map<QString, lab::TrainSettings> methodSettings_;
    bool measuring_ = false, idle_ = true;
    bool needsData_ = false;
    bool fresh_ = false; // cleared, and not told yet what kind of model is open
    BehaviorPicker* picker_;
    AdapterSheet* adapters_;
    TokenSheet* tokens_;
    QWidget *own_, *tokenOptions_;
    HeldOutRow* heldOut_;
    QComboBox* learn_;
    ElidedLabel *summary_, *tokenSummary_;
    SettingsForm* settings_;
    QLineEdit* data_;
    QWidget *make_, *look_;
    QLabel* estimate_;
    QPushButton* measure_;
    QToolButton* command_;
};

} // namespace steerdeck::widgets
