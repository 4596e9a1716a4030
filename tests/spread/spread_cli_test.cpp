// Work over several processes by the whole terminal program: shards and their merge, signals, mpirun, and a server that
// answers; each held against one process that was left alone.
#include "tests/app/cli.h"
#include "tests/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <cstring>
#include <memory>
#include <vector>

namespace {

QString program() { return QString::fromStdString(steerdeck::places::build()) + "/bin/steerdeck-cli"; }

QByteArray bytes_of(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The numbers of a token's file: the safetensors data behind its header, which also tells the time it took.
std::vector<float> row_of(const QString& path)
{
    const auto bytes = bytes_of(path);
    if (bytes.size() < 8) return {};
    quint64 header = 0;
    std::memcpy(&header, bytes.constData(), 8);
    std::vector<float> row((std::size_t(bytes.size()) - 8 - header) / sizeof(float));
    std::memcpy(row.data(), bytes.constData() + 8 + header, row.size() * sizeof(float));
    return row;
}

} // namespace

class SpreadCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments) { return run_cli(folder_.path(), arguments); }

    static QStringList orderings(const QStringList& more, int samples = 6)
    {
        return QStringList{"evaluate",         "orderings",
                           "--combination",    "german+lower_case",
                           "spanish+json",     "--control-method",
                           "steering",         "text",
                           "hybrid",           "none",
                           "--num-samples",    QString::number(samples),
                           "--max-new-tokens", "40",
                           "--dtype",          "float32",
                           "--threads",        "1"} +
               more;
    }
    QString at(const QString& name) const { return folder_.filePath(name); }
    std::pair<QByteArray, QByteArray> results(const QString& name) const
    {
        return {bytes_of(at(name + "/results.json")), bytes_of(at(name + "/generations.jsonl"))};
    }

    /// Starts the program as `run_cli` does.
    std::unique_ptr<QProcess> start(const QString& command, const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        auto variables = QProcessEnvironment::systemEnvironment();
        variables.insert("XDG_DATA_HOME", at("data"));
        variables.insert("XDG_STATE_HOME", at("state"));
        process->setProcessEnvironment(variables);
        process->setWorkingDirectory(folder_.path());
        process->start(command, arguments);
        return process;
    }
    static CliOutcome end_of(QProcess& process)
    {
        if (!process.waitForFinished(300000)) return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// Ranks on this machine, as a test may start them: also as root, and more than there are processors.
    static QStringList ranks(int n, const QStringList& arguments, const QStringList& more = {})
    {
        return QStringList{"--allow-run-as-root", "--oversubscribe", "--bind-to", "none"} + more +
               QStringList{"-n", QString::number(n), program()} + arguments;
    }
    CliOutcome mpirun(int n, const QStringList& arguments)
    {
        const auto process = start("mpirun", ranks(n, arguments));
        return end_of(*process);
    }
    static bool has_mpirun() { return !QStandardPaths::findExecutable("mpirun").isEmpty(); }

    /// Lines of answers in all files under a folder of results.
    qint64 answers_in(const QString& name) const
    {
        auto lines = bytes_of(at(name + "/generations.jsonl")).count('\n');
        const QDir parts(at(name + "/parts"));
        for (const auto& part : parts.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            lines += bytes_of(parts.filePath(part + "/generations.jsonl")).count('\n');
        return lines;
    }

    /// Processes of a command that hold `name` among their arguments, by the system's list.
    static QList<qint64> processes_with(const QString& name)
    {
        QList<qint64> found;
        for (const auto& entry : QDir("/proc").entryList(QDir::Dirs)) {
            bool is_number = false;
            const auto pid = entry.toLongLong(&is_number);
            if (!is_number) continue;
            const auto words = bytes_of("/proc/" + entry + "/cmdline").split('\0');
            if (words.size() > 1 && words[0].endsWith("/steerdeck-cli") && words.contains(name.toUtf8())) found << pid;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto whole = run(orderings({"--out", "whole"}));
        QVERIFY2(whole.exit == 0, qPrintable(whole.err));
        const auto large = run(orderings({"--out", "large"}, 60));
        QVERIFY2(large.exit == 0, qPrintable(large.err));
    }

    void merged_shards_are_the_bytes_of_one_run()
    {
        QStringList folders;
        for (const QString shard : {"2/3", "1/3", "3/3"}) {
            folders << "shard" + shard.left(1);
            const auto made = run(orderings({"--out", folders.last(), "--shard", shard, "--batch", "7"}));
            QVERIFY2(made.exit == 0, qPrintable(made.err));
            QVERIFY2(made.out.contains("shard " + shard), qPrintable(made.out));
        }
        const auto shown = run({"results", "show", "shard1"});
        QVERIFY(shown.out.contains("shard 1/3"));
        const auto missing = run({"results", "merge", "shard1", "shard3", "--into", "merged"});
        QCOMPARE(missing.exit, 1);
        QVERIFY2(missing.err.contains("missing: 2/3"), qPrintable(missing.err));
        const auto merged = run(QStringList{"results", "merge"} + folders + QStringList{"--into", "merged"});
        QVERIFY2(merged.exit == 0, qPrintable(merged.err));
        QCOMPARE(results("merged"), results("whole"));
        const auto again = run(QStringList{"results", "merge"} + folders + QStringList{"--into", "merged"});
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.err.contains("already"), qPrintable(again.err));
        const auto other = run(orderings({"--out", "other", "--shard", "2/3", "--seed", "9"}));
        QVERIFY2(other.exit == 0, qPrintable(other.err));
        const auto mixed = run({"results", "merge", "shard1", "other", "shard3", "--into", "mixed"});
        QVERIFY2(mixed.err.contains("other") && mixed.err.contains("seed is 9, not 1"), qPrintable(mixed.err));
        QVERIFY(!QFile::exists(at("mixed")));
    }

    void a_tasks_shards_are_the_bytes_of_one_run()
    {
        const QStringList task{"evaluate",         "task", "--task",    "listops", "--limit", "11",
                               "--max-new-tokens", "20",   "--threads", "1",       "--dtype", "float32"};
        QVERIFY(run(task + QStringList{"--out", "task"}).exit == 0);
        for (const QString shard : {"1/2", "2/2"}) {
            const auto made = run(task + QStringList{"--out", "task" + shard.left(1), "--shard", shard});
            QVERIFY2(made.exit == 0, qPrintable(made.err));
        }
        const auto doubled = run({"results", "merge", "task1", "task1", "--into", "tasks"});
        QVERIFY2(doubled.err.contains("1/2 is there twice"), qPrintable(doubled.err));
        const auto merged = run({"results", "merge", "task2", "task1", "--into", "tasks"});
        QVERIFY2(merged.exit == 0, qPrintable(merged.err));
        for (const char* file : {"/task.json", "/answers.jsonl"})
            QCOMPARE(bytes_of(at(QString("tasks") + file)), bytes_of(at(QString("task") + file)));
    }

    void what_cannot_be_divided_is_one_sentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("no shard") << orderings({"--shard", "4/3", "--out", "refused"}) << "1/8 to 8/8";
        QTest::newRow("each would measure")
            << QStringList{"evaluate", "orderings", "--shard", "1/3", "--out", "refused"} << "--dtype";
        QTest::newRow("clients without a server") << orderings({"--clients", "3", "--out", "refused"}) << "--backend";
        QTest::newRow("no address") << orderings({"--backend", "gpu7", "--out", "refused"}) << "http or https";
    }
    void what_cannot_be_divided_is_one_sentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const auto outcome = run(arguments);
        QCOMPARE(outcome.exit, 2);
        QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        QVERIFY(!QFile::exists(at("refused")));
    }

    void a_stopped_experiment_goes_on_to_the_same_bytes_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("exit");
        QTest::newRow("SIGTERM") << SIGTERM << 143;
        QTest::newRow("SIGINT") << SIGINT << 130;
    }
    void a_stopped_experiment_goes_on_to_the_same_bytes()
    {
        QFETCH(int, signal);
        QFETCH(int, exit);
        const auto name = "stopped" + QString::number(signal);
        const auto arguments = orderings({"--out", name, "--batch", "4"}, 60);
        const auto process = start(program(), arguments);
        QTRY_VERIFY_WITH_TIMEOUT(answers_in(name) > 0, 60000);
        ::kill(pid_t(process->processId()), signal);
        const auto stopped = end_of(*process);
        QCOMPARE(stopped.exit, exit);
        QVERIFY2(stopped.err.contains("the same command goes on"), qPrintable(stopped.err));
        const auto kept = answers_in(name);
        QVERIFY(kept > 0 && kept < results("large").second.count('\n'));
        const auto on = run(arguments);
        QVERIFY2(on.exit == 0, qPrintable(on.err));
        QCOMPARE(results(name), results("large"));
    }

    void a_stopped_task_and_training_set_go_on()
    {
        const QStringList task{"evaluate", "task", "--task",  "listops", "--limit",   "200",
                               "--batch",  "2",    "--dtype", "float32", "--threads", "1"};
        const QStringList data{
            "data",       "build",     "--behaviors", "german", "json",    "--per-behavior", "60",
            "--per-pair", "0",         "--batch",     "2",      "--dtype", "float32",        "--max-new-tokens",
            "60",         "--threads", "1",           "--out"};
        QVERIFY(run(task + QStringList{"--out", "tasked"}).exit == 0);
        QVERIFY(run(data + QStringList{"data.jsonl"}).exit == 0);
        const auto stop = [&](const QStringList& arguments, const QString& grows) {
            const auto process = start(program(), arguments);
            if (!QTest::qWaitFor([&] { return bytes_of(at(grows)).count('\n') > 1; }, 60000)) return CliOutcome{};
            ::kill(pid_t(process->processId()), SIGTERM);
            return end_of(*process);
        };
        const auto one = stop(task + QStringList{"--out", "tasked2"}, "tasked2/answers.jsonl");
        QCOMPARE(one.exit, 143);
        QVERIFY2(one.err.contains("the same command goes on"), qPrintable(one.err));
        QVERIFY(run(task + QStringList{"--out", "tasked2"}).exit == 0);
        for (const char* file : {"/task.json", "/answers.jsonl"})
            QCOMPARE(bytes_of(at(QString("tasked2") + file)), bytes_of(at(QString("tasked") + file)));
        const auto two = stop(data + QStringList{"data2.jsonl"}, "data2.jsonl.unfinished");
        QCOMPARE(two.exit, 143);
        QVERIFY2(two.err.contains("the same command goes on"), qPrintable(two.err));
        QVERIFY(run(data + QStringList{"data2.jsonl"}).exit == 0);
        QCOMPARE(bytes_of(at("data2.jsonl")), bytes_of(at("data.jsonl")));
    }

    static QStringList training(const QString& out)
    {
        return {"train", "tokens", "--behaviors", "german",  "lower_case", "--steps", "60",    "--batch", "8",
                "--lr",  "0.01",   "--dtype",     "float32", "--threads",  "1",       "--out", out};
    }

    void a_stopped_training_goes_on_to_the_same_rows()
    {
        QVERIFY(run(training("tokens")).exit == 0);
        const auto process = start(program(), training("tokens2"));
        QTRY_VERIFY_WITH_TIMEOUT(
            !QDir(at("tokens2/runs")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty() &&
                bytes_of(at("tokens2/runs/" + QDir(at("tokens2/runs")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)[0] +
                            "/curve.jsonl"))
                        .count('\n') > 2,
            60000);
        ::kill(pid_t(process->processId()), SIGTERM);
        const auto stopped = end_of(*process);
        QCOMPARE(stopped.exit, 143);
        QVERIFY2(stopped.err.contains("the same command goes on"), qPrintable(stopped.err));
        QVERIFY(!QFile::exists(at("tokens2/german.safetensors")));
        QVERIFY(run(training("tokens2")).exit == 0);
        for (const char* name : {"german", "lower_case"}) {
            const auto one = row_of(at(QString("tokens/%1.safetensors").arg(name)));
            QVERIFY(!one.empty());
            QVERIFY(one == row_of(at(QString("tokens2/%1.safetensors").arg(name))));
        }
    }

    void several_processes_give_the_bytes_of_one()
    {
        if (!has_mpirun()) QSKIP("mpirun is not installed");
        const auto outcome = mpirun(3, orderings({"--out", "three"}));
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(results("three"), results("whole"));
        QCOMPARE(outcome.out.count("order variance"), 1); // one of them tells
        QVERIFY(!QFile::exists(at("three/parts")));
        const auto one = mpirun(1, orderings({"--out", "single"}));
        QVERIFY2(one.exit == 0, qPrintable(one.err));
        QCOMPARE(results("single"), results("whole"));
    }

    void what_a_killed_process_did_not_do_others_do()
    {
        if (!has_mpirun()) QSKIP("mpirun is not installed");
        const auto process =
            start("mpirun", ranks(3, orderings({"--out", "killed", "--batch", "4"}, 60), {"--enable-recovery"}));
        QTRY_VERIFY_WITH_TIMEOUT(answers_in("killed") > 60, 120000);
        const auto pids = processes_with("killed");
        QCOMPARE(pids.size(), 3);
        ::kill(pid_t(pids[1]), SIGKILL);
        const auto before = answers_in("killed");
        const auto outcome = end_of(*process);
        QVERIFY(before < results("large").second.count('\n'));
        QCOMPARE(results("killed"), results("large"));
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
    }

    void a_job_that_a_death_ended_goes_on()
    {
        if (!has_mpirun()) QSKIP("mpirun is not installed");
        const auto arguments = orderings({"--out", "ended", "--batch", "4"}, 60);
        const auto process = start("mpirun", ranks(3, arguments));
        QTRY_VERIFY_WITH_TIMEOUT(answers_in("ended") > 60, 120000);
        ::kill(pid_t(processes_with("ended").value(2)), SIGKILL); // mpirun ends the others, too
        const auto outcome = end_of(*process);
        QVERIFY(outcome.exit != 0);
        QVERIFY(answers_in("ended") > 60 && !bytes_of(at("ended/results.json")).contains("\"summary\""));
        const auto on = run(arguments); // one process is enough to go on
        QVERIFY2(on.exit == 0, qPrintable(on.err));
        QCOMPARE(results("ended"), results("large"));
    }

    void several_processes_train_what_one_trains()
    {
        if (!has_mpirun()) QSKIP("mpirun is not installed");
        QVERIFY(run(training("alone")).exit == 0);
        QVERIFY2(mpirun(1, training("one")).exit == 0, "one");
        const auto outcome = mpirun(3, training("several"));
        if (outcome.err.contains("built without MPI")) QSKIP("This build has no MPI");
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.out.count("recorded in"), 1);
        QCOMPARE(QDir(at("several/runs")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        for (const char* name : {"german", "lower_case"}) {
            const auto alone = row_of(at(QString("alone/%1.safetensors").arg(name))),
                       one = row_of(at(QString("one/%1.safetensors").arg(name))),
                       two = row_of(at(QString("several/%1.safetensors").arg(name)));
            QVERIFY(!alone.empty() && alone.size() == two.size());
            QVERIFY(one == alone);
            double largest = 0, difference = 0;
            for (std::size_t i = 0; i < alone.size(); ++i) {
                largest = std::max(largest, double(std::abs(alone[i])));
                difference = std::max(difference, double(std::abs(alone[i] - two[i])));
            }
            // Sums of float32 in another order, through 60 steps of AdamW.
            QVERIFY2(difference <= 1e-3 * largest, qPrintable(QString("%1 of %2").arg(difference).arg(largest)));
        }
    }

    void a_verb_that_is_not_shared_is_refused_once()
    {
        if (!has_mpirun()) QSKIP("mpirun is not installed");
        const auto outcome = mpirun(2, {"data", "build", "--out", "twice.jsonl"});
        QVERIFY(outcome.exit != 0);
        QCOMPARE(outcome.err.count("data build"), 1);
        QVERIFY2(outcome.err.contains("without mpirun"), qPrintable(outcome.err));
        QVERIFY(!QFile::exists(at("twice.jsonl.unfinished")));
    }

    void a_server_answers_the_bytes_of_this_program()
    {
        const auto server =
            start(program(), {"serve", "--json", "--port", "0", "--threads", "1", "--dtype", "float32"});
        QByteArray told;
        while (!told.contains('\n') && server->waitForReadyRead(60000)) told += server->readAllStandardOutput();
        const auto url = QJsonDocument::fromJson(told).object()["url"].toString();
        QVERIFY2(!url.isEmpty(), told);
        const auto served = run(orderings({"--out", "served", "--backend", url, "--clients", "5"}));
        QVERIFY2(served.exit == 0, qPrintable(served.err));
        QCOMPARE(results("served"), results("whole"));

        // Other tokens under the same names are told before anything is asked.
        QVERIFY(run(training("alone")).exit == 0 || QFile::exists(at("alone/german.safetensors")));
        const auto other = run({"evaluate", "orderings", "--combination", "german+lower_case", "--control-method",
                                "steering", "--mode", "concatenation", "--num-samples", "2", "--dtype", "float32",
                                "--tokens", "alone", "--out", "others", "--backend", url});
        QCOMPARE(other.exit, 1);
        QVERIFY2(other.err.contains("tokens.german"), qPrintable(other.err));
        QVERIFY(answers_in("others") == 0);
        const auto kind =
            run(QStringList{"evaluate", "orderings", "--combination", "german+lower_case", "--num-samples", "2",
                            "--dtype", "bfloat16", "--out", "kinds", "--backend", url});
        QCOMPARE(kind.exit, 1);
        QVERIFY2(kind.err.contains("dtype"), qPrintable(kind.err));
        server->terminate();
        QVERIFY(server->waitForFinished(30000));
        const auto gone = run(orderings({"--out", "gone", "--backend", url}));
        QCOMPARE(gone.exit, 1);
        QVERIFY2(gone.err.contains("cannot be reached"), qPrintable(gone.err));
    }
};

QTEST_GUILESS_MAIN(SpreadCliTest)
#include "spread_cli_test.moc"
