#pragma once

#include "core/methods/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace steerdeck::widgets {

class NoticeLabel;

/// What adapters can be told beside the settings of every training: rank, activation, place, layers, the last position
/// alone; of a joint training also LoRA's and when the two are kept apart.
class AdapterSheet : public QDialog {
    Q_OBJECT
public:
    explicit AdapterSheet(QWidget* parent = nullptr);

    /// "adapter", "fixed_vector" or "joint": what means nothing to it is hidden.
    void setMethod(const QString& method);
    methods::JointSettings settings() const;
    void setSettings(const methods::JointSettings& settings);
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
    QWidget* cell(const QString& title, const QString& tip, QWidget* field);
    void edited();

    QString method_;
    bool filling_ = false;
    QSpinBox *rank_, *every_, *loraRank_, *limit_;
    QDoubleSpinBox* alpha_;
    QComboBox *activation_, *place_, *projection_;
    QLineEdit* layers_;
    QCheckBox* last_;
    QWidget *rankCell_, *activationCell_, *projectionCell_, *everyCell_, *loraCell_, *alphaCell_, *limitCell_;
    NoticeLabel* notice_;
    methods::JointSettings kept_; // what is not shown here
};

} // namespace steerdeck::widgets
