#pragma once

class QDialog;

namespace steerdeck::widgets {

/// Keeps Return in a field of `dialog` from pressing one of its buttons, which Qt chooses by their order: a name is
/// entered, and the dialog neither closes nor deletes anything. A button that has the focus takes Return as before.
void guardFromReturn(QDialog& dialog);

} // namespace steerdeck::widgets
