#pragma once

#include "geometry/vocabulary_cloud.h"
#include "lab/values.h"
#include "plots/marks.h"
#include "plots/plot.h"

namespace steerdeck::widgets {

/// Tokens on two principal components, the vocabulary behind them. A click selects (Shift adds), a drag selects what it
/// encloses, Ctrl and drag moves the view; arrow keys go to the next token in that direction, Escape selects none.
class ScatterPlot : public Plot {
    Q_OBJECT

public:
    /// `geometry` must outlive this; tell with `geometryChanged` that it is another.
    explicit ScatterPlot(const lab::Geometry& geometry, QWidget* parent = nullptr);
    ~ScatterPlot() override;

    void setCategories(std::vector<CategoryStyle> categories);
    void geometryChanged();
    void setComponents(int x, int y);
    void setVocabularyVisible(bool on);
    void setLabelsVisible(bool on);
    void setSelection(const QList<int>& tokens);
    const QList<int>& selection() const { return selection_; }
    void resetView();

    /// Where a token's mark stands, in pixels of this widget.
    QPointF pixelOf(int token) const;
    int tokenAt(const QPointF& pixel) const; // -1 for none
    QString axisTitle(int component) const;  // "PC 1 (34 %)"

signals:
    /// By the person, not by setSelection.
    void selected(const QList<int>& tokens);
    /// The token or word under the mouse; empty for none.
    void hovered(const QString& text);

protected:
    void colorize(const PlotTheme& theme) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Tokens;
    friend class Tokens;

    void rebuildLegend();
    void fitView();
    void choose(QList<int> tokens, bool add);
    void stepSelection(const QPointF& direction);
    QPointF position(int token) const;
    void drawTokens(QCPPainter& painter) const;

    const lab::Geometry& geometry_;
    std::vector<CategoryStyle> categories_;
    VocabularyCloud* cloud_ = nullptr;
    QCPLegend* legend_ = nullptr;
    QList<int> selection_;
    int x_ = 0, y_ = 1, hover_ = -1;
    bool labels_ = true, follow_ = true;
    QSize fitted_;
    QPointF pressed_;
};

} // namespace steerdeck::widgets
