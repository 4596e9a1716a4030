#include "widgets/train/word_history_model.h"

#include "widgets/plots/words.h"

#include <QLocale>

#include <algorithm>

namespace steerdeck::widgets {

void WordHistoryModel::setStyles(std::vector<TokenStyle> styles)
{
    styles_ = std::move(styles);
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void WordHistoryModel::update(const TrainLog& log)
{
    std::vector<Row> rows;
    for (const TrainLog::Token& token : log.tokens())
        for (std::size_t i = 0; i < token.words.size(); ++i)
            rows.push_back({token.name, token.words[i],
                            i + 1 < token.words.size() ? token.words[i + 1].step : int(log.step().back())});
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.since.step < b.since.step; });
    const auto same = [](const Row& a, const Row& b) { return a.token == b.token && a.since.step == b.since.step; };
    const bool grown = rows.size() >= rows_.size() && std::equal(rows_.begin(), rows_.end(), rows.begin(), same);
    if (!grown) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    const std::size_t known = rows_.size();
    if (rows.size() > known) beginInsertRows({}, int(known), int(rows.size()) - 1);
    rows_ = std::move(rows);
    if (rows_.size() > known) endInsertRows();
    if (known > 0) emit dataChanged(index(0, To), index(int(known) - 1, To));
}

int WordHistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

int WordHistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString WordHistoryModel::titleOf(const std::string& token) const
{
    const QString name = QString::fromStdString(token);
    for (const TokenStyle& style : styles_)
        if (style.name == name) return style.title;
    return name;
}

QVariant WordHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Row& row = rows_[std::size_t(index.row())];
    if (role == StepRole) return row.since.step;
    const bool shown = role == Qt::DisplayRole || role == SortRole;
    if (role == Qt::TextAlignmentRole && index.column() != Token && index.column() != Word)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (!shown) return {};
    switch (index.column()) {
    case Token:
        return titleOf(row.token);
    case From:
        return role == SortRole ? QVariant(row.since.step) : QVariant(QLocale().toString(row.since.step));
    case To:
        return role == SortRole ? QVariant(row.until) : QVariant(QLocale().toString(row.until));
    case Word:
        return shownWord(row.since.word.text);
    case Cosine:
        return role == SortRole ? QVariant(row.since.word.cosine)
                                : QVariant(QLocale().toString(row.since.word.cosine, 'f', 2));
    }
    return {};
}

QVariant WordHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    static const char* const titles[] = {QT_TR_NOOP("Token"), QT_TR_NOOP("From step"), QT_TR_NOOP("To step"),
                                         QT_TR_NOOP("Nearest word"), QT_TR_NOOP("Cosine at first")};
    static const char* const tips[] = {
        QT_TR_NOOP("The behaviour or operator whose row is trained"),
        QT_TR_NOOP("The first report in which this word was the nearest"),
        QT_TR_NOOP("The report in which another took its place, or the newest"),
        QT_TR_NOOP("The word of the vocabulary whose row points most nearly the same way"),
        QT_TR_NOOP("Cosine to that word when it became the nearest")};
    if (section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::ToolTipRole) return tr(tips[section]);
    if (role == Qt::TextAlignmentRole)
        return int((section == Token || section == Word ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace steerdeck::widgets
