#include "widgets/shared/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace steerdeck::widgets {

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* field = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus()) return false;
        event->ignore(); // so that it goes on to what is around
        return true;
    }
};

} // namespace

void guardFromWheel(QWidget& form)
{
    auto* guard = new WheelGuard(&form);
    for (QWidget* field : form.findChildren<QWidget*>()) {
        const bool turns = qobject_cast<QAbstractSpinBox*>(field) || qobject_cast<QComboBox*>(field) ||
                           (qobject_cast<QAbstractSlider*>(field) && !qobject_cast<QScrollBar*>(field));
        if (!turns) continue;
        field->installEventFilter(guard);
        if (field->focusPolicy() == Qt::WheelFocus) field->setFocusPolicy(Qt::StrongFocus);
    }
}

} // namespace steerdeck::widgets
