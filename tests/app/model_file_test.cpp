// A model in one file (GGUF) in the window: chosen, dropped, opened again.
#include "app/lab_host.h"
#include "app/message_bar.h"
#include "app/session_keeper.h"
#include "app/status_strip.h"
#include "app/workbench.h"
#include "core/lab/lab.h"
#include "tests/app/demo_gguf.h"
#include "tests/app/dropped.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steerdeck;
using namespace steerdeck::app;

namespace {

constexpr int patience = 120'000; // ms: opening, on a busy machine

} // namespace

class ModelFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString file_;

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        file_ = folder_.filePath("fox-BF16.gguf");
        demo_gguf().write(file_.toStdString());
    }

    void a_dropped_file_opens_and_stands_among_the_recent_ones()
    {
        Workbench window({{}, folder_.filePath("dropped.json"), true, {}});
        QSignalSpy ready(&window, &Workbench::ready);
        window.show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QVERIFY(drop_on(&window, {file_}));
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, patience);
        QCOMPARE(window.status()->modelText(), QString("fox-BF16"));
        QCOMPARE(window.recentMenu()->actions().first()->text(), QString("fox-BF16.gguf"));
        window.openDemo();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 3, patience);
        QCOMPARE(window.status()->modelText(), QString("demo"));
        window.recentMenu()->actions().first()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 4, patience);
        QCOMPARE(window.status()->modelText(), QString("fox-BF16"));
    }

    void a_chosen_file_is_open_again_in_the_next_session()
    {
        const QString session = folder_.filePath("chosen.json");
        {
            Workbench window({{}, session, true, {}});
            QSignalSpy ready(&window, &Workbench::ready), saved(window.keeper()->store(), &SessionStore::saved);
            window.show();
            QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
            auto* open = window.findChild<QAction*>("openModelFile");
            QVERIFY(open);
            open->trigger();
            auto* dialog = window.findChild<QFileDialog*>();
            QVERIFY(dialog && dialog->fileMode() == QFileDialog::ExistingFile);
            emit dialog->fileSelected(file_);
            dialog->reject();
            QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, patience);
            QTRY_VERIFY_WITH_TIMEOUT(saved.count() >= 1, patience);
            window.close();
        }
        Workbench again({{}, session, true, {}});
        QSignalSpy ready(&again, &Workbench::ready);
        again.show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QCOMPARE(again.status()->modelText(), QString("fox-BF16"));
        QCOMPARE(again.host()->request().model, std::filesystem::path(file_.toStdString()));
    }

    void a_damaged_file_is_told_and_the_present_model_stays()
    {
        const QString damaged = folder_.filePath("damaged.gguf");
        const auto whole = read_file(file_.toStdString(), "model");
        write_file_atomically(damaged.toStdString(), std::string_view(whole).substr(0, whole.size() / 2));
        Workbench window({{}, folder_.filePath("damaged.json"), true, {}});
        QSignalSpy ready(&window, &Workbench::ready), failed(window.host(), &LabHost::openFailed);
        window.show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QVERIFY(drop_on(&window, {damaged}));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY2(window.messages()->text().contains("truncated"), qPrintable(window.messages()->text()));
        QCOMPARE(window.status()->modelText(), QString("demo"));
    }
};

QTEST_MAIN(ModelFileTest)
#include "model_file_test.moc"
