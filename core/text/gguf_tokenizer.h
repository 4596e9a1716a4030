#pragma once

#include "core/base/gguf.h"
#include "core/base/json.h"

namespace steerdeck {

/// The tokenizer.json that the metadata of a GGUF file stand for: byte-level BPE (`tokenizer.ggml.model` "gpt2") with
/// the word pattern that `tokenizer.ggml.pre` names, or SentencePiece ("llama") with merges from the file or recovered
/// from its scores. Throws UnreadableFile naming what is missing, damaged or not supported.
nlohmann::json gguf_tokenizer_json(const Gguf& gguf);

/// The tokenizer_config.json: `bos_token`, `eos_token` and the like as texts, and `chat_template` where there is one.
Json gguf_tokenizer_config(const Gguf& gguf);

/// The id of the special token `name` ("bos", "eos", "eot", "unknown", "padding"); none where the file names none that
/// its vocabulary has.
std::optional<int> gguf_special_id(const Gguf& gguf, const std::string& name);

/// Every id that ends an answer, the one that the file calls the end first: eos, eot and eom, and as llama.cpp does the
/// tokens that are known by their texts to end a turn.
std::vector<int> gguf_end_ids(const Gguf& gguf);

} // namespace steerdeck
