// `class` of the terminal program: pupils' files as a table, an assignment looked over.
#include "tests/app/cli.h"
#include "tests/classroom_samples.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace steerdeck;

class ClassCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    void write(const char* pupil, int guess, bool saw, double orders) const
    {
        const QString name = QStringLiteral("class/%1.json").arg(pupil);
        classroom::write_answers(sample_answers(pupil, guess, saw, orders), folder_.filePath(name).toStdString());
    }
    QByteArray text(const QString& name) const
    {
        QFile file(folder_.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QDir(folder_.path()).mkpath("class"));
        write("Ada", 0, true, 2);
        write("Bob", 1, false, 6);
    }

    void a_folder_becomes_a_table()
    {
        const auto outcome = run_cli(folder_.path(), {"class", "collect", "class", "--csv", "class.csv"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.out.contains("Order matters: 2 pupils"), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains("Ada"), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains("1 of 2 right (50 %)"), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains("1.1 (a guess) Will it be German?"), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains("2.3 (a guess) How many answers would be German?"), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains("     1  40\n     0  50\n"), qPrintable(outcome.out)); // a histogram
        QVERIFY2(outcome.out.contains("1  with words, with a token, plain"), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains("1  German\n"),
                 qPrintable(outcome.out)); // what was seen to be kept, by its title
        QVERIFY(text("class.csv").startsWith("file,pupil,time,model,fingerprint,seed,right,judged"));
        QCOMPARE(text("class.csv").count("\r\n"), 3);
    }

    void the_same_is_data()
    {
        const auto outcome = run_cli(folder_.path(), {"class", "collect", "class", "--json"});
        QCOMPARE(outcome.exit, 0);
        const auto json = outcome.json();
        QCOMPARE(json["assignment"].toString(), QString("order-1"));
        QCOMPARE(json["pupils"].toArray().size(), 2);
        QCOMPARE(json["pupils"][0]["right"],
                 QJsonValue(QJsonArray({true, true, QJsonValue(), true, QJsonValue(), true, true})));
        QCOMPARE(json["questions"][0]["right"].toInt(), 1);
    }

    void what_cannot_be_used_is_told_and_left_out()
    {
        put("class/bad.json", "[1]");
        const auto outcome = run_cli(folder_.path(), {"class", "collect", "class"});
        QCOMPARE(outcome.exit, 0);
        QVERIFY2(outcome.err.contains("bad.json"), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count('\n'), 1);
        const auto none = run_cli(folder_.path(), {"class", "collect", "class/bad.json"});
        QCOMPARE(none.exit, 1);
        QCOMPARE(none.err.count('\n'), 1);
    }

    void an_assignment_is_checked()
    {
        put("task.json", assignment_text);
        const auto good = run_cli(folder_.path(), {"class", "check", "task.json"});
        QVERIFY2(good.out.startsWith("Order matters: 2 exercises, 7 questions, seed 7"), qPrintable(good.out));
        put("task.json", QByteArray(assignment_text).replace("\"kind\": \"text\"", "\"kind\": \"essay\""));
        const auto bad = run_cli(folder_.path(), {"class", "check", "task.json"});
        QCOMPARE(bad.exit, 1);
        QVERIFY2(bad.err.contains("Question 2 of Exercise 2 has the kind \"essay\""), qPrintable(bad.err));
    }
};

QTEST_GUILESS_MAIN(ClassCliTest)
#include "class_cli_test.moc"
