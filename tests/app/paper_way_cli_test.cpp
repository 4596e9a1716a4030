// What the paper (arXiv 2601.05062) does otherwise than we do, option by option, in the terminal program: each acts,
// stands in what was made, and is refused in one sentence where it means nothing.
#include "tests/app/cli.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class PaperWayCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_; // of the user, too: what is trained lies in it

    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }
    QJsonObject answer(const QStringList& more)
    {
        const CliOutcome outcome =
            run(QStringList{"generate", "--prompt", "Where does the fox live?", "--max-new-tokens", "24", "--dtype",
                            "float32", "--steering", "german", "lower_case", "--json"} +
                more);
        if (outcome.exit != 0) qWarning("%s", qPrintable(outcome.err));
        auto first = outcome.json()["answers"].toArray()[0].toObject();
        first["composed"] = outcome.json()["composed"];
        return first;
    }
    QString text(const QStringList& more) { return answer(more)["text"].toString(); }
    QByteArray bytes(const QString& name) const
    {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The last numbers of what was learned, without the settings that stand before them.
    QByteArray numbers(const QString& name) const { return bytes(name).right(512); }
    QJsonObject json(const QString& name) const { return QJsonDocument::fromJson(bytes(name)).object(); }
    /// Trains with `more` into `out`; gives what its record says of the training.
    QJsonObject trained(const QStringList& more, const QString& out)
    {
        const CliOutcome outcome = run(QStringList{"train"} + more + QStringList{"--dtype", "float32", "--out", out});
        if (outcome.exit != 0) qWarning("%s", qPrintable(outcome.err));
        QDirIterator records(folder_.filePath(out + "/runs"), {"manifest.json"}, QDir::Files,
                             QDirIterator::Subdirectories);
        if (outcome.exit != 0 || !records.hasNext()) return {};
        auto manifest = json(QDir(folder_.path()).relativeFilePath(records.next()));
        auto training = manifest["training"].toObject();
        training["notes"] = manifest["notes"];
        training["steps_done"] = manifest["steps"];
        return training;
    }
    void write_data(const QString& name, int examples) const
    {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < examples; ++i)
            file.write(QByteArray("{\"prompt\": \"Where does the fox live, number ") + QByteArray::number(i) +
                       "?\", \"response\": \"der Fuchs lebt im Wald.\", \"behaviors\": [\"german\"]}\n");
    }

private slots:
    void instructions_stand_joined_or_as_sentences()
    {
        const QStringList words{"--control-method", "text"};
        QVERIFY2(answer(words)["input"].toString().contains("live? German and lowercase"),
                 qPrintable(answer(words)["input"].toString()));
        const auto apart = answer(words + QStringList{"--wording", "sentences"});
        QVERIFY2(apart["input"].toString().contains("live? German. Lowercase."), qPrintable(apart["input"].toString()));
        QCOMPARE(apart["composed"].toObject()["wording"].toString(), QString("sentences"));
        QVERIFY(answer(words)["composed"].toObject().isEmpty());
        // Beside tokens, too, and for many prompts at once.
        QVERIFY(answer({"--control-method", "hybrid", "--wording", "sentences"})["input"].toString().contains(
            "German. Lowercase.«german»«and»«lower_case»"));
    }

    void an_experiment_keeps_how_behaviours_were_put_together_and_its_notes()
    {
        const QStringList plan{"evaluate",         "orderings", "--combination",    "german+words_20_30+sentences_3",
                               "--num-samples",    "4",         "--dtype",          "float32",
                               "--max-new-tokens", "60",        "--control-method", "text"};
        const QStringList paper{"--wording", "sentences", "--drop-rate", "0.25", "--lm-steer-composition", "factors"};
        const CliOutcome made = run(plan + paper + QStringList{"--notes", "as the paper has it", "--out", "one"});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        const auto settings = json("one/results.json")["plan"].toObject()["settings"].toObject();
        QCOMPARE(settings["wording"].toString(), QString("sentences"));
        QCOMPARE(settings["drop_rate"].toDouble(), 0.25);
        QCOMPARE(settings["lm_steer_composition"].toString(), QString("factors"));
        const CliOutcome shown = run({"results", "show", "one"});
        QVERIFY2(shown.out.contains("composed: wording sentences, drop rate 0.25, LM-Steer composition factors") &&
                     shown.out.contains("notes: as the paper has it"),
                 qPrintable(shown.out));

        // Other words in the prompt give other answers; without the options the settings are as they always were.
        const CliOutcome ours = run(plan + QStringList{"--out", "two"});
        QVERIFY2(ours.exit == 0, qPrintable(ours.err));
        QVERIFY(bytes("one/generations.jsonl") != bytes("two/generations.jsonl"));
        const auto usual = json("two/results.json");
        QVERIFY(!usual["plan"].toObject()["settings"].toObject().contains("wording") && !usual.contains("notes"));

        // Notes are no setting: with others the run is the same and takes them; with another wording it is another.
        const CliOutcome noted = run(plan + paper + QStringList{"--notes", "once more", "--out", "one"});
        QVERIFY2(noted.exit == 0, qPrintable(noted.err));
        QCOMPARE(json("one/results.json")["notes"].toString(), QString("once more"));
        const CliOutcome other = run(plan + QStringList{"--out", "one"});
        QCOMPARE(other.exit, 1);
        QVERIFY2(other.err.contains("wording"), qPrintable(other.err));
    }

    void the_library_shows_notes_until_another_is_written()
    {
        const CliOutcome made = run({"train", "tokens", "--behaviors", "german", "--steps", "2", "--batch", "2",
                                     "--wording", "sentences", "--notes", "a first try"});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        const auto list = [&](const QString& words) {
            return QJsonDocument::fromJson(run({"library", "list", words, "--json"}).out.toUtf8()).array();
        };
        QCOMPARE(list("first TRY").size(), 1);
        const QString id = list("first try")[0].toObject()["id"].toString();
        QCOMPARE(run({"library", "note", id, "a second thought"}).exit, 0);
        QVERIFY(run({"library", "show", id}).out.contains("a second thought"));
        QCOMPARE(run({"library", "note", id, ""}).exit, 0);
        QVERIFY(run({"library", "show", id}).out.contains("a first try"));
        QVERIFY2(run({"library", "show", id}).out.contains(QString("wording").leftJustified(15) + "sentences"),
                 qPrintable(run({"library", "show", id}).out));
    }

    void a_teacher_reads_sentences_and_paraphrases_that_are_drawn_evenly()
    {
        const QStringList company{"tokens", "--behaviors", "german", "--steps", "3", "--batch", "4", "--company", "1"};
        const auto ours = trained(company, "ours");
        QVERIFY(!ours["settings"].toObject().contains("wording"));
        QSet<QByteArray> rows{numbers("ours/german.safetensors")};
        const std::pair<QStringList, QString> styles[] = {{{"--wording", "sentences"}, "wording"},
                                                          {{"--even-paraphrases"}, "even_paraphrases"},
                                                          {{"--paraphrases", "1"}, "paraphrases"}};
        for (const auto& [style, key] : styles) {
            const auto settings = trained(company + style, key)["settings"].toObject();
            QVERIFY2(settings.contains(key), qPrintable(key));
            rows.insert(numbers(key + "/german.safetensors"));
        }
        QCOMPARE(rows.size(), 4); // each learned something else
        const auto operator_and = trained({"and", "--steps", "2", "--batch", "2", "--wording", "sentences"}, "and");
        QCOMPARE(operator_and["settings"].toObject()["wording"].toString(), QString("sentences"));
    }

    void a_training_set_is_asked_for_in_sentences()
    {
        const QStringList build{
            "data", "build",      "--behaviors", "german",  "lower_case", "--per-behavior",   "1",  "--per-pair",
            "2",    "--attempts", "1",           "--dtype", "float32",    "--max-new-tokens", "30", "--out"};
        const CliOutcome made = run(
            build + QStringList{"apart.jsonl", "--wording", "sentences", "--paraphrases", "3", "--even-paraphrases"});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        const auto manifest = json("apart.jsonl.manifest.json");
        QCOMPARE(manifest["wording"].toString(), QString("sentences"));
        QCOMPARE(manifest["paraphrases"].toInt(), 3);
        QVERIFY(manifest["even_paraphrases"].toBool());
    }

    void lora_is_distilled_and_merged_at_a_rate()
    {
        const QStringList lora{"method",  "lora_dare", "--behaviors", "german", "lower_case", "--steps", "4",
                               "--batch", "4",         "--lr",        "0.05",   "--rank",     "2"};
        const auto answers = trained(lora, "answers");
        QVERIFY(!answers["own"].toObject().contains("objective"));
        const auto distilled =
            trained(lora + QStringList{"--objective", "distillation", "--temperature", "5"}, "taught");
        QCOMPARE(distilled["own"].toObject()["objective"].toString(), QString("distillation"));
        QCOMPARE(distilled["settings"].toObject()["temperature"].toDouble(), 5.0);
        QVERIFY(numbers("answers/lora_dare.german.safetensors") != numbers("taught/lora_dare.german.safetensors"));

        const QStringList ask{"--control-method", "lora_dare", "--strength", "4"};
        const QString half = text(ask);
        QVERIFY(!half.isEmpty());
        QCOMPARE(text(ask + QStringList{"--drop-rate", "0.5"}), half); // ours
        QVERIFY(text(ask + QStringList{"--drop-rate", "0.95"}) != half);
        QCOMPARE(answer(ask + QStringList{"--drop-rate", "0.95"})["composed"].toObject()["drop_rate"].toDouble(), 0.95);
    }

    void factors_of_lm_steer_are_summed_before_or_behind_their_product()
    {
        const QStringList ask{"--control-method", "lm_steer", "--strength", "10"};
        const QString products = text(ask);
        const QStringList factors{"--lm-steer-composition", "factors"};
        QVERIFY(!products.isEmpty());
        QVERIFY(text(ask + factors) != products);
        QVERIFY(text(ask + QStringList{"--lm-steer-composition", "factors-unscaled"}) != text(ask + factors));
        // Of one behaviour the sums are the factors themselves.
        const QStringList alone{"generate", "--prompt", "Where does the fox live?", "--steering", "german",
                                "--dtype",  "float32",  "--control-method",         "lm_steer"};
        QCOMPARE(run(alone + factors).out, run(alone).out);
    }

    void caa_is_measured_behind_the_papers_block()
    {
        const CliOutcome small = run({"train", "method", "caa", "--behaviors", "german", "--preset", "paper"});
        QCOMPARE(small.exit, 1);
        QVERIFY2(small.err.contains("There is no block 10") && small.err.contains("Give 0 to 5"),
                 qPrintable(small.err));
        const auto training =
            trained({"method", "caa", "--behaviors", "german", "--preset", "paper", "--layer", "4"}, "caa");
        QCOMPARE(training["own"].toObject()["layer"].toInt(), 4); // which stands over the preset's
        QCOMPARE(training["settings"].toObject()["wording"].toString(), QString("sentences"));
        (void)trained({"method", "caa", "--behaviors", "german", "--layer", "4"}, "caa_ours");
        QVERIFY(numbers("caa/caa.german.safetensors") != numbers("caa_ours/caa.german.safetensors"));
    }

    void the_preset_stands_for_the_papers_training_and_options_over_it()
    {
        write_data("data.jsonl", 8);
        const QStringList preset{"tokens", "--behaviors", "german", "--data", "data.jsonl", "--preset", "paper"};
        const auto whole = trained(preset + QStringList{"--batch", "4", "--notes", "paper"}, "paper");
        const auto settings = whole["settings"].toObject();
        QCOMPARE(whole["steps_done"].toInt(), 4); // two epochs of eight examples
        QCOMPARE(whole["notes"].toString(), QString("paper"));
        QCOMPARE(settings["learning_rate"].toDouble(), 1e-4);
        QCOMPARE(settings["epochs"].toDouble(), 2.0);
        QCOMPARE(settings["subset"].toInt(), 50000);
        QCOMPARE(settings["drop_longest"].toDouble(), 0.001);
        QCOMPARE(settings["wording"].toString(), QString("sentences"));
        QCOMPARE(settings["paraphrases"].toInt(), 10);
        QVERIFY(settings["even_paraphrases"].toBool());

        const auto own = trained(QStringList{"tokens", "--lr", "0.01", "--wording", "joined", "--uneven-paraphrases",
                                             "--steps", "3", "--batch", "2"} +
                                     preset.mid(1),
                                 "own")["settings"]
                             .toObject();
        QCOMPARE(own["learning_rate"].toDouble(), 0.01);
        QCOMPARE(own["steps"].toInt(), 3);
        for (const char* gone : {"epochs", "wording", "even_paraphrases"}) QVERIFY2(!own.contains(gone), gone);

        const auto lora = trained({"method", "lora_dare", "--behaviors", "german", "--data", "data.jsonl", "--preset",
                                   "paper", "--batch", "8"},
                                  "paper_lora");
        QCOMPARE(lora["own"].toObject()["objective"].toString(), QString("distillation"));
        QCOMPARE(lora["steps_done"].toInt(), 2);
        const auto lm_steer = trained({"method", "lm_steer", "--behaviors", "german", "--data", "data.jsonl",
                                       "--preset", "paper", "--batch", "8"},
                                      "paper_lm_steer");
        QCOMPARE(lm_steer["settings"].toObject()["epochs"].toDouble(), 2.0);
        QVERIFY(!lm_steer["settings"].toObject().contains("wording")); // which no teacher reads
    }

    void the_preset_of_company_refines_tokens_in_use()
    {
        const auto settings =
            trained({"tokens", "--behaviors", "german", "--preset", "company", "--steps", "2", "--batch", "4"},
                    "company")["settings"]
                .toObject();
        QCOMPARE(settings["company"].toDouble(), 0.7);
        QCOMPARE(settings["most_company"].toInt(), 3);
        QCOMPARE(settings["company_as"].toString(), QString("tokens"));
        QVERIFY(settings["refine"].toBool());
        QCOMPARE(settings["steps"].toInt(), 2);
        const CliOutcome no = run({"train", "and", "--preset", "company"});
        QCOMPARE(no.exit, 2);
    }

    void what_means_nothing_is_one_sentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        const QStringList ask{"generate", "--prompt", "Where?", "--steering", "german", "lower_case"};
        QTest::newRow("wording") << ask + QStringList{"--wording", "shouted"} << "joined";
        QTest::newRow("or in sentences") << ask + QStringList{"--mode", "or",        "--control-method",
                                                              "text",   "--wording", "sentences"}
                                         << "for one of them";
        QTest::newRow("drop rate") << ask + QStringList{"--drop-rate", "1"} << "Give 0 to less than 1";
        QTest::newRow("composition") << ask + QStringList{"--lm-steer-composition", "sums"} << "factors-unscaled";
        QTest::newRow("or in an experiment")
            << QStringList{"evaluate", "orderings", "--mode",    "or",    "--control-method",
                           "text",     "--wording", "sentences", "--out", "refused"}
            << "for one of them";
        QTest::newRow("<or> trained on sentences")
            << QStringList{"train", "or", "--steps", "1", "--wording", "sentences"} << "<or> for one of them";
        QTest::newRow("no teacher") << QStringList{"train", "method", "lm_steer", "--paraphrases", "1"}
                                    << "reads no instructions";
        QTest::newRow("objective of another method")
            << QStringList{"train", "method", "caa", "--objective", "distillation"} << "only lora_dare";
        QTest::newRow("paraphrases") << QStringList{"train", "tokens", "--behaviors", "german", "--paraphrases", "-1"}
                                     << "or 0 for all";
        QTest::newRow("preset without data")
            << QStringList{"train", "tokens", "--behaviors", "german", "--preset", "paper"} << "Give one with --data";
        QTest::newRow("preset") << QStringList{"train", "and", "--preset", "ours"} << "paper";
        QTest::newRow("long notes") << QStringList{"train",  "tokens",  "--behaviors",
                                                   "german", "--notes", QString(5000, 'a')}
                                    << "longer than 4000";
    }
    void what_means_nothing_is_one_sentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const CliOutcome outcome = run(arguments);
        QVERIFY2(outcome.exit == 2, qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
        QVERIFY2(outcome.err.trimmed().count('\n') <= 1, qPrintable(outcome.err));
    }
};

QTEST_GUILESS_MAIN(PaperWayCliTest)
#include "paper_way_cli_test.moc"
