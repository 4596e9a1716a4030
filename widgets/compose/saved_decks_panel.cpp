#include "widgets/compose/saved_decks_panel.h"

#include "widgets/compose/saved_decks_model.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr int wide = 340, listHeight = 220;

/// The deck's name and, below it in small type, what is on it.
class SavedDeckDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return QSize(wide / 2, 2 * option.fontMetrics.lineSpacing() + 10);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette& p = option.palette;
        const bool selected = option.state & QStyle::State_Selected, focus = option.state & QStyle::State_HasFocus;
        QColor surface = cardColor(p);
        if (selected)
            surface = mixed(surface, p.color(QPalette::Highlight), 0.18);
        else if (option.state & QStyle::State_MouseOver)
            surface = mixed(surface, p.color(QPalette::Text), 0.06);
        painter->setBrush(surface);
        painter->setPen(focus && selected ? QPen(accentColor(p), 1.5) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6);
        const QRect text = option.rect.adjusted(grid + 2, 4, -grid - 2, -4);
        const int flags = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine;
        const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
        painter->setPen(p.color(QPalette::Text));
        painter->drawText(upper, flags,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        painter->setFont(small);
        painter->setPen(withContrast(mutedText(p), surface));
        painter->drawText(
            upper.translated(0, text.height() / 2), flags,
            QFontMetrics(small).elidedText(index.data(Qt::ToolTipRole).toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        // Once the editor is gone: a renamed deck moves in the list, and an open editor would not survive that.
        const auto rename = [model, at = QPersistentModelIndex(index), name = static_cast<QLineEdit*>(editor)->text()] {
            if (at.isValid()) model->setData(at, name, Qt::EditRole);
        };
        QMetaObject::invokeMethod(model, rename, Qt::QueuedConnection);
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(option.rect.adjusted(4, 4, -4, -4));
    }
};

} // namespace

SavedDecksPanel::SavedDecksPanel(SavedDecksModel* model, QWidget* parent)
    : QFrame(parent, Qt::Popup), model_(model), name_(new QLineEdit(this)),
      save_(new PillButton(tr("Sa&ve"), PillButton::Look::primary, this)), list_(new QListView(this)),
      empty_(mutedLabel(tr("No deck is saved yet."), this)),
      load_(new PillButton(tr("&Load"), PillButton::Look::plain, this)),
      rename_(new PillButton(tr("Re&name"), PillButton::Look::plain, this)),
      delete_(new PillButton(tr("&Delete"), PillButton::Look::plain, this))
{
    save_->setObjectName(QStringLiteral("saveDeck"));
    load_->setObjectName(QStringLiteral("loadDeck"));
    setObjectName(QStringLiteral("savedDecks"));
    setAccessibleName(tr("Saved decks"));
    setFixedWidth(wide);
    name_->setAccessibleName(tr("Name for the deck as it stands now"));
    name_->setPlaceholderText(tr("Name for this deck"));
    name_->setToolTip(tr("The deck as it stands now is saved under this name; the prompt is not part of it."));
    name_->setMaxLength(longestDeckName);
    name_->setMinimumHeight(30);
    name_->setTextMargins(4, 0, 4, 0);
    name_->installEventFilter(this);
    list_->setModel(model_);
    list_->setItemDelegate(new SavedDeckDelegate(list_));
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFixedHeight(listHeight);
    list_->setTabKeyNavigation(false);
    list_->setAccessibleName(tr("Saved decks"));
    list_->setAccessibleDescription(tr("Enter loads the selected deck, F2 renames it, Delete deletes it."));
    list_->installEventFilter(this);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setFixedHeight(listHeight / 3);
    load_->setToolTip(tr("Put the selected deck in place of this one (Enter)"));
    rename_->setToolTip(tr("Give the selected deck another name (F2)"));
    delete_->setToolTip(tr("Delete the selected deck; that can be undone (Delete)"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(grid);
    auto* top = new QHBoxLayout;
    top->setSpacing(grid);
    top->addWidget(name_, 1);
    top->addWidget(save_);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(grid);
    for (PillButton* button : {load_, rename_, delete_}) bottom->addWidget(button);
    bottom->addStretch();
    column->addLayout(top);
    column->addWidget(list_);
    column->addWidget(empty_);
    column->addLayout(bottom);
    for (QWidget* stop : std::initializer_list<QWidget*>{save_, load_, rename_, delete_})
        stop->setFocusPolicy(Qt::StrongFocus);

    const auto row = [this] { return list_->currentIndex().row(); };
    connect(name_, &QLineEdit::textChanged, this, &SavedDecksPanel::refresh);
    connect(save_, &QPushButton::clicked, this, [this] {
        const QString name = SavedDecksModel::tidied(name_->text());
        close();
        emit saveAsked(name);
    });
    const auto load = [this, row] {
        const int wanted = row();
        if (wanted < 0) return;
        close();
        emit loadAsked(wanted);
    };
    connect(load_, &QPushButton::clicked, this, load);
    connect(list_, &QListView::doubleClicked, this, load);
    connect(rename_, &QPushButton::clicked, this, [this] {
        list_->setFocus(Qt::OtherFocusReason);
        list_->edit(list_->currentIndex());
    });
    connect(delete_, &QPushButton::clicked, this, [this, row] {
        const int wanted = row();
        if (wanted < 0) return;
        close();
        emit deleteAsked(wanted);
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &SavedDecksPanel::refresh);
    connect(model_, &QAbstractItemModel::rowsInserted, this, &SavedDecksPanel::refresh);
    connect(model_, &QAbstractItemModel::rowsRemoved, this, &SavedDecksPanel::refresh);
    connect(model_, &QAbstractItemModel::modelReset, this, &SavedDecksPanel::refresh);
    connect(model_, &QAbstractItemModel::dataChanged, this, &SavedDecksPanel::refresh);
    refresh();
}

void SavedDecksPanel::open(const QWidget* anchor, const QString& name)
{
    savable_ = !name.isEmpty();
    name_->setText(name.left(longestDeckName));
    name_->end(false);
    name_->home(true); // all of it, the beginning in sight
    if (!list_->currentIndex().isValid() && model_->rowCount() > 0) list_->setCurrentIndex(model_->index(0));
    refresh();
    adjustSize();
    const bool left = anchor->layoutDirection() == Qt::LeftToRight;
    QPoint at = anchor->mapToGlobal(left ? QPoint(anchor->width() - width(), anchor->height() + 4)
                                         : QPoint(0, anchor->height() + 4));
    const QRect room = anchor->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
    if (savable_)
        name_->setFocus(Qt::PopupFocusReason);
    else
        list_->setFocus(Qt::PopupFocusReason);
}

void SavedDecksPanel::refresh()
{
    const QString name = SavedDecksModel::tidied(name_->text());
    const bool there = model_->rowOf(name) >= 0;
    name_->setEnabled(savable_);
    save_->setEnabled(savable_ && !name.isEmpty());
    save_->setText(there ? tr("Re&place") : tr("Sa&ve"));
    save_->setToolTip(!savable_        ? tr("The deck is empty: there is nothing to save.")
                      : name.isEmpty() ? tr("Give the deck a name first.")
                      : there ? tr("Put the deck as it stands now in place of the saved one of this name (Enter)")
                              : tr("Save the deck as it stands now, without the prompt (Enter)"));
    list_->setVisible(model_->rowCount() > 0);
    empty_->setVisible(model_->rowCount() == 0);
    for (PillButton* button : {load_, rename_, delete_}) button->setEnabled(list_->currentIndex().isValid());
}

void SavedDecksPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool SavedDecksPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == name_ && enter) {
        save_->click();
        return true;
    }
    if (watched == name_ && key == Qt::Key_Down && list_->isVisible()) {
        list_->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == list_ && !list_->hasFocus()) return false; // what the field of a new name lets through
    if (watched == list_ && enter) {
        load_->click();
        return true;
    }
    if (watched == list_ && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        delete_->click();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void SavedDecksPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), cardColor(palette()));
    painter.setPen(fieldBorder(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace steerdeck::widgets
