/// What tells apart the things that answers are made with. Not for other rooms.
#pragma once

#include "core/lab/parts.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace steerdeck::lab {

/// SHA-256 of named tensors, as float32 on the CPU.
std::string hash_of(const std::map<std::string, at::Tensor>& tensors);

/// {"model", "tokenizer", "tokens": {...}, "methods": {...}}: the model, and of what was learned that alone which
/// `method` takes for `deck`. Throws InvalidInput where something is missing.
Json fingerprints_of(const Lab::Parts& parts, const Deck& deck, Method method);

/// Names of what was learned.
struct LearnedNames {
    std::set<std::string> tokens;  // "german", "<and>"
    std::set<std::string> methods; // "adapter/german", by the method whose training made it
};

/// The same of what is open, with what else decides an answer: {"model", "tokenizer", "tokens", "methods", "dtype",
/// "device"}, and how weights are packed and the chat template is set, where it is not the usual way. Of what was
/// learned those of `names` that are there; "methods" is left out where there are none.
Json fingerprints_of(const Lab::Parts& parts, const LearnedNames& names);

/// The same of all that was learned, which is hashed anew only after a training. Any thread may ask.
class OpenFingerprints {
public:
    explicit OpenFingerprints(const Lab::Parts& parts) : parts_(parts) {}

    Json now();

private:
    const Lab::Parts& parts_;
    std::mutex mutex_; // of what follows
    std::shared_ptr<const steering::TokenStore> tokens_;
    std::shared_ptr<const methods::MethodStore> methods_;
    Json json_;
};

} // namespace steerdeck::lab
