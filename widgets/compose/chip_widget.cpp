#include "widgets/compose/chip_widget.h"

#include "widgets/compose/category_sign.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr int steps = 20;       // of the slider, per unit of strength
constexpr double keyStep = 0.1; // of + and - on the chip
constexpr int mark = 16;        // width of a shape or a sign

QSlider* makeSlider(int most, int page, QWidget* parent)
{
    auto* slider = new QSlider(Qt::Horizontal, parent);
    slider->setRange(0, most);
    slider->setPageStep(page);
    slider->setFixedHeight(20);
    return slider;
}

QLabel* makeValue(const QString& widest, QWidget* parent)
{
    auto* label = new QLabel(parent);
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    label->setFont(small);
    label->setFixedWidth(QFontMetrics(small).horizontalAdvance(widest) + 2);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

/// The same to write in: looks like text until it is clicked.
QLineEdit* makeNumber(const QString& widest, QWidget* parent)
{
    auto* number = new QLineEdit(parent);
    QFont small = number->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    number->setFont(small);
    number->setFrame(false);
    number->setFixedWidth(QFontMetrics(small).horizontalAdvance(widest) + 8);
    number->setTextMargins(0, 0, 0, 0);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    number->setFocusPolicy(Qt::ClickFocus); // keys have plus and minus
    number->setStyleSheet(QStringLiteral("QLineEdit { background: transparent; border: none; padding: 0px; }"));
    return number;
}

QHBoxLayout* line()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    return row;
}

} // namespace

ChipWidget::ChipWidget(QWidget* parent)
    : QWidget(parent), on_(new QCheckBox(this)), shape_(new QLabel(this)),
      not_(new QLabel(tr("not", "before the behaviour that must not be shown"), this)), title_(new QLabel(this)),
      untrained_(mutedLabel(tr("no token yet"), this)), way_(mutedLabel({}, this)),
      blend_(new PillButton(glyphIcon(Glyph::blend), tr("Blend"), this)),
      remove_(new PillButton(glyphIcon(Glyph::remove), tr("Remove"), this)), slider_(makeSlider(2 * steps, 5, this)),
      value_(makeNumber(tr("%1 %").arg(100), this)), blendLine_(new QWidget(this)),
      share_(makeSlider(100, 10, blendLine_)), shareValue_(makeValue(tr("%1 %").arg(100), blendLine_))
{
    setObjectName(QStringLiteral("chip"));
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_Hover);
    for (QWidget* control : controls()) control->setCursor(Qt::ArrowCursor);
    blend_->setObjectName(QStringLiteral("blendButton"));
    remove_->setObjectName(QStringLiteral("removeButton"));
    for (PillButton* button : {blend_, remove_}) button->setFixedSize(22, 22);
    blend_->setIconSize(QSize(14, 14));
    remove_->setIconSize(QSize(12, 12));
    QFont bold = title_->font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    title_->setTextFormat(Qt::PlainText);
    bold.setUnderline(true);
    not_->setFont(bold);
    not_->setObjectName(QStringLiteral("negation"));
    not_->setTextFormat(Qt::PlainText);
    untrained_->setObjectName(QStringLiteral("untrained"));
    way_->setObjectName(QStringLiteral("way"));
    way_->setTextFormat(Qt::PlainText);

    auto* top = line();
    top->addWidget(on_);
    top->addWidget(shape_);
    top->addWidget(not_);
    top->addWidget(title_);
    top->addWidget(untrained_);
    top->addStretch();
    top->addWidget(blend_);
    top->addWidget(remove_);
    auto* middle = line();
    middle->addWidget(slider_);
    middle->addWidget(value_);
    auto* bottom = line();
    blendLine_->setLayout(bottom);
    bottom->addWidget(share_);
    bottom->addWidget(shareValue_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, grid, 6);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(way_);
    column->addLayout(middle);
    column->addWidget(blendLine_);
    setMinimumWidth(172);

    connect(on_, &QCheckBox::clicked, this, &ChipWidget::enableAsked);
    connect(remove_, &QPushButton::clicked, this, &ChipWidget::removeAsked);
    connect(blend_, &QPushButton::clicked, this,
            [this] { emit blendAsked(blend_->mapToGlobal(blend_->rect().bottomLeft())); });
    connect(slider_, &QSlider::valueChanged, this, [this](int value) { emit strengthAsked(double(value) / steps); });
    connect(share_, &QSlider::valueChanged, this, [this](int value) { emit shareAsked(double(value) / 100); });
    for (QSlider* slider : {slider_, share_}) connect(slider, &QSlider::sliderReleased, this, &ChipWidget::settled);
    connect(value_, &QLineEdit::editingFinished, this, &ChipWidget::takeWritten);
    guardFromWheel(*this);
}

QList<QWidget*> ChipWidget::controls() const { return {on_, blend_, remove_, slider_, share_}; }

void ChipWidget::present(const Catalog& catalog, const lab::Chip& chip, int position, int count,
                         const QString& alternativeTo)
{
    const auto face = [&](const std::string& name) {
        const Behavior behavior = catalog.behavior(QString::fromStdString(name));
        return Face{behavior, catalog.categoryOf(behavior)};
    };
    own_ = face(chip.behavior);
    blended_ = !chip.blend_target.empty();
    other_ = blended_ ? face(chip.blend_target) : Face();
    strength_ = chip.strength;
    ofOther_ = blended_ ? chip.blend_weight : 0;
    const QSignalBlocker quiet(slider_), still(share_);
    on_->setChecked(chip.enabled);
    slider_->setValue(int(std::lround(chip.strength * steps)));
    showStrength();
    share_->setValue(int(std::lround(ofOther_ * 100)));
    shareValue_->setText(tr("%1 %").arg(locale().toString(share_->value())));
    title_->setText(blended_ ? tr("%1 → %2").arg(own_.behavior.title, other_.behavior.title) : own_.behavior.title);
    not_->setVisible(chip.negated);
    blendLine_->setVisible(blended_);
    const lab::Method way = chip.way.value_or(lab::Method::steering);
    untrained_->setVisible(!catalog.whyNot(chip, way).isEmpty());
    untrained_->setText(chip.way ? tr("not trained yet") : tr("no token yet"));
    way_->setVisible(chip.way.has_value());
    way_->setText(chip.way ? tr("by %1", "a way to steer").arg(wayTitle(*chip.way)) : QString());
    for (QWidget* one : {static_cast<QWidget*>(slider_), static_cast<QWidget*>(value_)})
        one->setEnabled(chip.way != lab::Method::text);
    describe(chip, position, count, alternativeTo);
    retone();
}

/// Names and tips, for eyes and for screen readers.
void ChipWidget::describe(const lab::Chip& chip, int position, int count, const QString& alternativeTo)
{
    const QString own = own_.behavior.title, other = other_.behavior.title;
    QString state = chip.enabled ? tr("on") : tr("off");
    if (!untrained_->isHidden())
        state = tr("%1, %2", "a chip's state, and what it lacks").arg(state, untrained_->text());
    QString shown = blended_ ? tr("%1 blended with %2, %3 of it").arg(own, other, shareValue_->text()) : own;
    if (chip.negated) shown = tr("not %1", "a behaviour that must not be shown").arg(shown);
    if (chip.way) shown = tr("%1 %2", "a behaviour, and what steers it").arg(shown, way_->text());
    if (!alternativeTo.isEmpty()) shown = tr("%1, alternative to %2").arg(shown, alternativeTo);
    setAccessibleName(tr("%1, %2, chip %3 of %4, strength %5, %6")
                          .arg(shown, own_.style.title)
                          .arg(position + 1)
                          .arg(count)
                          .arg(value_->text(), state));
    setAccessibleDescription(
        tr("Left and Right select a chip, Ctrl+Left and Ctrl+Right move it, Space turns it on or off, "
           "plus and minus change its strength, B blends it with another behaviour, W chooses what steers it, N "
           "negates it, G makes it an alternative to the chip before it or to none, Delete removes it."));
    not_->setToolTip(tr("An answer must not show this behaviour (N)"));
    way_->setToolTip(tr("This behaviour alone steers so, whatever the column says (W)"));
    on_->setAccessibleName(tr("Use %1").arg(own));
    on_->setToolTip(tr("Use this behaviour (Space)"));
    blend_->setAccessibleName(blended_ ? tr("Blend %1 with another behaviour than %2").arg(own, other)
                                       : tr("Blend %1 with another behaviour").arg(own));
    blend_->setToolTip(blended_ ? tr("Blend with another behaviour, or stop blending (B)")
                                : tr("Blend with another behaviour: a row between the two tokens (B)"));
    remove_->setAccessibleName(tr("Remove %1 from the deck").arg(own));
    remove_->setToolTip(tr("Remove (Delete)"));
    slider_->setAccessibleName(tr("Strength of %1").arg(own));
    value_->setAccessibleName(tr("Strength of %1, as a number").arg(own));
    value_->setToolTip(tr("Write a number from 0 to 2"));
    slider_->setToolTip(!slider_->isEnabled() ? tr("Words have no strength")
                        : chip.way && steering::is_other_way(*chip.way)
                            ? tr("Strength %1: scales what was learned, 0 to 2").arg(value_->text())
                            : tr("Strength %1: scales the token's row, 0 to 2").arg(value_->text()));
    share_->setAccessibleName(tr("Share of %1 in %2").arg(other, own));
    share_->setToolTip(tr("%1 of %2 and the rest of %3").arg(shareValue_->text(), other, own));
    QStringList tip;
    if (!own_.behavior.hasToken && !chip.way) tip << tr("No token yet: only instructions can use it.");
    const Behavior& worded = blended_ && ofOther_ > 0.5 ? other_.behavior : own_.behavior;
    if (!worded.instructions.isEmpty()) tip << tr("Instruction: “%1”").arg(worded.instructions.first());
    tip << tr("Drag to reorder; drag away from the deck to remove. Right-click for more.");
    setToolTip(tip.join(QLatin1Char('\n')));
}

void ChipWidget::retone()
{
    retoning_ = true;
    const QColor surface = cardColor(palette());
    const bool on = on_->isChecked();
    // The category in shape, colour and sign, of a blend both categories; filled where <and> was trained with it.
    QList<Face> faces{own_};
    if (blended_) faces << other_;
    int width = 0;
    // Two of one category share its sign.
    const auto signs = [&](const Face& face) {
        const bool again = blended_ && &face == &faces[0] && other_.style.name == own_.style.name;
        return !again && hasCategorySign(face.style.name);
    };
    for (const Face& face : faces) width += (width > 0 ? 5 : 0) + mark + (signs(face) ? mark + 3 : 0);
    QPixmap picture(QSize(width, mark) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QRectF place(0, 0, mark, mark);
    for (const Face& face : faces) {
        const QColor tone = withContrast(on ? face.style.color : mutedText(palette()), surface, 3);
        paintCategoryShape(painter, place, face.style.shape, tone, face.behavior.seen);
        place.translate(mark + 3, 0);
        if (signs(face) && paintCategorySign(painter, place, face.style.name, tone)) place.translate(mark + 3, 0);
        place.translate(2, 0);
    }
    painter.end();
    shape_->setFixedSize(width, mark);
    shape_->setPixmap(picture);
    QPalette own;
    own.setColor(QPalette::WindowText, on ? palette().color(QPalette::Text) : mutedText(palette()));
    title_->setPalette(own);
    not_->setPalette(own);
    own.setColor(QPalette::WindowText, mutedText(palette()));
    own.setColor(QPalette::Text, mutedText(palette()));
    value_->setPalette(own);
    shareValue_->setPalette(own);
    retoning_ = false;
    update();
}

void ChipWidget::showStrength() { value_->setText(locale().toString(strength_, 'f', 2)); }

/// What is no number from 0 to 2 is not taken.
void ChipWidget::takeWritten()
{
    if (!value_->isModified()) return;
    bool isNumber = false;
    const double written = std::round(locale().toDouble(value_->text().trimmed(), &isNumber) * 100) / 100;
    showStrength();
    if (!isNumber || written < 0 || written > 2 || written == strength_) return;
    emit strengthAsked(written);
    emit settled();
}

void ChipWidget::setCurrent(bool current)
{
    const Qt::FocusPolicy policy = current ? Qt::StrongFocus : Qt::ClickFocus;
    setFocusPolicy(policy);
    for (QWidget* control : controls()) control->setFocusPolicy(policy);
}

void ChipWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette(), hasFocus());
    // An edge in the category's colour, of a blend in both by their shares; the shapes beside the title say the same
    // without colour.
    if (!on_->isChecked()) return;
    const bool left = layoutDirection() == Qt::LeftToRight;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor surface = cardColor(palette());
    const QRectF edge(left ? 3 : width() - 7, 10, 4, height() - 20);
    QLinearGradient tones(edge.topLeft(), edge.bottomLeft());
    const double turn = 1 - ofOther_; // where the one ends and the other begins
    const QColor own = withContrast(own_.style.color, surface, 3);
    tones.setColorAt(0, own);
    tones.setColorAt(std::max(0.0, turn - 0.03), turn > 0 ? own : withContrast(other_.style.color, surface, 3));
    if (turn < 1) tones.setColorAt(std::min(1.0, turn + 0.03), withContrast(other_.style.color, surface, 3));
    painter.setBrush(tones);
    painter.drawRoundedRect(edge, 2, 2);
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
    case Qt::Key_B:
        if (moves) return QWidget::keyPressEvent(event); // the window's
        emit blendAsked(mapToGlobal(rect().bottomLeft()));
        break;
    case Qt::Key_N:
        if (moves) return QWidget::keyPressEvent(event);
        emit negationAsked(not_->isHidden());
        break;
    case Qt::Key_G:
        if (moves) return QWidget::keyPressEvent(event);
        emit alternativeAsked();
        break;
    case Qt::Key_W:
        if (moves) return QWidget::keyPressEvent(event);
        emit wayAsked(mapToGlobal(rect().bottomLeft()));
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
    emit settled();
    QWidget::focusOutEvent(event);
    update();
}

void ChipWidget::contextMenuEvent(QContextMenuEvent* event)
{
    emit focused();
    emit menuAsked(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().bottomLeft()));
}

void ChipWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !retoning_) retone();
    QWidget::changeEvent(event);
}

} // namespace steerdeck::widgets
