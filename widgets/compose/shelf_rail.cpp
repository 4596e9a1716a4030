#include "widgets/compose/shelf_rail.h"

#include "widgets/compose/category_sign.h"
#include "widgets/compose/shelf_model.h"
#include "widgets/shared/categories.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/painted_icon.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

/// What the category is about; of one without a sign the shape of its behaviours.
QIcon iconOf(const QModelIndex& category, const QModelIndex& first)
{
    const QString name = category.data(CategoryNameRole).toString();
    if (!hasCategorySign(name)) return first.data(Qt::DecorationRole).value<QIcon>();
    return paintedIcon([name](QPainter& painter, const QRect& place, QIcon::Mode) {
        paintCategorySign(painter, place, name, QGuiApplication::palette().color(QPalette::ButtonText));
    });
}

} // namespace

ShelfRail::ShelfRail(ShelfModel* model, QWidget* parent) : QWidget(parent), model_(model), categories_(new QVBoxLayout)
{
    setObjectName(QStringLiteral("shelfRail"));
    auto* unfold = new PillButton(glyphIcon(Glyph::unfold), tr("Show the whole shelf"), this);
    unfold->setObjectName(QStringLiteral("unfoldShelf"));
    auto* begin = new PillButton(glyphIcon(Glyph::add), tr("New behaviour… (Ctrl+Shift+N)"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    categories_->setSpacing(6);
    column->addWidget(unfold);
    column->addLayout(categories_);
    column->addWidget(begin);
    column->addStretch();
    connect(unfold, &QPushButton::clicked, this, &ShelfRail::unfoldRequested);
    connect(begin, &QPushButton::clicked, this, &ShelfRail::newBehaviorRequested);
    connect(model_, &QAbstractItemModel::modelReset, this, &ShelfRail::fill);
    fill();
}

void ShelfRail::fill()
{
    while (QLayoutItem* item = categories_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int section = 0; section < model_->rowCount(); ++section) {
        const QModelIndex category = model_->index(section, 0);
        const QString title = category.data().toString();
        auto* button = new PillButton(iconOf(category, model_->index(0, 0, category)), title, this);
        button->setObjectName(QStringLiteral("shelf-") + category.data(CategoryNameRole).toString());
        button->setAccessibleName(tr("Behaviours: %1", "of a category").arg(title));
        connect(button, &QPushButton::clicked, this, [this, section, button] { showMenu(section, button); });
        categories_->addWidget(button);
    }
}

void ShelfRail::showMenu(int section, QWidget* button)
{
    const QModelIndex category = model_->index(section, 0);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (int row = 0; row < model_->rowCount(category); ++row) {
        const QModelIndex behavior = model_->index(row, 0, category);
        QAction* action = menu->addAction(behavior.data(Qt::DecorationRole).value<QIcon>(),
                                          behavior.data(Qt::AccessibleTextRole).toString(), this,
                                          [this, name = behavior.data(NameRole).toString()] { emit chosen(name); });
        action->setToolTip(behavior.data(Qt::ToolTipRole).toString());
    }
    menu->popup(button->mapToGlobal(QPoint(button->width() + 4, 0)));
}

} // namespace steerdeck::widgets
