#include "widgets/mechanism/cell_map.h"

#include "widgets/evaluate/accuracy_map.h"
#include "widgets/shared/categories.h"
#include "widgets/shared/theme.h"

#include <QImage>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr double edge = 8, longestLabel = 90, largestCell = 44, smallestCell = 4,
                 widestNumber = 110; // of cells with numbers in them

double longest(const QStringList& labels, const QFontMetricsF& metrics)
{
    double most = 0;
    for (const QString& label : labels) most = std::max(most, metrics.horizontalAdvance(label));
    return std::min(most, longestLabel) + 4;
}

} // namespace

CellMap::CellMap(const QString& name, QWidget* parent) : CellCanvas(parent)
{
    setAccessibleName(name);
    setAccessibleDescription(tr("Arrow keys choose a cell"));
}

void CellMap::setTable(const Table& table, Words words)
{
    table_ = table;
    words_ = std::move(words);
    setChosen(chosen());
}

QString CellMap::textOf(QPoint cell) const { return has(cell) && words_ ? words_(cell) : QString(); }

QRectF CellMap::field(const QRectF& area) const
{
    const QFontMetricsF metrics(smallFont());
    const double line = metrics.height() + 2;
    const QRectF room = area.adjusted(edge + longest(table_.rowLabels, metrics), edge + line, -edge,
                                      -edge - longest(table_.columnLabels, metrics) - line);
    const double width =
                     std::min(table_.numbers ? widestNumber : largestCell, room.width() / std::max(1, table_.columns)),
                 height = std::min(largestCell, room.height() / std::max(1, table_.rows));
    return {room.left(), room.top(), width * table_.columns, height * table_.rows};
}

QRectF CellMap::rectOf(QPoint cell) const
{
    const QRectF all = field(viewport());
    const double width = all.width() / std::max(1, table_.columns), height = all.height() / std::max(1, table_.rows);
    return {all.left() + cell.x() * width, all.top() + cell.y() * height, width, height};
}

QPoint CellMap::cellAt(const QPointF& pixel) const
{
    const QRectF all = field(viewport());
    if (!all.contains(pixel) || table_.rows == 0 || table_.columns == 0) return {-1, -1};
    return {std::min(table_.columns - 1, int((pixel.x() - all.left()) / all.width() * table_.columns)),
            std::min(table_.rows - 1, int((pixel.y() - all.top()) / all.height() * table_.rows))};
}

void CellMap::paintLabels(QCPPainter& painter, const QRectF& cells, const QRectF& area) const
{
    const QFontMetricsF metrics(smallFont());
    const double width = cells.width() / table_.columns, height = cells.height() / table_.rows;
    const auto shown = [&](int index, double room) {
        const int every = std::max(1, int(std::ceil((metrics.height() - 3) / room)));
        return index % every == 0 || table_.marked.contains(index);
    };
    const auto color = [&](int index) { return table_.marked.contains(index) ? theme().highlight : theme().text; };
    for (int y = 0; y < int(table_.rowLabels.size()); ++y) {
        if (!shown(y, height)) continue;
        painter.setPen(color(y));
        painter.drawText(QRectF(area.left() + edge, cells.top() + (y + 0.5) * height - metrics.height() / 2,
                                cells.left() - area.left() - edge - 4, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(table_.rowLabels[y], Qt::ElideRight, longestLabel));
    }
    for (int x = 0; x < int(table_.columnLabels.size()); ++x) {
        if (!shown(x, width)) continue;
        painter.save();
        painter.setPen(color(x));
        painter.translate(cells.left() + (x + 0.5) * width, cells.bottom() + 4);
        painter.rotate(90);
        painter.drawText(QRectF(0, -metrics.height() / 2, longestLabel, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(table_.columnLabels[x], Qt::ElideRight, longestLabel));
        painter.restore();
    }
    painter.setPen(theme().faint);
    painter.drawText(QRectF(area.left() + edge, area.top() + edge / 2, area.width() - 2 * edge, metrics.height() + 2),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     tr("down: %1; across: %2").arg(table_.rowsName, table_.columnsName));
}

QColor CellMap::colorOf(double share, double most) const
{
    return share < 0 ? theme().background : AccuracyMap::colorOf(share / most, theme());
}

/// Cells too small to be told apart by more than their colour.
void CellMap::paintSmall(QCPPainter& painter, const QRectF& cells, double most) const
{
    QImage image(table_.columns, table_.rows, QImage::Format_RGB32);
    for (int y = 0; y < table_.rows; ++y)
        for (int x = 0; x < table_.columns; ++x) image.setPixelColor(x, y, colorOf(shareAt({x, y}), most));
    painter.drawImage(cells, image);
}

void CellMap::paintCells(QCPPainter& painter, const QRectF& cells, double most) const
{
    const double width = cells.width() / table_.columns, height = cells.height() / table_.rows;
    const double gap = std::min(width, height) > 8 ? 1 : 0;
    const QFontMetricsF metrics(smallFont());
    const QColor crossed = mixed(theme().background, theme().text, 0.3);
    for (int y = 0; y < table_.rows; ++y)
        for (int x = 0; x < table_.columns; ++x) {
            const QRectF cell(cells.left() + x * width, cells.top() + y * height, width - gap, height - gap);
            const double share = shareAt({x, y});
            if (share < 0) {
                painter.setPen(QPen(crossed, 1));
                painter.drawLine(cell.topLeft(), cell.bottomRight());
                continue;
            }
            const QColor color = colorOf(share, most);
            painter.fillRect(cell, color);
            const QString number = QLocale().toString(100 * share, 'f', share < 0.0995 ? 1 : 0);
            if (!table_.numbers || metrics.horizontalAdvance(number) + 2 > cell.width() ||
                metrics.height() > cell.height())
                continue;
            painter.setPen(readableTextOn(color));
            painter.drawText(cell, Qt::AlignCenter, number);
        }
}

void CellMap::paint(QCPPainter& painter, const QRectF& area)
{
    if (table_.rows == 0 || table_.columns == 0) return;
    const QRectF all = field(area);
    const double most = std::max(1e-9, *std::max_element(table_.shares.begin(), table_.shares.end()));
    const bool small = std::min(all.width() / table_.columns, all.height() / table_.rows) < smallestCell;
    small ? paintSmall(painter, all, most) : paintCells(painter, all, most);
    paintLabels(painter, all, area);
    paintChosen(painter);
}

} // namespace steerdeck::widgets
