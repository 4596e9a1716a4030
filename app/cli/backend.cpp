#include "app/cli/backend.h"

#include "app/cli/verbs.h"

#include <cstdlib>

namespace steerdeck::cli {

void add_backend_options(CLI::App& verb, exchange::Backend& backend, bool steers)
{
    verb.add_option("--backend", backend.url,
                    steers
                        ? "Let a server answer: `steerdeck-cli serve` of the same model, or another program that "
                          "serves what `export` wrote; http://HOST:PORT/v1, its key from STEERDECK_BACKEND_KEY"
                        : "Let a server answer: `steerdeck-cli serve` of the same model, or another program with any "
                          "model; http://HOST:PORT/v1, its key from STEERDECK_BACKEND_KEY");
    verb.add_option("--clients", backend.clients, "Requests to the server at once")->capture_default_str();
    verb.add_option("--check", backend.check,
                    steers ? "Answers of the server that are compared with this program's own before the others are "
                             "asked for"
                           : "Answers of `steerdeck-cli serve` that are compared with this program's own before the "
                             "others are asked for")
        ->capture_default_str();
    if (steers)
        verb.add_option_function<std::string>(
                "--steer-by",
                [&backend](const std::string& name) { backend.steer_by = exchange::steer_by_named(name); },
                "How another program is told the tokens: as `words` of what `export` wrote, or by `prompt-embeds`, the "
                "whole input as rows, for `vllm serve --enable-prompt-embeds` of the model itself")
            ->check(CLI::IsMember({"words", "prompt-embeds"}))
            ->default_str("words");
}

void read_backend(const CLI::App& verb, exchange::Backend& backend)
{
    if (backend.url.empty()) {
        for (const char* name : {"--clients", "--check", "--steer-by"})
            if (const auto* option = verb.get_option_no_throw(name); option && option->count() > 0)
                misused(std::string(name) + " is for a server; give --backend, too, or leave it out");
        return;
    }
    const char* key = std::getenv("STEERDECK_BACKEND_KEY");
    backend.key = Secret(key ? key : "");
    exchange::check(backend);
}

} // namespace steerdeck::cli
