#pragma once

class QApplication;

namespace steerdeck::app {

/// Gives the program its style and its light or dark palette: dark where `force_dark` says so or where the desktop does
/// (its palette, or the freedesktop setting `color-scheme`, whose later changes are followed).
void set_up_appearance(QApplication& application, bool force_dark);

} // namespace steerdeck::app
