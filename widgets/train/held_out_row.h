#pragma once

#include "core/lab/held_out.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;
class QToolButton;

namespace steerdeck::widgets {

/// What is held out of a training, and whether that ends it; and several settings of tokens as one job.
///
///     | Hold out [10 %] or [a data set        ][…] |
///     | End after [5 in vain]         [Sweep…]     |
class HeldOutRow : public QWidget {
    Q_OBJECT

public:
    explicit HeldOutRow(QWidget* parent = nullptr);

    lab::HeldOutSettings settings() const;
    void setSettings(const lab::HeldOutSettings& settings);
    /// Whether several settings can be trained as one job.
    void setSweeps(bool sweeps);

signals:
    void changed();
    void sweepPressed();

private:
    void follow();

    QSpinBox *share_, *patience_;
    QLineEdit* data_;
    QToolButton *browse_, *sweep_;
};

} // namespace steerdeck::widgets
