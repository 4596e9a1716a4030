#include "widgets/compose/category_sign.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

void paintGlobe(QPainter& painter)
{
    painter.drawEllipse(QPointF(10, 10), 7.5, 7.5);
    painter.drawEllipse(QPointF(10, 10), 3.2, 7.5);
    painter.drawLine(QPointF(2.5, 10), QPointF(17.5, 10));
}

void paintRuler(QPainter& painter)
{
    painter.drawRoundedRect(QRectF(1.5, 6, 17, 8.5), 1.5, 1.5);
    for (const double x : {5.75, 10.0, 14.25}) painter.drawLine(QPointF(x, 6), QPointF(x, x == 10 ? 11 : 9.5));
}

void paintLetters(QPainter& painter)
{
    QFont letters = QGuiApplication::font();
    letters.setPixelSize(14);
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    painter.drawText(QRectF(-4, 0, 28, 20), Qt::AlignCenter, QStringLiteral("Aa"));
}

void paintLines(QPainter& painter)
{
    painter.drawLine(QPointF(2.5, 5), QPointF(17.5, 5));
    painter.drawLine(QPointF(2.5, 10), QPointF(17.5, 10));
    painter.drawLine(QPointF(2.5, 15), QPointF(9, 15));
    painter.drawPoint(QPointF(13, 15)); // the full stop
}

void paintBraces(QPainter& painter)
{
    for (const int side : {1, -1}) {
        painter.save();
        painter.translate(10, 10);
        painter.scale(side, 1);
        QPainterPath brace(QPointF(-3, -7.5));
        brace.quadTo(-6, -7.5, -6, -4.5);
        brace.quadTo(-6, 0, -8.5, 0);
        brace.quadTo(-6, 0, -6, 4.5);
        brace.quadTo(-6, 7.5, -3, 7.5);
        painter.drawPath(brace);
        painter.restore();
    }
}

using Paint = void (*)(QPainter&);

Paint signOf(const QString& category)
{
    if (category == QLatin1String("language")) return paintGlobe;
    if (category == QLatin1String("length")) return paintRuler;
    if (category == QLatin1String("case")) return paintLetters;
    if (category == QLatin1String("sentences")) return paintLines;
    if (category == QLatin1String("format")) return paintBraces;
    return nullptr;
}

} // namespace

bool hasCategorySign(const QString& category) { return signOf(category) != nullptr; }

// Signs are drawn on a field of 20 x 20.
bool paintCategorySign(QPainter& painter, const QRectF& bounds, const QString& category, const QColor& color)
{
    const Paint sign = signOf(category);
    if (!sign) return false;
    const double side = std::min(bounds.width(), bounds.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(bounds.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 20, side / 20);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    sign(painter);
    painter.restore();
    return true;
}

} // namespace steerdeck::widgets
