// Fetching a model in the terminal, against a hub of the test's own; and the models that are found on this computer.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "tests/app/cli.h"
#include "tests/hub_server.h"
#include "tests/places.h"
#include "tests/real_models.h"

#include <csignal>
#include <memory>

using namespace steerdeck;
namespace fs = std::filesystem;
using Reply = HubServer::Reply;

namespace {
constexpr const char* token = "hf_verysecret0123456789";
}

class ModelGetTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::string weights_;

    QStringList environment(const HubServer& server) const
    {
        return {"HF_ENDPOINT=" + QString::fromStdString(server.url()),
                "HF_HUB_CACHE=" + folder_->filePath("hub"),
                "HF_HUB_DOWNLOAD_TIMEOUT=2",
                QString("HF_TOKEN=") + token,
                "HOME=" + folder_->path(),
                "XDG_CACHE_HOME=" + folder_->filePath("cache"),
                "STEERDECK_REAL_MODELS=/nowhere"};
    }
    CliOutcome run(const HubServer& server, const QStringList& arguments) const
    {
        return run_cli(folder_->path(), arguments, environment(server));
    }
    /// The demo model as a hub has it.
    void fill(HubServer& server) const
    {
        for (const char* name : {"config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"})
            server.repositories["acme/demo"][name] = {read_file(fs::path(places::data()) / "demo" / name, "file")};
        server.repositories["acme/demo"]["model.safetensors"] = {weights_, true};
        server.more = {{"config", {{"model_type", "llama"}}}};
    }
    QString blob(const char* end = "") const
    {
        return folder_->filePath("hub/models--acme--demo/blobs/") + QString::fromStdString(sha256(weights_)) + end;
    }

private slots:
    void initTestCase() { weights_ = read_file(fs::path(places::data()) / "demo/model.safetensors", "weights"); }
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void a_fetched_model_is_opened_by_its_name()
    {
        HubServer server;
        fill(server);
        const CliOutcome dry = run(server, {"model", "get", "acme/demo", "--dry-run"});
        QVERIFY2(dry.exit == 0, qPrintable(dry.err));
        QVERIFY2(dry.out.contains("model.safetensors") && dry.out.contains("6.5 MB"), qPrintable(dry.out));
        QCOMPARE(server.count("/resolve/"), 0);
        const CliOutcome before = run(server, {"tokenize", "--model", "acme/demo", "fox"});
        QCOMPARE(before.exit, 1);
        QVERIFY2(before.err.contains("steerdeck-cli model get acme/demo"), qPrintable(before.err));

        const CliOutcome outcome = run(server, {"model", "get", "acme/demo"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
        const QString path = outcome.out.trimmed();
        QVERIFY(QFile::exists(path + "/config.json"));
        const auto asked = server.requests().size();
        const CliOutcome answer = run(server, {"generate", "--model", "acme/demo", "--prompt",
                                               "Where does the fox live?", "--control-method", "none"});
        QVERIFY2(answer.exit == 0, qPrintable(answer.err));
        const CliOutcome named = run(
            server, {"generate", "--model", path, "--prompt", "Where does the fox live?", "--control-method", "none"});
        QCOMPARE(answer.out, named.out);
        QCOMPARE(server.requests().size(), asked); // opening asks nobody

        const CliOutcome again = run(server, {"model", "get", "acme/demo", "--json"});
        QCOMPARE(again.json()["path"].toString(), path);
        QCOMPARE(again.json()["there"], again.json()["bytes"]);
        QCOMPARE(server.count("/resolve/"), 5);
        QCOMPARE(server.count("/cdn/"), 1);
        // A path that exists wins over a name.
        QVERIFY(QDir(folder_->path()).mkpath("acme/demo"));
        QCOMPARE(run(server, {"tokenize", "--model", "acme/demo", "fox"}).exit, 1);
    }

    void a_killed_download_goes_on_where_it_was()
    {
        HubServer server;
        fill(server);
        server.set_trick([](const HubServer::Request& request, Reply usual) {
            if (request.path.starts_with("/cdn/")) usual.stall_after = 3'000'000;
            return std::optional(usual);
        });
        QProcess program;
        auto variables = QProcessEnvironment::systemEnvironment();
        for (const QString& one : environment(server)) variables.insert(one.section('=', 0, 0), one.section('=', 1));
        variables.insert("HF_HUB_DOWNLOAD_TIMEOUT", "100");
        program.setProcessEnvironment(variables);
        program.start(QDir(QCoreApplication::applicationDirPath()).filePath("../bin/steerdeck-cli"),
                      {"model", "get", "acme/demo"});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(blob(".incomplete")).size() == 3'000'000, 60000);
        ::kill(pid_t(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());
        server.release();
        server.set_trick({});
        QVERIFY(!QFile::exists(blob()));
        QVERIFY(!QFile::exists(folder_->filePath("hub/models--acme--demo/refs/main")));
        const CliOutcome list = run(server, {"model", "list", "--json"});
        const auto found = QJsonDocument::fromJson(list.out.toUtf8()).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0]["whole"].toBool(), false);
        QCOMPARE(found[0]["opens"].toBool(), false);

        const CliOutcome outcome = run(server, {"model", "get", "acme/demo"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QVERIFY(server.was_asked_from(3'000'000));
        QCOMPARE(read_file(blob().toStdString(), "weights"), weights_);
        QVERIFY(!QFile::exists(blob(".incomplete")));
    }

    void an_interrupted_download_says_so_and_is_kept()
    {
        HubServer server;
        fill(server);
        server.set_trick([](const HubServer::Request& request, Reply usual) {
            if (request.path.starts_with("/cdn/")) usual.stall_after = 1'000'000;
            return std::optional(usual);
        });
        QProcess program;
        auto variables = QProcessEnvironment::systemEnvironment();
        for (const QString& one : environment(server)) variables.insert(one.section('=', 0, 0), one.section('=', 1));
        variables.insert("HF_HUB_DOWNLOAD_TIMEOUT", "100");
        program.setProcessEnvironment(variables);
        program.start(QDir(QCoreApplication::applicationDirPath()).filePath("../bin/steerdeck-cli"),
                      {"model", "get", "acme/demo"});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(blob(".incomplete")).size() == 1'000'000, 60000);
        program.terminate();
        QVERIFY(program.waitForFinished(10000));
        QCOMPARE(program.exitCode(), 143); // 128 + SIGTERM
        QVERIFY(program.readAllStandardError().contains("Stopped as asked"));
        QCOMPARE(QFileInfo(blob(".incomplete")).size(), 1'000'000);
    }

    void of_several_gguf_files_one_is_named()
    {
        HubServer server;
        server.repositories["acme/gguf"] = {{"a-Q4_K_M.gguf", {"GGUF", true}}, {"a-Q8_0.gguf", {"GGUF too", true}}};
        const CliOutcome none = run(server, {"model", "get", "acme/gguf"});
        QCOMPARE(none.exit, 2);
        QVERIFY2(none.err.contains("a-Q4_K_M.gguf (4 B), a-Q8_0.gguf (8 B)") && none.err.contains("acme/gguf:Q4_K_M"),
                 qPrintable(none.err));
        const CliOutcome dry = run(server, {"model", "get", "acme/gguf", "--dry-run", "--json"});
        QCOMPARE(dry.json()["choices"].toArray().size(), 2);
        const CliOutcome one = run(server, {"model", "get", "acme/gguf:q8_0"});
        QVERIFY2(one.exit == 0 && one.out.trimmed().endsWith("/a-Q8_0.gguf"), qPrintable(one.err));
        QCOMPARE(server.count("/cdn/"), 1);
    }

    void refusals_tell_what_to_do_and_never_the_token_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("part");
        QTest::newRow("no name") << QStringList{"model", "get", "demo"} << 200 << 2 << "OWNER/NAME";
        QTest::newRow("a path") << QStringList{"model", "get", "../demo"} << 200 << 2 << "OWNER/NAME";
        QTest::newRow("revision") << QStringList{"model", "get", "acme/demo", "--revision", "../x"} << 200 << 2
                                  << "revision";
        QTest::newRow("unknown") << QStringList{"model", "get", "acme/other"} << 200 << 1 << "no model acme/other";
        QTest::newRow("file") << QStringList{"model", "get", "acme/demo:Q4_0"} << 200 << 1 << "no GGUF files";
        QTest::newRow("private") << QStringList{"model", "get", "acme/demo"} << 401 << 1 << "HF_TOKEN";
        QTest::newRow("gated") << QStringList{"model", "get", "acme/demo"} << 403 << 1 << "Accept the terms";
    }
    void refusals_tell_what_to_do_and_never_the_token()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(int, exit);
        QFETCH(QString, part);
        HubServer server;
        fill(server);
        server.set_trick([&](const HubServer::Request&, Reply usual) {
            return std::optional(status == 200 ? usual : Reply{status, "", std::string("no ") + token});
        });
        const CliOutcome outcome = run(server, arguments + QStringList{"--verbose"});
        QCOMPARE(outcome.exit, exit);
        QVERIFY2(outcome.err.contains(part), qPrintable(outcome.err));
        QVERIFY(!outcome.err.contains(token) && !outcome.out.contains(token));
        QFile log(folder_->filePath("state/steerdeck/steerdeck-cli.log"));
        QVERIFY(log.open(QIODevice::ReadOnly) && !log.readAll().contains(token));
    }

    void what_cannot_be_opened_is_told_before_it_is_fetched()
    {
        HubServer server;
        fill(server);
        server.more = {{"config", {{"model_type", "mamba"}}}};
        const CliOutcome outcome = run(server, {"model", "get", "acme/demo", "--dry-run"});
        QCOMPARE(outcome.exit, 0);
        QVERIFY2(outcome.err.contains("kind mamba"), qPrintable(outcome.err));
    }

    void damage_is_mended_where_it_is_asked_for()
    {
        HubServer server;
        fill(server);
        QCOMPARE(run(server, {"model", "get", "acme/demo"}).exit, 0);
        QFile file(blob());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5000) && file.write("damage") == 6);
        file.close();
        QCOMPARE(run(server, {"model", "get", "acme/demo"}).exit, 0);
        QVERIFY(read_file(blob().toStdString(), "weights") != weights_);
        const CliOutcome outcome = run(server, {"model", "get", "acme/demo", "--verify"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QCOMPARE(read_file(blob().toStdString(), "weights"), weights_);
    }

    void a_search_lists_names_kinds_and_sizes()
    {
        HubServer server;
        fill(server);
        server.more = {
            {"config", {{"model_type", "qwen2"}}}, {"safetensors", {{"total", 1'500'000'000}}}, {"gated", "auto"}};
        const CliOutcome outcome = run(server, {"model", "search", "demo"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        for (const char* part : {"acme/demo", "qwen2", "1.5 G", "1234 downloads", "gated"})
            QVERIFY2(outcome.out.contains(part), qPrintable(outcome.out));
    }

    void a_real_gguf_model_is_fetched_listed_and_opened()
    {
        const auto file = real_model("smollm2.gguf");
        if (file.empty()) QSKIP(no_real_model);
        HubServer server;
        server.repositories["acme/smollm2"] = {{"SmolLM2-135M-Instruct-Q4_1.gguf", {read_file(file, "model"), true}}};
        const CliOutcome outcome = run(server, {"model", "get", "acme/smollm2"});
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const auto found = QJsonDocument::fromJson(run(server, {"model", "list", "--json"}).out.toUtf8()).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0]["kind"].toString(), QString("llama"));
        QCOMPARE(found[0]["numbers"].toString(), QString("Q4_1"));
        QVERIFY2(found[0]["opens"].toBool(), qPrintable(found[0]["why"].toString()));
        const CliOutcome inspected = run(server, {"model", "inspect", "--model", "acme/smollm2:Q4_1", "--json"});
        QVERIFY2(inspected.exit == 0, qPrintable(inspected.err));
        QVERIFY(inspected.json()["supported"].toBool());
    }

    void folders_that_the_user_names_are_looked_into()
    {
        HubServer server;
        fill(server);
        const QString own = folder_->filePath("own/deep/model");
        QVERIFY(QDir().mkpath(own));
        for (const char* name : {"config.json", "tokenizer.json", "model.safetensors"})
            QVERIFY(QFile::copy(QString::fromStdString(places::data()) + "/demo/" + name, own + '/' + name));
        const CliOutcome outcome = run(server, {"model", "list", "--folder", folder_->filePath("own")});
        QVERIFY2(outcome.exit == 0 && outcome.out.contains("deep/model") && outcome.out.contains(own),
                 qPrintable(outcome.out));
        QCOMPARE(server.requests().size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(ModelGetTest)
#include "model_get_test.moc"
