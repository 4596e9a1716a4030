// The queue in front of the batch: bounded, first come first served, nothing stuck; and a server in this process.
#include "core/serve/serve.h"
#include "tests/core/tiny.h"
#include "tests/serve_client.h"

#include <QtTest>
#include <thread>

using namespace steerdeck;
using serve::Answers;
using serve::Engine;
using serve::Growth;
using serve::Refusal;

namespace {

struct Outcome {
    std::vector<TokenId> ids;
    bool truncated = false;
    int status = 200; // that it failed with
};

/// What all of `answers` come to.
std::vector<Outcome> all_of(Answers& answers, std::size_t n)
{
    std::vector<Outcome> outcomes(n);
    for (std::size_t open = n; open > 0;)
        for (auto& growth : answers.next(60)) {
            auto& one = outcomes[growth.choice];
            one.ids.insert(one.ids.end(), growth.ids.begin(), growth.ids.end());
            one.truncated = growth.truncated;
            if (growth.failed) try {
                    std::rethrow_exception(growth.failed);
                } catch (const Refusal& refusal) {
                    one.status = refusal.status;
                } catch (const std::exception&) {
                    one.status = 500;
                }
            open -= growth.ended || growth.failed;
        }
    return outcomes;
}

} // namespace

class ServeEngineTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::Assembler assembler_ = tiny::assembler();

    generate::StreamRequest request(const std::string& text, int most = 20, double temperature = 0) const
    {
        generate::StreamRequest request{assembler_.user_turn(text)};
        request.settings.max_new_tokens = most;
        request.settings.temperature = temperature;
        request.settings.seed = 3;
        return request;
    }
    /// Runs for long: sampled nearly at random, its end is seldom drawn.
    generate::StreamRequest endless() const { return request("Where?", 450, 50); }
    std::vector<TokenId> alone(const generate::StreamRequest& request) const
    {
        return generate::generate(model_, {}, {request.ids}, request.settings)[0].ids;
    }

private Q_SLOTS:
    void answers_come_whole_and_in_pieces()
    {
        Engine engine(model_, {}, 1);
        auto answers = engine.ask({request("Where does the fox live?"), request("Why?", 5)});
        const auto got = all_of(answers, 2);
        QCOMPARE(got[0].ids, alone(request("Where does the fox live?")));
        QCOMPARE(got[1].ids, alone(request("Why?", 5)));
        const auto counts = engine.counts();
        QCOMPARE(counts.asked, 2L);
        QCOMPARE(counts.ended, 2L);
        QCOMPARE(counts.tokens, long(got[0].ids.size() + got[1].ids.size()));
    }

    void a_full_queue_refuses_and_a_place_that_is_left_is_free()
    {
        Engine engine(model_, {.streams = {.sequences = 1}, .waiting = 1}, 1);
        auto runs = std::make_unique<Answers>(engine.ask({endless()}));
        QVERIFY(!runs->next(60).empty());
        auto waits = engine.ask({request("Why?", 5)});
        try {
            (void)engine.ask({request("Why?")});
            QFAIL("It was taken");
        } catch (const Refusal& refusal) {
            QCOMPARE(refusal.status, 429);
            QVERIFY(refusal.retry_after >= 1);
        }
        QVERIFY(engine.counts().ended == 0);
        runs.reset();
        QCOMPARE(all_of(waits, 1)[0].ids, alone(request("Why?", 5)));
        QTRY_COMPARE(engine.counts().ended, 2L);
        auto next = engine.ask({request("Why?", 5), request("Why?", 6)});
        QCOMPARE(all_of(next, 2)[1].ids, alone(request("Why?", 6)));
    }

    void one_choice_can_be_left_and_the_other_goes_on()
    {
        Engine engine(model_, {}, 1);
        auto answers = engine.ask({endless(), request("Where does the fox live?", 30)});
        answers.leave(0);
        std::vector<TokenId> ids;
        for (bool open = true; open;)
            for (const auto& growth : answers.next(60)) {
                QCOMPARE(growth.choice, std::size_t(1));
                ids.insert(ids.end(), growth.ids.begin(), growth.ids.end());
                open = !growth.ended;
            }
        QCOMPARE(ids, alone(request("Where does the fox live?", 30)));
        QTRY_COMPARE(engine.counts().ended, 2L);
    }

    void a_request_that_cannot_be_answered_fails_alone()
    {
        Engine engine(model_, {}, 1);
        auto bad = request("Where?");
        bad.ids.resize(600, 3);
        auto answers = engine.ask({bad, request("Why?", 5)});
        const auto got = all_of(answers, 2);
        QVERIFY(got[0].status != 200 && got[0].ids.empty());
        QCOMPARE(got[1].ids, alone(request("Why?", 5)));
    }

    void stopping_lets_answers_end_or_fails_them()
    {
        for (const bool patient : {true, false}) {
            Engine engine(model_, {}, 1);
            auto answers = engine.ask({patient ? request("Where does the fox live?") : endless()});
            if (!patient) QVERIFY(!answers.next(60).empty());
            std::thread stopper([&] { engine.stop(patient ? 60 : 0); });
            const auto got = all_of(answers, 1);
            stopper.join();
            QCOMPARE(got[0].status, patient ? 200 : 503);
            QVERIFY_THROWS_EXCEPTION(Refusal, engine.ask({request("Why?")}));
        }
    }

    void a_server_in_this_process_answers_many_at_once()
    {
        const auto tokens = std::make_shared<const steering::TokenStore>(tiny::tokens(model_));
        const auto assembler = std::make_shared<const steering::Assembler>(assembler_);
        serve::Settings settings;
        settings.engine.streams.sequences = 4;
        serve::Server server({"tiny", &model_, assembler, [&] { return tokens; }, 1}, settings);
        const auto body = [](int i) {
            const auto text = "Where?" + std::string(std::size_t(i % 5), '!');
            Json wanted = {{"messages", Json::array({{{"role", "user"}, {"content", text}}})}, {"max_tokens", 12}};
            if (i % 2) wanted["steering"] = {"german", "json"};
            if (i % 3 == 0) wanted["stream"] = true;
            return wanted.dump();
        };
        const auto text_of = [](const ClientAnswer& answer) {
            std::string text;
            for (const auto& event : answer.events())
                if (const auto json = Json::parse(event, nullptr, false); json.is_object())
                    text += json["choices"][0]["delta"].value("content", "");
            return answer.events().empty() ? answer.json()["choices"][0]["message"].value("content", "?") : text;
        };
        const auto ask = [&](int i) {
            return ServeClient::ask(server.port(), "POST", "/v1/chat/completions", body(i));
        };
        std::vector<std::string> wanted;
        for (int i = 0; i < 30; ++i) wanted.push_back(text_of(ask(i)));
        std::atomic<int> right{0}, wrong{0};
        std::vector<std::thread> clients;
        for (int client = 0; client < 8; ++client)
            clients.emplace_back([&, client] {
                for (int i = 0; i < 15; ++i) {
                    const int which = (client * 7 + i) % 30;
                    ++(text_of(ask(which)) == wanted[std::size_t(which)] ? right : wrong);
                }
            });
        for (auto& client : clients) client.join();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(right.load(), 120);
        QCOMPARE(server.counts().asked, 150L);
        server.stop(1);
        QCOMPARE(ask(0).status, 0);
    }

    void settings_that_make_no_sense_are_refused()
    {
        const auto refused = [](const auto& change) {
            serve::Settings settings;
            change(settings);
            try {
                serve::check(settings);
            } catch (const InvalidInput&) {
                return true;
            }
            return false;
        };
        QVERIFY(!refused([](serve::Settings&) {}));
        QVERIFY(refused([](auto& s) { s.host = "0.0.0.0"; }));
        QVERIFY(!refused([](auto& s) {
            s.host = "0.0.0.0";
            s.key = Secret("k");
        }));
        QVERIFY(refused([](auto& s) { s.port = -1; }));
        QVERIFY(refused([](auto& s) { s.engine.streams.sequences = 0; }));
        QVERIFY(refused([](auto& s) { s.engine.waiting = -1; }));
        QVERIFY(refused([](auto& s) { s.request.new_tokens = 5000; }));
        QVERIFY(refused([](auto& s) { s.most_seconds = 0; }));
    }
};

QTEST_GUILESS_MAIN(ServeEngineTest)
#include "serve_engine_test.moc"
