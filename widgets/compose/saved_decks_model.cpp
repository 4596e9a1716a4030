#include "widgets/compose/saved_decks_model.h"

#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

namespace {

void order(NamedDecks& decks)
{
    std::sort(decks.begin(), decks.end(), [](const NamedDeck& a, const NamedDeck& b) {
        const int way = QString::localeAwareCompare(a.name, b.name);
        return way != 0 ? way < 0 : a.name < b.name;
    });
}

/// `now` with what makes `to` of `from`: another window may have changed other decks since.
NamedDecks changed(const NamedDecks& now, const NamedDecks& from, const NamedDecks& to)
{
    const auto named = [](const NamedDecks& decks, const QString& name) {
        return std::find_if(decks.begin(), decks.end(), [&](const NamedDeck& one) { return one.name == name; });
    };
    NamedDecks result = now;
    result.removeIf(
        [&](const NamedDeck& one) { return named(from, one.name) != from.end() && named(to, one.name) == to.end(); });
    for (const NamedDeck& one : to) {
        const auto old = named(from, one.name);
        if (old != from.end() && *old == one) continue;
        result.removeIf([&](const NamedDeck& other) { return other.name == one.name; });
        result << one;
    }
    order(result);
    return result;
}

} // namespace

/// Undo by what it changed.
class SavedDecksEdit : public QUndoCommand {
public:
    SavedDecksEdit(SavedDecksModel* model, NamedDecks after, const QString& text)
        : QUndoCommand(text), model_(model), before_(model->decks_), after_(std::move(after))
    {
    }
    void redo() override { model_->apply(changed(model_->decks_, before_, after_)); }
    void undo() override { model_->apply(changed(model_->decks_, after_, before_)); }

private:
    SavedDecksModel* model_;
    NamedDecks before_, after_;
};

SavedDecksModel::SavedDecksModel(QUndoStack* undo, QObject* parent) : QAbstractListModel(parent), undo_(undo) {}

int SavedDecksModel::rowOf(const QString& name) const
{
    for (int row = 0; row < decks_.size(); ++row)
        if (decks_[row].name == name) return row;
    return -1;
}

QString SavedDecksModel::tidied(const QString& name) { return name.simplified().left(longestDeckName).trimmed(); }

bool SavedDecksModel::push(NamedDecks after, const QString& text)
{
    order(after);
    if (after == decks_) return false;
    undo_->push(new SavedDecksEdit(this, std::move(after), text));
    return true;
}

void SavedDecksModel::apply(const NamedDecks& target)
{
    const auto lacking = [](const NamedDecks& from, const NamedDecks& names) { // rows of `from` not in `names`
        QList<int> rows;
        for (int row = 0; row < from.size(); ++row)
            if (std::none_of(names.begin(), names.end(), [&](const auto& one) { return one.name == from[row].name; }))
                rows << row;
        return rows;
    };
    const QList<int> gone = lacking(decks_, target), fresh = lacking(target, decks_);
    if (gone.size() > 1 || fresh.size() > 1) {
        setDecks(target);
        return decksChanged(decks_);
    }
    if (gone.size() == 1 && fresh.size() == 1) { // another name for it
        const int from = gone[0], to = fresh[0];
        if (from != to) {
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            decks_.move(from, to);
            endMoveRows();
        }
    } else if (gone.size() == 1) {
        beginRemoveRows({}, gone[0], gone[0]);
        decks_.removeAt(gone[0]);
        endRemoveRows();
    } else if (fresh.size() == 1) {
        beginInsertRows({}, fresh[0], fresh[0]);
        decks_.insert(fresh[0], target[fresh[0]]);
        endInsertRows();
    }
    for (int row = 0; row < decks_.size(); ++row) {
        if (decks_[row] == target[row]) continue;
        decks_[row] = target[row];
        emit dataChanged(index(row), index(row));
    }
    emit decksChanged(decks_);
}

void SavedDecksModel::setDecks(const NamedDecks& decks)
{
    beginResetModel();
    decks_ = decks;
    order(decks_);
    endResetModel();
}

void SavedDecksModel::follow(const NamedDecks& decks)
{
    NamedDecks ordered = decks;
    order(ordered);
    if (ordered != decks_) setDecks(ordered);
}

void SavedDecksModel::setCatalog(const Catalog& catalog)
{
    catalog_ = catalog;
    if (!decks_.isEmpty()) emit dataChanged(index(0), index(rowCount() - 1));
}

bool SavedDecksModel::keep(const QString& name, const lab::Deck& deck)
{
    const QString kept = tidied(name);
    if (kept.isEmpty()) return false;
    NamedDecks after = decks_;
    const int row = rowOf(kept);
    if (row < 0)
        after << NamedDeck{kept, deck};
    else
        after[row].deck = deck;
    return push(after, row < 0 ? tr("Save the deck “%1”").arg(kept) : tr("Replace the saved deck “%1”").arg(kept));
}

bool SavedDecksModel::rename(int row, const QString& name)
{
    const QString wanted = tidied(name);
    if (row < 0 || row >= rowCount() || wanted.isEmpty() || wanted == decks_[row].name) return false;
    if (rowOf(wanted) >= 0) {
        emit refused(tr("There is a saved deck “%1” already. Choose another name.").arg(wanted));
        return false;
    }
    NamedDecks after = decks_;
    after[row].name = wanted;
    return push(after, tr("Rename the saved deck “%1” to “%2”").arg(decks_[row].name, wanted));
}

bool SavedDecksModel::remove(int row)
{
    if (row < 0 || row >= rowCount()) return false;
    NamedDecks after = decks_;
    after.removeAt(row);
    return push(after, tr("Delete the saved deck “%1”").arg(decks_[row].name));
}

int SavedDecksModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(decks_.size()); }

QVariant SavedDecksModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const NamedDeck& one = decks_[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return one.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        lab::Deck all = one.deck;
        for (lab::Chip& chip : all.chips) chip.enabled = true;
        return catalog_.partsOf(all).join(tr(", ", "between behaviours"));
    }
    default:
        return {};
    }
}

bool SavedDecksModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return false;
    return role == Qt::EditRole && rename(index.row(), value.toString());
}

Qt::ItemFlags SavedDecksModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace steerdeck::widgets
