#pragma once

#include "plots/plot.h"
#include "train/token_trace_model.h"
#include "train/train_log.h"

namespace steerdeck::widgets {

/// The curves of a training run in one picture:
///
///     +--------------------------------------------+
///     | loss: of each token, and the mean (thick)  |   raw faint, smoothed strong
///     +----------+-----------+----------+----------+
///     | rate     | gradient  | norms    | drifts   |   over the same steps
///     +----------+-----------+----------+----------+
///
/// The x axes move together. Until somebody moves the view it follows the run.
class TrainPlots : public Plot {
    Q_OBJECT

public:
    /// `log` must outlive this.
    explicit TrainPlots(const TrainLog& log, QWidget* parent = nullptr);

    void setStyles(std::vector<TokenStyle> styles);
    /// Tells that the log changed; the curves follow within a fifteenth of a second.
    void logChanged();
    void setSmoothing(double factor); // 0 .. 0.99
    void setLogLoss(bool on);
    bool logLoss() const;
    /// This token's curves stand out; empty for none.
    void setHighlighted(const QString& token);
    void resetView();

    /// What the plots say at a row of the log.
    QString readoutAt(int row) const;
    QCPAxisRect* lossRect() const { return loss_; }
    /// Smoothed loss curve of a token, or of the mean for an empty name; null when there is none.
    QCPGraph* lossGraph(const QString& token) const;

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
        QCPGraph *raw = nullptr, *smooth = nullptr, *norm = nullptr, *drift = nullptr;
    };

    QCPAxisRect* addSmall(QCPLayoutGrid* row, int column, const QString& title);
    void refresh();
    void rebuildSeries();
    void fitView();
    void showRow(int row, QCPAxisRect* under);
    const TokenStyle* styleOf(const QString& token) const;

    const TrainLog& log_;
    std::vector<TokenStyle> styles_;
    std::vector<Series> series_;
    QCPLayoutGrid* top_ = nullptr;
    QCPAxisRect *loss_ = nullptr, *rate_ = nullptr, *gradient_ = nullptr, *norm_ = nullptr, *drift_ = nullptr;
    QCPGraph *rateGraph_ = nullptr, *gradientGraph_ = nullptr;
    QCPLegend* legend_ = nullptr;
    std::vector<QCPItemLine*> cursors_;
    QCPItemText *readout_ = nullptr, *invitation_ = nullptr;
    QString highlighted_;
    double smoothing_ = 0.6;
    int cursorRow_ = -1;
    bool follow_ = true, dirty_ = false;
};

} // namespace steerdeck::widgets
