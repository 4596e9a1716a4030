#include "widgets/evaluate/canvas_plot.h"

namespace steerdeck::widgets {

class CanvasPlot::Item : public QCPAbstractItem {
public:
    explicit Item(CanvasPlot* plot) : QCPAbstractItem(plot), plot_(plot)
    {
        setClipToAxisRect(false);
        setSelectable(false);
    }
    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override
    {
        painter->save();
        painter->setAntialiasing(true);
        painter->setFont(plot_->smallFont());
        plot_->paint(*painter, plot_->viewport());
        painter->restore();
    }

private:
    CanvasPlot* plot_;
};

CanvasPlot::CanvasPlot(QWidget* parent) : Plot(parent)
{
    setInteractions({});
    plotLayout()->clear();
    new Item(this); // owned by the plot
}

QFont CanvasPlot::smallFont() const
{
    QFont small = font();
    if (small.pointSizeF() > 0) small.setPointSizeF(std::max(6.5, small.pointSizeF() * 0.88));
    return small;
}

void paintInvitation(QPainter& painter, const QRectF& area, const QString& text, const PlotTheme& theme)
{
    painter.setPen(theme.faint);
    painter.drawText(area.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace steerdeck::widgets
