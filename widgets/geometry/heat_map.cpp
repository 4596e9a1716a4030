#include "widgets/geometry/heat_map.h"

#include "widgets/shared/categories.h"
#include "widgets/shared/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steerdeck::widgets {

/// Between categories, where the tokens stand in that order; and the cells' numbers.
class HeatMap::Lines : public QCPLayerable {
public:
    explicit Lines(HeatMap* map) : QCPLayerable(map, QStringLiteral("axes")), map_(map) {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }
    QRect clipRect() const override { return map_->axisRect()->rect(); }
    void draw(QCPPainter* painter) override
    {
        if (map_->hasNumbers()) drawNumbers(*painter);
        if (map_->by_ != Order::category) return;
        const QRect area = map_->axisRect()->rect();
        const auto category = [this](std::size_t place) -> const std::string& {
            return map_->geometry_.tokens[std::size_t(map_->order_[place])].category;
        };
        painter->setPen(QPen(map_->theme().background, 2));
        for (std::size_t place = 1; place < map_->order_.size(); ++place) {
            if (category(place) == category(place - 1)) continue;
            const double x = map_->xAxis->coordToPixel(double(place) - 0.5),
                         y = map_->yAxis->coordToPixel(double(place) - 0.5);
            painter->drawLine(QLineF(x, area.top(), x, area.bottom()));
            painter->drawLine(QLineF(area.left(), y, area.right(), y));
        }
    }

private:
    void drawNumbers(QCPPainter& painter) const
    {
        QCPColorGradient gradient = map_->map_->gradient();
        painter.setFont(map_->numberFont());
        for (const int row : map_->order_)
            for (const int column : map_->order_) {
                const double value = map_->cosine(row, column);
                const QColor fill = QColor::fromRgb(gradient.color(value, map_->map_->dataRange()));
                painter.setPen(withContrast(map_->theme().text, fill));
                const QPointF middle = map_->pixelOf(row, column);
                painter.drawText(QRectF(middle - QPointF(30, 10), QSizeF(60, 20)), Qt::AlignCenter,
                                 QLocale().toString(value, 'f', 2));
            }
    }

    HeatMap* map_;
};

QFont HeatMap::numberFont() const
{
    QFont small = font();
    small.setPointSizeF(std::max(6.0, small.pointSizeF() * 0.72));
    return small;
}

bool HeatMap::hasNumbers() const
{
    if (count() == 0) return false;
    const QFontMetricsF metrics(numberFont());
    const double room = 4; // pixels beside a number
    return axisRect()->width() >= count() * (metrics.horizontalAdvance(QLocale().toString(-0.88, 'f', 2)) + room) &&
           axisRect()->height() >= count() * (metrics.height() + room / 2);
}

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
    new Lines(this); // owned by the plot
    // The rows' names are no higher than their rows, so that none runs into the next. The columns' keep their size: on
    // it depends how high the rows are.
    connect(this, &QCustomPlot::afterReplot, this, [this] {
        const double row = double(axisRect()->height()) / std::max(1, count());
        QFont fitting = xAxis->tickLabelFont();
        if (QFontMetricsF(fitting).height() > row) fitting.setPixelSize(std::max(6, int(row * 0.85)));
        if (fitting == yAxis->tickLabelFont()) return;
        yAxis->setTickLabelFont(fitting);
        scheduleReplot();
    });
    retheme();
    geometryChanged();
}

void HeatMap::geometryChanged()
{
    selection_.clear();
    arrange();
    fill();
    frame();
}

void HeatMap::setOrder(Order order)
{
    if (order == by_) return;
    by_ = order;
    arrange();
    fill();
    frame();
}

void HeatMap::arrange()
{
    const std::size_t n = geometry_.tokens.size();
    order_.resize(n);
    std::iota(order_.begin(), order_.end(), 0);
    std::vector<int> clustered = geometry_.clustered;
    std::sort(clustered.begin(), clustered.end());
    if (by_ == Order::likeness && clustered == order_) { // each token once
        order_ = geometry_.clustered;
    } else {
        // Categories in the order in which they first appear.
        std::vector<std::string> categories;
        const auto rank = [&](int token) {
            const std::string& name = geometry_.tokens[std::size_t(token)].category;
            const auto found = std::find(categories.begin(), categories.end(), name);
            if (found == categories.end()) categories.push_back(name);
            return std::find(categories.begin(), categories.end(), name) - categories.begin();
        };
        for (const int token : order_) rank(token);
        std::stable_sort(order_.begin(), order_.end(), [&](int a, int b) { return rank(a) < rank(b); });
    }
    places_.resize(n);
    for (std::size_t place = 0; place < n; ++place) places_[std::size_t(order_[place])] = int(place);
}

int HeatMap::placeOf(int token) const { return places_[std::size_t(token)]; }

double HeatMap::cosine(int token, int other) const
{
    const std::size_t cell = std::size_t(token) * geometry_.tokens.size() + std::size_t(other);
    return cell < geometry_.cosine.size() ? geometry_.cosine[cell] : 0;
}

void HeatMap::fill()
{
    const int n = count();
    auto titles = QSharedPointer<QCPAxisTickerText>::create();
    for (int place = 0; place < n; ++place)
        titles->addTick(place, QString::fromStdString(geometry_.tokens[std::size_t(order_[std::size_t(place)])].title));
    xAxis->setTicker(titles);
    yAxis->setTicker(titles);
    map_->setVisible(n > 0);
    map_->data()->setSize(std::max(1, n), std::max(1, n));
    map_->data()->setRange(QCPRange(0, std::max(1, n - 1)), QCPRange(0, std::max(1, n - 1)));
    for (int row = 0; row < n; ++row)
        for (int column = 0; column < n; ++column)
            map_->data()->setCell(column, row, cosine(order_[std::size_t(row)], order_[std::size_t(column)]));
    colorize(theme()); // the labels' size follows their number
    for (QCPAxis* axis : {xAxis, yAxis, xAxis2, yAxis2}) axis->setRange(-0.5, std::max(1, n) - 0.5);
    scheduleReplot();
}

void HeatMap::setSelection(const QList<int>& tokens)
{
    if (selection_ == tokens) return;
    selection_ = tokens;
    frame();
}

/// Frames the row and the column of each selected token.
void HeatMap::frame()
{
    for (QCPItemRect* item : frames_) removeItem(item);
    frames_.clear();
    const double last = count() - 0.5;
    const auto add = [&](double left, double top, double right, double bottom) {
        auto* item = new QCPItemRect(this);
        item->topLeft->setCoords(left, top);
        item->bottomRight->setCoords(right, bottom);
        item->setPen(QPen(theme().text, 1.6));
        frames_.push_back(item);
    };
    for (const int token : selection_) {
        const int place = placeOf(token);
        add(-0.5, place - 0.5, last, place + 0.5);
        add(place - 0.5, -0.5, place + 0.5, last);
    }
    scheduleReplot();
}

QPoint HeatMap::cellAt(const QPointF& pixel) const
{
    const int column = int(std::lround(xAxis->pixelToCoord(pixel.x()))),
              row = int(std::lround(yAxis->pixelToCoord(pixel.y())));
    if (!axisRect()->rect().contains(pixel.toPoint()) || row < 0 || column < 0 || row >= count() || column >= count())
        return {-1, -1};
    return {order_[std::size_t(column)], order_[std::size_t(row)]};
}

QPointF HeatMap::pixelOf(int rowToken, int columnToken) const
{
    return {xAxis->coordToPixel(placeOf(columnToken)), yAxis->coordToPixel(placeOf(rowToken))};
}

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
    for (QCPAxis* axis : {xAxis, yAxis}) axis->setTickLabelFont(small);
    scale_->axis()->setTickLabelFont(small);
    for (QCPItemRect* item : frames_) item->setPen(QPen(theme.text, 1.6));
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
                        QLocale().toString(cosine(cell.y(), cell.x()), 'f', 2));
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
    const int from = selection_.isEmpty() ? (step > 0 ? -1 : count()) : placeOf(selection_.first());
    choose({order_[std::size_t(std::clamp(from + step, 0, count() - 1))]}, false);
}

} // namespace steerdeck::widgets
