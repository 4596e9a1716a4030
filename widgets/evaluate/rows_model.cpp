#include "widgets/evaluate/rows_model.h"

#include "widgets/shared/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace steerdeck::widgets {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

double shareOf(const evaluate::Row& row) { return row.answers > 0 ? row.accuracy : nothing; }

bool sameValues(const RowsModel::Entry& a, const RowsModel::Entry& b)
{
    return a.row.answers == b.row.answers && a.row.correct == b.row.correct && a.row.truncated == b.row.truncated &&
           a.row.judged == b.row.judged && a.row.quality == b.row.quality && a.row.accuracy == b.row.accuracy &&
           a.spread == b.spread && a.orders == b.orders && a.order == b.order && a.method == b.method;
}

} // namespace

std::string RowsModel::keyOf(const evaluate::Row& row)
{
    std::string key = row.method;
    for (const std::string& behavior : row.order) key += '\n' + behavior;
    return key;
}

/// Rows of one combination and method usually follow one another, and mostly they are where they were before: texts are
/// made only for rows that are new. `named` says that the titles are still the same.
std::vector<RowsModel::Entry> RowsModel::entriesOf(const std::vector<evaluate::Row>& rows, bool named) const
{
    struct Range {
        double least = 1, most = 0;
        std::size_t orders = 0;
    };
    std::map<std::pair<std::string, std::vector<std::string>>, Range> ranges;
    std::vector<const Range*> own(rows.size());
    Range* range = nullptr;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const evaluate::Row& row = rows[i];
        if (!range || row.method != rows[i - 1].method || row.combination != rows[i - 1].combination)
            range = &ranges[{row.method, row.combination}];
        own[i] = range;
        if (row.answers == 0) continue;
        range->least = std::min(range->least, row.accuracy);
        range->most = std::max(range->most, row.accuracy);
        ++range->orders;
    }
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    std::size_t old = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const evaluate::Row& row = rows[i];
        Entry entry;
        entry.key = keyOf(row);
        if (named && old < entries_.size() && entries_[old].key == entry.key) {
            entry = entries_[old++];
        } else {
            entry.order = names_.order(row.order);
            entry.combination = names_.combination(row.combination);
            entry.method = names_.method(row.method);
            entry.searched = (entry.order + QLatin1Char('\n') + entry.method + QLatin1Char('\n') +
                              QString::fromStdString(entry.key) + QLatin1Char('\n') + groupTitle(row.group))
                                 .toLower();
        }
        entry.row = row;
        entry.orders = own[i]->orders;
        entry.spread = entry.orders > 0 ? own[i]->most - own[i]->least : 0;
        entries.push_back(std::move(entry));
    }
    return entries;
}

void RowsModel::setNames(const ResultNames& names)
{
    names_ = names;
    std::vector<evaluate::Row> rows;
    for (const Entry& entry : entries_) rows.push_back(entry.row);
    replace(entriesOf(rows, false));
}

void RowsModel::setRows(const std::vector<evaluate::Row>& rows) { replace(entriesOf(rows, true)); }

void RowsModel::replace(std::vector<Entry> next)
{
    // Where the old rows all come again in their order, only what is new is inserted.
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < next.size() && places.size() < entries_.size(); ++i)
        if (next[i].key == entries_[places.size()].key) places.push_back(i);
    if (places.size() < entries_.size() || entries_.empty()) {
        beginResetModel();
        entries_ = std::move(next);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < next.size();) {
        if (i < entries_.size() && entries_[i].key == next[i].key) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < next.size() && (i >= entries_.size() || next[end].key != entries_[i].key)) ++end;
        beginInsertRows({}, int(i), int(end) - 1);
        entries_.insert(entries_.begin() + std::ptrdiff_t(i), next.begin() + std::ptrdiff_t(i),
                        next.begin() + std::ptrdiff_t(end));
        endInsertRows();
        i = end;
    }
    for (std::size_t i = 0; i < next.size();) {
        if (sameValues(entries_[i], next[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        for (; end < next.size() && !sameValues(entries_[end], next[end]); ++end) entries_[end] = next[end];
        emit dataChanged(index(int(i), 0), index(int(end) - 1, ColumnCount - 1));
        i = end;
    }
}

int RowsModel::rowOf(const std::string& key) const
{
    for (std::size_t i = 0; i < entries_.size(); ++i)
        if (entries_[i].key == key) return int(i);
    return -1;
}

int RowsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(entries_.size()); }

int RowsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Entry& entry = entries_[std::size_t(index.row())];
    const evaluate::Row& row = entry.row;
    const int column = index.column();
    if (role == ShareRole) return shareOf(row);
    if (role == Qt::TextAlignmentRole && column == Group) return int(Qt::AlignCenter);
    if (role == Qt::TextAlignmentRole && (column == Spread || column >= Size))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (column == Order)
            return entry.orders > 1 ? tr("%1: %2 of its orders are here")
                                          .arg(entry.combination, QLocale().toString(qulonglong(entry.orders)))
                                    : entry.combination;
        if (column == Accuracy)
            return tr("%1 of %2 answers do what was asked")
                .arg(QLocale().toString(qulonglong(row.correct)), QLocale().toString(qulonglong(row.answers)));
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    const auto count = [](std::size_t value) { return QLocale().toString(qulonglong(value)); };
    switch (column) {
    case Order:
        return entry.order;
    case Method:
        return entry.method;
    case Size:
        return int(evaluate::size_of(row.combination));
    case Group:
        return groupTitle(row.group);
    case Accuracy:
        return percentText(shareOf(row));
    case Spread:
        return entry.orders > 1 ? percentText(entry.spread) : QStringLiteral("–");
    case Answers:
        return count(row.answers);
    case Truncated:
        return count(row.truncated);
    case Quality:
        return row.judged > 0 ? QLocale().toString(row.quality, 'f', 2) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    static const char* const titles[] = {QT_TR_NOOP("Behaviours in order"),
                                         QT_TR_NOOP("Method"),
                                         QT_TR_NOOP("Accuracy, %"),
                                         QT_TR_NOOP("Orders ±"),
                                         QT_TR_NOOP("Group"),
                                         QT_TR_NOOP("Size"),
                                         QT_TR_NOOP("Answers"),
                                         QT_TR_NOOP("Cut"),
                                         QT_TR_NOOP("Quality")};
    static const char* const tips[] = {
        QT_TR_NOOP("The combination in one of its orders"),
        QT_TR_NOOP("The way it was steered"),
        QT_TR_NOOP("Share of answers that do what was asked"),
        QT_TR_NOOP("Largest minus smallest accuracy over this combination's orders, in points"),
        QT_TR_NOOP("Seen: all of its behaviours were part of <and>'s training. Unseen pairs: they were, but two of "
                   "them never together. Unseen: at least one was held out."),
        QT_TR_NOOP("Behaviours in the combination"),
        QT_TR_NOOP("Answers so far, one per prompt"),
        QT_TR_NOOP("Answers cut off at the largest length"),
        QT_TR_NOOP("The judge's mean score, 1 to 5, of the correct answers")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::ToolTipRole) return tr(tips[section]);
    if (role == Qt::TextAlignmentRole && section == Group) return int(Qt::AlignCenter);
    if (role == Qt::TextAlignmentRole)
        return int((section == Spread || section >= Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void RowsFilter::setWanted(const Wanted& wanted)
{
    if (wanted == wanted_) return;
    wanted_ = wanted;
    words_ = wanted.text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RowsFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const RowsModel::Entry& entry = rows().entry(row);
    if (!wanted_.method.empty() && entry.row.method != wanted_.method) return false;
    if (wanted_.size > 0 && int(evaluate::size_of(entry.row.combination)) != wanted_.size) return false;
    if (wanted_.group != evaluate::Group::all && entry.row.group != wanted_.group) return false;
    if (wanted_.disagree && !(entry.spread > 0)) return false;
    return std::all_of(words_.begin(), words_.end(),
                       [&](const QString& word) { return entry.searched.contains(word); });
}

bool RowsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const RowsModel::Entry &a = rows().entry(left.row()), &b = rows().entry(right.row());
    const auto none = [](double value) { return std::isnan(value) ? -1 : value; };
    switch (left.column()) {
    case RowsModel::Order: // a combination's orders stay together
        if (a.combination != b.combination) return a.combination < b.combination;
        return a.order < b.order;
    case RowsModel::Method:
        return a.method < b.method;
    case RowsModel::Size:
        return evaluate::size_of(a.row.combination) < evaluate::size_of(b.row.combination);
    case RowsModel::Group:
        return a.row.group < b.row.group;
    case RowsModel::Accuracy:
        return none(shareOf(a.row)) < none(shareOf(b.row));
    case RowsModel::Spread:
        return a.spread < b.spread;
    case RowsModel::Answers:
        return a.row.answers < b.row.answers;
    case RowsModel::Truncated:
        return a.row.truncated < b.row.truncated;
    default:
        return a.row.quality < b.row.quality;
    }
}

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QColor text = item.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor back = item.palette.color(QPalette::Active, selected ? QPalette::Highlight : QPalette::Base);
    const int numberWidth = item.fontMetrics.horizontalAdvance(QStringLiteral("100.0")) + 6;
    const QRectF cell = QRectF(item.rect).adjusted(4, 0, -8, 0);
    const QRectF track(cell.left() + numberWidth, cell.center().y() - 3, cell.width() - numberWidth, 6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(text);
    painter->drawText(QRectF(cell.left(), cell.top(), numberWidth - 6, cell.height()),
                      Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    const double share = index.data(RowsModel::ShareRole).toDouble();
    if (track.width() > 16 && std::isfinite(share)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(back, text, 0.15));
        painter->drawRoundedRect(track, 3, 3);
        painter->setBrush(accentColor(QApplication::palette()));
        painter->drawRoundedRect(
            QRectF(track.left(), track.top(), track.width() * std::clamp(share, 0.0, 1.0), track.height()), 3, 3);
    }
    painter->restore();
}

} // namespace steerdeck::widgets
