#pragma once

#include "widgets/evaluate/accuracy_map.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace steerdeck::widgets {

/// One row per combination, order and method. New values of the same experiment change and insert rows; nothing that is
/// selected or scrolled to moves away.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Order, Method, Accuracy, Spread, Group, Size, Answers, Truncated, Quality, ColumnCount };
    /// The accuracy, 0..1; NaN where there is no answer.
    static constexpr int ShareRole = Qt::UserRole;

    /// What the rows' order and filter need, worked out once.
    struct Entry {
        evaluate::Row row;
        std::string key;            // of method and order
        QString order, combination; // titles
        QString method, searched;
        double spread = 0; // largest minus smallest accuracy over the orders of this combination and method
        std::size_t orders = 1;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setNames(const ResultNames& names);
    void setRows(const std::vector<evaluate::Row>& rows);
    const Entry& entry(int row) const { return entries_[std::size_t(row)]; }
    /// Row of that key; -1 for none.
    int rowOf(const std::string& key) const;
    static std::string keyOf(const evaluate::Row& row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Entry> entriesOf(const std::vector<evaluate::Row>& rows, bool named) const;
    void replace(std::vector<Entry> next);

    ResultNames names_;
    std::vector<Entry> entries_;
};

/// Sorts by value; shows what text, method, size, group and "orders disagree" let through.
class RowsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    struct Wanted {
        QString text; // words; all must occur in behaviours, method or group
        std::string method;
        int size = 0; // 0 = every
        evaluate::Group group = evaluate::Group::all;
        bool disagree = false; // only where the orders' accuracies differ

        bool operator==(const Wanted&) const = default;
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWanted(const Wanted& wanted);
    const Wanted& wanted() const { return wanted_; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const RowsModel& rows() const { return static_cast<const RowsModel&>(*sourceModel()); }

    Wanted wanted_;
    QStringList words_;
};

/// A share as its number and a bar from 0 to 100 per cent, in the map's colours.
class ShareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace steerdeck::widgets
