#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/serving.h"

#include <cstdio>

namespace steerdeck::cli {

void add_serve(CLI::App& app, const Interrupt& interrupt)
{
    struct ServeOptions {
        lab::OpenRequest open;
        lab::ServeRequest request;
        bool json = false;
    };
    auto o = std::make_shared<ServeOptions>();
    auto& r = o->request;
    r.port = 8000;
    auto* verb = app.add_subcommand("serve", "An OpenAI-compatible server for the model and its tokens");
    verb->add_option("--port", r.port, "Port to listen on; 0 takes a free one")->capture_default_str();
    verb->add_option("--host", r.host, "Address to listen on; beyond this machine only with a key")
        ->capture_default_str();
    verb->add_option("--key-file", r.key_file,
                     "File whose first line clients show as their key; STEERDECK_SERVE_KEY when left out");
    verb->add_option("--parallel", r.sequences, "Answers at once")->capture_default_str();
    verb->add_option("--queue", r.waiting, "Answers that wait beside them; more are told to come back (429)")
        ->capture_default_str();
    verb->add_option("--max-new-tokens", r.new_tokens, "Longest answer to a request that names no number")
        ->capture_default_str();
    verb->add_option("--most-new-tokens", r.most_new_tokens, "Largest number that a request may name")
        ->capture_default_str();
    verb->add_option("--max-prompt", r.most_prompt, "Tokens of a prompt; what the model reads when left out");
    verb->add_option("--timeout", r.seconds, "Seconds that an answer may take, waiting included")
        ->capture_default_str();
    verb->add_option("--connections", r.connections, "Connections at once")->capture_default_str();
    verb->add_option("--cache", r.cache_gib, "GiB for keys and values; half of what is free when left out");
    verb->add_option("--grace", r.grace, "Seconds that answers under way are given at the end")->capture_default_str();
    verb->add_flag("--json", o->json, "Print where it listens as JSON");
    add_open_options(*verb, o->open);
    verb->callback([o, &interrupt] {
        at_once([&] {
            lab::check(o->open);
            lab::check(o->request);
        });
        lab::Lab lab(o->open);
        print_warnings(lab);
        const auto ready = [&](const lab::Serving& serving) {
            if (o->json) {
                const Json where = {{"url", serving.url()},
                                    {"model", lab.model().name},
                                    {"key", serving.key},
                                    {"cache_bytes", serving.cache_bytes}};
                std::printf("%s\n", where.dump().c_str());
            } else {
                std::printf("%s at %s%s\n", lab.model().name.c_str(), serving.url().c_str(),
                            serving.key ? ", with the key alone" : "");
            }
            std::fflush(stdout);
        };
        run_job(
            interrupt, [&](lab::Sink sink) { return lab::serve(lab, o->request, ready, std::move(sink)); },
            [](const lab::Event&) {});
    });
}

} // namespace steerdeck::cli
