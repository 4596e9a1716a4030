#pragma once

#include "widgets/compose/answer_runs_model.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace steerdeck::widgets {

class PillButton;

/// The list of runs. Enter, a double click or the button goes back to the chosen one; clearing can be taken back until
/// the next run.
class HistoryPane : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPane(QWidget* parent = nullptr);

    void setCatalog(const Catalog& catalog) { model_->setCatalog(catalog); }
    void setRuns(const QList<RunPtr>& runs);
    void add(const RunPtr& run);
    AnswerRunsModel* model() const { return model_; }
    QTreeView* list() const { return list_; }

signals:
    void chosen(const steerdeck::widgets::RunPtr& run);
    /// Cleared, or clearing taken back: these are the runs now.
    void replaced(const QList<steerdeck::widgets::RunPtr>& runs);
    void closeRequested();

private:
    void refresh();
    void goBack();
    void clearOrRestore();
    AnswerRunsModel* model_;
    QTreeView* list_;
    QLabel* empty_;
    PillButton *back_, *clear_, *close_;
    QList<RunPtr> cleared_; // what can be brought back
};

} // namespace steerdeck::widgets
