#pragma once

#include "core/lab/values.h"
#include "widgets/geometry/vocabulary_cloud.h"
#include "widgets/plots/marks.h"
#include "widgets/plots/plot.h"

#include <map>

namespace steerdeck::widgets {

/// Tokens on two or three principal components, the vocabulary behind them.
///
/// A click selects (Shift adds); Shift and drag draws a lasso around more; Ctrl and drag moves the view. On a plane a
/// plain drag selects what its rectangle encloses, in space it turns the scene; with `setLasso` it draws a lasso. Arrow
/// keys go to the next token in that direction, Alt and arrows turn the scene, Escape selects none, Home resets.
class ScatterPlot : public Plot {
    Q_OBJECT

public:
    /// `geometry` must outlive this; tell with `geometryChanged` that it is another.
    explicit ScatterPlot(const lab::Geometry& geometry, QWidget* parent = nullptr);
    ~ScatterPlot() override;

    void setCategories(std::vector<CategoryStyle> categories);
    void geometryChanged();
    void setComponents(int x, int y, int z = 2);
    /// In space: three components, seen from a camera that turns.
    void setSpace(bool on);
    bool space() const { return space_; }
    void setPerspective(bool on);
    const Turntable& camera() const { return camera_; }
    void turn(double right, double down); // degrees; see Turntable
    void setVocabularyVisible(bool on);
    void setLabelsVisible(bool on);
    /// The means of the behaviours' instructions, each joined to its token.
    void setGhostsVisible(bool on);
    void setLasso(bool on);
    bool lasso() const { return lassoTool_; }
    /// The moment of the training whose paths are drawn; beyond the last step: all of it.
    void setStep(double step);
    void setSelection(const QList<int>& tokens);
    const QList<int>& selection() const { return selection_; }
    /// A word of the vocabulary that is marked and named, with `near` ones, also where the vocabulary is not shown; -1:
    /// none. The view grows where the word lies outside.
    void setFoundWord(int word, const std::vector<int>& near = {});
    int foundWord() const { return found_; }
    void resetView();

    /// Where a token's mark, its ghost and the token during the training stand, in pixels of this widget. On a plane,
    /// marks that would lie on one another stand around the place that they share.
    QPointF pixelOf(int token) const;
    QRectF labelOf(int token) const;       // as it was drawn last; null where there was no room for it
    QPointF ghostPixelOf(int token) const; // null without a ghost
    QPointF pathPixelOf(int trajectory) const;
    QPointF wordPixelOf(int word) const;
    int tokenAt(const QPointF& pixel) const; // by its mark, its ghost or its label; -1 for none
    QString axisTitle(int component) const;  // "PC 1 (34 %)"
    const VocabularyCloud& cloud() const { return *cloud_; }

signals:
    /// By the user, not by setSelection.
    void selected(const QList<int>& tokens);
    /// The token or word under the mouse; empty for none.
    void hovered(const QString& text);

protected:
    void colorize(const PlotTheme& theme) override;
    void preparePrint(bool begin) override;
    void fitPrint() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Part;
    enum class Drag { none, band, view, turn, lasso };
    /// A place in the picture: pixels, how near (1 at the front), and by what its size is scaled.
    struct Spot {
        QPointF at;
        double near = 1, scale = 1;
    };

    void rebuildLegend();
    void fitView();
    void fitScene();
    void showAxes();
    void reveal(int word);
    Turntable::Point pointOf(const double* position, std::size_t size) const;
    Turntable::Point pointOf(const std::vector<double>& position) const;
    Turntable::Point moment(const lab::Trajectory& path) const;
    Spot spotOf(const Turntable::Point& point) const;
    Mark markOfToken(int token, double near) const;
    int tokenNamed(const std::string& name) const;
    QRectF markBox(const Spot& spot, double side) const;

    // scatter_input.cpp
    void choose(QList<int> tokens, bool add);
    /// The tokens that cannot be told apart from `token`, it among them; by their numbers.
    QList<int> stackOf(int token) const;
    /// What a click on `token` chooses: of marks that lie on one another the one after the chosen one.
    int clicked(int token) const;
    void stepSelection(const QPointF& direction);
    void endLasso(bool add);
    QString textAt(const QPointF& pixel, int token) const;

    // scatter_drawing.cpp
    void drawRoom(QCPPainter& painter) const;
    void drawTokens(QCPPainter& painter);
    void drawGhosts(QCPPainter& painter) const;
    void drawPaths(QCPPainter& painter) const;
    void drawMarks(QCPPainter& painter, const std::vector<Spot>& spots) const;
    void drawFound(QCPPainter& painter) const;
    void drawLabels(QCPPainter& painter, const std::vector<Spot>& spots);
    /// Of each token its mark's place, and the place itself.
    std::vector<Spot> markSpots() const;
    Spot ownSpotOf(int token) const;
    void drawLasso(QCPPainter& painter) const;
    std::vector<int> wordsToName() const;
    struct AxisTitle {
        QLineF line; // of the axis, from its low end
        double near = 1;
        QString text;
        QRectF box;
    };
    std::vector<AxisTitle> axisTitles() const; // in space

    const lab::Geometry& geometry_;
    std::vector<CategoryStyle> categories_;
    std::map<std::string, int> tokens_; // their places by name
    VocabularyCloud* cloud_ = nullptr;
    QCPLegend* legend_ = nullptr;
    QList<int> selection_;
    std::array<int, 3> components_{0, 1, 2};
    Turntable camera_;
    QPolygonF lassoLine_;
    std::vector<QRectF> labelBoxes_;           // of the tokens' labels as they were drawn last
    std::map<std::string, QPointF> labelWays_; // by a token's name: from its mark to its label's middle
    double step_ = 1e12;
    int hover_ = -1, hoveredWord_ = -1, found_ = -1;
    std::vector<int> near_; // words near the found one
    bool space_ = false, labels_ = true, ghosts_ = true, lassoTool_ = false, follow_ = true, printing_ = false;
    Drag drag_ = Drag::none;
    QSize fitted_;
    QPointF pressed_, last_;
    double travelled_ = 0;               // pixels: the farthest from where it was pressed
    std::array<QCPRange, 2> screenView_; // while a print is made
};

} // namespace steerdeck::widgets
