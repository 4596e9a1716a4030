// Adapters end to end in the terminal program: trained, kept, used alone and beside tokens, measured, written for
// others.
#include "tests/app/bare_demo.h"
#include "tests/app/cli.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class AdaptersCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_; // of the user, too: what is trained lies in it

    CliOutcome run(const QStringList& arguments)
    {
        return run_cli(folder_.path(), arguments + QStringList{"--dtype", "float32"});
    }
    QJsonObject answer(const QStringList& more)
    {
        const CliOutcome outcome = run(
            QStringList{"generate", "--prompt", "Where does the fox live?", "--max-new-tokens", "30", "--json"} + more);
        if (outcome.exit != 0) qWarning("%s", qPrintable(outcome.err));
        return outcome.json()["answers"].toArray()[0].toObject();
    }
    QString file(const QString& name) const
    {
        QDirIterator all(folder_.path(), {name}, QDir::Files, QDirIterator::Subdirectories);
        return all.hasNext() ? all.next() : QString();
    }

private slots:
    void initTestCase()
    {
        // Few steps at a high rate: what is learned has to act, not to be good.
        for (const QStringList& kind :
             {QStringList{"adapter", "--rank", "4", "--activation", "gelu", "--lr", "0.05", "--steps", "6"},
              QStringList{"adapter", "--fixed", "--layers", "1", "2", "3", "--lr", "0.3", "--steps", "20"},
              QStringList{"joint", "--rank", "2", "--lora-rank", "2", "--orthogonal-freq", "2", "--lr", "0.05",
                          "--steps", "6"}}) {
            const CliOutcome outcome =
                run(QStringList{"train"} + kind + QStringList{"--behaviors", "german", "json", "--batch", "4"});
            QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
            QVERIFY2(outcome.out.contains("german") && outcome.out.contains("json"), qPrintable(outcome.out));
        }
        for (const char* name :
             {"adapter.german.safetensors", "fixed_vector.german.safetensors", "joint.json.safetensors"})
            QVERIFY2(!file(name).isEmpty(), name);
    }

    void each_way_answers_and_its_strength_counts()
    {
        const QString plain = answer({})["text"].toString();
        QVERIFY(!plain.isEmpty());
        for (const char* way : {"adapter", "fixed_vector", "joint", "joint_lora", "joint_adapter"}) {
            const QStringList ask = {"--steering", "german", "--control-method", way};
            QCOMPARE(answer(ask)["control"].toString(), QString(way));
            QCOMPARE(answer(ask + QStringList{"--strength", "0"})["text"].toString(), plain);
            QVERIFY2(answer(ask + QStringList{"--strength", "10"})["text"].toString() != plain, way);
        }
    }

    void a_chip_steers_by_its_own_way_beside_tokens()
    {
        const QJsonObject mixed = answer({"--steering", "german@adapter", "lower_case", "--strength", "0", "1"});
        QVERIFY2(mixed["input"].toString().contains("«lower_case»") && !mixed["input"].toString().contains("german"),
                 qPrintable(mixed["input"].toString()));
        QCOMPARE(mixed["ways"].toArray(), (QJsonArray{"adapter", QJsonValue::Null}));
        QCOMPARE(mixed["behaviors"].toArray(), (QJsonArray{"german", "lower_case"}));
        // An adapter of no strength leaves the token alone.
        QCOMPARE(mixed["text"].toString(), answer({"--steering", "lower_case"})["text"].toString());
        QVERIFY(answer({"--steering", "german@adapter", "lower_case", "--strength", "10", "1"})["text"] !=
                mixed["text"]);
        const CliOutcome shown = run({"generate", "--prompt", "Where does the fox live?", "--steering",
                                      "german@adapter", "lower_case", "--max-new-tokens", "5"});
        QVERIFY2(shown.out.contains("german@adapter <and> lower_case"), qPrintable(shown.out));
    }

    void an_experiment_compares_them()
    {
        const CliOutcome outcome =
            run({"evaluate", "orderings", "--control-method", "adapter", "fixed_vector", "joint_adapter", "steering",
                 "--behaviors", "german", "json", "--token-combinations", "2", "--num-samples", "2", "--max-new-tokens",
                 "10", "--out", folder_.filePath("results")});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        for (const char* way : {"adapter ", "fixed_vector ", "joint_adapter ", "steering/composition "})
            QVERIFY2(outcome.out.contains(way), qPrintable(outcome.out));
    }

    void which_way_steers_best_is_one_plan()
    {
        const CliOutcome plan = run({"evaluate", "orderings", "--which-way", "--behaviors", "german", "json",
                                     "--token-combinations", "1", "2", "--num-samples", "1", "--plan"});
        QVERIFY2(plan.exit == 0, qPrintable(plan.err));
        QVERIFY2(plan.out.contains("methods: text steering/composition adapter (one order) fixed_vector (one order) "
                                   "lora_dare (one order) caa (one order) lm_steer (one order)"),
                 qPrintable(plan.out));
        // What was trained here saw other data than the demo's tokens, and says so.
        QVERIFY2(plan.out.contains("adapter is not compared at equal data: german, json learned from 6 steps of 4 "
                                   "examples of the demo world, where token learned from"),
                 qPrintable(plan.out));
        QVERIFY(!plan.out.contains("lora_dare is not compared"));
        const CliOutcome both = run({"evaluate", "orderings", "--which-way", "--control-method", "text"});
        QVERIFY2(both.exit == 2 && both.err.contains("--which-way"), qPrintable(both.err));
        // A way that did not learn all of them is told, with what it lacks.
        const auto bare = steerdeck::app::make_bare_demo(folder_.filePath("bare").toStdString());
        const CliOutcome three =
            run({"evaluate", "orderings", "--which-way", "--behaviors", "german", "json", "lower_case", "--num-samples",
                 "1", "--plan", "--model", QString::fromStdString(bare.string())});
        QVERIFY2(three.exit == 1 && three.err.contains("lower_case"), qPrintable(three.err + three.out));
    }

    void what_was_learned_goes_to_other_programs_and_back()
    {
        const QString adapter = file("adapter.german.safetensors"), vector = file("fixed_vector.german.safetensors"),
                      joint = file("joint.german.safetensors");
        const struct {
            const char *method, *to;
            QString out, kept;
        } all[] = {{"adapter", "repository", folder_.filePath("published"), adapter},
                   {"fixed_vector", "control_vector", folder_.filePath("german.gguf"), vector},
                   {"joint", "repository", folder_.filePath("joint"), joint}};
        for (const auto& one : all) {
            CliOutcome outcome =
                run({"adapters", "export", one.method, "--behavior", "german", "--to", one.to, "--out", one.out});
            QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
            const QStringList ask = {"--steering", "german", "--control-method", one.method, "--strength", "10"};
            const QString before = answer(ask)["text"].toString();
            QVERIFY(QFile::remove(one.kept));
            outcome = run({"adapters", "import", one.out, "--behavior", "german", "--activation",
                           QLatin1String(one.method) == QLatin1String("adapter") ? "gelu" : "silu"});
            QVERIFY2(outcome.exit == 0 && outcome.out.startsWith(one.method), qPrintable(outcome.err + outcome.out));
            QVERIFY(QFile::exists(one.kept));
            QCOMPARE(answer(ask)["text"].toString(), before);
        }
    }

    void answers_of_its_own_are_rated_by_a_tasks_parser_also_at_the_last_position()
    {
        CliOutcome outcome =
            run({"train", "adapter", "--task", "listops", "--limit", "40", "--objective", "grpo", "--num-generations",
                 "3", "--max-new-tokens", "6", "--last-position", "--steps", "2", "--batch", "2"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QVERIFY(!file("adapter.listops.safetensors").isEmpty());
        // And LoRA learns tasks as adapters do.
        outcome = run({"train", "method", "lora_dare", "--task", "listops", "--limit", "40", "--projections", "q", "v",
                       "--rank", "2", "--steps", "2", "--batch", "2"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QVERIFY(!file("lora_dare.listops.safetensors").isEmpty());
    }

    void misuse_is_one_sentence_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QStringList>("arguments");
        const QStringList train = {"train", "adapter", "--behaviors", "german"};
        const QStringList ask = {"generate", "--prompt", "Where?", "--steering"};
        QTest::newRow("rank") << "rank is 0" << train + QStringList{"--rank", "0"};
        QTest::newRow("activation") << "no activation \"swish\"" << train + QStringList{"--activation", "swish"};
        QTest::newRow("place") << "no place of adapters \"head\"" << train + QStringList{"--place", "head"};
        QTest::newRow("preset") << "no preset \"best\"" << train + QStringList{"--preset", "best"};
        QTest::newRow("objective") << "no objective \"dpo\"" << train + QStringList{"--objective", "dpo"};
        QTest::newRow("fixed") << "--fixed" << train + QStringList{"--fixed", "--rank", "3"};
        QTest::newRow("projection") << "no projection \"head\""
                                    << QStringList{"train", "joint", "--behaviors", "german", "--projections", "head"};
        QTest::newRow("frequency") << "\"often\""
                                   << QStringList{"train", "joint", "--behaviors", "german", "--orthogonal-freq",
                                                  "often"};
        QTest::newRow("joint at the last position")
            << "acts on every position, because LoRA does"
            << QStringList{"train", "joint", "--behaviors", "german", "--last-position"};
        QTest::newRow("dropout") << "The dropout is 1" << QStringList{"train", "method", "lora_dare", "--dropout", "1"};
        QTest::newRow("rank of caa") << "only lora_dare has them"
                                     << QStringList{"train", "method", "caa", "--rank", "3"};
        QTest::newRow("task of caa") << "of which a task has none"
                                     << QStringList{"train", "method", "caa", "--task", "listops"};
        QTest::newRow("no way") << "no method \"adaptor\"" << ask + QStringList{"german@adaptor"};
        QTest::newRow("plain") << "names no way" << ask + QStringList{"german@none"};
        QTest::newRow("join") << "cannot do --mode or" << ask + QStringList{"german@adapter", "json", "--mode", "or"};
        QTest::newRow("export") << "--to" << QStringList{"adapters", "export", "adapter", "--behavior", "german",
                                                         "--to",     "x",      "--out",   "y"};
    }
    void misuse_is_one_sentence()
    {
        QFETCH(QString, part);
        QFETCH(QStringList, arguments);
        const CliOutcome outcome = run(arguments);
        QCOMPARE(outcome.exit, 2);
        QVERIFY2(outcome.err.contains(part), qPrintable(outcome.err));
    }

    void what_is_missing_is_one_sentence()
    {
        const CliOutcome layer = run({"train", "adapter", "--behaviors", "german", "--layers", "77"});
        QVERIFY2(layer.exit == 1 && layer.err.contains("There is no block 77"), qPrintable(layer.err));
        const CliOutcome none =
            run({"generate", "--prompt", "Where?", "--steering", "french", "--control-method", "joint"});
        QVERIFY2(none.exit == 1 && none.err.contains("has learned nothing about \"french\""), qPrintable(none.err));
        const CliOutcome file = run({"adapters", "import", "/nowhere", "--behavior", "german"});
        QVERIFY2(file.exit == 1 && file.err.contains("There is no such file"), qPrintable(file.err));
    }
};

QTEST_GUILESS_MAIN(AdaptersCliTest)
#include "adapters_cli_test.moc"
