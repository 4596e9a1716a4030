#pragma once

#include "core/base/progress.h"
#include "core/exchange/sources.h"
#include "core/exchange/tokenizer_words.h"

namespace steerdeck::exchange {

struct FolderSettings {
    std::string dtype = {};  // of the numbers: float32, float16, bfloat16; empty: as the model's files have them
    bool round_rows = false; // the rows in the model's own type, not exactly
};

/// What was written, and how exactly.
struct Written {
    std::vector<Word> words; // with their ids
    RowLoss loss;
    int rows = 0; // of the embedding
    bool head_was_tied = false;
};

/// Writes into `folder` the model at `model` (a folder or a GGUF file, whose packed numbers are unpacked) with `words`
/// in its vocabulary, as `transformers` and vLLM open it: config.json, generation_config.json, model.safetensors, the
/// tokenizer's files. The head is the embedding no more where it was: its rows are the model's own, so that nothing the
/// model says changes, and no word can be said; generation_config.json forbids them, too.
/// Throws UnreadableFile, UnwritableFile, InvalidInput where the tokenizer cannot have the words.
Written write_hf_folder(const std::filesystem::path& model, std::vector<Word> words, const FolderSettings& settings,
                        const std::filesystem::path& folder, const TensorWatch& watch = {});

/// The same, of a tokenizer alone: places `words` and writes tokenizer.json, tokenizer_config.json and the template.
/// Gives the rows that the embedding then has.
int write_tokenizer(const std::filesystem::path& model, const model::ModelConfig& config, std::vector<Word>& words,
                    const std::filesystem::path& folder);

/// Throws InvalidInput where the tokenizer in `folder` reads a word otherwise than as its one id.
void check_words(const std::filesystem::path& folder, const std::vector<Word>& words);

} // namespace steerdeck::exchange
