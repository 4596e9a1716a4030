#include "widgets/compose/shelf_view.h"

#include "widgets/compose/category_sign.h"
#include "widgets/compose/shelf_model.h"
#include "widgets/compose/shelf_rail.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

constexpr int itemHeight = 28, headingHeight = 32, icon = 14;
constexpr int leastWidth = 180;

/// Sections as quiet headings; behaviours as shape, title and, at the end, "no token", "own" or "unseen by <and>". A
/// shipped token is the usual case and has no mark.
class ShelfDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return QSize(160, index.parent().isValid() ? itemHeight : headingHeight);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette& p = option.palette;
        const bool leftToRight = option.direction == Qt::LeftToRight;
        const auto mirrored = [&](const QRect& r) {
            return leftToRight ? r : QStyle::visualRect(option.direction, option.rect, r);
        };
        const QRect row = option.rect;
        const int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        if (!index.parent().isValid()) {
            small.setWeight(QFont::DemiBold);
            // What the category is about, as its chips show it too.
            const QRect sign(row.left() + 12, row.center().y() - icon / 2 + 4, icon, icon);
            const bool signs =
                paintCategorySign(*painter, mirrored(sign), index.data(CategoryNameRole).toString(), mutedText(p));
            painter->setFont(small);
            painter->setPen(mutedText(p));
            const QRect text = mirrored(row.adjusted(signs ? 12 + icon + grid : grid, 6, -grid, 0));
            painter->drawText(text, flags, index.data().toString());
            painter->restore();
            return;
        }
        const bool selected = option.state & QStyle::State_Selected, focus = option.state & QStyle::State_HasFocus;
        const bool trained = index.data(HasTokenRole).toBool();
        QColor surface = cardColor(p);
        if (selected)
            surface = mixed(surface, p.color(QPalette::Highlight), 0.18);
        else if (option.state & QStyle::State_MouseOver)
            surface = mixed(surface, p.color(QPalette::Text), 0.06);
        painter->setBrush(surface);
        painter->setPen(focus && selected ? QPen(accentColor(p), 1.5) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(row).adjusted(3, 1, -3, -1), 6, 6);

        const QColor tone = trained ? index.data(ColorRole).value<QColor>() : mutedText(p);
        paintCategoryShape(*painter, mirrored(QRect(row.left() + 12, row.center().y() - icon / 2 + 1, icon, icon)),
                           index.data(ShapeRole).toString(), withContrast(tone, surface, 3),
                           index.data(SeenRole).toBool());
        QStringList marks;
        if (!trained)
            marks << ShelfModel::tr("no token");
        else if (index.data(OwnTokenRole).toBool())
            marks << ShelfModel::tr("own", "of a token: trained or opened by the user");
        if (trained && !index.data(SeenRole).toBool()) marks << ShelfModel::tr("unseen by <and>");
        QString mark = marks.join(QStringLiteral(" · "));
        const int start = row.left() + 12 + icon + grid, end = row.right() - 12;
        const QFontMetrics metrics(option.font), smaller(small);
        const QString whole = index.data().toString();
        // Where both have no room the title goes first: the hollow shape and the tip tell the same as the mark.
        const int room = end - start - metrics.horizontalAdvance(whole) - grid;
        mark = room < smaller.horizontalAdvance(mark) / 2 ? QString() : smaller.elidedText(mark, Qt::ElideRight, room);
        if (!mark.isEmpty()) {
            painter->setFont(small);
            painter->setPen(withContrast(mutedText(p), surface));
            const int width = smaller.horizontalAdvance(mark);
            painter->drawText(mirrored(QRect(end - width, row.top(), width + 1, row.height())), flags, mark);
        }
        painter->setFont(option.font);
        painter->setPen(p.color(QPalette::Text));
        const QString title = metrics.elidedText(whole, Qt::ElideRight, end - start);
        painter->drawText(mirrored(QRect(start, row.top(), end - start, row.height())), flags, title);
        painter->restore();
    }
};

} // namespace

ShelfView::ShelfView(ShelfModel* model, QWidget* parent)
    : QWidget(parent), shown_(new QSortFilterProxyModel(this)), filter_(new QLineEdit(this)),
      view_(new QTreeView(this)), whole_(new QWidget(this)), rail_(new ShelfRail(model, this))
{
    shown_->setSourceModel(model);
    shown_->setRecursiveFilteringEnabled(true);
    shown_->setAutoAcceptChildRows(true); // a category's name finds all of it
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);

    filter_->setPlaceholderText(tr("Filter behaviours"));
    filter_->setAccessibleName(tr("Filter behaviours"));
    filter_->setToolTip(tr("Show only behaviours whose names hold this; Down goes to them"));
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumHeight(30);
    filter_->setTextMargins(4, 0, 4, 0);
    filter_->installEventFilter(this);

    view_->setModel(shown_);
    view_->setItemDelegate(new ShelfDelegate(view_));
    view_->setHeaderHidden(true);
    view_->setRootIsDecorated(false);
    view_->setItemsExpandable(false);
    view_->setIndentation(0);
    view_->setMouseTracking(true);
    view_->setDragEnabled(true);
    view_->setDragDropMode(QAbstractItemView::DragOnly);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setAccessibleName(tr("Behaviours"));
    view_->setAccessibleDescription(tr("Press Enter to put the selected behaviour on the deck, or drag it there."));
    view_->installEventFilter(this);

    auto* column = new QVBoxLayout(whole_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    auto* heading = new QHBoxLayout;
    auto* title = sectionLabel(tr("Behaviours"), this);
    title->setFixedHeight(30); // level with the other headings, which stand beside buttons
    auto* fold = new PillButton(glyphIcon(Glyph::fold), tr("Fold the shelf to icons"), this);
    fold->setObjectName(QStringLiteral("foldShelf"));
    heading->addWidget(title, 1);
    heading->addWidget(fold);
    connect(fold, &QPushButton::clicked, this, [this] { setFolded(true); });
    connect(rail_, &ShelfRail::unfoldRequested, this, [this] { setFolded(false); });
    connect(rail_, &ShelfRail::chosen, this, &ShelfView::chosen);
    connect(rail_, &ShelfRail::newBehaviorRequested, this, &ShelfView::newBehaviorRequested);
    rail_->hide();
    auto* pages = new QHBoxLayout(this);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(rail_, 0, Qt::AlignTop);
    pages->addWidget(whole_);
    setMinimumWidth(leastWidth);
    column->addLayout(heading);
    column->addWidget(filter_);
    column->addWidget(view_, 1);
    auto* begin = makeButton(tr("New behaviour…"), PillButton::Look::quiet, "newBehavior",
                             tr("A behaviour of your own: its words, its check, its look (Ctrl+Shift+N)"), this);
    column->addWidget(begin);
    connect(begin, &QPushButton::clicked, this, &ShelfView::newBehaviorRequested);

    const auto rebuilt = [this] {
        view_->expandAll();
        selectFirst();
        followCurrent();
    };
    connect(shown_, &QAbstractItemModel::modelReset, this, rebuilt);
    connect(filter_, &QLineEdit::textChanged, this, [this, rebuilt](const QString& text) {
        shown_->setFilterFixedString(text.trimmed());
        rebuilt();
    });
    connect(view_, &QTreeView::doubleClicked, this, &ShelfView::choose);
    lay_ = new QAction(tr("Put on the deck"), this);
    lay_->setShortcut(Qt::Key_Return); // shown in the menu; the key itself is handled with Ctrl+Return in view
    lay_->setShortcutContext(Qt::WidgetShortcut);
    connect(lay_, &QAction::triggered, this, [this] { choose(view_->currentIndex()); });
    back_ = new QAction(tr("Back to the shipped token"), this);
    back_->setObjectName(QStringLiteral("shippedToken"));
    back_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    back_->setShortcutContext(Qt::WidgetShortcut);
    connect(back_, &QAction::triggered, this,
            [this] { emit shippedTokenRequested(view_->currentIndex().data(NameRole).toString()); });
    view_->addAction(back_);
    const auto shown = [this](const QString& text, bool copy) {
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this,
                [this, copy] { emit behaviorShown(view_->currentIndex().data(NameRole).toString(), copy); });
        return action;
    };
    edit_ = shown(tr("Change…"), false);
    edit_->setObjectName(QStringLiteral("changeBehavior"));
    copy_ = shown(tr("Duplicate as my own…"), true);
    copy_->setObjectName(QStringLiteral("copyBehavior"));
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view_, &QWidget::customContextMenuRequested, this, &ShelfView::menu);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShelfView::followCurrent);
    rebuilt();
}

void ShelfView::setNarrow(bool narrow)
{
    if (narrow == narrow_) return;
    narrow_ = narrow;
    setFolded(narrow);
}

void ShelfView::setFolded(bool folded)
{
    if (folded == folded_) return;
    folded_ = folded;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    rail_->setVisible(folded);
    whole_->setVisible(!folded);
    setMinimumWidth(folded ? rail_->sizeHint().width() : leastWidth);
    setMaximumWidth(folded ? rail_->sizeHint().width() : QWIDGETSIZE_MAX);
    if (focused) (folded ? rail_->findChild<QWidget*>(QStringLiteral("unfoldShelf")) : view_)->setFocus();
    emit foldedChanged(folded);
}

void ShelfView::selectFirst()
{
    if (view_->currentIndex().parent().isValid()) return;
    view_->setCurrentIndex(shown_->index(0, 0, shown_->index(0, 0)));
}

void ShelfView::choose(const QModelIndex& index)
{
    const QString name = index.data(NameRole).toString();
    if (!name.isEmpty()) emit chosen(name);
}

void ShelfView::followCurrent()
{
    const QModelIndex current = view_->currentIndex();
    back_->setEnabled(current.data(OwnTokenRole).toBool() && current.data(ShippedTokenRole).toBool());
    edit_->setEnabled(current.data(OwnRole).toBool());
}

void ShelfView::menu(const QPoint& at)
{
    if (view_->currentIndex().data(NameRole).toString().isEmpty()) return;
    followCurrent();
    auto* popup = new QMenu(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->addActions({lay_, back_});
    popup->addSeparator();
    popup->addActions({edit_, copy_});
    popup->popup(view_->viewport()->mapToGlobal(at));
}

bool ShelfView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        // Ctrl+Return runs the prompt, wherever the focus is.
        const bool plain = !(static_cast<QKeyEvent*>(event)->modifiers() & Qt::ControlModifier);
        if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            choose(view_->currentIndex());
            return true;
        }
        if (watched == filter_ && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            view_->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace steerdeck::widgets
