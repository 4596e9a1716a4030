#pragma once

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace stub {

/// A small HTTP server on a free local port: one request a connection, each answered by `reply` with the whole response
/// (nothing = hang up at once). Requests are numbered from 0 as they come.
class Server {
public:
    using Reply = std::function<std::string(int number, const std::string& request)>;

    explicit Server(Reply reply) : reply_(std::move(reply))
    {
        listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
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
    ~Server()
    {
        stop_ = true;
        accepting_.join();
        for (auto& thread : serving_) thread.join();
        ::close(listener_);
    }

    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_) + "/v1"; }
    bool stopping() const { return stop_; }
    int count()
    {
        const std::lock_guard lock(mutex_);
        return int(requests_.size());
    }
    std::vector<std::string> requests()
    {
        const std::lock_guard lock(mutex_);
        return requests_;
    }
    int most_at_once()
    {
        const std::lock_guard lock(mutex_);
        return most_;
    }
    /// Waits until `n` requests are under way at once, or have been; 10 s at most.
    bool wait_for(int n)
    {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(10), [&] { return most_ >= n || stop_; });
    }

private:
    void accept_all()
    {
        while (!stop_) {
            pollfd waiting{listener_, POLLIN, 0};
            if (::poll(&waiting, 1, 20) <= 0) continue;
            const int fd = ::accept(listener_, nullptr, nullptr);
            if (fd >= 0) serving_.emplace_back([this, fd] { serve(fd); });
        }
    }

    void serve(int fd)
    {
        std::string request;
        std::size_t wanted = std::string::npos;
        char piece[4096];
        while (request.size() < wanted) {
            const auto n = ::recv(fd, piece, sizeof piece, 0);
            if (n <= 0) break;
            request.append(piece, std::size_t(n));
            const auto head = request.find("\r\n\r\n");
            const auto length = request.find("Content-Length: ");
            if (head == std::string::npos) continue;
            wanted = head + 4;
            if (length < head) wanted += std::size_t(std::stoul(request.substr(length + 16)));
        }
        int number = 0;
        {
            const std::lock_guard lock(mutex_);
            number = int(requests_.size());
            requests_.push_back(request);
            most_ = std::max(most_, ++active_);
            changed_.notify_all();
        }
        const auto answer = reply_(number, request);
        {
            // Before the reply is sent, or the client's next request might be counted beside this one.
            const std::lock_guard lock(mutex_);
            --active_;
        }
        for (std::size_t sent = 0; sent < answer.size();) {
            const auto n = ::send(fd, answer.data() + sent, answer.size() - sent, MSG_NOSIGNAL);
            if (n <= 0) break;
            sent += std::size_t(n);
        }
        ::shutdown(fd, SHUT_WR);
        ::close(fd);
    }

    Reply reply_;
    int listener_ = -1, port_ = 0;
    std::thread accepting_;
    std::vector<std::thread> serving_; // grown by accepting_ alone
    std::atomic<bool> stop_{false};
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::string> requests_;
    int active_ = 0, most_ = 0;
};

inline std::string http(int status, const std::string& body, const std::string& headers = "")
{
    return "HTTP/1.1 " + std::to_string(status) + " Status\r\nContent-Type: application/json\r\nConnection: close\r\n" +
           headers + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace stub
