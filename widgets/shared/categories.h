/// How a behaviour's category looks, everywhere: a shape and a colour, so that neither colour vision nor a printer can
/// lose it.
///
/// - `paintCategoryShape` : the shape, at any size, with any painter
/// - `categoryIcon`       : the same as an icon
/// - `contrastRatio`, `readableTextOn`, `withContrast` : colours that stay readable on light and dark (WCAG 2.1,
/// section 1.4.3)
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QPalette;
class QRectF;

namespace steerdeck::lab {
struct CategoryInfo;
}

namespace steerdeck::widgets {

/// A category as widgets use it. An unknown shape is drawn as a circle, an invalid colour as grey.
struct CategoryStyle {
    QString name, title;
    QColor color = QColor(0x80, 0x80, 0x80);
    QString shape = QStringLiteral("circle"); // circle | square | triangle | diamond | star
};

CategoryStyle categoryStyle(const lab::CategoryInfo& category);

/// Fills `shape` into the largest centred square of `bounds`. Shapes have about equal areas. `filled` false draws the
/// outline only.
void paintCategoryShape(QPainter& painter, const QRectF& bounds, const QString& shape, const QColor& color,
                        bool filled = true);

/// The shape as an icon, sharp at every size; greyed when disabled. `filled` false for behaviours that were held out.
QIcon categoryIcon(const QString& shape, const QColor& color, bool filled = true);
QIcon categoryIcon(const CategoryStyle& style, bool filled = true);

/// WCAG contrast, 1 (equal) to 21 (black on white).
double contrastRatio(const QColor& one, const QColor& other);

/// Black or white, whichever reads better on `background`: always at least 4.5.
QColor readableTextOn(const QColor& background);

/// `color`, made lighter or darker in steps (hue kept) until its contrast with `background` is at least `ratio`.
/// Use 4.5 for text, 3 for shapes and lines.
QColor withContrast(const QColor& color, const QColor& background, double ratio = 4.5);

} // namespace steerdeck::widgets
