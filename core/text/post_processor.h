#pragma once

#include "core/text/bpe_model.h"

#include <string>
#include <vector>

namespace steerdeck {

/// The `post_processor` of a tokenizer.json, for a single text: ids that go around it.
struct PostProcessor {
    std::vector<TokenId> before, after;

    /// `spec` may be null. Throws UnreadableFile naming what is not supported.
    static PostProcessor from_json(const Json& spec, const std::string& where);
};

} // namespace steerdeck
