// Training sets at the terminal: what making one takes, and what one holds.
#include "tests/app/cli.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class DataCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), QStringList{"data"} + arguments); }

private slots:
    void making_is_estimated_and_what_was_made_is_shown()
    {
        const QStringList wanted = {"build",  "--out",      "made.jsonl",     "--behaviors",
                                    "german", "lower_case", "--per-behavior", "8"};
        const CliOutcome cost = run(wanted + QStringList{"--estimate", "--json"});
        QVERIFY2(cost.exit == 0, qPrintable(cost.err));
        QCOMPARE(cost.json()["asked"].toInt(), 16);
        QVERIFY(cost.json()["seconds"].toDouble() > 0);
        QVERIFY(!QFile::exists(folder_.filePath("made.jsonl")));
        const CliOutcome made = run(wanted + QStringList{"--json"});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        const CliOutcome shown = run({"show", "made.jsonl", "--examples", "3", "--json"});
        QVERIFY2(shown.exit == 0, qPrintable(shown.err));
        QCOMPARE(shown.json()["examples"].toInt(), made.json()["kept"].toInt());
        QCOMPARE(shown.json()["rows"].toArray().size(), 3);
        QVERIFY(!shown.json()["rows"][0]["response"].toString().isEmpty());
        const CliOutcome text = run({"show", "made.jsonl"});
        QVERIFY2(text.out.startsWith("made.jsonl: ") && text.out.contains("  > "), qPrintable(text.out));
    }

    void a_file_that_is_none_is_told()
    {
        const CliOutcome none = run({"show", "nowhere.jsonl"});
        QCOMPARE(none.exit, 1);
        QVERIFY2(none.err.contains("nowhere.jsonl"), qPrintable(none.err));
    }
};

QTEST_GUILESS_MAIN(DataCliTest)
#include "data_cli_test.moc"
