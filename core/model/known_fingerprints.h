#pragma once

#include "core/base/json.h"

#include <filesystem>
#include <string>

namespace steerdeck::model {

/// Fingerprints of models and tokenizers were once SHA-256 sums of their files' bytes. Files that name the demo, or a
/// model told by `remember_fingerprint`, by such a sum go on being its own: gives the present fingerprint for `stored`,
/// and `stored` itself for any other. May be called from any thread, as all here.
std::string current_fingerprint(const std::string& stored);

/// The same for every text of an object such as {"model": ..., "tokenizer": ...}; other values stay as they are.
void make_current(Json& object);

/// The other way round: the oldest fingerprint that the model with the fingerprint `current` has had. Folders of a
/// user's data are named by it, so that none is left behind.
std::string first_fingerprint(const std::string& current);

/// From now on `first` is known to name what has the fingerprint `current`.
void remember_fingerprint(const std::string& first, const std::string& current);

/// What `model_fingerprint` gave once: over the bytes of config.json and of every *.safetensors file. Reads them all.
/// Throws UnreadableFile.
std::string fingerprint_of_bytes(const std::filesystem::path& folder);

} // namespace steerdeck::model
