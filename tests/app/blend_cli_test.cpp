// Blends of two tokens in the terminal program: what it answers, its exit codes, and one sentence on stderr.
#include "tests/app/cli.h"
#include "tests/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class BlendCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    struct Outcome : CliOutcome {
        QJsonObject answer() const { return json()["answers"].toArray()[0].toObject(); }
    };
    Outcome generate(const QStringList& more)
    {
        return {run_cli(folder_.path(), QStringList{"generate", "--prompt", "Where does the fox live?", "--dtype",
                                                    "float32", "--max-new-tokens", "40"} +
                                            more)};
    }

private slots:
    void a_blend_is_read_shown_and_checked_for_both()
    {
        const Outcome outcome = generate({"--steering", "german~spanish:0.3", "<and>", "lower_case", "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const QJsonObject answer = outcome.answer();
        QVERIFY2(answer["input"].toString().contains("«german→spanish 30%»«and»«lower_case»"),
                 qPrintable(answer["input"].toString()));
        QCOMPARE(answer["behaviors"].toArray(), (QJsonArray{"german", "lower_case"}));
        QCOMPARE(answer["toward"].toArray(), (QJsonArray{"spanish", QJsonValue::Null}));
        QCOMPARE(answer["shares"].toArray()[0].toDouble(), 0.3);
        QStringList badges;
        for (const QJsonValue badge : answer["verifiers"].toArray()) badges << badge.toObject()["behavior"].toString();
        QCOMPARE(badges, QStringList({"german", "spanish", "lower_case", "truth"}));
    }

    void what_an_answer_is_made_with_stands_beside_it()
    {
        const Outcome outcome = generate({"--steering", "german~spanish:0.3", "<and>", "lower_case", "--control-method",
                                          "steering", "caa", "--seed", "5", "--temperature", "0.5", "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const QJsonObject all = outcome.json();
        QCOMPARE(all["settings"].toObject()["seed"].toInt(), 5);
        QCOMPARE(all["settings"].toObject()["temperature"].toDouble(), 0.5);
        QCOMPARE(all["settings"].toObject()["max_new_tokens"].toInt(), 40);
        QCOMPARE(all["device"].toString(), QString("cpu"));
        QCOMPARE(all["fingerprints"].toObject()["model"].toString().size(), 64);
        QCOMPARE(all["fingerprints"].toObject()["tokens"].toObject().keys(),
                 (QStringList{"<and>", "german", "lower_case", "spanish"}));
        QCOMPARE(all["token_folders"].toArray(), QJsonArray());

        QVERIFY(QDir(folder_.path()).mkpath("mine"));
        const QString demo = QString::fromStdString(steerdeck::places::data()) + "/demo/tokens/";
        for (const char* name : {"french.safetensors", "json.safetensors"})
            QVERIFY(QFile::copy(demo + name, folder_.filePath("mine/" + QString(name))));
        const Outcome mine = generate({"--steering", "french", "--tokens", "mine", demo, "--json"});
        QVERIFY2(mine.exit == 0, qPrintable(mine.err));
        QCOMPARE(mine.json()["token_folders"].toArray(), (QJsonArray{"mine", demo}));
        QCOMPARE(mine.json()["fingerprints"].toObject()["tokens"].toObject().keys(),
                 (QStringList{"<and>", "french"})); // the row that would join it with another
    }

    void the_ends_of_a_blend_answer_as_the_tokens_alone()
    {
        const auto text = [this](const char* steering) {
            const Outcome outcome = generate({"--steering", steering, "--json"});
            return outcome.exit == 0 ? outcome.answer()["text"].toString() : outcome.err;
        };
        const QString german = text("german"), spanish = text("spanish");
        QVERIFY(german != spanish);
        QCOMPARE(text("german~spanish:0"), german);
        QCOMPARE(text("german~spanish:1"), spanish);
    }

    void a_blend_is_printed_as_it_is_written()
    {
        const Outcome outcome = generate({"--steering", "german~spanish:0.25", "--strength", "0.5"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.out.startsWith("steered (steering: german~spanish:0.25*0.5)"), qPrintable(outcome.out));
    }

    void what_is_no_blend_is_misuse_data()
    {
        QTest::addColumn<QString>("word");
        for (const char* word :
             {"german~spanish", "german~spanish:", "german~spanish:half", "german~spanish:1.5", "german~spanish:-0.1",
              "german~spanish:nan", "german~spanish:0.3x", "german~:0.3", "~spanish:0.3"})
            QTest::newRow(word) << word;
    }
    void what_is_no_blend_is_misuse()
    {
        QFETCH(QString, word);
        const Outcome outcome = generate({"--steering", word});
        QCOMPARE(outcome.exit, 2);
        QVERIFY2(outcome.err.contains(word) && outcome.err.contains("german~spanish:0.3"), qPrintable(outcome.err));
    }

    void an_unknown_partner_is_one_sentence()
    {
        const Outcome outcome = generate({"--steering", "german~klingon:0.3"});
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains("klingon"), qPrintable(outcome.err));
        QCOMPARE(outcome.err.trimmed().count('\n'), 0);
        QCOMPARE(generate({"--steering", "german~german:0.3"}).exit, 2);
        QVERIFY(generate({"--help"}).out.contains("german~spanish:0.3"));
    }
};

QTEST_GUILESS_MAIN(BlendCliTest)
#include "blend_cli_test.moc"
