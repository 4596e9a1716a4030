/// Answers by a server: one that is busy, slow, away or talks nonsense costs another attempt or a sentence, never a
/// wrong answer, and every question is answered once.
#include "core/base/error.h"
#include "core/exchange/backend.h"
#include "tests/core/stub_server.h"

#include <QtTest>
#include <map>

using namespace steerdeck;
using exchange::Backend;
using exchange::BackendAnswer;
using stub::http, stub::Server;

namespace {

constexpr const char* key = "sk-very-secret-0123456789";

std::string body_in(const std::string& request) { return request.substr(request.find("\r\n\r\n") + 4); }

/// The right answer to what a request asks: its own text, once more.
Json answer_to(const std::string& request)
{
    const auto asked = Json::parse(body_in(request));
    const auto text = "echo " + asked["messages"][0]["content"].get<std::string>();
    return {{"model", "m"},
            {"choices", Json::array({{{"message", {{"role", "assistant"}, {"content", text}}}, //
                                      {"finish_reason", "stop"}}})},
            {"usage", {{"completion_tokens", 3}}}};
}

std::string right(const std::string& request) { return http(200, answer_to(request).dump()); }

template <typename Work>
std::string message_of(const Work& work)
{
    try {
        work();
    } catch (const InvalidInput& error) {
        return error.what();
    }
    return "";
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

class BackendTest : public QObject {
    Q_OBJECT

    static Backend at(const Server& server)
    {
        Backend backend;
        backend.url = server.url();
        backend.key = Secret(key);
        backend.clients = 3;
        backend.timeout = 1;
        backend.attempts = 3;
        return backend;
    }

    /// Asks `n` questions; each may be answered once.
    static std::map<std::size_t, BackendAnswer> ask(const Backend& backend, std::size_t n, const Cancel& cancel = {})
    {
        std::map<std::size_t, BackendAnswer> answers;
        exchange::ask(
            backend, "m", n,
            [](std::size_t i) {
                const Json message{{"role", "user"}, {"content", std::to_string(i)}};
                return Json{{"messages", Json::array({message})}};
            },
            [&](std::size_t i, BackendAnswer answer) {
                if (!answers.emplace(i, std::move(answer)).second) throw Mismatch("Answered twice", "", "");
            },
            cancel);
        return answers;
    }
    static bool all_right(const std::map<std::size_t, BackendAnswer>& answers, std::size_t n)
    {
        if (answers.size() != n) return false;
        for (const auto& [i, answer] : answers)
            if (answer.text != "echo " + std::to_string(i) || answer.tokens != 3 || answer.truncated) return false;
        return true;
    }

private Q_SLOTS:
    void every_question_is_answered_some_at_a_time()
    {
        Server server([](int, const std::string& request) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            return right(request);
        });
        QVERIFY(all_right(ask(at(server), 12), 12));
        QCOMPARE(server.count(), 12);
        QVERIFY(server.most_at_once() <= 3 && server.most_at_once() >= 2);
        for (const auto& request : server.requests()) {
            QVERIFY(request.starts_with("POST /v1/chat/completions "));
            QVERIFY(holds(request, std::string("Authorization: Bearer ") + key));
            QCOMPARE(Json::parse(body_in(request))["model"], Json("m"));
        }
    }

    void completions_are_asked_and_read_where_wanted()
    {
        Server server([](int number, const std::string& request) {
            auto answer = answer_to("\r\n\r\n"
                                    R"({"messages": [{"content": "?"}]})"); // a chat's, which is none of a completion
            if (number > 0)
                answer["choices"] =
                    Json::array({{{"text", "echo " + Json::parse(body_in(request))["prompt"].get<std::string>()},
                                  {"finish_reason", "length"}}});
            return http(200, answer.dump());
        });
        std::map<std::size_t, BackendAnswer> answers;
        exchange::ask(
            at(server), "m", 2,
            [](std::size_t i) {
                return Json{{"prompt", std::to_string(i)}};
            },
            [&](std::size_t i, BackendAnswer answer) { answers[i] = std::move(answer); }, {},
            exchange::Api::completions);
        QCOMPARE(answers.size(), std::size_t(2));
        for (const auto& [i, answer] : answers) {
            QCOMPARE(answer.text, "echo " + std::to_string(i));
            QVERIFY(answer.truncated);
        }
        QCOMPARE(server.count(), 3);
        for (const auto& request : server.requests()) QVERIFY(request.starts_with("POST /v1/completions "));
    }

    void trouble_costs_another_attempt_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"hangs up", "is busy", "fails", "talks nonsense", "is cut", "names another model",
                                 "gives two answers", "gives no text", "gives no reason", "counts nothing", "is slow"})
            QTest::newRow(what) << what;
    }
    void trouble_costs_another_attempt()
    {
        QFETCH(QString, what);
        Server server([&](int number, const std::string& request) -> std::string {
            if (number % 4 != 1) return right(request);
            auto answer = answer_to(request);
            if (what == "hangs up") return "";
            if (what == "is busy") return http(429, "{}");
            if (what == "fails") return http(503, R"({"error": {"message": "no memory"}})");
            if (what == "talks nonsense") return http(200, "<html>welcome</html>");
            if (what == "is cut") return http(200, answer.dump()).substr(0, 150);
            if (what == "names another model") answer["model"] = "other";
            if (what == "gives two answers") answer["choices"].push_back(answer["choices"][0]);
            if (what == "gives no text") answer["choices"][0]["message"]["content"] = nullptr;
            if (what == "gives no reason") answer["choices"][0].erase("finish_reason");
            if (what == "counts nothing") answer.erase("usage");
            if (what == "is slow") std::this_thread::sleep_for(std::chrono::milliseconds(1500));
            return http(200, answer.dump());
        });
        QVERIFY(all_right(ask(at(server), 6), 6));
        QVERIFY(server.count() > 6);
    }

    void what_cannot_go_on_is_one_sentence_without_the_key_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("requests");
        QTest::newRow("the key is refused") << 401 << "refuses the key" << 1;
        QTest::newRow("the request is refused") << 400 << "no such behaviour" << 1;
        QTest::newRow("nothing there") << 404 << "404" << 1;
        QTest::newRow("it never works") << 500 << "3 attempts" << 3;
    }
    void what_cannot_go_on_is_one_sentence_without_the_key()
    {
        QFETCH(int, status);
        QFETCH(QString, word);
        QFETCH(int, requests);
        Server server([&](int, const std::string&) {
            const auto said = std::string("no such behaviour, ") + key;
            return http(status, Json{{"error", {{"message", said}}}}.dump());
        });
        const auto message = message_of([&] { (void)ask(at(server), 1); });
        QVERIFY2(holds(message, word.toStdString()), message.c_str());
        QVERIFY2(!holds(message, key), message.c_str());
        QCOMPARE(server.count(), requests);
    }

    void a_server_that_asks_for_patience_gets_it()
    {
        Server server([](int number, const std::string& request) {
            return number == 0 ? http(429, "{}", "Retry-After: 1\r\n") : right(request);
        });
        const Stopwatch watch;
        QVERIFY(all_right(ask(at(server), 2), 2));
        QVERIFY(watch.seconds() >= 0.9);
    }

    void what_was_answered_before_the_end_is_kept()
    {
        Server server(
            [](int number, const std::string& request) { return number < 4 ? right(request) : http(400, "{}"); });
        std::size_t kept = 0;
        auto backend = at(server);
        backend.clients = 1;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, exchange::ask(
                                                   backend, "m", 9,
                                                   [](std::size_t) {
                                                       const Json message{{"role", "user"}, {"content", "?"}};
                                                       return Json{{"messages", Json::array({message})}};
                                                   },
                                                   [&](std::size_t, const BackendAnswer&) { ++kept; }, {}));
        QCOMPARE(kept, std::size_t(4));
    }

    void a_stop_is_heard_while_a_server_is_silent()
    {
        Server server([&](int, const std::string& request) {
            std::this_thread::sleep_for(std::chrono::milliseconds(400));
            return right(request);
        });
        const Cancel cancel;
        std::thread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            cancel.request();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled, ask(at(server), 2, cancel));
        later.join();
    }

    void the_model_is_asked_for_and_anything_else_refused()
    {
        Json list{{"data", Json::array({{{"id", "m"}, {"fingerprints", {{"model", "f"}}}}})}};
        Server good([&](int, const std::string&) { return http(200, list.dump()); });
        QCOMPARE(exchange::model_of(at(good), {})["fingerprints"]["model"], Json("f"));
        QVERIFY(good.requests()[0].starts_with("GET /v1/models "));
        const auto refusal = [&](const std::string& reply) {
            Server server([&](int, const std::string&) { return reply; });
            return message_of([&] { (void)exchange::model_of(at(server), {}); });
        };
        auto two = list;
        two["data"].push_back(list["data"][0]);
        QVERIFY(holds(refusal(http(200, two.dump())), "2 models"));
        QVERIFY(holds(refusal(http(200, "<html>")), "lists no models"));
        QVERIFY(holds(refusal(http(401, "{}")), "STEERDECK_BACKEND_KEY"));
        QVERIFY(holds(refusal(""), "cannot be reached"));
        Backend nowhere;
        nowhere.url = "ftp://host/v1";
        QVERIFY(holds(message_of([&] { exchange::check(nowhere); }), "http or https"));
        nowhere.url = "http://host/v1";
        nowhere.clients = 0;
        QVERIFY(holds(message_of([&] { exchange::check(nowhere); }), "1 to 1024"));
        QVERIFY(exchange::steer_by_named("prompt-embeds") == exchange::SteerBy::prompt_embeds);
        QVERIFY(holds(message_of([] { (void)exchange::steer_by_named("magic"); }), "words or prompt-embeds"));
    }
};

QTEST_GUILESS_MAIN(BackendTest)
#include "backend_test.moc"
