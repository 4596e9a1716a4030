// What does not belong to the open model, or is damaged, is refused by one sentence that names both sides, in the
// terminal and in the window; so are task files, by their line, and labels that a task does not know are counted.
#include "app/job_bridge.h"
#include "app/message_bar.h"
#include "app/tasks_host.h"
#include "app/workbench.h"
#include "tests/app/cli.h"
#include "tests/app/window_keys.h"

#include "widgets/shared/notice_label.h"
#include "widgets/tasks/task_bench.h"
#include "widgets/train/train_bench.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <functional>
#include <memory>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors

using Change = std::function<void(QJsonObject& header, QJsonObject& metadata)>;

/// A safetensors file with another header: its length, the header, the tensors.
QByteArray with_header(const QByteArray& file, const Change& change)
{
    const auto length = qFromLittleEndian<quint64>(file.constData());
    QJsonObject header = QJsonDocument::fromJson(file.mid(8, qsizetype(length))).object();
    QJsonObject metadata = header["__metadata__"].toObject();
    change(header, metadata);
    header["__metadata__"] = metadata;
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    QByteArray size(8, 0);
    qToLittleEndian<quint64>(quint64(text.size()), size.data());
    return size + text + file.mid(8 + qsizetype(length));
}

/// Sets `key` of the JSON object that the field `field` of the metadata is.
void set(QJsonObject& metadata, const QString& field, const QString& key, const QJsonValue& value)
{
    QJsonObject object = QJsonDocument::fromJson(metadata[field].toString().toUtf8()).object();
    object[key] = value;
    metadata[field] = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

class BadCheckpointsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString file_; // adapters with LoRA, of which none come with the demo
    QByteArray good_;

    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }
    void write(const QString& file, const QByteArray& bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    std::unique_ptr<Workbench> opened()
    {
        auto window = std::make_unique<Workbench>(Workbench::Setup{{}, folder_.filePath("session.json"), true, {}});
        QSignalSpy ready(window.get(), &Workbench::ready);
        window->show();
        if (!QTest::qWaitFor([&] { return ready.count() == 1; }, patience)) qWarning("The window did not open");
        return window;
    }
    static void choose(QWidget* in, const char* name, const QString& data)
    {
        turn_to(in->findChild<QComboBox*>(name), data);
    }
    /// Presses Start of `bench` and gives what the job ended with.
    static lab::JobEnd started(QWidget* bench, JobBridge* job)
    {
        QSignalSpy ended(job, &JobBridge::ended);
        auto* start = bench->findChild<QPushButton*>("start");
        if (!start->isEnabled()) return {false, false, start->toolTip().toStdString()};
        press_start(bench);
        if (!QTest::qWaitFor([&] { return ended.count() == 1; }, patience)) return {};
        return ended[0][0].value<lab::JobEnd>();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        const CliOutcome trained = run({"train", "joint", "--behaviors", "german", "--rank", "4", "--lora-rank", "2",
                                        "--steps", "1", "--batch", "2", "--dtype", "float32"});
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        QDirIterator all(folder_.path(), {"joint.german.safetensors"}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(all.hasNext());
        file_ = all.next();
        QFile file(file_);
        QVERIFY(file.open(QIODevice::ReadOnly));
        good_ = file.readAll();
    }

    void a_checkpoint_that_does_not_fit_is_refused_naming_both_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("says");
        const auto row = [&](const char* name, const Change& change, const QStringList& says) {
            QTest::newRow(name) << with_header(good_, change) << says;
        };
        row("another model",
            [](auto&, auto& metadata) {
                metadata["model"] = QString(64, 'a');
                metadata["model_name"] = "another";
            },
            {"made for the model \"another\" (aaaaaaaa)", "not for the open model"});
        row("another tokenizer", [](auto&, auto& metadata) { metadata["tokenizer"] = QString(64, 'b'); },
            {"made with another tokenizer than that of"});
        row("rank", [](auto&, auto& metadata) { set(metadata, "numbers", "rank", 7); },
            {"says its rank is 7", "has tensors of rank 4"});
        row("place", [](auto&, auto& metadata) { set(metadata, "words", "place", "sublayers"); },
            {"says its place is \"sublayers\"", "has a change at \"block\""});
        row("no such place", [](auto&, auto& metadata) { set(metadata, "words", "place", "head"); },
            {"no place of adapters \"head\""});
        row("activation", [](auto&, auto& metadata) { set(metadata, "words", "activation", "swish"); },
            {"There is no activation \"swish\""});
        row("last position", [](auto&, auto& metadata) { set(metadata, "numbers", "last_position", 2); },
            {"neither yes nor no to \"last_position\""});
        row("a block that is not there",
            [](auto& header, auto&) {
                for (const char* part : {"down", "up"}) {
                    header[QString("77.block.%1").arg(part)] = header[QString("1.block.%1").arg(part)];
                    header.remove(QString("1.block.%1").arg(part));
                }
            },
            {"is for block 77 where the model has"});
        row("another method", [](auto&, auto& metadata) { metadata["method"] = "telepathy"; },
            {"is of the method \"telepathy\""});
        row("another format", [](auto&, auto& metadata) { metadata["format"] = "steerdeck.method/9"; },
            {"\"steerdeck.method/9\" where \"steerdeck.method/1\" is read"});
        const QStringList named = {"joint.german.safetensors"};
        QTest::newRow("cut") << good_.left(good_.size() - 100) << named;
        QTest::newRow("cut in its header") << good_.left(60) << named;
        QTest::newRow("empty") << QByteArray() << named;
        QTest::newRow("something else") << QByteArray("PK\3\4 this is a zip file, and a long one at that") << named;
    }
    void a_checkpoint_that_does_not_fit_is_refused_naming_both()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, says);
        write(file_, bytes);
        const CliOutcome asked = run({"generate", "--prompt", "Where does the fox live?", "--steering", "german@joint",
                                      "--max-new-tokens", "2"});
        QCOMPARE(asked.exit, 1);
        QVERIFY2(asked.err.contains("has learned nothing about \"german\""), qPrintable(asked.err));
        const auto window = opened();
        const QString told = window->messages()->text();
        QCOMPARE(told.count('\n'), 0); // one sentence, of this file alone
        for (const QString& part : says) {
            QVERIFY2(asked.err.contains(part), qPrintable(asked.err));
            QVERIFY2(told.contains(part), qPrintable(told));
        }
        QVERIFY2(told.contains(file_) && asked.err.contains(file_), qPrintable(told));
    }

    void a_task_file_names_its_line_and_counts_labels_that_it_does_not_know()
    {
        write(file_, good_);
        const auto row = [](const QByteArray& answer, bool passage = true) {
            return "{\"question\": \"Is a fox an animal\"" +
                   QByteArray(passage ? ", \"passage\": \"Foxes are animals.\"" : "") + ", \"answer\": " + answer +
                   "}\n";
        };
        const QString missing = folder_.filePath("missing.jsonl"), unknown = folder_.filePath("unknown.jsonl");
        write(missing, row("true") + row("false", false) + row("true"));
        write(unknown, row("true") + row("\"perhaps\"") + row("false") + row("\"perhaps\"") + row("true"));
        const QString line = missing + ", line 2";
        for (const QStringList& verb : {QStringList{"evaluate", "task", "--whole"}, QStringList{"train", "adapter"}}) {
            const CliOutcome refused = run(verb + QStringList{"--task", "boolq", "--data", missing});
            QCOMPARE(refused.exit, 2);
            QVERIFY2(refused.err.contains(line) && refused.err.contains("passage"), qPrintable(refused.err));
        }
        const CliOutcome counted = run(
            {"train", "adapter", "--task", "boolq", "--data", unknown, "--steps", "1", "--batch", "1", "--rank", "1"});
        QVERIFY2(counted.exit == 0, qPrintable(counted.err));
        QVERIFY2(counted.err.contains("2 examples of the split left out for an unknown label"),
                 qPrintable(counted.err));

        const auto window = opened();
        QVERIFY2(window->messages()->text().isEmpty(), qPrintable(window->messages()->text()));
        window->showBench(Bench::train);
        TrainBench* train = window->train();
        choose(train, "what", "adapter");
        choose(train, "learn", "boolq");
        auto request = *train->methodRequest();
        request.settings.steps = 1;
        request.settings.batch = 1;
        request.data = missing.toStdString();
        train->setRequest(request);
        lab::JobEnd end = started(train, window->jobs()->training);
        QVERIFY2(!end.done && QString::fromStdString(end.error.english()).contains(line), end.error.english().c_str());
        QVERIFY2(train->findChild<NoticeLabel*>("notice")->text().contains(line),
                 qPrintable(train->findChild<NoticeLabel*>("notice")->text()));
        request.data = unknown.toStdString();
        train->setRequest(request);
        end = started(train, window->jobs()->training);
        QVERIFY2(end.done, end.error.english().c_str());
        const QString told = train->findChild<NoticeLabel*>("notice")->text();
        QVERIFY2(told.contains("2 examples of the split left out for an unknown label"), qPrintable(told));

        window->showTasks();
        TaskBench* tasks = window->tasks();
        choose(tasks, "task", "boolq");
        auto asked = tasks->request();
        asked.data.file = missing.toStdString();
        asked.data.whole = true;
        tasks->setRequest(asked);
        end = started(tasks, window->jobs()->asking);
        QVERIFY2(!end.done && QString::fromStdString(end.error.english()).contains(line), end.error.english().c_str());
    }
};

QTEST_MAIN(BadCheckpointsTest)
#include "bad_checkpoints_test.moc"
