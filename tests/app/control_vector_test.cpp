// A fixed vector that was exported as a control vector, opened by llama.cpp beside the exported model: the same greedy
// texts, in float32. Skipped where STEERDECK_REFERENCE_CONTROL_VECTOR names no Python with llama-cpp-py-sync, gguf,
// numpy and jinja2 (tests/bench/control_vector_reference.py says more).
#include "tests/app/cli.h"
#include "tests/places.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class ControlVectorTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString at(const QString& name) const { return folder_.filePath(name); }
    QStringList ran(const QStringList& arguments)
    {
        const CliOutcome outcome = run_cli(folder_.path(), arguments);
        if (outcome.exit != 0) qWarning("%s", qPrintable(outcome.err));
        QStringList texts;
        for (const auto answer : outcome.json()["answers"].toArray()) texts << answer.toObject()["text"].toString();
        return outcome.exit == 0 ? texts : QStringList{"failed"};
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private slots:
    void llama_adds_a_fixed_vector_as_this_program_does()
    {
        const QString python = qEnvironmentVariable("STEERDECK_REFERENCE_CONTROL_VECTOR");
        if (python.isEmpty()) QSKIP("STEERDECK_REFERENCE_CONTROL_VECTOR names no Python with llama-cpp-py-sync");
        QStringList questions;
        for (const char* animal : {"the fox", "the lion", "the shark", "the bee", "the frog"})
            for (const char* form : {"What kind of animal is %1?", "How big is %1?", "Where does %1 live?",
                                     "What does %1 eat?", "When is %1 awake?", "How long does %1 live?"})
                questions << QString(form).arg(animal);
        write("prompts.txt", questions.join('\n').toUtf8());
        // Behind block 0 a control vector has no place.
        QCOMPARE(ran({"train", "adapter", "--fixed", "--layers", "1", "2", "3", "4", "5", "--behaviors", "german",
                      "--steps", "30", "--batch", "8", "--lr", "0.3", "--dtype", "float32"}),
                 QStringList());
        QCOMPARE(ran({"adapters", "export", "fixed_vector", "--behavior", "german", "--to", "control_vector", "--out",
                      at("german.gguf")}),
                 QStringList());
        QCOMPARE(ran({"export", "--to", "gguf", "--behaviors", "german", "--out", at("model")}), QStringList());
        QDirIterator models(at("model"), {"*.gguf"}, QDir::Files);
        QVERIFY(models.hasNext());
        const QString model = models.next();
        const QStringList ask = {"generate",         "--prompts", at("prompts.txt"), "--dtype",         "float32",
                                 "--max-new-tokens", "40",        "--json",          "--control-method"};
        const QStringList ours = ran(ask + QStringList{"fixed_vector", "--steering", "german"}),
                          plain = ran(ask + QStringList{"none"});
        QCOMPARE(ours.size(), questions.size());
        QVERIFY(ours != plain);

        QJsonObject job{{"prompts", QJsonArray::fromStringList(questions)}, {"max_new_tokens", 40}};
        write("job.json", QJsonDocument(job).toJson());
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(
            python, {QString::fromStdString(steerdeck::places::sources()) + "/tests/bench/control_vector_reference.py",
                     model, at("german.gguf"), at("job.json")});
        QVERIFY(program.waitForFinished(240'000));
        const auto theirs =
            QJsonDocument::fromJson(program.readAllStandardOutput().trimmed().split('\n').last()).object();
        const QJsonArray answers = theirs["answers"].toArray();
        QCOMPARE(answers.size(), questions.size());
        int same = 0;
        for (int i = 0; i < answers.size(); ++i) {
            const bool equal = answers[i].toString().trimmed() == ours[i].trimmed();
            same += equal;
            if (!equal) qWarning("%s | %s", qPrintable(ours[i]), qPrintable(answers[i].toString()));
        }
        qInfo("%s: %d of %d texts equal", qPrintable(theirs["versions"].toString()), same, int(answers.size()));
        QCOMPARE(same, int(answers.size()));
    }
};

QTEST_GUILESS_MAIN(ControlVectorTest)
#include "control_vector_test.moc"
