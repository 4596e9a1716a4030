/// plots: what every plot shares, on QCustomPlot.
///
/// - `theme.h`  : colours from the palette, light or dark
/// - `plot.h`   : a QCustomPlot that follows the palette, replots at most 15 times a second, has keys, resets on double
/// click
/// - `marks.h`  : a token's mark: its category's shape, hollow when unseen; `<and>` apart
/// - `words.h`  : vocabulary words with their blanks visible
/// - `export.h` : SVG, PDF, PNG and CSV
#pragma once

#include <QColor>
#include <QPalette>

class QCustomPlot;
class QFont;
class QWidget;

namespace steerdeck::widgets {

struct PlotTheme {
    QColor background, text, faint, grid, highlight;
    bool dark = false;
};

PlotTheme plotTheme(const QPalette& palette);

/// Black on white, for pictures that leave the program.
PlotTheme printTheme();

/// Gives every axis, grid, legend and title of `plot` the theme's colours and `font`'s family; does not replot.
void applyTheme(QCustomPlot& plot, const PlotTheme& theme, const QFont& font);

/// The colour of member `index` of `count` in a category coloured `base`: `base` itself, then lighter and darker
/// relatives in turn; at least 3 : 1 against `background`.
QColor seriesColor(const QColor& base, int index, int count, const QColor& background);

/// Makes the selected rows of `view` a tint, so that the coloured marks in them stay visible. Again after a palette
/// change.
void tintSelection(QWidget& view, const QPalette& palette);

} // namespace steerdeck::widgets
