#pragma once

#include "widgets/plots/plot.h"

#include "core/lab/side_effects.h"

namespace steerdeck::widgets {

/// Obedience against damage by dose: how many answers obey, are right and are broken (left), and how far they are from
/// the plain model's (KL, right). The recommended range is shaded.
class SideEffectsPlot : public Plot {
    Q_OBJECT

public:
    explicit SideEffectsPlot(QWidget* parent = nullptr);

    /// Null: nothing is shown.
    void setEffects(const lab::SideEffects* effects);
    /// The shaded range; from = to = 0 where there is none.
    lab::SideEffects::Range shaded() const;

    QSize sizeHint() const override { return {560, 300}; }

protected:
    void colorize(const PlotTheme& theme) override;

private:
    QCPGraph *obeyed_, *right_, *loops_, *divergence_ = nullptr;
    QCPItemRect* range_ = nullptr;
};

} // namespace steerdeck::widgets
