#include "widgets/shared/order_list.h"

#include "widgets/shared/glyphs.h"
#include "widgets/shared/keys_kept.h"
#include "widgets/shared/painted_icon.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace steerdeck::widgets {

namespace {

/// The arrow down, turned clockwise by `degrees`.
QIcon arrowIcon(int degrees)
{
    return paintedIcon([degrees](QPainter& painter, const QRect& place, QIcon::Mode mode) {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QPointF centre = QRectF(place).center();
        painter.translate(centre);
        painter.rotate(degrees);
        painter.translate(-centre);
        paintGlyph(painter, place, Glyph::down, QGuiApplication::palette().color(group, QPalette::ButtonText));
    });
}

constexpr std::array along{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
constexpr std::array upright{Qt::Key_Up, Qt::Key_Down};
constexpr std::array taking{Qt::Key_Return, Qt::Key_Enter};

} // namespace

// ---- OrderRow -------------------------------------------------------------------------------------------------------

OrderRow::OrderRow(int thing, const QString& text, Qt::Orientation orientation, QWidget* parent)
    : QFrame(parent), thing_(thing), orientation_(orientation), place_(new QLabel(this)), text_(new QLabel(text, this))
{
    const bool lying = orientation == Qt::Horizontal, leftToRight = layoutDirection() == Qt::LeftToRight;
    const int back = !lying ? 180 : leftToRight ? 90 : -90;
    back_ =
        new PillButton(arrowIcon(back), lying ? tr("Move “%1” before").arg(text) : tr("Move “%1” up").arg(text), this);
    on_ = new PillButton(arrowIcon(back + 180),
                         lying ? tr("Move “%1” behind").arg(text) : tr("Move “%1” down").arg(text), this);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::OpenHandCursor);
    setToolTip(lying ? tr("Drag it to its place, or move it by Alt+Left and Alt+Right")
                     : tr("Drag it to its place, or move it by Alt+Up and Alt+Down"));
    setAccessibleDescription(toolTip());
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    for (QLabel* label : {place_, text_}) label->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (PillButton* button : {back_, on_}) {
        button->setFixedSize(24, 24);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::ArrowCursor);
    }
    QSizePolicy policy(QSizePolicy::Preferred, lying ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid + 4, 4, 4, 4);
    row->setSpacing(grid);
    row->addWidget(place_);
    row->addWidget(text_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(back_);
    buttons->addWidget(on_);
    row->addLayout(buttons);
    connect(back_, &QPushButton::clicked, this, [this] { emit moveAsked(-1); });
    connect(on_, &QPushButton::clicked, this, [this] { emit moveAsked(1); });
}

QString OrderRow::text() const { return text_->text(); }

void OrderRow::setPlace(int place, int count)
{
    place_->setText(QString::number(place + 1));
    setAccessibleName(tr("%1 of %2: %3", "a place; how many; what stands there").arg(place + 1).arg(count).arg(text()));
    // A button that goes grey would hand the focus to whatever comes after it.
    const bool first = place == 0, last = place + 1 == count;
    if ((first && back_->hasFocus()) || (last && on_->hasFocus())) setFocus(Qt::OtherFocusReason);
    back_->setEnabled(!first);
    on_->setEnabled(!last);
}

int OrderRow::arrow(int key) const
{
    const bool lying = orientation_ == Qt::Horizontal, leftToRight = layoutDirection() == Qt::LeftToRight;
    if (key == Qt::Key_Up || (lying && key == (leftToRight ? Qt::Key_Left : Qt::Key_Right))) return -1;
    if (key == Qt::Key_Down || (lying && key == (leftToRight ? Qt::Key_Right : Qt::Key_Left))) return 1;
    return 0;
}

bool OrderRow::event(QEvent* event)
{
    const bool lying = orientation_ == Qt::Horizontal;
    const std::span<const Qt::Key> arrows = lying ? std::span<const Qt::Key>(along) : std::span<const Qt::Key>(upright);
    if (keepsKeys(event, arrows, Qt::AltModifier) || keepsKeys(event, arrows, Qt::NoModifier) ||
        keepsKeys(event, taking, Qt::NoModifier))
        return true;
    return QFrame::event(event);
}

void OrderRow::keyPressEvent(QKeyEvent* event)
{
    const int by = arrow(event->key());
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (by != 0 && modifiers == Qt::AltModifier) return emit moveAsked(by);
    if (by != 0 && modifiers == Qt::NoModifier) return emit focusAsked(by);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return emit takeAsked();
    QFrame::keyPressEvent(event);
}

void OrderRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QFrame::mousePressEvent(event);
    pressed_ = event->position().toPoint();
    setCursor(Qt::ClosedHandCursor);
}

void OrderRow::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) return;
    drags_ = drags_ || (event->position().toPoint() - pressed_).manhattanLength() >= QApplication::startDragDistance();
    if (drags_) emit dragged(event->globalPosition().toPoint());
    update();
}

void OrderRow::mouseReleaseEvent(QMouseEvent*)
{
    drags_ = false;
    setCursor(Qt::OpenHandCursor);
    update();
}

void OrderRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& p = palette();
    const double line = hasFocus() || drags_ ? 2 : 1;
    const QColor ink = p.color(QPalette::Text);
    painter.setPen(QPen(line > 1 ? accentColor(p) : fieldBorder(p), line));
    painter.setBrush(drags_         ? mixed(cardColor(p), accentColor(p), 0.14)
                     : underMouse() ? mixed(cardColor(p), ink, 0.06)
                                    : cardColor(p));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);
}

// ---- OrderList ------------------------------------------------------------------------------------------------------

OrderList::OrderList(const QStringList& things, const std::vector<int>& first, const QString& question,
                     const QString& take, Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), orientation_(orientation),
      line_(new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom)),
      take_(new PillButton(take, PillButton::Look::primary, this))
{
    setAccessibleName(question);
    take_->setAccessibleDescription(question);
    line_->setSpacing(6);
    for (const int thing : first) {
        auto* row = new OrderRow(thing, things.value(thing), orientation, this);
        line_->addWidget(row, orientation == Qt::Horizontal ? 1 : 0);
        rows_ << row;
        connect(row, &OrderRow::moveAsked, this, [this, row](int by) { move(row, int(rows_.indexOf(row)) + by); });
        connect(row, &OrderRow::focusAsked, this, [this, row](int by) {
            const auto to = rows_.indexOf(row) + by;
            if (to >= 0 && to < rows_.size()) rows_[to]->setFocus(Qt::TabFocusReason);
        });
        connect(row, &OrderRow::dragged, this, [this, row](const QPoint& at) { drag(row, at); });
        connect(row, &OrderRow::takeAsked, this, &OrderList::taken);
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(grid);
    whole->addLayout(line_);
    whole->addWidget(take_, 0, Qt::AlignLeading);
    connect(take_, &QPushButton::clicked, this, &OrderList::taken);
    arrange();
}

std::vector<int> OrderList::order() const
{
    std::vector<int> order;
    for (const OrderRow* row : rows_) order.push_back(row->thing());
    return order;
}

void OrderList::setOrder(const std::vector<int>& order)
{
    const auto place = [&](const OrderRow* row) { return std::ranges::find(order, row->thing()) - order.begin(); };
    std::stable_sort(rows_.begin(), rows_.end(),
                     [&](const OrderRow* a, const OrderRow* b) { return place(a) < place(b); });
    arrange();
}

void OrderList::move(OrderRow* row, int to)
{
    const int from = int(rows_.indexOf(row));
    if (to < 0 || to >= int(rows_.size()) || to == from) return;
    rows_.move(from, to);
    arrange();
    emit moved();
}

/// To the place whose middle the pointer has passed.
void OrderList::drag(OrderRow* row, const QPoint& globalPosition)
{
    const QPoint at = mapFromGlobal(globalPosition);
    const bool lying = orientation_ == Qt::Horizontal, leftToRight = layoutDirection() == Qt::LeftToRight;
    const auto before = [&](const OrderRow* other) {
        const QPoint middle = other->geometry().center();
        return !lying ? middle.y() < at.y() : leftToRight ? middle.x() < at.x() : middle.x() > at.x();
    };
    int to = 0;
    for (const OrderRow* other : std::as_const(rows_)) to += other != row && before(other) ? 1 : 0;
    move(row, to);
    line_->activate();
}

/// Lays the rows out as they stand, and Tab goes through them so.
void OrderList::arrange()
{
    QWidget* last = nullptr;
    for (int i = 0; i < rows_.size(); ++i) {
        OrderRow* row = rows_[i];
        line_->removeWidget(row);
        line_->insertWidget(i, row, orientation_ == Qt::Horizontal ? 1 : 0);
        row->setPlace(i, int(rows_.size()));
        for (QWidget* next : {static_cast<QWidget*>(row), static_cast<QWidget*>(row->backButton()),
                              static_cast<QWidget*>(row->onButton())}) {
            if (last) setTabOrder(last, next);
            last = next;
        }
    }
    if (last) setTabOrder(last, take_);
}

} // namespace steerdeck::widgets
