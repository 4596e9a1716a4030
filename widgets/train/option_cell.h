#pragma once

class QString;
class QWidget;

namespace steerdeck::widgets {

/// A field under its title, with one tip for both. `title` may name a key.
QWidget* optionCell(const QString& title, const QString& tip, QWidget* field, QWidget* parent);

} // namespace steerdeck::widgets
