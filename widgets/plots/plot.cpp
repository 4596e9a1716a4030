#include "widgets/plots/plot.h"

#include <QEvent>
#include <QPainter>

namespace steerdeck::widgets {

namespace {
constexpr int replotInterval = 1000 / 15;

/// Lies over a plot while it has the keyboard; the plot itself is not drawn anew for it.
class FocusRing : public QWidget {
public:
    explicit FocusRing(Plot* plot) : QWidget(plot), plot_(plot)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        plot->installEventFilter(this);
        hide();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) resize(plot_->size());
        if (event->type() == QEvent::FocusIn) {
            resize(plot_->size());
            show();
            raise();
        }
        if (event->type() == QEvent::FocusOut) hide();
        return false;
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(plot_->theme().highlight, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }

private:
    Plot* plot_;
};
} // namespace

Plot::Plot(QWidget* parent) : QCustomPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoAddPlottableToLegend(false);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setNoAntialiasingOnDrag(true);
    new FocusRing(this);
    timer_.setSingleShot(true);
    timer_.setInterval(replotInterval);
    connect(&timer_, &QTimer::timeout, this, [this] {
        if (isVisible()) replot(QCustomPlot::rpQueuedReplot);
    });
    connect(this, &QCustomPlot::afterReplot, this, [this] { ++replots_; });
    connect(this, &QCustomPlot::mouseWheel, this, &Plot::viewMoved);
    connect(this, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if ((event->buttons() & Qt::LeftButton) && interactions().testFlag(QCP::iRangeDrag) &&
            selectionRectMode() == QCP::srmNone)
            emit viewMoved();
    });
    retheme();
}

void Plot::scheduleReplot()
{
    if (!timer_.isActive()) timer_.start();
}

void Plot::renderForPrint(QCPPainter& painter, const QSize& size)
{
    const PlotTheme screen = theme_;
    setTheme(printTheme());
    preparePrint(true);
    const QRect shown = viewport();
    setViewport(QRect(QPoint(), size));
    updateLayout();
    fitPrint();
    setViewport(shown);
    toPainter(&painter, size.width(), size.height());
    preparePrint(false);
    setTheme(screen);
    scheduleReplot();
}

void Plot::colorize(const PlotTheme&) {}

void Plot::preparePrint(bool) {}

void Plot::fitPrint() {}

QCPAxisRect* Plot::mainRect() const { return axisRectCount() > 0 ? axisRect(0) : nullptr; }

void Plot::setTheme(const PlotTheme& theme)
{
    theme_ = theme;
    applyTheme(*this, theme, font());
    colorize(theme);
}

void Plot::retheme()
{
    setTheme(plotTheme(palette()));
    scheduleReplot();
}

void Plot::moveView(double dx, double dy, double zoom)
{
    QCPAxisRect* rect = mainRect();
    if (!rect) return;
    const auto move = [&](QCPAxis* axis, double share) {
        if (!axis) return;
        if (axis->scaleType() == QCPAxis::stLinear)
            axis->moveRange(share * axis->range().size());
        else
            axis->moveRange(std::pow(axis->range().upper / axis->range().lower, share));
        if (zoom != 1) axis->scaleRange(zoom);
    };
    move(rect->rangeDragAxis(Qt::Horizontal), dx);
    move(rect->rangeDragAxis(Qt::Vertical), dy);
    emit viewMoved();
    scheduleReplot();
}

void Plot::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        retheme();
}

void Plot::showEvent(QShowEvent* event)
{
    QCustomPlot::showEvent(event);
    scheduleReplot();
}

void Plot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveView(-0.1, 0, 1);
    case Qt::Key_Right:
        return moveView(0.1, 0, 1);
    case Qt::Key_Up:
        return moveView(0, 0.1, 1);
    case Qt::Key_Down:
        return moveView(0, -0.1, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return moveView(0, 0, 0.8);
    case Qt::Key_Minus:
        return moveView(0, 0, 1.25);
    case Qt::Key_Home:
    case Qt::Key_0:
        emit resetRequested();
        return;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void Plot::mouseDoubleClickEvent(QMouseEvent* event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton) emit resetRequested();
}

} // namespace steerdeck::widgets
