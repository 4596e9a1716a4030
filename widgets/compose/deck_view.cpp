#include "widgets/compose/deck_view.h"

#include "widgets/compose/chip_menu.h"
#include "widgets/compose/chip_widget.h"
#include "widgets/compose/deck_model.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/theme.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPointer>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

/// The bar that shows where a drop would fall.
class Indicator : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accentColor(palette()));
        painter.drawRoundedRect(QRectF(rect()), 2, 2);
    }
};

QString emptyText() { return DeckView::tr("Drag behaviours here, or press Enter on one in the shelf."); }

QString joinSign(lab::Join join)
{
    const auto sign = steering::operator_of(join).sign;
    return sign.empty() ? QStringLiteral("·") : QString::fromUtf8(sign.data(), qsizetype(sign.size()));
}

} // namespace

DeckView::DeckView(DeckModel* model, QWidget* parent)
    : QFrame(parent), model_(model), flow_(new FlowLayout(this, grid)), indicator_(new Indicator(this))
{
    setObjectName(QStringLiteral("deck"));
    setAcceptDrops(true);
    flow_->setContentsMargins(grid, grid, grid, grid);
    setMinimumHeight(72);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Deck"));
    indicator_->setAttribute(Qt::WA_TransparentForMouseEvents);
    indicator_->hide();
    connect(model_, &DeckModel::deckChanged, this, &DeckView::sync);
    connect(model_, &QAbstractItemModel::dataChanged, this, &DeckView::sync);
    // The current chip stays the current one wherever it moves; a new one becomes current.
    connect(model_, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
                const int landed = to > from ? to - 1 : to;
                chips_.move(from, landed);
                if (current_ == from)
                    current_ = landed;
                else if (from < current_ && current_ <= landed)
                    --current_;
                else if (landed <= current_ && current_ < from)
                    ++current_;
            });
    connect(model_, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        for (int row = first; row <= last; ++row) chips_.insert(row, makeChip());
        current_ = last;
    });
    connect(model_, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        bool hadFocus = false;
        for (int row = last; row >= first; --row) {
            ChipWidget* chip = chips_.takeAt(row);
            hadFocus = hadFocus || chip->hasFocus() || chip->isAncestorOf(focusWidget());
            chip->hide();
            chip->deleteLater();
        }
        if (current_ > last)
            current_ -= last - first + 1;
        else if (current_ >= first)
            current_ = first;
        current_ = std::min(current_, int(chips_.size()) - 1);
        if (!hadFocus) return;
        if (current_ >= 0) {
            chips_[current_]->setCurrent(true);
            chips_[current_]->setFocus();
        } else {
            setFocusPolicy(Qt::StrongFocus);
            setFocus();
        }
    });
    for (int row = 0; row < model_->rowCount(); ++row) chips_ << makeChip();
    sync();
}

ChipWidget* DeckView::makeChip()
{
    auto* chip = new ChipWidget(this);
    connect(chip, &ChipWidget::removeAsked, this, [this, chip] { model_->remove(rowOf(chip)); });
    connect(chip, &ChipWidget::enableAsked, this, [this, chip](bool on) { model_->setEnabled(rowOf(chip), on); });
    connect(chip, &ChipWidget::strengthAsked, this, [this, chip](double s) { model_->setStrength(rowOf(chip), s); });
    connect(chip, &ChipWidget::shareAsked, this, [this, chip](double s) { model_->setShare(rowOf(chip), s); });
    connect(chip, &ChipWidget::settled, model_, &DeckModel::endGesture);
    connect(chip, &ChipWidget::blendAsked, this, [this, chip](const QPoint& at) {
        setCurrent(rowOf(chip));
        makeBlendMenu(model_, rowOf(chip), this)->popup(at);
    });
    connect(chip, &ChipWidget::wayAsked, this, [this, chip](const QPoint& at) {
        setCurrent(rowOf(chip));
        makeWayMenu(model_, rowOf(chip), this)->popup(at);
    });
    connect(chip, &ChipWidget::negationAsked, this,
            [this, chip](bool negated) { model_->setNegated(rowOf(chip), negated); });
    connect(chip, &ChipWidget::alternativeAsked, this, [this, chip] {
        const int row = rowOf(chip);
        model_->setAlternative(row, model_->alternativeTo(row) < 0);
    });
    connect(chip, &ChipWidget::menuAsked, this,
            [this, chip](const QPoint& at) { makeChipMenu(model_, rowOf(chip), this)->popup(at); });
    connect(chip, &ChipWidget::focused, this, [this, chip] { setCurrent(rowOf(chip)); });
    connect(chip, &ChipWidget::moveAsked, this, [this, chip](int by) {
        const int row = rowOf(chip);
        model_->move(row, row + by);
    });
    connect(chip, &ChipWidget::selectAsked, this,
            [this, chip](int by) { setCurrent(std::clamp(rowOf(chip) + by, 0, int(chips_.size()) - 1), true); });
    connect(chip, &ChipWidget::dragAsked, this, [this, chip](const QPoint& hotSpot) { drag(chip, hotSpot); });
    return chip;
}

int DeckView::rowOf(const ChipWidget* chip) const { return int(chips_.indexOf(const_cast<ChipWidget*>(chip))); }

void DeckView::setCurrent(int row, bool focus)
{
    if (row < 0 || row >= chips_.size()) return;
    current_ = row;
    for (int i = 0; i < chips_.size(); ++i) chips_[i]->setCurrent(i == row);
    if (focus) chips_[row]->setFocus(Qt::OtherFocusReason);
}

void DeckView::sync()
{
    const auto& deck = model_->deck();
    const int count = int(chips_.size());
    while (joins_.size() < count - 1) {
        auto* label = mutedLabel(QString(), this);
        label->setAlignment(Qt::AlignCenter);
        joins_ << label;
    }
    while (joins_.size() > std::max(0, count - 1)) delete joins_.takeLast();
    while (QLayoutItem* item = flow_->takeAt(0)) delete item;
    setFocusPolicy(Qt::StrongFocus); // without, it would have no place among the keyboard's stops
    QWidget* before = this;
    for (int row = 0; row < count; ++row) {
        const auto& chip = deck.chips[std::size_t(row)];
        if (row > 0) {
            joins_[row - 1]->setText(model_->isJoinedByOr(row) ? tr("or", "between alternatives")
                                                               : joinSign(deck.join));
            joins_[row - 1]->show();
            flow_->insertWidget(flow_->count(), joins_[row - 1]);
        }
        const int other = model_->alternativeTo(row);
        chips_[row]->present(model_->catalog(), chip, row, count,
                             other < 0 ? QString() : model_->index(other).data().toString());
        flow_->insertWidget(flow_->count(), chips_[row]);
        chips_[row]->QWidget::show();
        setTabOrder(before, chips_[row]);
        before = chips_[row];
    }
    setFocusPolicy(count == 0 ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleDescription(count == 0 ? emptyText() : tr("%n behaviours", nullptr, count));
    if (current_ < 0 && count > 0) current_ = 0;
    setCurrent(current_);
    updateGeometry();
    update();
}

int DeckView::gapAt(const QPoint& point) const
{
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    for (int row = 0; row < chips_.size(); ++row) {
        const QRect box = chips_[row]->geometry();
        if (point.y() < box.top() - grid / 2) return row; // the line above is full
        if (point.y() > box.bottom() + grid / 2) continue;
        if (leftToRight ? point.x() < box.center().x() : point.x() > box.center().x()) return row;
    }
    return int(chips_.size());
}

void DeckView::indicate(int gap)
{
    gap_ = gap;
    indicator_->setVisible(gap >= 0 && !chips_.isEmpty());
    update();
    if (gap < 0 || chips_.isEmpty()) return;
    const bool after = gap == chips_.size();
    const QRect box = chips_[after ? gap - 1 : gap]->geometry();
    const bool rightSide = after == (layoutDirection() == Qt::LeftToRight);
    const int x = rightSide ? box.right() + 3 : box.left() - 6;
    indicator_->setGeometry(x, box.top(), 4, box.height());
    indicator_->raise();
}

bool DeckView::takes(const QDropEvent* event) const
{
    return model_->canDropMimeData(event->mimeData(), event->proposedAction(), -1, -1, {});
}

void DeckView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!takes(event)) return event->ignore();
    event->acceptProposedAction();
    indicate(gapAt(event->position().toPoint()));
}

void DeckView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!takes(event)) return event->ignore();
    event->acceptProposedAction();
    indicate(gapAt(event->position().toPoint()));
}

void DeckView::dragLeaveEvent(QDragLeaveEvent*) { indicate(-1); }

void DeckView::dropEvent(QDropEvent* event)
{
    indicate(-1);
    if (!takes(event)) return event->ignore();
    event->acceptProposedAction();
    const int gap = gapAt(event->position().toPoint());
    if (model_->dropMimeData(event->mimeData(), event->proposedAction(), gap, 0, {})) setCurrent(current_, true);
}

void DeckView::drag(ChipWidget* chip, const QPoint& hotSpot)
{
    auto* drag = new QDrag(this); // Qt deletes it
    drag->setMimeData(model_->mimeData({model_->index(rowOf(chip))}));
    drag->setPixmap(chip->grab());
    drag->setHotSpot(hotSpot);
    const QPointer<DeckView> alive(this);
    drag->exec(Qt::MoveAction);
    if (alive) indicate(-1);
}

void DeckView::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void DeckView::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

void DeckView::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    indicate(gap_);
}

void DeckView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool target = gap_ >= 0, ring = target || hasFocus();
    QPen pen(ring ? accentColor(palette()) : borderColor(palette()), ring ? 2 : 1);
    if (!hasFocus()) pen.setStyle(Qt::CustomDashLine), pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(target ? mixed(palette().color(QPalette::Window), accentColor(palette()), 0.06)
                            : mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.02));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    if (!chips_.isEmpty()) return paintGroups(painter);
    painter.setPen(mutedText(palette()));
    painter.drawText(rect().adjusted(grid, 0, -grid, 0), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

void DeckView::paintGroups(QPainter& painter) const
{
    painter.setPen(QPen(withContrast(mutedText(palette()), palette().color(QPalette::Window), 3), 1.5));
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](const QRect& box) {
        if (box.isValid()) painter.drawRoundedRect(QRectF(box).adjusted(-3.5, -3.5, 3.5, 3.5), radius, radius);
    };
    QRect box; // what stands together on one line
    for (int row = 0; row < chips_.size(); ++row) {
        const QRect own = chips_[row]->geometry();
        const bool goes_on = model_->isJoinedByOr(row), begins = model_->isJoinedByOr(row + 1);
        if (!goes_on || own.top() > box.bottom()) {
            frame(box);
            box = {};
        }
        if (goes_on || begins) box |= own;
    }
    frame(box);
}

} // namespace steerdeck::widgets
