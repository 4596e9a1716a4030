#include "widgets/shared/categories.h"

#include "widgets/shared/painted_icon.h"

#include "core/lab/values.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

QPainterPath regular(const QPointF& centre, double radius, int corners, double inner = 0)
{
    QPolygonF polygon;
    const int points = inner > 0 ? 2 * corners : corners;
    for (int i = 0; i < points; ++i) {
        const double angle = -M_PI_2 + 2 * M_PI * i / points;
        const double r = inner > 0 && i % 2 == 1 ? radius * inner : radius;
        polygon << centre + r * QPointF(std::cos(angle), std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

/// Radii are chosen so that no shape looks heavier than another.
QPainterPath shapePath(const QString& shape, const QRectF& box)
{
    const QPointF centre = box.center();
    const double half = box.width() / 2;
    QPainterPath path;
    if (shape == QLatin1String("square")) {
        const double side = half * 0.78;
        path.addRect(QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side));
    } else if (shape == QLatin1String("triangle")) {
        path = regular(centre + QPointF(0, half * 0.18), half * 1.05, 3);
    } else if (shape == QLatin1String("diamond")) {
        path = regular(centre, half, 4);
    } else if (shape == QLatin1String("star")) {
        path = regular(centre + QPointF(0, half * 0.06), half * 1.06, 5, 0.45);
    } else {
        path.addEllipse(centre, half * 0.86, half * 0.86);
    }
    return path;
}

double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

CategoryStyle categoryStyle(const lab::CategoryInfo& category)
{
    CategoryStyle style;
    style.name = QString::fromStdString(category.name);
    style.title = QString::fromStdString(category.title);
    style.shape = QString::fromStdString(category.shape);
    const QColor color(QString::fromStdString(category.color));
    if (color.isValid()) style.color = color;
    return style;
}

void paintCategoryShape(QPainter& painter, const QRectF& bounds, const QString& shape, const QColor& color, bool filled)
{
    const double side = std::min(bounds.width(), bounds.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(bounds.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = std::max(1.2, side / 9);
    if (filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
    } else {
        box.adjust(line / 2, line / 2, -line / 2, -line / 2);
        painter.setPen(QPen(color, line, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawPath(shapePath(shape, box));
    painter.restore();
}

QIcon categoryIcon(const QString& shape, const QColor& color, bool filled)
{
    return paintedIcon([shape, color, filled](QPainter& painter, const QRect& place, QIcon::Mode mode) {
        const bool off = mode == QIcon::Disabled;
        paintCategoryShape(painter, place, shape,
                           off ? QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text) : color, filled);
    });
}

QIcon categoryIcon(const CategoryStyle& style, bool filled) { return categoryIcon(style.shape, style.color, filled); }

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readableTextOn(const QColor& background)
{
    // The two ratios multiply to 21, so the better one is at least sqrt(21) = 4.58.
    return contrastRatio(Qt::black, background) >= contrastRatio(Qt::white, background) ? QColor(Qt::black)
                                                                                        : QColor(Qt::white);
}

QColor withContrast(const QColor& color, const QColor& background, double ratio)
{
    const QColor goal = readableTextOn(background);
    QColor result = color;
    for (int percent = 0; percent <= 100; percent += 5) {
        const double t = percent / 100.0;
        result = QColor::fromRgbF(float((1 - t) * color.redF() + t * goal.redF()),
                                  float((1 - t) * color.greenF() + t * goal.greenF()),
                                  float((1 - t) * color.blueF() + t * goal.blueF()));
        if (contrastRatio(result, background) >= ratio) break;
    }
    return result;
}

} // namespace steerdeck::widgets
