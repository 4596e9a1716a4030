#pragma once

#include "core/methods/settings.h"

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace steerdeck::widgets {

/// LoRA's settings as fields: rank, alpha, dropout, and the projections that it changes.
///
///     | LoRA's rank  | LoRA's alpha        |
///     | Dropout      | Weights it changes  |
class LoraFields : public QWidget {
    Q_OBJECT
public:
    /// The fields' object names begin with `prefix`: "loraRank".
    explicit LoraFields(const QString& prefix, QWidget* parent = nullptr);

    methods::LoraSettings settings() const;
    void setSettings(const methods::LoraSettings& settings);

signals:
    void changed();

private:
    QSpinBox* rank_;
    QDoubleSpinBox *alpha_, *dropout_;
    std::vector<std::pair<std::string, QCheckBox*>> projections_; // in the order in which settings have them
    bool filling_ = false;
};

} // namespace steerdeck::widgets
