// A GGUF file in the terminal: the demo's, whose answers are known.
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli.h"
#include "tests/app/demo_gguf.h"

#include <cmath>

using namespace steerdeck;

class GgufCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString file_;
    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }

    std::vector<float> logits(const QString& model)
    {
        const QString out = folder_.filePath("logits.safetensors");
        QStringList arguments = {"model", "logits", "--ids", "2,300,417,1,3", "--out", out};
        if (!model.isEmpty()) arguments << "--model" << model;
        if (run(arguments).exit != 0) return {};
        const std::string bytes = read_file(out.toStdString(), "logits");
        std::uint64_t header = 0;
        std::memcpy(&header, bytes.data(), 8);
        std::vector<float> values((bytes.size() - 8 - header) / sizeof(float));
        std::memcpy(values.data(), bytes.data() + 8 + header, values.size() * sizeof(float));
        return values;
    }

private slots:
    void initTestCase()
    {
        file_ = folder_.filePath("demo-BF16.gguf");
        app::demo_gguf().write(file_.toStdString());
    }

    void texts_become_the_same_ids()
    {
        const QString text = "<|user|>Where does the fox's 12345 cubs live?<|end|>";
        const auto own = run({"tokenize", text}), made = run({"tokenize", text, "--model", file_});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        QCOMPARE(made.out, own.out);
        const auto back = run({"detokenize", made.out.trimmed(), "--special", "--model", file_});
        QCOMPARE(back.out.trimmed(), text);
    }

    void messages_are_written_by_the_files_template()
    {
        QFile messages(folder_.filePath("messages.json"));
        QVERIFY(messages.open(QIODevice::WriteOnly));
        messages.write(R"([{"role": "user", "content": "Hi"}])");
        messages.close();
        const auto made = run({"chat-template", "--model", file_, "--messages", messages.fileName()});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        QCOMPARE(made.out, QString("<|user|>Hi<|end|><|assistant|>"));
    }

    void logits_are_the_folders()
    {
        const auto own = logits({}), made = logits(file_);
        QVERIFY(!own.empty());
        QCOMPARE(made.size(), own.size());
        float largest = 0, off = 0;
        for (std::size_t i = 0; i < own.size(); ++i) {
            largest = std::max(largest, std::fabs(own[i]));
            off = std::max(off, std::fabs(own[i] - made[i]));
        }
        QVERIFY2(off <= 2e-4f * largest, qPrintable(QString::number(off / largest)));
    }

    void answers_are_the_folders()
    {
        const QStringList question = {"generate",         "--prompt", "Where does the fox live?",
                                      "--control-method", "none",     "--json"};
        const auto own = run(question), made = run(question + QStringList{"--model", file_});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        const auto text = [](const CliOutcome& outcome) {
            return outcome.json()["answers"].toArray()[0].toObject()["text"].toString();
        };
        QVERIFY2(!text(own).isEmpty(), qPrintable(own.out));
        QCOMPARE(text(made), text(own));
    }

    void inspecting_tells_types_and_sizes()
    {
        const auto outcome = run({"model", "inspect", "--json", "--model", file_});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const auto report = outcome.json();
        QVERIFY2(report["supported"].toBool(), qPrintable(report["reason"].toString()));
        QCOMPARE(report["config"].toObject()["general.architecture"].toString(), QString("llama"));
        const auto types = report["types"].toArray();
        QCOMPARE(types.size(), 2);
        QCOMPARE(types[0].toObject()["dtype"].toString(), QString("BF16"));
        QCOMPARE(types[0].toObject()["tensors"].toInt(), 43);
        QCOMPARE(types[0].toObject()["bytes"].toInteger(), 2 * types[0].toObject()["parameters"].toInteger());
        QCOMPARE(types[1].toObject()["dtype"].toString(), QString("F32"));
        const auto own = run({"model", "inspect", "--json"}).json();
        QCOMPARE(report["parameters"], own["parameters"]);
        QVERIFY(report["fingerprint"] != own["fingerprint"]);
    }

    void what_cannot_be_opened_is_named()
    {
        auto file = app::demo_gguf();
        file.tensor("blk.0.more.weight", 16, {1, 256}, std::string(66, '\0'));
        const QString unsupported = folder_.filePath("unsupported.gguf");
        file.write(unsupported.toStdString());
        const auto answered = run({"generate", "--prompt", "Hi", "--control-method", "none", "--model", unsupported});
        QCOMPARE(answered.exit, 1);
        QVERIFY2(answered.err.contains("The type IQ2_XXS is not supported"), qPrintable(answered.err));
        const auto inspected = run({"model", "inspect", "--json", "--model", unsupported});
        QCOMPARE(inspected.exit, 0);
        QVERIFY(!inspected.json()["supported"].toBool());
        QVERIFY(inspected.json()["reason"].toString().contains("IQ2_XXS"));
        QVERIFY(inspected.out.contains("blk.0.more.weight"));
        const auto missing = run({"tokenize", "Hi", "--model", folder_.filePath("none.gguf")});
        QCOMPARE(missing.exit, 1);
        QVERIFY2(missing.err.contains("The model file is missing"), qPrintable(missing.err));
    }

    void bytes_that_are_no_text_are_shown_as_such()
    {
        auto file = app::demo_gguf();
        file.set("general.na\xff", "\xfe name");
        file.tensor("more\xff", 0, {1}, std::string(4, '\0'));
        const QString broken = folder_.filePath("broken.gguf");
        file.write(broken.toStdString());
        const auto outcome = run({"model", "inspect", "--json", "--model", broken});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json()["config"].toObject()[QString("general.na") + QChar(0xfffd)].toString(),
                 QChar(0xfffd) + QString(" name"));
    }

    void a_folder_of_one_file_opens_as_that_model()
    {
        const QString only = folder_.filePath("only");
        QVERIFY(QDir().mkpath(only) && QFile::copy(file_, only + "/one.gguf"));
        QCOMPARE(run({"tokenize", "fox", "--model", only}).exit, 0);
        QVERIFY(QFile::copy(file_, only + "/two.gguf"));
        const auto several = run({"tokenize", "fox", "--model", only});
        QCOMPARE(several.exit, 1);
        QVERIFY2(several.err.contains("one.gguf and two.gguf"), qPrintable(several.err));
    }
};

QTEST_GUILESS_MAIN(GgufCliTest)
#include "gguf_cli_test.moc"
