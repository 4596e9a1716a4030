#pragma once

#include "core/lab/mechanism.h"
#include "widgets/evaluate/canvas_plot.h"

#include <memory>

namespace steerdeck::widgets {

/// The one row that a training moves, in a plane that stays: its way so far, the direction against the gradient, and
/// the nearest words.
class RowPlane : public CanvasPlot {
    Q_OBJECT

public:
    explicit RowPlane(QWidget* parent = nullptr);

    /// Null: nothing is shown.
    void setTrace(std::shared_ptr<const lab::DistillationTrace> trace);
    /// Number of a frame.
    void setMoment(int frame);
    int moment() const { return moment_; }

    /// Where the row is at a frame, and where a word is, in pixels.
    QPointF pixelOf(int frame) const;
    QPointF pixelOfWord(int word) const;
    /// What hovering tells.
    QString textAt(const QPointF& pixel) const;

    QSize sizeHint() const override { return {360, 260}; }

signals:
    void hovered(const QString& text);

protected:
    void paint(QCPPainter& painter, const QRectF& area) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QPointF pixel(const std::array<double, 2>& place, const QRectF& area) const;
    void paintWords(QCPPainter& painter, const QRectF& area) const;

    std::shared_ptr<const lab::DistillationTrace> trace_;
    int moment_ = 0;
    QRectF bounds_ = {0, 0, 1, 1}; // of all that is drawn, in the plane
};

} // namespace steerdeck::widgets
