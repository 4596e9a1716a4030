#include "core/base/log.h"
#include "core/serve/answering.h"
#include "core/serve/key.h"
#include "core/serve/reply.h"
#include "core/serve/serve.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace steerdeck::serve {
namespace {

constexpr const char* models = "/v1/models";
constexpr const char* chat = "/v1/chat/completions";
constexpr const char* completions = "/v1/completions";

Refusal refusal_of(int status)
{
    switch (status) {
    case 404:
        return {404,
                "invalid_request_error",
                "There is nothing at this address",
                "Ask /v1/chat/completions, /v1/completions, /v1/models or /health",
                {},
                "not_found"};
    case 408:
        return {408, "invalid_request_error", "The request did not come whole in time", "Send it at once"};
    case 413:
        return {413, "invalid_request_error", "The body is too large", "Send less at once"};
    case 431:
        return {431, "invalid_request_error", "The headers are too large", "Send less of them"};
    case 429: {
        Refusal full(429, "rate_limit_error", "The server has no connection left", "Ask again later", {}, "overloaded");
        full.retry_after = 1;
        return full;
    }
    default:
        break;
    }
    if (status >= 500) return {status, "server_error", "The server failed", "Ask again; its log tells more"};
    return {status, "invalid_request_error", "The request is no HTTP that this server reads",
            "Send a request of HTTP/1.1"};
}

bool is_json(std::string type)
{
    std::ranges::transform(type, type.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return type.starts_with("application/json") ||
           (type.starts_with("application/") && type.find("+json") != type.npos);
}

/// The host of a "Host" header, without its port and brackets.
std::string host_in(std::string header)
{
    if (header.starts_with('[')) return header.substr(1, header.find(']') - 1);
    return header.substr(0, header.find(':'));
}

} // namespace

HttpReply reply_of(const Refusal& refusal)
{
    HttpReply reply{.status = refusal.status, .body = error_body(refusal)};
    if (refusal.retry_after > 0)
        reply.headers.emplace_back("Retry-After", std::to_string(std::lround(refusal.retry_after)));
    if (refusal.status == 401) reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    return reply;
}

void check(const Settings& s)
{
    const auto whole = [](const Message& what, long value, long least, long most) {
        if (value < least || value > most)
            throw InvalidInput(message("{} is {}", what, value), "", message("Give {} to {}", least, most));
    };
    whole(message("The port"), s.port, 0, 65535);
    whole(message("The number of answers at once"), s.engine.streams.sequences, 1, 1024);
    whole(message("The number of answers that wait"), s.engine.waiting, 0, 100'000);
    whole(message("The number of connections"), s.http.connections, 1, 900);
    whole(message("The longest answer"), s.request.most_new_tokens, 1, 1'000'000);
    whole(message("The usual answer's length"), s.request.new_tokens, 1, s.request.most_new_tokens);
    whole(message("The longest prompt"), s.most_prompt, 0, 100'000'000);
    if (!(s.most_seconds > 0))
        throw InvalidInput(message("The time for an answer is not above 0"), "", message("Give seconds"));
    if (s.key.empty() && !is_loopback(s.host))
        throw InvalidInput(message("Whoever reaches {} could ask without a key", s.host), "",
                           message("Name a key file, set STEERDECK_SERVE_KEY, or listen on 127.0.0.1"));
}

struct Server::Parts {
    Served served;
    Settings settings;
    Engine engine;
    Answering answering;
    std::unique_ptr<HttpServer> http; // last: its threads use the others

    Parts(Served what, const Settings& how)
        : served(std::move(what)), settings(how), engine(*served.decoder, how.engine, served.threads),
          answering(served, settings, engine)
    {
    }

    /// What a request's head alone decides.
    std::optional<HttpReply> admit(const HttpCall& call) const
    {
        const bool health = call.path == "/health", list = call.path == models,
                   one = call.path.starts_with(std::string(models) + "/");
        const bool asks = call.path == chat || call.path == completions;
        // A web page that a browser of this machine shows must not speak to it under a name of the page's own.
        if (settings.key.empty() && !call.host.empty() && !is_loopback(host_in(call.host)))
            return reply_of({403,
                             "invalid_request_error",
                             "This server is for this machine alone",
                             "Address it as 127.0.0.1 or localhost, or start it with a key",
                             {},
                             "forbidden"});
        if (!health && !settings.key.empty() && !shows_key(call.authorization, settings.key))
            return reply_of({401,
                             "authentication_error",
                             "The key is missing or wrong",
                             "Send \"Authorization: Bearer KEY\"",
                             {},
                             "invalid_api_key"});
        if (!health && !list && !one && !asks) return reply_of(refusal_of(404));
        const bool reads = call.method == "GET" || call.method == "HEAD";
        if (asks ? call.method != "POST" : !reads) {
            auto reply = reply_of({405,
                                   "invalid_request_error",
                                   "This address is not asked by " + call.method,
                                   std::string("Use ") + (asks ? "POST" : "GET"),
                                   {},
                                   "method_not_allowed"});
            reply.headers.emplace_back("Allow", asks ? "POST" : "GET, HEAD");
            return reply;
        }
        if (asks && !is_json(call.content_type))
            return reply_of({415,
                             "invalid_request_error",
                             "The body is not said to be JSON",
                             "Send \"Content-Type: application/json\"",
                             {},
                             "unsupported_media_type"});
        return {};
    }

    HttpReply handle(const HttpCall& call)
    {
        if (call.path == chat) return answering.answer(Kind::chat, call);
        if (call.path == completions) return answering.answer(Kind::completion, call);
        if (call.path == "/health") {
            const auto counts = engine.counts();
            return {.body = to_text({{"status", "ok"},
                                     {"model", served.name},
                                     {"running", counts.running},
                                     {"waiting", counts.waiting},
                                     {"answers", counts.ended},
                                     {"tokens", counts.tokens}})};
        }
        if (call.path == models)
            return {.body = to_text({{"object", "list"}, {"data", Json::array({answering.model_json()})}})};
        if (call.path == std::string(models) + "/" + served.name) return {.body = to_text(answering.model_json())};
        return reply_of(no_such_model(call.path.substr(std::string(models).size() + 1), served.name));
    }
};

Server::Server(Served served, const Settings& settings)
{
    check(settings);
    parts_ = std::make_unique<Parts>(std::move(served), settings);
    auto* parts = parts_.get();
    parts->http = std::make_unique<HttpServer>(
        settings.host, settings.port, settings.http, [parts](const HttpCall& call) { return parts->admit(call); },
        [parts](const HttpCall& call) { return parts->handle(call); },
        [](int status) { return reply_of(refusal_of(status)); });
}

Server::~Server() { stop(0); }

int Server::port() const { return parts_->http->port(); }

Engine::Counts Server::counts() const { return parts_->engine.counts(); }

void Server::stop(double seconds)
{
    // First the answers: connections wait for them.
    parts_->engine.stop(seconds);
    parts_->http->stop();
}

} // namespace steerdeck::serve
