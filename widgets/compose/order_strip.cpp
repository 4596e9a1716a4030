#include "widgets/compose/order_strip.h"

#include "widgets/shared/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace steerdeck::widgets {

namespace {
constexpr int cell = 11, square = 9; // with and without the space around
}

OrderStrip::OrderStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(cell);
}

void OrderStrip::add(int order, const QString& tip)
{
    while (count() <= order) marks_ << Order();
    marks_[order].tip = tip;
    arrange();
}

void OrderStrip::setHolds(int order, bool holds)
{
    if (order < 0 || order >= count()) return;
    marks_[order].mark = holds ? Mark::held : Mark::failed;
    update();
}

int OrderStrip::held() const
{
    return int(std::count_if(marks_.begin(), marks_.end(), [](const Order& o) { return o.mark == Mark::held; }));
}

int OrderStrip::decided() const
{
    return int(std::count_if(marks_.begin(), marks_.end(), [](const Order& o) { return o.mark != Mark::open; }));
}

QRect OrderStrip::rectOf(int order) const
{
    const int across = std::max(1, width() / cell);
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(order % across * cell, order / across * cell + 1, square, square));
}

int OrderStrip::orderAt(const QPoint& point) const
{
    for (int i = 0; i < count(); ++i)
        if (rectOf(i).adjusted(-1, -1, 1, 1).contains(point)) return i;
    return -1;
}

void OrderStrip::arrange()
{
    const int across = std::max(1, width() / cell);
    setFixedHeight(std::max(1, (count() + across - 1) / across) * cell + 1);
    update();
}

QString OrderStrip::sentence(int order) const
{
    const Order& one = marks_[order];
    if (one.mark == Mark::open) return tr("%1: not answered yet").arg(one.tip);
    return one.mark == Mark::held ? tr("%1: holds").arg(one.tip) : tr("%1: does not hold").arg(one.tip);
}

void OrderStrip::setCurrent(int order)
{
    if (marks_.isEmpty()) return;
    current_ = std::clamp(order, 0, count() - 1);
    const QString said = sentence(current_);
    setAccessibleDescription(said);
    QToolTip::showText(mapToGlobal(rectOf(current_).bottomLeft() + QPoint(0, 2)), said, this);
#if QT_CONFIG(accessibility)
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
#endif
    update();
}

void OrderStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor pass = passColor(palette()), fail = failColor(palette());
    for (int i = 0; i < count(); ++i) {
        const QRectF place = QRectF(rectOf(i)).adjusted(0.5, 0.5, -0.5, -0.5);
        const Mark mark = marks_[i].mark;
        painter.setPen(QPen(mark == Mark::held ? pass : mark == Mark::failed ? fail : borderColor(palette()), 1.2));
        painter.setBrush(mark == Mark::held ? QBrush(pass) : Qt::NoBrush);
        painter.drawRoundedRect(place, 2, 2);
        if (mark == Mark::failed) {
            painter.drawLine(place.topLeft() + QPointF(2.5, 2.5), place.bottomRight() - QPointF(2.5, 2.5));
            painter.drawLine(place.topRight() + QPointF(-2.5, 2.5), place.bottomLeft() + QPointF(2.5, -2.5));
        }
        if (hasFocus() && i == current_) {
            painter.setPen(QPen(palette().color(QPalette::WindowText), 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(rectOf(i)).adjusted(-0.5, -0.5, 0.5, 0.5));
        }
    }
}

void OrderStrip::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width()) arrange();
}

void OrderStrip::mousePressEvent(QMouseEvent* event)
{
    const int order = orderAt(event->position().toPoint());
    if (order < 0) return event->ignore();
    current_ = order;
    emit chosen(order);
}

void OrderStrip::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrent(current_ + forward);
    case Qt::Key_Left:
        return setCurrent(current_ - forward);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier) emit chosen(current_);
        return event->setAccepted(event->modifiers() == Qt::NoModifier);
    default:
        return QWidget::keyPressEvent(event);
    }
}

void OrderStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setCurrent(current_);
}

bool OrderStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int order = orderAt(help->pos());
        if (order < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), sentence(order), this, rectOf(order));
        return true;
    }
    if (event->type() == QEvent::FocusOut) update();
    return QWidget::event(event);
}

} // namespace steerdeck::widgets
