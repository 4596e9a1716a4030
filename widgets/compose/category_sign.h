#pragma once

#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace steerdeck::widgets {

/// What a category is about, drawn small: a globe for "language", a ruler for "length", "Aa" for "case", lines of text
/// for "sentences", braces for "format". Gives false, and draws nothing, for a category that has no sign; its shape and
/// colour tell it apart all the same.
bool paintCategorySign(QPainter& painter, const QRectF& bounds, const QString& category, const QColor& color);
bool hasCategorySign(const QString& category);

} // namespace steerdeck::widgets
