// The mechanism as the terminal tells it: one example's distillation, and what a deck's rows do in an answer.
#include "tests/app/cli.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class MechanismCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments)
    {
        return run_cli(folder_.path(), QStringList{"mechanism"} + arguments + QStringList{"--dtype", "float32"});
    }

private slots:
    void a_distillation_is_told_step_by_step()
    {
        const CliOutcome json = run({"distillation", "german", "--steps", "4", "--words", "3", "--json"});
        QVERIFY2(json.exit == 0, qPrintable(json.err));
        const QJsonObject trace = json.json();
        const QJsonArray frames = trace["frames"].toArray(), answer = trace["answer"].toArray();
        QCOMPARE(frames.size(), 5);
        QVERIFY(frames[4]["loss"].toDouble() < frames[0]["loss"].toDouble());
        QCOMPARE(frames[0]["tokens"].toArray().size(), answer.size());
        double share = 0;
        for (const QJsonValue& token : frames[2]["tokens"].toArray()) share += token["share"].toDouble();
        QVERIFY(std::abs(share - 1) < 1e-6);
        int rows = 0;
        for (const QJsonValue& piece : trace["student"].toArray()) rows += piece["row"].toString() == "german";
        QCOMPARE(rows, 1);
        const CliOutcome again = run({"distillation", "german", "--steps", "4", "--words", "3", "--json"});
        QCOMPARE(again.out, json.out);

        const CliOutcome steps = run({"distillation", "german", "--steps", "2"});
        QVERIFY(steps.out.startsWith("step,loss,learning_rate,gradient_norm,norm,pc1,pc2,nearest,cosine"));
        QCOMPARE(steps.out.count('\n'), 4);
        const CliOutcome tokens = run({"distillation", "<and>", "--steps", "2", "--by-token"});
        QVERIFY2(tokens.exit == 0, qPrintable(tokens.err));
        QVERIFY(tokens.out.startsWith("step,token,text,kl_1,kl_t,share,word,"));
    }

    void a_set_hides_siblings_and_attention_sums_to_one()
    {
        const QStringList ask = {
            "attention", "--prompt", "Where does the fox live?", "--steering", "german", "lower_case",
            "--mode",    "set",      "--max-new-tokens",         "6"};
        const CliOutcome outcome = run(ask + QStringList{"--position", "2", "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const QJsonObject reading = outcome.json();
        const QJsonArray rows = reading["rows"].toArray();
        QCOMPARE(rows.size(), 3);
        const int first = rows[0].toInt(), second = rows[1].toInt(), joined = rows[2].toInt();
        const QJsonArray kinds = reading["seen"].toArray();
        const QJsonArray visible = kinds[0]["visible"].toArray();
        QCOMPARE(visible[second].toArray()[first].toInt(), 0);
        QCOMPARE(visible[joined].toArray()[first].toInt(), 1);
        const QJsonArray positions = reading["positions"].toArray();
        QCOMPARE(positions[first].toInt(), positions[second].toInt());
        for (const QJsonValue layer : reading["attention"].toObject()["shares"].toArray())
            for (const QJsonValue& head : layer.toArray()) {
                double sum = 0;
                for (const QJsonValue& share : head.toArray()) sum += share.toDouble();
                QVERIFY(std::abs(sum - 1) < 1e-4);
            }
        const CliOutcome csv = run(ask);
        QVERIFY2(csv.out.startsWith("token,text,logit,probability,without lower_case,without german,without <set>"),
                 qPrintable(csv.out));
        QVERIFY(csv.out.count('\n') >= 3);
    }

    void what_cannot_be_is_refused()
    {
        QCOMPARE(run({"distillation"}).exit, 2);
        QVERIFY(run({"distillation", "klingon"}).err.contains("klingon"));
        QVERIFY(run({"distillation", "<xor>"}).err.contains("<xor>"));
        QCOMPARE(run({"distillation", "german", "--steps", "0"}).exit, 2);
        const CliOutcome position = run({"attention", "--prompt", "Where does the fox live?", "--steering", "german",
                                         "--max-new-tokens", "3", "--position", "9"});
        QVERIFY2(position.exit == 1 && position.err.contains("3 tokens"), qPrintable(position.err));
    }
};

QTEST_GUILESS_MAIN(MechanismCliTest)
#include "mechanism_cli_test.moc"
