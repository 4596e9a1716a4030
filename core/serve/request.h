#pragma once

#include "core/base/json.h"
#include "core/serve/refusal.h"
#include "core/steering/composition.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Bodies of requests as values: OpenAI's chat completions and completions, and what Steerdeck adds to them. Whoever
/// sends them is a stranger: time and memory are linear in the body's length, and whatever cannot be used is refused by
/// a Refusal that names the field.
namespace steerdeck::serve {

enum class Kind { chat, completion };

/// What a request may ask for at most.
struct RequestLimits {
    int new_tokens = 256;       // of a request that names none
    int most_new_tokens = 4096; // of one that does
    int choices = 16;           // answers of a request
    int messages = 1024;
    int stops = 16; // texts that end an answer, of up to 256 bytes each
};

/// The text or the ids of a prompt that is gone on with.
using Prompt = std::variant<std::string, std::vector<std::int32_t>>;

struct Request {
    std::string model;             // empty: whichever there is
    Json messages = Json::array(); // of a chat: [{"role", "content"}], contents as texts, roles that templates know
    std::vector<Prompt> prompts;   // of a completion, at least one
    steering::Deck deck;
    steering::Method method = steering::Method::none;
    int max_new_tokens = 256;
    double temperature = 0; // 0 = greedy, also where the request names none
    double top_p = 1;
    std::optional<std::uint64_t> seed;
    int n = 1; // answers to each prompt
    std::vector<std::string> stops;
    bool stream = false;
    bool include_usage = false;               // in the last event of a stream
    Json template_variables = Json::object(); // "chat_template_kwargs", for this request alone

    std::size_t choices() const { return std::size_t(n) * std::max<std::size_t>(1, prompts.size()); }
};

/// Reads a body. Throws Refusal.
Request read_request(Kind kind, std::string_view body, const RequestLimits& limits = {});

/// The deck and the method that a body asks for: "steering" (a name, or a list of names, operators and objects
/// {"behavior", "strength", "toward", "share", "way"}), "strength", "join" and "method". Throws Refusal.
void read_steering(const Json& body, Request& request);

/// The messages of a chat, made fit for a chat template: parts of text are joined, "developer" is "system". Throws
/// Refusal for roles and parts that a text model cannot read.
Json read_messages(const Json& body, const RequestLimits& limits);

} // namespace steerdeck::serve
