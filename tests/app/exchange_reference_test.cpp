// What is exported, opened by the programs it is for. Each is skipped where its program is absent:
//   STEERDECK_REFERENCE_PYTHON   a Python with transformers and peft
//   STEERDECK_REFERENCE_LLAMA    a Python with llama-cpp-python, safetensors and jinja2
//   STEERDECK_REFERENCE_VLLM     a Python with vLLM
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli.h"
#include "tests/places.h"

namespace {

/// A deck as the command line has it.
struct Case {
    QStringList steering;
    QString mode;
};

const QList<Case> decks = {{{"german"}, "composition"},
                           {{"lower_case"}, "composition"},
                           {{"words_10_20"}, "composition"},
                           {{"german", "lower_case"}, "composition"},
                           {{"french", "sentences_2"}, "composition"},
                           {{"german", "lower_case", "words_5_10"}, "composition"},
                           {{"spanish", "upper_case"}, "concatenation"},
                           {{"italian", "title_case"}, "native_and"},
                           {{"german", "french"}, "or"},
                           {{"german"}, "not"}};

QStringList questions()
{
    const QStringList animals = {"the fox", "the lion", "the shark", "the bee", "the frog"};
    const QStringList forms = {"What kind of animal is %1?", "How big is %1?",    "How many legs does %1 have?",
                               "Where does %1 live?",        "What does %1 eat?", "When is %1 awake?",
                               "What colour is %1?",         "How does %1 move?", "How long does %1 live?",
                               "Tell me where %1 lives."};
    QStringList all;
    for (const auto& animal : animals)
        for (const auto& form : forms) all << form.arg(animal);
    return all;
}

constexpr int most_tokens = 64;

/// Five hundred answers take longer than Qt Test lets a function run.
const bool patient = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");

} // namespace

class ExchangeReferenceTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QList<QStringList> ours_; // answers of each deck
    QJsonObject words_;       // by name

    QString at(const QString& name) const { return folder_.filePath(name); }
    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }

    void write_lines(const QString& name, const QStringList& lines)
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join('\n').toUtf8());
    }

    QStringList answers(const Case& deck, const QString& prompts = "prompts.txt", const QStringList& more = {})
    {
        const auto outcome = run(QStringList{"generate", "--prompts", at(prompts), "--control-method", "steering",
                                             "--mode", deck.mode, "--dtype", "float32", "--max-new-tokens",
                                             QString::number(most_tokens), "--json", "--steering"} +
                                 deck.steering + more);
        QStringList texts;
        if (outcome.exit != 0) qWarning("%s", qPrintable(outcome.err));
        for (const auto answer : outcome.json()["answers"].toArray()) texts << answer.toObject()["text"].toString();
        return texts;
    }

    CliOutcome exported(const QString& to, const QString& out, const QStringList& more)
    {
        auto outcome = run(QStringList{"export", "--to", to, "--out", at(out), "--json"} + more);
        for (const auto word : outcome.json()["words"].toArray())
            words_[word.toObject()["name"].toString()] = word.toObject()["word"];
        return outcome;
    }

    /// A deck in the words of an export.
    QString said(const Case& deck) const
    {
        const QString between = deck.mode == "composition"  ? words_["<and>"].toString()
                                : deck.mode == "or"         ? words_["<or>"].toString()
                                : deck.mode == "native_and" ? QString(" and")
                                                            : QString();
        QStringList parts;
        for (const auto& name : deck.steering)
            parts << (deck.mode == "not" ? words_["<not>"].toString() : QString()) + words_[name].toString();
        return parts.join(between);
    }

    /// What the program at the other side makes of `model`: every question under every deck, and logits.
    QJsonObject other_side(const QString& python, const QString& receiver, const QString& model, QJsonObject job,
                           const QString& adapter = {})
    {
        QFile file(at("job.json"));
        if (!file.open(QIODevice::WriteOnly)) return {};
        job["max_new_tokens"] = most_tokens;
        job["template"] = true;
        file.write(QJsonDocument(job).toJson());
        file.close();
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments = {QString::fromStdString(steerdeck::places::sources()) +
                                     "/tests/bench/exchange_reference.py",
                                 receiver, model, file.fileName()};
        if (!adapter.isEmpty()) arguments << adapter;
        program.start(python, arguments);
        if (!program.waitForFinished(1'800'000) || program.exitCode() != 0) return {};
        const auto last = program.readAllStandardOutput().trimmed().split('\n').last();
        return QJsonDocument::fromJson(last).object();
    }

    QJsonArray every_prompt() const
    {
        QJsonArray prompts;
        for (const auto& deck : decks)
            for (const auto& question : questions()) prompts.append(question + said(deck));
        return prompts;
    }

    /// Our logits of an exported model, for the first question under each deck.
    QJsonArray logits_of(const QString& model)
    {
        QJsonArray list;
        int i = 0;
        for (const auto& deck : decks) {
            const QString text = "<|user|>" + questions()[i] + said(deck) + "<|end|><|assistant|>";
            const auto ids = run({"tokenize", text, "--model", model}).out.trimmed();
            const QString file = at(QString("logits-%1.safetensors").arg(i++));
            const auto made = run({"model", "logits", "--model", model, "--dtype", "float32", "--ids",
                                   QString(ids).remove('[').remove(']').remove(' '), "--out", file});
            if (made.exit != 0) qWarning("%s", qPrintable(made.err));
            list.append(QJsonObject{{"ids", QJsonDocument::fromJson(ids.toUtf8()).array()}, {"file", file}});
        }
        return list;
    }

    void compare(const QJsonObject& theirs, double tolerance)
    {
        QVERIFY2(!theirs.isEmpty(), "the other side failed; its reason stands above");
        const auto answers = theirs["answers"].toArray();
        QStringList ours;
        for (const auto& deck : ours_) ours += deck;
        QCOMPARE(answers.size(), ours.size());
        int same = 0;
        for (int i = 0; i < answers.size(); ++i) {
            const bool equal = answers[i].toString().trimmed() == ours[i].trimmed();
            same += equal;
            if (!equal && i - same < 3) qWarning("%s | %s", qPrintable(ours[i]), qPrintable(answers[i].toString()));
        }
        qInfo("%s: %d of %d texts equal, logits within %.2g, %d of %d likeliest words equal",
              qPrintable(theirs["versions"].toString()), same, int(answers.size()), theirs["difference"].toDouble(),
              theirs["likeliest"].toInt(), theirs["positions"].toInt());
        QCOMPARE(same, int(answers.size()));
        QVERIFY2(theirs["difference"].toDouble() <= tolerance,
                 qPrintable(QString::number(theirs["difference"].toDouble())));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(patient);
        if (qEnvironmentVariableIsEmpty("STEERDECK_REFERENCE_PYTHON") &&
            qEnvironmentVariableIsEmpty("STEERDECK_REFERENCE_LLAMA") &&
            qEnvironmentVariableIsEmpty("STEERDECK_REFERENCE_VLLM"))
            QSKIP("No program of others is named: STEERDECK_REFERENCE_PYTHON, _LLAMA or _VLLM");
        write_lines("prompts.txt", questions());
        for (const auto& deck : decks) {
            ours_ << answers(deck);
            QCOMPARE(ours_.last().size(), questions().size());
        }
    }

    void transformers_gives_the_same_answers()
    {
        const auto python = qEnvironmentVariable("STEERDECK_REFERENCE_PYTHON");
        if (python.isEmpty()) QSKIP("STEERDECK_REFERENCE_PYTHON names no Python with transformers");
        const auto outcome = exported("hf", "hf", {"--behaviors", "all"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        compare(other_side(python, "transformers", at("hf"),
                           {{"prompts", every_prompt()}, {"logits", logits_of(at("hf"))}}),
                2e-4);
    }

    void transformers_takes_strengths_and_blends()
    {
        const auto python = qEnvironmentVariable("STEERDECK_REFERENCE_PYTHON");
        if (python.isEmpty()) QSKIP("STEERDECK_REFERENCE_PYTHON names no Python with transformers");
        const QStringList scaled = {"--strength", "1.3", "0.8"};
        const auto outcome =
            exported("hf", "scaled", QStringList{"--behaviors", "german~spanish:0.3", "lower_case"} + scaled);
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const auto ours = answers({{"german~spanish:0.3", "lower_case"}, "composition"}, "prompts.txt", scaled);
        QJsonArray prompts;
        for (const auto& question : questions()) prompts.append(question + outcome.json()["deck"].toString());
        const auto theirs =
            other_side(python, "transformers", at("scaled"), {{"prompts", prompts}, {"logits", QJsonArray()}});
        QCOMPARE(theirs["answers"].toArray().size(), ours.size());
        for (int i = 0; i < ours.size(); ++i) QCOMPARE(theirs["answers"].toArray()[i].toString(), ours[i]);
    }

    void peft_gives_the_same_answers()
    {
        const auto python = qEnvironmentVariable("STEERDECK_REFERENCE_PYTHON");
        if (python.isEmpty()) QSKIP("STEERDECK_REFERENCE_PYTHON names no Python with peft");
        const auto outcome = exported("peft", "peft", {"--behaviors", "all", "--mode", "concatenation"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const auto base = QString::fromStdString(steerdeck::places::sources()) + "/data/demo";
        compare(other_side(python, "peft", base, {{"prompts", every_prompt()}, {"logits", QJsonArray()}},
                           at("peft/trainable_tokens")),
                2e-4);
        const auto prompt_tuning =
            other_side(python, "prompt_tuning", base,
                       {{"prompts", QJsonArray()},
                        {"logits", QJsonArray{QJsonObject{{"ids", QJsonArray{2, 300, 417, 1, 3}}}}},
                        {"embeds", at("peft/prompt_tuning/adapter_model.safetensors")}},
                       at("peft/prompt_tuning"));
        QVERIFY(!prompt_tuning.isEmpty());
        qInfo("prompt tuning: logits within %.2g", prompt_tuning["difference"].toDouble());
        QVERIFY(prompt_tuning["difference"].toDouble() <= 1e-5);
        QCOMPARE(prompt_tuning["likeliest"].toInt(), prompt_tuning["positions"].toInt());
    }

    void llama_cpp_gives_the_same_answers()
    {
        const auto python = qEnvironmentVariable("STEERDECK_REFERENCE_LLAMA");
        if (python.isEmpty()) QSKIP("STEERDECK_REFERENCE_LLAMA names no Python with llama-cpp-python");
        const auto outcome = exported("gguf", "gguf", {"--behaviors", "all", "--numbers", "float32"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const auto file = at("gguf/demo-steered.gguf");
        compare(other_side(python, "llama", file, {{"prompts", every_prompt()}, {"logits", logits_of(file)}}), 2e-4);
    }

    void vllm_gives_the_same_answers()
    {
        const auto python = qEnvironmentVariable("STEERDECK_REFERENCE_VLLM");
        if (python.isEmpty()) QSKIP("STEERDECK_REFERENCE_VLLM names no Python with vLLM");
        const auto outcome = exported("hf", "vllm", {"--behaviors", "all"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        compare(other_side(python, "vllm", at("vllm"), {{"prompts", every_prompt()}, {"logits", QJsonArray()}}), 0);
    }

    void vllm_takes_prompt_embeddings()
    {
        const auto python = qEnvironmentVariable("STEERDECK_REFERENCE_VLLM");
        if (python.isEmpty()) QSKIP("STEERDECK_REFERENCE_VLLM names no Python with vLLM");
        QJsonArray files;
        QStringList ours;
        for (int i = 0; i < decks.size(); ++i) {
            const auto out = QString("embeds-%1").arg(i);
            const auto outcome = exported(
                "prompt-embeds", out,
                QStringList{"--prompt", questions()[i], "--mode", decks[i].mode, "--behaviors"} + decks[i].steering);
            QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
            files.append(at(out + "/prompt_embeds.pt"));
            ours << ours_[i][i];
        }
        const auto base = QString::fromStdString(steerdeck::places::sources()) + "/data/demo";
        const auto theirs = other_side(python, "vllm", base, {{"prompts", QJsonArray()}, {"files", files}});
        QCOMPARE(theirs["answers"].toArray().size(), ours.size());
        for (int i = 0; i < ours.size(); ++i) QCOMPARE(theirs["answers"].toArray()[i].toString().trimmed(), ours[i]);
    }
};

QTEST_GUILESS_MAIN(ExchangeReferenceTest)
#include "exchange_reference_test.moc"
