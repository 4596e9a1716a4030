/// A client of HTTP for tests of servers: small enough to send what no library would.
#pragma once

#include <arpa/inet.h>
#include <cstring>
#include <map>
#include <netinet/in.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace steerdeck {

struct ClientAnswer {
    int status = 0;                             // 0 where the server closed without one
    std::map<std::string, std::string> headers; // names in lower case
    std::string body;                           // chunks put together
    bool whole = false;                         // it came to its end
    nlohmann::ordered_json json() const { return nlohmann::ordered_json::parse(body, nullptr, false); }
    /// What stands behind "data: " in each event; the last may be [DONE].
    std::vector<std::string> events() const
    {
        std::vector<std::string> all;
        for (std::size_t at = 0; (at = body.find("data: ", at)) != body.npos;) {
            const auto end = body.find("\n\n", at);
            if (end == body.npos) break;
            all.push_back(body.substr(at + 6, end - at - 6));
            at = end;
        }
        return all;
    }
};

class ServeClient {
public:
    explicit ServeClient(int port) : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(std::uint16_t(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        connected_ = ::connect(fd_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    }
    ~ServeClient() { close(); }
    ServeClient(const ServeClient&) = delete;
    ServeClient& operator=(const ServeClient&) = delete;

    bool connected() const { return connected_; }
    void close()
    {
        if (fd_ >= 0) ::close(fd_);
        fd_ = -1;
    }

    bool send(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const auto n = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (n <= 0) return false;
            bytes.remove_prefix(std::size_t(n));
        }
        return true;
    }

    /// Reads until `part` has come; false where the server closed before, or nothing came for two minutes.
    bool read_until(const std::string& part)
    {
        while (read_.find(part) == read_.npos)
            if (!read_more()) return false;
        return true;
    }
    const std::string& read() const { return read_; }

    /// Reads one answer, which the next one on this connection may follow.
    ClientAnswer answer(bool head_alone = false)
    {
        ClientAnswer answer;
        if (!read_until("\r\n\r\n")) return answer;
        const auto head = read_.substr(0, read_.find("\r\n\r\n") + 2);
        read_.erase(0, head.size() + 2);
        answer.status = std::atoi(head.c_str() + std::min<std::size_t>(head.size(), 9));
        for (std::size_t at = head.find("\r\n") + 2; at < head.size();) {
            const auto end = head.find("\r\n", at), colon = head.find(':', at);
            std::string name = head.substr(at, colon - at);
            for (char& c : name) c = char(std::tolower(static_cast<unsigned char>(c)));
            answer.headers[name] = head.substr(colon + 2, end - colon - 2);
            at = end + 2;
        }
        if (head_alone)
            answer.whole = true;
        else if (answer.headers["transfer-encoding"] == "chunked")
            answer.whole = read_chunks(answer.body);
        else
            answer.whole = read_length(answer.body, std::size_t(std::atol(answer.headers["content-length"].c_str())));
        return answer;
    }

    /// A whole request.
    static std::string request(const std::string& method, const std::string& path, const std::string& body = {},
                               const std::string& headers = {})
    {
        std::string text = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers;
        if (!body.empty() || method == "POST")
            text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
        return text + "\r\n" + body;
    }

    /// Asks on a connection of its own.
    static ClientAnswer ask(int port, const std::string& method, const std::string& path, const std::string& body = {},
                            const std::string& headers = {})
    {
        ServeClient client(port);
        if (!client.connected() || !client.send(request(method, path, body, headers))) return {};
        return client.answer(method == "HEAD");
    }

private:
    bool read_more()
    {
        pollfd waiting{fd_, POLLIN, 0};
        char piece[4096];
        const auto n = ::poll(&waiting, 1, 120'000) > 0 ? ::recv(fd_, piece, sizeof piece, 0) : -1;
        if (n <= 0) return false;
        read_.append(piece, std::size_t(n));
        return true;
    }
    bool read_length(std::string& into, std::size_t length)
    {
        while (read_.size() < length)
            if (!read_more()) return false;
        into += read_.substr(0, length);
        read_.erase(0, length);
        return true;
    }
    bool read_chunks(std::string& into)
    {
        for (;;) {
            if (!read_until("\r\n")) return false;
            const auto length = std::size_t(std::strtoul(read_.c_str(), nullptr, 16));
            read_.erase(0, read_.find("\r\n") + 2);
            std::string end;
            if (!read_length(into, length) || !read_length(end, 2)) return false;
            if (length == 0) return true;
        }
    }

    int fd_;
    bool connected_ = false;
    std::string read_;
};

} // namespace steerdeck
