#pragma once

#include "core/base/json.h"

#include <string>

namespace steerdeck {

/// How texts are cut into words before merging: what a GGUF file's `tokenizer.ggml.pre` stands for.
struct GgufWords {
    Json pre_tokenizer, normalizer; // as in a tokenizer.json
    bool ignore_merges = false, adds_bos = false;
};

/// The one of this name; `architecture` and `looks_like_llama3` decide where a file from before the names says nothing
/// or "default". Throws UnreadableFile naming `where` and the name that is not supported.
GgufWords gguf_words(const std::string& pre, const std::string& architecture, bool looks_like_llama3,
                     const std::string& where);

} // namespace steerdeck
