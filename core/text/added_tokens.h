#pragma once

#include "core/text/bpe_model.h"
#include "core/text/normalizer.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace steerdeck {

/// A word that is found in a text before anything else looks at it (`added_tokens` of a tokenizer.json).
struct AddedToken {
    TokenId id = 0;
    std::string content;
    bool special = false;     // left out when decoding without special tokens
    bool lstrip = false;      // takes the white space before it along
    bool rstrip = false;      // takes the white space after it along
    bool single_word = false; // only where no letter or digit touches it
    bool normalized = false;  // searched in the normalized text, in a second pass
};

/// A stretch of text: an added token, or (no id) ordinary text.
struct Section {
    std::optional<TokenId> id;
    std::string text;
    bool begins_input = false;
    bool goes_on = false; // stands behind other text, so that nothing is put in front of it
};

/// Finds added tokens, leftmost first, the longest among those that start at one place.
class AddedTokens {
public:
    /// Ids are counted as the reference counts them, whatever the file says: a word of the vocabulary keeps its id, a
    /// new one gets the next after the vocabulary's size and after the highest of the added tokens.
    static AddedTokens from_json(const Json& list, const Vocabulary& vocabulary, const Normalizer& normalizer,
                                 const std::string& where);

    /// `text` (valid UTF-8) cut into added tokens and normalized ordinary text: first the tokens that are searched in
    /// the text as it is, then, in what remains, those that are searched after normalizing. A text that `goes_on`
    /// stands behind other text: nothing is put in front of it.
    std::vector<Section> cut(std::string_view text, const Normalizer& normalizer, bool goes_on = false) const;

    /// Each content once, in the order of the list.
    const std::vector<AddedToken>& tokens() const { return tokens_; }

    /// How the decoder sees a token: as it was searched for.
    const std::string& searched(std::size_t token) const { return searched_[token]; }

    /// Whether `word` is the content of a special token.
    bool is_special(std::string_view word) const { return special_.contains(word); }

private:
    /// A prefix tree over bytes; node 0 is the root.
    struct Trie {
        struct Node {
            std::vector<std::pair<unsigned char, int>> next;
            int token = -1;
        };
        std::vector<Node> nodes = std::vector<Node>(1);
        std::array<bool, 256> begins{}; // whether a word begins with the byte
        void add(std::string_view word, int token);
        /// The longest word at `text[at]`: its token and length; token -1 where there is none.
        std::pair<int, std::size_t> longest(std::string_view text, std::size_t at) const;
    };
    void cut_by(const Trie& trie, std::string_view text, bool begins_input, std::vector<Section>& out) const;

    std::vector<AddedToken> tokens_;
    std::vector<std::string> searched_; // by token
    std::unordered_set<std::string, StringHash, std::equal_to<>> special_;
    Trie plain_, normalized_;
};

} // namespace steerdeck
