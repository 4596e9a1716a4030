// Models as they are published, in the terminal: ones that think, base models, templates of one's own, weights of
// others. tests/golden/scripted says by heart what is written in tests/golden/make_scripted_model.py.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli.h"
#include "tests/places.h"

namespace {

const QString answer = QStringLiteral("Der Fuchs lebt im Wald und frisst dort Mäuse, Beeren und Käfer.");
const QString thoughts = QStringLiteral("Okay, the user asks where the fox lives. Let me think about it first.");

} // namespace

class ThinkingCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }

    /// A copy of the scripted model under `name`, without the files in `without`.
    QString model(const QString& name, const QStringList& without = {})
    {
        const QString copy = folder_.filePath(name);
        QDir().mkpath(copy);
        const QString source = QString::fromStdString(steerdeck::places::golden()) + "/scripted";
        for (const QFileInfo& file : QDir(source).entryInfoList(QDir::Files))
            if (!without.contains(file.fileName())) QFile::copy(file.filePath(), copy + '/' + file.fileName());
        return copy;
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
        return file.fileName();
    }

    QJsonObject first_answer(const QStringList& more, const QString& folder)
    {
        const CliOutcome outcome =
            run(QStringList{"generate", "--json", "--model", folder, "--prompt", "Where does the fox live?",
                            "--steering", "german", "--control-method", "text"} +
                (more.contains("--max-new-tokens") ? QStringList() : QStringList{"--max-new-tokens", "60"}) + more);
        if (outcome.exit != 0) return {{"error", outcome.err}};
        QJsonObject found = outcome.json()["answers"].toArray()[0].toObject();
        found["variables"] = outcome.json()["template_variables"];
        return found;
    }

private slots:

    void thoughts_are_off_unless_asked_for_and_never_measured()
    {
        const QString folder = model("thinker");
        const QJsonObject usual = first_answer({}, folder);
        QCOMPARE(usual["text"].toString(), answer);
        QCOMPARE(usual["thoughts"].toString(), QString());
        QCOMPARE(usual["variables"].toObject()["enable_thinking"], QJsonValue(false));
        QCOMPARE(first_answer({"--no-thinking"}, folder)["text"].toString(), answer);
        for (const QStringList& on :
             {QStringList{"--thinking"}, QStringList{"--template-var", "enable_thinking=true"}}) {
            const QJsonObject thinking = first_answer(on, folder);
            QCOMPARE(thinking["text"].toString(), answer);
            QCOMPARE(thinking["thoughts"].toString(), thoughts);
            QVERIFY(thinking["tokens"].toInt() > usual["tokens"].toInt());
            for (const QJsonValue verifier : thinking["verifiers"].toArray()) QVERIFY(verifier["pass"].toBool());
        }
        const QJsonObject cut = first_answer({"--thinking", "--max-new-tokens", "8"}, folder);
        QCOMPARE(cut["text"].toString(), QString());
        QCOMPARE(cut["thoughts"].toString(), QString("Okay, the user asks where the fox"));
        QVERIFY(cut["truncated"].toBool());
        for (const QJsonValue verifier : cut["verifiers"].toArray()) QVERIFY(!verifier["pass"].toBool());
        const CliOutcome shown = run({"generate", "--model", folder, "--prompt", "Hi", "--thinking"});
        QVERIFY2(shown.out.contains("  | " + thoughts + "\n" + answer + "\n"), qPrintable(shown.out));
    }

    void many_prompts_are_read_alike()
    {
        const QString prompts = write("prompts.txt", "Hello\nWhere?\n");
        const CliOutcome outcome = run({"generate", "--json", "--model", model("thinker"), "--prompts", prompts,
                                        "--control-method", "none", "--thinking"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        for (const QJsonValue one : outcome.json()["answers"].toArray()) {
            QCOMPARE(one["text"].toString(), answer);
            QCOMPARE(one["thoughts"].toString(), thoughts);
        }
    }

    void a_variable_that_no_template_reads_is_told()
    {
        const CliOutcome wrong =
            run({"generate", "--model", model("thinker"), "--prompt", "Hi", "--template-var", "enable_thought=true"});
        QCOMPARE(wrong.exit, 1);
        QVERIFY2(wrong.err.contains("never reads \"enable_thought\"") && wrong.err.contains("enable_thinking"),
                 qPrintable(wrong.err));
        QCOMPARE(run({"generate", "--prompt", "Hi", "--template-var", "nothing"}).exit, 2);
        QCOMPARE(run({"generate", "--prompt", "Hi", "--thinking", "--no-thinking"}).exit, 2);
        // The demo's template has no switch: that is said, and nothing is refused.
        const CliOutcome none = run({"generate", "--prompt", "Where does the fox live?", "--no-thinking"});
        QCOMPARE(none.exit, 0);
        QVERIFY2(none.err.contains("no switch for thoughts"), qPrintable(none.err));
    }

    void a_template_that_opens_thoughts_itself_is_read_so()
    {
        const QString folder = model("opener");
        const QString own = write("own.jinja", "{{ messages[0].content }}<end><a><think>");
        const QJsonObject one = first_answer({"--template", own}, folder);
        QCOMPARE(one["text"].toString(), answer);
        QCOMPARE(one["thoughts"].toString(), thoughts);
        const CliOutcome told = run({"generate", "--model", folder, "--template", own, "--prompt", "Hi"});
        QVERIFY2(told.err.contains("has no switch for it"), qPrintable(told.err));
        const QString at_once = write("at_once.jinja", "{{ messages[0].content }}<end><a><think>{{ x }}</think>");
        QCOMPARE(first_answer({"--template", at_once, "--template-var", "x=7"}, folder)["text"].toString(), answer);
    }

    void messages_are_rendered_with_the_variables_that_are_set()
    {
        const QString messages = write("messages.json", R"([{"role": "user", "content": "Hi"}])");
        const auto rendered = [&](const QStringList& more) {
            return run(QStringList{"chat-template", "--model", model("thinker"), "--messages", messages} + more).out;
        };
        QCOMPARE(rendered({}), QString("<u>Hi<end><a>")); // as the reference renders it
        QCOMPARE(rendered({"--no-thinking"}), QString("<u>Hi<end><a><think></think>"));
        QCOMPARE(rendered({"--template-var", "enable_thinking=false"}), QString("<u>Hi<end><a><think></think>"));
        QCOMPARE(rendered({"--thinking"}), QString("<u>Hi<end><a>"));
        const CliOutcome base =
            run({"chat-template", "--model", model("base", {"chat_template.jinja"}), "--messages", messages});
        QCOMPARE(base.exit, 1);
        QVERIFY2(base.err.contains("no chat template") && base.err.contains("--template"), qPrintable(base.err));
    }

    void training_data_and_experiments_say_how_the_model_was_asked()
    {
        const QString prompts = write("prompts.txt", "Where does the fox live?\nAnd the owl?\n");
        const QString folder = model("thinker");
        for (const bool thinking : {false, true}) {
            const QString out = folder_.filePath(thinking ? "thought.jsonl" : "plain.jsonl");
            const CliOutcome built =
                run({"data", "build", "--model", folder, "--behaviors", "german", "words_10_50", "--prompts", prompts,
                     "--out", out, thinking ? "--thinking" : "--no-thinking"});
            QVERIFY2(built.exit == 0, qPrintable(built.err));
            QFile data(out), manifest(out + ".manifest.json");
            QVERIFY(data.open(QIODevice::ReadOnly) && manifest.open(QIODevice::ReadOnly));
            const QJsonObject line = QJsonDocument::fromJson(data.readLine()).object();
            QCOMPARE(line["response"].toString(), answer);
            const QJsonObject told = QJsonDocument::fromJson(manifest.readAll()).object();
            QCOMPARE(told["template_variables"].toObject()["enable_thinking"], QJsonValue(thinking));
            QCOMPARE(told["kept"].toInt(), 4);
        }
        const QString results = folder_.filePath("results");
        const CliOutcome done =
            run({"evaluate", "orderings", "--model", folder, "--behaviors", "german", "words_10_50", "--prompts",
                 prompts, "--thinking", "--token-combinations", "2", "--control-method", "text", "--out", results});
        QVERIFY2(done.exit == 0, qPrintable(done.err));
        QFile file(results + "/results.json"), lines(results + "/generations.jsonl");
        QVERIFY(file.open(QIODevice::ReadOnly) && lines.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY2(all.contains("\"enable_thinking\""), all.left(1500));
        const QByteArray line = lines.readLine();
        QVERIFY2(line.contains("Der Fuchs lebt") && !line.contains("Okay, the user asks where"), line);
    }

    void texts_are_verified_without_their_thoughts()
    {
        const QByteArray text =
            "<think>\\nThe user wants German. I write one sentence.\\n</think>\\n\\nDer Fuchs lebt im Wald.";
        const QString file = write("texts.jsonl", "{\"text\": \"" + text + "\"}\n");
        const CliOutcome outcome = run({"verify", "--json", "--behaviors", "german", "sentences_1", "--", file});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const QJsonObject told = outcome.json();
        QCOMPARE(told["words"].toInt(), 5);
        QCOMPARE(told["language"].toString(), QString("de"));
        for (const QJsonValue reading : told["readings"].toObject()) QVERIFY(reading["pass"].toBool());
    }

    void a_base_model_goes_on_with_the_prompt()
    {
        const QString folder = model("base", {"chat_template.jinja"});
        const CliOutcome outcome =
            run({"generate", "--json", "--model", folder, "--prompt", "The fox is red.", "--control-method", "none"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains("has no chat template"), qPrintable(outcome.err));
        const QJsonObject one = outcome.json()["answers"].toArray()[0].toObject();
        QCOMPARE(one["input"].toString(), QString("The fox is red."));
        QCOMPARE(one["text"].toString(), QString("and it hunts at night."));
        const QJsonObject inspected = run({"model", "inspect", "--json", "--model", folder}).json();
        QCOMPARE(inspected["supported"], QJsonValue(true));
        QCOMPARE(inspected["completes"], QJsonValue(true));
        const QString own = write("own2.jinja", "<u>{{ messages[0].content }}<end><a><think></think>");
        QCOMPARE(first_answer({"--template", own}, folder)["text"].toString(), answer);
    }

    void tokens_are_trained_and_steer_without_a_template()
    {
        const QString demo = QString::fromStdString(steerdeck::places::data()) + "/demo";
        const QString folder = folder_.filePath("demo_base");
        QDir().mkpath(folder);
        for (const char* name : {"config.json", "model.safetensors", "tokenizer.json"})
            QVERIFY(QFile::copy(demo + '/' + name, folder + '/' + name));
        const QString data =
            write("data.jsonl", R"({"prompt": "The fox", "response": " lebt im Wald.", "behaviors": ["german"]}
{"prompt": "The owl", "response": " frisst Mäuse.", "behaviors": ["german"]}
)");
        const QString tokens = folder_.filePath("tokens");
        const CliOutcome trained = run({"train", "tokens", "--model", folder, "--tokens", tokens, "--behaviors",
                                        "german", "--data", data, "--steps", "2", "--batch", "2"});
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        const CliOutcome steered =
            run({"generate", "--json", "--model", folder, "--tokens", tokens, "--prompt", "The fox", "--steering",
                 "german", "--control-method", "steering", "text", "--max-new-tokens", "8"});
        QVERIFY2(steered.exit == 0, qPrintable(steered.err));
        const QJsonArray answers = steered.json()["answers"].toArray();
        QCOMPARE(answers[0]["input"].toString(), QString("The fox«german»"));
        QVERIFY(answers[0]["tokens"].toInt() > 0);
        QVERIFY2(answers[1]["input"].toString().startsWith("The fox"), qPrintable(answers[1]["input"].toString()));
    }

    void inspecting_tells_variables_and_what_cannot_be_opened()
    {
        const auto inspected = [&](const QString& folder) {
            return run({"model", "inspect", "--json", "--model", folder}).json();
        };
        const QJsonObject thinker = inspected(model("thinker"));
        QCOMPARE(thinker["template_variables"].toArray(), QJsonArray{"enable_thinking"});
        QCOMPARE(thinker["supported"], QJsonValue(true));
        const auto refused = [&](const QString& folder, const QString& part) {
            const QJsonObject told = inspected(folder);
            if (told["supported"].toBool(true)) return QString("supported");
            const QString reason = told["reason"].toString();
            if (!reason.contains(part)) return reason;
            const CliOutcome opened = run({"generate", "--model", folder, "--prompt", "Hi"});
            return opened.exit == 1 ? QString() : "opened: " + opened.out;
        };
        const QString no_tokenizer = model("no_tokenizer", {"tokenizer.json"});
        QCOMPARE(refused(no_tokenizer, "tokenizer"), QString());
        const QString odd = model("odd_tokenizer", {"tokenizer.json"});
        write("odd_tokenizer/tokenizer.json", R"({"model": {"type": "Unigram", "vocab": []}})");
        QCOMPARE(refused(odd, "Unigram"), QString());
        const QString bad = model("bad_template", {"chat_template.jinja"});
        write("bad_template/chat_template.jinja", "{% if %}");
        QCOMPARE(refused(bad, "template"), QString());
        const QString wider = model("wider", {"config.json"});
        QFile config(model("thinker") + "/config.json");
        QVERIFY(config.open(QIODevice::ReadOnly));
        write("wider/config.json", config.readAll().replace("\"intermediate_size\": 8", "\"intermediate_size\": 16"));
        QCOMPARE(refused(wider, "has shape [8, 96]"), QString());
        const QString pointer = model("pointer", {"model.safetensors"});
        write("pointer/model.safetensors", "version https://git-lfs.github.com/spec/v1\noid sha256:4d\nsize 9\n");
        QCOMPARE(refused(pointer, "git LFS"), QString());
        const QString pickled = model("pickled", {"model.safetensors"});
        write("pickled/pytorch_model.bin", "x");
        QCOMPARE(refused(pickled, "pytorch_model.bin"), QString());
    }

    void quantised_weights_are_named_for_what_they_are_data()
    {
        QTest::addColumn<QByteArray>("header"); // of the weights' file
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* name, const char* tensor, const char* dtype, const char* setting) {
            const QByteArray bytes = QByteArray(dtype) == "F32" ? "4" : QByteArray(dtype).endsWith("32") ? "4" : "1";
            QTest::newRow(name) << "{\"" + QByteArray(tensor) + "\": {\"dtype\": \"" + dtype +
                                       "\", \"shape\": [1], \"data_offsets\": [0, " + bytes + "]}}"
                                << QByteArray(setting) << QString(name);
        };
        row("bitsandbytes", "model.layers.0.mlp.up_proj.weight.absmax", "F32",
            R"("quantization_config": {"quant_method": "bitsandbytes"})");
        row("GPTQ", "model.layers.0.mlp.up_proj.qweight", "I32", R"("quantization_config": {"quant_method": "gptq"})");
        row("AWQ", "model.layers.0.mlp.up_proj.qweight", "I32", R"("quantization_config": {"quant_method": "awq"})");
        row("FP8", "model.layers.0.mlp.up_proj.weight", "F8_E4M3", R"("x": 1)");
        row("MLX", "model.layers.0.mlp.up_proj.weight", "U32", R"("quantization": {"bits": 4, "group_size": 64})");
        row("compressed-tensors", "model.layers.0.mlp.up_proj.weight_packed", "I32", R"("x": 1)");
    }
    void quantised_weights_are_named_for_what_they_are()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, setting);
        QFETCH(QString, name);
        const QString folder = model("quantised-" + name, {"model.safetensors", "config.json"});
        QByteArray length(8, '\0');
        length[0] = char(header.size());
        QVERIFY(header.size() < 256);
        write("quantised-" + name + "/model.safetensors", length + header + QByteArray(4, '\1'));
        write("quantised-" + name + "/config.json", "{\"model_type\": \"llama\", " + setting + "}");
        const CliOutcome opened = run({"generate", "--model", folder, "--prompt", "Hi"});
        QCOMPARE(opened.exit, 1);
        QVERIFY2(opened.err.contains("quantised by " + name), qPrintable(opened.err));
        const QJsonObject told = run({"model", "inspect", "--json", "--model", folder}).json();
        QCOMPARE(told["supported"], QJsonValue(false));
        QVERIFY2(told["reason"].toString().contains(name), qPrintable(told["reason"].toString()));
        QCOMPARE(told["parameters"].toInt(), 1);
    }

    void a_tokenizer_with_more_ids_than_rows_opens()
    {
        const QString folder = model("more_ids", {"tokenizer_config.json"});
        write("more_ids/tokenizer_config.json",
              R"({"eos_token": "<stop>", "additional_special_tokens": ["<|one_more|>"]})");
        QCOMPARE(first_answer({}, folder)["text"].toString(), answer);
        const CliOutcome used = run({"generate", "--model", folder, "--prompt", "Look: <|one_more|>"});
        QCOMPARE(used.exit, 1);
        QVERIFY2(used.err.contains("no row for \"<|one_more|>\""), qPrintable(used.err));
    }

    void lines_may_end_as_windows_writes_them()
    {
        const CliOutcome unix_ends = run_cli(folder_.path(), {"tokenize"}, {}, "Hello\nfox\n");
        const CliOutcome dos_ends = run_cli(folder_.path(), {"tokenize"}, {}, "Hello\r\nfox\r\n");
        QCOMPARE(dos_ends.out, unix_ends.out);
    }
};

QTEST_GUILESS_MAIN(ThinkingCliTest)
#include "thinking_cli_test.moc"
