#pragma once

#include "widgets/plots/plot.h"
#include "widgets/train/train_log.h"

#include <array>

namespace steerdeck::widgets {

/// What adapters come to, block by block, while they are trained:
///
///     +--------------------+--------------------+------------------+
///     | |W_down|: blocks   | |W_up|: the same   | cosine to LoRA,  |   the last of joint trainings alone
///     |   over the steps   |                    | over the steps   |
///     +--------------------+--------------------+------------------+
///     | Step 40, layer 3: ...                                      |   what the chosen cell, or the pointer, says
///
/// Of one behaviour, or the mean over all of them. The arrow keys choose a cell.
class LayerMap : public Plot {
    Q_OBJECT
public:
    /// `log` must outlive this.
    explicit LayerMap(const TrainLog& log, QWidget* parent = nullptr);

    void logChanged();
    /// This behaviour's; empty, or a name without adapters: the mean over all.
    void setToken(const QString& token);
    /// x = row of the log, y = number of the layer; (-1, -1) where none is chosen.
    QPoint chosen() const { return chosen_; }
    /// What is said of a cell; empty outside.
    QString textOf(QPoint cell) const;
    QPoint cellAt(const QPointF& pixel) const;
    QPointF pixelOf(QPoint cell) const; // in the map of W_up
    /// Whether the cosines of a joint training are shown.
    bool showsCosines() const { return cosines_; }

protected:
    void colorize(const PlotTheme& theme) override;
    void preparePrint(bool begin) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Map {
        QCPLayoutGrid* cell = nullptr;
        QCPTextElement* title = nullptr;
        QCPAxisRect* rect = nullptr;
        QCPColorMap* map = nullptr;
        QCPColorScale* scale = nullptr;
        QCPItemRect* frame = nullptr;
    };
    using Column = std::vector<double> TrainLog::Layer::*;

    Map makeMap(int column);
    void makeCosines();
    void refresh();
    void arrange();
    void fill(Map& map, Column column);
    void fillCosines();
    double value(QPoint cell, Column column) const;
    const std::vector<TrainLog::Layer>& layers() const;
    QString nameOf(const TrainLog::Layer& layer) const;
    void choose(QPoint cell);
    void tell(QPoint cell);

    const TrainLog& log_;
    QString token_;
    std::array<Map, 2> maps_; // of W_down and W_up
    QCPLayoutGrid* row_ = nullptr;
    QCPLayoutGrid* cosineCell_ = nullptr;
    QCPAxisRect* cosine_ = nullptr;
    QCPGraph* mean_ = nullptr;
    std::vector<QCPGraph*> graphs_; // of each layer
    QCPTextElement* readout_ = nullptr;
    QPoint chosen_ = {-1, -1};
    bool dirty_ = true, cosines_ = false, fixed_ = false, arranged_ = false;
};

} // namespace steerdeck::widgets
