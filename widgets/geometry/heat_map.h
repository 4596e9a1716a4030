#pragma once

#include "core/lab/values.h"
#include "widgets/plots/plot.h"

namespace steerdeck::widgets {

/// Cosine of every token with every other, blue for opposite, red for alike, in numbers too where cells have room: rows
/// from the top by category, lines between these, or so that alike tokens stand together. A click selects its row's
/// token (Shift adds); Up and Down go from row to row.
class HeatMap : public Plot {
    Q_OBJECT

public:
    enum class Order { category, likeness };

    /// `geometry` must outlive this; tell with `geometryChanged` that it is another.
    explicit HeatMap(const lab::Geometry& geometry, QWidget* parent = nullptr);

    void geometryChanged();
    void setOrder(Order order);
    /// Tokens from the top.
    const std::vector<int>& order() const { return order_; }
    void setSelection(const QList<int>& tokens);
    /// The tokens of the column (x) and the row (y) under `pixel`; (-1, -1) outside.
    QPoint cellAt(const QPointF& pixel) const;
    /// The middle of the cell where the row of one token meets the column of another.
    QPointF pixelOf(int rowToken, int columnToken) const;
    /// Whether the cells are so large that their numbers stand in them.
    bool hasNumbers() const;

signals:
    /// By the user, not by setSelection.
    void selected(const QList<int>& tokens);
    void hovered(const QString& text);

protected:
    void colorize(const PlotTheme& theme) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Lines;
    QFont numberFont() const;
    int count() const { return int(geometry_.tokens.size()); }
    int placeOf(int token) const;
    double cosine(int token, int other) const;
    void arrange();
    void fill();
    void frame();
    void choose(QList<int> tokens, bool add);

    const lab::Geometry& geometry_;
    QCPColorMap* map_ = nullptr;
    QCPColorScale* scale_ = nullptr;
    std::vector<QCPItemRect*> frames_;
    Order by_ = Order::category;
    std::vector<int> order_;  // place -> token
    std::vector<int> places_; // token -> place
    QList<int> selection_;
};

} // namespace steerdeck::widgets
