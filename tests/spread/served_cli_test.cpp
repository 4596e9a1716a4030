/// Servers that answer in the open model's place, by the whole terminal program: tasks, experiments and training data
/// asked of Steerdeck's own server, and of other programs' that are told the tokens as words, or the whole input as
/// rows. Their answers are this program's.
#include "core/base/base64.h"
#include "core/generate/generate.h"
#include "core/lab/parts.h"
#include "tests/app/cli.h"
#include "tests/core/stub_server.h"
#include "tests/places.h"
#include "tests/serve_client.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <memory>
#include <mutex>
#include <torch/csrc/jit/serialization/pickle.h>

using Json = nlohmann::ordered_json;

namespace {

QByteArray bytes_of(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string body_in(const std::string& request) { return request.substr(request.find("\r\n\r\n") + 4); }

/// What a server of another program says of its one model.
std::string models_json(const char* name)
{
    return stub::http(200, Json{{"data", Json::array({{{"id", name}}})}}.dump());
}

/// A server that takes inputs as rows and nothing else, as vLLM does with --enable-prompt-embeds, over the demo model.
class RowServer {
public:
    std::string reply(const std::string& request)
    {
        if (request.starts_with("GET /v1/models")) return models_json("demo-by-rows");
        const auto asked = Json::parse(body_in(request));
        if (!request.starts_with("POST /v1/completions ") || !asked.contains("prompt_embeds") ||
            asked.contains("steering") || asked.contains("messages"))
            return stub::http(400, R"({"error": {"message": "rows alone"}})");
        const auto saved = steerdeck::from_base64(asked["prompt_embeds"].get<std::string>(), "rows");
        const auto rows = torch::jit::pickle_load({saved.begin(), saved.end()}).toTensor();
        const auto& parts = lab_.parts();
        if (rows.dim() != 2 || rows.size(1) != parts.info.hidden_size || rows.scalar_type() != at::kFloat)
            return stub::http(400, R"({"error": {"message": "rows of another shape or type"}})");
        std::vector<std::int32_t> ids;
        for (std::int64_t i = 0; i < rows.size(0); ++i) ids.push_back(std::int32_t(parts.info.vocab_size + i));
        steerdeck::generate::GenerateSettings settings;
        settings.max_new_tokens = asked["max_tokens"].get<int>();
        const std::lock_guard lock(mutex_);
        const auto done = steerdeck::generate::generate(*parts.decoder, rows, {ids}, settings).at(0);
        ++answered;
        const auto text = lies ? std::string("No.") : parts.assembler->answer_of(done.ids).answer;
        return stub::http(
            200,
            Json{{"model", "demo-by-rows"},
                 {"choices", Json::array({{{"text", text}, {"finish_reason", done.truncated ? "length" : "stop"}}})},
                 {"usage", {{"completion_tokens", done.ids.size()}}}}
                .dump());
    }

    bool lies = false;
    int answered = 0;

private:
    static steerdeck::lab::OpenRequest on_cpu()
    {
        steerdeck::lab::OpenRequest request;
        request.dtype = "float32";
        request.device = "cpu";
        request.threads = 1;
        return request;
    }

    steerdeck::lab::Lab lab_{on_cpu()};
    std::mutex mutex_; // of the answering
};

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

    static QStringList data(const QString& out, const QStringList& more = {})
    {
        return QStringList{"data",           "build", "--behaviors", "spanish", "lower_case",       "title_case",
                           "--per-behavior", "10",    "--per-pair",  "4",       "--max-new-tokens", "60",
                           "--batch",        "3",     "--out",       out} +
               more;
    }
    /// The manifest of a training set, without its time and what says who answered; that comes out in `answered`.
    QJsonObject manifest(const QString& set, QJsonObject* answered = nullptr) const
    {
        auto json = QJsonDocument::fromJson(bytes_of(at(set + ".manifest.json"))).object();
        for (const char* key : {"answered_by", "server"}) {
            if (answered) answered->insert(key, json[key]);
            json.remove(QLatin1String(key));
        }
        return json;
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
        const QStringList rows = server + QStringList{"--steer-by", "prompt-embeds"};
        QTest::newRow("another way by rows")
            << QStringList{"evaluate", "task",       "--task", "listops",          "--out",
                           "refused",  "--steering", "german", "--control-method", "caa"} +
                   rows
            << "do not steer by caa";
        QTest::newRow("a chip's way by rows") << QStringList{"evaluate", "task",    "--task",     "listops",
                                                             "--out",    "refused", "--steering", "german@adapter"} +
                                                     rows
                                              << "do not steer by adapter";
        QTest::newRow("a set by rows") << orderings("refused", {"--condition", "steering/set"}) + rows
                                       << "knows no set";
        QTest::newRow("merged weights") << orderings("refused", {"--condition", "lora_dare"}) + server
                                        << "does not merge";
        QTest::newRow("told by nothing") << orderings("refused", server + QStringList{"--steer-by", "magic"})
                                         << "prompt-embeds";
        QTest::newRow("rows of no server") << orderings("refused", {"--steer-by", "words"}) << "--backend";
        QTest::newRow("data, no address") << data("refused", {"--backend", "gpu7"}) << "http or https";
        QTest::newRow("data, clients alone") << data("refused", {"--clients", "3"}) << "--backend";
        QTest::newRow("data, no requests") << data("refused", server + QStringList{"--clients", "0"}) << "1 to 1024";
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

    void other_ways_to_steer_are_asked_of_our_server()
    {
        QString url;
        const auto server = serve({}, url);
        const QStringList conditions = {"--condition", "adapter", "caa", "text", "steering/or"};
        QCOMPARE(run(orderings("ways", conditions)).exit, 0);
        const auto asked = run(orderings("ways-served", conditions + QStringList{"--backend", url}));
        QVERIFY2(asked.exit == 0, qPrintable(asked.err));
        QVERIFY(bytes_of(at("ways/generations.jsonl")).contains("adapter"));
        QCOMPARE(bytes_of(at("ways-served/generations.jsonl")), bytes_of(at("ways/generations.jsonl")));

        // Each behaviour in a way of its own: one by an adapter, one by its instruction, one by its token.
        QStringList deck = task("mixed");
        deck.replaceInStrings("german", "german@adapter");
        deck += QStringList{"--steering", "lower_case", "words_5_10@text"};
        QCOMPARE(run(deck).exit, 0);
        deck.replaceInStrings("mixed", "mixed-served");
        const auto mixed = run(deck + QStringList{"--backend", url});
        QVERIFY2(mixed.exit == 0, qPrintable(mixed.err));
        QCOMPARE(bytes_of(at("mixed-served/answers.jsonl")), bytes_of(at("mixed/answers.jsonl")));
        end(*server);
    }

    void what_a_server_has_learned_otherwise_is_refused()
    {
        QString url;
        const auto server = serve({}, url);
        const auto trained = run({"train", "adapter", "--behaviors", "german", "--steps", "1"});
        QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        const auto other = run(orderings("other", {"--condition", "adapter", "--backend", url}));
        QVERIFY2(other.exit == 1 && other.err.contains("methods.adapter/german"), qPrintable(other.err));
        // What nobody asks for may differ.
        const auto same = run(orderings("same", {"--condition", "text", "--backend", url}));
        QVERIFY2(same.exit == 0, qPrintable(same.err));
        QVERIFY(QDir(at("data/steerdeck/tokens")).removeRecursively());
        end(*server);
    }

    void training_data_of_our_server_have_this_programs_bytes()
    {
        QString url;
        const auto server = serve({}, url);
        const int port = QUrl(url).port();
        // Wordings, sampled attempts and shown examples alike.
        const QStringList how = {"--attempts", "3", "--shots", "1", "--temperature", "1.4", "--top-p", "0.98"};
        QCOMPARE(run(data("mine.jsonl", how)).exit, 0);
        QVERIFY(bytes_of(at("mine.jsonl")).count('\n') > 15);
        int answers = 0;
        for (const QJsonValue one : manifest("mine.jsonl")["behaviors_kept"].toArray())
            answers += one["answers"].toInt();
        QVERIFY2(answers > manifest("mine.jsonl")["asked"].toInt(), "nothing was asked twice");

        // It falls silent in the middle, with what is no passing trouble.
        std::atomic<int> left = 24;
        stub::Server failing([&](int, const std::string& request) {
            const bool list = request.starts_with("GET ");
            if (!list && left-- <= 0) return stub::http(400, R"({"error": {"message": "closed"}})");
            const auto reply =
                steerdeck::ServeClient::ask(port, list ? "GET" : "POST", list ? "/v1/models" : "/v1/chat/completions",
                                            list ? "" : body_in(request));
            return stub::http(reply.status, reply.body);
        });
        const auto broken =
            run(data("theirs.jsonl", how + QStringList{"--backend", QString::fromStdString(failing.url())}));
        QVERIFY2(broken.exit == 1 && broken.err.contains("closed"), qPrintable(broken.err));
        QVERIFY(!QFile::exists(at("theirs.jsonl")));
        QVERIFY(bytes_of(at("theirs.jsonl.unfinished")).count('\n') > 1);

        const auto gone_on = run(data("theirs.jsonl", how + QStringList{"--backend", url}));
        QVERIFY2(gone_on.exit == 0, qPrintable(gone_on.err));
        QCOMPARE(bytes_of(at("theirs.jsonl")), bytes_of(at("mine.jsonl")));
        QJsonObject answered;
        QCOMPARE(manifest("theirs.jsonl", &answered), manifest("mine.jsonl"));
        QCOMPARE(answered["answered_by"].toString(), "demo");
        QCOMPARE(answered["server"].toString(), url);
        end(*server);
        const auto gone = run(data("gone.jsonl", how + QStringList{"--backend", url}));
        QVERIFY2(gone.exit == 1 && gone.err.contains("cannot be reached"), qPrintable(gone.err));
        QVERIFY(!QFile::exists(at("gone.jsonl.unfinished")));
    }

    void another_programs_model_may_be_the_teacher()
    {
        QString url;
        const auto server = serve({}, url);
        const int port = QUrl(url).port();
        std::atomic<bool> instructed = true;
        std::atomic<int> left = 20;
        // A model that thinks aloud, under a name of its own, that only text reaches.
        stub::Server teacher([&](int, const std::string& request) {
            if (request.starts_with("GET ")) return models_json("large-teacher");
            if (left-- <= 0) return stub::http(400, R"({"error": {"message": "closed"}})");
            auto asked = Json::parse(body_in(request));
            if (asked.contains("steering") || asked["model"] != "large-teacher") instructed = false;
            asked["model"] = "demo";
            auto reply = steerdeck::ServeClient::ask(port, "POST", "/v1/chat/completions", asked.dump()).json();
            reply["model"] = "large-teacher";
            auto& text = reply["choices"][0]["message"]["content"];
            text = "<think>What do they want?</think>\n\n" + text.get<std::string>();
            return stub::http(200, reply.dump());
        });
        const auto address = QString::fromStdString(teacher.url());
        const QStringList how = {"--attempts", "1"}, by_teacher = {"--backend", address, "--check", "0"};
        QCOMPARE(run(data("own.jsonl", how)).exit, 0);
        const auto closed = run(data("taught.jsonl", how + by_teacher));
        QVERIFY2(closed.exit == 1 && closed.err.contains("closed"), qPrintable(closed.err));
        // What it began is not another model's to go on with.
        const auto other = run(data("taught.jsonl", how));
        QVERIFY2(other.exit == 1 && other.err.contains("another model"), qPrintable(other.err));
        left = 1000;
        const auto taught = run(data("taught.jsonl", how + by_teacher));
        QVERIFY2(taught.exit == 0, qPrintable(taught.err));
        QVERIFY(instructed);
        QCOMPARE(bytes_of(at("taught.jsonl")), bytes_of(at("own.jsonl")));
        QJsonObject answered;
        const auto made = manifest("taught.jsonl", &answered), own = manifest("own.jsonl");
        QCOMPARE(made["model"].toString(), "large-teacher");
        QCOMPARE(made["sampling"].toString(), "the server's");
        QVERIFY(!made.contains("model_fingerprint") && !made.contains("dtype"));
        for (const char* same : {"asked", "kept", "dropped", "behaviors_kept", "prompts_sha256", "behavior_set"})
            QCOMPARE(made[same], own[same]);
        QCOMPARE(answered["answered_by"].toString(), "large-teacher");
        QCOMPARE(answered["server"].toString(), address);
        end(*server);
    }

    void another_programs_server_is_told_the_input_as_rows()
    {
        RowServer rows;
        stub::Server other([&](int, const std::string& request) { return rows.reply(request); });
        const QStringList by_rows = {"--backend", QString::fromStdString(other.url()), "--steer-by", "prompt-embeds"};
        const QStringList conditions = {"--condition", "steering/composition", "steering/native_and",
                                        "steering/or", "hybrid/composition",   "text",
                                        "none"};
        QCOMPARE(run(orderings("rows-mine", conditions)).exit, 0);
        const auto served = run(orderings("rows-served", conditions + by_rows));
        QVERIFY2(served.exit == 0, qPrintable(served.err));
        QVERIFY(rows.answered >= 20);
        QCOMPARE(bytes_of(at("rows-served/generations.jsonl")), bytes_of(at("rows-mine/generations.jsonl")));
        const auto made = QJsonDocument::fromJson(bytes_of(at("rows-served/results.json"))).toJson();
        QVERIFY(made.contains("demo-by-rows") && made.contains("prompt-embeds"));

        // Strengths, blends and prompts without the template, which words cannot say.
        QStringList deck = task("rows-task", {"--plain-prompt"});
        deck.replaceInStrings("german", "german~spanish:0.3");
        QCOMPARE(run(deck).exit, 0);
        deck.replaceInStrings("rows-task", "rows-task-served");
        const auto asked = run(deck + by_rows);
        QVERIFY2(asked.exit == 0, qPrintable(asked.err));
        QCOMPARE(bytes_of(at("rows-task-served/answers.jsonl")), bytes_of(at("rows-task/answers.jsonl")));

        rows.lies = true;
        const auto wrong = run(orderings("rows-wrong", conditions + by_rows));
        QVERIFY2(wrong.exit == 1 && wrong.err.contains("otherwise than the open model"), qPrintable(wrong.err));
        QVERIFY(bytes_of(at("rows-wrong/generations.jsonl")).isEmpty());
        QString url;
        const auto own = serve({}, url);
        const auto named =
            run(orderings("rows-own", conditions + QStringList{"--backend", url, "--steer-by", "prompt-embeds"}));
        QVERIFY2(named.exit == 1 && named.err.contains("takes no rows"), qPrintable(named.err));
        end(*own);
    }

    /// Skipped unless STEERDECK_REFERENCE_VLLM names a Python with vLLM.
    void vllm_answers_rows_and_instructions_as_this_program_does()
    {
        const auto python = qEnvironmentVariable("STEERDECK_REFERENCE_VLLM");
        if (python.isEmpty()) QSKIP("STEERDECK_REFERENCE_VLLM names no Python with vLLM");
        const auto free_port = [] { return QUrl(QString::fromStdString(stub::Server({}).url())).port(); };
        const auto port = QString::number(free_port()), address = "http://127.0.0.1:" + port + "/v1";
        QProcess vllm;
        auto variables = QProcessEnvironment::systemEnvironment();
        variables.insert("VLLM_CPU_KVCACHE_SPACE", "1");
        variables.insert("VLLM_NO_USAGE_STATS", "1");
        vllm.setProcessEnvironment(variables);
        vllm.setProcessChannelMode(QProcess::MergedChannels);
        vllm.start(python, {"-c", "from vllm.entrypoints.cli.main import main; main()", "serve",
                            QString::fromStdString(steerdeck::places::sources()) + "/data/demo", "--dtype", "float32",
                            "--enforce-eager", "--enable-prompt-embeds", "--max-model-len", "512", "--host",
                            "127.0.0.1", "--port", port});
        QByteArray told;
        while (!told.contains("startup complete") && vllm.waitForReadyRead(600'000)) told += vllm.readAll();
        QVERIFY2(told.contains("startup complete"), told.constData());

        const QStringList conditions = {"--condition", "steering/composition", "steering/concatenation",
                                        "steering/or", "hybrid/composition",   "text",
                                        "none"};
        const auto texts_in = [&](const QString& folder) {
            QStringList texts;
            for (const auto& line : bytes_of(at(folder + "/generations.jsonl")).split('\n'))
                texts << QJsonDocument::fromJson(line).object()["text"].toString();
            return texts; // vLLM counts the token that ends an answer, too
        };
        QCOMPARE(run(orderings("vllm-mine", conditions)).exit, 0);
        const QStringList by_rows = {"--backend", address, "--steer-by", "prompt-embeds"};
        const auto served = run(orderings("vllm-served", conditions + by_rows));
        QVERIFY2(served.exit == 0, qPrintable(served.err));
        QVERIFY(texts_in("vllm-mine").size() > 40);
        QCOMPARE(texts_in("vllm-served"), texts_in("vllm-mine"));

        QCOMPARE(run(data("vllm-mine.jsonl", {"--attempts", "1"})).exit, 0);
        const auto taught = run(data("vllm-served.jsonl", {"--attempts", "1", "--backend", address}));
        QVERIFY2(taught.exit == 0, qPrintable(taught.err));
        QCOMPARE(bytes_of(at("vllm-served.jsonl")), bytes_of(at("vllm-mine.jsonl")));
        end(vllm);
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
            if (request.starts_with("GET /v1/models")) return models_json("demo-with-words");
            auto asked = Json::parse(body_in(request));
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
        const auto adapter = run(orderings("adapter", {"--condition", "adapter", "--backend", address}));
        QVERIFY2(adapter.exit == 1 && adapter.err.contains("does not steer by adapter"), qPrintable(adapter.err));
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
