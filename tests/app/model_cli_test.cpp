// A model folder and the log, as the terminal shows them.
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli.h"
#include "tests/places.h"

class ModelCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
        return file.fileName();
    }

    QString copy_of(const QString& model)
    {
        const QString copy = folder_.filePath("model");
        QDir(copy).removeRecursively();
        QDir().mkpath(copy);
        for (const QFileInfo& file : QDir(model).entryInfoList(QDir::Files))
            QFile::copy(file.filePath(), copy + '/' + file.fileName());
        return copy;
    }

    QJsonObject inspected(const QString& model)
    {
        const CliOutcome outcome = run({"model", "inspect", "--json", "--model", model});
        return outcome.exit == 0 ? outcome.json() : QJsonObject();
    }

    QByteArray log() const
    {
        QFile file(folder_.filePath("state/steerdeck/steerdeck-cli.log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void a_copy_of_the_weights_in_another_layout_is_not_counted()
    {
        const QString model = copy_of(QString::fromStdString(steerdeck::places::golden()) + "/model/untied");
        const QJsonObject before = inspected(model);
        QVERIFY(before["parameters"].toInteger() > 0);
        QVERIFY(QFile::copy(model + "/model.safetensors", model + "/consolidated.safetensors"));
        const QJsonObject after = inspected(model);
        QCOMPARE(after["parameters"], before["parameters"]);
        QCOMPARE(after["tensors"], before["tensors"]);
        QCOMPARE(after["fingerprint"], before["fingerprint"]);
        QVERIFY(QFile::remove(model + "/model.safetensors"));
        const CliOutcome none = run({"model", "inspect", "--model", model});
        QCOMPARE(none.exit, 1);
        QVERIFY2(none.err.contains("holds no weights"), qPrintable(none.err));
    }

    // A hub cache without refs, as an interrupted download leaves it: the whole snapshot is what opens.
    void a_newer_snapshot_of_a_configuration_alone_hides_no_model()
    {
        const QString model = copy_of(QString::fromStdString(steerdeck::places::golden()) + "/model/untied");
        const QString repository = folder_.filePath("models--acme--tiny"), whole = repository + "/snapshots/1111",
                      half = repository + "/snapshots/2222";
        QDir(repository).removeRecursively();
        QVERIFY(QDir().mkpath(repository + "/snapshots") && QDir().rename(model, whole) && QDir().mkpath(half));
        QVERIFY(QFile::copy(whole + "/config.json", half + "/config.json"));
        for (const QString& file : {whole + "/config.json", whole + "/model.safetensors"}) {
            QFile old(file);
            QVERIFY(old.open(QIODevice::ReadWrite));
            QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        }
        QVERIFY(inspected(repository)["parameters"].toInteger() > 0);
        const CliOutcome logits = run({"model", "logits", "--model", repository, "--ids", "1,2,3", "--out",
                                       folder_.filePath("logits.safetensors")});
        QVERIFY2(logits.exit == 0, qPrintable(logits.err));
    }

    void each_weight_is_counted_once()
    {
        // Its head is the embedding once more, though its configuration ties them.
        const QString model = copy_of(QString::fromStdString(steerdeck::places::golden()) + "/model/untied");
        const qint64 parameters = inspected(model)["parameters"].toInteger();
        QFile config(model + "/config.json");
        QVERIFY(config.open(QIODevice::ReadOnly));
        QByteArray text = config.readAll();
        config.close();
        text.replace("\"tie_word_embeddings\": false", "\"tie_word_embeddings\": true");
        QVERIFY(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
        config.write(text);
        config.close();
        QCOMPARE(inspected(model)["parameters"].toInteger(), parameters); // another head: it is used, and counted
        QFile weights(model + "/model.safetensors");
        QVERIFY(weights.open(QIODevice::ReadWrite));
        QByteArray bytes = weights.readAll();
        qint64 length = 0;
        for (int i = 7; i >= 0; --i) length = length << 8 | uchar(bytes[i]);
        const QJsonObject header = QJsonDocument::fromJson(bytes.mid(8, length)).object();
        const auto place = [&](const char* name, int end) {
            return 8 + length + header[name]["data_offsets"][end].toInteger();
        };
        const qint64 from = place("model.embed_tokens.weight", 0), size = place("model.embed_tokens.weight", 1) - from;
        bytes.replace(place("lm_head.weight", 0), size, bytes.mid(from, size));
        weights.seek(0);
        QCOMPARE(weights.write(bytes), bytes.size());
        weights.close();
        const QJsonArray shape = header["model.embed_tokens.weight"]["shape"].toArray();
        QCOMPARE(inspected(model)["parameters"].toInteger(), parameters - shape[0].toInteger() * shape[1].toInteger());
    }

    void a_template_of_ones_own_has_the_models_special_tokens()
    {
        const QString model = copy_of(QString::fromStdString(steerdeck::places::golden()) + "/model/untied");
        QFile settings(model + "/tokenizer_config.json");
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(R"({"bos_token": "<s>", "eos_token": {"content": "</s>"}})");
        settings.close();
        const QString messages = write("messages.json", R"([{"role": "user", "content": "Hi"}])");
        const QString own =
            write("own.jinja", "{{ bos_token }}{% for m in messages %}{{ m.content }}{% endfor %}{{ eos_token }}");
        const CliOutcome outcome = run({"chat-template", "--model", model, "--messages", messages, "--template", own});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.out, QString("<s>Hi</s>"));
    }

    void the_log_tells_what_happened_and_nothing_that_was_asked_or_answered()
    {
        QFile::remove(folder_.filePath("state/steerdeck/steerdeck-cli.log"));
        const CliOutcome outcome = run(
            {"generate", "--prompt", "Where does the fox live, secretly?", "--control-method", "none", "--verbose"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const QByteArray text = log();
        for (const char* part : {"program: steerdeck-cli ", "LibTorch", "machine: ", " processors",
                                 "model: demo, llama", "job: answers 1 begins", "job: answers 1 done after"}) {
            QVERIFY2(text.contains(part), text);
            QVERIFY2(outcome.err.contains(part), qPrintable(outcome.err)); // --verbose
        }
        QVERIFY2(!text.contains("secretly") && !outcome.err.contains("secretly"), text);
        const CliOutcome quiet = run({"model", "inspect", "--model", "/no/such/model"});
        QCOMPARE(quiet.exit, 1);
        QCOMPARE(quiet.err.trimmed().count('\n'), 0);
        QVERIFY2(log().contains("error   program: The model folder is missing (model)"), log());
    }

    void help_and_version_write_no_log()
    {
        QFile::remove(folder_.filePath("state/steerdeck/steerdeck-cli.log"));
        QCOMPARE(run({"--version"}).exit, 0);
        QCOMPARE(run({"generate", "--help"}).exit, 0);
        QVERIFY(log().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ModelCliTest)
#include "model_cli_test.moc"
