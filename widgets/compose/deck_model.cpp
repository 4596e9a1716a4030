#include "widgets/compose/deck_model.h"

#include "core/base/error.h"

#include <QMap>
#include <QMimeData>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace steerdeck::widgets {

namespace {

/// Alternatives stand side by side: the chip of `moved`, where there is one, belongs to those around it; what stands
/// apart from its group, or alone in it, is no alternative.
void tidyGroups(std::vector<lab::Chip>& chips, int moved = -1)
{
    const int n = int(chips.size());
    const auto groupAt = [&](int row) { return row >= 0 && row < n ? chips[std::size_t(row)].group : 0; };
    if (moved >= 0 && moved < n) {
        const int before = groupAt(moved - 1), behind = groupAt(moved + 1);
        int& own = chips[std::size_t(moved)].group;
        if (before != 0 && before == behind)
            own = before;
        else if (own != before && own != behind)
            own = 0;
    }
    for (int row = 0; row < n; ++row)
        if (groupAt(row) != groupAt(row - 1) && groupAt(row) != groupAt(row + 1)) chips[std::size_t(row)].group = 0;
}

} // namespace

/// Undo by value: the deck before and after. Decks are a handful of chips, so nothing cleverer is worth its risk.
class DeckEdit : public QUndoCommand {
public:
    DeckEdit(DeckModel* model, lab::Deck after, const QString& text, int mergeId)
        : QUndoCommand(text), model_(model), before_(model->deck_), after_(std::move(after)), mergeId_(mergeId)
    {
    }
    void redo() override { model_->apply(after_); }
    void undo() override { model_->apply(before_); }
    int id() const override { return mergeId_; }
    bool mergeWith(const QUndoCommand* other) override
    {
        after_ = static_cast<const DeckEdit*>(other)->after_;
        setObsolete(before_ == after_);
        return true;
    }

private:
    DeckModel* model_;
    lab::Deck before_, after_;
    int mergeId_;
};

DeckModel::DeckModel(QUndoStack* undo, QObject* parent) : QAbstractListModel(parent), undo_(undo) {}

void DeckModel::setCatalog(const Catalog& catalog)
{
    catalog_ = catalog;
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

void DeckModel::setDeck(const lab::Deck& deck)
{
    undo_->clear();
    apply(deck);
}

QString DeckModel::title(int row) const
{
    return catalog_.behavior(QString::fromStdString(deck_.chips[std::size_t(row)].behavior)).title;
}

bool DeckModel::push(const lab::Deck& after, const QString& text, int mergeId)
{
    if (after == deck_) return false;
    undo_->push(new DeckEdit(this, after, text, mergeId));
    return true;
}

bool DeckModel::insert(const QString& behavior, int row)
{
    if (behavior.isEmpty()) return false;
    const std::string name = behavior.toStdString();
    const QString shown = catalog_.behavior(behavior).title;
    if (std::any_of(deck_.chips.begin(), deck_.chips.end(), [&](const auto& chip) { return chip.behavior == name; })) {
        emit refused(tr("“%1” is on the deck already.").arg(shown));
        return false;
    }
    const int at = row < 0 ? rowCount() : std::min(row, rowCount());
    lab::Deck after = deck_;
    lab::Chip chip;
    chip.behavior = name;
    after.chips.insert(after.chips.begin() + at, chip);
    tidyGroups(after.chips, at);
    return push(after, tr("Add %1").arg(shown));
}

bool DeckModel::remove(int row)
{
    if (row < 0 || row >= rowCount()) return false;
    lab::Deck after = deck_;
    after.chips.erase(after.chips.begin() + row);
    tidyGroups(after.chips);
    return push(after, tr("Remove %1").arg(title(row)));
}

bool DeckModel::move(int from, int to)
{
    if (from < 0 || from >= rowCount() || to < 0 || to >= rowCount() || from == to) return false;
    lab::Deck after = deck_;
    const lab::Chip chip = after.chips[std::size_t(from)];
    after.chips.erase(after.chips.begin() + from);
    after.chips.insert(after.chips.begin() + to, chip);
    tidyGroups(after.chips, to);
    return push(after, tr("Move %1").arg(title(from)));
}

bool DeckModel::setStrength(int row, double strength)
{
    if (row < 0 || row >= rowCount() || !std::isfinite(strength)) return false;
    lab::Deck after = deck_;
    after.chips[std::size_t(row)].strength = std::clamp(strength, 0.0, 2.0);
    return push(after, tr("Strength of %1").arg(title(row)), 1 + row + 1000 * gesture_);
}

bool DeckModel::setEnabled(int row, bool enabled)
{
    if (row < 0 || row >= rowCount()) return false;
    lab::Deck after = deck_;
    after.chips[std::size_t(row)].enabled = enabled;
    return push(after, enabled ? tr("Turn on %1").arg(title(row)) : tr("Turn off %1").arg(title(row)));
}

bool DeckModel::blend(int row, const QString& toward)
{
    if (row < 0 || row >= rowCount()) return false;
    lab::Deck after = deck_;
    lab::Chip& chip = after.chips[std::size_t(row)];
    const Behavior other = catalog_.behavior(toward);
    if (toward.isEmpty()) {
        chip.blend_target.clear();
        chip.blend_weight = 0;
        return push(after, tr("Stop blending %1").arg(title(row)));
    }
    if (toward.toStdString() == chip.behavior) {
        emit refused(tr("“%1” cannot be blended with itself.").arg(other.title));
        return false;
    }
    if (!chip.way && !other.hasToken) {
        emit refused(tr("“%1” has no token yet, so nothing can be blended with it.").arg(other.title));
        return false;
    }
    if (chip.blend_target.empty()) chip.blend_weight = 0.5;
    chip.blend_target = toward.toStdString();
    if (const QString why = chip.way ? catalog_.whyNot(chip, *chip.way) : QString(); !why.isEmpty()) {
        emit refused(
            tr("%1: %2. Train it, or choose another.", "a way to steer, and why not").arg(wayTitle(*chip.way), why));
        return false;
    }
    return push(after, tr("Blend %1 with %2").arg(title(row), other.title));
}

bool DeckModel::setShare(int row, double share)
{
    if (row < 0 || row >= rowCount() || !std::isfinite(share)) return false;
    lab::Deck after = deck_;
    lab::Chip& chip = after.chips[std::size_t(row)];
    if (chip.blend_target.empty()) return false;
    chip.blend_weight = std::clamp(share, 0.0, 1.0);
    const QString other = catalog_.behavior(QString::fromStdString(chip.blend_target)).title;
    return push(after, tr("Share of %1 in %2").arg(other, title(row)), 501 + row + 1000 * gesture_);
}

bool DeckModel::setWay(int row, std::optional<lab::Method> way)
{
    if (row < 0 || row >= rowCount() || way == lab::Method::none) return false;
    lab::Deck after = deck_;
    lab::Chip& chip = after.chips[std::size_t(row)];
    chip.way = way;
    if (after == deck_) return false;
    if (!way) return push(after, tr("Steer %1 as the column does").arg(title(row)));
    const QString how = wayTitle(*way), why = catalog_.whyNot(chip, *way), join = joinProblem(after);
    if (!why.isEmpty())
        emit refused(tr("%1: %2. Train it, or choose another.", "a way to steer, and why not").arg(how, why));
    else if (!join.isEmpty())
        emit refused(join);
    else
        return push(after, tr("Steer %1 by %2").arg(title(row), how));
    return false;
}

bool DeckModel::pushPossible(const lab::Deck& after, const QString& text)
{
    if (const QString problem = joinProblem(after); !problem.isEmpty()) {
        emit refused(problem);
        return false;
    }
    return push(after, text);
}

bool DeckModel::setNegated(int row, bool negated)
{
    if (row < 0 || row >= rowCount()) return false;
    lab::Deck after = deck_;
    after.chips[std::size_t(row)].negated = negated;
    if (!negated) return push(after, tr("%1 again", "no more negated").arg(title(row)));
    return pushPossible(after, tr("Not %1", "a behaviour").arg(title(row)));
}

bool DeckModel::setAlternative(int row, bool alternative)
{
    if (row < 0 || row >= rowCount() || (alternative && row == 0)) return false;
    lab::Deck after = deck_;
    lab::Chip& chip = after.chips[std::size_t(row)];
    if (!alternative) {
        chip.group = 0;
        // Those behind it are no alternatives to those before it any more.
        int most = 0;
        for (const lab::Chip& one : after.chips) most = std::max(most, one.group);
        const int group = deck_.chips[std::size_t(row)].group;
        for (int next = row + 1; group != 0 && next < rowCount() && after.chips[std::size_t(next)].group == group;
             ++next)
            after.chips[std::size_t(next)].group = most + 1;
        tidyGroups(after.chips);
        return push(after, tr("Take %1 out of the alternatives").arg(title(row)));
    }
    if (steering::operator_of(deck_.join).rule == steering::Rule::any) {
        emit refused(tr("Joined by <or>, all behaviours are alternatives."));
        return false;
    }
    lab::Chip& before = after.chips[std::size_t(row - 1)];
    if (before.group == 0)
        for (const lab::Chip& one : deck_.chips) before.group = std::max(before.group, one.group + 1);
    chip.group = before.group;
    tidyGroups(after.chips);
    return pushPossible(after, tr("%1 or %2", "become alternatives").arg(title(row - 1), title(row)));
}

bool DeckModel::isJoinedByOr(int row) const
{
    if (row < 1 || row >= rowCount() || steering::operator_of(deck_.join).rule != steering::Rule::all) return false;
    const int group = deck_.chips[std::size_t(row)].group;
    return group != 0 && group == deck_.chips[std::size_t(row - 1)].group;
}

int DeckModel::alternativeTo(int row) const
{
    if (!isJoinedByOr(row)) return isJoinedByOr(row + 1) ? row + 1 : -1;
    while (isJoinedByOr(row)) --row;
    return row;
}

QString DeckModel::nestingProblem(const lab::Deck& deck) const
{
    try {
        steering::check_nested(deck, lab::Method::steering);
        return {};
    } catch (const Error&) { // in the user's language below
    }
    if (steering::operator_of(deck.join).rule == steering::Rule::none)
        return tr(
            "<not> joins no behaviours that are negated or alternatives. Choose another join, or take these off.");
    for (const lab::Chip& chip : steering::enabled_chips(deck))
        if (chip.way && steering::is_other_way(*chip.way))
            return tr("%1 knows no “not” and no alternatives. Let it steer as the column does.")
                .arg(catalog_.titleOf(chip));
    return tr("Alternatives steer alike. Let them steer as the column does.");
}

QString DeckModel::joinProblem(const lab::Deck& deck) const
{
    if (const QString nesting = nestingProblem(deck); !nesting.isEmpty()) return nesting;
    if (steering::operator_of(deck.join).rule == steering::Rule::all) return {};
    for (const lab::Chip& chip : deck.chips)
        if (chip.way && steering::is_other_way(*chip.way))
            return tr("%1 cannot be joined by <or> or <not>. Choose another join, or let it steer as the column does.")
                .arg(catalog_.titleOf(chip));
    return {};
}

bool DeckModel::setJoin(lab::Join join)
{
    lab::Deck after = deck_;
    after.join = join;
    return pushPossible(after, tr("Change the join"));
}

bool DeckModel::clear()
{
    lab::Deck after = deck_;
    after.chips.clear();
    return push(after, tr("Clear the deck"));
}

int DeckModel::enabledCount() const
{
    return int(std::count_if(deck_.chips.begin(), deck_.chips.end(), [](const auto& chip) { return chip.enabled; }));
}

QStringList DeckModel::hints() const
{
    QMap<int, QStringList> byCategory;
    for (const steering::DeckPart& part : steering::parts_of(deck_)) {
        const lab::Chip& chip = part.front().chip;
        if (part.size() > 1 || chip.negated) continue; // one of several will do; what is avoided contradicts nothing
        const Behavior behavior = catalog_.behavior(QString::fromStdString(chip.behavior));
        if (behavior.category >= 0) byCategory[behavior.category] << behavior.title;
    }
    QStringList sentences;
    if (const QString join = joinProblem(deck_); !join.isEmpty()) sentences << join;
    for (const lab::Chip& chip : deck_.chips)
        if (const QString why = chip.enabled && chip.way ? catalog_.whyNot(chip, *chip.way) : QString(); !why.isEmpty())
            sentences << tr("%1: %2. Train it, or choose another way for the chip.", "a chip, and why not")
                             .arg(catalog_.titleOf(chip), why);
    for (auto it = byCategory.cbegin(); it != byCategory.cend(); ++it) {
        if (it->size() < 2) continue;
        sentences << tr("“%1” contradict each other: both set the category “%2”, and one answer can obey only one.")
                         .arg(it->join(tr("” and “")), catalog_.categories[it.key()].title);
    }
    return sentences;
}

void DeckModel::apply(const lab::Deck& target)
{
    auto& chips = deck_.chips;
    const int n = int(chips.size()), m = int(target.chips.size());
    const auto same = [&](int a, int b) {
        return chips[std::size_t(a)].behavior == target.chips[std::size_t(b)].behavior;
    };
    int head = 0, tail = 0;
    while (head < std::min(n, m) && same(head, head)) ++head;
    while (tail < std::min(n, m) - head && same(n - 1 - tail, m - 1 - tail)) ++tail;
    const int oldEnd = n - tail, newEnd = m - tail;
    const auto first = chips.begin() + head, last = chips.begin() + oldEnd;
    const auto rotation = [&](auto middle) { // is the old stretch, rotated, the new one?
        std::vector<lab::Chip> turned(first, last);
        std::rotate(turned.begin(), turned.begin() + (middle - first), turned.end());
        return std::equal(turned.begin(), turned.end(), target.chips.begin() + head,
                          [](const auto& a, const auto& b) { return a.behavior == b.behavior; });
    };
    if (n == m && oldEnd - head > 1 && rotation(first + 1)) {
        beginMoveRows({}, head, head, {}, oldEnd);
        std::rotate(first, first + 1, last);
        endMoveRows();
    } else if (n == m && oldEnd - head > 1 && rotation(last - 1)) {
        beginMoveRows({}, oldEnd - 1, oldEnd - 1, {}, head);
        std::rotate(first, last - 1, last);
        endMoveRows();
    } else {
        if (oldEnd > head) {
            beginRemoveRows({}, head, oldEnd - 1);
            chips.erase(first, last);
            endRemoveRows();
        }
        if (newEnd > head) {
            beginInsertRows({}, head, newEnd - 1);
            chips.insert(chips.begin() + head, target.chips.begin() + head, target.chips.begin() + newEnd);
            endInsertRows();
        }
    }
    for (int row = 0; row < m; ++row) {
        if (chips[std::size_t(row)] == target.chips[std::size_t(row)]) continue;
        chips[std::size_t(row)] = target.chips[std::size_t(row)];
        emit dataChanged(index(row), index(row));
    }
    deck_.join = target.join;
    emit deckChanged(deck_);
}

int DeckModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(deck_.chips.size()); }

QVariant DeckModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const lab::Chip& chip = deck_.chips[std::size_t(index.row())];
    const Behavior behavior = catalog_.behavior(QString::fromStdString(chip.behavior));
    const CategoryStyle style = catalog_.categoryOf(behavior);
    switch (role) {
    case Qt::DisplayRole:
        return catalog_.titleOf(chip);
    case Qt::DecorationRole:
        return categoryIcon(style, behavior.seen);
    case Qt::CheckStateRole:
        return chip.enabled ? Qt::Checked : Qt::Unchecked;
    case NameRole:
        return behavior.name;
    case CategoryRole:
        return style.title;
    case ShapeRole:
        return style.shape;
    case ColorRole:
        return style.color;
    case SeenRole:
        return behavior.seen;
    case HasTokenRole:
        return behavior.hasToken;
    case StrengthRole:
        return chip.strength;
    case EnabledRole:
        return chip.enabled;
    case TowardRole:
        return QString::fromStdString(chip.blend_target);
    case ShareRole:
        return chip.blend_weight;
    case WayRole: {
        const std::string_view way = chip.way ? steering::name_of(*chip.way) : std::string_view();
        return QString::fromUtf8(way.data(), qsizetype(way.size()));
    }
    case NegatedRole:
        return chip.negated;
    case GroupRole:
        return chip.group;
    default:
        return {};
    }
}

bool DeckModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return false;
    if (role == Qt::CheckStateRole) return setEnabled(index.row(), value.toInt() == Qt::Checked);
    if (role == EnabledRole) return setEnabled(index.row(), value.toBool());
    if (role == StrengthRole) return setStrength(index.row(), value.toDouble());
    if (role == TowardRole) return blend(index.row(), value.toString());
    if (role == ShareRole) return setShare(index.row(), value.toDouble());
    if (role == NegatedRole) return setNegated(index.row(), value.toBool());
    return false;
}

bool DeckModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount()) return false;
    lab::Deck after = deck_;
    after.chips.erase(after.chips.begin() + row, after.chips.begin() + row + count);
    tidyGroups(after.chips);
    return push(after, count == 1 ? tr("Remove %1").arg(title(row)) : tr("Remove %n behaviours", nullptr, count));
}

Qt::ItemFlags DeckModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::ItemIsDropEnabled; // drops fall between chips, not onto them
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsUserCheckable |
           Qt::ItemNeverHasChildren;
}

QStringList DeckModel::mimeTypes() const { return {QLatin1String(behaviorMimeType), QLatin1String(chipMimeType)}; }

QMimeData* DeckModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty()) return nullptr;
    auto* data = new QMimeData;
    data->setData(QLatin1String(chipMimeType), QByteArray::number(indexes.first().row()));
    return data;
}

bool DeckModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex& parent) const
{
    return data && !parent.isValid() &&
           (data->hasFormat(QLatin1String(behaviorMimeType)) || data->hasFormat(QLatin1String(chipMimeType)));
}

bool DeckModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                             const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const int gap = row < 0 ? rowCount() : std::min(row, rowCount());
    if (data->hasFormat(QLatin1String(behaviorMimeType))) {
        // Another program may offer this kind too: only names that are known come in.
        const QString name = QString::fromUtf8(data->data(QLatin1String(behaviorMimeType)));
        return catalog_.indexOf(name) >= 0 && insert(name, gap);
    }
    bool number = false;
    const int from = data->data(QLatin1String(chipMimeType)).toInt(&number);
    // A gap after the chip itself moves down by one once the chip is lifted out.
    return number && move(from, gap > from ? gap - 1 : gap);
}

} // namespace steerdeck::widgets
