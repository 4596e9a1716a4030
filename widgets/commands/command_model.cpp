#include "widgets/commands/command_model.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace steerdeck::widgets {

int searchScore(const QString& query, const QString& text)
{
    const QString wanted = query.simplified().remove(QLatin1Char(' ')).toCaseFolded(), folded = text.toCaseFolded();
    if (wanted.isEmpty()) return 0;
    if (wanted.size() > folded.size()) return -1;
    constexpr int none = std::numeric_limits<int>::min() / 2;
    const auto begins = [&](qsizetype at) { return at == 0 || !folded[at - 1].isLetterOrNumber(); };
    // best[i]: the letters so far, the last of them at i. Ten for a word's beginning, eight for the letter right after
    // the last one, one for any.
    std::vector<int> best(std::size_t(folded.size()), none), next;
    for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
        next.assign(best.size(), none);
        int before = letter == 0 ? 0 : none; // the best that ends before i - 1
        for (qsizetype i = 0; i < folded.size(); ++i) {
            if (letter > 0 && i > 1) before = std::max(before, best[std::size_t(i - 2)]);
            if (folded[i] != wanted[letter]) continue;
            const int apart = before + (begins(i) ? 10 : 1);
            const int together = letter > 0 && i > 0 ? best[std::size_t(i - 1)] + (begins(i) ? 10 : 8) : none;
            next[std::size_t(i)] = std::max(apart, together);
        }
        best.swap(next);
    }
    int score = *std::max_element(best.begin(), best.end());
    if (score >= 0 && folded.contains(wanted)) score += 12; // it was typed as it is written
    return score < 0 ? -1 : 4 * score - int(std::min<qsizetype>(folded.size(), 80)) / 4 + 20; // short ones first
}

void CommandModel::setCommands(const QList<Command>& commands)
{
    beginResetModel();
    commands_ = commands;
    found_.clear();
    for (int i = 0; i < commands_.size(); ++i) found_ << i;
    query_.clear();
    endResetModel();
}

void CommandModel::search(const QString& query)
{
    if (query == query_) return;
    query_ = query;
    std::vector<std::pair<int, int>> scored; // score, position
    for (int i = 0; i < commands_.size(); ++i) {
        const Command& one = commands_[i];
        const int title = searchScore(query, one.title);
        const int both = searchScore(query, one.where + QLatin1Char(' ') + one.title);
        // The title alone counts double; what cannot be done now stands after what can.
        const int score = std::max(title < 0 ? -1 : 2 * title + 40, both);
        if (score >= 0) scored.emplace_back(one.why.isEmpty() || query.isEmpty() ? score : score / 2, i);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    beginResetModel();
    found_.clear();
    for (const auto& [score, position] : scored) found_ << position;
    endResetModel();
}

const Command* CommandModel::command(const QModelIndex& index) const
{
    return index.isValid() && index.row() < found_.size() ? &commands_[found_[index.row()]] : nullptr;
}

int CommandModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(found_.size()); }

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    const Command* one = command(index);
    if (!one) return {};
    const QString keys = one->keys.toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return one->title;
    case WhereRole:
        return one->where;
    case KeysRole:
        return keys;
    case WhyRole:
        return one->why;
    case Qt::ToolTipRole:
        return one->why.isEmpty() ? one->where : one->why;
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList parts{one->title, one->where};
        if (one->checkable) parts << (one->checked ? tr("on") : tr("off"));
        parts << keys << one->why;
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::CheckStateRole:
        return one->checkable ? QVariant(one->checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const
{
    // One that cannot be done may still be chosen, to hear why.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::ItemFlags();
}

} // namespace steerdeck::widgets
