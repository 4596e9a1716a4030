#pragma once

#include "core/lab/adapter_effects.h"

#include "widgets/evaluate/canvas_plot.h"

#include <QPoint>

namespace steerdeck::widgets {

/// How much adapters add to the stream: behaviours (rows) by layers (columns), the share as a colour and, where there
/// is room, as a number. A click or the arrow keys choose a cell.
class EffectsMap : public CanvasPlot {
    Q_OBJECT

public:
    explicit EffectsMap(QWidget* parent = nullptr);

    void setEffects(const lab::AdapterEffects& effects);
    const lab::AdapterEffects& effects() const { return effects_; }

    /// x = number of the layer, y = of the behaviour; (-1, -1) where none is chosen.
    QPoint chosen() const { return chosen_; }
    void choose(QPoint cell);
    QPoint cellAt(const QPointF& pixel) const;
    QRectF rectOf(QPoint cell) const;
    /// What hovering tells of a cell.
    QString textOf(QPoint cell) const;

    QSize sizeHint() const override { return {520, 260}; }

signals:
    void cellChosen(QPoint cell);

protected:
    void paint(QCPPainter& painter, const QRectF& area) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Grid {
        double left = 0, top = 0, width = 0, height = 0; // of the first cell
    };
    Grid gridIn(const QRectF& area) const;
    QRectF rectOf(const Grid& grid, QPoint cell) const;
    int columns() const;
    double largest() const;

    lab::AdapterEffects effects_;
    QPoint chosen_ = {-1, -1};
};

} // namespace steerdeck::widgets
