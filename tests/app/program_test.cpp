// The program itself, as the terminal sees it: a picture, exit codes, one sentence on stderr.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class ProgramTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    struct Outcome {
        int exit = -1;
        QString out, err;
    };
    Outcome run(const QStringList& arguments, bool platform = true)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_DATA_HOME", folder_.path());
        environment.remove("DISPLAY");
        environment.remove("WAYLAND_DISPLAY");
        if (!platform) environment.remove("QT_QPA_PLATFORM");
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(folder_.path());
        program.start(QDir(QCoreApplication::applicationDirPath()).filePath("../bin/steerdeck"), arguments);
        if (!program.waitForFinished(300000)) return {};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }

private slots:
    void a_picture_of_each_bench_is_written_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("compose") << QStringList{};
        QTest::newRow("compose, dark") << QStringList{"--bench", "compose", "--dark"};
        QTest::newRow("train") << QStringList{"--bench", "train"};
        QTest::newRow("geometry") << QStringList{"--bench", "geometry"};
    }
    void a_picture_of_each_bench_is_written()
    {
        QFETCH(QStringList, options);
        const QString file = folder_.filePath("window.png");
        QFile::remove(file);
        const Outcome outcome = run(QStringList{"--screenshot", file, "--size", "1280x800"} + options, false);
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(QImage(file).size(), QSize(1280, 800));
        QVERIFY(!QFile::exists(folder_.filePath("steerdeck/session.json"))); // a picture is no session
    }

    void what_fails_is_one_sentence_and_exit_1_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("missing model") << QStringList{"--screenshot", "x.png", "--model", "/no/such/model"}
                                       << "/no/such/model";
        QTest::newRow("missing behaviours")
            << QStringList{"--screenshot", "x.png", "--behaviors", "/no/set.json"} << "/no/set.json";
        QTest::newRow("folder that is not there") << QStringList{"--screenshot", "/no/folder/x.png"} << "/no/folder";
    }
    void what_fails_is_one_sentence_and_exit_1()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QCOMPARE(outcome.err.trimmed().count('\n'), 0);
        QVERIFY(!QFile::exists(folder_.filePath("x.png")));
    }

    void without_a_display_it_says_so()
    {
        const Outcome outcome = run({}, false);
        QCOMPARE(outcome.exit, 1);
        QVERIFY(outcome.err.contains("no display"));
    }

    void misuse_is_exit_2_and_help_is_exit_0()
    {
        QCOMPARE(run({"--bench", "none"}).exit, 2);
        const Outcome help = run({"--help"}, false);
        QCOMPARE(help.exit, 0);
        QVERIFY(help.out.contains("--screenshot"));
        QVERIFY(run({"--version"}, false).out.startsWith("steerdeck "));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
