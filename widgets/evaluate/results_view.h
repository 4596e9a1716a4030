#pragma once

#include "widgets/evaluate/rows_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;

namespace steerdeck::widgets {

class AnswersPane;
class DotPlot;

/// One experiment: the map, the order variance, the table of its rows and the answers of the selected one.
class ResultsView : public QWidget {
    Q_OBJECT

public:
    explicit ResultsView(QWidget* parent = nullptr);

    void setNames(const ResultNames& names);
    /// Selection, filter and scroll stay where they are.
    void setExperiment(const std::vector<evaluate::SummaryRow>& summary, const std::vector<evaluate::Row>& rows);
    /// Another experiment: the selected row and what was filtered by a cell no longer mean anything.
    void reset();

    AccuracyMap* map() const { return map_; }
    DotPlot* variance() const { return variance_; }
    AnswersPane* answers() const { return answers_; }
    QTableView* table() const { return table_; }
    RowsModel* rows() const { return rows_; }
    RowsFilter* filter() const { return filter_; }
    /// The selected row; null for none.
    const evaluate::Row* selectedRow() const;

signals:
    /// Another row, or the same one with more answers.
    void rowSelected(const steerdeck::evaluate::Row& row);
    void settingsRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makeRows();
    QLayout* makeFilters(QWidget* parent);
    void fillFilters();
    void filterEdited();
    void filterByCell(const std::optional<AccuracyCell>& cell);
    void selectionChanged();
    void tellCount();
    void fitColumns();

    ResultNames names_;
    std::vector<evaluate::SummaryRow> summary_;
    std::string asked_; // key and number of answers of the row last told of
    bool filling_ = false;

    AccuracyMap* map_;
    DotPlot* variance_;
    QLabel *hint_, *count_;
    QLineEdit* text_;
    QComboBox *group_, *method_, *size_;
    QCheckBox* disagree_;
    RowsModel* rows_;
    RowsFilter* filter_;
    QTableView* table_;
    AnswersPane* answers_;
};

/// A figure under its title, with a button that asks for the settings that made it.
QWidget* framedFigure(const QString& title, QWidget* figure, const std::function<void()>& settings, QWidget* parent);

} // namespace steerdeck::widgets
