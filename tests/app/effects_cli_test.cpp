// Where adapters act, as the terminal tells it: trained, then looked at.
#include "tests/app/cli.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class EffectsCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments)
    {
        return run_cli(folder_.path(), arguments + QStringList{"--dtype", "float32"});
    }

private slots:
    void initTestCase()
    {
        const CliOutcome none = run({"geometry", "adapters"});
        if (none.exit != 0) // no adapters came with the model
            QVERIFY2(none.err.contains("No behaviour has learned by the method adapter"), qPrintable(none.err));
        const CliOutcome trained = run({"train", "adapter", "--behaviors", "german", "json", "--rank", "4", "--steps",
                                        "6", "--batch", "4", "--lr", "0.05"});
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
    }

    void layers_words_and_doses_are_told()
    {
        const QStringList ask = {"geometry",         "adapters", "--behaviors", "german",        "json",
                                 "--strengths",      "1",        "10",          "--num-samples", "2",
                                 "--max-new-tokens", "24"};
        const CliOutcome outcome = run(ask + QStringList{"--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const QJsonArray behaviors = outcome.json()["behaviors"].toArray();
        QCOMPARE(behaviors.size(), 2);
        for (const QJsonValue& one : behaviors) {
            const QJsonArray layers = one["layers"].toArray(), doses = one["doses"].toArray();
            QVERIFY(layers.size() >= 4);
            for (int i = 0; i < layers.size(); ++i) {
                QCOMPARE(layers[i]["layer"].toInt(), i);
                QVERIFY(layers[i]["change"].toDouble() > 0 && layers[i]["share"].toDouble() > 0);
                QCOMPARE(layers[i]["words"].toArray().size(), 5);
            }
            QCOMPARE(doses.size(), 2);
            QVERIFY(doses[1]["share"].toDouble() > doses[0]["share"].toDouble());
        }
        const QJsonArray cosines = outcome.json()["cosines"].toArray();
        QCOMPARE(cosines.size(), behaviors[0]["layers"].toArray().size());
        QVERIFY(std::abs(cosines[0].toArray()[0].toDouble() - 1) < 1e-5);
        const CliOutcome csv = run(ask);
        QVERIFY2(csv.out.startsWith("behavior,layer,place,change,share,words"), qPrintable(csv.out));
        QVERIFY(csv.err.contains("german at strength 10"));
        // The same question, the same figures.
        QCOMPARE(run(ask + QStringList{"--json"}).out, outcome.out);
    }

    void what_cannot_be_is_refused()
    {
        QCOMPARE(run({"geometry", "adapters", "--control-method", "caa"}).exit, 2);
        const CliOutcome strength = run({"geometry", "adapters", "--strengths", "0"});
        QVERIFY(strength.exit != 0 && strength.err.contains("strength"));
        QVERIFY(run({"geometry", "adapters", "--behaviors", "klingon"}).err.contains("klingon"));
    }
};

QTEST_GUILESS_MAIN(EffectsCliTest)
#include "effects_cli_test.moc"
