// The server as programs meet it: the real terminal program on a free port with the demo model. Its answers are those
// that `steerdeck-cli generate` prints.
#include "tests/app/cli.h"
#include "tests/places.h"
#include "tests/serve_client.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

using namespace steerdeck;
using Json = nlohmann::ordered_json;

namespace {

const std::string chat = "/v1/chat/completions", completions = "/v1/completions";

/// A running server; ends with it.
class Served {
public:
    Served(const QString& folder, const QStringList& more = {}, const QStringList& environment = {})
    {
        auto variables = QProcessEnvironment::systemEnvironment();
        variables.insert("XDG_DATA_HOME", QDir(folder).filePath("data"));
        variables.insert("XDG_STATE_HOME", QDir(folder).filePath("state"));
        for (const QString& one : environment) variables.insert(one.section('=', 0, 0), one.section('=', 1));
        program_.setProcessEnvironment(variables);
        program_.setWorkingDirectory(folder);
        program_.start(QString::fromStdString(places::build()) + "/bin/steerdeck-cli",
                       QStringList{"serve", "--json", "--port", "0", "--threads", "2"} + more);
        while (!out_.contains('\n') && program_.waitForReadyRead(120'000)) out_ += program_.readAllStandardOutput();
        where_ = Json::parse(out_.toStdString(), nullptr, false);
        if (where_.is_object())
            port_ = QString::fromStdString(where_["url"]).section(':', 2).section('/', 0, 0).toInt();
    }
    ~Served() { (void)end(); }

    int port() const { return port_; }
    std::string url() const { return where_["url"]; }
    std::string model() const { return where_["model"]; }
    QByteArray told()
    {
        out_ += program_.readAllStandardOutput();
        return out_ + program_.readAllStandardError();
    }
    void signal() { ::kill(pid_t(program_.processId()), SIGTERM); }
    bool wait() { return program_.waitForFinished(60'000); }
    /// Its exit code after SIGTERM.
    int end()
    {
        if (program_.state() == QProcess::NotRunning) return program_.exitCode();
        signal();
        return wait() && program_.exitStatus() == QProcess::NormalExit ? program_.exitCode() : -1;
    }

    ClientAnswer post(const std::string& path, const Json& body, const std::string& headers = {}) const
    {
        return ServeClient::ask(port_, "POST", path, body.dump(), headers);
    }
    Json health() const { return ServeClient::ask(port_, "GET", "/health").json(); }

private:
    QProcess program_;
    QByteArray out_;
    Json where_;
    int port_ = 0;
};

Json question(const std::string& text, const Json& more = Json::object())
{
    Json body = {{"messages", Json::array({{{"role", "user"}, {"content", text}}})}};
    body.update(more);
    return body;
}

std::string text_in(const Json& reply, std::size_t choice = 0)
{
    return reply.contains("choices") ? reply["choices"][choice]["message"].value("content", "?") : reply.dump();
}

/// The text of a streamed answer.
std::string streamed_text(const ClientAnswer& answer)
{
    std::string text;
    for (const auto& event : answer.events()) {
        const auto json = Json::parse(event, nullptr, false);
        if (!json.is_object() || !json.contains("choices")) continue;
        for (const auto& choice : json["choices"])
            text += choice.contains("delta") ? choice["delta"].value("content", "") : choice.value("text", "");
    }
    return text;
}

/// Sampled at random, an answer runs as long as it may.
const Json endless = {{"temperature", 100}, {"seed", 3}, {"max_tokens", 900}};

} // namespace

class ServeCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Served> served_;
    std::string prompt_ = "Where does the fox live?";

    /// What `generate` prints, by method.
    std::map<std::string, std::string> generated(const QString& prompt, const QStringList& more)
    {
        const auto outcome =
            run_cli(folder_.path(), QStringList{"generate", "--json", "--threads", "2", "--prompt", prompt} + more);
        std::map<std::string, std::string> texts;
        for (const QJsonValue answer : outcome.json()["answers"].toArray())
            texts[answer["control"].toString().toStdString()] = answer["text"].toString().toStdString();
        return texts;
    }

private slots:
    void initTestCase()
    {
        // Few steps at a high rate: what is learned has to act, not to be good.
        for (const QStringList& kind :
             {QStringList{"adapter", "--rank", "4", "--lr", "0.05", "--steps", "4"},
              QStringList{"adapter", "--fixed", "--last-position", "--lr", "0.3", "--steps", "8"}}) {
            const auto trained =
                run_cli(folder_.path(),
                        QStringList{"train"} + kind + QStringList{"--behaviors", "german", "json", "--batch", "4"});
            QVERIFY2(trained.exit == 0, qPrintable(trained.err));
        }
        served_ = std::make_unique<Served>(folder_.path());
        QVERIFY2(served_->port() > 0, served_->told());
    }
    void cleanupTestCase()
    {
        QCOMPARE(served_->end(), 0);
        const auto told = served_->told();
        QVERIFY2(!told.contains("steerdeck-cli:"), told); // nothing to complain of
    }

    void it_tells_what_it_serves()
    {
        QCOMPARE(served_->url(), "http://127.0.0.1:" + std::to_string(served_->port()) + "/v1");
        QCOMPARE(served_->health()["status"], Json("ok"));
        const auto list = ServeClient::ask(served_->port(), "GET", "/v1/models").json();
        QCOMPARE(list["data"][0]["id"], Json(served_->model()));
        QVERIFY(list["data"][0]["steering"].dump().find("\"german\"") != std::string::npos);
        QVERIFY(list["data"][0]["operators"].dump().find("<and>") != std::string::npos);
        QVERIFY(list["data"][0]["ways"]["adapter"].dump().find("\"german\"") != std::string::npos);
        QCOMPARE(ServeClient::ask(served_->port(), "GET", "/v1/models/" + served_->model()).json()["object"],
                 Json("model"));
        QCOMPARE(ServeClient::ask(served_->port(), "GET", "/v1/models/other").status, 404);
        QCOMPARE(ServeClient::ask(served_->port(), "HEAD", "/health").status, 200);
    }

    void answers_are_those_of_generate_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char* name, const QString& prompt, const QStringList& arguments,
                            const QString& fields) { QTest::newRow(name) << prompt << arguments << fields; };
        row("a pair", "Where does the fox live?", {"--steering", "german", "<and>", "lower_case"},
            R"({"steering": ["german", "<and>", "lower_case"]})");
        row("a set", "What does the owl eat?", {"--steering", "spanish", "json", "upper_case", "--mode", "set"},
            R"({"steering": ["spanish", "json", "upper_case"], "join": "set"})");
        row("strengths and a blend", "How big is the lion?",
            {"--steering", "german~spanish:0.3", "sentences_2", "--strength", "1.5", "0.5", "--mode", "concatenation"},
            R"({"steering": [{"behavior": "german", "toward": "spanish", "share": 0.3, "strength": 1.5}, "sentences_2"],
                "strength": [1, 0.5], "join": "concatenation"})");
        row("either", "Where does the bear live?", {"--steering", "french", "json", "--mode", "or"},
            R"({"steering": ["french", "<or>", "json"]})");
        row("neither", "Where does the wolf live?", {"--steering", "german", "--mode", "not"},
            R"({"steering": ["<not>", "german"]})");
        row("not one", "Where does the fox live?", {"--steering", "german", "<and>", "<not>", "upper_case"},
            R"({"steering": ["german", {"behavior": "upper_case", "negated": true}]})");
        row("one of two", "Where does the fox live?", {"--steering", "french|spanish", "sentences_1", "--mode", "set"},
            R"({"steering": [{"behavior": "french", "group": 1}, {"behavior": "spanish", "group": 1}, "sentences_1"],
                "join": "set"})");
        row("sampled", "What does the fox eat?",
            {"--steering", "italian", "--temperature", "1.2", "--top-p", "0.9", "--seed", "11"},
            R"({"steering": ["italian"], "temperature": 1.2, "top_p": 0.9, "seed": 11})");
        row("cut", "What does the fox eat?", {"--steering", "italian", "--max-new-tokens", "4"},
            R"({"steering": ["italian"], "max_tokens": 4})");
    }
    void answers_are_those_of_generate()
    {
        QFETCH(QString, prompt);
        QFETCH(QStringList, arguments);
        QFETCH(QString, fields);
        // What is sampled goes by the place among a call's answers: one method a call.
        const bool sampled = arguments.contains("--seed");
        const auto wanted =
            generated(prompt, arguments + QStringList{"--control-method", sampled ? "steering" : "all"});
        QCOMPARE(wanted.size(), std::size_t(sampled ? 1 : 4));
        for (const auto& [method, text] : wanted) {
            auto body = question(prompt.toStdString(), Json::parse(fields.toStdString()));
            body["method"] = method;
            const auto reply = served_->post(chat, body);
            QCOMPARE(text_in(reply.json()), text);
            QCOMPARE(reply.json()["choices"][0]["finish_reason"],
                     Json(arguments.contains("--max-new-tokens") ? "length" : "stop"));
            body["stream"] = true;
            body["stream_options"] = {{"include_usage", true}};
            const auto streamed = served_->post(chat, body);
            QCOMPARE(streamed.headers.at("content-type"), std::string("text/event-stream"));
            QVERIFY(streamed.whole);
            QCOMPARE(streamed_text(streamed), text);
            const auto events = streamed.events();
            QCOMPARE(events.back(), std::string("[DONE]"));
            const auto usage = Json::parse(events[events.size() - 2]);
            QVERIFY(usage["choices"].empty());
            QCOMPARE(usage["usage"], reply.json()["usage"]);
            QCOMPARE(Json::parse(events[0])["choices"][0]["delta"]["role"], Json("assistant"));
        }
    }

    void other_ways_answer_as_generate_does_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("fields");
        QTest::newRow("an adapter and a token")
            << QStringList{"--steering", "german@adapter", "lower_case", "--strength", "5", "1"}
            << R"({"steering": ["german@adapter", "lower_case"], "strength": [5, 1]})";
        QTest::newRow("two adapters") << QStringList{"--steering", "german", "json", "--control-method", "adapter"}
                                      << R"({"steering": ["german", "json"], "method": "adapter"})";
        QTest::newRow("the last position alone")
            << QStringList{"--steering", "german@fixed_vector", "--strength", "10"}
            << R"({"steering": [{"behavior": "german", "way": "fixed_vector", "strength": 10}]})";
        QTest::newRow("CAA") << QStringList{"--steering", "german", "json", "--control-method", "caa"}
                             << R"({"steering": ["german", "json"], "method": "caa"})";
        QTest::newRow("LM-Steer") << QStringList{"--steering", "german", "json", "--control-method", "lm_steer"}
                                  << R"({"steering": ["german", "json"], "method": "lm_steer"})";
        QTest::newRow("LoRA, sampled") << QStringList{"--steering",    "german", "--control-method", "lora_dare",
                                                      "--temperature", "0.8",    "--seed",           "5"}
                                       << R"({"steering": "german", "method": "lora_dare", "temperature": 0.8,
                                              "seed": 5})";
    }
    void other_ways_answer_as_generate_does()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, fields);
        const QStringList length = {"--max-new-tokens", "40"};
        const auto wanted = generated(QString::fromStdString(prompt_), arguments + length);
        QCOMPARE(wanted.size(), std::size_t(1));
        auto body = question(prompt_, Json::parse(fields.toStdString()));
        body["max_tokens"] = 40;
        const auto plain = text_in(served_->post(chat, question(prompt_, {{"max_tokens", 40}})).json());
        QCOMPARE(text_in(served_->post(chat, body).json()), wanted.begin()->second);
        QVERIFY(wanted.begin()->second != plain);
    }

    void steering_is_the_method_where_a_deck_is_given_and_none_where_not()
    {
        const Json deck = {{"steering", {"german"}}};
        auto named = deck;
        named["method"] = "steering";
        const auto steered = text_in(served_->post(chat, question(prompt_, deck)).json());
        QCOMPARE(steered, text_in(served_->post(chat, question(prompt_, named)).json()));
        named["method"] = "none";
        const auto plain = text_in(served_->post(chat, question(prompt_)).json());
        QCOMPARE(plain, text_in(served_->post(chat, question(prompt_, named)).json()));
        QVERIFY(plain != steered);
    }

    void conversations_go_on()
    {
        Json body = {{"messages", Json::array({{{"role", "system"}, {"content", "You know animals."}},
                                               {{"role", "user"}, {"content", prompt_}},
                                               {{"role", "assistant"}, {"content", "The fox lives in a den."}},
                                               {{"role", "user"}, {"content", "What does the owl eat?"}}})},
                     {"steering", {"german"}},
                     {"model", served_->model()}};
        const auto reply = served_->post(chat, body).json();
        QVERIFY2(!text_in(reply).empty() && reply["usage"]["prompt_tokens"] > 25, reply.dump().c_str());
        body["method"] = "none";
        QVERIFY(text_in(served_->post(chat, body).json()) != text_in(reply));
    }

    void several_choices_and_stops()
    {
        const auto reply =
            served_->post(chat, question(prompt_, {{"n", 3}, {"temperature", 20}, {"seed", 1}, {"max_tokens", 30}}))
                .json();
        QCOMPARE(reply["choices"].size(), std::size_t(3));
        std::set<std::string> different;
        for (std::size_t i = 0; i < 3; ++i) different.insert(text_in(reply, i));
        QVERIFY(different.size() > 1);
        const auto whole = text_in(served_->post(chat, question(prompt_)).json());
        const auto stop = whole.substr(whole.find(' ', 5), 4);
        const auto cut = served_->post(chat, question(prompt_, {{"stop", {"never", stop}}})).json();
        QCOMPARE(text_in(cut), whole.substr(0, whole.find(stop)));
        QCOMPARE(cut["choices"][0]["finish_reason"], Json("stop"));
        QCOMPARE(streamed_text(served_->post(chat, question(prompt_, {{"stop", stop}, {"stream", true}}))),
                 text_in(cut));
    }

    void texts_and_ids_are_gone_on_with()
    {
        const auto tokenized = run_cli(folder_.path(), {"tokenize"}, {}, "The fox lives");
        const auto ids = Json::parse(tokenized.out.toStdString());
        const Json more = {{"max_tokens", 12}, {"steering", {"german"}}};
        auto texts = more, numbers = more, one = more;
        texts["prompt"] = {"The fox lives", "The owl eats"};
        numbers["prompt"] = ids;
        one["prompt"] = "The fox lives";
        const auto both = served_->post(completions, texts).json();
        QCOMPARE(both["object"], Json("text_completion"));
        QCOMPARE(both["choices"].size(), std::size_t(2));
        QCOMPARE(both["choices"][0]["text"], served_->post(completions, numbers).json()["choices"][0]["text"]);
        one["stream"] = true;
        QCOMPARE(streamed_text(served_->post(completions, one)), both["choices"][0]["text"].get<std::string>());
    }

    void what_is_wrong_is_told_in_openais_words()
    {
        const auto port = served_->port();
        const auto refused = [&](const ClientAnswer& answer, int status, const char* param, const char* says) {
            const auto error = answer.json().value("error", Json::object());
            const auto message = error.value("message", answer.body);
            if (answer.status != status) return "status " + std::to_string(answer.status) + ": " + message;
            if (error.value("param", Json()) != (*param ? Json(param) : Json())) return "param " + error.dump();
            return message.find(says) == message.npos ? message : std::string();
        };
        const auto ask = [&](const std::string& body) { return ServeClient::ask(port, "POST", chat, body); };
        const std::vector<std::string> wrong = {
            refused(ask("{"), 400, "", "no JSON"),
            refused(ask("\xff\xfe"), 400, "", "no JSON"),
            refused(ask(question("Hi", {{"tools", {1}}}).dump()), 400, "tools", "not supported"),
            refused(ask(question("Hi", {{"steering", {"klingon"}}}).dump()), 400, "steering", "klingon"),
            refused(ask(question("Hi", {{"steering", {"german@joint"}}}).dump()), 400, "steering",
                    "has learned nothing about \"german\""),
            refused(ask(question("Hi", {{"steering", {"german", "json"}}, {"method", "lora_dare"}}).dump()), 400,
                    "steering", "which a server does not make"),
            refused(ask(question("Hi", {{"chat_template_kwargs", {{"x", 1}}}}).dump()), 400, "chat_template_kwargs",
                    "never reads"),
            refused(ask(question("Hi", {{"model", "gpt-4o"}}).dump()), 404, "model", "gpt-4o"),
            refused(ask(question(std::string(20'000, 'q')).dump()), 400, "messages", "tokens where at most"),
            refused(ask(question("Hi", {{"max_tokens", 5000}}).dump()), 400, "max_tokens", "range"),
            refused(ask(std::string(5 << 20, ' ')), 413, "", "too large"),
            refused(ServeClient::ask(port, "GET", chat), 405, "", "GET"),
            refused(ServeClient::ask(port, "POST", "/health", "{}"), 405, "", "POST"),
            refused(ServeClient::ask(port, "GET", "/v2/chat"), 404, "", "nothing at this address"),
        };
        for (const auto& one : wrong) QVERIFY2(one.empty(), one.c_str());
        ServeClient plain(port), strange(port);
        QVERIFY(plain.send("POST " + chat +
                           " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}"));
        QCOMPARE(plain.answer().status, 415);
        QVERIFY(strange.send("GET /v1/models HTTP/1.1\r\nHost: attacker.example\r\n\r\n"));
        QCOMPARE(strange.answer().status, 403);
        QCOMPARE(text_in(served_->post(chat, question(prompt_)).json()).empty(), false);
    }

    void many_at_once_and_some_that_leave_get_what_each_gets_alone()
    {
        const std::vector<Json> bodies = {
            question(prompt_),
            question("What does the owl eat?", {{"steering", {"german", "<and>", "lower_case"}}}),
            question("How big is the lion?", {{"steering", {"spanish", "json", "upper_case"}}, {"join", "set"}}),
            question("Where does the bear live?", {{"steering", {"french"}}, {"method", "hybrid"}, {"stream", true}}),
            question("Where does the wolf live?", {{"temperature", 0.9}, {"seed", 4}, {"stream", true}}),
            question(prompt_, {{"steering", {"german@adapter", "lower_case"}}, {"strength", {5, 1}}}),
            question("What does the owl eat?", {{"steering", {"german@fixed_vector"}}, {"strength", 3}}),
            question(prompt_, {{"steering", "json"}, {"method", "lora_dare"}, {"max_tokens", 40}}),
        };
        const auto text_of = [](const ClientAnswer& answer) {
            return answer.events().empty() ? text_in(answer.json()) : streamed_text(answer);
        };
        std::vector<std::string> wanted;
        for (const auto& body : bodies) wanted.push_back(text_of(served_->post(chat, body)));
        std::mutex mutex;
        std::vector<std::string> wrong;
        int answered = 0, busy = 0;
        std::vector<std::thread> clients;
        for (std::size_t client = 0; client < 32; ++client)
            clients.emplace_back([&, client] {
                for (std::size_t i = 0; i < 10; ++i) {
                    const auto which = (client + i) % bodies.size();
                    if ((client * 7 + i) % 6 == 0) { // this one goes when it has heard the first word
                        ServeClient leaves(served_->port());
                        (void)leaves.send(ServeClient::request("POST", chat,
                                                               question(prompt_,
                                                                        [] {
                                                                            auto more = endless;
                                                                            more["stream"] = true;
                                                                            return more;
                                                                        }())
                                                                   .dump()));
                        (void)leaves.read_until("content");
                        continue;
                    }
                    const auto answer = served_->post(chat, bodies[which]);
                    const std::lock_guard lock(mutex);
                    if (answer.status == 429)
                        ++busy;
                    else if (const auto text = text_of(answer); text != wanted[which])
                        wrong.push_back(text + " instead of " + wanted[which]);
                    else
                        ++answered;
                }
            });
        for (auto& client : clients) client.join();
        QVERIFY2(wrong.empty(), wrong.empty() ? "" : wrong[0].c_str());
        QVERIFY2(answered > 200, qPrintable(QString("%1 answered, %2 refused").arg(answered).arg(busy)));
        QTRY_COMPARE_WITH_TIMEOUT(served_->health()["running"], Json(0), 60'000);
        QCOMPARE(served_->health()["waiting"], Json(0));
    }

    void too_much_at_once_is_told_to_come_back()
    {
        Served small(folder_.path(), {"--parallel", "1", "--queue", "1"});
        const auto three = small.post(chat, question(prompt_, {{"n", 3}}));
        QCOMPARE(three.status, 429);
        QVERIFY(std::atoi(three.headers.at("retry-after").c_str()) >= 1);
        QCOMPARE(three.json()["error"]["type"], Json("rate_limit_error"));
        QCOMPARE(small.post(chat, question(prompt_, {{"n", 2}})).status, 200);
        // One that leaves gives its place back.
        auto more = endless;
        more["stream"] = true;
        more["n"] = 2;
        {
            ServeClient leaves(small.port());
            QVERIFY(leaves.send(ServeClient::request("POST", chat, question(prompt_, more).dump())));
            QVERIFY(leaves.read_until("delta"));
            QCOMPARE(small.post(chat, question(prompt_)).status, 429);
        }
        QTRY_COMPARE_WITH_TIMEOUT(small.post(chat, question(prompt_)).status, 200, 60'000);
        QVERIFY(small.health()["tokens"] < 1000);
        QCOMPARE(small.end(), 0);
    }

    void a_key_is_asked_for_and_never_written()
    {
        const QByteArray key = "sk-never-to-be-seen";
        QFile file(folder_.filePath("key"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(key + "\n") > 0);
        file.close();
        Served locked(folder_.path(), {"--key-file", folder_.filePath("key"), "--host", "0.0.0.0", "--verbose"});
        QVERIFY(locked.port() > 0);
        const auto with = [](const std::string& shown) { return "Authorization: Bearer " + shown + "\r\n"; };
        for (const std::string shown : {"", "sk-wrong", "sk-never-to-be-see"}) {
            const auto refused = ServeClient::ask(locked.port(), "GET", "/v1/models", {}, with(shown));
            QCOMPARE(refused.status, 401);
            QCOMPARE(refused.json()["error"]["code"], Json("invalid_api_key"));
        }
        QCOMPARE(ServeClient::ask(locked.port(), "GET", "/v1/models").status, 401);
        QCOMPARE(locked.post(chat, question(prompt_)).status, 401);
        QCOMPARE(ServeClient::ask(locked.port(), "GET", "/health").status, 200);
        QCOMPARE(locked.post(chat, question(prompt_), with(key.toStdString())).status, 200);
        QCOMPARE(locked.end(), 0);
        QVERIFY(!locked.told().contains("sk-"));
        QFile log(folder_.filePath("state/steerdeck/steerdeck-cli.log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const auto entries = log.readAll();
        QVERIFY(entries.contains("listening") && !entries.contains("sk-") && !entries.contains("fox"));
        Served other(folder_.path(), {}, {"STEERDECK_SERVE_KEY=" + key});
        QCOMPARE(ServeClient::ask(other.port(), "GET", "/v1/models").status, 401);
        QCOMPARE(ServeClient::ask(other.port(), "GET", "/v1/models", {}, with(key.toStdString())).status, 200);
    }

    void what_makes_no_sense_is_refused_before_a_model_is_opened()
    {
        const auto refused = [&](const QStringList& arguments) {
            return run_cli(folder_.path(), QStringList{"serve", "--model", "no-such-model"} + arguments);
        };
        for (const auto& [arguments, word] : std::vector<std::pair<QStringList, QString>>{
                 {{"--host", "0.0.0.0"}, "without a key"},
                 {{"--port", "70000"}, "The port"},
                 {{"--parallel", "0"}, "answers at once"},
                 {{"--queue", "-1"}, "that wait"},
                 {{"--timeout", "0"}, "time for an answer"},
                 {{"--max-new-tokens", "0"}, "usual answer"},
                 {{"--key-file", "none"}, "key file"},
             }) {
            const auto outcome = refused(arguments);
            QCOMPARE(outcome.exit, 2);
            QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        }
        const auto taken = run_cli(folder_.path(), {"serve", "--port", QString::number(served_->port())});
        QCOMPARE(taken.exit, 1);
        QVERIFY2(taken.err.contains("Nothing can listen there"), qPrintable(taken.err));
    }

    void asked_to_end_it_lets_answers_end()
    {
        for (const bool patient : {true, false}) {
            Served ends(folder_.path(), {"--grace", patient ? "60" : "0"});
            auto more = endless;
            more["stream"] = true;
            if (patient) more["max_tokens"] = 60;
            ServeClient client(ends.port());
            QVERIFY(client.send(ServeClient::request("POST", chat, question(prompt_, more).dump())));
            QVERIFY(client.read_until("content"));
            ends.signal();
            const auto answer = client.answer();
            QVERIFY(answer.whole);
            const auto last = answer.events().back();
            if (patient)
                QCOMPARE(last, std::string("[DONE]"));
            else
                QCOMPARE(Json::parse(last)["error"]["code"], Json("stopping"));
            QVERIFY(ends.wait());
            QCOMPARE(ends.end(), 0);
        }
    }

    void thoughts_come_apart()
    {
        Served thinker(folder_.path(),
                       {"--model", QString::fromStdString(places::golden()) + "/scripted", "--max-new-tokens", "60"});
        auto body = question("Where does the fox live?");
        QVERIFY(!thinker.post(chat, body).json()["choices"][0]["message"].contains("reasoning_content"));
        body["chat_template_kwargs"] = {{"enable_thinking", true}};
        const auto message = thinker.post(chat, body).json()["choices"][0]["message"];
        QVERIFY2(message["reasoning_content"].get<std::string>().starts_with("Okay, the user asks"),
                 message.dump().c_str());
        QVERIFY2(message["content"].get<std::string>().starts_with("Der Fuchs lebt im Wald"), message.dump().c_str());
        body["stream"] = true;
        const auto streamed = thinker.post(chat, body);
        QCOMPARE(streamed_text(streamed), message["content"].get<std::string>());
        QVERIFY(streamed.body.find("reasoning_content") != std::string::npos);
    }

    void the_official_client_is_served()
    {
        const auto python = qEnvironmentVariable("STEERDECK_REFERENCE_PYTHON");
        if (python.isEmpty()) QSKIP("This needs STEERDECK_REFERENCE_PYTHON with the package openai");
        QProcess client;
        client.start(python, {QString::fromStdString(places::sources()) + "/tests/app/openai_client.py",
                              QString::fromStdString(served_->url())});
        QVERIFY(client.waitForFinished(300'000));
        const auto told = client.readAllStandardOutput() + client.readAllStandardError();
        if (told.contains("No module named 'openai'")) QSKIP("The package openai is not installed there");
        QVERIFY2(client.exitCode() == 0 && told.contains("all well"), told);
    }
};

QTEST_GUILESS_MAIN(ServeCliTest)
#include "serve_cli_test.moc"
