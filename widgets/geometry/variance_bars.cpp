#include "widgets/geometry/variance_bars.h"

#include "widgets/shared/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace steerdeck::widgets {

namespace {

constexpr int barHeight = 44;

QString percent(double share) { return QLocale().toString(100 * share, 'f', share < 0.0995 ? 1 : 0); }

} // namespace

VarianceBars::VarianceBars(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Explained variance"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void VarianceBars::setExplained(const std::vector<double>& explained)
{
    explained_ = explained;
    setAccessibleDescription(summary());
    updateGeometry();
    update();
}

void VarianceBars::setShown(const std::vector<int>& components)
{
    shown_ = components;
    update();
}

double VarianceBars::together(int last) const
{
    return std::accumulate(explained_.begin(), explained_.begin() + last + 1, 0.0);
}

QString VarianceBars::summary() const
{
    QStringList lines;
    for (int i = 0; i < int(explained_.size()); ++i)
        lines << tr("PC %1 explains %2 % of the variance, with those before it %3 %.")
                     .arg(QString::number(i + 1), percent(explained_[std::size_t(i)]), percent(together(i)));
    return lines.join(QLatin1Char('\n'));
}

QSize VarianceBars::sizeHint() const
{
    return {34 * std::max(3, int(explained_.size())), barHeight + 2 * fontMetrics().height()};
}

QRectF VarianceBars::column(int component) const
{
    const double wide = double(width()) / std::max<std::size_t>(1, explained_.size());
    const int place = layoutDirection() == Qt::LeftToRight ? component : int(explained_.size()) - 1 - component;
    return {place * wide, 0, wide, double(height())};
}

void VarianceBars::paintEvent(QPaintEvent*)
{
    if (explained_.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    if (small.pointSizeF() > 0) small.setPointSizeF(std::max(6.5, small.pointSizeF() * 0.8));
    painter.setFont(small);
    const double text = QFontMetricsF(small).height(), foot = height() - text, head = text, room = foot - head;
    const QColor window = palette().color(QPalette::Window), ink = palette().color(QPalette::WindowText);
    painter.setPen(QPen(borderColor(palette()), 1));
    painter.drawLine(QLineF(0, foot + 0.5, width(), foot + 0.5));
    // As high as there is room: what they explain together may be little.
    const double whole = std::max(1e-9, together(int(explained_.size()) - 1));
    QPolygonF sums;
    for (int i = 0; i < int(explained_.size()); ++i) {
        const QRectF place = column(i);
        const double share = std::clamp(explained_[std::size_t(i)] / whole, 0.0, 1.0);
        const bool shown = std::find(shown_.begin(), shown_.end(), i) != shown_.end();
        painter.setPen(Qt::NoPen);
        painter.setBrush(shown ? accentColor(palette()) : mixed(window, ink, 0.3));
        painter.drawRect(QRectF(place.left() + 6, foot - room * share, place.width() - 12, room * share));
        sums << QPointF(place.center().x(), foot - room * std::clamp(together(i) / whole, 0.0, 1.0));
    }
    painter.setPen(QPen(mutedText(palette()), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(sums);
    painter.setBrush(mutedText(palette()));
    painter.setPen(Qt::NoPen);
    for (const QPointF& at : sums) painter.drawEllipse(at, 1.8, 1.8);
    painter.setPen(mutedText(palette()));
    for (int i = 0; i < int(explained_.size()); ++i)
        painter.drawText(QRectF(column(i).left() - 8, foot + 1, column(i).width() + 16, text), Qt::AlignCenter,
                         tr("PC%1").arg(i + 1));
    const QString sum = tr("%1 %").arg(percent(together(int(explained_.size()) - 1)));
    QRectF above(0, sums.back().y() - text - 2, width(), text);
    above.moveTop(std::max(0.0, above.top()));
    painter.drawText(above, layoutDirection() == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft, sum);
}

bool VarianceBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), summary(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace steerdeck::widgets
