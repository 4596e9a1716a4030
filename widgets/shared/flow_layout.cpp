#include "widgets/shared/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() { qDeleteAll(items_); }

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    items_.insert(index, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addStretch() { addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum)); }

void FlowLayout::addItem(QLayoutItem* item)
{
    items_.append(item);
    invalidate();
}

int FlowLayout::count() const { return int(items_.size()); }
QLayoutItem* FlowLayout::itemAt(int index) const { return items_.value(index); }

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= items_.size()) return nullptr;
    QLayoutItem* item = items_.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins m = contentsMargins();
    return QSize(width + m.left() + m.right(), height + m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = area.y();
    for (int first = 0; first < items_.size();) {
        int last = first, x = 0, height = 0;
        while (last < items_.size()) { // as many as fit, at least one
            const QLayoutItem* item = items_[last];
            const QSize hint = item->isEmpty() ? QSize(0, 0) : item->sizeHint();
            const int end = x + (x > 0 && hint.width() > 0 ? spacing() : 0) + hint.width();
            if (last > first && end > area.width()) break;
            x = end;
            height = std::max(height, hint.height());
            ++last;
        }
        int rest = std::max(0, area.width() - x);
        for (x = 0; first < last; ++first) {
            QLayoutItem* item = items_[first];
            if (item->spacerItem() && first + 1 < last) x += std::exchange(rest, 0);
            if (item->isEmpty()) continue;
            const QSize hint = item->sizeHint().boundedTo(QSize(std::max(1, area.width()), QWIDGETSIZE_MAX));
            if (x > 0) x += spacing();
            const QRect place(area.x() + x, y + (height - hint.height()) / 2, hint.width(), hint.height());
            if (apply) item->setGeometry(QStyle::visualRect(direction, area, place));
            x += hint.width();
        }
        y += height + (first < items_.size() && height > 0 ? spacing() : 0);
    }
    return y - area.y() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace steerdeck::widgets
