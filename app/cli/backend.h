// The options of a server that answers in the open model's place.
#pragma once

#include "core/exchange/backend.h"

#include <CLI/CLI.hpp>

namespace steerdeck::cli {

/// `steers`: what is asked may hold tokens, so that another program's server is told them one way or the other.
void add_backend_options(CLI::App& verb, exchange::Backend& backend, bool steers = true);

/// Takes the key from STEERDECK_BACKEND_KEY and checks what was given.
void read_backend(const CLI::App& verb, exchange::Backend& backend);

} // namespace steerdeck::cli
