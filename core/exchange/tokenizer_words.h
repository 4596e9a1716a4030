#pragma once

#include "core/base/json.h"
#include "core/exchange/words.h"

#include <filesystem>
#include <set>

namespace steerdeck::exchange {

/// The files of a Hugging Face folder that say what a text's ids are.
struct TokenizerFiles {
    nlohmann::json tokenizer; // tokenizer.json; every added token that the files beside it name is in it
    Json config;              // tokenizer_config.json; an empty object where there is none
    int known = 0;            // the largest id plus one
};

/// Of a model folder as they are; of a GGUF file, made from its metadata. Throws UnreadableFile.
TokenizerFiles read_tokenizer_files(const std::filesystem::path& model);

/// The reserved words with ids below `rows`, but for `taken` ids and those that the configuration names; rising.
std::vector<Vacancy> vacancies_of(const TokenizerFiles& files, int rows, const std::set<int>& taken);

/// Adds placed words: found in every text, printed as they are.
void add_words(TokenizerFiles& files, const std::vector<Word>& words);

} // namespace steerdeck::exchange
