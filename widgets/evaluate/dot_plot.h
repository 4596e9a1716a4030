#pragma once

#include "widgets/evaluate/canvas_plot.h"
#include "widgets/evaluate/result_names.h"

#include <limits>
#include <vector>

namespace steerdeck::widgets {

/// A value with its interval, on one line of one facet.
struct DotMark {
    int facet = 0, line = 0;
    evaluate::Group group = evaluate::Group::all;
    evaluate::Interval value;                                  // shares
    double extreme = std::numeric_limits<double>::quiet_NaN(); // shown as a bar
    bool strong = true;                                        // false: drawn thin
    QString text;                                              // what hovering tells
};

/// What a DotPlot shows: facets side by side (sizes), lines (methods), marks.
struct DotChart {
    QStringList facets, lines;
    std::vector<DotMark> marks;
    QString axis, extreme;  // titles: of the values, of `extreme`; empty = none
    bool symmetric = false; // about zero, for differences
    bool grouped = true;    // false: the marks are of no group, and a legend would say nothing
    bool bars = false;      // each line has one mark, drawn as a bar from zero, and the plot grows with them
    QString invitation;     // shown while there are no marks
};

/// Order variance per method and size: mean with interval, the largest as a bar. A size of 1 has no orders.
DotChart varianceChart(const std::vector<evaluate::SummaryRow>& summary, const ResultNames& names);

/// Differences first - second per method, size and group; those with p >= 0.05 are thin.
enum class Compared { accuracy, orderVariance };
DotChart differenceChart(const evaluate::Comparison& comparison, Compared measure, const ResultNames& names);

/// What a method gains on each combination, as sorted bars.
DotChart gainsChart(const std::vector<evaluate::GainRow>& rows, const ResultNames& names);

/// The summary of one of several results, under its name.
struct NamedSummary {
    QString name;
    std::vector<evaluate::SummaryRow> summary;
};
/// The accuracy of every method in each of several results, a method's lines together.
DotChart accuracyChart(const std::vector<NamedSummary>& all, const ResultNames& names);

/// "Tokens", or "Tokens - Text" where the two methods of a comparison differ.
QString comparedMethods(const evaluate::ComparisonRow& row, const ResultNames& names);

/// Dots with intervals, in percentage points, with the signs and colours of their groups. Up and Down read the marks
/// out one by one.
class DotPlot : public CanvasPlot {
    Q_OBJECT

public:
    explicit DotPlot(QWidget* parent = nullptr);

    void setChart(DotChart chart);
    const DotChart& chart() const { return chart_; }
    QPointF pixelOf(std::size_t mark) const;
    /// The mark whose line and interval are under `pixel`; -1 for none.
    int markAt(const QPointF& pixel) const;

    QSize sizeHint() const override;

signals:
    void hovered(const QString& text);

protected:
    void paint(QCPPainter& painter, const QRectF& area) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Layout {
        double labels = 0, line = 0;
        QRectF box;       // all facets
        double facet = 0; // width of one
        double least = 0, most = 1;
        double x(const DotPlot& plot, int facet_, double value) const;
        double y(const DotPlot& plot, const DotMark& mark) const;
    };
    Layout layoutIn(const QRectF& area) const;
    void paintShape(QPainter& painter, const QPointF& at, double radius, evaluate::Group group);
    void paintMark(QPainter& painter, const Layout& layout, const DotMark& mark, bool current);
    void paintLegend(QPainter& painter, const QRectF& line);
    void readOut(int mark);
    static QString keysText();

    DotChart chart_;
    int current_ = -1;
};

} // namespace steerdeck::widgets
