#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace steerdeck::widgets {

class TrainLog;
class TrainPlots;

/// The curves with what belongs to them: smoothing, logarithmic axes, export, and whose curves they are.
///
///     | smoothing ---o---  Log axes v    hint              [Export v] |
///     | Earlier training: German. 200 steps of 32 examples, ...       |
///     | TrainPlots                                                    |
class TrainCurves : public QWidget {
    Q_OBJECT
public:
    /// `log` outlives this.
    explicit TrainCurves(const TrainLog& log, QWidget* parent = nullptr);

    TrainPlots* plots() const { return plots_; }
    /// Whose curves these are; empty: those of the training at hand.
    void setCaption(const QString& sentence);
    /// Write what is shown; a picture by its ending (svg, pdf, png). One sentence on failure, else empty.
    QString saveCurves(const QString& csvFile) const;
    QString savePlots(const QString& pictureFile);

private:
    QWidget* makeBar();
    QWidget* makeExport(QWidget* parent);
    QWidget* makeAxes(QWidget* parent);

    const TrainLog& log_;
    QSlider* smoothing_;
    QLabel* caption_;
    TrainPlots* plots_;
};

} // namespace steerdeck::widgets
