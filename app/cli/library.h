#pragma once

#include "app/cli/verbs.h"

namespace steerdeck::cli {

/// `library`: what was made so far, named, noted, deleted and brought back.
void add_library(CLI::App& app, const Interrupt& interrupt);

} // namespace steerdeck::cli
