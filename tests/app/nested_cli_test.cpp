// Decks with negated behaviours and alternatives in the terminal program: what it answers and checks, that words and
// short forms are the same, experiments on them, and what is refused in one sentence.
#include "tests/app/cli.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

class NestedCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome generate(const QStringList& more)
    {
        return run_cli(folder_.path(), QStringList{"generate", "--prompt", "Where does the fox live?", "--dtype",
                                                   "float32", "--max-new-tokens", "40"} +
                                           more);
    }
    QJsonObject answer(const QStringList& more)
    {
        const CliOutcome outcome = generate(more + QStringList{"--json"});
        if (outcome.exit != 0) qWarning("%s", qPrintable(outcome.err));
        return outcome.json()["answers"].toArray()[0].toObject();
    }
    /// Whether each behaviour's badge passes.
    static std::map<QString, bool> badges(const QJsonObject& answer)
    {
        std::map<QString, bool> found;
        for (const QJsonValue badge : answer["verifiers"].toArray())
            found[badge.toObject()["title"].toString()] = badge.toObject()["pass"].toBool();
        return found;
    }

private slots:
    void german_and_not_upper_case()
    {
        const auto one = answer({"--steering", "german", "<and>", "<not>", "upper_case"});
        QVERIFY2(one["input"].toString().contains("«german»«and»«not»«upper_case»"),
                 qPrintable(one["input"].toString()));
        QCOMPARE(one["behaviors"].toArray(), (QJsonArray{"german", "upper_case"}));
        QCOMPARE(one["negated"].toArray(), (QJsonArray{false, true}));
        QCOMPARE(one["deck"].toString(), QString("german <and> !upper_case"));
        const auto shown = badges(one);
        QVERIFY2(shown.contains("Not upper case") || shown.contains("Not Upper case") ||
                     std::ranges::any_of(shown, [](const auto& badge) { return badge.first.startsWith("Not "); }),
                 "a badge says what is avoided");
        bool holds = true;
        for (const auto& [title, pass] : shown)
            if (title != "Truth") holds = holds && pass;
        QCOMPARE(one["holds"].toBool(), holds);
        QCOMPARE(answer({"--steering", "german", "!upper_case"})["text"], one["text"]);
        const auto words = answer({"--steering", "german", "!upper_case", "--control-method", "text"});
        QVERIFY2(words["input"].toString().contains("German and not uppercase"), qPrintable(words["input"].toString()));
    }

    void french_or_spanish_and_one_sentence()
    {
        const QStringList written = {"--steering", "(", "french", "<or>", "spanish", ")", "<and>", "sentences_1"};
        const auto one = answer(written);
        QVERIFY2(one["input"].toString().contains("«french»«or»«spanish»«and»«sentences_1»"),
                 qPrintable(one["input"].toString()));
        const auto shown = badges(one);
        QVERIFY(shown.contains("French") && shown.contains("Spanish"));
        bool rest = true;
        for (const auto& [title, pass] : shown)
            if (title != "French" && title != "Spanish" && title != "Truth") rest = rest && pass;
        QCOMPARE(one["holds"].toBool(), rest && (shown.at("French") || shown.at("Spanish")));
        QCOMPARE(answer({"--steering", "french|spanish", "sentences_1"})["text"], one["text"]);
        const auto words = answer(written + QStringList{"--control-method", "text"});
        QVERIFY2(words["input"].toString().contains("French or Spanish and one sentence"),
                 qPrintable(words["input"].toString()));
        // Of a set no order of parts and alternatives matters.
        const auto set = answer({"--steering", "french|spanish", "sentences_1", "--mode", "set"}),
                   turned = answer({"--steering", "sentences_1", "spanish|french", "--mode", "set"});
        QCOMPARE(set["input"], turned["input"]);
        QCOMPARE(set["text"], turned["text"]);
        const auto orders = generate(written + QStringList{"--every-order", "--json"}).json()["answers"].toArray();
        QCOMPARE(orders.size(), 2); // of two parts
    }

    void a_deck_is_printed_as_it_is_written()
    {
        const CliOutcome outcome = generate({"--steering", "french|spanish", "!json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.out.startsWith("steered (steering: french|spanish <and> !json)"), qPrintable(outcome.out));
    }

    void experiments_count_by_the_formula()
    {
        const CliOutcome outcome =
            run_cli(folder_.path(), {"evaluate", "orderings", "--dtype", "float32", "--num-samples", "2",
                                     "--max-new-tokens", "40", "--out", "run", "--control-method", "steering", "text",
                                     "--combination", "german+!upper_case", "french|spanish+sentences_1"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QFile file(folder_.filePath("run/results.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto results = QJsonDocument::fromJson(file.readAll()).object();
        const auto combinations = results["plan"].toObject()["combinations"].toArray();
        QCOMPARE(combinations.size(), 2);
        QCOMPARE(combinations[0].toObject()["formula"].toString(), QString("german+!upper_case"));
        QCOMPARE(combinations[1].toObject()["formula"].toString(), QString("french|spanish+sentences_1"));
        QCOMPARE(results["rows"].toArray().size(), 2 * 2 * 2); // combinations, methods, orders of two parts
        QVERIFY(results["fingerprints"].toObject()["tokens"].toObject().contains("<or>"));
        // Each line's readings are raw; the rows count by the formula.
        QFile lines(folder_.filePath("run/generations.jsonl"));
        QVERIFY(lines.open(QIODevice::ReadOnly));
        int held = 0;
        for (const QByteArray& line : lines.readAll().split('\n')) {
            const auto one = QJsonDocument::fromJson(line).object();
            std::map<QString, bool> pass;
            for (const QJsonValue reading : one["readings"].toArray())
                pass[reading["behavior"].toString()] = reading["pass"].toBool();
            if (one["key"].toString().contains("upper_case"))
                held += pass["german"] && !pass["upper_case"];
            else if (!one.isEmpty())
                held += (pass["french"] || pass["spanish"]) && pass["sentences_1"];
        }
        int correct = 0;
        for (const QJsonValue row : results["rows"].toArray()) correct += row["correct"].toInt();
        QCOMPARE(correct, held);
    }

    void what_has_no_meaning_is_one_sentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("open") << QStringList{"--steering", "(", "german"};
        QTest::newRow("or outside") << QStringList{"--steering", "german", "<or>", "json"};
        QTest::newRow("not last") << QStringList{"--steering", "german", "<not>"};
        QTest::newRow("not not") << QStringList{"--steering", "german", "!json", "--mode", "not"};
        QTest::newRow("by adapters") << QStringList{"--steering", "german", "!json", "--control-method", "adapter"};
        QTest::newRow("one by adapters") << QStringList{"--steering", "german@adapter", "french|spanish"};
    }
    void what_has_no_meaning_is_one_sentence()
    {
        QFETCH(QStringList, arguments);
        const CliOutcome outcome = generate(arguments);
        QCOMPARE(outcome.exit, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains("--steering"), qPrintable(outcome.err));
    }
};

QTEST_GUILESS_MAIN(NestedCliTest)
#include "nested_cli_test.moc"
