#include "widgets/adapters/effects_map.h"

#include "widgets/evaluate/accuracy_map.h"
#include "widgets/shared/categories.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr double edge = 8, gap = 1, highest = 40;

QString shortPercent(double share) { return QLocale().toString(100 * share, 'f', share < 0.0995 ? 1 : 0); }

} // namespace

EffectsMap::EffectsMap(QWidget* parent) : CellCanvas(parent)
{
    setAccessibleName(tr("Share of the stream that adapters add, by behaviour and layer"));
    setAccessibleDescription(tr("Arrow keys choose a cell"));
}

void EffectsMap::setEffects(const lab::AdapterEffects& effects)
{
    effects_ = effects;
    setChosen({-1, -1});
}

int EffectsMap::mostColumns() const
{
    std::size_t most = 0;
    for (const auto& one : effects_.behaviors) most = std::max(most, one.layers.size());
    return int(most);
}

double EffectsMap::largest() const
{
    double most = 0;
    for (const auto& one : effects_.behaviors)
        for (const auto& layer : one.layers) most = std::max(most, layer.share);
    return most > 0 ? most : 1;
}

EffectsMap::Grid EffectsMap::gridIn(const QRectF& area) const
{
    const QFontMetricsF metrics(smallFont());
    double labels = 0;
    for (const auto& one : effects_.behaviors)
        labels = std::max(labels, metrics.horizontalAdvance(QString::fromStdString(one.title)));
    labels = std::min(labels, 0.3 * area.width());
    Grid grid;
    grid.left = area.left() + edge + labels + edge;
    grid.top = area.top() + edge + metrics.height() + 4;
    grid.width = std::max(3.0, (area.right() - edge - grid.left) / std::max(1, mostColumns()) - gap);
    grid.height = std::clamp((area.bottom() - edge - metrics.height() - grid.top) /
                                     double(std::max<std::size_t>(1, effects_.behaviors.size())) -
                                 gap,
                             6.0, highest);
    return grid;
}

QRectF EffectsMap::rectOf(const Grid& grid, QPoint cell) const
{
    return {grid.left + cell.x() * (grid.width + gap), grid.top + cell.y() * (grid.height + gap), grid.width,
            grid.height};
}

QRectF EffectsMap::rectOf(QPoint cell) const { return rectOf(gridIn(viewport()), cell); }

QPoint EffectsMap::cellAt(const QPointF& pixel) const
{
    const Grid grid = gridIn(viewport());
    for (int y = 0; y < rows(); ++y)
        for (int x = 0; x < columns(y); ++x)
            if (rectOf(grid, {x, y}).contains(pixel)) return {x, y};
    return {-1, -1};
}

QString EffectsMap::textOf(QPoint cell) const
{
    if (!has(cell)) return {};
    const auto& one = effects_.behaviors[std::size_t(cell.y())];
    const auto& layer = one.layers[std::size_t(cell.x())];
    return tr("%1, layer %2: adds %3 % of the stream")
        .arg(QString::fromStdString(one.title), QString::number(layer.layer), shortPercent(layer.share));
}

void EffectsMap::paint(QCPPainter& painter, const QRectF& area)
{
    if (effects_.behaviors.empty())
        return paintInvitation(painter, area, tr("Press Look to see where adapters act."), theme());
    const Grid grid = gridIn(area);
    const QFontMetricsF metrics(smallFont());
    painter.setFont(smallFont());
    painter.setPen(theme().text);
    const double most = largest();
    for (int y = 0; y < int(effects_.behaviors.size()); ++y) {
        const auto& one = effects_.behaviors[std::size_t(y)];
        const QRectF first = rectOf(grid, {0, y});
        const QRectF label(area.left() + edge, first.top(), grid.left - 2 * edge - area.left(), first.height());
        painter.setPen(theme().text);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(QString::fromStdString(one.title), Qt::ElideRight, label.width()));
        for (int x = 0; x < int(one.layers.size()); ++x) {
            const double share = one.layers[std::size_t(x)].share;
            const QRectF cell = rectOf(grid, {x, y});
            const QColor color = AccuracyMap::colorOf(share / most, theme());
            painter.fillRect(cell, color);
            const QString number = shortPercent(share);
            if (metrics.horizontalAdvance(number) + 4 <= cell.width() && metrics.height() <= cell.height()) {
                painter.setPen(readableTextOn(color));
                painter.drawText(cell, Qt::AlignCenter, number);
            }
        }
    }
    // Numbers of layers above the columns, as many as there is room for.
    painter.setPen(theme().faint);
    const auto& layers = effects_.behaviors[0].layers;
    const int step =
        std::max(1, int(std::ceil((metrics.horizontalAdvance(QStringLiteral("000")) + 2) / (grid.width + gap))));
    for (int x = 0; x < int(layers.size()); x += step) {
        const QRectF cell = rectOf(grid, {x, 0});
        const QRectF above(cell.center().x() - 30, grid.top - metrics.height() - 2, 60, metrics.height());
        painter.drawText(above, Qt::AlignCenter, QString::number(layers[std::size_t(x)].layer));
    }
    painter.drawText(QRectF(grid.left, rectOf(grid, {0, int(effects_.behaviors.size())}).top() + 2,
                            area.right() - edge - grid.left, metrics.height() + 4),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("share of the stream in %, by layer"));
    paintChosen(painter);
}

} // namespace steerdeck::widgets
