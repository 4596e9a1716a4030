#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/evaluate/judge.h"
#include "tests/core/stub_server.h"

#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <fstream>
#include <functional>
#include <mutex>
#include <thread>

using namespace steerdeck;
using namespace steerdeck::evaluate;
namespace fs = std::filesystem;

using stub::http, stub::Server;

namespace {

constexpr const char* key = "sk-very-secret-0123456789";

std::string saying(const std::string& content)
{
    const Json json{{"choices", Json::array({Json{{"message", Json{{"role", "assistant"}, {"content", content}}}}})}};
    return http(200, json.dump());
}

std::vector<JudgeItem> items(int n)
{
    std::vector<JudgeItem> out;
    for (int i = 0; i < n; ++i) out.push_back({"What?", "answer " + std::to_string(i)});
    return out;
}

JudgeSettings settings_for(const std::string& url, const fs::path& cache = {})
{
    JudgeSettings settings;
    settings.base_url = url;
    settings.api_key = Secret(key);
    settings.model = "judge-1";
    settings.cache = cache;
    settings.backoff = 0.01;
    return settings;
}

template <typename Work>
std::string message_of(const Work& work)
{
    try {
        work();
    } catch (const Error& error) {
        return std::string(error.what()) + error.happened.english() + error.where.english() + error.remedy.english();
    }
    return "";
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

class EvaluateJudgeTest : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;
    int files_ = 0;
    fs::path fresh() { return fs::path(temporary_.path().toStdString()) / std::to_string(files_++) / "judge.jsonl"; }

private Q_SLOTS:
    void only_a_score_is_a_score()
    {
        for (const char* text :
             {"Score: 4", " score:4\n", "SCORE:  4", "{\"score\": 4}", "\n{ \"score\" : 4 }\n", "4", " 4\n"})
            QVERIFY2(parse_score(text) == 4, text);
        for (const char* text : {"",
                                 "0",
                                 "6",
                                 "45",
                                 "4.",
                                 "Score: 0",
                                 "Score: 6",
                                 "Score: 45",
                                 "Score: 4/5",
                                 "Score: 4.5",
                                 "Score: -4",
                                 "Score:",
                                 "Score 4",
                                 "The answer is good. Score: 4",
                                 "Score: 4 because",
                                 "{\"score\": 4.0}",
                                 "{\"score\": \"4\"}",
                                 "{\"score\": 6}",
                                 "{\"score\": 4, \"score\": 5, \"x\": 1}",
                                 "{\"score\": 4} {",
                                 "{\"score\": [4]}",
                                 "[4]",
                                 "{",
                                 "{\"score\": 99999999999999999999}",
                                 "{\"score\": null}",
                                 "Score: four"})
            QVERIFY2(!parse_score(text), text);
        QVERIFY(!parse_score(std::string(100'000, '{')));
    }

    void only_yes_and_no_are_answers()
    {
        for (const char* text : {"yes", "Yes.", " YES!\n", "<think>Hm, a pirate says arr.</think>yes"})
            QVERIFY2(parse_yes_no(text) == 1, text);
        for (const char* text : {"no", "No.", "NO"}) QVERIFY2(parse_yes_no(text) == 0, text);
        for (const char* text : {"", "maybe", "yes and no", "nope", "yes, it does", "Score: 1", "1", "."})
            QVERIFY2(!parse_yes_no(text), text);
    }

    void a_question_is_answered_about_its_own_text_and_remembered()
    {
        Server server([](int, const std::string& request) {
            if (holds(request, "Well")) return saying("I cannot say");
            return saying(holds(request, "Arr") ? "Yes." : "no");
        });
        const auto settings = settings_for(server.url(), fresh());
        const std::vector<YesNoItem> items{
            {"A pirate?", "Arr!"}, {"A pirate?", "Hello."}, {"A pirate?", "Well"}, {"A pirate?", "Arr!"}};
        const auto run = ask_judge(settings, items);
        QVERIFY(run.verdicts[0].score == 1 && run.verdicts[1].score == 0 && run.verdicts[3].score == 1);
        QVERIFY(!run.verdicts[2].score);
        QVERIFY2(holds(run.verdicts[2].reason.english(), "neither yes nor no") &&
                     holds(run.verdicts[2].reason.english(), "I cannot say"),
                 run.verdicts[2].reason.english().c_str());
        QCOMPARE(server.count(), 2 + settings.max_misread);
        const auto body = parse_json(server.requests()[0].substr(server.requests()[0].find("\r\n\r\n") + 4), "", "");
        const auto material = parse_json(body["messages"][1]["content"].get<std::string>(), "material", "");
        QCOMPARE(material["question"].get<std::string>(), std::string("A pirate?"));
        QVERIFY(material.contains("text") && material.size() == 2);
        // A score of quality for the same words is another judgement, in the same file.
        Server scores([](int, const std::string&) { return saying("Score: 5"); });
        auto scoring = settings;
        scoring.base_url = scores.url();
        QVERIFY(judge(scoring, std::vector<JudgeItem>{{"A pirate?", "Arr!"}}).verdicts[0].score == 5);
        const auto again = ask_judge(settings, std::vector<YesNoItem>{items[0], items[1]});
        QCOMPARE(again.requests, 0L);
        QVERIFY(again.verdicts[0].score == 1 && again.verdicts[1].score == 0);
    }

    void every_answer_gets_the_score_of_its_own_reply()
    {
        Server server([](int, const std::string& request) {
            for (int i = 0; i < 5; ++i)
                if (holds(request, "answer " + std::to_string(i))) return saying("Score: " + std::to_string(i + 1));
            return http(500, "");
        });
        const auto run = judge(settings_for(server.url()), items(5));
        QCOMPARE(run.verdicts.size(), std::size_t(5));
        for (int i = 0; i < 5; ++i) QVERIFY(run.verdicts[std::size_t(i)].score == i + 1);
        QCOMPARE(run.requests, 5L);
        QCOMPARE(server.count(), 5);
    }

    void a_request_is_a_chat_completion_with_the_key_in_its_header()
    {
        Server server([](int, const std::string&) { return saying("Score: 3"); });
        judge(settings_for(server.url() + "/"), std::vector<JudgeItem>{{"Why \"so\"?", "Be\ncause"}});
        const auto request = server.requests().at(0);
        QVERIFY(request.starts_with("POST /v1/chat/completions HTTP/1.1\r\n"));
        QVERIFY(holds(request, std::string("Authorization: Bearer ") + key + "\r\n"));
        const auto body = parse_json(request.substr(request.find("\r\n\r\n") + 4), "request", "");
        QCOMPARE(body["model"].get<std::string>(), std::string("judge-1"));
        QVERIFY(!holds(body.dump(), key));
        const auto material = parse_json(body["messages"][1]["content"].get<std::string>(), "material", "");
        QCOMPARE(material["question"].get<std::string>(), std::string("Why \"so\"?"));
        QCOMPARE(material["answer"].get<std::string>(), std::string("Be\ncause"));
    }

    void the_judge_reads_the_instructions_and_scores_by_a_bare_number()
    {
        Server server([](int, const std::string&) { return saying("5"); });
        const JudgeItem asked{"Why?", "darum.", {"Answer in German.", "Use lower case."}};
        auto either = asked;
        either.rule = Rule::any;
        const auto run = judge(settings_for(server.url(), fresh()), std::vector{asked, either, {"Why?", "darum."}});
        for (const auto& verdict : run.verdicts) QVERIFY(verdict.score == 5);
        QCOMPARE(server.count(), 3); // other instructions are another question
        const auto material_of = [&](const char* part) {
            for (const auto& request : server.requests()) {
                const auto body = parse_json(request.substr(request.find("\r\n\r\n") + 4), "request", "");
                const auto text = body["messages"][1]["content"].get<std::string>();
                if (holds(text, part)) return parse_json(text, "material", "");
            }
            return Json();
        };
        QCOMPARE(material_of("\"instructions\":[\"Answer")["instructions"].get<std::vector<std::string>>(),
                 asked.instructions);
        QVERIFY(material_of("of which one at least").is_object());
        QVERIFY(material_of("\"instructions\":[]").is_object());
    }

    void equal_answers_are_asked_about_once()
    {
        Server server([](int, const std::string&) { return saying("Score: 2"); });
        auto twice = items(2);
        twice.push_back(twice[0]);
        const auto run = judge(settings_for(server.url()), twice);
        QCOMPARE(server.count(), 2);
        QVERIFY(run.verdicts[2].score == 2);
    }

    void a_repeat_makes_no_request()
    {
        Server server(
            [](int number, const std::string&) { return saying("Score: " + std::to_string(1 + number % 5)); });
        const auto cache = fresh();
        const auto first = judge(settings_for(server.url(), cache), items(7));
        QCOMPARE(server.count(), 7);
        std::ofstream(cache, std::ios::app) << "{\"key\": \"half"; // as a killed program leaves it
        const auto second = judge(settings_for(server.url(), cache), items(7));
        QCOMPARE(server.count(), 7);
        QCOMPARE(second.requests, 0L);
        QCOMPARE(second.cached, 7L);
        for (std::size_t i = 0; i < 7; ++i) {
            QVERIFY(second.verdicts[i].cached && !first.verdicts[i].cached);
            QVERIFY(second.verdicts[i].score == first.verdicts[i].score);
        }
        auto other = settings_for(server.url(), cache);
        other.model = "judge-2"; // another judge, another opinion
        QCOMPARE(judge(other, items(7)).requests, 7L);
        QCOMPARE(judge(settings_for(server.url(), cache), items(8)).requests, 1L);
    }

    void a_damaged_cache_costs_only_its_own_lines()
    {
        Server server([](int, const std::string&) { return saying("Score: 5"); });
        const auto cache = fresh();
        judge(settings_for(server.url(), cache), items(3));
        auto text = read_file(cache, "cache");
        text.replace(0, 5, "?????");
        std::ofstream(cache, std::ios::trunc)
            << text << "\n[]\n{\"key\": 5, \"score\": 5}\n{\"key\": \"a\", \"score\": 9}\n";
        QCOMPARE(judge(settings_for(server.url(), cache), items(3)).requests, 1L);
    }

    void what_is_unscored_is_not_remembered()
    {
        std::atomic<bool> well = false;
        Server server([&](int, const std::string&) { return saying(well ? "Score: 5" : "Great!"); });
        const auto cache = fresh();
        QVERIFY(!judge(settings_for(server.url(), cache), items(1)).verdicts[0].score);
        well = true;
        QVERIFY(judge(settings_for(server.url(), cache), items(1)).verdicts[0].score == 5);
    }

    void no_more_requests_are_under_way_than_wished()
    {
        Server* address = nullptr;
        Server server([&](int, const std::string&) {
            address->wait_for(3);                                       // all of the allowed are here
            std::this_thread::sleep_for(std::chrono::milliseconds(20)); // time for one too many to come
            return saying("Score: 4");
        });
        address = &server;
        auto settings = settings_for(server.url());
        settings.concurrency = 3;
        const auto run = judge(settings, items(12));
        QCOMPARE(server.most_at_once(), 3);
        QCOMPARE(run.requests, 12L);
    }

    void passing_trouble_is_tried_again_data()
    {
        QTest::addColumn<QByteArray>("trouble");
        QTest::newRow("500") << QByteArray::fromStdString(http(500, "oops"));
        QTest::newRow("503") << QByteArray::fromStdString(http(503, "{\"error\": {\"message\": \"busy\"}}"));
        QTest::newRow("429") << QByteArray::fromStdString(http(429, "{}"));
        QTest::newRow("hang-up at once") << QByteArray();
        QTest::newRow("hang-up in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("hang-up in the body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"choices\": [{\"mess");
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n");
        QTest::newRow("broken JSON") << QByteArray::fromStdString(http(200, "{\"choices\": [{\"message\""));
        QTest::newRow("other JSON") << QByteArray::fromStdString(http(200, "{\"choices\": []}"));
        QTest::newRow("no text") << QByteArray::fromStdString(
            http(200, "{\"choices\": [{\"message\": {\"content\": null}}]}"));
        QTest::newRow("deep JSON") << QByteArray::fromStdString(http(200, std::string(500'000, '[')));
        QTest::newRow("wrong score") << QByteArray::fromStdString(saying("Score: 11"));
        QTest::newRow("empty body") << QByteArray::fromStdString(http(200, ""));
    }

    void passing_trouble_is_tried_again()
    {
        QFETCH(QByteArray, trouble);
        Server server(
            [&](int number, const std::string&) { return number < 2 ? trouble.toStdString() : saying("Score: 4"); });
        const auto run = judge(settings_for(server.url()), items(1));
        QVERIFY2(run.verdicts[0].score == 4, run.verdicts[0].reason.english().c_str());
        QCOMPARE(server.count(), 3);
        QCOMPARE(run.requests, 3L);
    }

    void lasting_trouble_ends_in_a_reason_and_spares_the_others()
    {
        Server server([](int, const std::string& request) {
            if (holds(request, "answer 0")) return http(500, "{\"error\": {\"message\": \"out of\\nmemory\"}}");
            if (holds(request, "answer 1")) return saying("I like it");
            if (holds(request, "answer 2")) return http(400, "{\"error\": \"too long\"}");
            return saying("Score: 4");
        });
        auto settings = settings_for(server.url());
        settings.max_attempts = 4;
        settings.max_misread = 3;
        const auto run = judge(settings, items(4));
        QVERIFY(!run.verdicts[0].score &&
                holds(run.verdicts[0].reason.english(), "500: out of memory, after 4 attempts"));
        QVERIFY(!run.verdicts[1].score &&
                holds(run.verdicts[1].reason.english(), "no score from 1 to 5: \"I like it\""));
        QVERIFY(!run.verdicts[2].score && holds(run.verdicts[2].reason.english(), "400: too long"));
        QVERIFY(run.verdicts[3].score == 4);
        QCOMPARE(run.requests, 4L + 3 + 1 + 1);
    }

    void a_slow_judge_is_not_waited_for()
    {
        Server* address = nullptr;
        std::atomic<bool> over = false;
        Server server([&](int number, const std::string&) {
            // Stays silent until the client has given up.
            while (number == 0 && !over && !address->stopping() && address->count() < 2)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return saying("Score: 4");
        });
        address = &server;
        auto settings = settings_for(server.url());
        settings.timeout = 0.3;
        settings.max_attempts = 20; // on a busy machine a quick reply may be late too
        const auto run = judge(settings, items(1));
        over = true;
        QVERIFY(run.verdicts[0].score == 4);
        QVERIFY(run.requests >= 2);
    }

    void a_huge_reply_is_cut_off()
    {
        Server server([](int, const std::string&) { return http(200, std::string(8 << 20, ' ') + "{}"); });
        auto settings = settings_for(server.url());
        settings.max_misread = 2;
        const auto run = judge(settings, items(1));
        QVERIFY(holds(run.verdicts[0].reason.english(), "longer than 1048576 bytes"));
        QCOMPARE(server.count(), 2);
    }

    void retry_after_holds_every_request_back()
    {
        std::mutex mutex;
        std::vector<std::chrono::steady_clock::time_point> times;
        Server server([&](int number, const std::string&) {
            const std::lock_guard lock(mutex);
            times.push_back(std::chrono::steady_clock::now());
            return number == 0 ? http(429, "{}", "Retry-After: 1\r\n") : saying("Score: 4");
        });
        auto settings = settings_for(server.url());
        settings.concurrency = 1;
        const auto run = judge(settings, items(2));
        QCOMPARE(run.requests, 3L);
        // Not before: an upper bound would depend on the machine.
        QVERIFY(times[1] - times[0] >= std::chrono::milliseconds(950));
        QVERIFY(run.verdicts[0].score && run.verdicts[1].score);
    }

    void a_wait_longer_than_allowed_ends_the_run()
    {
        Server server([&](int, const std::string&) { return http(429, "{}", "Retry-After: 3600\r\n"); });
        QVERIFY(holds(message_of([&] { judge(settings_for(server.url()), items(3)); }), "asks to wait 3600 seconds"));
    }

    void what_no_repeat_can_mend_ends_the_run_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("reason");
        QTest::newRow("401") << QByteArray::fromStdString(http(401, "{}")) << "refuses the key";
        QTest::newRow("403") << QByteArray::fromStdString(http(403, "{}")) << "refuses the key";
        QTest::newRow("404") << QByteArray::fromStdString(http(404, "{\"error\": {\"message\": \"no model x\"}}"))
                             << "unknown there (HTTP status 404: no model x)";
    }

    void what_no_repeat_can_mend_ends_the_run()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, reason);
        Server server([&](int, const std::string&) { return reply.toStdString(); });
        auto settings = settings_for(server.url());
        settings.concurrency = 1;
        const auto message = message_of([&] { judge(settings, items(50)); });
        QVERIFY2(holds(message, reason.toStdString()), message.c_str());
        QCOMPARE(server.count(), 1);
    }

    void redirects_are_not_followed()
    {
        Server target([](int, const std::string&) { return saying("Score: 5"); });
        for (const int status : {301, 302, 303, 307, 308}) {
            Server server([&](int, const std::string&) {
                return http(status, "", "Location: " + target.url() + "/chat/completions\r\n");
            });
            QVERIFY(
                holds(message_of([&] { judge(settings_for(server.url()), items(1)); }), "redirects are not followed"));
        }
        QCOMPARE(target.count(), 0);
    }

    void nobody_there_is_said_once()
    {
        std::string url;
        {
            Server gone([](int, const std::string&) { return std::string(); });
            url = gone.url();
        }
        auto settings = settings_for(url);
        settings.max_attempts = 2;
        QVERIFY(holds(message_of([&] { judge(settings, items(100)); }), "cannot be reached"));
    }

    void only_web_addresses_without_secrets_are_taken()
    {
        for (const char* url :
             {"", "file:///etc/passwd", "ftp://host/v1", "gopher://host", "host only", "http://user:pw@host/v1",
              "http://user@host/v1", "https://host/v1?key=1", "https://host/v1#x", "://", "http://"}) {
            const auto message = message_of([&] { judge(settings_for(url), items(1)); });
            QVERIFY2(holds(message, "LLM_JUDGE_BASE_URL"), url);
            QVERIFY2(!holds(message, "pw"), url);
        }
    }

    void settings_that_cannot_work_are_refused()
    {
        const auto refused = [&](const std::function<void(JudgeSettings&)>& change) {
            auto settings = settings_for("http://127.0.0.1:9/v1");
            change(settings);
            const auto message = message_of([&] { judge(settings, items(1)); });
            return !message.empty() && !holds(message, key) && !holds(message, "X-Evil");
        };
        QVERIFY(refused([](auto& s) { s.api_key = Secret("a\r\nX-Evil: 1"); }));
        QVERIFY(refused([](auto& s) { s.model.clear(); }));
        QVERIFY(refused([](auto& s) { s.concurrency = 0; }));
        QVERIFY(refused([](auto& s) { s.timeout = 0; }));
        QVERIFY(refused([](auto& s) { s.max_attempts = 0; }));
    }

    void the_environment_names_the_judge()
    {
        qunsetenv("LLM_JUDGE_BASE_URL");
        QVERIFY(!judge_settings({}));
        qputenv("LLM_JUDGE_BASE_URL", "https://host/v1");
        qputenv("LLM_JUDGE_API_KEY", "abc\n");
        qunsetenv("LLM_JUDGE_MODEL");
        QVERIFY_THROWS_EXCEPTION(InvalidInput, judge_settings({}));
        qputenv("LLM_JUDGE_MODEL", "m");
        const auto settings = judge_settings({});
        QCOMPARE(settings->base_url, std::string("https://host/v1"));
        QCOMPARE(settings->api_key.reveal(), std::string("abc"));
        QCOMPARE(settings->model, std::string("m"));
        // What a request names stands before it, each alone.
        const auto named = judge_settings({"https://other/v1", "n", Secret("key")});
        QCOMPARE(named->base_url, std::string("https://other/v1"));
        QCOMPARE(named->model, std::string("n"));
        QCOMPARE(named->api_key.reveal(), std::string("key"));
        const auto half = judge_settings({"", "n", {}});
        QCOMPARE(half->base_url, std::string("https://host/v1"));
        QCOMPARE(half->model, std::string("n"));
        QCOMPARE(half->api_key.reveal(), std::string("abc"));
    }

    void a_cancel_is_heard_while_waiting_and_keeps_what_was_scored()
    {
        const Cancel cancel;
        Server* address = nullptr;
        std::atomic<bool> over = false;
        Server server([&](int, const std::string& request) {
            if (holds(request, "answer 0")) return saying("Score: 1");
            while (!over && !address->stopping()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return std::string();
        });
        address = &server;
        auto settings = settings_for(server.url(), fresh());
        const auto stop = [&](const Progress& progress) {
            if (progress.done == 1) cancel.request();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, judge(settings, items(3), cancel, stop));
        over = true;
        const auto lines = read_file(settings.cache, "cache");
        QCOMPARE(std::count(lines.begin(), lines.end(), '\n'), std::ptrdiff_t(1));
    }

    void progress_counts_answers()
    {
        Server server([](int, const std::string&) { return saying("Score: 3"); });
        const auto cache = fresh();
        judge(settings_for(server.url(), cache), items(2));
        std::vector<long> done, before;
        judge(settings_for(server.url(), cache), items(5), {}, [&](const Progress& progress) {
            done.push_back(progress.done);
            before.push_back(progress.before);
            if (progress.total != 5) done.push_back(-1);
        });
        QVERIFY((done == std::vector<long>{2, 3, 4, 5}));
        QVERIFY((before == std::vector<long>(4, 2)));
    }

    void a_cache_that_cannot_be_written_is_said_before_anything_is_paid()
    {
        Server server([](int, const std::string&) { return saying("Score: 3"); });
        const fs::path folder = temporary_.path().toStdString();
        QVERIFY(!message_of([&] { judge(settings_for(server.url(), folder), items(1)); }).empty());
        QCOMPARE(server.count(), 0);
    }

    void the_key_is_written_nowhere()
    {
        // A server that throws the key back in every way it can.
        const std::string k = key;
        const std::string padded(190, 'x'); // so that a cut would fall inside the key
        const std::vector<std::string> replies = {
            http(500, "{\"error\": {\"message\": \"key " + k + "\"}}"),
            http(400, "{\"error\": {\"message\": \"" + padded + k + "\"}}"),
            http(400, "{\"error\": \"" + k + "\"}"),
            saying("your key is " + k),
            saying(padded + k),
            saying("sk-very-\nsecret " + k),
            http(401, "{\"error\": {\"message\": \"bad key " + k + "\"}}"),
            http(404, "{\"error\": {\"message\": \"bad key " + k + "\"}}"),
            http(429, "{\"error\": {\"message\": \"" + k + "\"}}", "Retry-After: 9999\r\n"),
            http(302, "{\"error\": {\"message\": \"" + k + "\"}}", "Location: http://" + k + "/\r\n"),
            http(200, k),
        };
        const auto folder = fresh().parent_path();
        std::string seen;
        for (std::size_t i = 0; i < replies.size(); ++i) {
            Server server(
                [&](int number, const std::string&) { return number == 0 ? saying("Score: 4") : replies[i]; });
            auto settings = settings_for(server.url(), folder / "judge.jsonl");
            settings.concurrency = 1;
            settings.max_attempts = 2;
            std::vector<JudgeItem> asked = {{"What?", "good " + std::to_string(i)}, {"What?", "bad"}};
            seen += message_of([&] {
                for (const auto& verdict :
                     judge(settings, asked, {}, [&](const Progress& p) { seen += p.stage.english(); }).verdicts)
                    seen += verdict.reason.english();
            });
        }
        for (const char* url : {"http://127.0.0.1:1/", "ftp://x/"})
            seen += message_of([&] { judge(settings_for(url + k), items(1)); });
        QVERIFY(holds(seen, "[key]"));
        QVERIFY(!holds(seen, k));
        QVERIFY(!holds(seen, k.substr(0, 9))); // not even its beginning
        int files = 0;
        for (const auto& entry : fs::recursive_directory_iterator(temporary_.path().toStdString())) {
            if (!entry.is_regular_file()) continue;
            ++files;
            QVERIFY(!holds(read_file(entry.path(), "file"), k.substr(0, 9)));
        }
        QVERIFY(files > 0);
        QVERIFY(read_file(folder / "judge.jsonl", "cache").size() > 100);
    }
};

QTEST_APPLESS_MAIN(EvaluateJudgeTest)
#include "evaluate_judge_test.moc"
