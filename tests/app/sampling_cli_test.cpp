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

    void the_tokens_go_into_a_file_with_their_probabilities()
    {
        const QStringList drawn{"--temperature", "1.3", "--seed", "5", "--samples", "2", "--json"};
        const auto asked = generate(drawn + QStringList{"--token-probabilities", "tokens.json"});
        QVERIFY2(asked.exit == 0, qPrintable(asked.err));
        QCOMPARE(textOf(asked, 1), textOf(generate(drawn), 1)); // that it is written changes nothing
        QFile file(folder_.filePath("tokens.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json["prompt"].toString(), QString("Where does the fox live?"));
        QCOMPARE(json["answers"].toArray().size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QJsonObject answer = json["answers"][i].toObject();
            QCOMPARE(answer["seed"].toInt(), 5 + i);
            QCOMPARE(answer["control"].toString(), QString("steering"));
            QCOMPARE(answer["deck"][0]["behavior"].toString(), QString("german"));
            QCOMPARE(answer["text"].toString(), textOf(asked, i));
            QString text;
            for (const QJsonValue token : answer["tokens"].toArray()) {
                text += token["text"].toString();
                const double probability = token["probability"].toDouble();
                QVERIFY(probability > 0 && probability <= 1);
                QVERIFY(token["rank"].toInt() >= 1 && token["entropy"].toDouble() >= 0);
                QVERIFY(!token["others"].toArray().isEmpty());
            }
            QCOMPARE(answer["tokens"].toArray().size(), asked.json()["answers"][i]["tokens"].toInt());
            if (!text.contains(QChar(0xfffd))) QCOMPARE(text, textOf(asked, i)); // no character lies in two tokens
        }

        const auto table = generate({"--token-probabilities", "tokens.csv"});
        QVERIFY2(table.exit == 0, qPrintable(table.err));
        QFile csv(folder_.filePath("tokens.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QVERIFY(lines[0].contains("token,id,probability,entropy_bits,rank,other_1,other_1_id,other_1_probability"));
        QVERIFY2(lines[1].startsWith("steering,composition,german,0,0,0,Where does the fox live?,0,"), lines[1]);

        const auto nowhere = generate({"--token-probabilities", "/dev/null/tokens.csv"});
        QCOMPARE(nowhere.exit, 1);
        QVERIFY2(nowhere.err.contains("/dev/null"), qPrintable(nowhere.err));
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
