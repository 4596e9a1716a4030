#pragma once

#include "widgets/compose/answer_run.h"

#include <QAbstractTableModel>

namespace steerdeck::widgets {

/// The runs of this session and of earlier ones, the newest first.
class AnswerRunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Prompt, DeckColumn, Passed, Columns };
    static constexpr int most = 200;

    using QAbstractTableModel::QAbstractTableModel;

    const QList<RunPtr>& runs() const { return runs_; }
    RunPtr run(int row) const { return runs_.value(row); }
    void setCatalog(const Catalog& catalog);
    void setRuns(const QList<RunPtr>& runs);
    /// Puts a run in front; the oldest beyond `most` goes.
    void add(const RunPtr& run);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString whatOf(const AnswerRun& run) const;
    QList<RunPtr> runs_;
    Catalog catalog_;
};

} // namespace steerdeck::widgets
