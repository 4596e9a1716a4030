#pragma once

class QWidget;

namespace steerdeck::widgets {

/// Has the Tab key visit what is in `root` in the order in which its layouts show it, row by row; Qt's own order is
/// that in which the widgets were made. To be called once all are there; what is added later comes last.
void tabAsShown(QWidget& root);

} // namespace steerdeck::widgets
