#pragma once

#include "core/base/json.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck {

struct BpeOptions {
    int vocab_size = 2048;                   // special tokens and the 256 bytes included
    std::vector<std::string> special_tokens; // get the ids 0, 1, ...
    long min_count = 2; // a pair seen less often is not merged, even if the vocabulary stays smaller
};

/// How a text is cut into words before merging: contractions, words with what stands before them, up to three digits,
/// punctuation, line ends, spaces.
inline constexpr std::string_view bpe_word_pattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

/// Counts the words of `texts` (UTF-8), cut by `bpe_word_pattern`.
std::map<std::string, long> count_words(std::span<const std::string> texts);

/// Learns a byte-level BPE vocabulary (Sennrich 2016; bytes as in GPT-2) and gives it as a tokenizer.json. The same
/// input gives the same file on every platform: of equally frequent pairs the one whose bytes sort first (left word,
/// then right) is merged. Throws InvalidInput when `vocab_size` leaves no room for the bytes and special tokens, or a
/// special token is empty or doubled.
Json train_bpe(const std::map<std::string, long>& word_counts, const BpeOptions& options);

/// The same from texts.
Json train_bpe(std::span<const std::string> texts, const BpeOptions& options);

} // namespace steerdeck
