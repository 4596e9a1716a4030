#pragma once

#include "app/cli/console.h"

#include <CLI/CLI.hpp>

namespace steerdeck::cli {

/// `mechanism distillation` and `mechanism attention`.
void add_mechanism(CLI::App& app, const Interrupt& interrupt);

} // namespace steerdeck::cli
