#pragma once

#include "core/lab/classroom.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace steerdeck::widgets {

class BarsPlot;
class ClassTableModel;
class NoticeLabel;
class PillButton;

/// What a class answered:
///
///     +------------------------------------------------------------------+
///     | [Choose a folder…] [Choose files…]   Order matters: 24 pupils     |
///     | Pupil | Right  | 1.1        | 1.2 | 2.1 ...                       |
///     | Ada   | 3 of 4 | v the same | ...                                |
///     | share of right answers   |  [question v]                         |
///     | 1.1 =======              |  the same      =====                  |
///     | 1.2 ===                  |  another       ==                     |
///     | notice                        [Export picture v] [Export CSV…]   |
///     +------------------------------------------------------------------+
class ClassPane : public QWidget {
    Q_OBJECT
public:
    explicit ClassPane(QWidget* parent = nullptr);

    void setTable(const classroom::ClassTable& table);
    const ClassTableModel* model() const { return model_; }
    BarsPlot* shares() const { return shares_; }
    BarsPlot* answers() const { return answers_; }
    /// The question whose answers are counted, from 0 on.
    void showQuestion(int question);
    void tell(const QString& sentence);
    void tellError(const QString& sentence);

signals:
    void folderRequested();
    void filesRequested();
    void exportRequested(const std::string& csv);

private:
    QLayout* makeHead();
    QWidget* makePlots();
    QLayout* makeFoot();
    void drawAnswers();
    void exportPicture(BarsPlot* plot, const QString& suggestion);

    ClassTableModel* model_;
    QTableView* table_;
    QLabel* title_;
    QComboBox* question_;
    BarsPlot *shares_, *answers_;
    NoticeLabel* notice_;
    PillButton *picture_, *csv_;
};

} // namespace steerdeck::widgets
