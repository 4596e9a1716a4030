/// What tells apart the things that answers are made with. Not for other rooms.
#pragma once

#include "core/lab/parts.h"

#include <map>
#include <string>

namespace steerdeck::lab {

/// SHA-256 of named tensors, as float32 on the CPU.
std::string hash_of(const std::map<std::string, at::Tensor>& tensors);

/// {"model", "tokenizer", "tokens": {...}, "methods": {...}}: the model, and of what was learned that alone which
/// `method` takes for `deck`. Throws InvalidInput where something is missing.
Json fingerprints_of(const Lab::Parts& parts, const Deck& deck, Method method);

/// The same of everything that is open, with what else decides an answer: {"model", "tokenizer", "tokens", "dtype",
/// "device"}, and how weights are packed and the chat template is set, where it is not the usual way.
Json fingerprints_of(const Lab::Parts& parts);

} // namespace steerdeck::lab
