/// Response quality 1..5 by a judge: a model behind an OpenAI-compatible endpoint (POST <base URL>/chat/completions).
/// Give it only answers that do what was asked. The judge answers yes/no questions about a text, too. A judgement is
/// paid for once: a cache remembers it.
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/secret.h"
#include "core/evaluate/conditions.h"
#include "core/evaluate/judge_server.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::evaluate {

struct JudgeSettings {
    std::string base_url; // "https://host/v1"; http or https; without user, password, query or fragment
    Secret api_key;       // empty where the endpoint wants none
    std::string model;
    std::filesystem::path cache; // JSONL of judgements; empty = remember nothing
    int concurrency = 4;         // requests at a time
    double timeout = 60;         // seconds a request may take
    int max_attempts = 5;        // where the endpoint is busy, broken or away
    int max_misread = 3;         // replies that are no score
    double backoff = 1;          // seconds before the second attempt; doubles, with jitter of half as much either way
    double longest_wait = 120;   // seconds: the most it waits between two attempts
    std::size_t max_bytes = std::size_t(1) << 20; // of a reply
    std::uint64_t seed = 1;                       // of the jitter
};

/// From LLM_JUDGE_BASE_URL, LLM_JUDGE_API_KEY (may be missing) and LLM_JUDGE_MODEL, before which stands what `server`
/// names; nothing where no URL is set. Throws InvalidInput where a URL but no model is.
std::optional<JudgeSettings> judge_settings(const JudgeServer& server);

struct JudgeItem {
    std::string prompt; // the user's, without the constraints
    std::string answer;
    std::vector<std::string> instructions = {}; // what the answer was asked to keep to, in words
    Rule rule = Rule::all;                      // how many of them
};

struct Verdict {
    std::optional<int> score; // 1..5; of a yes/no question 1 for yes, 0 for no
    Message reason;           // why there is none
    bool cached = false;
};

struct JudgeRun {
    std::vector<Verdict> verdicts; // one per item
    long requests = 0;             // made, repeats included
    long cached = 0;               // items that cost none
};

/// Scores every item; equal items once. An attempt is repeated after a growing, jittered wait when the endpoint cannot
/// be reached, hangs up, is too slow or answers 408, 425, 429 or 5xx; a Retry-After holds all requests back that long.
/// A reply without a score is asked for again `max_misread` times in all. What gets no score says why.
/// Redirects are not followed. Throws InvalidInput for settings that cannot work, and when going on makes no sense: the
/// key is refused (401, 403), address or model are unknown (404), a redirect, nothing was ever reached, or the wait
/// asked for is longer than `longest_wait`; Cancelled; UnwritableFile for the cache. What was scored by then is in the
/// cache.
JudgeRun judge(const JudgeSettings& settings, std::span<const JudgeItem> items, const Cancel& cancel = {},
               const ProgressSink& progress = {});

/// A yes/no question about a text.
struct YesNoItem {
    std::string question;
    std::string text;
};

/// As `judge`, for yes or no.
JudgeRun ask_judge(const JudgeSettings& settings, std::span<const YesNoItem> items, const Cancel& cancel = {},
                   const ProgressSink& progress = {});

/// 1 for "yes", 0 for "no", in any letter case and with a full stop at most; thoughts before it are left out.
std::optional<int> parse_yes_no(std::string_view reply);

/// The score in a reply: "4", "Score: 4" or {"score": 4}, white space around it allowed and nothing else; 1..5.
std::optional<int> parse_score(std::string_view reply);

/// What a judgement is remembered by: SHA-256 of the judge's wording, its model and what it is shown.
std::string judge_key(std::string_view model, const JudgeItem& item);
std::string judge_key(std::string_view model, const YesNoItem& item);

} // namespace steerdeck::evaluate
