// The options of a server that answers in the open model's place.
#pragma once

#include "core/exchange/backend.h"

#include <CLI/CLI.hpp>

namespace steerdeck::cli {

void add_backend_options(CLI::App& verb, exchange::Backend& backend);

/// Takes the key from STEERDECK_BACKEND_KEY and checks what was given.
void read_backend(const CLI::App& verb, exchange::Backend& backend);

} // namespace steerdeck::cli
