#include "core/evaluate/judge.h"

#include "core/base/error.h"
#include "core/base/http.h"
#include "core/base/journal.h"
#include "core/base/json.h"
#include "core/base/json_post.h"
#include "core/base/random.h"
#include "core/evaluate/judge_parts.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <memory>
#include <unordered_map>

namespace steerdeck::evaluate {
namespace {

using Clock = std::chrono::steady_clock;

Clock::duration seconds(double s)
{
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(s));
}

[[noreturn]] void refuse(const JudgeSettings& settings, const Message& what, const Message& remedy)
{
    throw InvalidInput(presentable(settings.api_key, what), settings.api_key.scrub(settings.base_url), remedy);
}

void check(const JudgeSettings& s)
{
    http::check_address(s.base_url, message("The judge's address"), "LLM_JUDGE_BASE_URL");
    if (!fits_a_header(s.api_key))
        throw InvalidInput(message("The judge's key holds white space or control characters"), "LLM_JUDGE_API_KEY",
                           message("Give the key alone"));
    if (s.model.empty()) refuse(s, message("The judge has no model"), message("Set LLM_JUDGE_MODEL"));
    const bool sensible = s.concurrency >= 1 && s.concurrency <= 256 && s.timeout > 0 && s.max_attempts >= 1 &&
                          s.max_misread >= 1 && s.backoff >= 0 && s.longest_wait >= 0 && s.max_bytes >= 1;
    if (!sensible)
        refuse(s, message("The judge's settings are out of range"),
               message("Give 1 to 256 requests at a time, at least one attempt and times above 0"));
}

std::string endpoint_of(std::string base)
{
    constexpr std::string_view path = "/chat/completions";
    while (!base.empty() && base.back() == '/') base.pop_back();
    return base.ends_with(path) ? base : base + std::string(path);
}

/// Judgements paid for before, by their key.
class Cache {
public:
    /// Its scores are `least` to `most`; what others kept there is left alone.
    Cache(const std::filesystem::path& path, int least, int most)
    {
        if (path.empty()) return;
        journal_ = std::make_unique<Journal>(path, [=, this](long, std::size_t, std::string_view line) {
            try {
                const Json json = parse_json(line, message("judgement"), "");
                const int score = require<int>(json, "score", "");
                if (score >= least && score <= most) scores_[require<std::string>(json, "key", "")] = score;
            } catch (const Error&) {
                // A damaged line costs one request.
            }
        });
    }

    std::optional<int> find(const std::string& key) const
    {
        const auto found = scores_.find(key);
        return found == scores_.end() ? std::nullopt : std::optional(found->second);
    }

    void remember(const std::string& key, int score)
    {
        scores_[key] = score;
        if (journal_) journal_->append(Json{{"key", key}, {"score", score}}.dump() + "\n");
    }

private:
    std::unordered_map<std::string, int> scores_;
    std::unique_ptr<Journal> journal_;
};

/// What is asked for each item, and how what comes is read.
struct Inquiries {
    std::vector<std::string> keys;                              // what each judgement is remembered by
    std::function<std::string(std::size_t item)> request;       // the body
    std::optional<int> (*read)(std::string_view) = parse_score; // of the reply's content
    int least = 1, most = 5;
    Message misread = message("the judge gave no score from 1 to 5");
};

/// One judgement to get.
struct Question {
    std::string key;
    std::vector<std::size_t> items; // equal ones
    int attempts = 0, misread = 0;
    Clock::time_point ready{};
};

/// One request under way.
struct Transfer {
    std::size_t question = 0;
    curl::JsonPost post;
};

class Judge {
public:
    Judge(const JudgeSettings& settings, const Inquiries& items, const Cancel& cancel, const ProgressSink& progress)
        : settings_(settings), items_(items), cancel_(cancel), progress_(progress),
          cache_(settings.cache, items.least, items.most), random_(settings.seed), url_(endpoint_of(settings.base_url))
    {
        curl::start();
        headers_ = curl::json_headers(settings.api_key);
        multi_.reset(curl_multi_init());
        if (!multi_ || !headers_)
            throw OutOfMemory(message("The judge's requests cannot be set up"), "", message("Close other programs"));
    }
    Judge(const Judge&) = delete;
    Judge& operator=(const Judge&) = delete;
    ~Judge()
    {
        for (const auto& transfer : transfers_) curl_multi_remove_handle(multi_.get(), transfer->post.easy());
    }

    JudgeRun run()
    {
        run_.verdicts.resize(items_.keys.size());
        collect();
        tell();
        while (!waiting_.empty() || !transfers_.empty()) {
            cancel_.check("Judging");
            start_those_ready();
            int running = 0;
            curl_multi_perform(multi_.get(), &running);
            int left = 0;
            while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left))
                if (message->msg == CURLMSG_DONE) finish(message->easy_handle, message->data.result);
            if (waiting_.empty() && transfers_.empty()) break;
            // Wakes for the network, for the next attempt that is due, and often enough to hear a cancel.
            curl_multi_poll(multi_.get(), nullptr, 0, wait_ms(), nullptr);
        }
        return std::move(run_);
    }

private:
    /// Takes from the cache what is there; the rest become questions.
    void collect()
    {
        std::unordered_map<std::string, std::size_t> known;
        for (std::size_t i = 0; i < items_.keys.size(); ++i) {
            const auto& key = items_.keys[i];
            if (const auto score = cache_.find(key)) {
                run_.verdicts[i] = {score, "", true};
                ++run_.cached;
                ++done_;
                continue;
            }
            const auto [place, added] = known.emplace(key, questions_.size());
            if (added) {
                waiting_.push_back(questions_.size());
                questions_.push_back({key, {}, 0, 0, {}});
            }
            questions_[place->second].items.push_back(i);
        }
        before_ = done_;
    }

    void start_those_ready()
    {
        const auto now = Clock::now();
        if (now < held_until_) return;
        for (auto it = waiting_.begin(); it != waiting_.end() && int(transfers_.size()) < settings_.concurrency;) {
            if (questions_[*it].ready > now) {
                ++it;
                continue;
            }
            start(*it);
            it = waiting_.erase(it);
        }
    }

    void start(std::size_t question)
    {
        auto request = items_.request(questions_[question].items.front());
        auto transfer = std::unique_ptr<Transfer>(
            new Transfer{question, {url_, headers_, std::move(request), settings_.timeout, settings_.max_bytes}});
        ++run_.requests;
        curl_multi_add_handle(multi_.get(), transfer->post.easy());
        transfers_.push_back(std::move(transfer));
    }

    void finish(CURL* easy, CURLcode code)
    {
        const auto place = std::find_if(transfers_.begin(), transfers_.end(),
                                        [&](const auto& transfer) { return transfer->post.easy() == easy; });
        const std::unique_ptr<Transfer> transfer = std::move(*place);
        transfers_.erase(place);
        long status = 0;
        curl_off_t wait = 0;
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &wait);
        curl_multi_remove_handle(multi_.get(), easy);
        const auto question = transfer->question;
        reached_ = reached_ || status != 0;
        if (transfer->post.too_big())
            misread(question, message("the reply is longer than {} bytes", settings_.max_bytes));
        else if (code != CURLE_OK)
            again(question, curl_easy_strerror(code), 0);
        else if (status == 200)
            read_reply(question, transfer->post.reply());
        else
            refused(question, status, double(wait), transfer->post.reply());
    }

    void read_reply(std::size_t question, const std::string& body)
    {
        std::string content;
        try {
            content = content_of(body);
        } catch (const std::exception&) {
            return misread(question, message("the reply is not that of a chat completion"));
        }
        const auto score = items_.read(content);
        if (!score) return misread(question, message("{}: \"{}\"", items_.misread, content));
        cache_.remember(questions_[question].key, *score);
        settle(question, {score, "", false});
    }

    void refused(std::size_t question, long status, double wait, const std::string& body)
    {
        std::string said = "HTTP status " + std::to_string(status);
        if (status == 401 || status == 403) // what it says there tends to be about the key
            refuse(settings_, message("The judge refuses the key ({})", said), message("Check LLM_JUDGE_API_KEY"));
        if (const auto told = error_message_of(body); !told.empty()) said += ": " + told;
        if (status >= 300 && status < 400)
            refuse(settings_, message("The judge's address leads elsewhere ({}), and redirects are not followed", said),
                   message("Set LLM_JUDGE_BASE_URL to the final address"));
        if (status == 404)
            refuse(settings_, message("The judge's address or model is unknown there ({})", said),
                   message("Check LLM_JUDGE_BASE_URL and LLM_JUDGE_MODEL"));
        const bool passing = status == 408 || status == 425 || status == 429 || status >= 500;
        if (!passing) return settle(question, {std::nullopt, presentable(settings_.api_key, said), false});
        again(question, said, wait);
    }

    void misread(std::size_t question, const Message& why)
    {
        if (++questions_[question].misread >= settings_.max_misread)
            return settle(question, {std::nullopt, presentable(settings_.api_key, why), false});
        delay(question, questions_[question].misread);
    }

    /// Another attempt later, where there is one left.
    void again(std::size_t question, const Message& why, double asked)
    {
        if (++questions_[question].attempts >= settings_.max_attempts) {
            if (!reached_)
                refuse(settings_, message("The judge cannot be reached ({})", why),
                       message("Check LLM_JUDGE_BASE_URL and the network"));
            return settle(
                question,
                {std::nullopt,
                 presentable(settings_.api_key, message("{}, after {} attempts", why, settings_.max_attempts)), false});
        }
        if (asked > settings_.longest_wait)
            refuse(settings_, message("The judge asks to wait {} seconds ({})", std::lround(asked), why),
                   message("Try again then; the scores so far are kept"));
        if (asked > 0) held_until_ = std::max(held_until_, Clock::now() + seconds(asked));
        delay(question, questions_[question].attempts);
    }

    void delay(std::size_t question, int attempt)
    {
        const double wait =
            std::min(settings_.longest_wait, settings_.backoff * std::ldexp(1.0, std::min(attempt, 30) - 1));
        questions_[question].ready = Clock::now() + seconds(wait * (0.5 + random_.uniform()));
        waiting_.push_back(question);
    }

    void settle(std::size_t question, const Verdict& verdict)
    {
        for (const auto item : questions_[question].items) run_.verdicts[item] = verdict;
        done_ += long(questions_[question].items.size());
        tell();
    }

    int wait_ms() const
    {
        constexpr double longest = 0.1;
        double wait = longest;
        if (int(transfers_.size()) < settings_.concurrency)
            for (const auto question : waiting_) {
                const auto due = std::max(questions_[question].ready, held_until_) - Clock::now();
                wait = std::min(wait, std::chrono::duration<double>(due).count());
            }
        return int(std::ceil(std::max(0.0, wait) * 1000));
    }

    void tell() const
    {
        if (progress_) progress_({"Judging", done_, long(items_.keys.size()), watch_.seconds(), before_});
    }

    const JudgeSettings& settings_;
    const Inquiries& items_;
    const Cancel& cancel_;
    const ProgressSink& progress_;
    Cache cache_;
    Random random_;
    std::string url_;
    curl::Headers headers_;
    curl::Multi multi_;
    std::vector<Question> questions_;
    std::vector<std::size_t> waiting_;                 // questions without a request under way
    std::vector<std::unique_ptr<Transfer>> transfers_; // under way
    Clock::time_point held_until_{};                   // no request starts before
    bool reached_ = false;                             // the endpoint ever answered
    Stopwatch watch_;
    JudgeRun run_;
    long done_ = 0, before_ = 0;
};

} // namespace

std::optional<JudgeSettings> judge_settings(const JudgeServer& server)
{
    const auto variable = [](const char* name) {
        const char* text = std::getenv(name);
        std::string value = text ? text : "";
        const auto end = value.find_last_not_of(" \t\r\n");
        value.erase(end == std::string::npos ? 0 : end + 1);
        return value;
    };
    JudgeSettings settings;
    settings.base_url = server.base_url.empty() ? variable("LLM_JUDGE_BASE_URL") : server.base_url;
    if (settings.base_url.empty()) return std::nullopt;
    settings.api_key = server.api_key.empty() ? Secret(variable("LLM_JUDGE_API_KEY")) : server.api_key;
    settings.model = server.model.empty() ? variable("LLM_JUDGE_MODEL") : server.model;
    if (settings.model.empty())
        throw InvalidInput(message("The judge has an address but no model"), "LLM_JUDGE_MODEL",
                           message("Set it to the model's name"));
    return settings;
}

JudgeRun judge(const JudgeSettings& settings, std::span<const JudgeItem> items, const Cancel& cancel,
               const ProgressSink& progress)
{
    check(settings);
    Inquiries inquiries;
    for (const auto& item : items) inquiries.keys.push_back(judge_key(settings.model, item));
    inquiries.request = [&](std::size_t i) { return judge_request(settings.model, items[i]); };
    return Judge(settings, inquiries, cancel, progress).run();
}

JudgeRun ask_judge(const JudgeSettings& settings, std::span<const YesNoItem> items, const Cancel& cancel,
                   const ProgressSink& progress)
{
    check(settings);
    Inquiries inquiries;
    for (const auto& item : items) inquiries.keys.push_back(judge_key(settings.model, item));
    inquiries.request = [&](std::size_t i) { return judge_request(settings.model, items[i]); };
    inquiries.read = parse_yes_no;
    inquiries.least = 0;
    inquiries.most = 1;
    inquiries.misread = message("the judge said neither yes nor no");
    return Judge(settings, inquiries, cancel, progress).run();
}

} // namespace steerdeck::evaluate
