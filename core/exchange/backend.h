#pragma once

#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/base/secret.h"

#include <functional>
#include <string>
#include <string_view>

namespace steerdeck::exchange {

/// How a server of another program is told the tokens: by the words that `export` gave them, or by the whole input as
/// rows of the embedding (vLLM's prompt_embeds).
enum class SteerBy { words, prompt_embeds };

/// "words" or "prompt-embeds". Throws InvalidInput for another name.
SteerBy steer_by_named(std::string_view name);

/// A server that speaks OpenAI's API and answers in the open model's place: `steerdeck-cli serve` of the same model and
/// tokens, or another program's.
struct Backend {
    std::string url = {}; // "http://gpu7:8000/v1"; empty = there is none
    Secret key = {};      // sent as a bearer token, written nowhere
    int clients = 8;      // requests under way at once
    int check = 4;        // answers that are compared with the open model's before the others are asked for
    double timeout = 600; // seconds for an answer
    int attempts = 6;     // of a request, with growing pauses, before the run ends
    SteerBy steer_by = SteerBy::words; // of another program's server
};

/// Throws InvalidInput for an address that is none, a key that fits no header, or numbers out of range.
void check(const Backend& backend);

/// What the server says of the one model that it serves (GET models): {"id", "fingerprints", ...}. Throws InvalidInput
/// where it cannot be asked, refuses the key, or serves another number of models.
Json model_of(const Backend& backend, const Cancel& cancel);

struct BackendAnswer {
    std::string text;
    long tokens = 0;        // generated
    bool truncated = false; // ran into the limit of new tokens
};

/// What is asked: POST chat/completions, whose bodies hold messages, or POST completions, whose bodies hold a prompt.
enum class Api { chat, completions };

/// Has `n` requests answered, some at a time, and hands each answer to `keep` once. A reply that is no whole answer of
/// `model` is asked for again. Throws what http::post_all throws.
void ask(const Backend& backend, const std::string& model, std::size_t n, const std::function<Json(std::size_t)>& body,
         const std::function<void(std::size_t, BackendAnswer)>& keep, const Cancel& cancel, Api api = Api::chat);

} // namespace steerdeck::exchange
