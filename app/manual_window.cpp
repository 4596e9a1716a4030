#include "app/manual_window.h"

#include "app/dialogs.h"

#include "widgets/manual/manual_view.h"
#include "widgets/shared/return_guard.h"

#include <QApplication>
#include <QDialog>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace steerdeck::app {

widgets::ManualView* show_manual(QWidget* window, const QString& page)
{
    const QString name = QStringLiteral("manual");
    auto* dialog = window->findChild<QDialog*>(name, Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new QDialog(window);
        dialog->setObjectName(name);
        dialog->setWindowTitle(QApplication::translate("Manual", "Manual"));
        auto* column = new QVBoxLayout(dialog);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new widgets::ManualView(QStringLiteral(":/manual"), dialog));
        dialog->resize(960, 680);
        widgets::guardFromReturn(*dialog);
    }
    auto* view = dialog->findChild<widgets::ManualView*>();
    view->showPage(page);
    come_to_front(*dialog);
    view->browser()->setFocus();
    return view;
}

} // namespace steerdeck::app
