#pragma once

#include "widgets/plots/theme.h"

#include <QTimer>
#include <qcustomplot.h>

namespace steerdeck::widgets {

/// A QCustomPlot that takes its colours from the palette, replots at most 15 times a second and never while hidden, and
/// can be moved with mouse and keyboard: drag, wheel, arrows, plus and minus; double click or Home resets.
class Plot : public QCustomPlot {
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);

    /// Replots soon; many calls make one replot.
    void scheduleReplot();
    const PlotTheme& theme() const { return theme_; }
    /// Paints with `painter` (width x height pixels) in print colours; what the screen shows is not changed.
    void renderForPrint(QCPPainter& painter, const QSize& size);
    int replots() const { return replots_; }

    QSize sizeHint() const override { return {480, 320}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

signals:
    /// By double click or Home.
    void resetRequested();
    /// The user moved or zoomed the view.
    void viewMoved();

protected:
    /// Colours of what a plot draws itself; called for the palette and around a print.
    virtual void colorize(const PlotTheme& theme);
    /// Called before and after a print, for what only a print shows.
    virtual void preparePrint(bool begin);
    /// Called once a print is laid out in its own size, before it is painted: the place to adapt a view to its shape.
    virtual void fitPrint();
    /// The axis rectangle that keys move.
    virtual QCPAxisRect* mainRect() const;
    void retheme();
    /// Moves the main axis rectangle's view by shares of its range, then zooms by `zoom` about its centre.
    void moveView(double dx, double dy, double zoom);

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void setTheme(const PlotTheme& theme);

    PlotTheme theme_;
    QTimer timer_;
    int replots_ = 0;
};

} // namespace steerdeck::widgets
