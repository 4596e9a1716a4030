#include "widgets/shared/form_undo.h"

#include "widgets/shared/form_state.h"

#include <QApplication>
#include <QUndoStack>
#include <QWidget>

namespace steerdeck::widgets {

class FormEdit : public QUndoCommand {
public:
    FormEdit(FormUndo* undo, const QJsonObject& before, const QJsonObject& after, const QString& control, int gesture)
        : QUndoCommand(undo->title_), undo_(undo), before_(before), after_(after), control_(control), gesture_(gesture)
    {
    }
    int id() const override { return control_.isEmpty() ? -1 : 1; }
    void undo() override { undo_->apply(before_); }
    void redo() override { undo_->apply(after_); }
    bool mergeWith(const QUndoCommand* later) override
    {
        const auto* next = static_cast<const FormEdit*>(later);
        if (next->control_ != control_ || next->gesture_ != gesture_) return false;
        after_ = next->after_;
        setObsolete(after_ == before_);
        return true;
    }

private:
    FormUndo* undo_;
    QJsonObject before_, after_;
    QString control_; // the one that changed; empty for several
    int gesture_;
};

FormUndo::FormUndo(QWidget* form, const QString& title)
    : QObject(form), form_(form), title_(title), stack_(new QUndoStack(this))
{
    now_ = formState(*form_, FormPart::values);
    // Once the event is over: a preset changes many controls, one after the other.
    later_.setSingleShot(true);
    later_.setInterval(0);
    connect(&later_, &QTimer::timeout, this, &FormUndo::take);
    connect(new FormWatch(form_), &FormWatch::edited, &later_, qOverload<>(&QTimer::start));
    connect(qApp, &QApplication::focusChanged, this, [this] { ++gesture_; });
}

void FormUndo::forget()
{
    later_.stop();
    now_ = formState(*form_, FormPart::values);
    stack_->clear();
}

void FormUndo::follow()
{
    if (formState(*form_, FormPart::values) != now_) forget();
}

void FormUndo::take()
{
    const QJsonObject state = formState(*form_, FormPart::values);
    if (state == now_) return;
    QStringList changed;
    for (const QString& key : state.keys())
        if (state[key] != now_[key]) changed << key;
    const QJsonObject before = std::exchange(now_, state);
    stack_->push(new FormEdit(this, before, state, changed.size() == 1 ? changed[0] : QString(), gesture_));
}

void FormUndo::apply(const QJsonObject& state)
{
    if (state == now_) return; // the user's own change, which is there already
    now_ = state;
    setFormState(*form_, state);
    now_ = formState(*form_, FormPart::values); // what it took of it
    later_.stop();
    ++gesture_;
}

} // namespace steerdeck::widgets
