#pragma once

#include "core/methods/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace steerdeck::widgets {

class LoraFields;
class NoticeLabel;

/// What adapters and LoRA can be told beside the settings of every training: rank, activation, place, layers, the last
/// position alone, what they learn from; LoRA's own; of a joint training when the two are kept apart.
class AdapterSheet : public QDialog {
    Q_OBJECT
public:
    explicit AdapterSheet(QWidget* parent = nullptr);

    /// "adapter", "fixed_vector", "joint" or "lora_dare": what means nothing to it is hidden.
    void setMethod(const QString& method);
    methods::JointSettings settings() const;
    void setSettings(const methods::JointSettings& settings);
    /// Of lora_dare, which has LoRA's settings apart from those of a joint training.
    methods::LoraSettings lora() const;
    void setLora(const methods::LoraSettings& settings);
    /// Whether what is chosen learns from the model that reads the instructions.
    bool distills() const;
    void setActivation(model::ChangeFunction function);
    /// The first so many examples of a task; 0 = all.
    std::size_t taskLimit() const;
    void setTaskLimit(std::size_t limit);
    /// Whether a task is trained on, which alone has a limit.
    void setOnTask(bool on);
    /// "Rank 8, SiLU, behind each block".
    QString summary() const;
    /// Why it cannot be trained so, one sentence; empty where it can.
    QString problem() const;

signals:
    void changed();

private:
    void makeFields();
    QWidget* makeCells();
    void edited();

    QString method_;
    bool filling_ = false;
    QSpinBox *rank_, *every_, *limit_, *group_, *longest_;
    QComboBox *activation_, *place_, *projection_, *objective_, *loraObjective_;
    QLineEdit* layers_;
    QCheckBox* last_;
    LoraFields *joint_, *dare_;
    QWidget *rankCell_, *activationCell_, *placeCell_, *layersCell_, *projectionCell_, *everyCell_, *limitCell_,
        *objectiveCell_, *loraObjectiveCell_, *groupCell_, *longestCell_;
    NoticeLabel *rewards_, *notice_;
};

} // namespace steerdeck::widgets
