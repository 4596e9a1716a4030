#pragma once

#include "core/lab/tools.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace steerdeck::widgets {

class BatchModel;
class NoticeLabel;
class PillButton;

/// A file of prompts, answered under Compose's deck into a table.
///
///     | [Choose a file…]  prompts.txt, 40 prompts                |
///     | German <and> lower case; temperature 0.8                 |
///     | [Steering tokens v] [Answer all] [Stop]                  |
///     | Prompt | Answer | Holds | Checks                         |
///     | i 31 of 40 hold                           [Export CSV…]  |
class BatchPane : public QWidget {
    Q_OBJECT
public:
    explicit BatchPane(QWidget* parent = nullptr);

    BatchModel* model() const { return model_; }
    /// What is asked of every prompt; `words` say it.
    void setAsked(const lab::BatchRequest& request, const QString& words);
    void setPrompts(const QString& name, const std::vector<std::string>& prompts);
    void setRunning(bool running);
    void setAnswers(const lab::BatchRequest& request, const lab::BatchResult& result);
    void tell(const QString& sentence);
    void tellError(const QString& sentence);

signals:
    void fileRequested();
    void runRequested(const steerdeck::lab::BatchRequest& request);
    void stopRequested();
    void exportRequested(const std::string& csv);

private:
    void run();
    void follow();

    lab::BatchRequest asked_;
    bool running_ = false;
    BatchModel* model_;
    QTableView* table_;
    QLabel *file_, *words_;
    QComboBox* method_;
    NoticeLabel* notice_;
    PillButton *choose_, *run_, *stop_, *export_;
};

} // namespace steerdeck::widgets
