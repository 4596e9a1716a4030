#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// HTTP for a server: cpp-httplib reads requests and writes replies, on connections that are accepted and bounded here.
/// Whatever a stranger sends costs bounded memory and time: heads and bodies have limits and deadlines, slow readers
/// are dropped, and there are never more connections than threads for them.
namespace steerdeck::serve {

/// A request. Of `Admit` the body is still empty.
struct HttpCall {
    std::string method, path; // without the query
    std::string authorization, host, content_type;
    std::string body;
    std::function<bool()> gone; // whether the client has closed the connection; for the calling thread alone
};

struct HttpReply {
    int status = 200;
    std::string body = {};
    std::string content_type = "application/json";
    std::vector<std::pair<std::string, std::string>> headers = {};
    /// Instead of a body: writes it piece by piece until it returns; `write` gives false where nobody reads any more.
    std::function<void(const std::function<bool(std::string_view)>& write)> stream = {};
};

struct HttpLimits {
    int connections = 128;
    int requests_each = 10'000;   // of one connection
    std::size_t head = 32u << 10; // bytes of the request line and the headers
    std::size_t body = 4u << 20;  // bytes, unpacked ones, too
    double head_seconds = 10;     // from a request's first byte to the end of its head
    double body_seconds = 30;     // to the end of its body
    double idle_seconds = 30;     // between requests
    double write_seconds = 20;    // without a byte taken
    double stop_seconds = 2;      // for replies under way when it stops
};

class HttpServer {
public:
    /// Refuses a request by its head alone, before its body is read; nothing where it may go on.
    using Admit = std::function<std::optional<HttpReply>(const HttpCall&)>;
    /// Answers a request, on a thread of its connection. What it throws becomes a reply of status 500.
    using Handle = std::function<HttpReply(const HttpCall&)>;
    /// What is answered where the library or the limits refuse a request.
    using Refuse = std::function<HttpReply(int status)>;

    /// Listens on `host`; port 0 takes a free one. Throws InvalidInput where that cannot be done, naming the reason.
    HttpServer(const std::string& host, int port, const HttpLimits& limits, Admit admit, Handle handle, Refuse refuse);
    /// Stops.
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    int port() const;

    /// Accepts nobody any more, closes what is idle, and waits for the requests under way, whose clients are cut off
    /// when they take too long.
    void stop();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// Whether `host` is an address of this machine's own network alone: "localhost", 127.0.0.0/8 or ::1.
bool is_loopback(const std::string& host);

} // namespace steerdeck::serve
