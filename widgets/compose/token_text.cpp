#include "widgets/compose/token_text.h"

#include "widgets/shared/theme.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace steerdeck::widgets {

namespace {
constexpr double side = 2, above = 2, under = 5; // between a token's text and its bounds
constexpr double chipSide = 7, chipSign = 9, between = 1, lineGap = 2;
} // namespace

TokenText::TokenText(const QString& name, QWidget* parent) : QAbstractScrollArea(parent), name_(name)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::ArrowCursor);
    setAccessibleName(name);
}

void TokenText::setTokens(const QList<TokenMark>& tokens)
{
    tokens_ = tokens;
    current_ = tokens_.isEmpty() ? -1 : std::clamp(current_, -1, count() - 1);
    arrange();
    setAccessibleDescription(current_ < 0 ? tr("%n tokens. The arrow keys move from one to the next.", nullptr, count())
                                          : tokens_[current_].description);
}

QString TokenText::shown(const TokenMark& token) const
{
    QString text = token.text;
    text.replace(QLatin1String("\r\n"), QStringLiteral("⏎"))
        .replace(QLatin1Char('\n'), QStringLiteral("⏎"))
        .replace(QLatin1Char('\t'), QStringLiteral("⇥"));
    if (!text.isEmpty() && text.trimmed().isEmpty()) text.fill(QChar(0x2423)); // ␣
    return text;
}

void TokenText::arrange()
{
    const QFontMetricsF metrics(font());
    const double tall = std::ceil(metrics.height()) + above + under, wide = viewport()->width();
    double x = 0, y = 0;
    places_.clear();
    for (const TokenMark& token : tokens_) {
        double width = metrics.horizontalAdvance(shown(token)) + (token.steering ? 2 * chipSide + chipSign + 4 : 0);
        if (!token.steering) width += 2 * side;
        width = std::min(std::ceil(width), std::max(wide, 24.0));
        if (x > 0 && x + width > wide) x = 0, y += tall + lineGap;
        places_ << QRectF(x, y, width, tall);
        x += width + between;
        if (token.text.contains(QLatin1Char('\n'))) x = 0, y += tall + lineGap;
    }
    tall_ = int(places_.isEmpty() ? 0 : places_.last().bottom());
    if (layoutDirection() == Qt::RightToLeft)
        for (QRectF& place : places_) place.moveLeft(wide - place.right());
    if (most_ > 0) setFixedHeight(std::clamp(tall_, heightOf(1), heightOf(most_)));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(int(tall + lineGap));
    verticalScrollBar()->setRange(0, std::max(0, tall_ - viewport()->height()));
    viewport()->update();
}

int TokenText::heightOf(int lines) const
{
    return int(lines * (std::ceil(QFontMetricsF(font()).height()) + above + under + lineGap) - lineGap);
}

void TokenText::fitUpTo(int lines)
{
    most_ = lines;
    arrange();
}

QRectF TokenText::rectOf(int index) const { return places_.value(index).translated(0, -verticalScrollBar()->value()); }

int TokenText::tokenAt(const QPointF& point) const
{
    for (int i = 0; i < places_.size(); ++i)
        if (rectOf(i).adjusted(0, 0, between, lineGap).contains(point)) return i;
    return -1;
}

void TokenText::setCurrent(int index)
{
    if (tokens_.isEmpty()) return;
    current_ = std::clamp(index, 0, count() - 1);
    const QRectF place = places_[current_];
    QScrollBar* bar = verticalScrollBar();
    if (place.top() < bar->value()) bar->setValue(int(place.top()));
    if (place.bottom() > bar->value() + viewport()->height())
        bar->setValue(int(std::ceil(place.bottom())) - viewport()->height());
    viewport()->update();
    tell();
}

/// The current token's sentence, to whoever sees and to whoever hears.
void TokenText::tell()
{
    const QString sentence = tokens_[current_].description;
    setAccessibleDescription(sentence);
    const QRect place = rectOf(current_).toRect();
    QToolTip::showText(viewport()->mapToGlobal(place.bottomLeft() + QPoint(0, 2)), sentence, viewport());
#if QT_CONFIG(accessibility)
    for (const auto what : {QAccessible::DescriptionChanged, QAccessible::Focus}) {
        QAccessibleEvent event(this, what);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

void TokenText::setColors(TokenColors colors)
{
    colors_ = colors;
    viewport()->update();
}

namespace {

/// Which of TokenText::bandBegins a rank of at least 1 belongs to.
int bandOf(int rank)
{
    int band = 0;
    while (band + 1 < int(std::size(TokenText::bandBegins)) && rank >= TokenText::bandBegins[band + 1]) ++band;
    return band;
}

/// 0 plain .. 1 deepest; negative where it is not known.
double depthOf(const TokenMark& token, TokenColors colors)
{
    switch (colors) {
    case TokenColors::probability: // evenly with the surprise, -log2 p
        if (token.probability < 0) return -1;
        return token.probability > 0 ? std::min(1.0, -std::log2(token.probability) / TokenText::mostBits) : 1;
    case TokenColors::entropy:
        return token.entropy < 0 ? -1 : std::min(1.0, token.entropy / TokenText::mostBits);
    case TokenColors::rank:
        break;
    }
    return token.rank < 1 ? -1 : bandOf(token.rank) / double(std::size(TokenText::bandBegins) - 1);
}

} // namespace

double TokenText::lineOf(const TokenMark& token, TokenColors colors)
{
    const double depth = depthOf(token, colors);
    if (depth < 0) return -1;
    if (colors == TokenColors::probability) return token.probability;
    return colors == TokenColors::entropy ? depth : 1 - 0.9 * depth;
}

QColor TokenText::tint(const TokenMark& token, TokenColors colors, const QPalette& palette)
{
    // One hue each: orange, blue and purple stay apart for every kind of colour vision, and depth alone tells within.
    const bool dark = isDark(palette);
    const QColor deep = colors == TokenColors::probability ? dark ? QColor(0xc8, 0x6a, 0x10) : QColor(0xf0, 0x8c, 0x1e)
                        : colors == TokenColors::entropy ? dark ? QColor(0x1f, 0x7a, 0xc4) : QColor(0x3f, 0x9b, 0xe6)
                        : dark ? QColor(0x93, 0x4f, 0xb8)
                                                           : QColor(0xb5, 0x78, 0xd8);
    return mixed(cardColor(palette), deep, (dark ? 0.75 : 0.8) * std::max(0.0, depthOf(token, colors)));
}

void TokenText::paintToken(QPainter& painter, int index, const QRectF& rect) const
{
    const TokenMark& token = tokens_[index];
    const QPalette& p = palette();
    const QString text = fontMetrics().elidedText(shown(token), Qt::ElideRight, int(rect.width()) + 1);
    painter.setPen(Qt::NoPen);
    if (token.steering) {
        const QColor tone = token.category.color;
        const QRectF chip = rect.adjusted(0.5, 0.5, -0.5, -2.5);
        const QColor fill = mixed(cardColor(p), tone, 0.2);
        painter.setPen(QPen(withContrast(tone, cardColor(p), 3), 1.2));
        painter.setBrush(fill);
        painter.drawRoundedRect(chip, 5, 5);
        const bool left = layoutDirection() == Qt::LeftToRight;
        const double x = left ? rect.left() + chipSide - 1 : rect.right() - chipSide + 1 - chipSign;
        paintCategoryShape(painter, QRectF(x, chip.center().y() - chipSign / 2, chipSign, chipSign),
                           token.category.shape, withContrast(tone, fill, 3));
        painter.setPen(withContrast(p.color(QPalette::Text), fill));
        const QRectF room =
            chip.adjusted(left ? chipSide + chipSign + 2 : 2, 0, left ? -2 : -chipSide - chipSign - 2, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading, text);
    } else {
        const double line = lineOf(token, colors_);
        QColor fill = line < 0 ? mixed(cardColor(p), p.color(QPalette::Text), index % 2 == 0 ? 0.05 : 0.1)
                               : tint(token, colors_, p);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, 3, 3);
        if (line >= 0) {
            const QRectF track(rect.left() + side, rect.bottom() - 3, rect.width() - 2 * side, 2);
            QRectF part = track;
            if (layoutDirection() == Qt::LeftToRight)
                part.setWidth(track.width() * line);
            else
                part.setLeft(track.right() - track.width() * line);
            painter.fillRect(track, mixed(fill, p.color(QPalette::Text), 0.15));
            painter.fillRect(part, withContrast(mutedText(p), fill, 3));
        }
        painter.setPen(withContrast(p.color(QPalette::Text), fill));
        painter.drawText(rect.adjusted(side, above, 0, -under), Qt::AlignVCenter | Qt::AlignLeading, text);
    }
    if (index == current_ && hasFocus()) {
        painter.setPen(QPen(accentColor(p), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
    }
}

void TokenText::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRectF rect = rectOf(i);
        if (rect.bottom() >= 0 && rect.top() <= viewport()->height()) paintToken(painter, i, rect);
    }
}

void TokenText::resizeEvent(QResizeEvent*) { arrange(); }

void TokenText::keyPressEvent(QKeyEvent* event)
{
    const bool left = layoutDirection() == Qt::LeftToRight;
    const int from = std::max(current_, 0);
    // The nearest token of the line above or below.
    const auto line = [&](double down) {
        if (places_.isEmpty()) return from;
        const QPointF at = rectOf(from).center() + QPointF(0, down * (places_[from].height() + lineGap));
        int best = from;
        for (int i = 0; i < count(); ++i) {
            const QRectF rect = rectOf(i);
            if (std::abs(rect.center().y() - at.y()) > 2) continue;
            if (best == from || std::abs(rect.center().x() - at.x()) < std::abs(rectOf(best).center().x() - at.x()))
                best = i;
        }
        return best;
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(current_ < 0 ? 0 : current_ + (left ? -1 : 1));
    case Qt::Key_Right:
        return setCurrent(current_ < 0 ? 0 : current_ + (left ? 1 : -1));
    case Qt::Key_Up:
        return setCurrent(line(-1));
    case Qt::Key_Down:
        return setCurrent(line(1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current_ < 0 || event->modifiers() & Qt::ControlModifier) return QAbstractScrollArea::keyPressEvent(event);
        emit activated(current_);
        return;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

void TokenText::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    const auto why = event->reason();
    if (count() > 0 && (why == Qt::TabFocusReason || why == Qt::BacktabFocusReason)) setCurrent(std::max(current_, 0));
}

void TokenText::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    QToolTip::hideText();
    viewport()->update();
}

void TokenText::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) arrange();
    if (event->type() == QEvent::PaletteChange) viewport()->update();
}

bool TokenText::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = tokenAt(help->pos());
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tokens_[index].description, viewport(), rectOf(index).toRect());
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const int index = tokenAt(static_cast<QMouseEvent*>(event)->position());
        setFocus(Qt::MouseFocusReason);
        if (index >= 0) setCurrent(index);
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int index = tokenAt(mouse->position());
        if (mouse->button() == Qt::LeftButton && index >= 0 && index == current_) emit activated(index);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace steerdeck::widgets
