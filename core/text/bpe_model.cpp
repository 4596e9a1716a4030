#include "core/text/bpe_model.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace steerdeck {

namespace {

std::uint64_t key(TokenId left, TokenId right)
{
    return (std::uint64_t(std::uint32_t(left)) << 32) | std::uint32_t(right);
}

std::size_t place(std::uint64_t pair, std::size_t size)
{
    return std::size_t((pair * 0x9e3779b97f4a7c15u) >> 20) & (size - 1);
}

[[noreturn]] void damaged(const Message& what, const std::string& where)
{
    throw UnreadableFile(what, where, message("Fetch the file again"));
}

constexpr std::string_view metaspace = "▁";

/// Whether a metaspace follows another character.
bool metaspace_inside(std::string_view word)
{
    for (auto at = word.find(metaspace); at != word.npos; at = word.find(metaspace, at + metaspace.size()))
        if (at > 0 && !word.substr(0, at).ends_with(metaspace)) return true;
    return false;
}

void refuse_unless_empty(const Json& spec, const char* name, const std::string& where)
{
    if (!value_or(spec, name, std::string(), where).empty())
        throw UnreadableFile(message("The tokenizer uses \"{}\", which is not supported", name), where,
                             message("Use a model with another tokenizer"));
}

} // namespace

BpeModel BpeModel::from_json(const Json& spec, const nlohmann::json& vocab, const nlohmann::json& merges,
                             const std::string& file)
{
    const std::string where = file + ", model";
    // Old files leave the type out.
    if (const auto type = value_or(spec, "type", std::string("BPE"), where); type != "BPE")
        throw UnreadableFile(message("The tokenizer uses the model \"{}\", which is not supported", type), where,
                             message("Use a model with a BPE tokenizer"));
    refuse_unless_empty(spec, "continuing_subword_prefix", where);
    refuse_unless_empty(spec, "end_of_word_suffix", where);
    if (value_or(spec, "dropout", 0.0, where) != 0)
        throw UnreadableFile(message("The tokenizer uses \"dropout\", which is not supported"), where,
                             message("Set it to null"));

    BpeModel model;
    if (!vocab.is_object()) damaged(message("The key \"vocab\" is missing or no object"), where);
    model.vocabulary_.reserve(vocab.size());
    model.characters_.assign(0x10000, -1);
    std::vector<const std::string*> words;
    for (const auto& [word, id] : vocab.items()) {
        const bool whole = id.is_number_integer() && (!id.is_number_unsigned() || id.get<std::uint64_t>() < id_limit);
        const std::int64_t number = whole ? id.get<std::int64_t>() : -1;
        if (number < 0 || number >= id_limit)
            damaged(message("The id of the word \"{}\" is no whole number from 0 to {}", word, id_limit - 1), where);
        const std::string& kept = model.vocabulary_.emplace(word, TokenId(number)).first->first;
        if (words.size() <= std::size_t(number)) words.resize(std::size_t(number) + 1);
        const std::string*& owner = words[std::size_t(number)];
        if (owner) damaged(message("The words \"{}\" and \"{}\" have the same id {}", *owner, word, number), where);
        owner = &kept;
        if (word.empty()) continue;
        if (const Utf8Step step = utf8_step(word, 0); step.length == word.size() && step.code < 0x10000)
            model.characters_[step.code] = TokenId(number);
    }
    const auto id_of = [&](std::string_view word) {
        const auto found = model.vocabulary_.find(word);
        return found == model.vocabulary_.end() ? -1 : found->second;
    };
    for (std::size_t b = 0; b < 256; ++b) {
        constexpr char digits[] = "0123456789ABCDEF";
        model.byte_ids_[b] = id_of(std::string("<0x") + digits[b >> 4] + digits[b & 15] + ">");
    }
    model.fuse_unknown_ = value_or(spec, "fuse_unk", false, where);
    model.byte_fallback_ = value_or(spec, "byte_fallback", false, where);
    model.ignore_merges_ = value_or(spec, "ignore_merges", false, where);
    if (const auto unknown = value_or(spec, "unk_token", std::string(), where); !unknown.empty()) {
        model.unknown_ = id_of(unknown);
        if (model.unknown_ < 0) model.unknown_missing_ = unknown;
    }
    model.read_merges(merges, where);
    return model;
}

void BpeModel::read_merges(const nlohmann::json& merges, const std::string& where)
{
    if (!merges.is_array()) damaged(message("The key \"merges\" is missing or no list"), where);
    std::size_t size = 16;
    while (size < merges.size() * 2) size *= 2;
    merges_.assign(size, {no_pair, 0, 0});
    std::int32_t rank = 0;
    cuts_before_metaspace_ = characters_[0x2581] >= 0;
    for (const nlohmann::json& merge : merges) {
        std::string left, right;
        if (merge.is_string()) {
            const auto& both = merge.get_ref<const std::string&>();
            if (both.starts_with("#version")) continue; // the heading of an old merges.txt
            const std::size_t space = both.find(' ');
            if (space == std::string::npos || both.find(' ', space + 1) != std::string::npos)
                damaged(message("Merge {} is not two words: \"{}\"", rank, both), where);
            left = both.substr(0, space);
            right = both.substr(space + 1);
        } else if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string()) {
            left = merge[0].get<std::string>();
            right = merge[1].get<std::string>();
        } else {
            damaged(message("Merge {} is neither a text nor a pair", rank), where);
        }
        const auto a = vocabulary_.find(left), b = vocabulary_.find(right), both = vocabulary_.find(left + right);
        if (a == vocabulary_.end() || b == vocabulary_.end() || both == vocabulary_.end())
            damaged(
                message("Merge {} (\"{}\" and \"{}\") names a word that is not in the vocabulary", rank, left, right),
                where);
        insert({key(a->second, b->second), rank++, both->second});
        cuts_before_metaspace_ = cuts_before_metaspace_ && !metaspace_inside(both->first);
    }
}

void BpeModel::insert(const Merge& merge)
{
    std::size_t i = place(merge.pair, merges_.size());
    while (merges_[i].pair != no_pair && merges_[i].pair != merge.pair) i = (i + 1) & (merges_.size() - 1);
    merges_[i] = merge;
}

const BpeModel::Merge* BpeModel::find(TokenId left, TokenId right) const
{
    const std::uint64_t pair = key(left, right);
    std::size_t i = place(pair, merges_.size());
    while (merges_[i].pair != no_pair) {
        if (merges_[i].pair == pair) return &merges_[i];
        i = (i + 1) & (merges_.size() - 1);
    }
    return nullptr;
}

std::optional<TokenId> BpeModel::whole(std::string_view word) const
{
    if (!ignore_merges_) return std::nullopt;
    const auto found = vocabulary_.find(word);
    return found == vocabulary_.end() ? std::nullopt : std::optional(found->second);
}

void BpeModel::encode(std::string_view word, std::vector<TokenId>& ids) const
{
    if (const auto id = whole(word))
        ids.push_back(*id);
    else
        merge(word, ids);
}

void BpeModel::merge(std::string_view word, std::vector<TokenId>& ids) const
{
    constexpr std::size_t few = 32;
    thread_local std::vector<TokenId> symbols;
    symbols.clear();
    symbols_of(word, symbols);
    if (symbols.size() <= few)
        merge_few(symbols);
    else
        merge_many(symbols);
    ids.insert(ids.end(), symbols.begin(), symbols.end());
    if (symbols.capacity() > (std::size_t(1) << 16)) symbols = {};
}

void BpeModel::symbols_of(std::string_view word, std::vector<TokenId>& symbols) const
{
    bool unknown_waits = false; // unknown characters in a row become one token where the model fuses them
    for (std::size_t i = 0; i < word.size();) {
        const Utf8Step step = utf8_step(word, i);
        const std::string_view character = word.substr(i, step.length);
        i += step.length;
        TokenId id = -1;
        if (step.code < characters_.size()) {
            id = characters_[step.code];
        } else if (const auto found = vocabulary_.find(character); found != vocabulary_.end()) {
            id = found->second;
        }
        if (id >= 0) {
            if (unknown_waits) symbols.push_back(unknown_);
            unknown_waits = false;
            symbols.push_back(id);
            continue;
        }
        const auto byte_id = [&](char c) { return byte_ids_[static_cast<unsigned char>(c)]; };
        if (byte_fallback_ &&
            std::all_of(character.begin(), character.end(), [&](char c) { return byte_id(c) >= 0; })) {
            for (const char c : character) symbols.push_back(byte_id(c));
            continue;
        }
        if (!unknown_missing_.empty())
            throw InvalidInput(message("The text has the character \"{}\", which the tokenizer's vocabulary lacks, and "
                                       "its unknown token too",
                                       character),
                               unknown_missing_, message("Use another model, or leave the character out"));
        if (unknown_ < 0) continue;
        if (unknown_waits && !fuse_unknown_) symbols.push_back(unknown_);
        unknown_waits = true;
    }
    if (unknown_waits) symbols.push_back(unknown_);
}

/// Merges the pair of the lowest rank, the leftmost among equals, until there is none: for few symbols faster than a
/// queue.
void BpeModel::merge_few(std::vector<TokenId>& symbols) const
{
    if (symbols.size() < 2) return;
    constexpr std::int32_t none = std::numeric_limits<std::int32_t>::max();
    std::array<std::int32_t, 32> ranks;
    std::array<TokenId, 32> merged;
    const auto look = [&](std::size_t i) {
        const Merge* found = i + 1 < symbols.size() ? find(symbols[i], symbols[i + 1]) : nullptr;
        ranks[i] = found ? found->rank : none;
        merged[i] = found ? found->merged : -1;
    };
    for (std::size_t i = 0; i < symbols.size(); ++i) look(i);
    for (;;) {
        const auto end = ranks.begin() + std::ptrdiff_t(symbols.size());
        const auto best = std::min_element(ranks.begin(), end);
        if (*best == none) return;
        const auto i = std::size_t(best - ranks.begin());
        symbols[i] = merged[i];
        symbols.erase(symbols.begin() + std::ptrdiff_t(i) + 1);
        for (std::size_t j = i + 1; j < symbols.size(); ++j) {
            ranks[j] = ranks[j + 1];
            merged[j] = merged[j + 1];
        }
        look(i);
        if (i > 0) look(i - 1);
    }
}

void BpeModel::merge_many(std::vector<TokenId>& symbols) const
{
    struct Link {
        std::int32_t previous, next;
    };
    struct Candidate {
        std::int32_t rank, position;
        TokenId merged;
        bool operator<(const Candidate& other) const // the queue's top is the lowest rank, the leftmost among equals
        {
            return rank != other.rank ? rank > other.rank : position > other.position;
        }
    };
    const auto n = std::int32_t(symbols.size());
    std::vector<Link> links(symbols.size());
    std::vector<Candidate> first;
    first.reserve(symbols.size());
    const auto at = [&](std::int32_t i) -> TokenId& { return symbols[std::size_t(i)]; };
    const auto link = [&](std::int32_t i) -> Link& { return links[std::size_t(i)]; };
    for (std::int32_t i = 0; i < n; ++i) {
        link(i) = {i - 1, i + 1 < n ? i + 1 : -1};
        if (i + 1 < n)
            if (const Merge* merge = find(at(i), at(i + 1))) first.push_back({merge->rank, i, merge->merged});
    }
    std::priority_queue<Candidate> queue(std::less<Candidate>(), std::move(first));
    const auto offer = [&](std::int32_t left) {
        if (const Merge* merge = find(at(left), at(link(left).next))) queue.push({merge->rank, left, merge->merged});
    };
    while (!queue.empty()) {
        const Candidate top = queue.top();
        queue.pop();
        if (at(top.position) < 0 || link(top.position).next < 0) continue;
        const std::int32_t right = link(top.position).next;
        const Merge* now = find(at(top.position), at(right));
        if (!now || now->merged != top.merged) continue; // a neighbour changed since it was queued
        at(top.position) = top.merged;
        at(right) = -1;
        link(top.position).next = link(right).next;
        if (link(right).next >= 0) link(link(right).next).previous = top.position;
        if (link(top.position).previous >= 0) offer(link(top.position).previous);
        if (link(top.position).next >= 0) offer(top.position);
    }
    std::erase(symbols, -1);
}

} // namespace steerdeck
