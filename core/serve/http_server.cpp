#include "core/serve/http_server.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/thread.h"

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <fcntl.h>
#include <httplib.h>
#include <list>
#include <mutex>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace steerdeck::serve {
namespace {

using Clock = std::chrono::steady_clock;

Clock::time_point in(double seconds)
{
    return Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
}

/// Milliseconds to `deadline` for poll, at least 0.
int left_until(Clock::time_point deadline)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    return int(std::clamp<long>(left, 0, 3'600'000));
}

/// Waits for `events`; whether one of them, or an end, came in time.
bool wait_for(int fd, short events, Clock::time_point deadline)
{
    pollfd waiting{fd, events, 0};
    for (;;) {
        const int found = ::poll(&waiting, 1, left_until(deadline));
        if (found > 0) return true;
        if (found == 0 || errno != EINTR) return false;
    }
}

bool starts_with_name(std::string_view line, std::string_view name)
{
    return line.size() > name.size() && line[name.size()] == ':' &&
           std::equal(name.begin(), name.end(), line.begin(),
                      [](char a, char b) { return a == char(std::tolower(static_cast<unsigned char>(b))); });
}

/// One client's connection as the library reads it: a request's head is there in whole before the library sees it.
class Connection : public httplib::Stream {
public:
    Connection(int fd, const HttpLimits& limits) : fd_(fd), limits_(limits) {}

    enum class Head { there, ended, late, large, odd };

    /// Reads the next head. Nothing of it is kept that the library could be hurt by: it takes ranges apart by a
    /// recursion as deep as the header is long, and a length beside chunks is how requests are smuggled.
    Head read_head()
    {
        buffer_.erase(0, at_);
        read_in_request_ = at_ = 0;
        const bool waits = std::exchange(first_, false) || !buffer_.empty();
        auto deadline = in(waits ? limits_.head_seconds : limits_.idle_seconds);
        for (std::size_t looked = 0;;) {
            const auto end = buffer_.find("\r\n\r\n", looked);
            if (end != std::string::npos) return end + 4 > limits_.head ? Head::large : taken_apart(end + 4);
            if (buffer_.size() > limits_.head) return Head::large;
            looked = buffer_.size() < 3 ? 0 : buffer_.size() - 3;
            const bool begins = buffer_.empty();
            char piece[4096];
            const auto n = receive(piece, sizeof piece, deadline);
            if (n <= 0) return n == 0 || begins ? Head::ended : Head::late;
            buffer_.append(piece, std::size_t(n));
            if (begins) deadline = in(limits_.head_seconds);
        }
    }

    /// No request follows this one: part of it may be unread.
    void refuse_more() { refuses_more_ = true; }
    bool refuses_more() const { return refuses_more_; }

    bool gone() const
    {
        if (*stopping_) return false;
        char byte;
        const auto n = ::recv(fd_, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        return n == 0 || (n < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
    }
    void watch(const std::atomic<bool>& stopping) { stopping_ = &stopping; }

    /// Lets the client read what was written although it may still be writing itself: closing at once would take the
    /// reply back.
    void close_gently()
    {
        ::shutdown(fd_, SHUT_WR);
        const auto deadline = in(1);
        char piece[4096];
        for (std::size_t n = 0; n < (std::size_t(8) << 20);) {
            const auto more = receive(piece, sizeof piece, deadline);
            if (more <= 0) break;
            n += std::size_t(more);
        }
    }

    // What the library calls.
    bool is_readable() const override { return !buffer_.empty() || wait_for(fd_, POLLIN, in(limits_.body_seconds)); }
    bool is_writable() const override { return !gone(); }
    ssize_t read(char* into, std::size_t size) override
    {
        if (!buffer_.empty()) {
            const auto n = std::min(size, buffer_.size() - at_);
            std::memcpy(into, buffer_.data() + at_, n);
            at_ += n;
            if (at_ == buffer_.size()) {
                buffer_.clear();
                at_ = 0;
            }
            return ssize_t(n);
        }
        // Chunks may be as small as the client likes: their frames count as well.
        if (read_in_request_ > 2 * limits_.body + limits_.head) return -1;
        const auto n = receive(into, size, body_deadline_);
        if (n > 0) read_in_request_ += std::size_t(n);
        return n;
    }
    ssize_t write(const char* from, std::size_t size) override
    {
        const auto deadline = in(limits_.write_seconds);
        for (;;) {
            const auto n = ::send(fd_, from, size, MSG_NOSIGNAL | MSG_DONTWAIT);
            if (n >= 0) return n;
            if (errno == EINTR) continue;
            if (errno != EAGAIN && errno != EWOULDBLOCK) return -1;
            if (!wait_for(fd_, POLLOUT, deadline)) return -1;
        }
    }
    void get_remote_ip_and_port(std::string& ip, int& port) const override { ip = {}, port = 0; }
    void get_local_ip_and_port(std::string& ip, int& port) const override { ip = {}, port = 0; }
    socket_t socket() const override { return 0; } // the library asks only whether it could be used with select

private:
    ssize_t receive(char* into, std::size_t size, Clock::time_point deadline) const
    {
        for (;;) {
            if (!wait_for(fd_, POLLIN, deadline)) return -1;
            const auto n = ::recv(fd_, into, size, MSG_DONTWAIT);
            if (n >= 0) return n;
            if (errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK) return 0;
        }
    }

    Head taken_apart(std::size_t end)
    {
        body_deadline_ = in(limits_.body_seconds);
        std::string head;
        int lengths = 0, chunked = 0;
        for (std::size_t at = 0; at < end;) {
            const auto line_end = buffer_.find("\r\n", at) + 2;
            const auto line = std::string_view(buffer_).substr(at, line_end - at);
            at = line_end;
            if (line.find('\0') != line.npos) return Head::odd;
            lengths += starts_with_name(line, "content-length");
            chunked += starts_with_name(line, "transfer-encoding");
            if (!starts_with_name(line, "range")) head += line;
        }
        if (lengths + chunked > 1) return Head::odd;
        buffer_.replace(0, end, head);
        return Head::there;
    }

    int fd_;
    HttpLimits limits_;
    const std::atomic<bool>* stopping_ = nullptr;
    std::string buffer_; // read from the socket, not yet by the library
    std::size_t at_ = 0; // of it taken
    std::size_t read_in_request_ = 0;
    bool first_ = true, refuses_more_ = false;
    Clock::time_point body_deadline_ = {};
};

/// The connection that this thread serves; the library hands on requests without it.
thread_local Connection* served_here = nullptr;

HttpCall call_of(const httplib::Request& request)
{
    HttpCall call{request.method,
                  request.path,
                  request.get_header_value("Authorization"),
                  request.get_header_value("Host"),
                  request.get_header_value("Content-Type"),
                  {},
                  {}};
    call.gone = [connection = served_here] { return connection->gone(); };
    return call;
}

/// `unread`: part of the request may not have been read, so that none can follow.
void fill(httplib::Response& response, HttpReply reply, bool unread = false)
{
    response.status = reply.status;
    for (const auto& [name, value] : reply.headers) response.set_header(name, value);
    if (unread) {
        served_here->refuse_more();
        response.set_header("Connection", "close");
    }
    if (!reply.stream) return response.set_content(reply.body, reply.content_type);
    response.set_header("Cache-Control", "no-cache");
    response.set_chunked_content_provider(
        reply.content_type, [stream = std::move(reply.stream)](std::size_t, httplib::DataSink& sink) {
            bool heard = true;
            stream([&](std::string_view piece) {
                heard = heard && sink.is_writable() && sink.write(piece.data(), piece.size());
                return heard;
            });
            if (heard) sink.done();
            return heard;
        });
}

/// What the library contributes: requests read, replies written.
class Protocol : public httplib::Server {
public:
    Protocol(const HttpLimits& limits, HttpServer::Admit admit, HttpServer::Handle handle, HttpServer::Refuse refuse)
    {
        svr_sock_ = 0; // streams are written as long as there is one
        set_keep_alive_max_count(std::size_t(limits.requests_each));
        set_keep_alive_timeout(time_t(limits.idle_seconds));
        set_payload_max_length(limits.body);
        set_pre_routing_handler(
            [admit = std::move(admit), handle](const httplib::Request& request, httplib::Response& response) {
                const auto call = call_of(request);
                auto refusal = admit(call);
                if (!refusal && request.method == "POST") return HandlerResponse::Unhandled;
                const bool unread = refusal && request.method != "GET";
                fill(response, refusal ? std::move(*refusal) : handle(call), unread);
                return HandlerResponse::Handled;
            });
        Post(".*", [most = limits.body, handle = std::move(handle), refuse](const httplib::Request& request,
                                                                            httplib::Response& response,
                                                                            const httplib::ContentReader& read) {
            auto call = call_of(request);
            bool large = false;
            const bool whole = read([&](const char* piece, std::size_t n) {
                large = large || call.body.size() + n > most;
                if (!large) call.body.append(piece, n);
                return !large;
            });
            if (!whole) return fill(response, refuse(large || response.status == 413 ? 413 : 400), true);
            fill(response, handle(call));
        });
        set_exception_handler(
            [refuse](const httplib::Request&, httplib::Response& response, const std::exception_ptr& thrown) {
                try {
                    std::rethrow_exception(thrown);
                } catch (const std::exception& error) {
                    log::error("serve", log::text_of(error));
                } catch (...) {
                    log::error("serve", "an unknown exception");
                }
                fill(response, refuse(500), true);
            });
        set_error_handler(HandlerWithResponse([refuse](const httplib::Request&, httplib::Response& response) {
            if (response.body.empty() && !response.content_provider_) fill(response, refuse(response.status), true);
            return HandlerResponse::Handled;
        }));
    }
    ~Protocol() override { svr_sock_ = INVALID_SOCKET; }

    /// Serves one request; whether the connection may have another.
    bool serve(Connection& connection, bool last)
    {
        bool closes = false;
        try {
            const bool written = process_request(connection, last, closes, nullptr);
            return written && !closes && !last && !connection.refuses_more();
        } catch (const std::exception& error) { // while a reply was written
            log::error("serve", log::text_of(error));
            return false;
        }
    }
};

/// A reply that needs no request.
void write_plainly(Connection& connection, const HttpReply& reply, const char* reason)
{
    std::string text = "HTTP/1.1 " + std::to_string(reply.status) + " " + reason + "\r\nConnection: close\r\n";
    for (const auto& [name, value] : reply.headers) text += name + ": " + value + "\r\n";
    text += "Content-Type: " + reply.content_type + "\r\nContent-Length: " + std::to_string(reply.body.size()) +
            "\r\n\r\n" + reply.body;
    for (std::size_t at = 0; at < text.size();) {
        const auto n = connection.write(text.data() + at, text.size() - at);
        if (n <= 0) return;
        at += std::size_t(n);
    }
    connection.close_gently();
}

} // namespace

bool is_loopback(const std::string& host)
{
    in_addr four{};
    in6_addr six{};
    if (host == "localhost") return true;
    if (::inet_pton(AF_INET, host.c_str(), &four) == 1) return (ntohl(four.s_addr) >> 24) == 127;
    return ::inet_pton(AF_INET6, host.c_str(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

struct HttpServer::Parts {
    struct Client {
        int fd = -1;
        std::atomic<bool> idle{true}, ended{false};
        Thread thread;
    };

    HttpLimits limits;
    Refuse refuse;
    Protocol protocol;
    int listening = -1, bound = 0;
    std::atomic<bool> stopping{false};
    std::mutex mutex;             // of the list
    std::condition_variable left; // somebody has
    std::list<Client> clients;
    Thread accepting;

    Parts(const HttpLimits& limits_, Admit admit, Handle handle, const Refuse& refuse_)
        : limits(limits_), refuse(refuse_), protocol(limits_, std::move(admit), std::move(handle), refuse_)
    {
    }

    void listen_on(const std::string& host, int port)
    {
        const auto where = host + ":" + std::to_string(port);
        addrinfo wish{}, *found = nullptr;
        wish.ai_family = AF_UNSPEC;
        wish.ai_socktype = SOCK_STREAM;
        wish.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
        if (const int wrong = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wish, &found); wrong != 0)
            throw InvalidInput(message("The address to listen on is not known: {}", ::gai_strerror(wrong)), where,
                               message("Give an address of this machine"));
        const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
        int reason = 0;
        for (const auto* address = found; address && listening < 0; address = address->ai_next) {
            const int fd = ::socket(address->ai_family, address->ai_socktype | SOCK_CLOEXEC, address->ai_protocol);
            const int yes = 1;
            // A port that another program left a minute ago may be taken; one that is in use may not.
            if (fd >= 0 && ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == 0 &&
                ::bind(fd, address->ai_addr, address->ai_addrlen) == 0 && ::listen(fd, 512) == 0) {
                listening = fd;
            } else {
                reason = errno;
                if (fd >= 0) ::close(fd);
            }
        }
        if (listening < 0)
            throw InvalidInput(message("Nothing can listen there: {}", std::strerror(reason)), where,
                               message("Choose another port (0 takes a free one) or address"));
        sockaddr_storage own{};
        socklen_t size = sizeof own;
        ::getsockname(listening, reinterpret_cast<sockaddr*>(&own), &size);
        bound = own.ss_family == AF_INET6 ? ntohs(reinterpret_cast<sockaddr_in6&>(own).sin6_port)
                                          : ntohs(reinterpret_cast<sockaddr_in&>(own).sin_port);
    }

    void accept_all()
    {
        while (!stopping) {
            const int fd = ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC);
            if (stopping) {
                if (fd >= 0) ::close(fd);
                return;
            }
            if (fd < 0) {
                // Clients that are gone already, and descriptors that others hold for now.
                if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) ::poll(nullptr, 0, 20);
                continue;
            }
            const int yes = 1;
            ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            ::setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &yes, sizeof yes);
            take(fd);
        }
    }

    void take(int fd)
    {
        std::list<Client> over; // joined below, outside the lock
        const std::lock_guard lock(mutex);
        for (auto client = clients.begin(); client != clients.end();) {
            const auto next = std::next(client);
            if (client->ended) over.splice(over.end(), clients, client);
            client = next;
        }
        // One more than there may be: it is told so.
        const bool full = clients.size() >= std::size_t(limits.connections);
        if (clients.size() >= 2 * std::size_t(limits.connections)) {
            ::close(fd);
            return;
        }
        auto& client = clients.emplace_back();
        client.fd = fd;
        try {
            client.thread = Thread("connection", [this, &client, full] { serve(client, full); });
        } catch (const Error&) {
            ::close(fd);
            clients.pop_back();
        }
    }

    void serve(Client& client, bool full)
    {
        Connection connection(client.fd, limits);
        connection.watch(stopping);
        served_here = &connection;
        bool more = !full;
        if (full) write_plainly(connection, refuse(429), "Too Many Requests");
        for (int n = 1; more; ++n) {
            const auto head = connection.read_head();
            if (head == Connection::Head::ended) break;
            if (head != Connection::Head::there) {
                const int status = head == Connection::Head::late ? 408 : head == Connection::Head::large ? 431 : 400;
                write_plainly(connection, refuse(status), status == 408 ? "Request Timeout" : "Bad Request");
                break;
            }
            client.idle = false;
            more = protocol.serve(connection, n >= limits.requests_each || stopping);
            client.idle = true;
            if (stopping) more = false;
        }
        if (connection.refuses_more()) connection.close_gently();
        served_here = nullptr;
        const std::lock_guard lock(mutex);
        ::close(client.fd);
        client.fd = -1;
        client.ended = true;
        left.notify_all();
    }

    void stop()
    {
        if (listening < 0) return;
        stopping = true;
        ::shutdown(listening, SHUT_RDWR);
        accepting.join();
        ::close(std::exchange(listening, -1));
        {
            std::unique_lock lock(mutex);
            for (auto& client : clients)
                if (client.idle && client.fd >= 0) ::shutdown(client.fd, SHUT_RD);
            const auto all_left = [&] {
                return std::ranges::all_of(clients, [](const auto& c) { return c.ended.load(); });
            };
            left.wait_for(lock, std::chrono::duration<double>(limits.stop_seconds), all_left);
            for (auto& client : clients)
                if (client.fd >= 0) ::shutdown(client.fd, SHUT_RDWR);
        }
        for (auto& client : clients) client.thread.join();
        clients.clear();
    }
};

HttpServer::HttpServer(const std::string& host, int port, const HttpLimits& limits, Admit admit, Handle handle,
                       Refuse refuse)
    : parts_(std::make_unique<Parts>(limits, std::move(admit), std::move(handle), refuse))
{
    parts_->listen_on(host, port);
    parts_->accepting = Thread("accept", [parts = parts_.get()] { parts->accept_all(); });
}

HttpServer::~HttpServer() { stop(); }

int HttpServer::port() const { return parts_->bound; }

void HttpServer::stop() { parts_->stop(); }

} // namespace steerdeck::serve
