/// Small line signs drawn by the program itself: sharp at every size, in the text colour of the palette, no image
/// files.
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace steerdeck::widgets {

enum class Glyph {
    check,
    cross,
    remove,
    run,
    stop,
    dice,
    undo,
    redo,
    copy,
    clear,
    warn,
    info,
    input,
    down,
    blend,
    decks,
    tokens,
    compare,
    history,
    fold,
    unfold,
    add
};

/// Draws the sign into the largest centred square of `bounds`.
void paintGlyph(QPainter& painter, const QRectF& bounds, Glyph glyph, const QColor& color);

/// The sign as an icon in the application palette's button text; greyed when disabled.
QIcon glyphIcon(Glyph glyph);

} // namespace steerdeck::widgets
