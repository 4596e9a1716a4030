#pragma once

#include "widgets/evaluate/result_names.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTextEdit;

namespace steerdeck::widgets {

class AccuracyMap;
class DifferenceModel;
class DotPlot;

/// Two experiments side by side: both maps, their differences as a forest plot and as a table, and the settings in
/// which they differ.
class ComparisonView : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonView(QWidget* parent = nullptr);

    void setNames(const ResultNames& names);
    /// `experiment` is 0 (A) or 1 (B).
    void setExperiment(int experiment, const QString& name, const std::vector<evaluate::SummaryRow>& summary);
    void setComparison(const evaluate::Comparison& comparison);
    void clear();

    AccuracyMap* map(int experiment) const { return maps_[experiment]; }
    DotPlot* accuracy() const { return accuracy_; }
    DotPlot* variance() const { return variance_; }
    QTableView* table() const { return table_; }
    QString differences() const;

signals:
    void settingsRequested(int experiment);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    ResultNames names_;
    evaluate::Comparison comparison_;
    std::vector<evaluate::SummaryRow> summaries_[2];
    AccuracyMap* maps_[2];
    QLabel* titles_[2];
    DotPlot *accuracy_, *variance_;
    DifferenceModel* model_;
    QTableView* table_;
    QTextEdit* differences_;
};

} // namespace steerdeck::widgets
