#pragma once

#include "core/base/secret.h"

#include <string>

namespace steerdeck::evaluate {

/// Who judges: a model behind an OpenAI-compatible endpoint, as a request names it. What is empty is what the
/// environment says (core/evaluate/judge.h).
struct JudgeServer {
    std::string base_url = {}; // "https://host/v1"
    std::string model = {};
    Secret api_key = {}; // written nowhere
};

} // namespace steerdeck::evaluate
