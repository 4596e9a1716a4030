#include "geometry/heat_map.h"

#include "shared/theme.h"

#include <QLocale>

#include <cmath>

namespace steerdeck::widgets {

HeatMap::HeatMap(const lab::Geometry& geometry, QWidget* parent) : Plot(parent), geometry_(geometry)
{
    setAccessibleName(tr("Cosines between tokens"));
    setAccessibleDescription(tr("Up and Down go from token to token"));
    setInteractions({});
    map_ = new QCPColorMap(xAxis, yAxis);
    map_->setInterpolate(false);
    map_->setTightBoundary(false);
    scale_ = new QCPColorScale(this);
    plotLayout()->addElement(0, 1, scale_);
    scale_->setBarWidth(10);
    scale_->setRangeDrag(false);
    scale_->setRangeZoom(false);
    scale_->setMargins(QMargins(4, 0, 4, 0));
    scale_->axis()->ticker()->setTickCount(5);
    map_->setColorScale(scale_);
    map_->setDataRange(QCPRange(-1, 1));
    auto* margins = new QCPMarginGroup(this);
    axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    scale_->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    axisRect()->setMinimumMargins(QMargins(4, 8, 0, 4));
    axisRect()->setupFullAxesBox(true);
    yAxis->setRangeReversed(true);
    yAxis2->setRangeReversed(true);
    for (QCPAxis* axis : {xAxis, yAxis, xAxis2, yAxis2}) {
        axis->setSubTicks(false);
        axis->setTickLength(0);
        axis->grid()->setVisible(false);
    }
    for (QCPAxis* axis : {xAxis2, yAxis2}) axis->setTicks(false);
    xAxis->setTickLabelRotation(-60);
    retheme();
    geometryChanged();
}

void HeatMap::geometryChanged()
{
    const int n = count();
    for (QCPItemRect* frame : frames_) removeItem(frame);
    frames_.clear();
    selection_.clear();
    auto titles = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < n; ++i) titles->addTick(i, QString::fromStdString(geometry_.tokens[std::size_t(i)].title));
    xAxis->setTicker(titles);
    yAxis->setTicker(titles);
    map_->setVisible(n > 0);
    map_->data()->setSize(std::max(1, n), std::max(1, n));
    map_->data()->setRange(QCPRange(0, std::max(1, n - 1)), QCPRange(0, std::max(1, n - 1)));
    for (int row = 0; row < n; ++row)
        for (int column = 0; column < n; ++column) {
            const std::size_t cell = std::size_t(row) * std::size_t(n) + std::size_t(column);
            map_->data()->setCell(column, row, cell < geometry_.cosine.size() ? geometry_.cosine[cell] : 0);
        }
    colorize(theme()); // the labels' size follows their number
    for (QCPAxis* axis : {xAxis, yAxis, xAxis2, yAxis2}) axis->setRange(-0.5, std::max(1, n) - 0.5);
    scheduleReplot();
}

void HeatMap::setSelection(const QList<int>& tokens)
{
    if (selection_ == tokens) return;
    selection_ = tokens;
    for (QCPItemRect* frame : frames_) removeItem(frame);
    frames_.clear();
    const double last = count() - 0.5;
    const auto frame = [&](double left, double top, double right, double bottom) {
        auto* item = new QCPItemRect(this);
        item->topLeft->setCoords(left, top);
        item->bottomRight->setCoords(right, bottom);
        item->setPen(QPen(theme().text, 1.6));
        frames_.push_back(item);
    };
    for (const int token : tokens) {
        frame(-0.5, token - 0.5, last, token + 0.5);
        frame(token - 0.5, -0.5, token + 0.5, last);
    }
    scheduleReplot();
}

QPoint HeatMap::cellAt(const QPointF& pixel) const
{
    const int column = int(std::lround(xAxis->pixelToCoord(pixel.x()))),
              row = int(std::lround(yAxis->pixelToCoord(pixel.y())));
    if (!axisRect()->rect().contains(pixel.toPoint()) || row < 0 || column < 0 || row >= count() || column >= count())
        return {-1, -1};
    return {column, row};
}

QPointF HeatMap::pixelOf(int row, int column) const { return {xAxis->coordToPixel(column), yAxis->coordToPixel(row)}; }

void HeatMap::colorize(const PlotTheme& theme)
{
    if (!map_) return; // called while still being built
    QCPColorGradient gradient;
    gradient.clearColorStops();
    const QColor middle = mixed(theme.background, theme.text, 0.06);
    gradient.setColorStopAt(0, theme.dark ? QColor(0x6b, 0xae, 0xf0) : QColor(0x1f, 0x5f, 0xa8));
    gradient.setColorStopAt(0.25, mixed(theme.dark ? QColor(0x2f, 0x6d, 0xb0) : QColor(0x67, 0xa3, 0xd6), middle, 0.1));
    gradient.setColorStopAt(0.5, middle);
    gradient.setColorStopAt(0.75, mixed(theme.dark ? QColor(0xb0, 0x4a, 0x38) : QColor(0xec, 0x8f, 0x6d), middle, 0.1));
    gradient.setColorStopAt(1, theme.dark ? QColor(0xff, 0x8a, 0x6a) : QColor(0xb2, 0x20, 0x28));
    map_->setGradient(gradient);
    QFont small = font();
    small.setPointSizeF(std::max(6.0, small.pointSizeF() * (count() > 14 ? 0.72 : 0.8)));
    xAxis->setTickLabelFont(small);
    yAxis->setTickLabelFont(small);
    scale_->axis()->setTickLabelFont(small);
    for (QCPItemRect* frame : frames_) frame->setPen(QPen(theme.text, 1.6));
}

void HeatMap::choose(QList<int> tokens, bool add)
{
    if (add)
        for (const int token : selection_)
            if (!tokens.contains(token)) tokens << token;
    setSelection(tokens);
    emit selected(tokens);
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    const QPoint cell = cellAt(event->position());
    QString text;
    if (cell.x() >= 0)
        text = tr("%1 and %2: cosine %3")
                   .arg(QString::fromStdString(geometry_.tokens[std::size_t(cell.y())].title),
                        QString::fromStdString(geometry_.tokens[std::size_t(cell.x())].title),
                        QLocale().toString(map_->data()->cell(cell.x(), cell.y()), 'f', 2));
    setToolTip(text);
    emit hovered(text);
}

void HeatMap::mouseReleaseEvent(QMouseEvent* event)
{
    Plot::mouseReleaseEvent(event);
    const QPoint cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell.y() >= 0) choose({cell.y()}, event->modifiers() & Qt::ShiftModifier);
}

void HeatMap::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    emit hovered({});
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0) return QCustomPlot::keyPressEvent(event);
    if (count() == 0) return;
    const int from = selection_.isEmpty() ? (step > 0 ? -1 : count()) : selection_.first();
    choose({std::clamp(from + step, 0, count() - 1)}, false);
}

} // namespace steerdeck::widgets
