/// What a person chose in the controls of a widget, as JSON: for keeping it between two starts and for undoing it.
///
/// Check boxes, checkable buttons and actions, radio buttons, combo boxes, sliders, spin boxes, line edits, ticked
/// items, splitters and table headers are looked at, without any code of their own. A control is known by its object
/// name, else by its class and its place among the nameless ones of that class, both under the nearest named ancestor.
/// Left out are nameless line edits (search fields) and what has the dynamic property `kept` set to false, with all in
/// it.
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

/// Sets what differs, telling it as a person's own change would be told. Controls that are not there any more, and
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
