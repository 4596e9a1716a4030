#pragma once

#include "lab/values.h"
#include "plots/plot.h"

namespace steerdeck::widgets {

/// Cosine of every token with every other: rows from the top in the given order, blue for opposite, red for alike. A
/// click selects its row's token (Shift adds); Up and Down go from row to row.
class HeatMap : public Plot {
    Q_OBJECT

public:
    /// `geometry` must outlive this; tell with `geometryChanged` that it is another.
    explicit HeatMap(const lab::Geometry& geometry, QWidget* parent = nullptr);

    void geometryChanged();
    void setSelection(const QList<int>& tokens);
    /// Row and column of a cell under `pixel`; (-1, -1) outside.
    QPoint cellAt(const QPointF& pixel) const;
    QPointF pixelOf(int row, int column) const;

signals:
    /// By the person, not by setSelection.
    void selected(const QList<int>& tokens);
    void hovered(const QString& text);

protected:
    void colorize(const PlotTheme& theme) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int count() const { return int(geometry_.tokens.size()); }
    void choose(QList<int> tokens, bool add);

    const lab::Geometry& geometry_;
    QCPColorMap* map_ = nullptr;
    QCPColorScale* scale_ = nullptr;
    std::vector<QCPItemRect*> frames_;
    QList<int> selection_;
};

} // namespace steerdeck::widgets
