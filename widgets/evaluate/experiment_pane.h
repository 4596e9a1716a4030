#pragma once

#include "core/lab/own.h"
#include "widgets/evaluate/result_names.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace steerdeck::widgets {

/// The user's experiments, newest first: when, what, how far, and how well its best condition did.
class ExperimentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Size, Accuracy, ColumnCount };
    static constexpr int FolderRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;
    void setExperiments(std::vector<lab::ExperimentInfo> experiments);
    void setNames(const ResultNames& names);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString whatOf(const lab::ExperimentInfo& one) const;
    QString accuracyOf(const lab::ExperimentInfo& one) const;

    std::vector<lab::ExperimentInfo> experiments_;
    ResultNames names_;
};

/// That list, and what can be done with the selected one.
class ExperimentPane : public QWidget {
    Q_OBJECT
public:
    explicit ExperimentPane(QWidget* parent = nullptr);

    void setExperiments(const std::vector<lab::ExperimentInfo>& experiments);
    void setNames(const ResultNames& names) { model_->setNames(names); }
    /// While an experiment runs its results are shown; comparing needs a run A.
    void setIdle(bool idle, bool comparable);
    QTableView* table() const { return table_; }

signals:
    /// Show this folder's results as run A (0) or B (1).
    void wanted(int run, const QString& folder);
    /// Draw the results of these folders together.
    void togetherWanted(const QStringList& folders);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString selected() const; // the first of them
    QStringList allSelected() const;
    void tellButtons();

    ExperimentModel* model_;
    QTableView* table_;
    QLabel* hint_;
    QPushButton *open_, *compare_, *together_;
    bool idle_ = true, comparable_ = false;
};

} // namespace steerdeck::widgets
