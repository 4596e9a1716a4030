#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Learned rows as words of a vocabulary, so that a program that knows only text can say them to its model.
namespace steerdeck::exchange {

/// A learned row under the name that stands for it in a text.
struct Word {
    std::string name;       // as a deck writes it: "german", "german~spanish:0.3", "german*1.5", "<and>"
    std::string text;       // in the vocabulary: "<steer:german>", "<steer:and>"
    std::vector<float> row; // [d], as it stands behind the embedding's scale
    int id = -1;            // its place in the other program's vocabulary
    std::string instead;    // the word of the vocabulary that had this id and is no more; empty where none had
};

/// "<steer:german>" of "german"; of an operator without its brackets: "<steer:and>".
std::string word_text(std::string_view name);

/// A word of the vocabulary that stands for nothing and may be another's place.
struct Vacancy {
    int id;
    std::string text;
};

/// Whether a word was put into a vocabulary to be given a meaning later: "<unused7>", "<|reserved_special_token_3|>",
/// "[PAD151700]".
bool is_reserved(std::string_view text);

/// Gives every word an id: rows of the embedding that no word has (from `known`, the ids that the tokenizer knows, to
/// `rows`), then those of reserved words, then new rows behind the last. Gives the rows that the embedding then has.
int place_words(std::vector<Word>& words, int rows, int known, const std::vector<Vacancy>& reserved);

} // namespace steerdeck::exchange
