// Weights packed at opening, in the terminal program: answered with, trained through, and told with every result.
#include "tests/app/cli.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class WeightsCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }
    QJsonObject answer(const QStringList& more)
    {
        const auto outcome = run(QStringList{"generate", "--prompt", "Where does the fox live?", "--steering", "german",
                                             "<and>", "lower_case", "--control-method", "steering", "--json"} +
                                 more);
        if (outcome.exit != 0) qWarning() << outcome.err;
        return outcome.json();
    }
    static bool all_pass(const QJsonObject& result)
    {
        const auto answers = result["answers"].toArray();
        for (const QJsonValue badge : answers[0].toObject()["verifiers"].toArray())
            if (!badge.toObject()["pass"].toBool()) return false;
        return !answers.isEmpty();
    }

private slots:
    void packed_weights_answer_in_either_dtype()
    {
        for (const char* dtype : {"float32", "bfloat16"}) {
            const auto packed = answer({"--weights", "q8_0", "--dtype", dtype});
            QCOMPARE(packed["weights"].toString(), QString("Q8_0"));
            QCOMPARE(packed["dtype"].toString(), QString(dtype));
            QVERIFY(all_pass(packed));
            QCOMPARE(answer({"--dtype", dtype})["weights"].toString(), QString(dtype));
        }
        QCOMPARE(answer({"--weights", "q4_0"})["weights"].toString(), QString("Q4_0"));
        const auto plain = answer({"--weights", "bf16"});
        QCOMPARE(plain["weights"].toString(), QString("bfloat16"));
        QCOMPARE(plain["dtype"].toString(), QString("bfloat16"));
    }

    void a_token_is_trained_through_packed_weights_and_serves_the_plain_model()
    {
        const QString tokens = folder_.filePath("tokens");
        const auto trained = run({"train", "tokens", "--behaviors", "german", "--steps", "12", "--weights", "q8_0",
                                  "--out", tokens, "--json"});
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        for (const QStringList& more : {QStringList{}, QStringList{"--weights", "q8_0"}}) {
            const auto outcome =
                run(QStringList{"generate", "--prompt", "Where does the fox live?", "--steering", "german",
                                "--control-method", "steering", "--tokens", tokens, "--json"} +
                    more);
            QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        }
    }

    void what_cannot_be_is_refused_before_a_model_is_opened_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("told");
        QTest::newRow("another name") << QStringList{"--weights", "q3_k"} << "\"q3_k\"";
        QTest::newRow("two dtypes") << QStringList{"--weights", "float32", "--dtype", "bfloat16"} << "--dtype";
        QTest::newRow("empty model") << QStringList{"--weights", "Q8"} << "\"Q8\"";
    }
    void what_cannot_be_is_refused_before_a_model_is_opened()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, told);
        const auto outcome =
            run(QStringList{"generate", "--prompt", "x", "--model", folder_.filePath("nowhere")} + options);
        QVERIFY(outcome.exit != 0);
        QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
        QVERIFY2(!outcome.err.contains("nowhere"), qPrintable(outcome.err));
    }
};

QTEST_GUILESS_MAIN(WeightsCliTest)
#include "weights_cli_test.moc"
