#include "widgets/shared/return_guard.h"

#include <QDialog>
#include <QKeyEvent>

namespace steerdeck::widgets {

namespace {

class ReturnGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress) return false;
        const int key = static_cast<QKeyEvent*>(event)->key();
        return key == Qt::Key_Return || key == Qt::Key_Enter; // nobody inside took it
    }
};

} // namespace

void guardFromReturn(QDialog& dialog) { dialog.installEventFilter(new ReturnGuard(&dialog)); }

} // namespace steerdeck::widgets
