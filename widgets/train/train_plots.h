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

signals:
    /// The text of the read-out under the mouse; empty when it left.
    void hovered(const QString& text);

protected:
    QCPAxisRect* mainRect() const override { return loss_; }
    void colorize(const PlotTheme& theme) override;
    void preparePrint(bool begin) override;
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
    QCPItemText* addNote(QCPAxisRect* rect);
    QList<QCPAxis*> axesOf(Axis axis) const;
    const TrainLog& readLog() const;
    void refresh();
    void refreshOverlays();
    void fitTicks();
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
    QCPGraph *rateGraph_ = nullptr, *gradientGraph_ = nullptr;
    QCPLegend* legend_ = nullptr;
    std::vector<QCPItemLine*> cursors_;
    QCPItemText *readout_ = nullptr, *invitation_ = nullptr, *noNorm_ = nullptr, *noCosine_ = nullptr;
    QString highlighted_;
    double smoothing_ = 0.6;
    int cursorRow_ = -1;
    bool follow_ = true, dirty_ = false;
};

} // namespace steerdeck::widgets
