/// A hub of its own on a free local port, for tests: it lists, searches and hands out files as huggingface.co does, and
/// misbehaves as it is told.
#pragma once

#include "core/base/files.h"
#include "core/base/git_blob.h"

#include <nlohmann/json.hpp>

#include <arpa/inet.h>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <netinet/in.h>
#include <optional>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace steerdeck {

class HubServer {
public:
    struct File {
        std::string bytes;
        bool large = false;                 // kept by git LFS: named by SHA-256, handed out by another host
        std::optional<long> told_size = {}; // what the list says instead of the truth
    };
    struct Request {
        int number = 0; // from 0, as they come
        std::string method, path, query, host, authorization;
        std::optional<std::size_t> from; // of a Range header
    };
    struct Reply {
        int status = 200;
        std::string headers, body;                   // headers: "Name: value\r\n"
        std::optional<std::size_t> announced = {};   // Content-Length instead of the body's length
        std::size_t stall_after = std::string::npos; // bytes of the body; then nothing comes until `release`
    };
    /// A reply in place of the usual one, which is given; nothing hangs up at once.
    using Trick = std::function<std::optional<Reply>(const Request& request, Reply usual)>;

    std::map<std::string, std::map<std::string, File>> repositories; // "owner/name" -> files; set before it is asked
    std::string commit = "0123456789abcdef0123456789abcdef01234567";
    nlohmann::json more = nlohmann::json::object(); // further keys of every repository's description
    bool sizes = true;                              // whether the list tells sizes and hashes

    explicit HubServer(Trick trick = {}) : trick_(std::move(trick))
    {
        listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof address);
        ::listen(listener_, 64);
        socklen_t size = sizeof address;
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
        accepting_ = std::thread([this] { accept_all(); });
    }
    ~HubServer()
    {
        stop_ = true;
        release();
        accepting_.join();
        for (auto& thread : serving_) thread.join();
        ::close(listener_);
    }
    HubServer(const HubServer&) = delete;
    HubServer& operator=(const HubServer&) = delete;

    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
    void set_trick(Trick trick)
    {
        const std::lock_guard lock(mutex_);
        trick_ = std::move(trick);
    }
    std::vector<Request> requests() const
    {
        const std::lock_guard lock(mutex_);
        return requests_;
    }
    /// How many requests had this in their path.
    int count(const std::string& part) const
    {
        int n = 0;
        for (const auto& request : requests()) n += request.path.find(part) != std::string::npos;
        return n;
    }
    /// Whether a part of a file was asked for that begins there.
    bool was_asked_from(std::size_t byte) const
    {
        for (const auto& request : requests())
            if (request.from == byte) return true;
        return false;
    }
    /// How many bytes of bodies were sent so far.
    std::size_t sent() const { return sent_; }
    /// Whether a reply stalls now.
    bool stalls() const { return stalled_ > 0; }
    void release()
    {
        const std::lock_guard lock(mutex_);
        released_ = true;
        changed_.notify_all();
    }

    static std::string etag_of(const File& file)
    {
        if (file.large) return sha256(file.bytes);
        GitBlob blob(file.bytes.size());
        blob.add(file.bytes);
        return blob.hex();
    }

private:
    void accept_all()
    {
        while (!stop_) {
            pollfd waiting{listener_, POLLIN, 0};
            if (::poll(&waiting, 1, 20) <= 0) continue;
            const int fd = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
            if (fd >= 0) serving_.emplace_back([this, fd] { serve(fd); });
        }
    }

    static std::string header_in(const std::string& text, const std::string& name)
    {
        const auto at = text.find("\r\n" + name + ": ");
        if (at == std::string::npos) return {};
        const auto begin = at + name.size() + 4;
        return text.substr(begin, text.find("\r\n", begin) - begin);
    }

    static std::string unescaped(const std::string& text)
    {
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] == '%' && i + 2 < text.size())
                out += char(std::stoi(text.substr(i + 1, 2), nullptr, 16)), i += 2;
            else
                out += text[i];
        return out;
    }

    void serve(int fd)
    {
        std::string text;
        char piece[4096];
        while (text.find("\r\n\r\n") == std::string::npos) {
            const auto n = ::recv(fd, piece, sizeof piece, 0);
            if (n <= 0) break;
            text.append(piece, std::size_t(n));
        }
        Request request;
        const auto space = text.find(' '), end = text.find(' ', space + 1);
        if (space != std::string::npos && end != std::string::npos) {
            request.method = text.substr(0, space);
            const auto target = text.substr(space + 1, end - space - 1);
            const auto question = target.find('?');
            request.path = unescaped(target.substr(0, question));
            if (question != std::string::npos) request.query = target.substr(question + 1);
            request.host = header_in(text, "Host");
            request.authorization = header_in(text, "Authorization");
            if (const auto range = header_in(text, "Range"); range.rfind("bytes=", 0) == 0)
                request.from = std::size_t(std::stoull(range.substr(6)));
            answer(fd, request);
        }
        ::shutdown(fd, SHUT_WR);
        ::close(fd);
    }

    void answer(int fd, Request request)
    {
        Trick trick;
        {
            const std::lock_guard lock(mutex_);
            request.number = int(requests_.size());
            requests_.push_back(request);
            trick = trick_;
        }
        auto reply = usual(request);
        if (trick) {
            auto other = trick(request, reply);
            if (!other) return;
            reply = std::move(*other);
        }
        std::string head =
            "HTTP/1.1 " + std::to_string(reply.status) + " Answer\r\nConnection: close\r\n" + reply.headers;
        head += "Content-Length: " + std::to_string(reply.announced.value_or(reply.body.size())) + "\r\n\r\n";
        if (!send(fd, head) || request.method == "HEAD") return;
        const auto first = std::min(reply.stall_after, reply.body.size());
        if (!send(fd, reply.body.substr(0, first))) return;
        sent_ += first;
        if (first == reply.body.size()) return;
        std::unique_lock lock(mutex_);
        ++stalled_;
        changed_.wait(lock, [&] { return released_ || stop_; });
        --stalled_;
        lock.unlock();
        send(fd, reply.body.substr(first));
        sent_ += reply.body.size() - first;
    }

    static bool send(int fd, const std::string& bytes)
    {
        for (std::size_t sent = 0; sent < bytes.size();) {
            const auto n = ::send(fd, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (n <= 0) return false;
            sent += std::size_t(n);
        }
        return true;
    }

    Reply usual(const Request& request) const
    {
        const auto& path = request.path;
        if (path == "/api/models") return search(request);
        if (path.rfind("/cdn/", 0) == 0) {
            for (const auto& [repository, files] : repositories)
                for (const auto& [name, file] : files)
                    if (file.large && path == "/cdn/" + etag_of(file))
                        return part(file.bytes, request, "ETag: \"of-the-cdn\"\r\n");
            return {404, "", "", {}, std::string::npos};
        }
        for (const auto& [repository, files] : repositories) {
            if (path == "/api/models/" + repository || path.rfind("/api/models/" + repository + "/revision/", 0) == 0)
                return list(repository);
            const auto start = "/" + repository + "/resolve/";
            if (path.rfind(start, 0) != 0) continue;
            const auto name = path.substr(path.find('/', start.size()) + 1);
            const auto found = files.find(name);
            if (found == files.end())
                return {404, "X-Error-Code: EntryNotFound\r\n", "Entry not found", {}, std::string::npos};
            const auto etag = etag_of(found->second);
            std::string headers = "X-Repo-Commit: " + commit + "\r\n";
            if (!found->second.large) return part(found->second.bytes, request, headers + "ETag: \"" + etag + "\"\r\n");
            headers += "X-Linked-Etag: \"" + etag +
                       "\"\r\nX-Linked-Size: " + std::to_string(found->second.bytes.size()) + "\r\n";
            headers += "Location: http://localhost:" + std::to_string(port_) + "/cdn/" + etag + "\r\n";
            return {302, headers, "Found. Redirecting", {}, std::string::npos};
        }
        return {404, "X-Error-Code: RepoNotFound\r\n", "{\"error\":\"Repository not found\"}", {}, std::string::npos};
    }

    static Reply part(const std::string& bytes, const Request& request, const std::string& headers)
    {
        if (!request.from) return {200, headers + "Accept-Ranges: bytes\r\n", bytes, {}, std::string::npos};
        if (*request.from >= bytes.size()) return {416, headers, "", {}, std::string::npos};
        const auto range = "Content-Range: bytes " + std::to_string(*request.from) + "-" +
                           std::to_string(bytes.size() - 1) + "/" + std::to_string(bytes.size()) + "\r\n";
        return {206, headers + range, bytes.substr(*request.from), {}, std::string::npos};
    }

    Reply list(const std::string& repository) const
    {
        auto siblings = nlohmann::json::array();
        for (const auto& [name, file] : repositories.at(repository)) {
            nlohmann::json entry{{"rfilename", name}};
            if (sizes) {
                entry["size"] = file.told_size.value_or(long(file.bytes.size()));
                entry["blobId"] = std::string(40, 'e');
                if (!file.large)
                    entry["blobId"] = etag_of(file);
                else
                    entry["lfs"] = {{"sha256", etag_of(file)}, {"size", entry["size"]}, {"pointerSize", 130}};
            }
            siblings.push_back(entry);
        }
        nlohmann::json reply{{"id", repository}, {"sha", commit}, {"gated", false}, {"siblings", siblings}};
        reply.update(more);
        return {200, "Content-Type: application/json\r\n", reply.dump(), {}, std::string::npos};
    }

    Reply search(const Request& request) const
    {
        auto found = nlohmann::json::array();
        const auto at = request.query.find("search=");
        const auto words = at == std::string::npos
                               ? ""
                               : unescaped(request.query.substr(at + 7, request.query.find('&', at) - at - 7));
        for (const auto& [repository, files] : repositories) {
            if (repository.find(words) == std::string::npos) continue;
            nlohmann::json entry{
                {"id", repository}, {"downloads", 1234}, {"gated", false}, {"tags", nlohmann::json::array()}};
            for (const auto& [name, file] : files)
                if (name.size() > 5 && name.substr(name.size() - 5) == ".gguf") entry["tags"] = {"gguf"};
            entry.update(more);
            found.push_back(entry);
        }
        return {200, "Content-Type: application/json\r\n", found.dump(), {}, std::string::npos};
    }

    Trick trick_;
    int listener_ = -1, port_ = 0;
    std::thread accepting_;
    std::list<std::thread> serving_; // grown by accepting_ alone
    std::atomic<bool> stop_{false};
    std::atomic<std::size_t> sent_{0};
    std::atomic<int> stalled_{0};
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool released_ = false;
    std::vector<Request> requests_;
};

} // namespace steerdeck
