#pragma once

#include "widgets/evaluate/result_names.h"

#include <QAbstractTableModel>

namespace steerdeck::widgets {

/// Two experiments, method by method: one row per method, size and group.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Method,
        Size,
        Group,
        A,
        B,
        Difference,
        P,
        VarianceA,
        VarianceB,
        VarianceDifference,
        VarianceP,
        Pairs,
        ColumnCount
    };
    /// Numbers as numbers, for sorting.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<evaluate::ComparisonRow> rows, const ResultNames& names);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<evaluate::ComparisonRow> rows_;
    ResultNames names_;
};

} // namespace steerdeck::widgets
