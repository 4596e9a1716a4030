#include "widgets/train/token_trace_model.h"

#include "widgets/plots/words.h"

#include <QLocale>

#include <cmath>

namespace steerdeck::widgets {

namespace {

QString number(double value) { return std::isnan(value) ? QStringLiteral("–") : QLocale().toString(value, 'g', 3); }

} // namespace

void TokenTraceModel::setStyles(std::vector<TokenStyle> styles, const PlotTheme& theme)
{
    styles_ = std::move(styles);
    icons_.clear();
    for (const TokenStyle& style : styles_) icons_.push_back(markIcon(style.mark, theme));
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TokenTraceModel::clear()
{
    beginResetModel();
    rows_.clear();
    endResetModel();
}

void TokenTraceModel::update(const TrainLog& log)
{
    const std::size_t known = rows_.size();
    if (log.tokens().size() < known) clear();
    for (std::size_t i = 0; i < log.tokens().size(); ++i) {
        const TrainLog::Token& token = log.tokens()[i];
        Row row{QString::fromStdString(token.name), token.last_loss, token.norm.back(), token.cosine.back(),
                token.nearest};
        if (i < rows_.size()) {
            rows_[i] = std::move(row);
        } else {
            beginInsertRows({}, int(i), int(i));
            rows_.push_back(std::move(row));
            endInsertRows();
        }
    }
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TokenTraceModel::rowOf(const QString& name) const
{
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].name == name) return int(i);
    return -1;
}

int TokenTraceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

int TokenTraceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

const TokenStyle* TokenTraceModel::styleOf(const QString& name) const
{
    for (const TokenStyle& style : styles_)
        if (style.name == name) return &style;
    return nullptr;
}

QVariant TokenTraceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Row& row = rows_[std::size_t(index.row())];
    if (role == NameRole) return row.name;
    if (role == Qt::ToolTipRole && index.column() == Cosine && isOperator(row.name.toStdString()))
        return tr("An operator's row starts at zero, which has no direction: its norm tells how far it moved");
    const TokenStyle* style = styleOf(row.name);
    const double values[] = {0, row.loss, row.norm, row.cosine};
    switch (index.column()) {
    case Name:
        if (role == Qt::DisplayRole || role == SortRole) return style ? style->title : row.name;
        if (role == Qt::DecorationRole && style) return icons_[std::size_t(style - styles_.data())];
        break;
    case Nearest:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == SortRole) {
            QStringList words;
            for (const lab::Neighbor& word : row.nearest)
                words << shownWord(word.text) + QLatin1Char(' ') + QLocale().toString(word.cosine, 'f', 2);
            return words.join(QStringLiteral("   "));
        }
        break;
    default:
        if (role == Qt::DisplayRole && index.column() == Cosine && isOperator(row.name.toStdString()))
            return tr("starts at 0");
        if (role == Qt::DisplayRole) return number(values[index.column()]);
        if (role == SortRole) return values[index.column()];
        if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant TokenTraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    static const char* const titles[] = {QT_TR_NOOP("Token"), QT_TR_NOOP("Loss"), QT_TR_NOOP("Norm"),
                                         QT_TR_NOOP("Cosine to start"), QT_TR_NOOP("Nearest words (cosine)")};
    static const char* const tips[] = {
        QT_TR_NOOP("The behaviour whose token is trained"),
        QT_TR_NOOP("Mean distillation loss of its examples in the last report"),
        QT_TR_NOOP("Length of the token's row"),
        QT_TR_NOOP("Cosine between the row and where it started: 1 while it points the same way. An operator starts at "
                   "zero, which has no direction"),
        QT_TR_NOOP("The five words of the vocabulary whose rows point most nearly the same way")};
    if (section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::ToolTipRole) return tr(tips[section]);
    if (role == Qt::TextAlignmentRole)
        return int((section == Name || section == Nearest ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace steerdeck::widgets
