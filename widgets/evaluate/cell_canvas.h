#pragma once

#include "widgets/evaluate/canvas_plot.h"

#include <QPoint>

namespace steerdeck::widgets {

/// A CanvasPlot of cells in rows, one of which can be chosen: by a click or the arrow keys. Hovering tells of a cell.
class CellCanvas : public CanvasPlot {
    Q_OBJECT

public:
    explicit CellCanvas(QWidget* parent = nullptr);

    /// x = the column, y = the row; (-1, -1) where none is chosen.
    QPoint chosen() const { return chosen_; }
    /// Told by `cellChosen` where it is another one.
    void choose(QPoint cell);
    /// The same without telling; a cell that is not there: none.
    void setChosen(QPoint cell);

    virtual int rows() const = 0;
    virtual int columns(int row) const = 0;
    virtual QRectF rectOf(QPoint cell) const = 0;
    /// (-1, -1) where there is none.
    virtual QPoint cellAt(const QPointF& pixel) const;
    /// What hovering tells of a cell.
    virtual QString textOf(QPoint cell) const = 0;
    bool has(QPoint cell) const;

signals:
    void cellChosen(QPoint cell);
    /// The cell that was chosen once more: by a double click, or by Return.
    void cellActivated(QPoint cell);
    void hovered(const QString& text);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    /// Frames the chosen cell, but in a print.
    void paintChosen(QCPPainter& painter) const;

private:
    void tell(const QString& text);

    QPoint chosen_ = {-1, -1};
};

} // namespace steerdeck::widgets
