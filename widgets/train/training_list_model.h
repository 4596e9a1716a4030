#pragma once

#include "core/lab/values.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace steerdeck::widgets {

/// Records of earlier trainings, newest first. Those that are ticked lie over the curves.
class TrainingListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Steps, Loss, State, ColumnCount };
    static constexpr int FolderRole = Qt::UserRole, SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Ticks stay on records that remain.
    void setTrainings(std::vector<lab::TrainingInfo> trainings);
    /// How behaviours are called.
    void setBehaviors(std::vector<lab::BehaviorInfo> behaviors);
    const lab::TrainingInfo* training(const QString& folder) const;
    bool isCompared(const QString& folder) const { return compared_.contains(folder); }
    /// "German and 2 more", "LM-Steer: all 18 behaviours".
    QString titleOf(const lab::TrainingInfo& training) const;
    /// The title with the time: "German and 2 more, 2026-11-21 18:31".
    QString nameOf(const lab::TrainingInfo& training) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void comparedChanged(const QString& folder, bool on);

private:
    std::vector<lab::TrainingInfo> trainings_;
    std::vector<lab::BehaviorInfo> behaviors_;
    QSet<QString> compared_;
};

QString folderOf(const lab::TrainingInfo& training);

} // namespace steerdeck::widgets
