#include "widgets/learn/step_outline.h"

#include "widgets/shared/theme.h"

#include <QEvent>
#include <QPainter>

namespace steerdeck::widgets {

namespace {
constexpr int room = 4; // pixels around the control
}

StepOutline::StepOutline(QWidget* window) : QWidget(window)
{
    setObjectName(QStringLiteral("stepOutline"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void StepOutline::pointAt(QWidget* target)
{
    if (target != target_) {
        // What holds the target may move, too: the window alone hears of no scrolling.
        for (QWidget* one = target_; one && one != parentWidget(); one = one->parentWidget())
            one->removeEventFilter(this);
        target_ = target;
        for (QWidget* one = target_; one && one != parentWidget(); one = one->parentWidget())
            one->installEventFilter(this);
    }
    place();
}

void StepOutline::place()
{
    if (!target_ || !target_->isVisible() || !parentWidget()->isAncestorOf(target_)) return hide();
    // As much of it as is in sight: a scrolled page shows a part.
    QRect shown(target_->mapTo(parentWidget(), QPoint()), target_->size());
    for (QWidget* above = target_->parentWidget(); above && above != parentWidget(); above = above->parentWidget())
        shown &= QRect(above->mapTo(parentWidget(), QPoint()), above->size());
    if (shown.isEmpty()) return hide();
    setGeometry(shown.adjusted(-room, -room, room, room) & parentWidget()->rect());
    show();
    raise();
}

bool StepOutline::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        QMetaObject::invokeMethod(this, &StepOutline::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return false;
}

void StepOutline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accentColor(palette()), 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
}

} // namespace steerdeck::widgets
