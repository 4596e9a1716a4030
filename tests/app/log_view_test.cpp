// Help > Show log: what a bug report needs, to read and to copy.
#include "app/workbench.h"
#include "core/base/log.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steerdeck;
using namespace steerdeck::app;

class LogViewTest : public QObject {
    Q_OBJECT

    static QAction* action(const Workbench& workbench, const QString& text)
    {
        for (const QAction* menu : workbench.menuBar()->actions())
            for (QAction* one : menu->menu()->actions())
                if (one->text().remove('&') == text) return one;
        return nullptr;
    }

private slots:
    void the_menu_shows_the_log_and_where_it_lies()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("steerdeck.log");
        log::to_file(file.toStdString());
        Workbench workbench({{}, {}, false, {}});
        QSignalSpy ready(&workbench, &Workbench::ready);
        workbench.show();
        QVERIFY(!ready.isEmpty() || ready.wait(120000));
        QAction* show = action(workbench, "Show log");
        QVERIFY(show);
        show->trigger();
        const auto* view = workbench.findChild<QPlainTextEdit*>("log");
        QVERIFY(view && view->isVisible() && view->isReadOnly());
        QVERIFY2(view->toPlainText().contains("info    model: demo, llama"), qPrintable(view->toPlainText()));
        bool told = false;
        for (const QLabel* label : view->parentWidget()->findChildren<QLabel*>()) told = told || label->text() == file;
        QVERIFY(told);
        log::to_file({});
    }
};

QTEST_MAIN(LogViewTest)
#include "log_view_test.moc"
