#pragma once

#include "app/cli/console.h"

#include <CLI/CLI.hpp>

namespace steerdeck::cli {

/// `model get`, `model list` and `model search`, in the group `model`.
void add_model_get(CLI::App& group, const Interrupt& interrupt);

} // namespace steerdeck::cli
