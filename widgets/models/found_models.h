#pragma once

#include "core/lab/models.h"

#include <QAbstractTableModel>

#include <vector>

namespace steerdeck::widgets {

/// Models on this computer, as they are found.
class FoundModels : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Kind, Numbers, Size, State, Place, ColumnCount };
    static constexpr int RowRole = Qt::UserRole, SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const lab::FoundModel& model);
    const std::vector<lab::FoundModel>& models() const { return models_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<lab::FoundModel> models_;
};

/// The place's name in the user's language.
QString placeText(lab::ModelPlace place);
/// "1.2 GB".
QString sizeText(std::uint64_t bytes);

} // namespace steerdeck::widgets
