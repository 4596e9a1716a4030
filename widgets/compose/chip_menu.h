#pragma once

class QMenu;
class QWidget;

namespace steerdeck::widgets {

class DeckModel;

/// The behaviours that the chip of `row` can be blended with, by category: those that have a token, but its own. The
/// present one is ticked; the last entry ends the blend. The menu deletes itself once it is closed.
QMenu* makeBlendMenu(DeckModel* model, int row, QWidget* parent);

/// The ways to steer that the chip of `row` alone can take, whatever the column says; those that nothing was trained
/// for are greyed, with the reason. The present one is ticked. The menu deletes itself once it is closed.
QMenu* makeWayMenu(DeckModel* model, int row, QWidget* parent);

/// All that can be done with the chip of `row`, each with its key.
QMenu* makeChipMenu(DeckModel* model, int row, QWidget* parent);

} // namespace steerdeck::widgets
