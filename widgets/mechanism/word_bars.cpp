#include "widgets/mechanism/word_bars.h"

#include "widgets/shared/theme.h"

#include <QLocale>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

constexpr double edge = 8, tallest = 48;

QString share(double value)
{
    if (value > 0 && value < 0.0005)
        return QStringLiteral("< ") + QLocale().toString(0.1, 'f', 1) + QStringLiteral(" %");
    return QLocale().toString(100 * value, 'f', 1) + QStringLiteral(" %");
}

} // namespace

WordBars::WordBars(const QString& name, QWidget* parent) : CellCanvas(parent)
{
    setAccessibleName(name);
    setAccessibleDescription(tr("Up and Down go from word to word"));
}

void WordBars::setRows(const QString& title, const QStringList& sides, const QList<Row>& rows)
{
    title_ = title;
    sides_ = sides;
    rows_ = rows;
    setChosen(chosen());
}

QRectF WordBars::field(const QRectF& area) const
{
    return area.adjusted(edge, edge + 2 * QFontMetricsF(smallFont()).height() + 6, -edge, -edge);
}

QRectF WordBars::rectOf(QPoint cell) const
{
    const QRectF all = field(viewport());
    const double height = std::min(tallest, all.height() / double(std::max<qsizetype>(1, rows_.size())));
    return {all.left(), all.top() + cell.y() * height, all.width(), height};
}

QString WordBars::numbers(const Row& row) const
{
    QStringList all;
    for (const double value : row.values) all << share(value);
    return all.join(QStringLiteral(" | "));
}

QString WordBars::textOf(QPoint cell) const
{
    if (!has(cell)) return {};
    const Row& row = rows_[cell.y()];
    QStringList parts;
    for (int side = 0; side < int(row.values.size()); ++side)
        parts << tr("%1 %2", "a side and its share").arg(sides_.value(side), share(row.values[side]));
    if (!row.note.isEmpty()) parts << row.note;
    return tr("%1: %2", "a word and what is said of it").arg(row.text, parts.join(QStringLiteral(", ")));
}

void WordBars::paint(QCPPainter& painter, const QRectF& area)
{
    if (rows_.isEmpty()) return;
    const QFontMetricsF metrics(smallFont());
    painter.setPen(theme().text);
    painter.drawText(QRectF(area.left() + edge, area.top() + edge / 2, area.width() - 2 * edge, metrics.height() + 2),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(title_, Qt::ElideRight, area.width() - 2 * edge));
    const auto hollow = [&](int side) { return sides_.size() > 1 && side == 0; };
    const auto bar = [&](const QRectF& shape, int side) {
        painter.setPen(QPen(hollow(side) ? theme().text : theme().highlight, 1.2));
        painter.setBrush(hollow(side) ? QBrush(Qt::NoBrush) : QBrush(theme().highlight));
        painter.drawRect(shape);
    };
    double x = area.left() + edge;
    const double below = area.top() + edge / 2 + metrics.height() + 4;
    for (int side = 0; side < int(sides_.size()); ++side) {
        bar(QRectF(x, below + 3, 14, metrics.height() - 6), side);
        painter.setPen(theme().text);
        painter.drawText(QPointF(x + 18, below + metrics.ascent()), sides_[side]);
        x += 18 + metrics.horizontalAdvance(sides_[side]) + 2 * edge;
    }
    double labels = 0, notes = 0;
    QFont bold = smallFont();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF wide(bold);
    const auto behind = [&](const Row& row) {
        return row.note.isEmpty() ? numbers(row) : numbers(row) + QStringLiteral("  ") + row.note;
    };
    for (const Row& row : rows_) {
        labels = std::max(labels, wide.horizontalAdvance(row.text));
        notes = std::max(notes, metrics.horizontalAdvance(behind(row)));
    }
    const QRectF all = field(area);
    labels = std::min(labels, 0.35 * all.width());
    const double left = all.left() + labels + edge, room = std::max(10.0, all.right() - left - notes - edge);
    const double height = std::min(tallest, all.height() / double(rows_.size()));
    for (int i = 0; i < int(rows_.size()); ++i) {
        const Row& row = rows_[i];
        const double top = all.top() + i * height;
        painter.setFont(row.marked ? bold : smallFont());
        painter.setPen(theme().text);
        painter.drawText(QRectF(all.left(), top, labels, height), Qt::AlignRight | Qt::AlignVCenter,
                         wide.elidedText(row.text, Qt::ElideRight, labels));
        painter.setFont(smallFont());
        const double each = (height - 6) / double(std::max<qsizetype>(1, row.values.size()));
        for (int side = 0; side < int(row.values.size()); ++side)
            bar(QRectF(left, top + 3 + side * each, std::max(0.5, row.values[side] * room), std::max(1.0, each - 1.5)),
                side);
        painter.setPen(theme().text);
        painter.drawText(QRectF(all.right() - notes, top, notes, height), Qt::AlignLeft | Qt::AlignVCenter,
                         behind(row));
    }
    paintChosen(painter);
}

} // namespace steerdeck::widgets
