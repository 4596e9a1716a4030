#pragma once

#include "core/base/http.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace steerdeck::http {

struct PoolSettings {
    std::string url;          // of every request
    Secret bearer = {};       // sent to it
    int concurrency = 4;      // requests under way at once
    double timeout = 60;      // seconds that one may take
    int attempts = 5;         // of one request, before all ends
    double backoff = 0.5;     // seconds before the second attempt; doubles, with jitter of half as much either way
    double longest_wait = 60; // seconds: the most it waits between two attempts
    std::size_t max_bytes = std::size_t(16) << 20; // of a reply
};

/// Body number `request`, as JSON.
using BodyOf = std::function<std::string(std::size_t request)>;
/// Takes the reply to request number `request`; each is taken once. A sentence says why it cannot be used, and it is
/// asked for again.
using TakeReply = std::function<std::optional<std::string>(std::size_t request, const std::string& reply)>;

/// Posts `n` bodies to one address, in order, some at a time, from this thread. A request is repeated after a growing
/// wait where the server cannot be reached, hangs up, is too slow, answers 408, 425, 429 or 5xx, or sends what `take`
/// cannot use; a Retry-After holds all back that long.
///
/// Throws InvalidInput, naming the address without its key, where a request has no attempt left, the key is refused
/// (401, 403) or the request is (any other status); Cancelled; what `take` throws. What was taken by then stays taken.
void post_all(const PoolSettings& settings, std::size_t n, const BodyOf& body, const TakeReply& take,
              const Cancel& cancel, const char* work);

} // namespace steerdeck::http
