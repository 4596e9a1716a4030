#include "widgets/evaluate/difference_model.h"

#include "widgets/evaluate/dot_plot.h"

#include <QFont>
#include <QLocale>

namespace steerdeck::widgets {

namespace {

QString signedText(const evaluate::Interval& interval)
{
    const auto one = [](double value) {
        const QString text = percentText(value);
        return value > 0 && percentText(-value) != text ? QLatin1Char('+') + text : text;
    };
    if (!hasInterval(interval)) return one(interval.value);
    return DifferenceModel::tr("%1 (%2 to %3)").arg(one(interval.value), one(interval.low), one(interval.high));
}

} // namespace

void DifferenceModel::setRows(std::vector<evaluate::ComparisonRow> rows, const ResultNames& names)
{
    beginResetModel();
    rows_ = std::move(rows);
    names_ = names;
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

int DifferenceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const evaluate::ComparisonRow& row = rows_[std::size_t(index.row())];
    const evaluate::PairedTest &accuracy = row.accuracy, &variance = row.order_variance;
    const int column = index.column();
    if (role == Qt::TextAlignmentRole && column == Group) return int(Qt::AlignCenter);
    if (role == Qt::TextAlignmentRole && column != Method && column != Group)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole) { // what chance alone seldom does stands out
        const bool strong = ((column == Difference || column == P) && accuracy.p < 0.05) ||
                            ((column == VarianceDifference || column == VarianceP) && variance.p < 0.05);
        if (!strong) return {};
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role == Qt::ToolTipRole && (column == P || column == VarianceP))
        return (column == P ? accuracy : variance).exact
                   ? tr("Sign-flip permutation test over the combinations, every pattern counted")
                   : tr("Sign-flip permutation test over the combinations, 10 000 random patterns");
    if (role != Qt::DisplayRole && role != SortRole) return {};
    const bool sort = role == SortRole, orders = row.size > 1;
    const QString none = QStringLiteral("–");
    switch (column) {
    case Method:
        return comparedMethods(row, names_);
    case Size:
        return row.size;
    case Group:
        return sort ? QVariant(int(row.group)) : groupTitle(row.group);
    case A:
        return sort ? QVariant(accuracy.a) : percentText(accuracy.a);
    case B:
        return sort ? QVariant(accuracy.b) : percentText(accuracy.b);
    case Difference:
        return sort ? QVariant(accuracy.difference.value) : signedText(accuracy.difference);
    case P:
        return sort ? QVariant(accuracy.p) : pText(accuracy.p);
    case VarianceA:
        return sort ? QVariant(variance.a) : orders ? percentText(variance.a) : none;
    case VarianceB:
        return sort ? QVariant(variance.b) : orders ? percentText(variance.b) : none;
    case VarianceDifference:
        return sort ? QVariant(variance.difference.value) : orders ? signedText(variance.difference) : none;
    case VarianceP:
        return sort ? QVariant(variance.p) : orders ? pText(variance.p) : none;
    case Pairs:
        return sort ? QVariant(qulonglong(accuracy.prompts)) : QLocale().toString(qulonglong(accuracy.prompts));
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    static const char* const titles[] = {
        QT_TR_NOOP("Method"),   QT_TR_NOOP("Size"),          QT_TR_NOOP("Group"),    QT_TR_NOOP("A, %"),
        QT_TR_NOOP("B, %"),     QT_TR_NOOP("A – B, points"), QT_TR_NOOP("p"),        QT_TR_NOOP("Orders A"),
        QT_TR_NOOP("Orders B"), QT_TR_NOOP("Orders A – B"),  QT_TR_NOOP("Orders p"), QT_TR_NOOP("Pairs")};
    static const char* const tips[] = {
        QT_TR_NOOP("The way it was steered"),
        QT_TR_NOOP("Behaviours in the combination"),
        QT_TR_NOOP("Combinations of seen behaviours, of unseen pairs of these, with unseen behaviours, or all"),
        QT_TR_NOOP("Accuracy of run A on what both runs have"),
        QT_TR_NOOP("Accuracy of run B on what both runs have"),
        QT_TR_NOOP("Difference of the accuracies with its 95 % interval"),
        QT_TR_NOOP("How often chance alone would give such a difference of accuracies"),
        QT_TR_NOOP("Order variance of run A, points"),
        QT_TR_NOOP("Order variance of run B, points"),
        QT_TR_NOOP("Difference of the order variances with its 95 % interval"),
        QT_TR_NOOP("How often chance alone would give such a difference of order variances"),
        QT_TR_NOOP("Pairs of a combination and a prompt that both runs have")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::ToolTipRole) return tr(tips[section]);
    if (role == Qt::TextAlignmentRole && section == Group) return int(Qt::AlignCenter);
    if (role == Qt::TextAlignmentRole)
        return int((section != Method && section != Group ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace steerdeck::widgets
