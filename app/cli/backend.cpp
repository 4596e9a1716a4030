#include "app/cli/backend.h"

#include "app/cli/verbs.h"

#include <cstdlib>

namespace steerdeck::cli {

void add_backend_options(CLI::App& verb, exchange::Backend& backend)
{
    verb.add_option("--backend", backend.url,
                    "Let a server answer: `steerdeck-cli serve` of the same model, or another program that serves what "
                    "`export` wrote; http://HOST:PORT/v1, its key from STEERDECK_BACKEND_KEY");
    verb.add_option("--clients", backend.clients, "Requests to the server at once")->capture_default_str();
    verb.add_option("--check", backend.check,
                    "Answers of the server that are compared with this program's own before the others are asked for")
        ->capture_default_str();
}

void read_backend(const CLI::App& verb, exchange::Backend& backend)
{
    if (backend.url.empty()) {
        if (verb.count("--clients") + verb.count("--check") > 0)
            misused("--clients and --check are for a server; give --backend, too, or leave them out");
        return;
    }
    const char* key = std::getenv("STEERDECK_BACKEND_KEY");
    backend.key = Secret(key ? key : "");
    exchange::check(backend);
}

} // namespace steerdeck::cli
