// Export and import in the terminal: what leaves is opened again by the program itself.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli.h"
#include "tests/app/demo_gguf.h"

using namespace steerdeck;

namespace {

const QString question = "Where does the fox live?";

QString first_text(const CliOutcome& outcome)
{
    return outcome.json()["answers"].toArray()[0].toObject()["text"].toString();
}

} // namespace

class ExchangeCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString at(const QString& name) const { return folder_.filePath(name); }
    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }

    QString steered(const QStringList& steering)
    {
        return first_text(run(QStringList{"generate", "--prompt", question, "--control-method", "steering", "--dtype",
                                          "float32", "--json", "--steering"} +
                              steering));
    }
    /// What the exported model answers where the question itself says the words.
    QString said(const QString& model, const QString& words)
    {
        const auto outcome = run({"generate", "--model", model, "--prompt", question + words, "--control-method",
                                  "none", "--dtype", "float32", "--json"});
        if (outcome.exit != 0) qWarning("%s", qPrintable(outcome.err));
        return first_text(outcome);
    }

private slots:
    void a_folder_answers_to_the_words()
    {
        const auto outcome =
            run({"export", "--to", "hf", "--behaviors", "german", "lower_case", "--out", at("hf"), "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()["deck"].toString(), QString("<steer:german><steer:and><steer:lower_case>"));
        QCOMPARE(outcome.json()["words"].toArray().size(), 5); // and <and>, <or>, <not>
        QCOMPARE(outcome.json()["row_loss"].toDouble(), 0.0);
        QVERIFY2(outcome.err.contains("<set> is left out"), qPrintable(outcome.err));
        const auto wished = steered({"german", "<and>", "lower_case"});
        QVERIFY(!wished.isEmpty());
        QCOMPARE(said(at("hf"), "<steer:german><steer:and><steer:lower_case>"), wished);
        QCOMPARE(said(at("hf"), "<steer:german>"), steered({"german"}));
        for (const char* name : {"README.md", "config.json", "chat_template.jinja", "tokenizer_config.json"})
            QVERIFY2(QFile::exists(at("hf/") + name), name);
        QVERIFY(!QFile::exists(at("hf.part")));
    }

    void strengths_and_blends_are_words()
    {
        const auto outcome = run({"export", "--to", "hf", "--behaviors", "german~spanish:0.3", "--strength", "1.5",
                                  "--out", at("scaled"), "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()["words"].toArray()[0].toObject()["word"].toString(),
                 QString("<steer:german~spanish:0.3*1.5>"));
        const auto wished = first_text(run({"generate", "--prompt", question, "--steering", "german~spanish:0.3",
                                            "--strength", "1.5", "--dtype", "float32", "--json"}));
        QCOMPARE(said(at("scaled"), "<steer:german~spanish:0.3*1.5>"), wished);
    }

    void a_gguf_file_answers_to_the_words()
    {
        const auto outcome =
            run({"export", "--to", "gguf", "--behaviors", "german", "lower_case", "--out", at("gguf"), "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const auto file = at("gguf/demo-steered.gguf");
        QCOMPARE(said(file, "<steer:german><steer:and><steer:lower_case>"), steered({"german", "<and>", "lower_case"}));
        QFile model(at("gguf/Modelfile"));
        QVERIFY(model.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(model.readAll());
        QVERIFY2(text.startsWith("FROM ./demo-steered.gguf\n"), qPrintable(text));
        QVERIFY2(text.contains("TEMPLATE \"\"\"<|user|>{{ .Prompt }}<|end|><|assistant|>{{ .Response }}<|end|>\"\"\""),
                 qPrintable(text));
    }

    void what_stands_there_is_not_replaced_unasked()
    {
        const QStringList again = {"export", "--to", "hf", "--behaviors", "german", "--out", at("hf")};
        const auto refused = run(again);
        QCOMPARE(refused.exit, 2);
        QVERIFY2(refused.err.contains("Something stands there already"), qPrintable(refused.err));
        const auto replaced = run(again + QStringList{"--replace"});
        QVERIFY2(replaced.exit == 0, qPrintable(replaced.err));
        QVERIFY(!QFile::exists(at("hf.old")));
    }

    void what_cannot_be_carried_is_refused_at_once_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        QTest::newRow("set") << QStringList{"--to", "hf", "--behaviors", "german", "lower_case", "--mode", "set"}
                             << "The join set cannot be carried";
        QTest::newRow("receiver") << QStringList{"--to", "onnx", "--behaviors", "german"} << "no receiver \"onnx\"";
        QTest::newRow("prompt") << QStringList{"--to", "prompt-embeds", "--behaviors", "german"}
                                << "A question is missing";
        QTest::newRow("numbers") << QStringList{"--to", "hf", "--behaviors", "german", "--numbers", "int4"}
                                 << "no number type \"int4\"";
        QTest::newRow("behaviour") << QStringList{"--to", "hf", "--behaviors", "klingon"} << "klingon";
    }
    void what_cannot_be_carried_is_refused_at_once()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, reason);
        const auto outcome = run(QStringList{"export", "--out", at("refused")} + arguments);
        QVERIFY(outcome.exit == 1 || outcome.exit == 2);
        QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
        QVERIFY(!QFile::exists(at("refused")) && !QFile::exists(at("refused.part")));
    }

    void a_card_gives_the_same_answer()
    {
        const auto card = at("fox.card.json");
        const auto made = run({"export", "--to", "card", "--behaviors", "german", "lower_case", "--mode", "set",
                               "--prompt", question, "--out", card, "--json"});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        QVERIFY(QFile(card).size() < 10000);
        const auto opened = run({"import", card, "--answer", "--json"});
        QVERIFY2(opened.exit == 0, qPrintable(opened.err));
        QVERIFY(opened.json()["same"].toBool());
        QVERIFY(!opened.json()["text"].toString().isEmpty());
        QVERIFY(!QFile::exists(at("data/steerdeck/tokens"))); // nothing is kept
        const auto kept = run({"import", card, "--json"});
        QVERIFY2(kept.exit == 0, qPrintable(kept.err));
        for (const auto token : kept.json()["tokens"].toArray()) // the shipped ones are the same
            QVERIFY(token.toObject()["file"].toString().isEmpty());
    }

    void a_card_of_another_model_is_refused()
    {
        const auto file = at("demo.gguf");
        app::demo_gguf().write(file.toStdString());
        const auto outcome = run({"import", at("fox.card.json"), "--answer", "--model", file});
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains("was made for the model \"demo\""), qPrintable(outcome.err));
    }

    void rows_of_others_become_tokens()
    {
        const auto made = run({"export", "--to", "peft", "--behaviors", "german", "french", "--mode", "concatenation",
                               "--out", at("peft"), "--json"});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        const auto prompt = at("peft/prompt_tuning");
        // The same rows are there already.
        auto outcome = run({"import", prompt, "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()["kind"].toString(), QString("PEFT prompt tuning"));
        // Others are not replaced unasked.
        const QStringList turned = {"import", prompt, "--names", "french", "german"};
        outcome = run(turned);
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains("There is a token \"french\" already"), qPrintable(outcome.err));
        const auto german = steered({"german"});
        outcome = run(turned + QStringList{"--replace", "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(steered({"french"}), german);
        outcome = run({"import", prompt, "--replace", "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const auto file = outcome.json()["tokens"].toArray()[0].toObject()["file"].toString();
        QVERIFY2(QFile::exists(file + ".aside"), qPrintable(file));
        QCOMPARE(steered({"german"}), german);
        const auto trainable = run({"import", at("peft/trainable_tokens"), "--json"});
        QVERIFY2(trainable.exit == 0, qPrintable(trainable.err));
        QCOMPARE(trainable.json()["tokens"].toArray().size(), 5);
    }

    void names_are_checked_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("reason");
        QTest::newRow("too few") << QStringList{"german"} << "1 names for 2 rows";
        QTest::newRow("unknown") << QStringList{"german", "klingon"} << "no behaviour \"klingon\"";
        QTest::newRow("twice") << QStringList{"german", "german"} << "Two rows are named \"german\"";
    }
    void names_are_checked()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, reason);
        const auto outcome = run(QStringList{"import", at("peft/prompt_tuning"), "--names"} + names);
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
    }

    void rows_of_another_size_are_refused_with_both()
    {
        QFile settings(at("peft/prompt_tuning/adapter_config.json"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        auto text = settings.readAll();
        settings.close();
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(text.replace("\"token_dim\": 192", "\"token_dim\": 896"));
        settings.close();
        const auto outcome = run({"import", at("peft/prompt_tuning")});
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains("896 numbers a row") && outcome.err.contains("has 192"), qPrintable(outcome.err));
    }

    void embeddings_are_written_in_three_forms()
    {
        const auto outcome = run({"export", "--to", "prompt-embeds", "--behaviors", "german", "--prompt", question,
                                  "--out", at("embeds"), "--json", "--numbers", "bfloat16"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()["deck"].toString(), question + "«german»");
        QFile request(at("embeds/request.json")), saved(at("embeds/prompt_embeds.pt"));
        QVERIFY(request.open(QIODevice::ReadOnly) && saved.open(QIODevice::ReadOnly));
        const auto body = QJsonDocument::fromJson(request.readAll()).object();
        QCOMPARE(body["model"].toString(), QString("demo"));
        QCOMPARE(QByteArray::fromBase64(body["prompt_embeds"].toString().toLatin1()), saved.readAll());
        QVERIFY(QFile::exists(at("embeds/prompt_embeds.safetensors")));
    }

    void a_packed_file_is_exported_too()
    {
        const auto file = at("demo.gguf");
        const auto outcome =
            run({"export", "--to", "gguf", "--model", file, "--behaviors", "all", "--out", at("none")});
        QCOMPARE(outcome.exit, 1); // the demo's tokens are for its folder, not for this file
        QVERIFY2(outcome.err.contains("No behaviour is named") || outcome.err.contains("There is no steering token"),
                 qPrintable(outcome.err));
        QVERIFY(!QFile::exists(at("none")));
    }
};

QTEST_GUILESS_MAIN(ExchangeCliTest)
#include "exchange_cli_test.moc"
