#include "core/serve/request.h"

#include "core/serve/key.h"
#include "core/serve/reply.h"
#include "core/serve/stop_filter.h"
#include "tests/fuzz/targets.h"

namespace steerdeck::fuzz {
namespace {

void use(const serve::Request& request, const serve::RequestLimits& limits)
{
    insist(request.choices() >= 1 && request.choices() <= std::size_t(limits.choices), "answers are bounded");
    insist(request.max_new_tokens >= 1 && request.max_new_tokens <= limits.most_new_tokens, "lengths are bounded");
    insist(request.temperature >= 0 && request.temperature <= 100, "the temperature is a number");
    insist(request.top_p > 0 && request.top_p <= 1, "top_p is a share");
    insist(request.deck.chips.size() <= 16, "decks are bounded");
    for (const auto& chip : request.deck.chips) insist(chip.blend_weight >= 0 && chip.blend_weight <= 1, "a share");
    bool asked = request.messages.empty();
    for (const auto& message : request.messages) {
        insist(message.at("content").is_string(), "contents are texts");
        asked = asked || message.at("role") == "user";
    }
    insist(asked, "a chat has a user's turn");
    // Stops cut a text at the first of them, however it comes.
    const std::string text = "One, two. Three; \xe2\x82\xac 4\n" + request.model;
    serve::StopFilter at_once(request.stops), in_pieces(request.stops);
    auto whole = at_once.push(text) + at_once.finish();
    std::string pieces;
    for (const char c : text) pieces += in_pieces.push({&c, 1});
    pieces += in_pieces.finish();
    insist(whole == pieces, "a stop ends a text alike, whole or in pieces");
    for (const auto& stop : request.stops) insist(whole.find(stop) == whole.npos, "no stop is left");
    const auto head = serve::head_of(serve::Kind::chat, request.model);
    insist(serve::whole_reply(head, {{text, request.model}}, {}).find('\n') == std::string::npos, "a reply is a line");
}

} // namespace

void fuzz_request(Bytes bytes)
{
    const serve::RequestLimits limits;
    for (const auto kind : {serve::Kind::chat, serve::Kind::completion}) try {
            use(serve::read_request(kind, text_of(bytes), limits), limits);
        } catch (const serve::Refusal& refusal) {
            insist(refusal.status == 400 && *refusal.what() != '\0', "a refusal says why");
            insist(!Json::parse(serve::error_body(refusal)).at("error").at("message").empty(), "an error is JSON");
        }
    (void)serve::shows_key(text_of(bytes), Secret("key"));
}

} // namespace steerdeck::fuzz
