#pragma once

#include "core/lab/lab.h"

#include <filesystem>

namespace steerdeck::lab {

/// Measures the perplexity of every answer of complete results to the open model, which nothing steers, and whether it
/// goes round in circles; writes both, and which model it was, into the results. Gives the number of answers measured.
/// Throws Mismatch where another model gave the answers, InvalidInput where some are missing, Cancelled, and what
/// reading and writing results throw.
long measure_perplexity(Lab& lab, const std::filesystem::path& folder, const ProgressSink& progress = {},
                        const Cancel& cancel = {});

} // namespace steerdeck::lab
