// The terminal program's tasks on the demo model: answers on disk, gone on with, and one sentence where it cannot.
#include "tests/app/cli.h"
#include "tests/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class TaskCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }
    CliOutcome listops(const QStringList& more)
    {
        return run(QStringList{"evaluate", "task", "--task", "listops", "--limit", "10", "--dtype", "float32"} + more);
    }
    QByteArray bytes(const QString& name) const
    {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QJsonObject json(const QString& name) const { return QJsonDocument::fromJson(bytes(name)).object(); }
    static QString data(const QString& name)
    {
        return QString::fromStdString(steerdeck::places::golden()) + "/tasks/data/" + name;
    }

private slots:
    void lists_are_answered_counted_and_shown()
    {
        const CliOutcome made = listops({"--out", "one", "--json"});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        const QJsonObject result = made.json();
        QCOMPARE(result["answers"].toInt(), 10);
        QCOMPARE(result["folder"].toString(), QString("one"));
        QVERIFY(result["low"].toDouble() <= result["accuracy"].toDouble());
        QVERIFY(result["high"].toDouble() > result["accuracy"].toDouble());
        QVERIFY(result["data"].toString().contains("made from seed 1"));
        const auto lines = bytes("one/answers.jsonl").trimmed().split('\n');
        QCOMPARE(lines.size(), 10);
        int right = 0;
        for (const QByteArray& line : lines) {
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            for (const char* key : {"prompt", "output", "label", "eval"}) QVERIFY2(answer.contains(key), line);
            right += answer["eval"].toBool();
        }
        QCOMPARE(result["correct"].toInt(), right);
        const QJsonObject manifest = json("one/task.json");
        QVERIFY(manifest["complete"].toBool());
        QCOMPARE(manifest["settings"].toObject()["max_new_tokens"].toInt(), 10);
        QVERIFY(!manifest["fingerprints"].toObject()["model"].toString().isEmpty());
        QVERIFY(!bytes("one/task.json").contains(folder_.path().toUtf8()));

        const CliOutcome shown = run({"results", "show", "one"});
        QVERIFY2(shown.exit == 0, qPrintable(shown.err));
        QVERIFY2(shown.out.contains(QString("%1 of 10 answers right").arg(right)), qPrintable(shown.out));
    }

    void an_interrupted_run_ends_with_the_same_bytes()
    {
        QVERIFY2(listops({"--out", "whole"}).exit == 0, "whole");
        QDir(folder_.path()).mkdir("again");
        const QByteArray lines = bytes("whole/answers.jsonl");
        qsizetype end = 0;
        for (int i = 0; i < 4; ++i) end = lines.indexOf('\n', end) + 1;
        write("again/answers.jsonl", lines.left(end + 20)); // four answers and a part of the fifth
        write("again/task.json", bytes("whole/task.json"));
        const CliOutcome again = listops({"--out", "again", "--batch", "3"});
        QVERIFY2(again.exit == 0, qPrintable(again.err));
        for (const char* name : {"answers.jsonl", "task.json"})
            QCOMPARE(bytes(QString("again/") + name), bytes(QString("whole/") + name));

        const CliOutcome other = listops({"--out", "whole", "--seed", "2"});
        QCOMPARE(other.exit, 1);
        QVERIFY2(other.err.contains("seed is 1, not 2"), qPrintable(other.err));
    }

    void a_deck_and_prompts_change_the_answers()
    {
        QVERIFY2(listops({"--out", "plain"}).exit == 0, "plain");
        const CliOutcome steered = listops({"--steering", "german", "<and>", "lower_case", "--out", "steered"});
        QVERIFY2(steered.exit == 0, qPrintable(steered.err));
        QVERIFY(bytes("steered/answers.jsonl") != bytes("plain/answers.jsonl"));
        const QJsonObject tokens = json("steered/task.json")["fingerprints"].toObject()["tokens"].toObject();
        QCOMPARE(tokens.keys(), (QStringList{"<and>", "german", "lower_case"}));
        QVERIFY(json("plain/task.json")["fingerprints"].toObject()["tokens"].toObject().isEmpty());
        const CliOutcome vector = listops({"--steering", "german", "--control-method", "caa", "--out", "vector"});
        QVERIFY2(vector.exit == 0, qPrintable(vector.err));
        QVERIFY(bytes("vector/answers.jsonl") != bytes("plain/answers.jsonl"));
        const CliOutcome worded = listops({"--steering", "german", "--control-method", "text", "--out", "worded"});
        QVERIFY2(worded.exit == 0, qPrintable(worded.err));
        const CliOutcome bare = listops({"--plain-prompt", "--out", "bare"});
        QVERIFY2(bare.exit == 0, qPrintable(bare.err));
        QCOMPARE(json("bare/task.json")["settings"].toObject()["prompt"].toString(), QString("plain"));
        QVERIFY(bytes("bare/answers.jsonl") != bytes("plain/answers.jsonl"));
        const CliOutcome told = listops({"--system-prompt", "Answer in German.", "--out", "told"});
        QVERIFY2(told.exit == 0, qPrintable(told.err));
        QCOMPARE(json("told/task.json")["settings"].toObject()["system_prompt"].toString(),
                 QString("Answer in German."));
        QVERIFY(bytes("told/answers.jsonl") != bytes("plain/answers.jsonl"));
    }

    void files_are_answered_too_and_what_is_odd_is_said()
    {
        const CliOutcome boolq = run({"evaluate", "task", "--task", "BoolQ", "--data", data("boolq.jsonl"), "--whole",
                                      "--dtype", "float32", "--out", "boolq", "--json"});
        QVERIFY2(boolq.exit == 0, qPrintable(boolq.err));
        QCOMPARE(boolq.json()["answers"].toInt(), 3);
        const CliOutcome lists = run({"evaluate", "task", "--task", "listops", "--data", data("listops.tsv"), "--dtype",
                                      "float32", "--out", "lists"});
        QVERIFY2(lists.exit == 0, qPrintable(lists.err));
        QVERIFY2(lists.err.contains("\"x\" 1") && lists.err.contains("something else than the label"),
                 qPrintable(lists.err));
        const CliOutcome split = run({"evaluate", "task", "--task", "svamp", "--data", data("svamp.json"), "--dtype",
                                      "float32", "--max-new-tokens", "5", "--out", "split"});
        QVERIFY2(split.exit == 0, qPrintable(split.err));
        QVERIFY2(split.err.contains("300 rows; this file has 2"), qPrintable(split.err));
    }

    void prompts_that_are_too_long_are_counted()
    {
        const QByteArray begin = "{\"question\": \"q\", \"answer\": true, \"passage\": \"", end = "p\"}\n";
        write("long.jsonl", begin + QByteArray("word ").repeated(3000) + end + begin + end);
        const CliOutcome outcome = run({"evaluate", "task", "--task", "boolq", "--data", "long.jsonl", "--whole",
                                        "--dtype", "float32", "--out", "long", "--json"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()["answers"].toInt(), 2);
        QCOMPARE(outcome.json()["refused"].toInt(), 1);
        QVERIFY(bytes("long/answers.jsonl").contains("tokens where the model reads at most"));
    }

    void examples_are_written_for_training()
    {
        const CliOutcome made =
            run({"data", "task", "--task", "listops", "--limit", "7", "--out", "listops.jsonl", "--json"});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        QCOMPARE(made.json()["examples"].toInt(), 7);
        const auto lines = bytes("listops.jsonl").trimmed().split('\n');
        QCOMPARE(lines.size(), 7);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QVERIFY(first["response"].toString().startsWith("<answer>"));
        QCOMPARE(first["behaviors"].toArray(), QJsonArray{"listops"});
        QCOMPARE(run({"data", "task", "--task", "listops", "--limit", "7", "--out", "listops.jsonl"}).exit, 2);
        const CliOutcome gsm =
            run({"data", "task", "--task", "gsm8k", "--data", data("gsm8k.jsonl"), "--out", "gsm.jsonl"});
        QVERIFY2(gsm.exit == 0, qPrintable(gsm.err));
        QVERIFY(bytes("gsm.jsonl").contains("nuts.\\nAnswer: 12"));
    }

    void what_was_trained_on_a_task_steers_its_answers()
    {
        const CliOutcome data = run({"data", "task", "--task", "listops", "--limit", "50", "--max-length", "6",
                                     "--max-depth", "1", "--out", "short.jsonl"});
        QVERIFY2(data.exit == 0, qPrintable(data.err));
        const QStringList open{"--behavior-set", "short.jsonl.behaviors.json", "--dtype", "float32"};
        // A few steps, far too large: enough to be seen, and quick.
        const CliOutcome trained = run(QStringList{"train", "method", "lora_dare", "--behaviors", "listops", "--data",
                                                   "short.jsonl", "--steps", "4", "--batch", "4", "--lr", "1e-2"} +
                                       open);
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        const QStringList ask = QStringList{"evaluate", "task", "--task", "listops", "--limit", "5"} + open;
        const CliOutcome before = run(ask + QStringList{"--out", "before"});
        const CliOutcome after =
            run(ask + QStringList{"--steering", "listops", "--control-method", "lora_dare", "--out", "after"});
        QVERIFY2(before.exit == 0 && after.exit == 0, qPrintable(before.err + after.err));
        QVERIFY(bytes("after/answers.jsonl") != bytes("before/answers.jsonl"));
        QCOMPARE(json("after/task.json")["fingerprints"].toObject()["methods"].toObject().keys(),
                 QStringList{"lora_dare/listops"});
    }

    void an_adapter_is_trained_on_a_task_by_its_name()
    {
        const CliOutcome trained = run({"train", "adapter", "--task", "listops", "--limit", "40", "--steps", "4",
                                        "--batch", "4", "--lr", "5e-2", "--dtype", "float32"});
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        QVERIFY2(trained.out.contains("listops"), qPrintable(trained.out));
        const CliOutcome after = run({"evaluate", "task", "--task", "listops", "--limit", "3", "--steering", "listops",
                                      "--control-method", "adapter", "--dtype", "float32", "--out", "adapted"});
        QVERIFY2(after.exit == 0, qPrintable(after.err));
        QCOMPARE(json("adapted/task.json")["fingerprints"].toObject()["methods"].toObject().keys(),
                 QStringList{"adapter/listops"});
        QCOMPARE(run({"train", "adapter", "--task", "listops", "--behaviors", "german"}).exit, 2);
        QCOMPARE(run({"train", "adapter"}).exit, 2);
        QCOMPARE(run({"train", "adapter", "--task", "boolq", "--data", "nowhere.jsonl"}).exit, 2);
    }

    void what_cannot_be_done_is_one_sentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, int exit, const QString& word, const QStringList& more) {
            QTest::newRow(name) << QStringList{"evaluate", "task", "--out", "refused"} + more << exit << word;
        };
        row("unknown task", 2, "boolq, winogrande", {"--task", "chess"});
        row("no data", 2, "question, passage, answer", {"--task", "boolq"});
        row("no such file", 2, "nowhere.jsonl", {"--task", "boolq", "--data", "nowhere.jsonl"});
        row("unknown split", 2, "train, validation, test", {"--task", "listops", "--split", "dev"});
        row("a file of another task", 2, "\"passage\"", {"--task", "boolq", "--whole", "--data", data("gsm8k.jsonl")});
        row("lists too short", 2, "4 to 1000", {"--task", "listops", "--max-length", "2"});
        row("a depth beside a file", 2, "--max-depth",
            {"--task", "listops", "--data", data("listops.tsv"), "--max-depth", "2"});
        row("the system without a template", 2, "--plain-prompt",
            {"--task", "listops", "--plain-prompt", "--system-prompt", "Be brief."});
        row("two methods", 2, "choose one",
            {"--task", "listops", "--steering", "german", "--control-method", "text", "steering"});
        row("unknown behaviour", 1, "klingon", {"--task", "listops", "--steering", "klingon"});
        row("no batch", 2, "batch", {"--task", "listops", "--batch", "0"});
        row("no model", 1, "no-model", {"--task", "listops", "--model", "/no-model"});
    }
    void what_cannot_be_done_is_one_sentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QString, word);
        const CliOutcome outcome = run(arguments);
        QVERIFY2(outcome.exit == exit, qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QVERIFY2(outcome.err.trimmed().count('\n') <= 1, qPrintable(outcome.err));
        QVERIFY(!QFile::exists(folder_.filePath("refused")));
    }
};

QTEST_GUILESS_MAIN(TaskCliTest)
#include "task_cli_test.moc"
