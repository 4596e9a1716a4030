// HTTP towards strangers: limits on bytes, time and connections, whatever is sent.
#include "core/base/error.h"
#include "core/serve/http_server.h"
#include "tests/serve_client.h"

#include <QtTest>
#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

using namespace steerdeck;
using serve::HttpCall;
using serve::HttpLimits;
using serve::HttpReply;
using serve::HttpServer;

namespace {

/// Echoes: POST gives the body back, GET the path; /stream writes as many pieces as the client takes, up to 100 000.
struct Echo {
    std::atomic<int> handled{0}, streamed{0}, gone{0};
    std::mutex mutex;
    std::string last_body;

    HttpReply reply(const HttpCall& call)
    {
        ++handled;
        if (call.path == "/throw") throw std::runtime_error("a secret");
        if (call.path == "/wait") {
            while (!call.gone()) std::this_thread::yield();
            ++gone;
            return {};
        }
        if (call.path == "/stream")
            return {.content_type = "text/event-stream", .stream = [this](const auto& write) {
                        const std::string piece(4096, 'x');
                        for (int i = 0; i < 100'000 && write(piece); ++i) ++streamed;
                        ++gone;
                    }};
        if (call.path == "/few")
            return {.content_type = "text/event-stream", .stream = [](const auto& write) {
                        for (const char* piece : {"data: a\n\n", "data: b\n\n"}) write(piece);
                    }};
        const std::lock_guard lock(mutex);
        last_body = call.body;
        return {.body = call.method == "POST" ? call.body : call.path};
    }

    std::unique_ptr<HttpServer> server(const HttpLimits& limits = {})
    {
        const auto admit = [](const HttpCall& call) -> std::optional<HttpReply> {
            if (call.path == "/forbidden") return HttpReply{.status = 401, .body = "no"};
            return {};
        };
        return std::make_unique<HttpServer>(
            "127.0.0.1", 0, limits, admit, [this](const HttpCall& call) { return reply(call); },
            [](int status) {
                return HttpReply{.status = status, .body = "{\"refused\":" + std::to_string(status) + "}"};
            });
    }
};

} // namespace

class HttpServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requests_are_answered_one_after_the_other_on_a_connection()
    {
        Echo echo;
        const auto server = echo.server();
        ServeClient client(server->port());
        for (int i = 0; i < 20; ++i) {
            const auto body = std::string(std::size_t(i * 997), 'a') + "\xc3\xbc";
            QVERIFY(client.send(ServeClient::request("POST", "/echo", body)));
            const auto answer = client.answer();
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, body);
            QVERIFY(answer.whole);
        }
        // Two at once, too.
        QVERIFY(client.send(ServeClient::request("GET", "/one") + ServeClient::request("GET", "/two?x=1")));
        QCOMPARE(client.answer().body, std::string("/one"));
        QCOMPARE(client.answer().body, std::string("/two"));
        const auto streamed = ServeClient::ask(server->port(), "GET", "/few", {}, "Accept-Encoding: gzip, br\r\n");
        QCOMPARE(streamed.body, std::string("data: a\n\ndata: b\n\n"));
        QVERIFY(streamed.whole);
        QCOMPARE(streamed.events(), (std::vector<std::string>{"a", "b"}));
    }

    void bodies_come_in_chunks_too()
    {
        Echo echo;
        const auto server = echo.server();
        ServeClient client(server->port());
        QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "5\r\nhello\r\n7\r\n, world\r\n0\r\n\r\n"));
        QCOMPARE(client.answer().body, std::string("hello, world"));
    }

    void what_is_too_large_is_refused_and_not_kept()
    {
        Echo echo;
        HttpLimits limits;
        limits.body = 10'000;
        limits.head = 4096;
        const auto server = echo.server(limits);
        const auto port = server->port();
        QCOMPARE(ServeClient::ask(port, "POST", "/echo", std::string(10'000, 'a')).status, 200);
        QCOMPARE(ServeClient::ask(port, "POST", "/echo", std::string(10'001, 'a')).status, 413);
        QCOMPARE(ServeClient::ask(port, "POST", "/echo", std::string(5'000'000, 'a')).status, 413);
        QCOMPARE(ServeClient::ask(port, "GET", "/", {}, "X: " + std::string(5000, 'a') + "\r\n").status, 431);
        std::string chunks;
        for (int i = 0; i < 2000; ++i) chunks += "a\r\n0123456789\r\n";
        QCOMPARE(ServeClient::ask(port, "POST", "/echo", {}, "Transfer-Encoding: chunked\r\n").status,
                 400); // and a length
        ServeClient chunked(port);
        QVERIFY(chunked.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks));
        QCOMPARE(chunked.answer().status, 413);
        // 16 MB of zeros, packed.
        const QByteArray packed = qCompress(QByteArray(16'000'000, '\0'), 9).mid(4);
        const auto bomb = ServeClient::ask(port, "POST", "/echo", packed.toStdString().substr(0, 9'999),
                                           "Content-Encoding: deflate\r\n");
        QVERIFY(bomb.status == 413 || bomb.status == 400);
        QCOMPARE(ServeClient::ask(port, "GET", "/still").body, std::string("/still"));
    }

    void odd_requests_are_refused()
    {
        Echo echo;
        const auto server = echo.server();
        for (const std::string odd :
             {"NONSENSE\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
              "POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
              "POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
              "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"}) {
            ServeClient client(server->port());
            QVERIFY(client.send(odd));
            QCOMPARE(client.answer().status, 400);
        }
        QCOMPARE(echo.handled.load(), 0);
        // A range as long as a header may be is not taken apart.
        const auto ranges = "Range: bytes=" + std::string(8000, '1') + "-\r\n";
        QCOMPARE(ServeClient::ask(server->port(), "GET", "/x", {}, ranges).status, 200);
        const auto thrown = ServeClient::ask(server->port(), "GET", "/throw");
        QCOMPARE(thrown.status, 500);
        QVERIFY(thrown.body.find("secret") == std::string::npos);
    }

    void a_refusal_comes_before_the_body_is_read()
    {
        Echo echo;
        const auto server = echo.server();
        ServeClient client(server->port());
        QVERIFY(client.send("POST /forbidden HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nonly a little"));
        QCOMPARE(client.answer().status, 401);
        QCOMPARE(echo.handled.load(), 0);
    }

    void whoever_is_slow_loses_the_connection()
    {
        Echo echo;
        HttpLimits limits;
        limits.head_seconds = limits.body_seconds = limits.idle_seconds = limits.write_seconds = 0.2;
        const auto server = echo.server(limits);
        ServeClient silent(server->port()), head(server->port()), body(server->port()), reader(server->port());
        QVERIFY(head.send("GET / HTTP/1.1\r\nHost:"));
        QVERIFY(body.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nhal"));
        QVERIFY(reader.send(ServeClient::request("GET", "/stream"))); // and reads nothing
        QCOMPARE(silent.answer().status, 0);
        QCOMPARE(head.answer().status, 408);
        QCOMPARE(body.answer().status, 400);
        QTRY_COMPARE(echo.gone.load(), 1);
        QVERIFY(echo.streamed < 100'000);
        ServeClient idle(server->port());
        QVERIFY(idle.send(ServeClient::request("GET", "/x")));
        QCOMPARE(idle.answer().status, 200);
        QVERIFY(!idle.read_until("more"));
        // A head that comes a byte at a time has no longer for it.
        ServeClient dripping(server->port());
        bool open = true;
        for (int i = 0; i < 100'000 && open; ++i) {
            open = dripping.send("x");
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        QVERIFY(!open);
    }

    void a_client_that_goes_is_noticed()
    {
        Echo echo;
        const auto server = echo.server();
        {
            ServeClient waits(server->port()), streams(server->port());
            QVERIFY(waits.send(ServeClient::request("GET", "/wait")));
            QVERIFY(streams.send(ServeClient::request("GET", "/stream")));
            QVERIFY(streams.read_until("xxxx"));
            QTRY_COMPARE(echo.handled.load(), 2);
        }
        QTRY_COMPARE(echo.gone.load(), 2);
    }

    void more_connections_than_allowed_are_told_so()
    {
        Echo echo;
        HttpLimits limits;
        limits.connections = 3;
        const auto server = echo.server(limits);
        std::vector<std::unique_ptr<ServeClient>> held;
        for (int i = 0; i < 3; ++i) {
            held.push_back(std::make_unique<ServeClient>(server->port()));
            QVERIFY(held.back()->send(ServeClient::request("GET", "/held")));
            QCOMPARE(held.back()->answer().status, 200);
        }
        QCOMPARE(ServeClient::ask(server->port(), "GET", "/x").status, 429);
        held.clear();
        bool served = false; // once is enough: each try holds a connection for a while itself
        QTRY_VERIFY(served = served || ServeClient::ask(server->port(), "GET", "/x").status == 200);
    }

    void stopping_ends_what_is_idle_and_waits_for_what_runs()
    {
        Echo echo;
        auto server = echo.server();
        ServeClient idle(server->port());
        QVERIFY(idle.send(ServeClient::request("GET", "/x")));
        QCOMPARE(idle.answer().status, 200);
        const auto port = server->port();
        server->stop();
        QVERIFY(!idle.read_until("more"));
        QVERIFY(!ServeClient(port).connected());
        server.reset();
    }

    void addresses_that_cannot_be_listened_on_are_told()
    {
        Echo echo;
        const auto server = echo.server();
        const auto nobody = [](const HttpCall&) -> std::optional<HttpReply> { return {}; };
        const auto nothing = [](const HttpCall&) { return HttpReply{}; };
        const auto refuse = [](int status) { return HttpReply{.status = status}; };
        QVERIFY_THROWS_EXCEPTION(InvalidInput, HttpServer("127.0.0.1", server->port(), {}, nobody, nothing, refuse));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, HttpServer("no.such.host.invalid", 0, {}, nobody, nothing, refuse));
        for (const char* here : {"localhost", "127.0.0.1", "127.8.9.1", "::1"}) QVERIFY(serve::is_loopback(here));
        for (const char* there : {"0.0.0.0", "", "::", "10.0.0.1", "localhost.example", "1270.0.0.1"})
            QVERIFY(!serve::is_loopback(there));
    }
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "http_server_test.moc"
