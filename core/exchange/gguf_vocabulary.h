#pragma once

#include "core/base/gguf_output.h"
#include "core/exchange/tokenizer_words.h"
#include "core/model/config.h"

namespace steerdeck::exchange {

/// Writes the tokenizer of a Hugging Face folder into a GGUF file's metadata: byte-level BPE with the name that
/// llama.cpp has for its way to cut words, or SentencePiece. A vocabulary of `rows` words; ids that no word has are
/// filled up. Throws InvalidInput where llama.cpp has no such tokenizer: what is written is read again, and must give
/// the ids of `files` for texts of many kinds.
void set_vocabulary(const TokenizerFiles& files, const model::ModelConfig& config, const std::string& architecture,
                    int rows, GgufOutput& out);

/// Puts placed `words` into the vocabulary of a GGUF file: for `out`, which has all its metadata.
void set_words(const Gguf& gguf, const std::vector<Word>& words, int rows, GgufOutput& out);

/// The reserved and unused words of a GGUF file, but for `taken` ids; rising.
std::vector<Vacancy> vacancies_of(const Gguf& gguf, const std::set<int>& taken);

} // namespace steerdeck::exchange
