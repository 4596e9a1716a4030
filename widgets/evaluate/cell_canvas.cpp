#include "widgets/evaluate/cell_canvas.h"

#include <QAccessible>

#include <algorithm>

namespace steerdeck::widgets {

CellCanvas::CellCanvas(QWidget* parent) : CanvasPlot(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

bool CellCanvas::has(QPoint cell) const
{
    return cell.y() >= 0 && cell.y() < rows() && cell.x() >= 0 && cell.x() < columns(cell.y());
}

void CellCanvas::choose(QPoint cell)
{
    if (cell == chosen_) return;
    setChosen(cell);
    emit cellChosen(chosen_);
}

void CellCanvas::setChosen(QPoint cell)
{
    chosen_ = has(cell) ? cell : QPoint(-1, -1);
    scheduleReplot();
}

QPoint CellCanvas::cellAt(const QPointF& pixel) const
{
    for (int y = 0; y < rows(); ++y)
        for (int x = 0; x < columns(y); ++x)
            if (rectOf({x, y}).contains(pixel)) return {x, y};
    return {-1, -1};
}

void CellCanvas::paintChosen(QCPPainter& painter) const
{
    if (printing() || !has(chosen_)) return;
    painter.setPen(QPen(hasFocus() ? theme().highlight : theme().text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rectOf(chosen_).adjusted(-1, -1, 1, 1));
}

void CellCanvas::mouseMoveEvent(QMouseEvent* event)
{
    CanvasPlot::mouseMoveEvent(event);
    const QPoint cell = cellAt(event->position());
    const QString text = has(cell) ? textOf(cell) : QString();
    setToolTip(text);
    emit hovered(text);
}

void CellCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    CanvasPlot::mouseReleaseEvent(event);
    if (const QPoint cell = cellAt(event->position()); has(cell)) choose(cell);
}

void CellCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    CanvasPlot::mouseDoubleClickEvent(event);
    if (has(cellAt(event->position()))) emit cellActivated(chosen_);
}

void CellCanvas::keyPressEvent(QKeyEvent* event)
{
    const auto step = [&](int dx, int dy) {
        if (rows() == 0) return;
        QPoint next = chosen_.x() < 0 ? QPoint(0, 0) : chosen_ + QPoint(dx, dy);
        next.setY(std::clamp(next.y(), 0, rows() - 1));
        next.setX(std::clamp(next.x(), 0, std::max(0, columns(next.y()) - 1)));
        choose(next);
        tell(has(next) ? textOf(next) : QString());
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (has(chosen_)) emit cellActivated(chosen_);
        return;
    default:
        CanvasPlot::keyPressEvent(event);
    }
}

/// To whoever sees and to whoever hears.
void CellCanvas::tell(const QString& text)
{
    emit hovered(text);
    setAccessibleDescription(text);
#if QT_CONFIG(accessibility)
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
#endif
}

void CellCanvas::leaveEvent(QEvent* event)
{
    CanvasPlot::leaveEvent(event);
    emit hovered({});
}

void CellCanvas::focusInEvent(QFocusEvent* event)
{
    CanvasPlot::focusInEvent(event);
    scheduleReplot();
}

void CellCanvas::focusOutEvent(QFocusEvent* event)
{
    CanvasPlot::focusOutEvent(event);
    scheduleReplot();
}

} // namespace steerdeck::widgets
