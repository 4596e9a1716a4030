#pragma once

#include "core/lab/adapter_effects.h"

#include "widgets/plots/plot.h"

namespace steerdeck::widgets {

/// What one behaviour's answers come to as its adapter gets stronger: how many obey, and how many are broken.
class DosePlot : public Plot {
    Q_OBJECT

public:
    explicit DosePlot(QWidget* parent = nullptr);

    /// Null: nothing is shown.
    void setEffect(const lab::AdapterEffect* effect);

    QSize sizeHint() const override { return {300, 220}; }

protected:
    void colorize(const PlotTheme& theme) override;

private:
    QCPGraph *obeyed_ = nullptr, *broken_ = nullptr;
    QCPItemText *obeyedName_ = nullptr, *brokenName_ = nullptr; // beside the last point of each
};

} // namespace steerdeck::widgets
