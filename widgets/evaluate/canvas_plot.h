#pragma once

#include "widgets/plots/plot.h"

#include <QPointF>

namespace steerdeck::widgets {

/// A Plot without axes: the subclass paints all of it, on the screen and for a print alike. Text is in `smallFont`.
class CanvasPlot : public Plot {
    Q_OBJECT

public:
    explicit CanvasPlot(QWidget* parent = nullptr);

    QFont smallFont() const;

protected:
    /// Paints in `theme()`'s colours; `area` is the whole picture.
    virtual void paint(QCPPainter& painter, const QRectF& area) = 0;
    /// Whether this is a print: then neither pointer nor choice are painted.
    bool printing() const { return printing_; }
    void preparePrint(bool begin) override { printing_ = begin; }

private:
    class Item;
    bool printing_ = false;
};

/// A sentence in the middle of `area`, for a plot that has nothing to show yet.
void paintInvitation(QPainter& painter, const QRectF& area, const QString& text, const PlotTheme& theme);

} // namespace steerdeck::widgets
