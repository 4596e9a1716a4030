// `verify` of the terminal program: texts in, what the verifiers find out; mistakes named with their line.
#include "tests/app/cli.h"
#include "tests/core/stub_server.h"
#include "tests/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

class VerifyCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    struct Outcome : CliOutcome {
        QList<QJsonObject> lines() const
        {
            QList<QJsonObject> list;
            for (const QString& line : out.split('\n', Qt::SkipEmptyParts))
                list << QJsonDocument::fromJson(line.toUtf8()).object();
            return list;
        }
    };
    Outcome verify(const QStringList& arguments, const QByteArray& input = {}, const QStringList& environment = {})
    {
        return {run_cli(folder_.path(), QStringList{"verify"} + arguments, environment, input)};
    }
    /// A set with a pirate whom `asks` judges.
    QString pirates(const QByteArray& asks)
    {
        const QJsonObject verifier{
            {"type", "question"}, {"question", "Does it sound like a pirate?"}, {"asks", QString(asks)}};
        const QJsonObject pirate{{"name", "pirate"},
                                 {"title", "Pirate"},
                                 {"category", "voice"},
                                 {"instructions", QJsonArray{"talk like a pirate"}},
                                 {"verifier", verifier}};
        const QJsonObject voice{{"name", "voice"}, {"title", "Voice"}, {"color", "#8C6BB1"}, {"shape", "star"}};
        const QJsonObject set{{"format", "steerdeck.behaviors/1"},
                              {"name", "own"},
                              {"title", "Own"},
                              {"categories", QJsonArray{voice}},
                              {"joins", QJsonObject{{"and", QJsonArray{" and "}}, {"or", QJsonArray{" or "}}}},
                              {"behaviors", QJsonArray{pirate}}};
        return file("pirates.json", QJsonDocument(set).toJson());
    }
    QString file(const QString& name, const QByteArray& text)
    {
        QFile file(folder_.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(text);
        return name;
    }

private slots:
    void each_reading_is_data_of_its_kind()
    {
        const auto outcome =
            verify({"--behaviors", "german", "words_10_50", "sentences_2", "lower_case", "json", "--json"},
                   "Der Hund schläft. Er träumt.\n\nthe end\r\n");
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const auto lines = outcome.lines();
        QCOMPARE(lines.size(), 2); // a blank line is no text
        const QJsonObject first = lines[0], readings = first["readings"].toObject();
        QCOMPARE(first["text"].toString(), QString("Der Hund schläft. Er träumt."));
        QCOMPARE(first["sentences"].toInt(), 2);
        QCOMPARE(first["words"].toInt(), 5);
        QCOMPARE(first["language"].toString(), QString("de"));
        QCOMPARE(first["case"].toString(), QString("mixed"));
        const auto of = [&](const char* name) { return readings[QLatin1String(name)].toObject(); };
        QCOMPARE(of("german"),
                 (QJsonObject{{"pass", true}, {"kind", "language"}, {"measured", "de"}, {"wanted", "de"}}));
        QCOMPARE(of("words_10_50"),
                 (QJsonObject{{"pass", false}, {"kind", "words"}, {"measured", 5}, {"min", 10}, {"max", 50}}));
        QCOMPARE(of("sentences_2")["spans"].toArray(), (QJsonArray{QJsonArray{0, 18}, QJsonArray{19, 30}}));
        QCOMPARE(of("lower_case")["measured"].toString(), QString("mixed"));
        QCOMPARE(of("json")["measured"].toString(), QString("no object"));
        QCOMPARE(lines[1]["text"].toString(), QString("the end")); // without its CR
        QCOMPARE(lines[1]["language"].toString(), QString("en"));
    }

    void texts_may_be_jsonl_in_a_file_after_the_behaviours()
    {
        const QString name =
            file("answers.jsonl", "{\"text\": \"Uno.\\nDos.\", \"id\": 7}\n{\"text\": \"{\\\"answer\\\": "
                                  "\\\"EINS ZWEI\\\"}\"}\n");
        const auto outcome = verify({"--behaviors", "json", "sentences_2", name, "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const auto lines = outcome.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0]["sentences"].toInt(), 2);
        QVERIFY(lines[1]["readings"].toObject()["json"].toObject()["pass"].toBool());
        QCOMPARE(lines[1]["words"].toInt(), 2);
        QCOMPARE(lines[1]["case"].toString(), QString("upper"));
    }

    void without_json_it_reads_well()
    {
        const auto outcome = verify({"--behaviors", "words_10_20", "-"}, "It sleeps.\n"); // the demo's set has it
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.out, QString("It sleeps.\n  1 sentence, 2 words, English, mixed case\n"
                                      "  [FAIL] 10-20 words: 2 words, wanted 10-20 words\n"));
    }

    void mistakes_are_named_with_their_line()
    {
        const auto broken = verify({file("broken.jsonl", "{\"text\": \"a\"}\n\n{\"text\": 3}\n")});
        QCOMPARE(broken.exit, 1);
        QVERIFY2(broken.err.contains("broken.jsonl, line 3"), qPrintable(broken.err));
        const auto cut = verify({}, "{\"text\": \"a\"}\n{\"text\": \"b\n");
        QCOMPARE(cut.exit, 1);
        QVERIFY2(cut.err.contains("stdin, line 2"), qPrintable(cut.err));
        const auto bytes = verify({}, "fine\n\xff\xfe\n");
        QCOMPARE(bytes.exit, 1);
        QVERIFY2(bytes.err.contains("stdin, line 2") && bytes.err.contains("UTF-8"), qPrintable(bytes.err));
        const auto missing = verify({"nowhere.txt"});
        QCOMPARE(missing.exit, 1);
        QVERIFY2(missing.err.contains("nowhere.txt"), qPrintable(missing.err));
        for (const auto& outcome : {broken, cut, bytes, missing}) QCOMPARE(outcome.err.count('\n'), 1);
    }

    void a_question_is_put_to_the_judge()
    {
        stub::Server judge([](int, const std::string& request) {
            const QJsonObject message{{"content", request.find("Arr") != std::string::npos ? "Yes" : "No"}};
            const QJsonObject reply{{"choices", QJsonArray{QJsonObject{{"message", message}}}}};
            return stub::http(200, QJsonDocument(reply).toJson().toStdString());
        });
        const QStringList named{"LLM_JUDGE_BASE_URL=" + QString::fromStdString(judge.url()), "LLM_JUDGE_MODEL=m"};
        const QStringList asked{"--behavior-set", pirates("judge"), "--behaviors", "pirate", "--json"};
        const auto outcome = verify(asked, "Arr, the fox be red.\nThe fox is red.\nArr, the fox be red.\n", named);
        QVERIFY2(outcome.exit == 0 && outcome.err.isEmpty(), qPrintable(outcome.err));
        const auto reading = [](const QJsonObject& line) { return line["readings"]["pirate"].toObject(); };
        const auto lines = outcome.lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(reading(lines[0]), (QJsonObject{{"pass", true},
                                                 {"kind", "question"},
                                                 {"measured", 1.0},
                                                 {"least", 0.5},
                                                 {"question", "Does it sound like a pirate?"},
                                                 {"asks", "judge"}}));
        QCOMPARE(reading(lines[1])["pass"], QJsonValue(false));
        QCOMPARE(reading(lines[2]), reading(lines[0]));
        QCOMPARE(judge.count(), 2); // the third is remembered
        const auto plain = verify(asked.mid(0, 4), "Arr, the fox be red.\n", named);
        QVERIFY2(plain.out.endsWith("  [pass] Pirate: yes, wanted yes to \"Does it sound like a pirate?\"\n"),
                 qPrintable(plain.out));
        // Without a judge nothing passes or fails; why is told once.
        const auto nobody = verify(asked, "Ahoy.\nAye.\n", {"LLM_JUDGE_BASE_URL="});
        QCOMPARE(nobody.exit, 0);
        QCOMPARE(nobody.lines().size(), 2);
        for (const auto& line : nobody.lines()) {
            QVERIFY(reading(line)["pass"].isNull() && reading(line)["measured"].isNull());
            QCOMPARE(reading(line)["not_judged"].toString(), QString("nobody"));
        }
        QCOMPARE(nobody.err.count('\n'), 1);
        QVERIFY2(nobody.err.contains("LLM_JUDGE_BASE_URL"), qPrintable(nobody.err));
    }

    void a_question_is_put_to_a_model_that_is_named()
    {
        const QStringList asked{"--behavior-set", pirates("model"), "--behaviors", "pirate", "--json"};
        const auto nobody = verify(asked, "Ahoy.\n");
        QVERIFY(nobody.lines()[0]["readings"].toObject()["pirate"].toObject()["pass"].isNull());
        const auto outcome =
            verify(asked + QStringList{"--model", QString::fromStdString(steerdeck::places::data() + "/demo")},
                   "Ahoy.\nThe fox lives in the forest.\n");
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.lines().size(), 2);
        QSet<double> seen;
        for (const auto& line : outcome.lines()) {
            const auto reading = line["readings"].toObject()["pirate"].toObject();
            const double yes = reading["measured"].toDouble(-1);
            QVERIFY(yes > 0 && yes < 1);
            QCOMPARE(reading["pass"], QJsonValue(yes >= 0.5));
            seen << yes;
        }
        QCOMPARE(seen.size(), 2); // it read the text
    }

    void a_broken_question_is_refused_with_its_place()
    {
        const auto outcome = verify({"--behavior-set", pirates("everybody"), "--behaviors", "pirate"}, "x\n");
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains("pirates.json, behaviour \"pirate\", verifier") &&
                     outcome.err.contains("not judge or model"),
                 qPrintable(outcome.err));
    }

    void an_unknown_behaviour_is_told_before_the_texts_are_read()
    {
        const auto outcome = verify({"--behaviors", "germann", "--json"}, "\xff\n");
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains("germann") && outcome.err.contains("german"), qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(VerifyCliTest)
#include "verify_cli_test.moc"
