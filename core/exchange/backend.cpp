#include "core/exchange/backend.h"

#include "core/base/error.h"
#include "core/base/http_pool.h"

#include <optional>

namespace steerdeck::exchange {
namespace {

constexpr const char* key_name = "STEERDECK_BACKEND_KEY";

std::string address_of(const Backend& backend, const char* path)
{
    auto base = backend.url;
    while (base.ends_with('/')) base.pop_back();
    return base + path;
}

[[noreturn]] void refuse(const Backend& backend, const Message& what, const Message& remedy)
{
    throw InvalidInput(presentable(backend.key, message("The server {}", what)), backend.key.scrub(backend.url),
                       remedy);
}

/// The answer in a reply; nothing where it is none. Every field is looked at: a row is never made of half an answer.
std::optional<BackendAnswer> answer_in(const std::string& reply, const std::string& model, Api api)
{
    const auto json = Json::parse(reply, nullptr, false);
    if (!json.is_object() || json.value("model", Json()) != model) return {};
    const auto choices = json.value("choices", Json()), usage = json.value("usage", Json());
    if (!choices.is_array() || choices.size() != 1 || !choices[0].is_object() || !usage.is_object()) return {};
    const auto reason = choices[0].value("finish_reason", Json()), tokens = usage.value("completion_tokens", Json());
    const Json said = api == Api::chat ? choices[0].value("message", Json()) : choices[0];
    if (!said.is_object() || !tokens.is_number_integer() || tokens.get<long>() < 0) return {};
    const auto text = said.value(api == Api::chat ? "content" : "text", Json());
    if (!text.is_string() || (reason != "stop" && reason != "length")) return {};
    return BackendAnswer{text.get<std::string>(), tokens.get<long>(), reason == "length"};
}

} // namespace

SteerBy steer_by_named(std::string_view name)
{
    if (name == "words") return SteerBy::words;
    if (name == "prompt-embeds") return SteerBy::prompt_embeds;
    throw InvalidInput(message("A server is not told the tokens by \"{}\"", name), "--steer-by",
                       message("Choose words or prompt-embeds"));
}

void check(const Backend& backend)
{
    http::check_address(backend.url, message("The server's address"), "--backend");
    if (!fits_a_header(backend.key))
        throw InvalidInput(message("The server's key holds white space or control characters"), key_name,
                           message("Give the key alone"));
    const auto whole = [](const Message& what, int value, int least, int most) {
        if (value < least || value > most)
            throw InvalidInput(message("{} is {}", what, value), "", message("Give {} to {}", least, most));
    };
    whole(message("The number of requests at once"), backend.clients, 1, 1024);
    whole(message("The number of answers to compare"), backend.check, 0, 10'000);
    whole(message("The number of attempts"), backend.attempts, 1, 100);
    if (!(backend.timeout > 0))
        throw InvalidInput(message("The time for an answer is not above 0"), "", message("Give seconds"));
}

Json model_of(const Backend& backend, const Cancel& cancel)
{
    http::Client client;
    http::Request request{.url = address_of(backend, "/models"), .bearer = backend.key};
    request.timeout = 30;
    std::string body;
    http::Answer answer;
    try {
        answer = client.send(
            request, [](const http::Answer&) { return true; },
            [&](std::string_view piece) {
                constexpr std::size_t most = std::size_t(16) << 20;
                if (body.size() + piece.size() <= most) body += piece;
            },
            cancel, "Asking the server");
    } catch (const http::Interrupted& trouble) {
        refuse(backend, message("cannot be reached ({})", trouble.what()),
               message("Check its address and the network"));
    }
    if (answer.status == 401 || answer.status == 403)
        refuse(backend, message("refuses the key (HTTP status {})", answer.status),
               message("Set {} to its key", key_name));
    const auto json = Json::parse(body, nullptr, false);
    const auto list = json.is_object() ? json.value("data", Json()) : Json();
    if (answer.status != 200 || !list.is_array())
        refuse(backend, message("lists no models (HTTP status {})", answer.status),
               message("Give the address that ends in /v1"));
    if (list.size() != 1 || !list[0].is_object() || !list[0].value("id", Json()).is_string())
        refuse(backend, message("serves {} models", list.size()), message("Take one that serves this model alone"));
    return list[0];
}

void ask(const Backend& backend, const std::string& model, std::size_t n, const std::function<Json(std::size_t)>& body,
         const std::function<void(std::size_t, BackendAnswer)>& keep, const Cancel& cancel, Api api)
{
    http::PoolSettings settings;
    settings.url = address_of(backend, api == Api::chat ? "/chat/completions" : "/completions");
    settings.bearer = backend.key;
    settings.concurrency = backend.clients;
    settings.timeout = backend.timeout;
    settings.attempts = backend.attempts;
    http::post_all(
        settings, n,
        [&](std::size_t i) {
            auto json = body(i);
            json["model"] = model;
            return json.dump(-1, ' ', false, Json::error_handler_t::replace);
        },
        [&](std::size_t i, const std::string& reply) -> std::optional<std::string> {
            auto answer = answer_in(reply, model, api);
            if (!answer) return "its reply is no answer of " + model;
            keep(i, std::move(*answer));
            return {};
        },
        cancel, "Asking the server");
}

} // namespace steerdeck::exchange
