#include "core/serve/request.h"

#include "core/base/json_reader.h"
#include "core/serve/fields.h"

#include <algorithm>
#include <array>

namespace steerdeck::serve {
namespace {

using Harmless = bool (*)(const Json&);

bool is_empty(const Json& value) { return value.is_structured() && value.empty(); }
bool is_false(const Json& value) { return value == false; }
bool is_zero(const Json& value) { return value.is_number() && value.get<double>() == 0; }
bool is_one(const Json& value) { return value.is_number() && value.get<double>() == 1; }
bool never(const Json&) { return false; }

/// Fields that would change an answer and are not supported, and the values that change nothing after all.
struct Unsupported {
    const char* name;
    Harmless harmless;
};
constexpr std::array unsupported = {
    Unsupported{"tools", is_empty},
    Unsupported{"functions", is_empty},
    Unsupported{"function_call", [](const Json& value) { return value == "none" || value == "auto"; }},
    Unsupported{"tool_choice", [](const Json& value) { return value == "none" || value == "auto"; }},
    Unsupported{"response_format",
                [](const Json& value) { return value.is_object() && value.value("type", Json()) == "text"; }},
    Unsupported{"modalities",
                [](const Json& value) { return value.is_array() && value.size() == 1 && value[0] == "text"; }},
    Unsupported{"audio", never},
    Unsupported{"prediction", never},
    Unsupported{"web_search_options", never},
    Unsupported{"reasoning_effort", never},
    Unsupported{"verbosity", never},
    Unsupported{"logit_bias", is_empty},
    Unsupported{"logprobs", [](const Json& value) { return is_false(value); }},
    Unsupported{"top_logprobs", is_zero},
    Unsupported{"frequency_penalty", is_zero},
    Unsupported{"presence_penalty", is_zero},
    Unsupported{"repetition_penalty", is_one},
    Unsupported{"top_k", [](const Json& value) { return is_zero(value) || value == -1; }},
    Unsupported{"min_p", is_zero},
    Unsupported{"min_tokens", is_zero},
    Unsupported{"ignore_eos", is_false},
    Unsupported{"stop_token_ids", is_empty},
    Unsupported{"best_of", is_one},
    Unsupported{"echo", is_false},
    Unsupported{"suffix", [](const Json& value) { return value == ""; }},
    Unsupported{"prompt_embeds", is_empty},
    Unsupported{"grammar", never},
    Unsupported{"guided_json", never},
    Unsupported{"guided_regex", never},
    Unsupported{"guided_choice", never},
    Unsupported{"guided_grammar", never},
    Unsupported{"structured_outputs", never},
    Unsupported{"continue_final_message", is_false},
};

Json parsed(std::string_view body)
{
    using Reader = JsonReader<Json>;
    Json json;
    Reader reader;
    if (reader.read(body, json, {.depth = 32, .values = 400'000})) {
        if (json.is_object()) return json;
        throw bad_field("", "The body is no JSON object", "Send {\"messages\": [...]} or {\"prompt\": ...}");
    }
    if (reader.mistake == Reader::Mistake::too_deep || reader.mistake == Reader::Mistake::too_many)
        throw bad_field("", "The body nests too deep or holds too many values", "Send less at once");
    throw bad_field("", "The body is no JSON: it breaks off or goes wrong at byte " + std::to_string(reader.byte),
                    "Send a JSON object");
}

void read_stops(const Json& body, const RequestLimits& limits, Request& request)
{
    const auto* value = field(body, "stop");
    if (!value) return;
    const auto add = [&](const Json& one) {
        const auto* text = text_of(one);
        if (!text || text->empty() || text->size() > 256)
            throw bad_field("stop", "\"stop\" holds something else than texts of 1 to 256 bytes",
                            "Give a text, or a list of texts");
        request.stops.push_back(*text);
    };
    if (!value->is_array()) return add(*value);
    if (value->size() > std::size_t(limits.stops))
        throw bad_field("stop", "\"stop\" holds " + std::to_string(value->size()) + " texts",
                        "Give at most " + std::to_string(limits.stops));
    for (const auto& one : *value) add(one);
}

std::vector<std::int32_t> ids_in(const Json& list)
{
    std::vector<std::int32_t> ids;
    for (const auto& one : list) {
        if (!one.is_number_integer() || !holds_exactly<std::int32_t>(one))
            throw bad_field("prompt", "\"prompt\" mixes ids with something else", "Give texts, or lists of ids");
        ids.push_back(one.get<std::int32_t>());
    }
    return ids;
}

void read_prompts(const Json& body, const RequestLimits& limits, Request& request)
{
    const auto* value = field(body, "prompt");
    if (!value) throw bad_field("prompt", "There is no \"prompt\"", "Give the text to go on with");
    if (const auto* text = text_of(*value)) {
        request.prompts.emplace_back(*text);
    } else if (!value->is_array() || value->empty()) {
        throw bad_field("prompt", "\"prompt\" is neither a text nor a list", "Give a text, or a list of texts");
    } else if ((*value)[0].is_number()) {
        request.prompts.emplace_back(ids_in(*value));
    } else {
        if (value->size() > std::size_t(limits.choices))
            throw bad_field("prompt", "\"prompt\" holds " + std::to_string(value->size()) + " prompts",
                            "Give at most " + std::to_string(limits.choices) + " at once");
        for (const auto& one : *value)
            if (const auto* single = text_of(one))
                request.prompts.emplace_back(*single);
            else if (one.is_array())
                request.prompts.emplace_back(ids_in(one));
            else
                throw bad_field("prompt", "\"prompt\" holds something else than texts and lists of ids",
                                "Give a text, or a list of texts");
    }
    for (const auto& prompt : request.prompts)
        if (std::visit([](const auto& one) { return one.empty(); }, prompt))
            throw bad_field("prompt", "A prompt is empty", "Give a text to go on with");
}

void read_sampling(const Json& body, const RequestLimits& limits, Request& request)
{
    const bool both = field(body, "max_tokens") && field(body, "max_completion_tokens");
    const auto* name = field(body, "max_completion_tokens") ? "max_completion_tokens" : "max_tokens";
    if (both && body.at("max_tokens") != body.at("max_completion_tokens"))
        throw bad_field("max_tokens", "\"max_tokens\" and \"max_completion_tokens\" differ", "Give one of them");
    const auto usual = std::min(limits.new_tokens, limits.most_new_tokens);
    request.max_new_tokens = int(read_whole(body, name, usual, 1, limits.most_new_tokens));
    request.temperature = read_number(body, "temperature", 0, 0, 100, "Give 0 (the likeliest word) to 2");
    request.top_p = read_number(body, "top_p", 1, 1e-9, 1, "Give more than 0, at most 1");
    if (const auto* seed = field(body, "seed")) {
        if (!seed->is_number_integer())
            throw bad_field("seed", "\"seed\" is no whole number", "Give a whole number, or leave it out");
        request.seed =
            seed->is_number_unsigned() ? seed->get<std::uint64_t>() : std::uint64_t(seed->get<std::int64_t>());
    }
    request.n = int(read_whole(body, "n", 1, 1, limits.choices));
    read_stops(body, limits, request);
}

} // namespace

Request read_request(Kind kind, std::string_view text, const RequestLimits& limits)
{
    const auto body = parsed(text);
    for (const auto& [name, harmless] : unsupported)
        if (const auto* value = field(body, name); value && !harmless(*value))
            throw bad_field(name, "\"" + std::string(name) + "\" is not supported here, and would change the answer",
                            "Leave it out", "unsupported_parameter");
    Request request;
    request.model = read_text(body, "model");
    if (kind == Kind::chat)
        request.messages = read_messages(body, limits);
    else
        read_prompts(body, limits, request);
    read_sampling(body, limits, request);
    if (request.choices() > std::size_t(limits.choices))
        throw bad_field("n", "\"n\" answers to each prompt are " + std::to_string(request.choices()),
                        "Ask for at most " + std::to_string(limits.choices) + " at once");
    read_steering(body, request);
    request.stream = read_flag(body, "stream");
    if (const auto* options = field(body, "stream_options")) {
        if (!options->is_object() || !request.stream)
            throw bad_field("stream_options", "\"stream_options\" is no object, or nothing is streamed",
                            "Leave it out, or give it with \"stream\": true");
        request.include_usage = read_flag(*options, "include_usage");
    }
    if (const auto* variables = field(body, "chat_template_kwargs")) {
        if (!variables->is_object())
            throw bad_field("chat_template_kwargs", "\"chat_template_kwargs\" is no object", "Give {\"name\": value}");
        request.template_variables = *variables;
    }
    return request;
}

} // namespace steerdeck::serve
