#pragma once

#include "core/base/secret.h"

#include <string>

namespace steerdeck::evaluate {

/// Who judges: a model behind an OpenAI-compatible endpoint, as a request names it. Without an address it is the one
/// that the environment names (core/evaluate/judge.h).
struct JudgeServer {
    std::string base_url = {}; // "https://host/v1"
    std::string model = {};
    Secret api_key = {}; // empty where the endpoint wants none; written nowhere
};

} // namespace steerdeck::evaluate
