#pragma once

#include "widgets/plots/plot.h"
#include "widgets/train/token_trace_model.h"
#include "widgets/train/train_log.h"

#include <array>
#include <memory>

namespace steerdeck::widgets {

/// The curves of a training in one picture:
///
///     +--------------------------------------------+
///     | loss: of each token, and the mean (thick)  |   raw faint, smoothed strong
///     +----------+-----------+----------+----------+
///     | rate     | gradient  | norms    | cosines  |   over the same steps
///     +----------+-----------+----------+----------+
///
/// Where examples are held out, their loss stands among the losses, marked by diamonds, and their accuracy beside the
/// small pictures. Dragging with Shift zooms into a box.
///
/// The x axes move together. Until the user moves the view it follows the training. Earlier trainings lie over it,
/// dashed: their mean, or the curve of the token that stands out where they trained it too.
class TrainPlots : public Plot {
    Q_OBJECT

public:
    struct Overlay {
        QString name;
        std::shared_ptr<const TrainLog> log;
    };
    enum class Axis { loss, steps, rate, gradient };

    /// `log` must outlive this.
    explicit TrainPlots(const TrainLog& log, QWidget* parent = nullptr);

    void setStyles(std::vector<TokenStyle> styles);
    /// Tells that the log changed; the curves follow within a fifteenth of a second.
    void logChanged();
    void setSmoothing(double factor); // 0 .. 0.99
    void setLogarithmic(Axis axis, bool on);
    bool logarithmic(Axis axis) const;
    void setOverlays(std::vector<Overlay> overlays);
    /// This token's curves stand out; empty for none.
    void setHighlighted(const QString& token);
    /// Only this curve is shown: a token's, the mean's (`meanCurve`) or that of what is held out (`heldOutCurve`);
    /// empty: all.
    void setIsolated(const QString& curve);
    static constexpr const char *meanCurve = "#mean", *heldOutCurve = "#held out";
    /// The curves that there are, as `setIsolated` takes them, with their titles and colours.
    struct Curve {
        QString name, title;
        QColor color;
    };
    std::vector<Curve> curves() const;
    void resetView();
    /// Reads out the report nearest to a step.
    void showStep(double step);

    /// What the plots say at a row of the log.
    QString readoutAt(int row) const;
    QCPAxisRect* lossRect() const { return loss_; }
    /// Smoothed loss curve of a token, or of the mean for an empty name; null when there is none.
    QCPGraph* lossGraph(const QString& token) const;
    /// Loss curve of an earlier training; null when there is none of that name.
    QCPGraph* overlayGraph(const QString& name) const;
    QCPGraph* heldOutGraph() const { return heldLoss_; }
    QCPGraph* accuracyGraph() const { return heldAccuracy_; }
    bool showsAccuracy() const { return accuracyShown_; }

signals:
    /// There are other curves, or their colours changed.
    void curvesChanged();
    /// The text of the read-out under the mouse; empty when it left.
    void hovered(const QString& text);

protected:
    QCPAxisRect* mainRect() const override { return loss_; }
    void colorize(const PlotTheme& theme) override;
    void preparePrint(bool begin) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Series {
        QString token; // empty: the mean
        QCPGraph *raw = nullptr, *smooth = nullptr, *norm = nullptr, *cosine = nullptr;
    };
    struct Ghost {
        QCPGraph *loss = nullptr, *rate = nullptr, *gradient = nullptr, *norm = nullptr, *cosine = nullptr;
        QCPItemText* label = nullptr;
        std::array<QCPGraph*, 5> all() const { return {loss, rate, gradient, norm, cosine}; }
    };

    QCPAxisRect* addSmall(QCPLayoutGrid* row, int column, const QString& title);
    void refreshHeldOut();
    void showAccuracy(bool on);
    bool isShown(const QString& curve) const { return isolated_.isEmpty() || isolated_ == curve; }
    QCPItemText* addNote(QCPAxisRect* rect);
    QList<QCPAxis*> axesOf(Axis axis) const;
    const TrainLog& readLog() const;
    void refresh();
    void refreshOverlays();
    void placeNames();
    void rebuildSeries();
    void fitView();
    void showRow(int row, QCPAxisRect* under);
    const TokenStyle* styleOf(const QString& token) const;

    const TrainLog& log_;
    std::vector<TokenStyle> styles_;
    std::vector<Series> series_;
    std::vector<Overlay> overlays_;
    std::vector<Ghost> ghosts_; // as overlays_
    QCPLayoutGrid* top_ = nullptr;
    QCPAxisRect *loss_ = nullptr, *rate_ = nullptr, *gradient_ = nullptr, *norm_ = nullptr, *cosine_ = nullptr;
    QCPAxisRect* accuracy_ = nullptr; // in the picture only where something was measured
    QCPLayoutGrid *small_ = nullptr, *accuracyCell_ = nullptr;
    QCPGraph *rateGraph_ = nullptr, *gradientGraph_ = nullptr, *heldLoss_ = nullptr, *heldAccuracy_ = nullptr;
    QCPLegend* legend_ = nullptr;
    std::vector<QCPItemLine*> cursors_;
    QCPItemText *readout_ = nullptr, *invitation_ = nullptr, *noNorm_ = nullptr, *noCosine_ = nullptr;
    QString highlighted_, isolated_;
    bool accuracyShown_ = true;
    double smoothing_ = 0.6;
    int cursorRow_ = -1;
    bool follow_ = true, dirty_ = false;
};

} // namespace steerdeck::widgets
