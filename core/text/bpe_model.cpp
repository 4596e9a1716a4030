#include "text/bpe_model.h"

#include "text/utf8.h"

#include <algorithm>
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

[[noreturn]] void damaged(const std::string& what, const std::string& where)
{
    throw UnreadableFile(what, where, "Fetch the file again");
}

void refuse_unless_empty(const Json& spec, const char* name, const std::string& where)
{
    if (!value_or(spec, name, std::string(), where).empty())
        throw UnreadableFile("The tokenizer uses \"" + std::string(name) + "\", which is not supported", where,
                             "Use a model with another tokenizer");
}

} // namespace

BpeModel BpeModel::from_json(const Json& spec, const nlohmann::json& vocab, const nlohmann::json& merges,
                             const std::string& file)
{
    const std::string where = file + ", model";
    // Old files leave the type out.
    if (const auto type = value_or(spec, "type", std::string("BPE"), where); type != "BPE")
        throw UnreadableFile("The tokenizer uses the model \"" + type + "\", which is not supported", where,
                             "Use a model with a BPE tokenizer");
    refuse_unless_empty(spec, "continuing_subword_prefix", where);
    refuse_unless_empty(spec, "end_of_word_suffix", where);
    if (value_or(spec, "dropout", 0.0, where) != 0)
        throw UnreadableFile("The tokenizer uses \"dropout\", which is not supported", where, "Set it to null");

    BpeModel model;
    if (!vocab.is_object()) damaged("The key \"vocab\" is missing or no object", where);
    model.vocabulary_.reserve(vocab.size());
    for (const auto& [word, id] : vocab.items()) {
        if (!id.is_number_integer() || id.get<std::int64_t>() < 0 || id.get<std::int64_t>() >= (1 << 28))
            damaged("The id of the word \"" + word + "\" is no small whole number", where);
        model.vocabulary_.emplace(word, id.get<TokenId>());
    }
    const auto id_of = [&](std::string_view word) {
        const auto found = model.vocabulary_.find(word);
        return found == model.vocabulary_.end() ? -1 : found->second;
    };
    for (std::size_t c = 0; c < model.short_symbols_.size(); ++c) {
        std::string word;
        append_utf8(word, char32_t(c));
        model.short_symbols_[c] = id_of(word);
    }
    for (std::size_t b = 0; b < 256; ++b) {
        constexpr char digits[] = "0123456789ABCDEF";
        model.byte_ids_[b] = id_of(std::string("<0x") + digits[b >> 4] + digits[b & 15] + ">");
    }
    model.fuse_unknown_ = value_or(spec, "fuse_unk", false, where);
    model.byte_fallback_ = value_or(spec, "byte_fallback", false, where);
    model.ignore_merges_ = value_or(spec, "ignore_merges", false, where);
    if (const auto unknown = value_or(spec, "unk_token", std::string(), where); !unknown.empty()) {
        model.unknown_ = id_of(unknown);
        if (model.unknown_ < 0) damaged("The unknown token \"" + unknown + "\" is not in the vocabulary", where);
    }
    model.read_merges(merges, where);
    return model;
}

void BpeModel::read_merges(const nlohmann::json& merges, const std::string& where)
{
    if (!merges.is_array()) damaged("The key \"merges\" is missing or no list", where);
    std::size_t size = 16;
    while (size < merges.size() * 2) size *= 2;
    merges_.assign(size, {no_pair, 0, 0});
    std::int32_t rank = 0;
    for (const nlohmann::json& merge : merges) {
        std::string left, right;
        if (merge.is_string()) {
            const auto& both = merge.get_ref<const std::string&>();
            const std::size_t space = both.find(' ');
            if (space == std::string::npos || both.find(' ', space + 1) != std::string::npos)
                damaged("Merge " + std::to_string(rank) + " is not two words: \"" + both + "\"", where);
            left = both.substr(0, space);
            right = both.substr(space + 1);
        } else if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string()) {
            left = merge[0].get<std::string>();
            right = merge[1].get<std::string>();
        } else {
            damaged("Merge " + std::to_string(rank) + " is neither a text nor a pair", where);
        }
        const auto a = vocabulary_.find(left), b = vocabulary_.find(right), both = vocabulary_.find(left + right);
        if (a == vocabulary_.end() || b == vocabulary_.end() || both == vocabulary_.end())
            damaged("Merge " + std::to_string(rank) + " (\"" + left + "\" and \"" + right +
                        "\") names a word that is not in the vocabulary",
                    where);
        insert({key(a->second, b->second), rank++, both->second});
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

void BpeModel::encode(std::string_view word, std::vector<TokenId>& ids) const
{
    if (ignore_merges_) {
        if (const auto whole = vocabulary_.find(word); whole != vocabulary_.end()) {
            ids.push_back(whole->second);
            return;
        }
    }
    std::vector<TokenId> symbols = symbols_of(word);
    merge_all(symbols);
    ids.insert(ids.end(), symbols.begin(), symbols.end());
}

std::vector<TokenId> BpeModel::symbols_of(std::string_view word) const
{
    std::vector<TokenId> symbols;
    symbols.reserve(word.size());
    bool unknown_waits = false; // unknown characters in a row become one token where the model fuses them
    for (std::size_t i = 0; i < word.size();) {
        const Utf8Step step = utf8_step(word, i);
        const std::string_view character = word.substr(i, step.length);
        i += step.length;
        TokenId id = -1;
        if (step.code < short_symbols_.size()) {
            id = short_symbols_[step.code];
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
        if (unknown_ < 0) continue;
        if (unknown_waits && !fuse_unknown_) symbols.push_back(unknown_);
        unknown_waits = true;
    }
    if (unknown_waits) symbols.push_back(unknown_);
    return symbols;
}

void BpeModel::merge_all(std::vector<TokenId>& symbols) const
{
    if (symbols.size() < 2) return;
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
