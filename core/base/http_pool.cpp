#include "core/base/http_pool.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/json_post.h"
#include "core/base/random.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <deque>
#include <memory>
#include <vector>

namespace steerdeck::http {
namespace {

using Clock = std::chrono::steady_clock;

Clock::duration seconds(double s)
{
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(s));
}

/// A request that waits for its turn or for its next attempt.
struct Waiting {
    std::size_t request = 0;
    int attempts = 0; // made
    Clock::time_point ready{};
};

struct Transfer {
    Waiting what;
    curl::JsonPost post;
};

/// What an error's body says, in OpenAI's words; empty where it is none.
std::string message_in(const std::string& body)
{
    const auto json = Json::parse(body, nullptr, false);
    if (!json.is_object() || !json.contains("error") || !json["error"].is_object()) return {};
    const auto& error = json["error"];
    return error.contains("message") && error["message"].is_string() ? error["message"].get<std::string>() : "";
}

class Pool {
public:
    Pool(const PoolSettings& settings, std::size_t n, const BodyOf& body, const TakeReply& take, const Cancel& cancel,
         const char* work)
        : settings_(settings), n_(n), body_(body), take_(take), cancel_(cancel), work_(work)
    {
        curl::start();
        headers_ = curl::json_headers(settings.bearer);
        multi_.reset(curl_multi_init());
        if (!multi_ || !headers_)
            throw OutOfMemory(message("Requests cannot be set up"), "", message("Close other programs"));
    }
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;
    ~Pool()
    {
        for (const auto& transfer : transfers_) curl_multi_remove_handle(multi_.get(), transfer->post.easy());
    }

    void run()
    {
        while (next_ < n_ || !again_.empty() || !transfers_.empty()) {
            cancel_.check(work_);
            start_those_ready();
            int running = 0, left = 0;
            curl_multi_perform(multi_.get(), &running);
            while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left))
                if (message->msg == CURLMSG_DONE) finish(message->easy_handle, message->data.result);
            // Wakes for the network, for the next attempt that is due, and often enough to hear a cancel.
            if (!transfers_.empty() || !again_.empty()) curl_multi_poll(multi_.get(), nullptr, 0, 20, nullptr);
        }
    }

private:
    void start_those_ready()
    {
        const auto now = Clock::now();
        if (now < held_until_) return;
        for (auto one = again_.begin(); one != again_.end() && has_room();) {
            if (one->ready > now) {
                ++one;
                continue;
            }
            start(*one);
            one = again_.erase(one);
        }
        while (next_ < n_ && has_room()) start({next_++, 0, {}});
    }

    bool has_room() const { return int(transfers_.size()) < settings_.concurrency; }

    void start(const Waiting& what)
    {
        auto transfer = std::unique_ptr<Transfer>(
            new Transfer{what, {settings_.url, headers_, body_(what.request), settings_.timeout, settings_.max_bytes}});
        curl_multi_add_handle(multi_.get(), transfer->post.easy());
        transfers_.push_back(std::move(transfer));
    }

    void finish(CURL* easy, CURLcode code)
    {
        const auto place = std::ranges::find(transfers_, easy, [](const auto& one) { return one->post.easy(); });
        const std::unique_ptr<Transfer> transfer = std::move(*place);
        transfers_.erase(place);
        long status = 0;
        curl_off_t wait = 0;
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &wait);
        curl_multi_remove_handle(multi_.get(), easy);
        if (transfer->post.too_big())
            again(transfer->what, "its reply is longer than " + std::to_string(settings_.max_bytes) + " bytes", 0);
        else if (code != CURLE_OK)
            again(transfer->what, curl_easy_strerror(code), 0);
        else if (status != 200)
            refused(transfer->what, status, double(wait), transfer->post.reply());
        else if (const auto why = take_(transfer->what.request, transfer->post.reply()))
            again(transfer->what, *why, 0);
    }

    void refused(const Waiting& what, long status, double wait, const std::string& body)
    {
        auto said = "HTTP status " + std::to_string(status);
        if (status == 401 || status == 403) refuse(message("refuses the key ({})", said), message("Check the key"));
        if (const auto told = message_in(body); !told.empty()) said += ": " + told;
        const bool passing = status == 408 || status == 425 || status == 429 || status >= 500;
        if (!passing)
            refuse(message("refuses a request ({})", said), message("Check its address, and that it serves this"));
        again(what, said, wait);
    }

    /// Another attempt later, where there is one left.
    void again(Waiting what, const std::string& why, double asked)
    {
        if (++what.attempts >= settings_.attempts)
            refuse(message("gave no usable answer in {} attempts ({})", settings_.attempts, why),
                   message("See that it runs, then start again: what was answered is kept"));
        if (asked > settings_.longest_wait)
            refuse(message("asks to wait {} seconds ({})", std::lround(asked), why),
                   message("Start again then: what was answered is kept"));
        if (asked > 0) held_until_ = std::max(held_until_, Clock::now() + seconds(asked));
        const double wait =
            std::min(settings_.longest_wait, settings_.backoff * std::ldexp(1.0, std::min(what.attempts, 30) - 1));
        what.ready = Clock::now() + seconds(wait * (0.5 + random_.uniform()));
        again_.push_back(what);
    }

    [[noreturn]] void refuse(const Message& what, const Message& remedy) const
    {
        throw InvalidInput(presentable(settings_.bearer, message("The server {}", what)),
                           settings_.bearer.scrub(settings_.url), remedy);
    }

    const PoolSettings& settings_;
    std::size_t n_, next_ = 0; // the next one that was never asked
    const BodyOf& body_;
    const TakeReply& take_;
    const Cancel& cancel_;
    const char* work_;
    Random random_{1}; // of the jitter
    curl::Headers headers_;
    curl::Multi multi_;
    std::deque<Waiting> again_;
    std::vector<std::unique_ptr<Transfer>> transfers_;
    Clock::time_point held_until_{};
};

} // namespace

void post_all(const PoolSettings& settings, std::size_t n, const BodyOf& body, const TakeReply& take,
              const Cancel& cancel, const char* work)
{
    Pool(settings, n, body, take, cancel, work).run();
}

} // namespace steerdeck::http
