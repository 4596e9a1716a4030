#pragma once

#include "core/lab/classroom.h"

#include <QAbstractTableModel>

namespace steerdeck::widgets {

/// A class's answers: a pupil a row, a question a column behind the name and the number of right answers.
class ClassTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pupil, Right, FirstQuestion };
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const classroom::ClassTable& table);
    const classroom::ClassTable& table() const { return table_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    classroom::ClassTable table_;
};

} // namespace steerdeck::widgets
