// What the arguments alone decide is refused at once: with a model folder that does not exist, the argument's fault is
// named first. And what is not refused is said: nothing is dropped or taken otherwise without a word.
#include "tests/app/cli.h"
#include "tests/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

class RefusalsCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments, const QStringList& environment = {})
    {
        return run_cli(folder_.path(), arguments, environment);
    }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private slots:
    void initTestCase()
    {
        write("file", "no folder");
        write("list.json", R"([{"prompt": "Where does the fox live?"}, {"prompt": "What does the owl eat?"},
                               {"prompt": "How big is the lion?"}])");
        write("texts.json", R"(["Where does the fox live?", "What does the owl eat?"])");
        write("object.json", "{\"questions\": [\n\"Where does the fox live?\"]}");
        write("json.txt", R"(["Where does the fox live?"])");
        write("numbers.json", "[1, 2]");
        write("table.xlsx", "prompt\nWhere does the fox live?\n");
        write("split.jsonl", "{\"prompt\": \"Where does the fox live?\", \"split\": \"held_out\"}\n"
                             "{\"prompt\": \"What does the owl eat?\", \"split\": \"train\"}\n");
        write("broken.json", "{");
        QByteArray plain;
        for (const char* animal : {"fox", "owl", "lion", "dolphin"})
            plain += "Where does the " + QByteArray(animal) + " live?\n";
        write("plain.txt", plain);
    }

    void the_fault_of_an_argument_comes_before_the_models_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QString& word, const QStringList& arguments) {
            QTest::newRow(name) << arguments << word;
        };
        const QStringList generate{"generate", "--prompt", "Why?"}, orderings{"evaluate", "orderings"},
            tokens{"train", "tokens", "--behaviors", "german"}, data{"data", "build", "--out", "new.jsonl"};
        row("generate: mode", "xor", generate + QStringList{"--steering", "german", "--mode", "xor"});
        row("generate: method", "telepathy", generate + QStringList{"--control-method", "telepathy"});
        row("generate: a join that the method cannot do", "caa cannot do --mode or",
            generate + QStringList{"--steering", "german", "--control-method", "caa", "--mode", "or"});
        row("generate: no behaviours", "--steering", generate + QStringList{"--control-method", "text"});
        row("generate: strength", "The strength", generate + QStringList{"--steering", "german", "--strength", "11"});
        row("generate: strengths", "one for each",
            generate + QStringList{"--steering", "a", "b", "c", "--strength", "1", "1"});
        row("generate: blended with itself", "itself", generate + QStringList{"--steering", "german~german:0.3"});
        row("generate: tokens", "max_new_tokens is 0", generate + QStringList{"--max-new-tokens", "0"});
        row("generate: temperature", "temperature is -1", generate + QStringList{"--temperature", "-1"});
        row("generate: not a number", "temperature is", generate + QStringList{"--temperature", "nan"});
        row("generate: top-p", "top_p is 1.5", generate + QStringList{"--top-p", "1.5"});
        row("generate: blank prompt", "prompt is empty", {"generate", "--prompt", " "});
        row("generate: too many orders", "at most 5",
            generate + QStringList{"--steering", "a", "b", "c", "d", "e", "f", "--every-order"});
        row("generate: batch without prompts", "--prompts", generate + QStringList{"--batch", "4"});
        row("generate: no file of prompts", "none.jsonl", {"generate", "--prompts", "none.jsonl"});
        row("generate: several methods for many prompts", "choose one",
            {"generate", "--prompts", "list.json", "--steering", "german", "--control-method", "all"});
        row("generate: dtype", "float16", generate + QStringList{"--dtype", "float16"});
        row("generate: device", "abacus", generate + QStringList{"--device", "abacus"});
        row("generate: behaviour set", "none.json", generate + QStringList{"--behavior-set", "none.json"});
        row("generate: damaged behaviour set", "broken.json", generate + QStringList{"--behavior-set", "broken.json"});
        row("generate: tokens are a file", "no folder", generate + QStringList{"--tokens", "file"});
        row("generate: no folder of tokens", "does not exist", generate + QStringList{"--tokens", "none"});
        row("generate: memory", "--memory", generate + QStringList{"--memory", "-1"});
        row("generate: threads", "--threads", generate + QStringList{"--threads", "0"});
        row("evaluate: mode", "xor", orderings + QStringList{"--mode", "xor"});
        row("evaluate: method", "telepathy", orderings + QStringList{"--control-method", "telepathy"});
        row("evaluate: a join that the method cannot do", "caa cannot do --mode not",
            orderings + QStringList{"--control-method", "caa", "--mode", "not"});
        row("evaluate: size", "sizes", orderings + QStringList{"--token-combinations", "7"});
        row("evaluate: no prompts asked for", "prompt", orderings + QStringList{"--num-samples", "0"});
        row("evaluate: new tokens", "max_new_tokens", orderings + QStringList{"--max-new-tokens", "-3"});
        row("evaluate: batch", "batch", orderings + QStringList{"--batch", "0"});
        row("evaluate: named twice", "twice", orderings + QStringList{"--behaviors", "german", "german"});
        row("evaluate: combinations beside behaviours", "--behaviors",
            orderings + QStringList{"--behaviors", "german", "--combination", "german+lower_case"});
        row("evaluate: no file of prompts", "none.txt", orderings + QStringList{"--prompts", "none.txt"});
        row("evaluate: an object", "an object with the keys questions",
            orderings + QStringList{"--prompts", "object.json"});
        row("evaluate: numbers", "a number", orderings + QStringList{"--prompts", "numbers.json"});
        row("evaluate: JSON called text", "holds JSON", orderings + QStringList{"--prompts", "json.txt"});
        row("evaluate: a table", ".xlsx", orderings + QStringList{"--prompts", "table.xlsx"});
        row("evaluate: out below a file", "A file stands", orderings + QStringList{"--out", "file/results"});
        row("train: named twice", "twice", {"train", "tokens", "--behaviors", "german", "german"});
        row("train: steps", "steps", tokens + QStringList{"--steps", "0"});
        row("train: rate", "learning_rate", tokens + QStringList{"--lr", "-1"});
        row("train: warm-up", "warmup", tokens + QStringList{"--warmup", "2"});
        row("train: no data", "none.jsonl", tokens + QStringList{"--data", "none.jsonl"});
        row("train: data is a folder", "cannot be read", tokens + QStringList{"--data", "."});
        row("train: epochs of the demo world", "--data", tokens + QStringList{"--epochs", "2"});
        row("train: part of the demo world", "--data", tokens + QStringList{"--subset", "10"});
        row("train: epochs and steps", "excludes", tokens + QStringList{"--epochs", "2", "--steps", "10"});
        row("train: nearly all too long", "drop_longest", tokens + QStringList{"--drop-longest", "0.9"});
        row("train and: start", "zero, average", {"train", "and", "--start", "anywhere"});
        row("train and: size", "sizes", {"train", "and", "--sizes", "9"});
        row("train or: epochs", "epochs", {"train", "or", "--epochs", "1", "--data", "object.json"});
        row("train: out below a file", "A file stands", tokens + QStringList{"--out", "file/tokens"});
        row("train and: weight", "orthogonality", {"train", "and", "--orthogonality", "-1"});
        row("train method: name", "hypnosis", {"train", "method", "hypnosis"});
        row("train method: settings of another", "only caa", {"train", "method", "lm_steer", "--layer", "2"});
        row("train method: settings that caa has not", "not trained", {"train", "method", "caa", "--steps", "5"});
        row("train method: scale", "scale", {"train", "method", "caa", "--scale", "1e9"});
        row("train method: layer", "block -2", {"train", "method", "caa", "--layer", "-2"});
        row("data: there is a file", "already", {"data", "build", "--out", "file"});
        row("data: out below a file", "A file stands", {"data", "build", "--out", "file/new.jsonl"});
        row("data: prompts", "negative", data + QStringList{"--per-pair", "-1"});
        row("data: temperature", "temperature", data + QStringList{"--temperature", "1000"});
        row("data: no file of prompts", "none.txt", data + QStringList{"--prompts", "none.txt"});
        row("data: JSON called text", "holds JSON", data + QStringList{"--prompts", "json.txt"});
        row("data: named twice", "twice", data + QStringList{"--behaviors", "german", "german"});
        row("geometry: components", "--components", {"geometry", "pca", "--components", "1"});
        row("geometry: no folder of tokens", "does not exist", {"geometry", "neighbors", "--tokens", "none"});
        row("table: out below a file", "A file stands", {"demo", "table", "--out", "file/table"});
        row("logits: ids", "-1", {"model", "logits", "--ids=-1", "--out", "x.safetensors"});
        row("logits: dtype", "float16", {"model", "logits", "--ids", "1", "--out", "x", "--dtype", "float16"});
        row("logits: out below a file", "A file stands", {"model", "logits", "--ids", "1", "--out", "file/x"});
        row("detokenize: ids", "one", {"detokenize", "[one]"});
        row("chat-template: no messages", "none.json", {"chat-template", "--messages", "none.json"});
        row("chat-template: variables", "--variables",
            {"chat-template", "--messages", "list.json", "--variables", "{"});
        row("chat-template: no template", "none.jinja",
            {"chat-template", "--messages", "list.json", "--template", "none.jinja"});
    }
    void the_fault_of_an_argument_comes_before_the_models()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const CliOutcome outcome = run(arguments + QStringList{"--model", "no-such-model"});
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QVERIFY2(!outcome.err.contains("no-such-model"), qPrintable(outcome.err));
        QCOMPARE(outcome.exit, 2);
        QVERIFY(!QFile::exists(folder_.filePath("new.jsonl")));
    }

    void demo_build_refuses_a_folder_below_a_file()
    {
        const CliOutcome outcome = run({"demo", "build", "--out", "file/demo"});
        QCOMPARE(outcome.exit, 2);
        QVERIFY2(outcome.err.contains("A file stands"), qPrintable(outcome.err));
        QCOMPARE(run({"info", "--dtype", "float16"}).exit, 2);
    }

    void what_the_behaviour_set_decides_needs_no_model_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("generate") << QStringList{"generate", "--prompt", "Why?", "--steering", "klingon"};
        QTest::newRow("evaluate") << QStringList{"evaluate", "orderings", "--combination", "klingon"};
        QTest::newRow("train") << QStringList{"train", "tokens", "--behaviors", "klingon"};
        QTest::newRow("data") << QStringList{"data", "build", "--out", "new.jsonl", "--behaviors", "klingon"};
    }
    void what_the_behaviour_set_decides_needs_no_model()
    {
        QFETCH(QStringList, arguments);
        const QString set = QString::fromStdString(steerdeck::places::data() + "/demo/behaviors.json");
        const CliOutcome outcome = run(arguments + QStringList{"--model", "no-such-model", "--behavior-set", set});
        QVERIFY2(outcome.err.contains("klingon") && !outcome.err.contains("no-such-model"), qPrintable(outcome.err));
        QCOMPARE(outcome.exit, 1);
    }

    void a_plan_lists_every_mode_of_every_method()
    {
        const auto methods = [&](const QStringList& more, QStringList* notes = nullptr) {
            const CliOutcome outcome = run(QStringList{"evaluate", "orderings", "--combination", "german+lower_case",
                                                       "--plan", "--json", "--num-samples", "2"} +
                                           more);
            if (notes)
                for (const QJsonValue note : outcome.json()["notes"].toArray()) *notes << note.toString();
            QStringList names;
            for (const QJsonValue name : outcome.json()["methods"].toArray()) names << name.toString();
            return outcome.exit == 0 ? names : QStringList{outcome.err};
        };
        QCOMPARE(methods({"--control-method", "hybrid", "--mode", "composition", "concatenation", "native_and", "set",
                          "canonical"}),
                 QStringList({"hybrid/composition", "hybrid/concatenation", "hybrid/native_and", "hybrid/canonical",
                              "hybrid/set"}));
        QCOMPARE(methods({"--control-method", "text", "--mode", "or"}), QStringList{"text/or"});
        QCOMPARE(methods({}), QStringList({"steering/composition", "text", "hybrid/composition", "none"}));
        QStringList notes;
        QCOMPARE(
            methods({"--control-method", "caa", "lm_steer", "lora_dare", "text", "--mode", "concatenation"}, &notes),
            QStringList({"caa", "lm_steer", "lora_dare", "text"}));
        QCOMPARE(notes.size(), 4); // none of them tells one join from another
        for (const char* name : {"caa", "lm_steer", "lora_dare", "text"})
            QVERIFY2(notes.filter(QRegularExpression("^" + QString(name) + " runs once")).size() == 1, name);
        notes.clear();
        QCOMPARE(methods({"--mode", "or"}, &notes), QStringList({"steering/or", "text/or", "hybrid/or"}));
        QVERIFY(notes.size() == 1 && notes[0].startsWith("none is left out"));
        const CliOutcome words = run({"evaluate", "orderings", "--combination", "german+lower_case", "--plan"});
        QVERIFY2(words.out.contains("methods: steering/composition text hybrid/composition none"),
                 qPrintable(words.out));
    }

    void every_prompt_of_a_users_file_is_asked_and_counted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("given");
        QTest::newRow("objects in a list") << "list.json" << 3 << 3;
        QTest::newRow("texts in a list") << "texts.json" << 2 << 2;
        QTest::newRow("lines") << "plain.txt" << 4 << 4;
        QTest::newRow("splits") << "split.jsonl" << 1 << 2;
    }
    void every_prompt_of_a_users_file_is_asked_and_counted()
    {
        QFETCH(QString, file);
        QFETCH(int, asked);
        QFETCH(int, given);
        const QStringList options{"evaluate",         "orderings", "--combination", "german+lower_case",
                                  "--control-method", "none",      "--dtype",       "float32",
                                  "--max-new-tokens", "20",        "--json"};
        const CliOutcome plan = run(options + QStringList{"--plan", "--prompts", file});
        QVERIFY2(plan.exit == 0, qPrintable(plan.err));
        QCOMPARE(plan.json()["prompts"].toInt(), asked);
        QCOMPARE(plan.json()["prompts_given"].toInt(), given);
        QCOMPARE(plan.json()["answers"].toInt(), asked);
        const CliOutcome fewer = run(options + QStringList{"--plan", "--num_samples", "1", "--data_path", file});
        QCOMPARE(fewer.json()["prompts"].toInt(), 1);
        if (file != "list.json") return;
        const CliOutcome made = run(options + QStringList{"--prompts", file, "--out", "made"});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        QVERIFY2(made.err.contains("methods: none"), qPrintable(made.err)); // told before the run
        const CliOutcome shown = run({"results", "show", "made"});
        QVERIFY2(shown.out.contains("prompts: 3 of 3 given"), qPrintable(shown.out));
        QFile answers(folder_.filePath("made/results.json"));
        QVERIFY(answers.open(QIODevice::ReadOnly));
        const auto manifest = QJsonDocument::fromJson(answers.readAll()).object();
        QVERIFY(manifest["plan"].toObject()["prompts"].toArray().contains("How big is the lion?"));
    }

    void data_are_built_from_every_prompt_of_a_list()
    {
        const CliOutcome outcome = run({"data", "build", "--prompts", "list.json", "--behaviors", "lower_case", "--out",
                                        "data.jsonl", "--dtype", "float32", "--max-new-tokens", "60", "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()["asked"].toInt(), 3);
    }

    void many_prompts_are_answered_from_a_list()
    {
        const CliOutcome outcome =
            run({"generate", "--prompts", "texts.json", "--dtype", "float32", "--max-new-tokens", "5", "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()["answers"].toArray()[1].toObject()["prompt"].toString(), "What does the owl eat?");
    }

    void what_makes_no_difference_is_said()
    {
        const auto told = [&](const QStringList& more) {
            return run(QStringList{"generate", "--prompt", "Where does the fox live?", "--dtype", "float32",
                                   "--max-new-tokens", "5", "--steering", "german"} +
                       more)
                .err;
        };
        QVERIFY(told({"--control-method", "caa", "--mode", "concatenation"}).contains("caa knows no --mode"));
        QVERIFY(told({"--control-method", "text", "--mode", "native_and"}).contains("text knows no --mode native_and"));
        QVERIFY(told({"--control-method", "text", "--strength", "0.5"}).contains("text knows no --strength"));
        QCOMPARE(told({"--control-method", "all", "--mode", "or"}), QString());
    }

    void options_may_be_spelled_with_underscores()
    {
        const CliOutcome outcome = run({"evaluate", "orderings", "--token_combinations", "1", "--behaviors", "german",
                                        "--control_method", "text", "--num_samples=3", "--max_new_tokens", "9",
                                        "--sample_random_instruction", "--plan", "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()["answers"].toInt(), 3);
        const QString help = run({"evaluate", "orderings", "--help"}).out;
        QVERIFY(help.contains("--control-method") && !help.contains("--control_method"));
        // Values stay as they are.
        QVERIFY(run({"generate", "--prompt", "a_b", "--steering=lower_case", "--mode", "x_y"}).err.contains("x_y"));
    }
};

QTEST_GUILESS_MAIN(RefusalsCliTest)
#include "refusals_cli_test.moc"
