#pragma once

#include "widgets/evaluate/canvas_plot.h"
#include "widgets/evaluate/result_names.h"

#include <optional>

namespace steerdeck::widgets {

/// One cell of the map.
struct AccuracyCell {
    std::string method;
    int size = 0;
    evaluate::Group group = evaluate::Group::all;

    bool operator==(const AccuracyCell&) const = default;
};

/// Accuracy of every method (rows) by size and group (columns); number and half the interval's width stand in
/// each cell, so colour is not the only sign. A click or the arrow keys choose a cell, a second click or Escape none.
class AccuracyMap : public CanvasPlot {
    Q_OBJECT

public:
    explicit AccuracyMap(QWidget* parent = nullptr);

    /// Methods in the order of their first row. The chosen cell stays if it is still there.
    void setSummary(std::vector<evaluate::SummaryRow> summary, const ResultNames& names);
    const std::vector<evaluate::SummaryRow>& summary() const { return summary_; }

    /// By the program; tells nobody.
    void setSelectedCell(const std::optional<AccuracyCell>& cell);
    const std::optional<AccuracyCell>& selectedCell() const { return selected_; }

    std::optional<AccuracyCell> cellAt(const QPointF& pixel) const;
    QRectF rectOf(const AccuracyCell& cell) const; // null for one that is not there
    /// What hovering tells of a cell.
    QString textOf(const AccuracyCell& cell) const;

    /// Colour of an accuracy, 0..1: one hue, lightness alone tells more from less.
    static QColor colorOf(double accuracy, const PlotTheme& theme);

    QSize sizeHint() const override;

signals:
    /// By the user.
    void cellSelected(const std::optional<steerdeck::widgets::AccuracyCell>& cell);
    void hovered(const QString& text);

protected:
    void paint(QCPPainter& painter, const QRectF& area) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Column {
        int size;
        evaluate::Group group;
    };
    struct Layout {
        double labels = 0; // width of the methods' names
        double line = 0;   // height of a line of text
        double top = 0, height = 0;
        std::vector<double> left; // of each column
        double width = 0;         // of a column
    };
    Layout layoutIn(const QRectF& area) const;
    QRectF rectOf(const Layout& layout, int row, int column) const;
    const evaluate::SummaryRow* find(int row, int column) const;
    AccuracyCell cell(int row, int column) const;
    void choose(const std::optional<AccuracyCell>& cell);
    static QString keysText();
    /// How the numbers of all cells are written, so that they can be compared.
    struct Writing {
        QFont font; // larger in large cells
        bool twoLines = false, beside = false;
        int decimals = 0;
    };
    static QString rangeOf(const evaluate::Summary& summary);
    Writing writingIn(const Layout& layout) const;
    void paintCell(QCPPainter& painter, const QRectF& rect, const evaluate::SummaryRow* row, const Writing& writing);
    void paintGroup(QCPPainter& painter, const QRectF& rect, evaluate::Group group);

    std::vector<evaluate::SummaryRow> summary_;
    ResultNames names_;
    std::vector<std::string> methods_;
    std::vector<Column> columns_;
    std::optional<AccuracyCell> selected_, under_;
};

} // namespace steerdeck::widgets
