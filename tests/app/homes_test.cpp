// The user's folder: two windows at once lose nothing of one another's, a fresh start keeps what was learnt, and a home
// that cannot be written leaves the program whole.
#include "app/answer_history.h"
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/saved_decks.h"
#include "app/session_keeper.h"
#include "app/workbench.h"
#include "core/lab/evaluation.h"
#include "core/lab/own.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/compose/saved_decks_model.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/learn/lesson_progress.h"
#include "widgets/shared/notice_label.h"
#include "widgets/train/train_bench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoGroup>
#include <QUndoStack>

#include <cstdio>
#include <filesystem>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors

lab::Deck deck_of(const char* behavior) { return {{{behavior}}, lab::Join::composition}; }

/// The same program with `--child SESSION`: opens, says so, waits for a line, saves a deck and a lesson's step, quits.
int child(const QString& session)
{
    Workbench window({{}, session, true, {}});
    window.show();
    QObject::connect(&window, &Workbench::ready, &window, [&] {
        std::puts("ready");
        std::fflush(stdout);
        char line[16];
        if (!std::fgets(line, sizeof line, stdin)) return;
        window.compose()->savedDecks()->keep("Of the child", deck_of("json"));
        Session& kept = window.keeper()->session();
        LessonProgress progress;
        progress.places["child"] = {0, {0, 1}, {{1, {GuessKind::slider, 40}}}, {{1, 62.5}}};
        kept.lessons = toJson(progress);
        window.close();
        QApplication::quit();
    });
    return QApplication::exec();
}

} // namespace

class HomesTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static std::unique_ptr<Workbench> open(const QString& session, bool restore = true)
    {
        auto window = std::make_unique<Workbench>(Workbench::Setup{{}, session, restore, {}});
        QSignalSpy ready(window.get(), &Workbench::ready);
        window->show();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience); }();
        return window;
    }
    static QStringList names(const NamedDecks& decks)
    {
        QStringList result;
        for (const NamedDeck& one : decks) result << one.name;
        result.sort();
        return result;
    }
    static std::shared_ptr<AnswerRun> run(const std::string& prompt)
    {
        auto run = std::make_shared<AnswerRun>();
        run->started = QDateTime::currentDateTime();
        run->request.prompt = prompt;
        run->answers.resize(1);
        return run;
    }

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8()); }

    void decks_of_two_windows_are_both_kept()
    {
        const QString session = folder_.filePath("two/session.json");
        auto first = open(session), second = open(session);
        QVERIFY(first->compose()->savedDecks()->keep("First", deck_of("german")));
        first->keeper()->finish();
        QVERIFY(second->compose()->savedDecks()->keep("Second", deck_of("french")));
        second->keeper()->finish();
        QVERIFY(first->compose()->savedDecks()->keep("Third", deck_of("json")));
        first->close();
        second->close();
        first.reset();
        second.reset();
        const auto again = open(session);
        QCOMPARE(names(again->compose()->savedDecks()->decks()), QStringList({"First", "Second", "Third"}));
    }

    void decks_of_one_name_and_removed_ones()
    {
        const NamedDeck a{"Mine", deck_of("german")}, b{"Mine", deck_of("french")}, c{"Other", deck_of("json")};
        // Both made one of the same name: neither is lost.
        const NamedDecks both = merged({}, {b}, {a});
        QCOMPARE(both, (NamedDecks{b, {"Mine (2)", a.deck}}));
        QCOMPARE(merged({a, c}, {a}, {a, c}), NamedDecks{a});      // removed here
        QCOMPARE(merged({a, c}, {a, c}, {a}), NamedDecks{a});      // removed there
        QCOMPARE(merged({a}, {a}, {b}), NamedDecks{b});            // changed there alone
        QCOMPARE(merged({a, c}, {b, c}, {c}), (NamedDecks{b, c})); // removed there, changed here
    }

    void lessons_of_two_programs_are_both_kept()
    {
        const QString session = folder_.filePath("lessons/session.json");
        auto window = open(session);
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {"--child", session});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains("ready"), patience);
        LessonProgress progress;
        progress.places["own"] = {2, {0, 1, 2}};
        progress.places["child"] = {0, {5}};
        window->keeper()->session().lessons = toJson(progress);
        window->compose()->savedDecks()->keep("Of the window", deck_of("german"));
        program.write("go\n");
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 0);
        window->close(); // the last to quit
        window.reset();
        window = open(session);
        const LessonProgress kept = progressFromJson(window->keeper()->session().lessons);
        QCOMPARE(kept.places["own"].done, QSet<int>({0, 1, 2}));
        QCOMPARE(kept.places["child"].done, QSet<int>({0, 1, 5}));
        QCOMPARE(kept.places["child"].guesses, (QMap<int, GuessMade>{{1, {GuessKind::slider, 40}}})); // with its guess
        QCOMPARE(kept.places["child"].happened, (QMap<int, double>{{1, 62.5}}));
        QCOMPARE(names(window->compose()->savedDecks()->decks()), QStringList({"Of the child", "Of the window"}));
    }

    void what_another_program_does_in_the_library_is_seen_here()
    {
        const QString session = folder_.filePath("data/steerdeck/session.json"); // where the library looks, too
        auto window = open(session);
        for (const char* name : {"Kept", "Gone"})
            QVERIFY(window->compose()->savedDecks()->keep(name, deck_of("german")));
        window->keeper()->finish();
        const auto cli = [](const QStringList& arguments) {
            QProcess program;
            program.start(QCoreApplication::applicationDirPath() + "/../bin/steerdeck-cli",
                          QStringList("library") + arguments);
            return program.waitForFinished(patience) && program.exitCode() == 0;
        };
        // Both at once: the program takes one away and writes notes while the window keeps another.
        QVERIFY(cli({"delete", "decks/Gone"}));
        QVERIFY(window->compose()->savedDecks()->keep("New", deck_of("json")));
        QVERIFY(cli({"note", "decks/Kept", "from elsewhere"}));
        window->keeper()->finish();
        window->keeper()->decks()->look(window->compose()->savedDecks()->decks());
        QTRY_COMPARE_WITH_TIMEOUT(names(window->compose()->savedDecks()->decks()), QStringList({"Kept", "New"}),
                                  patience);
        QVERIFY(cli({"restore", "decks/Gone"}));
        window->keeper()->decks()->look(window->compose()->savedDecks()->decks());
        QTRY_COMPARE_WITH_TIMEOUT(window->compose()->savedDecks()->rowCount(), 3, patience);
        // Undoing what was done here leaves what was done there.
        window->undoGroup()->activeStack()->undo();
        QCOMPARE(names(window->compose()->savedDecks()->decks()), QStringList({"Gone", "Kept"}));
        window->close();
        window.reset();
        window = open(session);
        QCOMPARE(names(window->compose()->savedDecks()->decks()), QStringList({"Gone", "Kept"}));
        window->close();
    }

    void a_fresh_start_keeps_lessons_and_recent_files()
    {
        const QString session = folder_.filePath("fresh/session.json");
        auto window = open(session);
        LessonProgress progress;
        progress.places["own"] = {2, {0, 1, 2}};
        window->keeper()->session().lessons = toJson(progress);
        window->keeper()->remember("/some/model");
        window->compose()->setDeck(deck_of("json"));
        window->close();
        window = open(session, false);
        QVERIFY(window->compose()->deck() != deck_of("json"));
        QVERIFY(window->keeper()->session().recent.contains("/some/model"));
        window->close();
        window = open(session);
        QCOMPARE(progressFromJson(window->keeper()->session().lessons).places["own"].done, QSet<int>({0, 1, 2}));
    }

    void histories_of_two_windows_are_both_kept()
    {
        const QString path = folder_.filePath("history.jsonl");
        AnswerHistory first(path), second(path);
        first.load();
        second.load();
        first.add(run("first"));
        first.finish();
        second.add(run("second"));
        second.finish();
        first.replace({}); // cleared: what the other window asked stays
        first.finish();
        AnswerHistory again(path);
        QSignalSpy loaded(&again, &AnswerHistory::loaded);
        again.load();
        QTRY_COMPARE(loaded.count(), 1);
        const auto runs = loaded[0][0].value<QList<RunPtr>>();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0]->request.prompt, std::string("second"));
    }

    void a_home_that_cannot_be_written_leaves_the_program_whole_data()
    {
        QTest::addColumn<QString>("home");
        QFile file(folder_.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::newRow("a file in its place") << file.fileName();
        QTest::newRow("a file system that takes none") << QString("/proc");
    }
    void a_home_that_cannot_be_written_leaves_the_program_whole()
    {
        QFETCH(QString, home);
        qputenv("XDG_DATA_HOME", home.toUtf8());
        QVERIFY(user_folder() != lab::lasting_user_folder());
        const auto window = open(home + "/steerdeck/session.json");
        int banners = 0;
        QString banner;
        const auto count = [&] {
            if (!window->messages()->isVisible() || window->messages()->text() == banner) return;
            banner = window->messages()->text();
            ++banners;
        };
        for (int time = 0; time < 2; ++time) {
            window->compose()->run();
            QTRY_VERIFY_WITH_TIMEOUT(!window->compose()->isBusy(), patience);
            window->keeper()->keep();
            window->keeper()->finish();
            QCoreApplication::processEvents();
            count();
            window->messages()->dismiss();
        }
        QCOMPARE(banners, 1);
        QVERIFY2(banner.contains("last until you quit"), qPrintable(banner));

        lab::TrainRequest request;
        request.behaviors = {"german"};
        request.settings.steps = 4;
        request.settings.batch = 2;
        QSignalSpy ended(window->jobs()->training, &JobBridge::ended);
        window->train()->setRequest(request);
        window->train()->setRunning(true);
        window->startTraining(request);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(ended[0][0].value<lab::JobEnd>().done, ended[0][0].value<lab::JobEnd>().error.english().c_str());
        bool own = false;
        for (const lab::BehaviorInfo& one : window->behaviors()) own = own || (one.name == "german" && one.own_token);
        QVERIFY(own); // in use, for this session
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    qRegisterMetaType<QList<RunPtr>>("QList<steerdeck::widgets::RunPtr>");
    if (application.arguments().value(1) == QLatin1String("--child")) return child(application.arguments().value(2));
    HomesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "homes_test.moc"
