#include "widgets/learn/lesson_parts.h"

#include "widgets/learn/lesson.h"
#include "widgets/shared/categories.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/theme.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

/// A round sign: `fill` with `glyph` or `text` in it.
void paintRound(QPainter& painter, const QRectF& bounds, const QColor& fill, const QColor& line)
{
    painter.setPen(QPen(line, 1.5));
    painter.setBrush(fill);
    painter.drawEllipse(bounds.adjusted(1, 1, -1, -1));
}

QRectF inner(const QRectF& bounds, double share)
{
    const double cut = bounds.width() * (1 - share) / 2;
    return bounds.adjusted(cut, cut, -cut, -cut);
}

} // namespace

// ---- LessonButton ---------------------------------------------------------------------------------------------------

QSize LessonButton::sizeHint() const
{
    const QSize hint = PillButton::sizeHint();
    return QSize(hint.width(), std::max(hint.height(), fontMetrics().height() + 12));
}

// ---- ChoiceButton ---------------------------------------------------------------------------------------------------

ChoiceButton::ChoiceButton(int number, const QString& text, QWidget* parent) : QAbstractButton(parent), number_(number)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setVerdict(Verdict::open);
}

void ChoiceButton::setVerdict(Verdict verdict)
{
    verdict_ = verdict;
    const QString name = tr("Answer %1: %2").arg(number_).arg(text());
    setAccessibleName(verdict == Verdict::right   ? tr("%1 (right)").arg(name)
                      : verdict == Verdict::wrong ? tr("%1 (not right)").arg(name)
                                                  : name);
    update();
}

int ChoiceButton::sign() const { return std::max(18, fontMetrics().height()); }

QSize ChoiceButton::sizeHint() const { return QSize(320, heightForWidth(320)); }

int ChoiceButton::heightForWidth(int width) const
{
    const int room = std::max(40, width - sign() - 4 * grid);
    const QRect box = fontMetrics().boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text());
    return std::max(sign(), box.height()) + 2 * grid;
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& p = palette();
    const QColor tone = verdict_ == Verdict::right   ? passColor(p)
                        : verdict_ == Verdict::wrong ? failColor(p)
                                                     : fieldBorder(p);
    const QColor ink = p.color(QPalette::Text);
    QColor ground = cardColor(p);
    if (verdict_ != Verdict::open) ground = mixed(ground, tone, 0.10);
    if (underMouse() || isDown()) ground = mixed(ground, ink, isDown() ? 0.14 : 0.06);
    const double line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? accentColor(p) : tone, line));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);

    const bool left = layoutDirection() == Qt::LeftToRight;
    const int side = sign();
    const QRect place(left ? int(1.5 * grid) : width() - int(1.5 * grid) - side, (height() - side) / 2, side, side);
    if (verdict_ == Verdict::open) {
        painter.setPen(mutedText(p));
        painter.drawText(place, Qt::AlignCenter, QString::number(number_));
    } else {
        paintGlyph(painter, inner(place, 0.8), verdict_ == Verdict::right ? Glyph::check : Glyph::cross, tone);
    }
    const int from = side + int(2.5 * grid);
    const QRect area =
        left ? rect().adjusted(from, 0, -int(1.5 * grid), 0) : rect().adjusted(int(1.5 * grid), 0, -from, 0);
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, text());
}

// ---- StepDots -------------------------------------------------------------------------------------------------------

namespace {
constexpr int closestDots = 15; // pixels from one to the next
} // namespace

StepDots::StepDots(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void StepDots::setSteps(int count, int current, const QSet<int>& done)
{
    count_ = count;
    current_ = current;
    done_ = done;
    setAccessibleName(tr("Step %1 of %2; %3 done").arg(current + 1).arg(count).arg(done.size()));
    updateGeometry();
    update();
}

void StepDots::setType(int pixels)
{
    type_ = pixels;
    updateGeometry();
    update();
}

int StepDots::usualPitch() const { return std::max(22, int(type_ * 1.3)); }

int StepDots::pitch() const { return count_ > 0 ? std::min(usualPitch(), width() / count_) : usualPitch(); }

QSize StepDots::sizeHint() const { return QSize(count_ * usualPitch(), usualPitch()); }

QSize StepDots::minimumSizeHint() const { return QSize(count_ * closestDots, usualPitch()); }

int StepDots::stepAt(const QPoint& point) const
{
    const int x = layoutDirection() == Qt::LeftToRight ? point.x() : width() - 1 - point.x();
    const int step = x / std::max(1, pitch());
    return x >= 0 && step < count_ ? step : -1;
}

void StepDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& p = palette();
    const double side = pitch();
    for (int step = 0; step < count_; ++step) {
        const double x = layoutDirection() == Qt::LeftToRight ? step * side : width() - (step + 1) * side;
        const QRectF cell(x, (height() - side) / 2, side, side);
        const bool done = done_.contains(step), here = step == current_;
        if (here) {
            painter.setPen(QPen(accentColor(p), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(inner(cell, 0.9));
        }
        const QRectF dot = inner(cell, done ? 0.66 : here ? 0.5 : 0.46);
        if (done) {
            const QColor fill = passColor(p);
            paintRound(painter, dot, fill, fill);
            paintGlyph(painter, inner(dot, 0.62), Glyph::check, readableTextOn(fill));
        } else {
            paintRound(painter, dot, here ? accentColor(p) : cardColor(p), here ? accentColor(p) : fieldBorder(p));
        }
    }
}

void StepDots::mousePressEvent(QMouseEvent* event)
{
    const int step = stepAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && step >= 0) emit chosen(step);
}

bool StepDots::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int step = stepAt(help->pos()); step >= 0)
            QToolTip::showText(help->globalPos(),
                               done_.contains(step) ? tr("Step %1, done").arg(step + 1) : tr("Step %1").arg(step + 1),
                               this);
        return true;
    }
    return QWidget::event(event);
}

// ---- SignedText -----------------------------------------------------------------------------------------------------

SignedText::SignedText(QWidget* parent) : QFrame(parent), label_(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(label_);
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::RichText);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fit();
    hide();
}

void SignedText::setText(const QString& markup, Kind kind)
{
    kind_ = kind;
    plain_ = lessonPlain(markup);
    // One paragraph, so without the space that follows one.
    QString html = lessonHtml(markup);
    label_->setText(html.replace(QStringLiteral("margin-bottom:10px"), QStringLiteral("margin-bottom:0")));
    setAccessibleName(plain_);
    setVisible(!markup.isEmpty());
    update();
}

void SignedText::fit()
{
    const int sign = fontMetrics().height();
    // Lines are spaced by 130 %, the room being below each: the last one's is taken back.
    layout()->setContentsMargins(sign + int(2.5 * grid), grid, int(1.5 * grid), std::max(2, grid - sign / 5));
}

void SignedText::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) fit();
    QFrame::changeEvent(event);
}

void SignedText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& p = palette();
    const QColor tone = kind_ == Kind::done ? passColor(p) : kind_ == Kind::wrong ? warnColor(p) : accentColor(p);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(p.color(QPalette::Window), tone, 0.10));
    painter.drawRoundedRect(QRectF(rect()), radius - 2, radius - 2);
    const int side = fontMetrics().height();
    const bool left = layoutDirection() == Qt::LeftToRight;
    const QRectF place(left ? 1.25 * grid : width() - 1.25 * grid - side, grid + 1, side, side);
    if (kind_ == Kind::task)
        paintRound(painter, inner(place, 0.85), cardColor(p), tone);
    else
        paintGlyph(painter, inner(place, 0.85), kind_ == Kind::done ? Glyph::check : Glyph::warn, tone);
}

// ---- LessonDelegate -------------------------------------------------------------------------------------------------

namespace {
QFont titleFont(const QStyleOptionViewItem& option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}
QFont aboutFont(const QStyleOptionViewItem& option)
{
    QFont font = option.font;
    font.setPixelSize(std::max(11, int(QFontMetrics(font).height() * 0.68)));
    return font;
}
/// Of the title, as wide as the list lets it be.
QRect titleBox(const QStyleOptionViewItem& option, const QString& title)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view ? view->viewport()->width() : 220) - option.fontMetrics.height() - 4 * grid;
    return QFontMetrics(titleFont(option))
        .boundingRect(QRect(0, 0, std::max(60, width), 1000), Qt::TextWordWrap, title);
}
} // namespace

QSize LessonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect title = titleBox(option, index.data().toString());
    return QSize(120, title.height() + QFontMetrics(aboutFont(option)).height() + 2 * grid + 2);
}

void LessonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& p = option.palette;
    const bool chosen = option.state & QStyle::State_Selected, focus = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(2, 1, -2, -1);
    if (chosen || option.state & QStyle::State_MouseOver) {
        painter->setPen(focus && chosen ? QPen(accentColor(p), 2) : Qt::NoPen);
        painter->setBrush(mixed(cardColor(p), p.color(QPalette::Highlight), chosen ? 0.16 : 0.07));
        painter->drawRoundedRect(box, 6, 6);
    }
    const double side = option.fontMetrics.height() + 4;
    const bool left = option.direction == Qt::LeftToRight;
    const QRectF round(left ? box.left() + grid : box.right() - grid - side, box.top() + grid - 1, side, side);
    const bool done = index.data(DoneRole).toBool();
    const QColor fill = done ? passColor(p) : cardColor(p);
    paintRound(*painter, round, fill, done ? fill : fieldBorder(p));
    if (done) {
        paintGlyph(*painter, inner(round, 0.6), Glyph::check, readableTextOn(fill));
    } else {
        painter->setFont(aboutFont(option));
        painter->setPen(p.color(QPalette::Text));
        painter->drawText(round, Qt::AlignCenter, QString::number(index.row() + 1));
    }
    const double from = side + 2 * grid;
    QRectF area = left ? box.adjusted(from, grid, -grid, 0) : box.adjusted(grid, grid, -from, 0);
    const int height = titleBox(option, index.data().toString()).height();
    painter->setPen(p.color(QPalette::Text));
    painter->setFont(titleFont(option));
    painter->drawText(area, Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, index.data().toString());
    area.setTop(area.top() + height);
    painter->setFont(aboutFont(option));
    painter->setPen(mutedText(p));
    painter->drawText(area, Qt::AlignTop | Qt::AlignLeading, index.data(AboutRole).toString());
    painter->restore();
}

} // namespace steerdeck::widgets
