/// serve: an OpenAI-compatible server over the core, so that notebooks, scripts and chat programs use the tokens at
/// once.
///
/// - `serve.h`       : `Server`, what it serves and within which limits
/// - `request.h`     : bodies of requests as values; whatever a stranger may send is refused there by name
/// - `reply.h`       : replies, events of a stream and errors in OpenAI's words
/// - `engine.h`      : one thread over continuous batches (core/generate/stream_groups.h), a bounded queue in front
/// - `ways.h`        : what adapters and other ways to steer change in the model
/// - `answer_text.h` : an answer's text as its ids come: thoughts apart, cut at the request's stops
/// - `http_server.h` : HTTP, with limits on connections, bytes and time
/// - `key.h`         : the key that clients show
///
/// GET /health and /v1/models, POST /v1/chat/completions and /v1/completions, streamed or whole. An answer is the one
/// that the window and the terminal give for the same prompt, deck and settings, whatever else is answered beside it.
#pragma once

#include "core/base/secret.h"
#include "core/serve/engine.h"
#include "core/serve/http_server.h"
#include "core/serve/request.h"
#include "core/serve/ways.h"
#include "core/steering/assemble.h"

#include <functional>
#include <memory>
#include <string>

namespace steerdeck::serve {

/// What is served; all of it outlives the server.
struct Served {
    std::string name; // that requests call the model by
    const model::Decoder* decoder = nullptr;
    std::shared_ptr<const steering::Assembler> assembler;
    std::function<std::shared_ptr<const steering::TokenStore>()> tokens; // as of now; any thread may ask
    int threads = 1;                                                     // processors for a step
    /// What tells this model and its tokens from others, for clients that must know: an object. Any thread may ask.
    std::function<Json()> fingerprints = {};
    MethodsNow methods = {}; // what other ways to steer have learned, as of now; any thread may ask. Empty: nothing
};

struct Settings {
    std::string host = "127.0.0.1";
    int port = 0; // 0 = a free one
    Secret key;   // that clients have to show; none = nobody has to
    RequestLimits request;
    HttpLimits http;
    EngineLimits engine;
    int most_prompt = 0;       // ids of a prompt; 0 = what the model reads
    double most_seconds = 600; // that an answer may take, waiting included
};

/// Throws InvalidInput for limits that make no sense, and where others than this machine's own users could ask without
/// a key.
void check(const Settings& settings);

class Server {
public:
    /// Listens at once. Throws InvalidInput as `check` does, and where nothing can listen there.
    Server(Served served, const Settings& settings);
    /// Stops at once.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    int port() const;
    Engine::Counts counts() const;

    /// Takes no more requests, and gives the answers under way up to `seconds` to end.
    void stop(double seconds);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace steerdeck::serve
