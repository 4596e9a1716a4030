#pragma once

#include "core/lab/adapter_effects.h"

#include "widgets/evaluate/cell_canvas.h"

namespace steerdeck::widgets {

/// How much adapters add to the stream: behaviours (rows) by layers (columns), the share as a colour and, where there
/// is room, as a number. A click or the arrow keys choose a cell.
class EffectsMap : public CellCanvas {
    Q_OBJECT

public:
    explicit EffectsMap(QWidget* parent = nullptr);

    void setEffects(const lab::AdapterEffects& effects);
    const lab::AdapterEffects& effects() const { return effects_; }

    int rows() const override { return int(effects_.behaviors.size()); }
    int columns(int row) const override { return int(effects_.behaviors[std::size_t(row)].layers.size()); }
    QRectF rectOf(QPoint cell) const override;
    QPoint cellAt(const QPointF& pixel) const override;
    QString textOf(QPoint cell) const override;

    QSize sizeHint() const override { return {520, 260}; }

protected:
    void paint(QCPPainter& painter, const QRectF& area) override;

private:
    struct Grid {
        double left = 0, top = 0, width = 0, height = 0; // of the first cell
    };
    Grid gridIn(const QRectF& area) const;
    QRectF rectOf(const Grid& grid, QPoint cell) const;
    int mostColumns() const;
    double largest() const;

    lab::AdapterEffects effects_;
};

} // namespace steerdeck::widgets
