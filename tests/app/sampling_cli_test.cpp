// Sampling in the terminal program: samples and their share, a system prompt, going on from given tokens, refusals.
#include "tests/app/cli.h"

#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

class SamplingCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome generate(const QStringList& more)
    {
        return run_cli(folder_.path(), QStringList{"generate", "--prompt", "Where does the fox live?", "--steering",
                                                   "german", "--max-new-tokens", "40"} +
                                           more);
    }
    static QString textOf(const CliOutcome& outcome, int answer = 0)
    {
        return outcome.json()["answers"][answer]["text"].toString();
    }

private slots:
    void samples_are_counted_and_each_is_had_alone()
    {
        const QStringList drawn{"--temperature", "1.3", "--top-k", "60", "--json"};
        const auto many = generate(drawn + QStringList{"--seed", "5", "--samples", "3"});
        QVERIFY2(many.exit == 0, qPrintable(many.err));
        QCOMPARE(many.json()["answers"].toArray().size(), 3);
        int held = 0;
        for (const QJsonValue answer : many.json()["answers"].toArray()) held += answer["holds"].toBool();
        QCOMPARE(many.json()["shares"][0]["held"].toInt(), held);
        QCOMPARE(many.json()["shares"][0]["of"].toInt(), 3);
        QCOMPARE(many.json()["answers"][2]["seed"].toInt(), 7);
        QCOMPARE(textOf(generate(drawn + QStringList{"--seed", "7"})), textOf(many, 2));
    }

    void the_share_is_printed()
    {
        const auto outcome = generate({"--temperature", "1.3", "--seed", "5", "--samples", "3"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.out.contains("steered (steering: german; seed 6)"), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains(QRegularExpression("\nsteered: [0-3] of 3 pass\n")), qPrintable(outcome.out));
    }

    void a_system_prompt_is_read()
    {
        const auto plain = generate({"--json"});
        const auto outcome = generate({"--system-prompt", "Say little.", "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()["system_prompt"].toString(), QString("Say little."));
        QVERIFY(outcome.json()["answers"][0]["tokens"].toInt() > 0);
        QVERIFY(plain.json()["system_prompt"].toString().isEmpty());
    }

    void an_answer_goes_on_from_ids()
    {
        const QString whole = textOf(generate({"--json"}));
        const auto ids = run_cli(folder_.path(), {"tokenize"}, {}, whole.left(12).toUtf8());
        QVERIFY2(ids.exit == 0, qPrintable(ids.err));
        const QString list = ids.out.trimmed().remove('[').remove(']').remove(' ');
        const auto outcome = generate({"--begin-ids", list, "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QVERIFY2(textOf(outcome).startsWith(whole.left(8)), qPrintable(textOf(outcome)));
    }

    void prompts_of_a_file_have_the_system_prompt_too()
    {
        QFile file(folder_.filePath("prompts.txt"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("Where does the fox live?\nWhat does the owl eat?\n");
        file.close();
        const QStringList asked{"generate", "--prompts", file.fileName(), "--json", "--max-new-tokens", "30"};
        const auto plain = run_cli(folder_.path(), asked);
        const auto told = run_cli(folder_.path(), asked + QStringList{"--system-prompt", "in German", "--top-k", "3"});
        QVERIFY2(told.exit == 0, qPrintable(told.err));
        QCOMPARE(told.json()["answers"].toArray().size(), 2);
        QVERIFY(textOf(plain) != textOf(told) || textOf(plain, 1) != textOf(told, 1));
    }

    void what_makes_no_sense_is_refused_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("why");
        QTest::newRow("greedy samples") << QStringList{"--samples", "3"} << 2 << "temperature above 0";
        QTest::newRow("no samples") << QStringList{"--samples", "0", "--temperature", "1"} << 2 << "number of samples";
        QTest::newRow("top-k") << QStringList{"--top-k", "-1"} << 2 << "top_k is -1";
        QTest::newRow("no such id") << QStringList{"--begin-ids", "999999"} << 1 << "no token 999999";
        QTest::newRow("two ways") << QStringList{"--begin-ids", "5", "--control-method", "all"} << 2
                                  << "Only one answer can go on";
    }
    void what_makes_no_sense_is_refused()
    {
        QFETCH(QStringList, more);
        QFETCH(int, exit);
        QFETCH(QString, why);
        const auto outcome = generate(more);
        QCOMPARE(outcome.exit, exit);
        QVERIFY2(outcome.err.contains(why), qPrintable(outcome.err));
        if (exit == 1) QCOMPARE(outcome.err.trimmed().count('\n'), 0);
    }
};

QTEST_MAIN(SamplingCliTest)
#include "sampling_cli_test.moc"
