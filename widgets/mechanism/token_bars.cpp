#include "widgets/mechanism/token_bars.h"

#include "widgets/shared/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {
constexpr double barEdge = 8, gap = 2, longestLabel = 64;
} // namespace

TokenBars::TokenBars(const QString& name, QWidget* parent) : CellCanvas(parent)
{
    setAccessibleName(name);
    setAccessibleDescription(tr("Left and Right go from token to token"));
}

void TokenBars::setBars(const QList<Bar>& bars, const QString& scale, double most)
{
    bars_ = bars;
    scale_ = scale;
    most_ = most;
    setChosen(chosen());
}

void TokenBars::setInvitation(const QString& text)
{
    invitation_ = text;
    scheduleReplot();
}

/// Tokens stand upright under their bars.
double TokenBars::labelHeight() const
{
    const QFontMetricsF metrics(smallFont());
    double longest = 0;
    for (const Bar& bar : bars_) longest = std::max(longest, metrics.horizontalAdvance(bar.text));
    return std::min(longest, longestLabel) + 4;
}

QRectF TokenBars::field(const QRectF& area) const
{
    const QFontMetricsF metrics(smallFont());
    return area.adjusted(barEdge, barEdge + metrics.height() + 2, -barEdge, -barEdge - labelHeight());
}

QRectF TokenBars::rectOf(QPoint cell) const
{
    const QRectF all = field(viewport());
    const double width = all.width() / double(std::max<qsizetype>(1, bars_.size()));
    return {all.left() + cell.x() * width, all.top(), width, all.height() + labelHeight()};
}

QPoint TokenBars::cellAt(const QPointF& pixel) const
{
    const QRectF all = field(viewport());
    if (bars_.isEmpty() || pixel.x() < all.left() || pixel.x() >= all.right()) return {-1, -1};
    const int x = int((pixel.x() - all.left()) / all.width() * double(bars_.size()));
    return {std::clamp(x, 0, int(bars_.size()) - 1), 0};
}

QString TokenBars::textOf(QPoint cell) const { return has(cell) ? bars_[cell.x()].description : QString(); }

void TokenBars::paint(QCPPainter& painter, const QRectF& area)
{
    if (bars_.isEmpty()) return paintInvitation(painter, area, invitation_, theme());
    const QRectF all = field(area);
    const QFontMetricsF metrics(smallFont());
    double high = most_, low = 0;
    for (const Bar& bar : bars_) {
        high = std::max(high, bar.value);
        low = std::min(low, bar.value);
    }
    if (high == low) high = low + 1;
    const auto y = [&](double value) { return all.bottom() - (value - low) / (high - low) * all.height(); };
    painter.setPen(theme().faint);
    const QString top = tr("%1; the tallest bar: %2").arg(scale_, QLocale().toString(std::max(high, -low), 'g', 3));
    painter.drawText(QRectF(all.left(), area.top() + barEdge / 2, all.width(), metrics.height() + 2),
                     Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(top, Qt::ElideRight, all.width()));
    const double width = all.width() / double(bars_.size()), inner = width > 6 ? width - gap : width;
    const int every = std::max(1, int(std::ceil(metrics.height() / width))); // labels that there is room for
    const QColor other = mixed(theme().text, theme().background, 0.45);
    for (int i = 0; i < int(bars_.size()); ++i) {
        const Bar& bar = bars_[i];
        const double left = all.left() + i * width + (width - inner) / 2;
        const QRectF shape = QRectF(QPointF(left, y(bar.value)), QPointF(left + inner, y(0))).normalized();
        painter.fillRect(shape, bar.steering ? theme().highlight : other);
        if (bar.steering) { // told apart without colours, too
            painter.setPen(QPen(theme().text, 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(shape);
        }
        const bool shown = i % every == 0 || bar.steering || i == chosen().x();
        if (!shown) continue;
        painter.save();
        painter.setPen(theme().text);
        painter.translate(left + inner / 2, all.bottom() + 4);
        painter.rotate(90);
        painter.drawText(QRectF(0, -metrics.height() / 2, longestLabel, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(bar.text, Qt::ElideRight, longestLabel));
        painter.restore();
    }
    painter.setPen(theme().faint);
    painter.drawLine(QPointF(all.left(), y(0)), QPointF(all.right(), y(0)));
    paintChosen(painter);
}

} // namespace steerdeck::widgets
