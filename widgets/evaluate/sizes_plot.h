#pragma once

#include "widgets/evaluate/canvas_plot.h"
#include "widgets/evaluate/result_names.h"

#include <vector>

namespace steerdeck::widgets {

/// Accuracy over the number of a model's parameters (logarithmic), a line with intervals for each method, a facet for
/// each number of behaviours. Up and Down read the points out one by one.
class SizesPlot : public CanvasPlot {
    Q_OBJECT

public:
    explicit SizesPlot(QWidget* parent = nullptr);

    /// Of the points those of all groups together are drawn.
    void setPoints(const std::vector<evaluate::ModelPoint>& points, const ResultNames& names);
    std::size_t count() const { return points_.size(); }
    QPointF pixelOf(std::size_t point) const;
    QString textOf(std::size_t point) const;

    QSize sizeHint() const override;

signals:
    void hovered(const QString& text);

protected:
    void paint(QCPPainter& painter, const QRectF& area) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout {
        QRectF box; // all facets
        double facet = 0;
        double least = 0, most = 1; // decimal logarithms
        QPointF at(int facet_, double parameters, double accuracy) const;
    };
    Layout layoutIn(const QRectF& area) const;
    int facetOf(const evaluate::ModelPoint& point) const;
    int methodOf(const evaluate::ModelPoint& point) const;
    void paintFacet(QCPPainter& painter, const Layout& layout, int facet);
    void paintSign(QPainter& painter, const QPointF& at, int method);
    QColor colorOf(int method) const;
    void readOut(int point);
    static QString keysText();

    std::vector<evaluate::ModelPoint> points_; // by size, method and parameters
    std::vector<int> sizes_;
    std::vector<std::string> methods_;
    ResultNames names_;
    int current_ = -1;
};

} // namespace steerdeck::widgets
