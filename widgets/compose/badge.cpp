#include "widgets/compose/badge.h"

#include "widgets/shared/categories.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/reading_text.h"
#include "widgets/shared/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

namespace {
constexpr int sign = 11, margin = 8, gap = 5, tall = 22;

/// Of a badge with its letters.
int tallness(const QWidget& badge) { return std::max(tall, badge.fontMetrics().height() + 4); }
} // namespace

QString badgeText(const lab::Badge& badge)
{
    const QString measured = measuredText(badge), wanted = wantedText(badge);
    const QString said = measured.isEmpty() ? badgeTitle(badge) : measured;
    if (badge.pass() || !badge.judged() || wanted.isEmpty()) return said;
    return BadgeWidget::tr("%1, wanted %2").arg(said, wanted);
}

QString badgeSign(const lab::Badge& badge)
{
    if (!badge.judged()) return QStringLiteral("?");
    return badge.pass() ? QStringLiteral("✓") : QStringLiteral("✗");
}

BadgeWidget::BadgeWidget(const lab::Badge& badge, const std::string& answer, QWidget* parent, bool excused)
    : QWidget(parent), text_(badgeText(badge)), pass_(badge.pass()), judged_(badge.judged()), excused_(excused)
{
    setLetters(0);
    const QString title = badgeTitle(badge), wanted = wantedText(badge);
    const QString verdict = !judged_   ? tr("%1: not judged").arg(title)
                            : pass_    ? tr("%1: passed").arg(title)
                            : excused_ ? tr("%1: not met, and need not be: another is").arg(title)
                                       : tr("%1: failed").arg(title);
    setAccessibleName(verdict + QStringLiteral(", ") + text_);
    QString tip = wanted.isEmpty() ? verdict + QLatin1Char('\n') + text_
                                   : tr("%1\nmeasured: %2\nwanted: %3").arg(verdict, measuredText(badge), wanted);
    if (const QString why = explanation(badge, answer); !why.isEmpty()) tip += QStringLiteral("\n\n") + why;
    // As rich text, so that long lines wrap and an answer's "<" is none of a tag's.
    setToolTip(QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(tip.toHtmlEscaped()));
}

void BadgeWidget::setLetters(double points)
{
    QFont small = parentWidget() ? parentWidget()->font() : font();
    small.setPointSizeF(points > 0 ? points : small.pointSizeF() * 0.9);
    setFont(small);
}

QSize BadgeWidget::sizeHint() const
{
    return QSize(2 * margin + sign + gap + fontMetrics().horizontalAdvance(text_) + 1, tallness(*this));
}

QSize BadgeWidget::minimumSizeHint() const { return QSize(2 * margin + sign + gap + 24, tallness(*this)); }

void BadgeWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = pass_                  ? passColor(palette())
                        : excused_ || !judged_ ? mutedText(palette())
                                               : failColor(palette());
    const QColor fill = mixed(cardColor(palette()), tone, 0.10), ink = withContrast(tone, fill);
    painter.setPen(QPen(mixed(fill, tone, 0.35), 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
    const bool left = layoutDirection() == Qt::LeftToRight;
    const QRectF place(left ? margin : width() - margin - sign, (height() - sign) / 2.0, sign, sign);
    painter.setPen(ink);
    if (judged_)
        paintGlyph(painter, place, pass_ ? Glyph::check : Glyph::cross, ink);
    else
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("?"));
    painter.setPen(ink);
    const int room = width() - 2 * margin - sign - gap + 1;
    painter.drawText(QRect(left ? margin + sign + gap : margin, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text_, Qt::ElideRight, room));
}

BadgeRow::BadgeRow(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFixedHeight(0);
}

void BadgeRow::add(const std::vector<lab::Badge>& badges, const std::string& answer, const lab::Deck& deck)
{
    for (std::size_t i = 0; i < badges.size(); ++i) {
        badges_ << new BadgeWidget(badges[i], answer, this, lab::is_excused(deck, badges, i));
        if (letters_ > 0) badges_.last()->setLetters(letters_);
        badges_.last()->show();
    }
    arrange();
}

void BadgeRow::clear()
{
    qDeleteAll(std::exchange(badges_, {}));
    arrange();
}

void BadgeRow::setLetters(double points)
{
    letters_ = points;
    for (BadgeWidget* badge : std::as_const(badges_)) badge->setLetters(points);
    arrange();
}

void BadgeRow::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width()) arrange();
}

void BadgeRow::arrange()
{
    constexpr int space = 4;
    const int line = badges_.isEmpty() ? tall : tallness(*badges_.first());
    int x = 0, y = 0;
    for (BadgeWidget* badge : badges_) {
        const int wide = std::min(badge->sizeHint().width(), std::max(width(), 40));
        if (x > 0 && x + wide > width()) x = 0, y += line + space;
        badge->setGeometry(
            QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), y + line), QRect(x, y, wide, line)));
        x += wide + space;
    }
    setFixedHeight(badges_.isEmpty() ? 0 : y + line);
}

} // namespace steerdeck::widgets
