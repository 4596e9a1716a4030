#pragma once

#include "core/lab/values.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace steerdeck::widgets {

class TrainingListModel;

/// Earlier trainings: a list whose ticks lay curves over the present ones, and what can be done with the selected one.
class TrainingPane : public QWidget {
    Q_OBJECT

public:
    explicit TrainingPane(QWidget* parent = nullptr);

    TrainingListModel* model() const { return model_; }
    QTableView* table() const { return table_; }
    /// While a training runs its curves are shown, and the form rests.
    void setIdle(bool idle);

signals:
    /// Show the curves of this record.
    void openRequested(const QString& folder);
    /// Bring the form back to these settings.
    void settingsWanted(const steerdeck::lab::TrainingInfo& training);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString selected() const;
    void tellButtons();

    TrainingListModel* model_;
    QTableView* table_;
    QLabel* none_;
    QPushButton *open_, *use_;
    bool idle_ = true;
};

} // namespace steerdeck::widgets
