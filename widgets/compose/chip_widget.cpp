#include "compose/chip_widget.h"

#include "shared/glyphs.h"
#include "shared/pill_button.h"
#include "shared/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace steerdeck::widgets {

namespace {
constexpr int steps = 20;       // of the slider, per unit of strength
constexpr double keyStep = 0.1; // of + and - on the chip
} // namespace

ChipWidget::ChipWidget(QWidget* parent)
    : QWidget(parent), on_(new QCheckBox(this)), shape_(new QLabel(this)), title_(new QLabel(this)),
      remove_(new PillButton(glyphIcon(Glyph::remove), tr("Remove"), this)), slider_(new QSlider(Qt::Horizontal, this)),
      value_(new QLabel(this))
{
    setObjectName(QStringLiteral("chip"));
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_Hover);
    for (QWidget* control :
         {static_cast<QWidget*>(on_), static_cast<QWidget*>(remove_), static_cast<QWidget*>(slider_)})
        control->setCursor(Qt::ArrowCursor);
    shape_->setFixedSize(16, 16);
    remove_->setFixedSize(22, 22);
    remove_->setIconSize(QSize(12, 12));
    slider_->setRange(0, 2 * steps);
    slider_->setPageStep(steps / 4);
    slider_->setFixedHeight(20);
    QFont bold = title_->font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    title_->setTextFormat(Qt::PlainText);
    QFont small = value_->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    value_->setFont(small);
    value_->setFixedWidth(QFontMetrics(small).horizontalAdvance(QStringLiteral("0.00")) + 2);
    value_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(on_);
    top->addWidget(shape_);
    top->addWidget(title_);
    top->addStretch();
    top->addWidget(remove_);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(6);
    bottom->addWidget(slider_);
    bottom->addWidget(value_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, grid, 6);
    column->setSpacing(2);
    column->addLayout(top);
    column->addLayout(bottom);
    setMinimumWidth(156);

    connect(on_, &QCheckBox::clicked, this, &ChipWidget::enableAsked);
    connect(remove_, &QPushButton::clicked, this, &ChipWidget::removeAsked);
    connect(slider_, &QSlider::valueChanged, this, [this](int value) { emit strengthAsked(double(value) / steps); });
    connect(slider_, &QSlider::sliderReleased, this, &ChipWidget::strengthSettled);
}

void ChipWidget::present(const Behavior& behavior, const CategoryStyle& style, const lab::Chip& chip, int position,
                         int count)
{
    name_ = behavior.name;
    style_ = style;
    seen_ = behavior.seen;
    strength_ = chip.strength;
    const QSignalBlocker quiet(slider_);
    on_->setChecked(chip.enabled);
    slider_->setValue(int(std::lround(chip.strength * steps)));
    value_->setText(locale().toString(chip.strength, 'f', 2));
    title_->setText(behavior.title);

    setAccessibleName(tr("%1, %2, chip %3 of %4, strength %5, %6")
                          .arg(behavior.title, style.title)
                          .arg(position + 1)
                          .arg(count)
                          .arg(value_->text(), chip.enabled ? tr("on") : tr("off")));
    setAccessibleDescription(
        tr("Left and Right select a chip, Ctrl+Left and Ctrl+Right move it, Space turns it on or off, "
           "plus and minus change its strength, Delete removes it."));
    on_->setAccessibleName(tr("Use %1").arg(behavior.title));
    on_->setToolTip(tr("Use this behaviour (Space)"));
    remove_->setAccessibleName(tr("Remove %1 from the deck").arg(behavior.title));
    remove_->setToolTip(tr("Remove (Delete)"));
    slider_->setAccessibleName(tr("Strength of %1").arg(behavior.title));
    slider_->setToolTip(tr("Strength %1: scales the token's row, 0 to 2").arg(value_->text()));
    QStringList tip;
    if (!behavior.hasToken) tip << tr("No token yet: only instructions can use it.");
    if (!behavior.instructions.isEmpty()) tip << tr("Instruction: “%1”").arg(behavior.instructions.first());
    tip << tr("Drag to reorder; drag away from the deck to remove.");
    setToolTip(tip.join(QLatin1Char('\n')));
    retone();
}

void ChipWidget::retone()
{
    retoning_ = true;
    const QColor surface = cardColor(palette());
    const bool on = on_->isChecked();
    const QColor tone = withContrast(on ? style_.color : mutedText(palette()), surface, 3);
    shape_->setPixmap(categoryIcon(style_.shape, tone, seen_).pixmap(QSize(16, 16), devicePixelRatioF()));
    QPalette own;
    own.setColor(QPalette::WindowText, on ? palette().color(QPalette::Text) : mutedText(palette()));
    title_->setPalette(own);
    own.setColor(QPalette::WindowText, mutedText(palette()));
    value_->setPalette(own);
    retoning_ = false;
    update();
}

void ChipWidget::setCurrent(bool current)
{
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    for (QWidget* control :
         {static_cast<QWidget*>(on_), static_cast<QWidget*>(slider_), static_cast<QWidget*>(remove_)})
        control->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChipWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette(), hasFocus());
    // A thin edge in the category's colour; the shape beside the title says the same without colour.
    if (!on_->isChecked()) return;
    const bool left = layoutDirection() == Qt::LeftToRight;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(withContrast(style_.color, cardColor(palette()), 3));
    painter.drawRoundedRect(QRectF(left ? 3 : width() - 6, 10, 3, height() - 20), 1.5, 1.5);
}

void ChipWidget::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
        moves ? emit moveAsked(-forward) : emit selectAsked(-forward);
        break;
    case Qt::Key_Right:
        moves ? emit moveAsked(forward) : emit selectAsked(forward);
        break;
    case Qt::Key_Home:
        emit selectAsked(-1000);
        break;
    case Qt::Key_End:
        emit selectAsked(1000);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeAsked();
        break;
    case Qt::Key_Space:
        emit enableAsked(!on_->isChecked());
        break;
    case Qt::Key_Plus:
        emit strengthAsked(std::round((strength_ + keyStep) * 100) / 100);
        break;
    case Qt::Key_Minus:
        emit strengthAsked(std::round((strength_ - keyStep) * 100) / 100);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ChipWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    pressed_ = event->position().toPoint();
    dragging_ = true;
    setFocus(Qt::MouseFocusReason);
}

void ChipWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (!dragging_ || !(event->buttons() & Qt::LeftButton)) return;
    if ((event->position().toPoint() - pressed_).manhattanLength() < QApplication::startDragDistance()) return;
    dragging_ = false;
    emit dragAsked(pressed_);
}

void ChipWidget::mouseReleaseEvent(QMouseEvent*) { dragging_ = false; }

void ChipWidget::focusInEvent(QFocusEvent* event)
{
    emit focused();
    QWidget::focusInEvent(event);
    update();
}

void ChipWidget::focusOutEvent(QFocusEvent* event)
{
    emit strengthSettled();
    QWidget::focusOutEvent(event);
    update();
}

void ChipWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !retoning_) retone();
    QWidget::changeEvent(event);
}

} // namespace steerdeck::widgets
