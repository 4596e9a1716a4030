#include "widgets/commands/command_list.h"

#include "widgets/commands/command_model.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

constexpr int mostRows = 11, widest = 640;

/// Title, place and keys in three columns; greyed where it cannot be done now.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {200, option.fontMetrics.height() + grid};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QPalette& p = option.palette;
        const bool chosen = option.state & QStyle::State_Selected,
                   possible = index.data(CommandModel::WhyRole).isNull() ||
                              index.data(CommandModel::WhyRole).toString().isEmpty();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen) {
            painter->setPen(QPen(accentColor(p), 1));
            painter->setBrush(mixed(p.color(QPalette::Base), accentColor(p), 0.18));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const QColor soft = chosen ? p.color(QPalette::Text) : mutedText(p); // the tint takes contrast
        QRect line = option.rect.adjusted(grid, 0, -grid, 0);
        const bool left = option.direction == Qt::LeftToRight;
        const auto piece = [&](const QString& text, const QColor& ink, bool atEnd) {
            if (text.isEmpty()) return;
            const int wide = std::min(line.width(), option.fontMetrics.horizontalAdvance(text));
            const bool right = atEnd == left;
            QRect place = line;
            right ? place.setLeft(line.right() - wide) : place.setRight(line.left() + wide);
            painter->setPen(ink);
            painter->drawText(place, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
                              option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
            right ? line.setRight(place.left() - gutter) : line.setLeft(place.right() + gutter);
        };
        const QColor ink = possible ? p.color(QPalette::Text) : soft;
        piece(index.data(CommandModel::KeysRole).toString(), soft, true);
        piece(index.data(CommandModel::WhereRole).toString(), soft, true);
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
            const int side = option.fontMetrics.height();
            paintGlyph(
                *painter,
                QRectF(left ? line.left() : line.right() - side, option.rect.center().y() - side / 2.0, side, side),
                Glyph::check, ink);
            left ? line.setLeft(line.left() + side + grid / 2) : line.setRight(line.right() - side - grid / 2);
        }
        piece(index.data(Qt::DisplayRole).toString(), ink, false);
        painter->restore();
    }
};

} // namespace

CommandList::CommandList(QWidget* parent)
    : QFrame(parent), model_(new CommandModel(this)), field_(new QLineEdit(this)), view_(new QListView(this)),
      reason_(mutedLabel({}, this))
{
    setAccessibleName(tr("Commands"));
    field_->setPlaceholderText(tr("Type what you want to do"));
    field_->setAccessibleName(tr("Search the commands"));
    field_->setAccessibleDescription(tr("The arrow keys choose, Return does it, Escape closes"));
    field_->setToolTip(field_->accessibleDescription());
    view_->setAccessibleName(tr("Commands that were found"));
    view_->setToolTip(tr("A click does it"));
    view_->setModel(model_);
    view_->setItemDelegate(new CommandDelegate(view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setUniformItemSizes(true);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    reason_->setWordWrap(true);
    reason_->setAccessibleName(tr("Why this cannot be done now"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(field_);
    column->addWidget(view_);
    column->addWidget(reason_);
    connect(field_, &QLineEdit::textChanged, this, &CommandList::search);
    connect(field_, &QLineEdit::returnPressed, this, &CommandList::perform);
    connect(view_, &QListView::clicked, this, &CommandList::perform);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandList::tellReason);
    field_->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void CommandList::open(const QList<Command>& commands)
{
    if (!isVisible()) before_ = QApplication::focusWidget();
    model_->setCommands(commands);
    field_->clear();
    view_->setCurrentIndex(model_->index(0));
    place();
    show();
    raise();
    field_->setFocus(Qt::PopupFocusReason);
}

void CommandList::dismiss()
{
    if (!isVisible()) return;
    const bool had = isAncestorOf(QApplication::focusWidget());
    hide();
    if (had && before_ && before_->isVisible()) before_->setFocus(Qt::PopupFocusReason);
}

void CommandList::search(const QString& query)
{
    model_->search(query);
    view_->setCurrentIndex(model_->index(0));
    view_->scrollToTop();
    tellReason();
    place();
}

QString CommandList::reason() const
{
    const Command* one = model_->command(view_->currentIndex());
    return one ? one->why : tr("Nothing is called so.");
}

void CommandList::tellReason()
{
    reason_->setText(reason());
    reason_->setVisible(!reason_->text().isEmpty());
}

void CommandList::perform()
{
    const Command* chosen = model_->command(view_->currentIndex());
    if (!chosen || !chosen->why.isEmpty()) return tellReason();
    const auto run = chosen->run; // the list may be filled anew by what it does
    dismiss();
    if (run) run();
}

void CommandList::place()
{
    const QWidget* below = parentWidget();
    const int wide = std::min(std::max(widest, fontMetrics().averageCharWidth() * 84), below->width() - 2 * gutter);
    const int row = view_->sizeHintForRow(0) > 0 ? view_->sizeHintForRow(0) : fontMetrics().height() + grid;
    // As many rows as fit; the height stays while one searches, so that nothing jumps.
    const int rows = std::clamp((below->height() / 2) / row, 3, mostRows);
    view_->setFixedHeight(rows * row);
    tellReason();
    const int tall = std::max(sizeHint().height(), layout()->heightForWidth(wide));
    setGeometry((below->width() - wide) / 2, std::max(gutter, below->height() / 10), wide, tall);
}

bool CommandList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        dismiss();
    if (event->type() == QEvent::ShortcutOverride) {
        // While the list is open its own keys are not the bench's.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key(), rows = model_->rowCount(), now = view_->currentIndex().row();
    const int page = std::max(1, view_->height() / std::max(1, view_->sizeHintForRow(0)) - 1);
    int row = now;
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Down:
        row = now + 1 < rows ? now + 1 : 0;
        break;
    case Qt::Key_Up:
        row = now > 0 ? now - 1 : rows - 1;
        break;
    case Qt::Key_PageDown:
        row = std::min(rows - 1, now + page);
        break;
    case Qt::Key_PageUp:
        row = std::max(0, now - page);
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return QFrame::eventFilter(watched, event);
    }
    view_->setCurrentIndex(model_->index(row));
    view_->scrollTo(view_->currentIndex());
#if QT_CONFIG(accessibility)
    // The field has the focus: the choice is announced through it.
    field_->setAccessibleDescription(view_->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent heard(field_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&heard);
#endif
    return true;
}

void CommandList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window)); // its corners, over whatever lies beneath
    paintCard(painter, QRectF(rect()), palette(), true);
}

} // namespace steerdeck::widgets
