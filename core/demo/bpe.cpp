#include "core/demo/bpe.h"

#include "core/text/byte_level.h"
#include "core/text/regex.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <queue>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace steerdeck {

namespace {

using Symbol = std::int32_t;
using Pair = std::uint64_t;

Pair pair_of(Symbol left, Symbol right) { return (Pair(std::uint32_t(left)) << 32) | std::uint32_t(right); }
Symbol left_of(Pair pair) { return Symbol(pair >> 32); }
Symbol right_of(Pair pair) { return Symbol(pair & 0xFFFFFFFFu); }

struct Word {
    std::vector<Symbol> symbols;
    long count;
};

struct PairUse {
    long count = 0;
    std::unordered_set<std::uint32_t> words; // where it stands, or once stood
};

/// Merges pairs in the words of a corpus, the most frequent first.
class Merger {
public:
    explicit Merger(const std::map<std::string, long>& word_counts)
    {
        for (int b = 0; b < 256; ++b) {
            bytes_.emplace_back(1, char(b));
            symbol_of_.emplace(bytes_.back(), Symbol(b));
        }
        words_.reserve(word_counts.size());
        for (const auto& [text, count] : word_counts) {
            Word word{{}, count};
            for (const char c : text) word.symbols.push_back(static_cast<unsigned char>(c));
            words_.push_back(std::move(word));
        }
        for (std::uint32_t w = 0; w < words_.size(); ++w) {
            const auto& symbols = words_[w].symbols;
            for (std::size_t i = 0; i + 1 < symbols.size(); ++i)
                change(pair_of(symbols[i], symbols[i + 1]), w, words_[w].count);
        }
        for (const auto& [pair, use] : uses_) queue_.push_back({use.count, pair});
        std::make_heap(queue_.begin(), queue_.end(), later());
    }

    /// Merges the best pair and gives it, or 0 counts when none is left.
    bool merge_best(long min_count, Pair& merged)
    {
        while (!queue_.empty()) {
            std::pop_heap(queue_.begin(), queue_.end(), later());
            const Candidate top = queue_.back();
            queue_.pop_back();
            const long count = uses_[top.pair].count;
            if (count != top.count) { // it lost some since it was queued
                if (count > 0) push(top.pair, count);
                continue;
            }
            if (count < std::max(1L, min_count)) return false;
            merge(top.pair);
            merged = top.pair;
            return true;
        }
        return false;
    }

    const std::string& bytes(Symbol symbol) const { return bytes_[std::size_t(symbol)]; }

private:
    struct Candidate {
        long count;
        Pair pair;
    };

    struct Later {
        const Merger& merger;
        bool operator()(const Candidate& a, const Candidate& b) const
        {
            if (a.count != b.count) return a.count < b.count;
            if (left_of(a.pair) != left_of(b.pair))
                return merger.bytes(left_of(a.pair)) > merger.bytes(left_of(b.pair));
            return merger.bytes(right_of(a.pair)) > merger.bytes(right_of(b.pair));
        }
    };
    Later later() const { return {*this}; }

    void push(Pair pair, long count)
    {
        queue_.push_back({count, pair});
        std::push_heap(queue_.begin(), queue_.end(), later());
    }

    void change(Pair pair, std::uint32_t word, long by)
    {
        PairUse& use = uses_[pair];
        use.count += by;
        if (by > 0) use.words.insert(word);
    }

    void merge(Pair pair)
    {
        const std::string joined = bytes(left_of(pair)) + bytes(right_of(pair));
        // Different pairs may make the same word ("a" + "bc", "ab" + "c"): it stays one symbol, as it has one id.
        const auto [known, is_new] = symbol_of_.emplace(joined, Symbol(bytes_.size()));
        const Symbol made = known->second;
        if (is_new) bytes_.push_back(joined);
        const auto where = std::move(uses_[pair].words);
        std::set<Pair> fresh;
        for (const std::uint32_t w : where) {
            Word& word = words_[w];
            auto& symbols = word.symbols;
            // Taking all the word's pairs away and putting the new ones back is right for runs like "aaaa" as well.
            for (std::size_t i = 0; i + 1 < symbols.size(); ++i)
                change(pair_of(symbols[i], symbols[i + 1]), w, -word.count);
            std::size_t kept = 0;
            for (std::size_t i = 0; i < symbols.size(); ++i) {
                const bool joins = i + 1 < symbols.size() && pair_of(symbols[i], symbols[i + 1]) == pair;
                symbols[kept++] = joins ? made : symbols[i];
                if (joins) ++i;
            }
            symbols.resize(kept);
            for (std::size_t i = 0; i + 1 < kept; ++i) {
                const Pair now = pair_of(symbols[i], symbols[i + 1]);
                change(now, w, word.count);
                if (symbols[i] == made || symbols[i + 1] == made) fresh.insert(now);
            }
        }
        uses_[pair].count = 0;
        for (const Pair now : fresh) push(now, uses_[now].count);
    }

    std::vector<std::string> bytes_; // by symbol
    std::unordered_map<std::string, Symbol> symbol_of_;
    std::vector<Word> words_;
    std::unordered_map<Pair, PairUse> uses_;
    std::vector<Candidate> queue_; // a heap; counts may be out of date, never too low
};

void check(const BpeOptions& options)
{
    std::set<std::string> seen;
    for (const std::string& token : options.special_tokens)
        if (token.empty() || !is_utf8(token) || !seen.insert(token).second)
            throw InvalidInput(message("A special token is empty, doubled or no UTF-8"),
                               "\"" + utf8_lossy(token) + "\"", message("Give every special token a name of its own"));
    const auto least = 256 + options.special_tokens.size();
    if (options.vocab_size < 0 || std::size_t(options.vocab_size) < least)
        throw InvalidInput(message("The vocabulary is too small for the bytes and special tokens"),
                           "vocab_size " + std::to_string(options.vocab_size), message("Use at least {}", least));
}

Json frame(const BpeOptions& options)
{
    Json added = Json::array();
    for (std::size_t i = 0; i < options.special_tokens.size(); ++i)
        added.push_back({{"id", i},
                         {"content", options.special_tokens[i]},
                         {"single_word", false},
                         {"lstrip", false},
                         {"rstrip", false},
                         {"normalized", false},
                         {"special", true}});
    const Json split = {
        {"type", "Split"}, {"pattern", {{"Regex", bpe_word_pattern}}}, {"behavior", "Isolated"}, {"invert", false}};
    const Json byte_level = {
        {"type", "ByteLevel"}, {"add_prefix_space", false}, {"trim_offsets", false}, {"use_regex", false}};
    Json file;
    file["version"] = "1.0";
    file["truncation"] = nullptr;
    file["padding"] = nullptr;
    file["added_tokens"] = added;
    file["normalizer"] = nullptr;
    file["pre_tokenizer"] = {{"type", "Sequence"}, {"pretokenizers", Json::array({split, byte_level})}};
    file["post_processor"] = nullptr;
    file["decoder"] = {{"type", "ByteLevel"}, {"add_prefix_space", true}, {"trim_offsets", true}, {"use_regex", true}};
    file["model"] = {{"type", "BPE"},
                     {"dropout", nullptr},
                     {"unk_token", nullptr},
                     {"continuing_subword_prefix", nullptr},
                     {"end_of_word_suffix", nullptr},
                     {"fuse_unk", false},
                     {"byte_fallback", false},
                     {"ignore_merges", false},
                     {"vocab", Json::object()},
                     {"merges", Json::array()}};
    return file;
}

} // namespace

std::map<std::string, long> count_words(std::span<const std::string> texts)
{
    const Regex words{bpe_word_pattern};
    std::unordered_map<std::string, long> counts;
    std::vector<Span> matches;
    for (const std::string& raw : texts) {
        const std::string text = utf8_lossy(raw);
        words.find_all(text, matches);
        for (const Span span : matches) ++counts[text.substr(span.begin, span.end - span.begin)];
    }
    return {counts.begin(), counts.end()};
}

Json train_bpe(const std::map<std::string, long>& word_counts, const BpeOptions& options)
{
    check(options);
    Json file = frame(options);
    Json merges = Json::array();
    std::vector<std::string> words = options.special_tokens;
    for (int b = 0; b < 256; ++b) words.push_back(to_byte_level(std::string(1, char(b))));
    std::set<std::string> known(words.begin(), words.end());

    Merger merger(word_counts);
    Pair pair = 0;
    while (words.size() < std::size_t(options.vocab_size) && merger.merge_best(options.min_count, pair)) {
        const std::string left = to_byte_level(merger.bytes(left_of(pair)));
        const std::string right = to_byte_level(merger.bytes(right_of(pair)));
        if (known.insert(left + right).second) words.push_back(left + right);
        merges.push_back({left, right});
    }
    auto& vocab = file["model"]["vocab"].get_ref<Json::object_t&>();
    vocab.reserve(words.size());
    // Pushed, not assigned: an ordered object looks through all its keys at every assignment.
    for (std::size_t i = 0; i < words.size(); ++i)
        static_cast<std::vector<Json::object_t::value_type>&>(vocab).emplace_back(words[i], Json(i));
    file["model"]["merges"] = std::move(merges);
    return file;
}

Json train_bpe(std::span<const std::string> texts, const BpeOptions& options)
{
    return train_bpe(count_words(texts), options);
}

} // namespace steerdeck
