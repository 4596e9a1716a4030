/// The look that all benches share: an 8-pixel grid, quiet surfaces, two palettes. No widget names a colour of its own;
/// all are derived from its palette, so that a change between light and dark needs no code.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QLabel;
class QLayout;
class QPainter;
class QRectF;
class QWidget;

namespace steerdeck::widgets {

inline constexpr int grid = 8;    // spacing between controls, in device-independent pixels
inline constexpr int radius = 8;  // of cards and chips
inline constexpr int gutter = 16; // around a bench

/// The palettes for a desktop that does not bring one; every text role has at least 4.5:1 on its background.
QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette& palette);

/// A mix of two colours, `share` of `b`, 0..1.
QColor mixed(const QColor& a, const QColor& b, double share);

QColor cardColor(const QPalette& palette);   // surface of cards and chips
QColor borderColor(const QPalette& palette); // hairlines around them
QColor fieldBorder(const QPalette& palette); // outlines of fields and check boxes, at least 3:1
QColor mutedText(const QPalette& palette);   // secondary text, at least 4.5:1 on cards and windows
QColor accentColor(const QPalette& palette); // selection and focus rings, at least 3:1
QColor passColor(const QPalette& palette);   // text and signs of a passed check, at least 4.5:1
QColor failColor(const QPalette& palette);   // of a failed one or an error
QColor warnColor(const QPalette& palette);   // of a hint

/// A rounded surface with a hairline. `focused` draws the border as a 2-pixel ring in the accent colour.
void paintCard(QPainter& painter, const QRectF& bounds, const QPalette& palette, bool focused = false);

/// A label for a section ("Deck"): semibold, normal size, one line.
QLabel* sectionLabel(const QString& text, QWidget* parent = nullptr);
/// A label in small, muted type that follows palette changes.
QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr);

} // namespace steerdeck::widgets
