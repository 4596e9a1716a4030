#include "widgets/evaluate/sizes_plot.h"

#include "widgets/shared/categories.h"
#include "widgets/shared/number_text.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace steerdeck::widgets {

namespace {

constexpr double edge = 8, facetGap = 16, reach = 12;

} // namespace

SizesPlot::SizesPlot(QWidget* parent) : CanvasPlot(parent)
{
    setAccessibleName(tr("Accuracy over the size of the model"));
    setAccessibleDescription(keysText());
}

QString SizesPlot::keysText() { return tr("Up and Down read the values out one by one"); }

void SizesPlot::setPoints(const std::vector<evaluate::ModelPoint>& points, const ResultNames& names)
{
    points_.clear();
    sizes_.clear();
    methods_.clear();
    names_ = names;
    current_ = -1;
    for (const evaluate::ModelPoint& point : points) {
        if (point.row.group != evaluate::Group::all || point.row.summary.answers == 0) continue;
        if (std::ranges::find(methods_, point.row.method) == methods_.end()) methods_.push_back(point.row.method);
        if (std::ranges::find(sizes_, point.row.size) == sizes_.end()) sizes_.push_back(point.row.size);
        points_.push_back(point);
    }
    std::ranges::sort(sizes_);
    std::ranges::stable_sort(points_, {}, [this](const evaluate::ModelPoint& point) {
        return std::tuple(point.row.size, methodOf(point), point.parameters);
    });
    scheduleReplot();
}

QSize SizesPlot::sizeHint() const { return {std::max(480, 300 * int(sizes_.size())), 360}; }

int SizesPlot::facetOf(const evaluate::ModelPoint& point) const
{
    return int(std::ranges::find(sizes_, point.row.size) - sizes_.begin());
}

int SizesPlot::methodOf(const evaluate::ModelPoint& point) const
{
    return int(std::ranges::find(methods_, point.row.method) - methods_.begin());
}

QPointF SizesPlot::Layout::at(int facet_, double parameters, double accuracy) const
{
    const double share = (std::log10(parameters) - least) / (most - least);
    return {box.left() + facet_ * (facet + facetGap) + share * facet, box.bottom() - accuracy * box.height()};
}

SizesPlot::Layout SizesPlot::layoutIn(const QRectF& area) const
{
    Layout layout;
    const QFontMetricsF metrics(smallFont());
    const double legend = double((methods_.size() + 1) / 2) * (metrics.height() + 2);
    layout.box = QRectF(QPointF(area.left() + edge + metrics.horizontalAdvance(QStringLiteral("100")) + 6,
                                area.top() + edge + metrics.height() + 4),
                        QPointF(area.right() - edge, area.bottom() - edge - 2 * metrics.height() - legend - 8));
    const double n = double(std::max<std::size_t>(1, sizes_.size()));
    layout.facet = std::max(40.0, (layout.box.width() - (n - 1) * facetGap) / n);
    if (points_.empty()) return layout;
    const auto [small, large] = std::ranges::minmax(points_, {}, &evaluate::ModelPoint::parameters);
    layout.least = std::log10(double(small.parameters)) - 0.2;
    layout.most = std::log10(double(large.parameters)) + 0.2;
    return layout;
}

QPointF SizesPlot::pixelOf(std::size_t point) const
{
    const evaluate::ModelPoint& one = points_.at(point);
    return layoutIn(viewport()).at(facetOf(one), double(one.parameters), one.row.summary.accuracy.value);
}

QString SizesPlot::textOf(std::size_t point) const
{
    const evaluate::ModelPoint& one = points_.at(point);
    return tr("%1, %2 parameters", "model, number")
               .arg(QString::fromStdString(one.model), parametersText(std::uint64_t(one.parameters))) +
           QLatin1Char('\n') +
           tr("%1, %2", "method, size").arg(names_.method(one.row.method), sizeTitle(one.row.size)) +
           QLatin1Char('\n') + tr("Accuracy %1 %").arg(intervalText(one.row.summary.accuracy));
}

QColor SizesPlot::colorOf(int method) const
{
    // Colours that differ for every colour vision (Okabe and Ito).
    static const QColor colors[] = {{0x00, 0x72, 0xb2}, {0xd5, 0x5e, 0x00}, {0x00, 0x9e, 0x73}, {0xcc, 0x79, 0xa7},
                                    {0xe6, 0x9f, 0x00}, {0x56, 0xb4, 0xe9}, {0x80, 0x80, 0x80}};
    return withContrast(colors[std::size_t(method) % std::size(colors)], theme().background, 3);
}

/// Methods differ by sign as well as by colour.
void SizesPlot::paintSign(QPainter& painter, const QPointF& at, int method)
{
    painter.setPen(QPen(colorOf(method), 1.6));
    painter.setBrush(method % 2 ? theme().background : colorOf(method));
    constexpr double r = 4;
    const auto polygon = [&](std::initializer_list<QPointF> corners) {
        QPolygonF shape;
        for (const QPointF& corner : corners) shape << at + r * corner;
        painter.drawPolygon(shape);
    };
    switch (method / 2 % 4) {
    case 0:
        return painter.drawEllipse(at, r, r);
    case 1:
        return polygon({{-1, -1}, {1, -1}, {1, 1}, {-1, 1}});
    case 2:
        return polygon({{0, -1.2}, {1.2, 1}, {-1.2, 1}});
    default:
        return polygon({{0, -1.3}, {1.3, 0}, {0, 1.3}, {-1.3, 0}});
    }
}

void SizesPlot::paintFacet(QCPPainter& painter, const Layout& layout, int facet)
{
    const QFontMetricsF metrics(painter.font());
    const double left = layout.box.left() + facet * (layout.facet + facetGap), right = left + layout.facet;
    painter.setPen(theme().text);
    painter.drawText(QRectF(left, layout.box.top() - metrics.height() - 4, layout.facet, metrics.height()),
                     Qt::AlignCenter, sizeTitle(sizes_[std::size_t(facet)]));
    for (int tick = 0; tick <= 4; ++tick) {
        const double y = layout.box.bottom() - tick / 4.0 * layout.box.height();
        painter.setPen(QPen(tick == 0 ? theme().faint : theme().grid, 1));
        painter.drawLine(QLineF(left, y, right, y));
        if (facet > 0) continue;
        painter.setPen(theme().text);
        painter.drawText(QRectF(left - 60, y - 10, 56, 20), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(25 * tick));
    }
    double written = left - 100; // right end of the last label
    for (const evaluate::ModelPoint& point : points_) {
        if (facetOf(point) != facet || methodOf(point) != 0) continue;
        const double x = layout.at(facet, double(point.parameters), 0).x();
        painter.setPen(QPen(theme().faint, 1));
        painter.drawLine(QLineF(x, layout.box.bottom(), x, layout.box.bottom() + 4));
        const QString text = parametersText(std::uint64_t(point.parameters));
        const double half = metrics.horizontalAdvance(text) / 2;
        if (x - half < written + 6) continue;
        written = x + half;
        painter.setPen(theme().text);
        painter.drawText(QRectF(x - half - 2, layout.box.bottom() + 5, 2 * half + 4, metrics.height()), Qt::AlignCenter,
                         text);
    }
}

void SizesPlot::paint(QCPPainter& painter, const QRectF& area)
{
    if (points_.empty())
        return paintInvitation(painter, area,
                               tr("Draw experiments with several models together: their accuracy over the size of the "
                                  "model appears here"),
                               theme());
    const Layout layout = layoutIn(area);
    const QFontMetricsF metrics(painter.font());
    for (int facet = 0; facet < int(sizes_.size()); ++facet) paintFacet(painter, layout, facet);
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const evaluate::ModelPoint& point = points_[i];
        const int facet = facetOf(point), method = methodOf(point);
        const evaluate::Interval& accuracy = point.row.summary.accuracy;
        const QPointF at = layout.at(facet, double(point.parameters), accuracy.value);
        painter.setPen(QPen(colorOf(method), 1.4));
        if (i > 0 && facetOf(points_[i - 1]) == facet && methodOf(points_[i - 1]) == method)
            painter.drawLine(
                layout.at(facet, double(points_[i - 1].parameters), points_[i - 1].row.summary.accuracy.value), at);
        if (hasInterval(accuracy))
            painter.drawLine(layout.at(facet, double(point.parameters), accuracy.low),
                             layout.at(facet, double(point.parameters), accuracy.high));
        paintSign(painter, at, method);
        if (printing() || int(i) != current_) continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().highlight, 1.6));
        painter.drawEllipse(at, 9, 9);
    }
    painter.setPen(theme().text);
    double y = layout.box.bottom() + metrics.height() + 8;
    painter.drawText(QRectF(area.left() + edge, y, area.width() - 2 * edge, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, tr("Accuracy, %, over parameters"));
    for (std::size_t method = 0; method < methods_.size(); ++method) {
        const double x = layout.box.left() + double(method % 2) * layout.box.width() / 2;
        if (method % 2 == 0) y += metrics.height() + 2;
        paintSign(painter, {x + 6, y + metrics.height() / 2}, int(method));
        painter.setPen(theme().text);
        painter.drawText(QRectF(x + 16, y, layout.box.width() / 2 - 20, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, names_.method(methods_[method]));
    }
}

void SizesPlot::readOut(int point)
{
    if (point == current_) return;
    current_ = point;
    const QString text = point < 0 ? QString() : textOf(std::size_t(point));
    setToolTip(text);
    setAccessibleDescription(text.isEmpty() ? keysText() : text + QLatin1Char('\n') + keysText());
    scheduleReplot();
    emit hovered(text);
}

void SizesPlot::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    int best = -1;
    double nearest = reach;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const QPointF away = pixelOf(i) - event->position();
        const double distance = std::hypot(away.x(), away.y());
        if (distance < nearest) nearest = distance, best = int(i);
    }
    readOut(best);
}

void SizesPlot::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    readOut(-1);
}

void SizesPlot::keyPressEvent(QKeyEvent* event)
{
    const int n = int(points_.size());
    if (event->key() == Qt::Key_Escape && current_ >= 0) return readOut(-1);
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0 || n == 0) return QWidget::keyPressEvent(event);
    readOut(current_ < 0 ? (step > 0 ? 0 : n - 1) : std::clamp(current_ + step, 0, n - 1));
}

} // namespace steerdeck::widgets
