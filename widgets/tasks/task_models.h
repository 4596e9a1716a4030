#pragma once

#include "widgets/tasks/task_names.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

#include <vector>

namespace steerdeck::widgets {

/// The user's runs of tasks, newest first. Those that are ticked stand in the picture.
class TaskRunModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Accuracy, Steering, Task, Answers, ColumnCount };
    static constexpr int FolderRole = Qt::UserRole, SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Ticks stay on runs that remain.
    void setRuns(std::vector<lab::TaskRun> runs);
    void setNames(const TaskNames& names);
    const std::vector<lab::TaskRun>& runs() const { return runs_; }
    const lab::TaskRun* run(const QString& folder) const;
    int rowOf(const QString& folder) const; // -1: it is not there
    bool isTicked(const QString& folder) const { return ticked_.contains(folder); }
    void tick(const QString& folder);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void ticksChanged();

private:
    std::vector<lab::TaskRun> runs_;
    TaskNames names_;
    QSet<QString> ticked_;
};

QString folderOf(const lab::TaskRun& run);

/// The questions of one run with their answers, in their order.
class QuestionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Right, Output, Label, Read, Question, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswers(std::vector<tasks::Answer> answers);
    const tasks::Answer& answer(int row) const { return answers_[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<tasks::Answer> answers_;
};

/// Sorts by value; lets all answers through, or the wrong ones alone.
class QuestionFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit QuestionFilter(QuestionModel* model);
    void setWrongOnly(bool on);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const QuestionModel& questions_;
    bool wrongOnly_ = false;
};

} // namespace steerdeck::widgets
