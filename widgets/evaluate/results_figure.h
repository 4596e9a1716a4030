#pragma once

#include "widgets/evaluate/canvas_plot.h"
#include "widgets/evaluate/result_names.h"

#include <memory>

namespace steerdeck::widgets {

/// What a picture of results shows.
struct FigureInput {
    QString title;                                  // above all; may be empty
    std::vector<evaluate::SummaryRow> summary;      // of the one experiment
    std::vector<evaluate::SummaryRow> second;       // of the one compared with; empty = none
    QString name, secondName;                       // of the two
    std::optional<evaluate::Comparison> comparison; // first - second
    ResultNames names;
};

/// Accuracy map and order variance of an experiment, and of two their difference, in one picture. It needs no bench and
/// no screen (a QApplication on the "offscreen" platform will do).
class ResultsFigure : public CanvasPlot {
    Q_OBJECT

public:
    explicit ResultsFigure(const FigureInput& input, QWidget* parent = nullptr);
    ~ResultsFigure() override;

    /// Large enough for every label.
    QSize sizeHint() const override;

protected:
    void paint(QCPPainter& painter, const QRectF& area) override;

private:
    struct Part {
        QString title;
        std::unique_ptr<CanvasPlot> plot;
        int height = 0;
    };
    QString title_;
    std::vector<std::vector<Part>> rows_; // of equal height each
};

/// Writes it as SVG, PDF or PNG by the ending of `file`. An empty `size` takes the figure's own. One sentence on
/// failure, else empty.
QString saveResultsFigure(const FigureInput& input, const QString& file, QSize size = {});

/// All that is known of one or two experiments, as JSON: settings, fingerprints, summary, rows and comparison.
struct ExportedExperiment {
    QString name;
    evaluate::PlanSettings plan;
    evaluate::Manifest manifest;
    std::vector<evaluate::SummaryRow> summary;
    std::vector<evaluate::Row> rows;
};
QString resultsJson(const std::vector<ExportedExperiment>& experiments, const evaluate::Comparison* comparison);

} // namespace steerdeck::widgets
