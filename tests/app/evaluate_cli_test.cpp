// The terminal program's experiments: what it prints, its exit codes, and one sentence on stderr.
#include "tests/app/cli.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class EvaluateCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }
    CliOutcome orderings(const QStringList& more)
    {
        return run(
            QStringList{"evaluate", "orderings", "--num-samples", "2", "--max-new-tokens", "40", "--dtype", "float32"} +
            more);
    }
    QByteArray bytes(const QString& name) const
    {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void a_plan_is_counted_without_being_done()
    {
        const CliOutcome outcome =
            orderings({"--combination", "german+lower_case", "--plan", "--json", "--out", "never"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const QJsonObject plan = outcome.json();
        QCOMPARE(plan["combinations"].toInt(), 1);
        QCOMPARE(plan["answers"].toInt(), 2 * (3 * 2 + 1)); // two orders of three methods, and none of "none"
        QCOMPARE(plan["generations"].toInt(), 2 * (3 * 2 + 1));
        QVERIFY(!QFile::exists(folder_.filePath("never")));
    }

    void an_experiment_is_run_shown_compared_and_repeated()
    {
        const QStringList options{"--combination", "german+lower_case", "--control-method", "steering", "none",
                                  "--mode",        "composition",       "concatenation"};
        const CliOutcome made = orderings(options + QStringList{"--json", "--out", "one"});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        QCOMPARE(made.json()["folder"].toString(), QString("one"));
        QCOMPARE(made.json()["answers"].toInt(), 2 * (2 * 2 + 1));
        QVERIFY(made.json()["seconds"].toDouble() > 0);
        QCOMPARE(bytes("one/generations.jsonl").count('\n'), 10);

        const CliOutcome again = orderings(options + QStringList{"--out", "two", "--batch", "3"});
        QVERIFY2(again.exit == 0, qPrintable(again.err));
        QVERIFY(again.out.contains("steering/composition") && again.out.contains("none"));
        QCOMPARE(bytes("two/results.json"), bytes("one/results.json"));
        QCOMPARE(bytes("two/generations.jsonl"), bytes("one/generations.jsonl"));

        const CliOutcome shown = run({"results", "show", "one"});
        QCOMPARE(shown.exit, 0);
        QVERIFY(again.out.startsWith(shown.out)); // the same table, then a line about the run
        const CliOutcome rows = run({"results", "show", "one", "--csv", "rows"});
        QCOMPARE(rows.out.count("\r\n"), 1 + 2 * 2 + 1);
        const CliOutcome compared = run({"results", "compare", "one", "two", "--csv", "--method-a",
                                         "steering/composition", "--method-b", "steering/concatenation"});
        QVERIFY2(compared.exit == 0, qPrintable(compared.err));
        QVERIFY(compared.out.count("\r\n") > 1);

        const CliOutcome other = orderings(options + QStringList{"--out", "one", "--seed", "2"});
        QCOMPARE(other.exit, 1);
        QVERIFY2(other.err.contains("seed is 1, not 2"), qPrintable(other.err));
    }

    void what_cannot_be_done_is_one_sentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, int exit, const QString& word, const QStringList& more) {
            QTest::newRow(name) << QStringList{"evaluate", "orderings", "--out", "refused"} + more << exit << word;
        };
        row("two of one category", 1, "category", {"--combination", "german+spanish"});
        row("unknown behaviour", 1, "klingon", {"--combination", "klingon"});
        row("too large a size", 2, "sizes", {"--token-combinations", "7"});
        row("no prompts asked for", 2, "prompt", {"--num-samples", "0"});
        row("no file of prompts", 2, "no-prompts.txt", {"--prompts", "no-prompts.txt"});
        row("unknown control", 2, "telepathy", {"--control-method", "telepathy"});
        row("unknown join", 2, "xor", {"--mode", "xor"});
        row("a control without that join", 2, "steering, hybrid or text", {"--control-method", "caa", "--mode", "or"});
        QTest::newRow("results that are not there")
            << QStringList{"results", "show", "nowhere"} << 1 << QString("nowhere");
        QTest::newRow("half a pair of methods")
            << QStringList{"results", "compare", ".", ".", "--method-a", "text"} << 2 << QString("neither");
    }
    void what_cannot_be_done_is_one_sentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QString, word);
        const CliOutcome outcome = run(arguments);
        QVERIFY2(outcome.exit == exit, qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QVERIFY2(outcome.err.trimmed().count('\n') <= 1, qPrintable(outcome.err));
        QVERIFY(!QFile::exists(folder_.filePath("refused")));
    }
};

QTEST_GUILESS_MAIN(EvaluateCliTest)
#include "evaluate_cli_test.moc"
