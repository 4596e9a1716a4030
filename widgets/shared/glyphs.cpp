#include "widgets/shared/glyphs.h"

#include "widgets/shared/painted_icon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

/// A curved arrow to the left; mirrored it is the one to the right.
void drawBack(QPainter& painter)
{
    QPainterPath path(QPointF(7, 3.5));
    path.lineTo(3, 7.5);
    path.lineTo(7, 11.5);
    path.moveTo(3, 7.5);
    path.lineTo(13, 7.5);
    path.cubicTo(18.5, 7.5, 18.5, 16.5, 13, 16.5);
    path.lineTo(8, 16.5);
    painter.drawPath(path);
}

} // namespace

// Signs are drawn on a field of 20 x 20.
void paintGlyph(QPainter& painter, const QRectF& bounds, Glyph glyph, const QColor& color)
{
    const double side = std::min(bounds.width(), bounds.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(bounds.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 20, side / 20);
    painter.setPen(QPen(color, side < 14 ? 2.4 : 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto dot = [&](double x, double y, double r) {
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(x, y), r, r);
        painter.restore();
    };
    switch (glyph) {
    case Glyph::check:
        painter.drawPolyline(QPolygonF({{3.5, 10.5}, {8, 15}, {16.5, 5}}));
        break;
    case Glyph::cross:
    case Glyph::remove:
        painter.drawLine(QPointF(5, 5), QPointF(15, 15));
        painter.drawLine(QPointF(15, 5), QPointF(5, 15));
        break;
    case Glyph::run:
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({{6, 4}, {16, 10}, {6, 16}}));
        break;
    case Glyph::stop:
        painter.setBrush(color);
        painter.drawRect(QRectF(5, 5, 10, 10));
        break;
    case Glyph::dice:
        painter.drawRoundedRect(QRectF(3, 3, 14, 14), 3, 3);
        dot(7, 7, 1.5), dot(13, 7, 1.5), dot(10, 10, 1.5), dot(7, 13, 1.5), dot(13, 13, 1.5);
        break;
    case Glyph::undo:
        drawBack(painter);
        break;
    case Glyph::redo:
        painter.translate(20, 0);
        painter.scale(-1, 1);
        drawBack(painter);
        break;
    case Glyph::copy:
        painter.drawRoundedRect(QRectF(7, 7, 10, 10), 2, 2);
        painter.drawPolyline(QPolygonF({{4, 13}, {3, 13}, {3, 3}, {13, 3}, {13, 4}}));
        break;
    case Glyph::clear:
        painter.drawLine(QPointF(3, 5.5), QPointF(17, 5.5));
        painter.drawPolyline(QPolygonF({{7.5, 5.5}, {7.5, 3}, {12.5, 3}, {12.5, 5.5}}));
        painter.drawPolyline(QPolygonF({{5, 5.5}, {6, 17}, {14, 17}, {15, 5.5}}));
        break;
    case Glyph::warn:
        painter.drawPolygon(QPolygonF({{10, 3}, {18, 17}, {2, 17}}));
        painter.drawLine(QPointF(10, 8), QPointF(10, 12));
        dot(10, 14.6, 1.1);
        break;
    case Glyph::info:
        painter.drawEllipse(QPointF(10, 10), 7.5, 7.5);
        painter.drawLine(QPointF(10, 9.5), QPointF(10, 14));
        dot(10, 6.3, 1.2);
        break;
    case Glyph::input:
        painter.drawPolyline(QPolygonF({{6, 5}, {2, 10}, {6, 15}}));
        painter.drawPolyline(QPolygonF({{14, 5}, {18, 10}, {14, 15}}));
        painter.drawLine(QPointF(11.5, 4), QPointF(8.5, 16));
        break;
    case Glyph::down:
        painter.drawPolyline(QPolygonF({{5, 8}, {10, 13}, {15, 8}}));
        break;
    case Glyph::blend:
        painter.drawEllipse(QPointF(7.2, 10), 4.8, 4.8);
        painter.drawEllipse(QPointF(12.8, 10), 4.8, 4.8);
        break;
    case Glyph::decks:
        painter.drawRoundedRect(QRectF(3, 7.5, 14, 9.5), 2, 2);
        painter.drawLine(QPointF(4.5, 4.5), QPointF(15.5, 4.5));
        break;
    case Glyph::tokens: // pieces of a line, and how likely they were
        painter.drawRoundedRect(QRectF(2.5, 5, 6, 7), 1.5, 1.5);
        painter.drawRoundedRect(QRectF(11.5, 5, 6, 7), 1.5, 1.5);
        painter.drawLine(QPointF(3, 16), QPointF(8, 16));
        painter.drawLine(QPointF(12, 16), QPointF(14, 16));
        break;
    case Glyph::compare: // one against another
        painter.drawPolyline(QPolygonF({{6, 3.5}, {2.5, 7}, {6, 10.5}}));
        painter.drawLine(QPointF(3, 7), QPointF(16, 7));
        painter.drawPolyline(QPolygonF({{14, 9.5}, {17.5, 13}, {14, 16.5}}));
        painter.drawLine(QPointF(17, 13), QPointF(4, 13));
        break;
    case Glyph::history:
        painter.drawEllipse(QPointF(10, 10), 7.5, 7.5);
        painter.drawPolyline(QPolygonF({{10, 5.5}, {10, 10.5}, {13.5, 12.5}}));
        break;
    case Glyph::fold:
        painter.drawPolyline(QPolygonF({{9, 5}, {4, 10}, {9, 15}}));
        painter.drawPolyline(QPolygonF({{15, 5}, {10, 10}, {15, 15}}));
        break;
    case Glyph::unfold:
        painter.drawPolyline(QPolygonF({{5, 5}, {10, 10}, {5, 15}}));
        painter.drawPolyline(QPolygonF({{11, 5}, {16, 10}, {11, 15}}));
        break;
    case Glyph::add:
        painter.drawLine(QPointF(10, 4), QPointF(10, 16));
        painter.drawLine(QPointF(4, 10), QPointF(16, 10));
        break;
    }
    painter.restore();
}

QIcon glyphIcon(Glyph glyph)
{
    return paintedIcon([glyph](QPainter& painter, const QRect& place, QIcon::Mode mode) {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintGlyph(painter, place, glyph, QGuiApplication::palette().color(group, QPalette::ButtonText));
    });
}

} // namespace steerdeck::widgets
