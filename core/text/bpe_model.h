#pragma once

#include "core/base/json.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace steerdeck {

/// The id of a vocabulary word.
using TokenId = std::int32_t;

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using Vocabulary = std::unordered_map<std::string, TokenId, StringHash, std::equal_to<>>;

/// Byte-pair encoding (Sennrich 2016) as the `model` of a tokenizer.json. Const use is safe from any thread.
class BpeModel {
public:
    /// `vocab` and `merges` come apart from the rest of `spec`: they are large, and Json keeps its keys in order at a
    /// cost that grows with the square of their number. Throws UnreadableFile naming the key that is damaged or not
    /// supported.
    static BpeModel from_json(const Json& spec, const nlohmann::json& vocab, const nlohmann::json& merges,
                              const std::string& where);

    /// Appends the ids of one pre-tokenized word. Time O(n log n) in its length. Throws InvalidInput when a character
    /// needs the unknown token and the vocabulary lacks it.
    void encode(std::string_view word, std::vector<TokenId>& ids) const;

    /// The id of a word that is taken whole, without looking at its merges (`ignore_merges`); none where it is not.
    std::optional<TokenId> whole(std::string_view word) const;

    /// As `encode` for a word that `whole` does not take.
    void merge(std::string_view word, std::vector<TokenId>& ids) const;

    /// Whether a word may be cut before each "▁" that follows another character, and its parts merged apart: no merge
    /// crosses such a place. So texts of models without a pre-tokenizer need no merging as a whole.
    bool cuts_before_metaspace() const { return cuts_before_metaspace_; }

    const Vocabulary& vocabulary() const { return vocabulary_; }

    /// One more than the largest id that a tokenizer may have.
    static constexpr std::int64_t id_limit = std::int64_t(1) << 22;

private:
    struct Merge {
        std::uint64_t pair; // left id in the upper half; `no_pair` marks a free place
        std::int32_t rank;
        TokenId merged;
    };
    static constexpr std::uint64_t no_pair = ~std::uint64_t(0);

    void read_merges(const nlohmann::json& merges, const std::string& where);
    const Merge* find(TokenId left, TokenId right) const;
    void insert(const Merge& merge);
    void symbols_of(std::string_view word, std::vector<TokenId>& symbols) const;
    void merge_few(std::vector<TokenId>& symbols) const;
    void merge_many(std::vector<TokenId>& symbols) const;

    Vocabulary vocabulary_;
    std::vector<TokenId> characters_;     // ids of one-character words below U+10000, -1 where there is none
    std::array<TokenId, 256> byte_ids_{}; // ids of <0x00> .. <0xFF>, -1 where there is none
    std::vector<Merge> merges_;           // open addressing, a power of two long
    TokenId unknown_ = -1;
    std::string unknown_missing_; // the unknown token, where the vocabulary lacks it
    bool fuse_unknown_ = false;
    bool byte_fallback_ = false;
    bool ignore_merges_ = false;
    bool cuts_before_metaspace_ = false;
};

} // namespace steerdeck
