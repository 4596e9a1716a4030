// A guest's session leaves nothing behind, and a home that cannot be written is no hindrance: lesson 2 is finished
// there.
#include "app/first_start.h"
#include "app/guest_home.h"
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/session_keeper.h"
#include "app/window_holder.h"
#include "app/workbench.h"
#include "core/base/log.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/learn/learn_bench.h"
#include "widgets/learn/lesson_guide.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors

QStringList all_in(const QString& folder)
{
    QStringList all;
    QDirIterator inside(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (inside.hasNext()) all << inside.next();
    return all;
}

} // namespace

class GuestTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    /// The real program with a home and a temporary folder of its own.
    void start(QProcess& program, const QStringList& arguments) const
    {
        QDir(folder_.path()).mkpath("home");
        QDir(folder_.path()).mkpath("tmp");
        auto variables = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            variables.remove(QLatin1String(name));
        variables.insert("HOME", folder_.filePath("home"));
        variables.insert("TMPDIR", folder_.filePath("tmp"));
        program.setProcessEnvironment(variables);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QDir(QCoreApplication::applicationDirPath()).filePath("../bin/steerdeck"), arguments);
        QVERIFY(program.waitForStarted(patience));
    }
    QString guestFolder() const
    {
        const QStringList there = QDir(folder_.filePath("tmp")).entryList({"steerdeck-guest-*"}, QDir::Dirs);
        return there.isEmpty() ? QString() : folder_.filePath("tmp/" + there.first());
    }

private slots:
    void initTestCase()
    {
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, folder_.filePath(QLatin1String(name)).toUtf8());
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
    }

    void a_guest_leaves_nothing_behind()
    {
        QProcess program;
        start(program, {"--guest"});
        // Until it has opened its model and written its session, into the guest's folder.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(guestFolder() + "/data/steerdeck/session.json"), patience);
        program.terminate();
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(all_in(folder_.filePath("home")), QStringList());
        QCOMPARE(all_in(folder_.filePath("tmp")), QStringList());
    }

    void what_a_killed_guest_left_goes_with_the_next()
    {
        QProcess killed;
        start(killed, {"--guest"});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(guestFolder() + "/in-use.lock"), patience);
        const QString left = guestFolder();
        QVERIFY(QDir(left).exists());
        qputenv("TMPDIR", folder_.filePath("tmp").toUtf8());
        GuestHome::removeAbandoned(); // not while it runs
        QVERIFY(QDir(left).exists());
        killed.kill();
        QVERIFY(killed.waitForFinished(patience));
        QVERIFY(QDir(left).exists());
        GuestHome::removeAbandoned();
        QVERIFY(!QDir(left).exists());
        qunsetenv("TMPDIR");
    }

    void the_menu_starts_one()
    {
        const QStringList command = guest_command("de");
        QCOMPARE(command.mid(1), QStringList({"--guest", "--language", "de"}));
        Workbench::Setup setup{{}, {}, true, {}};
        setup.guest = true;
        Workbench window(setup);
        QVERIFY(window.windowTitle().contains("guest"));
        QVERIFY(window.findChild<QAction*>("newGuest"));
        QSignalSpy ready(&window, &Workbench::ready);
        window.show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QVERIFY(window.windowTitle().contains("guest"));
        QVERIFY2(window.messages()->text().contains("guest"), qPrintable(window.messages()->text()));
    }

    void being_a_guest_is_offered_at_the_first_start_alone()
    {
        const QString session = folder_.filePath("profile/steerdeck/session.json");
        QVERIFY(FirstStart(session).isFirst());
        QVERIFY(QDir().mkpath(folder_.filePath("profile/steerdeck")));
        QVERIFY(!FirstStart(session).isFirst());
        QVERIFY(!Workbench({{}, session, true, {}}).offers()->offers(Workbench::guest_offer));
        // Quietly: whatever else is asked comes first; it goes when it is dismissed, or something is made.
        Workbench::Setup setup{{}, {}, true, {}};
        setup.first_start = true;
        WindowHolder holder(setup);
        MessageBar* offers = holder.window()->offers();
        QVERIFY(offers->offers(Workbench::guest_offer));
        QCOMPARE(offers->choices().first()->text(), QString("Take the first lesson"));
        QCOMPARE(offers->choices().last()->text(), QString("Use as guest (leaves nothing behind)"));
        offers->offer("other", "Another question.", {{"Yes", {}}});
        QCOMPARE(offers->text(), QString("Another question."));
        offers->dismiss();
        QVERIFY(offers->text().contains("home folder"));
        emit holder.window()->languageDue("de"); // the window in another language goes on asking
        QSignalSpy replaced(&holder, &WindowHolder::replaced);
        QVERIFY(replaced.wait());
        offers = holder.window()->offers();
        QVERIFY(offers->offers(Workbench::guest_offer));
        emit holder.window()->jobs()->training->started();
        QVERIFY(!offers->offers(Workbench::guest_offer));
    }

    void the_first_lesson_is_offered_at_the_first_start()
    {
        Workbench::Setup setup{{}, {}, true, {}};
        setup.first_start = true;
        Workbench window(setup);
        QSignalSpy ready(&window, &Workbench::ready);
        window.show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QTest::mouseClick(window.offers()->choices().first(), Qt::LeftButton);
        QCOMPARE(window.bench(), Bench::learn);
        const auto* guide = window.learn()->guide();
        QCOMPARE(guide->lesson()->name, guide->lessons().first().name);
        QVERIFY(!window.offers()->offers(Workbench::guest_offer));
    }

    void who_becomes_a_guest_at_the_first_start_leaves_nothing()
    {
        const QString home = folder_.filePath("first");
        QVERIFY(QDir().mkpath(home));
        qputenv("XDG_STATE_HOME", (home + "/state").toUtf8());
        qputenv("GUEST_MARK", folder_.filePath("guest-started").toUtf8());
        const QString session = home + "/data/steerdeck/session.json";
        const FirstStart first(session);
        log::to_file(log::default_file("steerdeck"));
        {
            Workbench::Setup setup{{}, session, true, {}};
            setup.first_start = first.isFirst();
            Workbench window(setup);
            QSignalSpy ready(&window, &Workbench::ready);
            window.show();
            QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
            window.keeper()->keep();
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(session), patience);
            log::info("test", "something is logged");
            QVERIFY(QFile::exists(QString::fromStdString(log::default_file("steerdeck").string())));
            QTest::mouseClick(window.offers()->choices().last(), Qt::LeftButton);
            QVERIFY(!window.isVisible() && window.isLeftToGuest());
        }
        first.forget();
        QCOMPARE(all_in(home), QStringList());
        // The guest's own window: this program, started with --guest.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder_.filePath("guest-started")), patience);
    }

    void what_was_there_before_the_first_start_stays()
    {
        const QString home = folder_.filePath("shared");
        QVERIFY(QDir().mkpath(home + "/data"));
        qputenv("XDG_STATE_HOME", (home + "/state").toUtf8());
        const FirstStart first(home + "/data/steerdeck/session.json");
        QVERIFY(QDir().mkpath(home + "/data/steerdeck/tokens")); // made meanwhile, by the user
        QFile kept(home + "/data/steerdeck/session.json");
        QVERIFY(kept.open(QFile::WriteOnly));
        kept.close();
        first.forget();
        QCOMPARE(all_in(home),
                 QStringList({home + "/data", home + "/data/steerdeck", home + "/data/steerdeck/tokens"}));
        QVERIFY(kept.open(QFile::WriteOnly));
        kept.close();
        FirstStart(home + "/data/steerdeck/session.json").forget(); // no longer the first
        QVERIFY(QFile::exists(kept.fileName()));
    }

    void lesson_2_is_finished_with_a_home_that_cannot_be_written()
    {
        qputenv("XDG_DATA_HOME", "/proc");
        qputenv("XDG_STATE_HOME", "/proc");
        Workbench window({{}, QStringLiteral("/proc/steerdeck/session.json"), true, {}});
        QSignalSpy ready(&window, &Workbench::ready);
        window.show();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
        QStringList banners;
        const auto hear = [&] {
            const QString text = window.messages()->isVisible() ? window.messages()->text() : QString();
            if (!text.isEmpty() && !banners.contains(text)) banners << text;
        };
        LessonGuide* guide = window.learn()->guide();
        guide->open("training");
        for (int step = 0; step < guide->lesson()->steps.size(); ++step) {
            const QByteArray where = "step " + QByteArray::number(step + 1);
            if (guide->asksGuess()) guide->choose(0);
            const auto& choices = guide->step()->choices;
            for (std::size_t i = 0; i < choices.size(); ++i)
                if (choices[i].right) guide->choose(int(i));
            if (!guide->step()->isQuestion()) guide->doIt();
            QTRY_VERIFY2_WITH_TIMEOUT((hear(), guide->isStepDone()), where, patience);
            guide->next();
        }
        QVERIFY(guide->isLessonDone("training"));
        for (int run = 0; run < 2; ++run) {
            window.compose()->run();
            QTRY_VERIFY_WITH_TIMEOUT(!window.compose()->isBusy(), patience);
            window.keeper()->keep();
            window.keeper()->finish();
            QCoreApplication::processEvents();
            hear();
        }
        QVERIFY2(banners.size() <= 1, qPrintable(banners.join(" | "))); // that nothing can be kept, told once
    }
};

/// Started with --guest, as a window starts a guest's, it leaves a mark.
int main(int argc, char** argv)
{
    if (argc > 1 && QByteArray(argv[1]) == "--guest") {
        QFile mark(qEnvironmentVariable("GUEST_MARK"));
        return mark.open(QFile::WriteOnly) ? 0 : 1;
    }
    QApplication application(argc, argv);
    GuestTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "guest_test.moc"
