#pragma once

#include <QWidget>

class QLabel;
class QSlider;
class QStackedWidget;

namespace steerdeck::widgets {

class CurveLegend;
class LayerMap;
class PillButton;
class TrainLog;
class TrainPlots;

/// The curves with what belongs to them: smoothing, logarithmic axes, export, and whose curves they are.
///
///     | smoothing ---o---  Log axes v    hint              [Export v] |
///     | Earlier training: German. 200 steps of 32 examples, ...       |
///     | [Curves][Layers]                                              |   of adapters alone
///     | CurveLegend: each curve's name, to isolate it                 |
///     | TrainPlots, or LayerMap                                       |
class TrainCurves : public QWidget {
    Q_OBJECT
public:
    /// `log` outlives this.
    explicit TrainCurves(const TrainLog& log, QWidget* parent = nullptr);

    TrainPlots* plots() const { return plots_; }
    LayerMap* layers() const { return layers_; }
    CurveLegend* legend() const { return legend_; }
    void logChanged();
    /// This token's curves and layers stand out; empty for none.
    void setHighlighted(const QString& token);
    /// Whose curves these are; empty: those of the training at hand.
    void setCaption(const QString& sentence);
    /// Write what is shown; a picture by its ending (svg, pdf, png). One sentence on failure, else empty.
    QString saveCurves(const QString& csvFile) const;
    QString savePlots(const QString& pictureFile);
    QString saveLayers(const QString& pictureFile);

private:
    QWidget* makeBar();
    QWidget* makeExport(QWidget* parent);
    QWidget* makeAxes(QWidget* parent);
    QWidget* makeViews();

    const TrainLog& log_;
    QSlider* smoothing_;
    QLabel* caption_;
    TrainPlots* plots_;
    LayerMap* layers_;
    CurveLegend* legend_;
    QStackedWidget* pages_;
    QWidget* views_; // the choice between the two
    PillButton *curvesView_ = nullptr, *layersView_ = nullptr;
};

} // namespace steerdeck::widgets
