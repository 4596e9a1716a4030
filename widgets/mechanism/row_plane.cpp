#include "widgets/mechanism/row_plane.h"

#include "widgets/plots/words.h"
#include "widgets/shared/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr double planeEdge = 28, arrow = 44, near = 8;

QString planeNumber(double value, int digits = 3) { return QLocale().toString(value, 'g', digits); }

} // namespace

RowPlane::RowPlane(QWidget* parent) : CanvasPlot(parent)
{
    setAccessibleName(tr("The row in the plane"));
    setMouseTracking(true);
}

void RowPlane::setTrace(std::shared_ptr<const lab::DistillationTrace> trace)
{
    trace_ = std::move(trace);
    moment_ = 0;
    if (trace_) {
        double left = 1e300, right = -1e300, bottom = 1e300, top = -1e300;
        const auto take = [&](const std::array<double, 2>& place) {
            left = std::min(left, place[0]);
            right = std::max(right, place[0]);
            bottom = std::min(bottom, place[1]);
            top = std::max(top, place[1]);
        };
        for (const auto& frame : trace_->frames) take(frame.place);
        for (const auto& word : trace_->words) take(word.place);
        const double width = std::max(1e-9, right - left), height = std::max(1e-9, top - bottom);
        bounds_ = QRectF(left - 0.06 * width, bottom - 0.1 * height, 1.12 * width, 1.2 * height);
    }
    scheduleReplot();
}

void RowPlane::setMoment(int frame)
{
    moment_ = trace_ ? std::clamp(frame, 0, int(trace_->frames.size()) - 1) : 0;
    if (trace_) {
        const auto& now = trace_->frames[std::size_t(moment_)];
        setAccessibleDescription(tr("Step %1: at %2, %3; length %4")
                                     .arg(QString::number(now.step), planeNumber(now.place[0]),
                                          planeNumber(now.place[1]), planeNumber(now.norm)));
    }
    scheduleReplot();
}

/// The same scale along both axes, or lengths and directions could not be compared.
QPointF RowPlane::pixel(const std::array<double, 2>& place, const QRectF& area) const
{
    const QRectF room = area.adjusted(planeEdge, planeEdge, -planeEdge, -planeEdge);
    const double scale = std::min(room.width() / bounds_.width(), room.height() / bounds_.height());
    return {room.center().x() + (place[0] - bounds_.center().x()) * scale,
            room.center().y() - (place[1] - bounds_.center().y()) * scale};
}

QPointF RowPlane::pixelOf(int frame) const { return pixel(trace_->frames[std::size_t(frame)].place, viewport()); }
QPointF RowPlane::pixelOfWord(int word) const { return pixel(trace_->words[std::size_t(word)].place, viewport()); }

QString RowPlane::textAt(const QPointF& at) const
{
    if (!trace_) return {};
    const auto close = [&](const QPointF& point) { return std::hypot(point.x() - at.x(), point.y() - at.y()) <= near; };
    for (int i = 0; i < int(trace_->words.size()); ++i)
        if (close(pixelOfWord(i)))
            return tr("The word %1, one of the nearest at the start or at the end")
                .arg(shownWord(trace_->words[std::size_t(i)].text));
    for (int i = moment_; i >= 0; --i)
        if (close(pixelOf(i))) {
            const auto& frame = trace_->frames[std::size_t(i)];
            return tr("The row behind step %1: loss %2, length %3")
                .arg(QString::number(frame.step), planeNumber(frame.loss), planeNumber(frame.norm));
        }
    return {};
}

void RowPlane::paintWords(QCPPainter& painter, const QRectF& area) const
{
    const QFontMetricsF metrics(smallFont());
    QList<QRectF> taken;
    for (const auto& word : trace_->words) {
        const QPointF at = pixel(word.place, area);
        painter.setPen(QPen(theme().faint, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at - QPointF(3, 3), QSizeF(6, 6)));
        const QString text = shownWord(word.text);
        const bool left = at.x() > area.center().x();
        QRectF label(0, 0, metrics.horizontalAdvance(text), metrics.height());
        label.moveCenter(at);
        left ? label.moveRight(at.x() - 6) : label.moveLeft(at.x() + 6);
        const bool covered =
            std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(label); });
        if (covered) continue; // its mark can be pointed at
        taken << label;
        painter.setPen(theme().text);
        painter.drawText(label, Qt::AlignCenter, text);
    }
}

void RowPlane::paint(QCPPainter& painter, const QRectF& area)
{
    if (!trace_) return paintInvitation(painter, area, tr("Here the row moves."), theme());
    const QFontMetricsF metrics(smallFont());
    paintWords(painter, area);
    QPolygonF way;
    for (const auto& frame : trace_->frames) way << pixel(frame.place, area);
    painter.setPen(QPen(theme().faint, 1, Qt::DotLine));
    painter.drawPolyline(way);
    painter.setPen(QPen(theme().highlight, 2));
    painter.drawPolyline(way.mid(0, moment_ + 1));
    painter.setBrush(theme().background);
    for (int i = 0; i <= moment_; ++i) painter.drawEllipse(way[i], 2, 2);
    const auto& now = trace_->frames[std::size_t(moment_)];
    if (now.rate > 0) {
        const QPointF from = way[moment_], to = from + QPointF(now.descent[0], -now.descent[1]) * arrow;
        painter.setPen(QPen(theme().text, 2));
        painter.drawLine(from, to);
        const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
        for (const double side : {2.6, -2.6})
            painter.drawLine(to, to + QPointF(std::cos(angle + side), std::sin(angle + side)) * 7);
    }
    painter.setPen(QPen(theme().text, 1.4));
    painter.setBrush(theme().highlight);
    painter.drawEllipse(way[moment_], 5, 5);
    painter.setPen(theme().faint);
    const auto percent = [](double share) { return QLocale().toString(100 * share, 'f', 0); };
    painter.drawText(QRectF(area.left() + 8, area.top() + 4, area.width() - 16, metrics.height() + 2),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(tr("plane of two components: %1 % and %2 % of what differs")
                                            .arg(percent(trace_->explained[0]), percent(trace_->explained[1])),
                                        Qt::ElideRight, area.width() - 16));
    if (now.rate > 0)
        painter.drawText(
            QRectF(area.left() + 8, area.bottom() - metrics.height() - 6, area.width() - 16, metrics.height() + 2),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(
                tr("arrow: against the gradient, of which %1 % lies in this plane").arg(percent(now.in_plane)),
                Qt::ElideRight, area.width() - 16));
}

void RowPlane::mouseMoveEvent(QMouseEvent* event)
{
    CanvasPlot::mouseMoveEvent(event);
    const QString text = textAt(event->position());
    setToolTip(text);
    emit hovered(text);
}

void RowPlane::leaveEvent(QEvent* event)
{
    CanvasPlot::leaveEvent(event);
    emit hovered({});
}

} // namespace steerdeck::widgets
