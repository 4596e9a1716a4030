#pragma once

#include <QJsonObject>
#include <QTimer>

class QUndoStack;
class QWidget;

namespace steerdeck::widgets {

class FormWatch;

/// Undo and redo for a form: what its controls say before and after a change is one entry on the stack. Changes of one
/// control in a row, as typing a number makes them, are one entry until the focus moves on; what changes many controls
/// at once (a preset) is one entry too.
class FormUndo : public QObject {
    Q_OBJECT
public:
    /// `form` outlives this. `title` names a change in menus ("Change of the training").
    FormUndo(QWidget* form, const QString& title);

    QUndoStack* stack() const { return stack_; }
    /// Takes what the form says now as it is, with nothing to undo. For changes that the user did not make.
    void forget();
    /// The same where the form itself became another (other behaviours, another model); else nothing.
    void follow();

private:
    friend class FormEdit;
    void take();
    void apply(const QJsonObject& state);

    QWidget* form_;
    QString title_;
    QUndoStack* stack_;
    QJsonObject now_;
    QTimer later_;
    int gesture_ = 0;
};

} // namespace steerdeck::widgets
