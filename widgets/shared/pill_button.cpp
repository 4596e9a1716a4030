#include "widgets/shared/pill_button.h"

#include "widgets/shared/categories.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace steerdeck::widgets {

namespace {
constexpr int signWidth = 14; // width of icon or check mark
constexpr int least = 30;     // high; more where the letters are large
} // namespace

PillButton::PillButton(const QString& text, Look look, QWidget* parent) : QPushButton(text, parent), look_(look)
{
    setAttribute(Qt::WA_Hover);
    setIconSize(QSize(signWidth, signWidth));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

PillButton::PillButton(const QIcon& icon, const QString& name, QWidget* parent)
    : PillButton(QString(), Look::quiet, parent)
{
    setIcon(icon);
    setIconSize(QSize(16, 16));
    setAccessibleName(name);
    setToolTip(name);
}

QSize PillButton::sizeHint() const
{
    const int tall = std::max(least, fontMetrics().height() + 12);
    if (text().isEmpty()) return QSize(tall, tall);
    int width = fontMetrics().horizontalAdvance(text().remove(QLatin1Char('&'))) + 3 * grid;
    if (isCheckable() || !icon().isNull()) width += signWidth + 6;
    return QSize(width, tall);
}

void PillButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& p = palette();
    const bool on = isEnabled();
    const QColor surface = cardColor(p),
                 ink = p.color(on ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    QColor fill = surface, text = ink, line = borderColor(p);
    if (look_ == Look::primary && on) {
        fill = line = p.color(QPalette::Highlight);
        text = readableTextOn(fill);
    } else if (look_ == Look::quiet) {
        fill = line = Qt::transparent;
    }
    if (isCheckable() && isChecked()) {
        fill = mixed(surface, p.color(QPalette::Highlight), 0.16);
        line = on ? accentColor(p) : line;
    }
    if (on && (underMouse() || isDown())) {
        const QColor under = fill.alpha() == 0 ? p.color(QPalette::Window) : fill;
        fill = mixed(under, text, isDown() ? 0.18 : 0.08);
    }
    const bool ring = hasFocus();
    const double width = ring ? 2 : 1;
    painter.setPen(QPen(ring ? (look_ == Look::primary ? ink : accentColor(p)) : line, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);

    QRect area = rect().adjusted(12, 0, -12, 0);
    if (this->text().isEmpty()) {
        QRect place(QPoint(), iconSize());
        place.moveCenter(rect().center());
        icon().paint(&painter, place, Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    const bool signs = isCheckable() || !icon().isNull();
    if (signs) {
        const bool left = layoutDirection() == Qt::LeftToRight;
        const QRect place(left ? area.left() - 2 : area.right() - signWidth + 2, (height() - signWidth) / 2, signWidth,
                          signWidth);
        if (!icon().isNull()) {
            // The icon is drawn in the button's own text colour, which on a primary button is not the palette's.
            const QPixmap shape = icon().pixmap(QSize(signWidth, signWidth), devicePixelRatioF());
            QPixmap inked(shape.size());
            inked.setDevicePixelRatio(shape.devicePixelRatio());
            inked.fill(Qt::transparent);
            QPainter tint(&inked);
            tint.drawPixmap(0, 0, shape);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(QRect(0, 0, signWidth, signWidth), text);
            tint.end();
            painter.drawPixmap(place, inked);
        } else if (isChecked()) {
            paintGlyph(painter, place, Glyph::check, text);
        } else {
            painter.setPen(QPen(mutedText(p), 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
        }
        if (left)
            area.setLeft(place.right() + 6);
        else
            area.setRight(place.left() - 6);
    }
    painter.setPen(text);
    painter.drawText(area, Qt::AlignVCenter | (signs ? Qt::AlignLeading : Qt::AlignHCenter) | Qt::TextShowMnemonic,
                     this->text());
}

PillButton* makeButton(const QString& text, PillButton::Look look, const char* name, const QString& tip,
                       QWidget* parent)
{
    auto* made = new PillButton(text, look, parent);
    made->setObjectName(QLatin1String(name));
    made->setToolTip(tip);
    made->setAccessibleDescription(tip);
    return made;
}

} // namespace steerdeck::widgets
