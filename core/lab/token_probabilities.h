/// The tokens of answers with what the model thought of them, for notebooks and spreadsheets. The window and the
/// terminal write the same.
#pragma once

#include "core/base/json.h"
#include "core/lab/values.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace steerdeck::lab {

/// Answers of one run.
struct TokenProbabilities {
    std::string model; // its name
    GenerateRequest request;
    std::vector<std::pair<AnswerStart, AnswerDone>> answers; // those without pieces are left out
};

/// A line for each token: method, deck, order (0 = the first), sample, seed, prompt, position in the answer (from 0),
/// text, id, probability, entropy in bits, rank (1 = the likeliest), then the alternatives with id and probability.
/// What is not known is empty.
std::string token_probabilities_csv(const TokenProbabilities& run);

/// {"model", "prompt", "system_prompt", "temperature", "answers": [{"control", "mode", "order", "sample", "seed",
/// "deck", "text", "tokens": [{"text", "id", "probability", "entropy", "rank", "others": [...]}]}]}; entropies in bits,
/// null for what is not known.
Json token_probabilities_json(const TokenProbabilities& run);

/// Whether such a name stands for JSON: it ends with .json.
bool names_json(const std::filesystem::path& file);

/// Writes JSON where the file's name says so, else CSV. Throws InvalidInput where no answer has tokens with their
/// probabilities; UnwritableFile.
void write_token_probabilities(const std::filesystem::path& file, const TokenProbabilities& run);

/// A deck as the terminal takes and prints it: "german <and> lower_case", "german~spanish:0.3*1.5",
/// "french|spanish <and> !upper_case".
std::string words_of(const Deck& deck);

} // namespace steerdeck::lab
