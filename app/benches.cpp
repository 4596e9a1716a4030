#include "app/benches.h"

#include <QColor>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace steerdeck::app {

QString name_of(Bench bench)
{
    switch (bench) {
    case Bench::compose:
        return QStringLiteral("compose");
    case Bench::train:
        return QStringLiteral("train");
    case Bench::geometry:
        return QStringLiteral("geometry");
    case Bench::evaluate:
        return QStringLiteral("evaluate");
    case Bench::learn:
        return QStringLiteral("learn");
    }
    return {};
}

std::optional<Bench> bench_named(const QString& name)
{
    for (const Bench bench : all_benches)
        if (name_of(bench) == name) return bench;
    return {};
}

QString title_of(Bench bench)
{
    switch (bench) {
    case Bench::compose:
        return QCoreApplication::translate("Bench", "Compose");
    case Bench::train:
        return QCoreApplication::translate("Bench", "Train");
    case Bench::geometry:
        return QCoreApplication::translate("Bench", "Geometry");
    case Bench::evaluate:
        return QCoreApplication::translate("Bench", "Evaluate");
    case Bench::learn:
        return QCoreApplication::translate("Bench", "Learn");
    }
    return {};
}

QString description_of(Bench bench)
{
    switch (bench) {
    case Bench::compose:
        return QCoreApplication::translate("Bench", "Drag behaviours together and compare the answers");
    case Bench::train:
        return QCoreApplication::translate("Bench", "Train tokens and watch their curves");
    case Bench::geometry:
        return QCoreApplication::translate("Bench", "See where the tokens lie among the model's words");
    case Bench::evaluate:
        return QCoreApplication::translate("Bench", "Measure whether compositions hold, in every order");
    case Bench::learn:
        return QCoreApplication::translate("Bench", "Six short lessons on the workbench itself");
    }
    return {};
}

// Signs are drawn on a field of 24 x 24.
void paint_bench(QPainter& painter, const QRectF& bounds, Bench bench, const QColor& color)
{
    const double side = std::min(bounds.width(), bounds.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(bounds.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 24, side / 24);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (bench == Bench::compose) { // chips on a line
        painter.drawEllipse(QPointF(5, 12), 3.2, 3.2);
        painter.drawLine(QPointF(8.4, 12), QPointF(10, 12));
        painter.drawRoundedRect(QRectF(10, 9, 6, 6), 1.2, 1.2);
        painter.drawLine(QPointF(16, 12), QPointF(17, 12));
        painter.drawPolygon(QPolygonF({QPointF(20, 8.6), QPointF(23, 15), QPointF(17, 15)}));
        painter.drawLine(QPointF(3, 20), QPointF(21, 20));
        painter.drawLine(QPointF(3, 4), QPointF(14, 4));
    } else if (bench == Bench::train) { // a falling loss
        painter.drawPolyline(QPolygonF({QPointF(3, 3), QPointF(3, 21), QPointF(22, 21)}));
        QPainterPath curve(QPointF(6, 5));
        curve.cubicTo(8, 15, 11, 17, 21, 17.5);
        painter.drawPath(curve);
    } else if (bench == Bench::evaluate) { // a heat map
        for (int cell = 0; cell < 9; ++cell) {
            painter.setBrush(cell % 4 == 0 || cell == 5 ? QBrush(color) : QBrush(Qt::NoBrush));
            painter.drawRect(QRectF(3 + cell % 3 * 6.3, 3 + cell / 3 * 6.3, 5.2, 5.2));
        }
    } else if (bench == Bench::learn) { // an open book
        painter.drawPolyline(QPolygonF({QPointF(12, 6), QPointF(8, 4), QPointF(2, 4), QPointF(2, 18), QPointF(8, 18),
                                        QPointF(12, 20), QPointF(16, 18), QPointF(22, 18), QPointF(22, 4),
                                        QPointF(16, 4), QPointF(12, 6), QPointF(12, 20)}));
    } else { // points in a plane
        painter.drawPolyline(QPolygonF({QPointF(3, 3), QPointF(3, 21), QPointF(22, 21)}));
        painter.setBrush(color);
        for (const QPointF& point : {QPointF(8, 15), QPointF(11, 17), QPointF(12, 13)})
            painter.drawEllipse(point, 1.1, 1.1);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(15, 10, 3.4, 3.4));
        painter.drawEllipse(QPointF(10, 6.5), 2, 2);
    }
    painter.restore();
}

} // namespace steerdeck::app
