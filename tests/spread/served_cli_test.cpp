/// Servers that answer in the open model's place, by the whole terminal program: a task asked of Steerdeck's own
/// server, and an experiment asked of another program that serves an exported vocabulary. Their answers are this
/// program's.
#include "tests/app/cli.h"
#include "tests/core/stub_server.h"
#include "tests/places.h"
#include "tests/serve_client.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using Json = nlohmann::ordered_json;

namespace {

QByteArray bytes_of(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ServedCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CliOutcome run(const QStringList& arguments)
    {
        return run_cli(folder_.path(), arguments + QStringList{"--dtype", "float32", "--threads", "1"});
    }
    QString at(const QString& name) const { return folder_.filePath(name); }

    /// A running `serve`; its address comes out in `url`.
    std::unique_ptr<QProcess> serve(const QStringList& more, QString& url) const
    {
        auto process = std::make_unique<QProcess>();
        process->setWorkingDirectory(folder_.path());
        process->start(QString::fromStdString(steerdeck::places::build()) + "/bin/steerdeck-cli",
                       QStringList{"serve", "--json", "--port", "0", "--threads", "1", "--dtype", "float32"} + more);
        QByteArray told;
        while (!told.contains('\n') && process->waitForReadyRead(60000)) told += process->readAllStandardOutput();
        url = QJsonDocument::fromJson(told).object()["url"].toString();
        return process;
    }
    static void end(QProcess& process)
    {
        process.terminate();
        QVERIFY(process.waitForFinished(30000));
    }

    static QStringList task(const QString& out, const QStringList& more = {})
    {
        return QStringList{"evaluate",         "task",     "--task",     "listops", "--limit",    "24",
                           "--max-length",     "12",       "--out",      out,       "--steering", "german",
                           "--control-method", "steering", "--strength", "0.5"} +
               more;
    }
    static QStringList orderings(const QString& out, const QStringList& more = {})
    {
        return QStringList{"evaluate",      "orderings", "--combination",    "german+lower_case",
                           "--num-samples", "4",         "--max-new-tokens", "40",
                           "--out",         out} +
               more;
    }

private Q_SLOTS:
    void a_task_asked_of_a_server_has_this_programs_bytes()
    {
        QString url;
        const auto server = serve({}, url);
        QVERIFY(!url.isEmpty());
        QCOMPARE(run(task("here")).exit, 0);
        const auto there = run(task("there", {"--backend", url, "--clients", "3"}));
        QVERIFY2(there.exit == 0, qPrintable(there.err));
        QVERIFY(bytes_of(at("here/answers.jsonl")).count('\n') == 24);
        QCOMPARE(bytes_of(at("there/answers.jsonl")), bytes_of(at("here/answers.jsonl")));
        QCOMPARE(bytes_of(at("there/task.json")), bytes_of(at("here/task.json")));
        end(*server);
        const auto gone = run(task("gone", {"--backend", url}));
        QCOMPARE(gone.exit, 1);
        QVERIFY2(gone.err.contains("cannot be reached"), qPrintable(gone.err));
        QVERIFY(!QFile::exists(at("gone/answers.jsonl")));
    }

    void what_a_server_cannot_do_is_refused_before_the_model_is_opened_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QStringList server = {"--backend", "http://127.0.0.1:9/v1"};
        QTest::newRow("no address") << task("refused", {"--backend", "gpu7"}) << "http or https";
        QTest::newRow("clients alone") << task("refused", {"--clients", "3"}) << "--backend";
        QTest::newRow("no template") << task("refused", server + QStringList{"--plain-prompt"}) << "chat template";
        QTest::newRow("another way") << QStringList{"evaluate", "task",       "--task", "listops",          "--out",
                                                    "refused",  "--steering", "german", "--control-method", "caa"} +
                                            server
                                     << "does not steer by caa";
    }
    void what_a_server_cannot_do_is_refused_before_the_model_is_opened()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const auto refused = run(arguments);
        QVERIFY(refused.exit != 0);
        QVERIFY2(refused.err.contains(says), qPrintable(refused.err));
        QVERIFY(!QFile::exists(at("refused")));
    }

    void another_programs_server_is_told_the_tokens_as_words()
    {
        const auto exported = run({"export", "--to", "hf", "--behaviors", "german", "lower_case", "--out", at("hf")});
        QVERIFY2(exported.exit == 0, qPrintable(exported.err));
        QString url;
        const auto server = serve({"--model", at("hf")}, url);
        QVERIFY(!url.isEmpty());
        const int port = QUrl(url).port();
        // It speaks as vLLM does: nothing of fingerprints, and nothing but the API is understood.
        bool lies = false;
        stub::Server other([&](int, const std::string& request) {
            const auto body = request.substr(request.find("\r\n\r\n") + 4);
            if (request.starts_with("GET /v1/models"))
                return stub::http(200, Json{{"data", Json::array({{{"id", "demo-with-words"}}})}}.dump());
            auto asked = Json::parse(body);
            if (asked.contains("steering")) return stub::http(400, R"({"error": {"message": "unknown field"}})");
            asked["model"] = steerdeck::ServeClient::ask(port, "GET", "/v1/models").json()["data"][0]["id"];
            if (lies) asked["messages"][0]["content"] = "Where does the owl live?";
            auto reply = steerdeck::ServeClient::ask(port, "POST", "/v1/chat/completions", asked.dump()).json();
            reply["model"] = "demo-with-words";
            return stub::http(200, reply.dump());
        });
        const auto address = QString::fromStdString(other.url());
        const QStringList conditions = {
            "--condition", "steering/composition", "steering/concatenation", "hybrid/composition", "text", "none"};
        QCOMPARE(run(orderings("mine", conditions)).exit, 0);
        const auto served = run(orderings("served", conditions + QStringList{"--backend", address}));
        QVERIFY2(served.exit == 0, qPrintable(served.err));
        QVERIFY(bytes_of(at("mine/generations.jsonl")).count('\n') >= 20);
        QCOMPARE(bytes_of(at("served/generations.jsonl")), bytes_of(at("mine/generations.jsonl")));
        const auto made = QJsonDocument::fromJson(bytes_of(at("served/results.json"))).toJson();
        QVERIFY2(made.contains("demo-with-words"), "who answered is not told");

        // What words cannot say, and a server whose answers are not compared, or are another's.
        const auto set = run(orderings("set", {"--condition", "steering/set", "--backend", address}));
        QVERIFY2(set.exit == 1 && set.err.contains("knows no set"), qPrintable(set.err));
        const auto blind = run(orderings("blind", conditions + QStringList{"--backend", address, "--check", "0"}));
        QVERIFY2(blind.exit == 1 && blind.err.contains("--check"), qPrintable(blind.err));
        lies = true;
        const auto wrong = run(orderings("wrong", conditions + QStringList{"--backend", address}));
        QVERIFY2(wrong.exit == 1 && wrong.err.contains("otherwise than the open model"), qPrintable(wrong.err));
        QVERIFY(bytes_of(at("wrong/generations.jsonl")).isEmpty());
        end(*server);
    }
};

QTEST_GUILESS_MAIN(ServedCliTest)
#include "served_cli_test.moc"
