#include "widgets/learn/guess_picture.h"

#include "widgets/learn/lesson_guide.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr int longestLine = 26; // in heights of a letter: a line that is longer says no more

/// A text whose middle is at `x`, but wholly between `left` and `right`.
void drawAt(QPainter& painter, double x, double top, double left, double right, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = std::min(metrics.horizontalAdvance(text) + 2, int(right - left));
    const double from = std::clamp(x - width / 2.0, left, right - width);
    painter.drawText(QRectF(from, top, width, metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(text, Qt::ElideRight, width));
}

} // namespace

GuessPicture::GuessPicture(LessonGuide* guide, QWidget* parent) : QWidget(parent), guide_(guide)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void GuessPicture::refresh()
{
    const LessonStep* step = guide_->step();
    const auto made = guide_->guess();
    const auto happened = guide_->happened();
    const bool shown = step && made && guide_->isStepDone() && fits(step->guess, *made) &&
                       (step->guess.kind == GuessKind::order || happened);
    setVisible(shown);
    if (!shown) return;
    guess_ = step->guess;
    made_ = *made;
    happened_ = happened.value_or(0);
    setAccessibleName(tr("Your guess beside what happened"));
    setAccessibleDescription(lessonPlain(guide_->guessed()));
    updateGeometry();
    update();
}

int GuessPicture::room() const { return std::min(width(), longestLine * fontMetrics().height()); }

QSize GuessPicture::sizeHint() const
{
    const int line = fontMetrics().height();
    const int lines = guess_.kind == GuessKind::order ? int(guess_.choices.size()) + 1 : 3;
    return QSize(longestLine * line, lines * (line + 4) + grid);
}

QSize GuessPicture::minimumSizeHint() const { return QSize(160, sizeHint().height()); }

void GuessPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) painter.translate(width() - room(), 0); // at the leading edge
    guess_.kind == GuessKind::order ? paintOrders(painter) : paintLine(painter);
}

void GuessPicture::paintLine(QPainter& painter) const
{
    const QPalette& p = palette();
    const QFontMetrics metrics = painter.fontMetrics();
    const QString from = locale().toString(guess_.from), to = locale().toString(guess_.to);
    const double line = metrics.height() + 4, middle = grid / 2.0 + 1.5 * line, room = this->room();
    const double mark = std::max(5.0, metrics.height() * 0.36);
    const double left = metrics.horizontalAdvance(from) + grid + mark,
                 right = room - metrics.horizontalAdvance(to) - grid - mark;
    const auto at = [&](double number) {
        const double share = (number - guess_.from) / (guess_.to - guess_.from);
        return left + std::clamp(share, 0.0, 1.0) * (right - left);
    };
    painter.setPen(mutedText(p));
    painter.drawText(QRectF(0, middle - line / 2, left - grid - mark, line), Qt::AlignVCenter | Qt::AlignRight, from);
    painter.drawText(QRectF(right + grid + mark, middle - line / 2, room, line), Qt::AlignVCenter | Qt::AlignLeft, to);
    painter.setPen(QPen(fieldBorder(p), 1.5));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    const double mine = at(made_.value), true_ = at(happened_);
    painter.setPen(QPen(accentColor(p), 2, Qt::DotLine));
    painter.drawLine(QPointF(mine, middle), QPointF(true_, middle)); // how far apart
    painter.setPen(Qt::NoPen);
    painter.setBrush(passColor(p));
    painter.drawEllipse(QPointF(true_, middle), mark * 0.8, mark * 0.8);
    painter.setPen(QPen(p.color(QPalette::Text), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(mine, middle), mark, mark);
    const QString language = guide_->language();
    painter.setPen(p.color(QPalette::Text));
    drawAt(painter, mine, middle - 1.5 * line, 0, room,
           tr("your guess: %1").arg(numberIn(guess_, made_.value, language)));
    painter.setPen(passColor(p));
    drawAt(painter, true_, middle + 0.5 * line + 2, 0, room,
           tr("what happened: %1").arg(numberIn(guess_, happened_, language)));
}

void GuessPicture::paintOrders(QPainter& painter) const
{
    const QPalette& p = palette();
    const QFontMetrics metrics = painter.fontMetrics();
    const QString language = guide_->language(), mine = tr("Your guess"), then = tr("What happened");
    const double line = metrics.height() + 4, room = this->room(), sign = metrics.height() * 0.8;
    const auto entry = [&](int place, int thing) {
        return tr("%1  %2", "a place; what stands there")
            .arg(place + 1)
            .arg(guess_.choices[std::size_t(thing)].in(language));
    };
    const auto width = [&](const QString& text) { return double(metrics.horizontalAdvance(text) + 2); };
    double left = width(mine), right = width(then); // of the columns
    for (int place = 0; place < int(made_.order.size()); ++place) {
        left = std::max(left, width(entry(place, made_.order[std::size_t(place)])));
        right = std::max(right, width(entry(place, place)) + grid + sign);
    }
    const double between = std::clamp(room - left - right, 2.0 * metrics.height(), 8.0 * metrics.height());
    left = std::min(left, std::max(room - between - right, (room - between) / 2));
    right = std::min(right, room - between - left);
    const auto draw = [&](double x, int row, double most, const QString& text) {
        painter.drawText(QRectF(x, row * line, most, line), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(text, Qt::ElideRight, int(most)));
    };
    painter.setPen(mutedText(p));
    draw(0, 0, left, mine);
    draw(left + between, 0, right, then);
    for (int place = 0; place < int(made_.order.size()); ++place) {
        const int thing = made_.order[std::size_t(place)];
        const bool same = thing == place;
        painter.setPen(p.color(QPalette::Text));
        draw(0, place + 1, left, entry(place, thing));
        draw(left + between, thing + 1, same ? right - grid - sign : right, entry(thing, thing));
        painter.setPen(QPen(same ? passColor(p) : fieldBorder(p), same ? 2 : 1.5));
        painter.drawLine(QPointF(left + grid, (place + 1.5) * line),
                         QPointF(left + between - grid, (thing + 1.5) * line));
        if (!same) continue;
        const double behind = left + between + std::min(width(entry(thing, thing)) + grid, right - sign);
        paintGlyph(painter, QRectF(behind, (thing + 1) * line + (line - sign) / 2, sign, sign), Glyph::check,
                   passColor(p));
    }
}

void GuessPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

} // namespace steerdeck::widgets
