#include "widgets/evaluate/comparison_view.h"

#include "widgets/evaluate/accuracy_map.h"
#include "widgets/evaluate/difference_model.h"
#include "widgets/evaluate/dot_plot.h"
#include "widgets/evaluate/results_view.h"
#include "widgets/plots/row_table.h"
#include "widgets/plots/theme.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/turning_splitter.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTextEdit>
#include <QVBoxLayout>

namespace steerdeck::widgets {

ComparisonView::ComparisonView(QWidget* parent) : QWidget(parent)
{
    auto* figures = new TurningSplitter(this);
    auto* forests = new TurningSplitter(this);
    auto* lower = new TurningSplitter(this);
    figures->setObjectName(QStringLiteral("comparedMapsSplit"));
    forests->setObjectName(QStringLiteral("differencesSplit"));
    lower->setObjectName(QStringLiteral("comparedTablesSplit"));
    for (int experiment = 0; experiment < 2; ++experiment) {
        maps_[experiment] = new AccuracyMap(figures);
        maps_[experiment]->setObjectName(QStringLiteral("map%1").arg(experiment));
        maps_[experiment]->setAccessibleName(experiment == 0 ? tr("Accuracy of run A") : tr("Accuracy of run B"));
        auto* panel = framedFigure(
            experiment == 0 ? tr("A") : tr("B"), maps_[experiment],
            [this, experiment] { emit settingsRequested(experiment); }, figures);
        titles_[experiment] = panel->findChild<QLabel*>(QStringLiteral("title"));
        titles_[experiment]->setTextFormat(Qt::PlainText);
        titles_[experiment]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        figures->addWidget(panel);
    }
    accuracy_ = new DotPlot(forests);
    accuracy_->setObjectName(QStringLiteral("accuracyDifference"));
    accuracy_->setAccessibleName(tr("Difference of accuracy, A minus B"));
    variance_ = new DotPlot(forests);
    variance_->setObjectName(QStringLiteral("varianceDifference"));
    variance_->setAccessibleName(tr("Difference of order variance, A minus B"));
    const auto panel = [this](const QString& title, QWidget* inner, QWidget* parent_) {
        auto* made = new QWidget(parent_);
        auto* column = new QVBoxLayout(made);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(grid / 2);
        column->addWidget(sectionLabel(title, made));
        column->addWidget(inner, 1);
        return made;
    };
    forests->addWidget(panel(tr("Difference of accuracy"), accuracy_, forests));
    forests->addWidget(panel(tr("Difference of order variance"), variance_, forests));

    model_ = new DifferenceModel(this);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model_);
    sorted->setSortRole(DifferenceModel::SortRole);
    table_ = new QTableView(lower);
    table_->setObjectName(QStringLiteral("differences"));
    table_->setModel(sorted);
    table_->setAccessibleName(tr("Differences between the runs"));
    layOutRows(*table_);
    const std::pair<int, int> widths[] = {{DifferenceModel::Method, 140},   {DifferenceModel::Size, 44},
                                          {DifferenceModel::Group, 60},     {DifferenceModel::A, 52},
                                          {DifferenceModel::B, 52},         {DifferenceModel::Difference, 142},
                                          {DifferenceModel::P, 64},         {DifferenceModel::VarianceA, 72},
                                          {DifferenceModel::VarianceB, 72}, {DifferenceModel::VarianceDifference, 142},
                                          {DifferenceModel::VarianceP, 72}, {DifferenceModel::Pairs, 60}};
    for (const auto& [column, width] : widths) table_->setColumnWidth(column, width);
    differences_ = new QTextEdit(lower);
    differences_->setObjectName(QStringLiteral("settingDifferences"));
    differences_->setReadOnly(true);
    differences_->setTabChangesFocus(true);
    differences_->setAccessibleName(tr("Settings in which the runs differ"));
    lower->addWidget(panel(tr("Method by method"), table_, lower));
    lower->addWidget(panel(tr("Settings that differ"), differences_, lower));
    lower->setStretchFactor(0, 3);
    lower->setStretchFactor(1, 1);
    lower->setSizes({640, 240});

    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("comparisonSplit"));
    for (QSplitter* one : {figures, forests, lower}) {
        one->setChildrenCollapsible(false);
        one->setHandleWidth(gutter);
        split->addWidget(one);
    }
    split->setChildrenCollapsible(false);
    split->setHandleWidth(grid);
    split->setSizes({320, 240, 150});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    refresh();
}

void ComparisonView::setNames(const ResultNames& names)
{
    names_ = names;
    for (int experiment = 0; experiment < 2; ++experiment)
        maps_[experiment]->setSummary(summaries_[experiment], names_);
    refresh();
}

void ComparisonView::setExperiment(int experiment, const QString& name,
                                   const std::vector<evaluate::SummaryRow>& summary)
{
    const QString letter = experiment == 0 ? tr("A") : tr("B");
    titles_[experiment]->setText(name.isEmpty() ? letter : letter + QStringLiteral(": ") + name);
    titles_[experiment]->setToolTip(name);
    summaries_[experiment] = summary;
    maps_[experiment]->setSummary(summary, names_);
}

void ComparisonView::setComparison(const evaluate::Comparison& comparison)
{
    comparison_ = comparison;
    refresh();
}

void ComparisonView::clear() { setComparison({}); }

QString ComparisonView::differences() const { return differences_->toPlainText(); }

void ComparisonView::refresh()
{
    accuracy_->setChart(differenceChart(comparison_, Compared::accuracy, names_));
    variance_->setChart(differenceChart(comparison_, Compared::orderVariance, names_));
    model_->setRows(comparison_.rows, names_);
    QStringList lines;
    for (const std::string& difference : comparison_.differences) lines << QString::fromStdString(difference);
    differences_->setPlainText(lines.isEmpty() ? tr("None.") : lines.join(QLatin1Char('\n')));
}

void ComparisonView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) tintSelection(*table_, palette());
}

} // namespace steerdeck::widgets
