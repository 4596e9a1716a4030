#include "widgets/shared/turning_splitter.h"

#include <algorithm>

namespace steerdeck::widgets {

namespace {

QSize leastOf(const QWidget& part)
{
    return part.minimumSizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize());
}

} // namespace

int TurningSplitter::needed() const
{
    int width = 0, parts = 0;
    for (int i = 0; i < count(); ++i) {
        if (widget(i)->isHidden()) continue;
        width += leastOf(*widget(i)).width();
        ++parts;
    }
    return width + std::max(0, parts - 1) * handleWidth();
}

QSize TurningSplitter::minimumSizeHint() const
{
    QSize least = QSplitter::minimumSizeHint();
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        if (!widget(i)->isHidden()) widest = std::max(widest, leastOf(*widget(i)).width());
    least.setWidth(widest);
    return least;
}

/// Only where it is seen: before that its size is none that anybody chose.
void TurningSplitter::turn()
{
    if (!isVisible()) return;
    const Qt::Orientation wanted = width() < needed() ? Qt::Vertical : Qt::Horizontal;
    if (wanted == orientation()) return;
    setOrientation(wanted);
    updateGeometry();
}

void TurningSplitter::resizeEvent(QResizeEvent* event)
{
    turn();
    QSplitter::resizeEvent(event);
}

void TurningSplitter::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    turn();
}

} // namespace steerdeck::widgets
