// What the bench writes: tables and pictures of what is shown.
#include "widgets/evaluate/evaluate_bench.h"

#include "widgets/evaluate/accuracy_map.h"
#include "widgets/evaluate/comparison_view.h"
#include "widgets/evaluate/dot_plot.h"
#include "widgets/evaluate/experiment_bar.h"
#include "widgets/evaluate/figures_view.h"
#include "widgets/evaluate/results_figure.h"
#include "widgets/evaluate/results_view.h"
#include "widgets/plots/export.h"

#include <QMenu>

namespace steerdeck::widgets {

namespace {
const QStringList pictures{QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png")};
}

void EvaluateBench::makeExports()
{
    QMenu* menu = bar_->exportMenu();
    const auto add = [this, menu](const QString& text, const QString& file, const QStringList& endings, auto write) {
        return menu->addAction(text, this, [this, file, endings, write] {
            askAndSave(this, tr("Export the results"), file, endings,
                       [this, write](const QString& to) { return (this->*write)(to); });
        });
    };
    const QStringList csv{QStringLiteral("csv")}, json{QStringLiteral("json")};
    add(tr("Rows as table (CSV)…"), QStringLiteral("rows"), csv, &EvaluateBench::saveRows);
    add(tr("Summary as table (CSV)…"), QStringLiteral("summary"), csv, &EvaluateBench::saveSummary);
    QAction* table =
        add(tr("Comparison as table (CSV)…"), QStringLiteral("comparison"), csv, &EvaluateBench::saveComparison);
    add(tr("Everything (JSON)…"), QStringLiteral("evaluation"), json, &EvaluateBench::saveJson);
    menu->addSeparator();
    add(tr("Picture of the accuracy…"), QStringLiteral("accuracy"), pictures, &EvaluateBench::saveMap);
    add(tr("Picture of the order variance…"), QStringLiteral("order-variance"), pictures, &EvaluateBench::saveVariance);
    QAction* forest =
        add(tr("Picture of the comparison…"), QStringLiteral("comparison"), pictures, &EvaluateBench::saveDifference);
    add(tr("All figures in one picture…"), QStringLiteral("evaluation"), pictures, &EvaluateBench::saveFigure);
    menu->addSeparator();
    QAction* drawn =
        add(tr("Picture of the page Figures…"), QStringLiteral("figure"), pictures, &EvaluateBench::saveDrawn);
    QAction* numbers =
        add(tr("The page Figures as table (CSV)…"), QStringLiteral("figure"), csv, &EvaluateBench::saveDrawnTable);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, table, forest, drawn, numbers] {
        for (QAction* action : menu->actions()) action->setEnabled(!experiments_[shown_].summary.empty());
        for (QAction* action : {table, forest}) action->setEnabled(compared_.has_value());
        for (QAction* action : {drawn, numbers}) action->setEnabled(!figures_->csv().empty());
    });
}

FigureInput EvaluateBench::figure() const
{
    FigureInput input;
    input.names = names_;
    input.comparison = compared_;
    const int first = compared_ ? 0 : shown_;
    input.name = experiments_[first].name;
    input.summary = experiments_[first].summary;
    if (!compared_) return input;
    input.secondName = experiments_[1].name;
    input.second = experiments_[1].summary;
    return input;
}

QString EvaluateBench::saveRows(const QString& csvFile) const
{
    return saveText(QString::fromStdString(evaluate::csv_of(experiments_[shown_].rows)), csvFile);
}

QString EvaluateBench::saveSummary(const QString& csvFile) const
{
    return saveText(QString::fromStdString(evaluate::csv_of(experiments_[shown_].summary)), csvFile);
}

QString EvaluateBench::saveComparison(const QString& csvFile) const
{
    if (!compared_) return tr("There is no comparison: open a second run first.");
    return saveText(QString::fromStdString(evaluate::csv_of(compared_->rows)), csvFile);
}

QString EvaluateBench::saveJson(const QString& jsonFile) const
{
    std::vector<ExportedExperiment> written;
    for (const Experiment& experiment : experiments_)
        if (experiment.there)
            written.push_back({experiment.name, experiment.settings.request.plan, experiment.settings.manifest,
                               experiment.summary, experiment.rows});
    return saveText(resultsJson(written, compared_ ? &*compared_ : nullptr), jsonFile);
}

QString EvaluateBench::saveMap(const QString& pictureFile) { return savePicture(*view_->map(), pictureFile); }

QString EvaluateBench::saveVariance(const QString& pictureFile) { return savePicture(*view_->variance(), pictureFile); }

QString EvaluateBench::saveDifference(const QString& pictureFile)
{
    return savePicture(*comparisonView_->accuracy(), pictureFile);
}

QString EvaluateBench::saveFigure(const QString& pictureFile) const { return saveResultsFigure(figure(), pictureFile); }

QString EvaluateBench::saveDrawn(const QString& pictureFile) { return savePicture(*figures_->plot(), pictureFile); }

QString EvaluateBench::saveDrawnTable(const QString& csvFile) const
{
    return saveText(QString::fromStdString(figures_->csv()), csvFile);
}

} // namespace steerdeck::widgets
