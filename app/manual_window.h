#pragma once

class QString;
class QWidget;

namespace steerdeck::widgets {
class ManualView;
}

namespace steerdeck::app {

/// Shows the manual at `page` in a window of its own beside `window`, the same one each time. Escape closes it.
widgets::ManualView* show_manual(QWidget* window, const QString& page);

} // namespace steerdeck::app
