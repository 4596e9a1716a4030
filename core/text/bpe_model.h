#pragma once

#include "base/json.h"

#include <array>
#include <cstdint>
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

    /// Appends the ids of one pre-tokenized word. Time O(n log n) in its length.
    void encode(std::string_view word, std::vector<TokenId>& ids) const;

    const Vocabulary& vocabulary() const { return vocabulary_; }

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
    std::vector<TokenId> symbols_of(std::string_view word) const;
    void merge_all(std::vector<TokenId>& symbols) const;

    Vocabulary vocabulary_;
    std::array<TokenId, 0x180> short_symbols_{}; // ids of one-character words below U+0180, -1 where there is none
    std::array<TokenId, 256> byte_ids_{};        // ids of <0x00> .. <0xFF>, -1 where there is none
    std::vector<Merge> merges_;                  // open addressing, a power of two long
    TokenId unknown_ = -1;
    bool fuse_unknown_ = false;
    bool byte_fallback_ = false;
    bool ignore_merges_ = false;
};

} // namespace steerdeck
