#pragma once

#include "core/lab/task_runs.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;
class QTextEdit;

namespace steerdeck::widgets {

class QuestionFilter;
class QuestionModel;

/// The questions of a run with what the model made of them; the selected one stands whole below.
class QuestionPane : public QWidget {
    Q_OBJECT
public:
    explicit QuestionPane(QWidget* parent = nullptr);

    /// `title` names the run.
    void showRun(const QString& title, const lab::TaskAnswers& answers);
    void clear();
    QTableView* table() const { return table_; }
    /// What is shown, as a table: number, question, output, label, what was read, right or wrong.
    QString csv() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void tellCount();
    void tellSelected();

    QuestionModel* model_;
    QuestionFilter* filter_;
    QLabel *title_, *count_;
    QCheckBox* wrongOnly_;
    QTableView* table_;
    QTextEdit* whole_;
};

} // namespace steerdeck::widgets
