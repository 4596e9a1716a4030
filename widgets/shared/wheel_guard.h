#pragma once

class QWidget;

namespace steerdeck::widgets {

/// Keeps the wheel from changing the fields of `form` that are there now (spin boxes, combo boxes, sliders): turned
/// over a field it scrolls what is around, and only a field that has the focus takes it.
void guardFromWheel(QWidget& form);

} // namespace steerdeck::widgets
