#include "widgets/shared/notice_label.h"

#include "widgets/shared/glyphs.h"
#include "widgets/shared/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace steerdeck::widgets {

namespace {
QColor toneOf(NoticeLabel::Kind kind, const QPalette& palette)
{
    switch (kind) {
    case NoticeLabel::Kind::error:
        return failColor(palette);
    case NoticeLabel::Kind::hint:
        return warnColor(palette);
    case NoticeLabel::Kind::info:
        break;
    }
    return accentColor(palette);
}
constexpr int sign = 16;
} // namespace

NoticeLabel::NoticeLabel(QWidget* parent) : QFrame(parent), label_(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid + sign + grid, 6, grid, 6);
    row->addWidget(label_);
    label_->setWordWrap(true);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label_->setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void NoticeLabel::setNotice(const QString& text, Kind kind)
{
    kind_ = kind;
    label_->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
#if QT_CONFIG(accessibility)
    if (!text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

QString NoticeLabel::text() const { return label_->text(); }

void NoticeLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = toneOf(kind_, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette().color(QPalette::Window), tone, 0.10));
    painter.drawRoundedRect(QRectF(rect()), radius - 2, radius - 2);
    const QRectF place(layoutDirection() == Qt::LeftToRight ? grid : width() - grid - sign, (height() - sign) / 2.0,
                       sign, sign);
    paintGlyph(painter, place, kind_ == Kind::info ? Glyph::info : Glyph::warn, tone);
}

} // namespace steerdeck::widgets
