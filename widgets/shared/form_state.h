/// What the user chose in the controls of a widget, as JSON: to keep it between two starts, and to undo it.
///
/// Check boxes, checkable buttons and actions, radio buttons, combo boxes, sliders, spin boxes, line edits, ticked
/// items, splitters and table headers are read without any code of their own. A control's key is its object name, else
/// its class and its number among the nameless ones of that class, both under its named ancestors. Pages of a stack are
/// counted in the stack's order, because showing a page changes the order of its siblings.
/// Left out are nameless line edits (search fields), and widgets whose dynamic property `kept` is false with all in
/// them.
#pragma once

#include <QJsonObject>
#include <QObject>

class QWidget;

namespace steerdeck::widgets {

enum class FormPart {
    everything, // also splitters and table headers
    values      // what is edited
};

QJsonObject formState(const QWidget& root, FormPart part = FormPart::everything);

/// Sets what differs, with the signals that a change by the user has. Controls that are not there any more, and
/// values that a control does not offer, are passed over.
void setFormState(QWidget& root, const QJsonObject& state);

/// Hears every control of `root` that is there at its beginning.
class FormWatch : public QObject {
    Q_OBJECT
public:
    explicit FormWatch(QWidget* root);

signals:
    void edited();
};

} // namespace steerdeck::widgets
