#include "widgets/compose/shelf_model.h"

#include <QMimeData>

namespace steerdeck::widgets {

namespace {
constexpr quintptr section = 0; // an item's id: 0 for sections, else 1 + the row of its section
}

void ShelfModel::setCatalog(const Catalog& catalog)
{
    beginResetModel();
    sections_.clear();
    for (int i = 0; i < catalog.categories.size(); ++i) {
        Section part{catalog.categories[i], {}};
        for (const Behavior& behavior : catalog.behaviors)
            if (behavior.category == i) part.behaviors << behavior;
        if (!part.behaviors.isEmpty()) sections_ << part;
    }
    endResetModel();
}

QModelIndex ShelfModel::indexOf(const QString& behavior) const
{
    for (int s = 0; s < sections_.size(); ++s)
        for (int b = 0; b < sections_[s].behaviors.size(); ++b)
            if (sections_[s].behaviors[b].name == behavior) return createIndex(b, 0, quintptr(s) + 1);
    return {};
}

const Behavior* ShelfModel::behaviorAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == section) return nullptr;
    return &sections_[int(index.internalId() - 1)].behaviors[index.row()];
}

QString ShelfModel::tokenSentence(const QModelIndex& index) const
{
    const Behavior* behavior = behaviorAt(index);
    if (!behavior) return {};
    if (!behavior->hasToken)
        return tr("“%1” has no token yet. Train one on the Train bench, or open a token file.").arg(behavior->title);
    if (!behavior->ownToken) return tr("Its token came with the model.");
    return behavior->shippedToken ? tr("Its token is your own; the shipped one is set aside.")
                                  : tr("Its token is your own.");
}

QModelIndex ShelfModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : section);
}

QModelIndex ShelfModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == section) return {};
    return createIndex(int(child.internalId() - 1), 0, section);
}

int ShelfModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return int(sections_.size());
    if (parent.internalId() != section || parent.column() != 0) return 0;
    return int(sections_[parent.row()].behaviors.size());
}

QVariant ShelfModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Behavior* behavior = behaviorAt(index);
    const CategoryStyle& style = sections_[behavior ? int(index.internalId() - 1) : index.row()].style;
    switch (role) {
    case Qt::DisplayRole:
        return behavior ? behavior->title : style.title;
    case CategoryRole:
        return style.title;
    case CategoryNameRole:
        return style.name;
    case ShapeRole:
        return style.shape;
    case ColorRole:
        return style.color;
    default:
        break;
    }
    if (!behavior) return role == Qt::AccessibleTextRole ? QVariant(tr("Category %1").arg(style.title)) : QVariant();
    switch (role) {
    case NameRole:
        return behavior->name;
    case SeenRole:
        return behavior->seen;
    case HasTokenRole:
        return behavior->hasToken;
    case ShippedTokenRole:
        return behavior->shippedToken;
    case OwnRole:
        return behavior->own;
    case OwnTokenRole:
        return behavior->ownToken;
    case Qt::DecorationRole:
        return categoryIcon(style, behavior->seen);
    case Qt::AccessibleTextRole: {
        QString text = behavior->title;
        if (!behavior->seen) text = tr("%1, unseen by <and>").arg(text);
        if (!behavior->hasToken) text = tr("%1, no token yet").arg(text);
        if (behavior->ownToken) text = tr("%1, your own token").arg(text);
        return text;
    }
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: {
        QStringList lines{tokenSentence(index)};
        if (!behavior->instructions.isEmpty()) lines << tr("Instruction: “%1”").arg(behavior->instructions.first());
        if (!behavior->seen) lines << tr("Held out: <and> was trained without it.");
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

Qt::ItemFlags ShelfModel::flags(const QModelIndex& index) const
{
    const Behavior* behavior = behaviorAt(index);
    if (!index.isValid()) return Qt::NoItemFlags;
    if (!behavior) return Qt::NoItemFlags; // the arrow keys pass over headings
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
}

QStringList ShelfModel::mimeTypes() const { return {QLatin1String(behaviorMimeType)}; }

QMimeData* ShelfModel::mimeData(const QModelIndexList& indexes) const
{
    for (const QModelIndex& index : indexes) {
        const Behavior* behavior = behaviorAt(index);
        if (!behavior) continue;
        auto* data = new QMimeData;
        data->setData(QLatin1String(behaviorMimeType), behavior->name.toUtf8());
        return data;
    }
    return nullptr;
}

} // namespace steerdeck::widgets
