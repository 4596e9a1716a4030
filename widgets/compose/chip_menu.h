#pragma once

class QMenu;
class QWidget;

namespace steerdeck::widgets {

class DeckModel;

/// The behaviours that the chip of `row` can be blended with, by category: those that have a token, but its own. The
/// present one is ticked; the last entry ends the blend. The menu deletes itself once it is closed.
QMenu* makeBlendMenu(DeckModel* model, int row, QWidget* parent);

/// All that can be done with the chip of `row`, each with its key.
QMenu* makeChipMenu(DeckModel* model, int row, QWidget* parent);

} // namespace steerdeck::widgets
