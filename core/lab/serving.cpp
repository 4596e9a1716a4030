#include "core/lab/serving.h"

#include "core/base/log.h"
#include "core/lab/fingerprints.h"
#include "core/lab/parts.h"
#include "core/serve/key.h"
#include "core/serve/serve.h"

#include <ATen/ATen.h>

namespace steerdeck::lab {
namespace {

serve::Settings settings_of(const ServeRequest& request)
{
    serve::Settings settings;
    settings.host = request.host;
    settings.port = request.port;
    settings.key = serve::read_key(request.key_file);
    settings.request.new_tokens = std::min(request.new_tokens, request.most_new_tokens);
    settings.request.most_new_tokens = request.most_new_tokens;
    settings.http.connections = request.connections;
    settings.engine.streams.sequences = request.sequences;
    settings.engine.waiting = request.waiting;
    settings.most_prompt = request.most_prompt;
    settings.most_seconds = request.seconds;
    if (!(request.cache_gib >= 0) || !(request.grace >= 0))
        throw InvalidInput(message("The memory for answers or the time at the end is below 0"), "",
                           message("Give 0 or more"));
    return settings;
}

} // namespace

std::string Serving::url() const
{
    const bool six = host.find(':') != host.npos;
    return "http://" + (six ? "[" + host + "]" : host) + ":" + std::to_string(port) + "/v1";
}

void check(const ServeRequest& request) { serve::check(settings_of(request)); }

Job serve(Lab& lab, ServeRequest request, std::function<void(const Serving&)> ready, Sink sink)
{
    auto& parts = lab.parts();
    auto settings = settings_of(request);
    serve::check(settings);
    const double bytes = request.cache_gib > 0 ? request.cache_gib * double(1u << 30) : parts.free_memory() / 2;
    settings.engine.streams.bytes = bytes;
    return parts.start({"server", std::move(sink)}, [&parts, settings, bytes, grace = request.grace,
                                                     ready = std::move(ready)](Job::State& state, const Sink&) {
        OpenFingerprints fingerprints(parts);
        serve::Server server({parts.info.name,
                              &*parts.decoder,
                              {std::shared_ptr<void>(), &*parts.assembler}, // the Lab's, which outlives its jobs
                              [&parts] { return parts.tokens(); },
                              parts.threads,
                              [&fingerprints] { return fingerprints.now(); },
                              [&parts] { return parts.methods(); }},
                             settings);
        const Serving serving{settings.host, server.port(), !settings.key.empty(), bytes};
        log::info("serve", "listening at " + serving.url());
        ready(serving);
        {
            std::unique_lock lock(state.mutex);
            state.changed.wait(lock, [&] { return state.cancel.requested(); });
        }
        server.stop(grace);
        const auto counts = server.counts();
        log::info("serve", std::to_string(counts.ended) + " answers, " + std::to_string(counts.tokens) + " tokens");
    });
}

} // namespace steerdeck::lab
