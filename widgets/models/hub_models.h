#pragma once

#include "core/lab/models.h"

#include <QAbstractTableModel>

#include <vector>

namespace steerdeck::widgets {

/// What a search on the hub gave.
class HubModels : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Kind, Parameters, Downloads, Notes, ColumnCount };
    static constexpr int NameRole = Qt::UserRole, SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setModels(std::vector<lab::HubModel> models);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<lab::HubModel> models_;
};

} // namespace steerdeck::widgets
