#include "text/added_tokens.h"

#include "text/utf8.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace steerdeck {

namespace {

bool is_word(char32_t code) // \w of Unicode TR18
{
    const auto c = UChar32(code);
    const auto type = u_charType(c);
    return u_hasBinaryProperty(c, UCHAR_ALPHABETIC) || type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK ||
           type == U_COMBINING_SPACING_MARK || type == U_DECIMAL_DIGIT_NUMBER || type == U_CONNECTOR_PUNCTUATION ||
           u_hasBinaryProperty(c, UCHAR_JOIN_CONTROL);
}

bool is_space(char32_t code) { return u_hasBinaryProperty(UChar32(code), UCHAR_WHITE_SPACE); }

/// Where the character before `at` begins; `at` > 0.
std::size_t before(std::string_view text, std::size_t at)
{
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

bool stands_alone(std::string_view text, std::size_t begin, std::size_t end)
{
    return (begin == 0 || !is_word(utf8_step(text, before(text, begin)).code)) &&
           (end == text.size() || !is_word(utf8_step(text, end).code));
}

} // namespace

void AddedTokens::Trie::add(std::string_view word, int token)
{
    if (word.empty()) return;
    std::size_t node = 0;
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        auto& next = nodes[node].next;
        const auto found = std::find_if(next.begin(), next.end(), [&](const auto& edge) { return edge.first == byte; });
        if (found != next.end()) {
            node = std::size_t(found->second);
        } else {
            next.emplace_back(byte, int(nodes.size()));
            node = nodes.size();
            nodes.emplace_back();
        }
    }
    if (nodes[node].token < 0) nodes[node].token = token;
}

std::pair<int, std::size_t> AddedTokens::Trie::longest(std::string_view text, std::size_t at) const
{
    std::pair<int, std::size_t> best{-1, 0};
    std::size_t node = 0;
    for (std::size_t i = at; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto& next = nodes[node].next;
        const auto found = std::find_if(next.begin(), next.end(), [&](const auto& edge) { return edge.first == byte; });
        if (found == next.end()) break;
        node = std::size_t(found->second);
        if (nodes[node].token >= 0) best = {nodes[node].token, i + 1 - at};
    }
    return best;
}

AddedTokens AddedTokens::from_json(const Json& list, const Vocabulary& vocabulary, const Normalizer& normalizer,
                                   const std::string& file)
{
    const std::string where = file + ", added_tokens";
    AddedTokens made;
    if (list.is_null()) return made;
    if (!list.is_array()) throw UnreadableFile("The added tokens are not a list", where, "Fetch the file again");
    for (const Json& one : list) {
        AddedToken token;
        token.id = require<TokenId>(one, "id", where);
        token.content = require<std::string>(one, "content", where);
        token.special = value_or(one, "special", false, where);
        token.lstrip = value_or(one, "lstrip", false, where);
        token.rstrip = value_or(one, "rstrip", false, where);
        token.single_word = value_or(one, "single_word", false, where);
        token.normalized = value_or(one, "normalized", !token.special, where);
        if (token.content.empty()) continue;
        // A word that the model has keeps the model's id.
        if (const auto known = vocabulary.find(token.content); known != vocabulary.end()) token.id = known->second;
        if (token.id < 0 || token.id >= (1 << 28))
            throw UnreadableFile("The id of \"" + token.content + "\" is out of range", where, "Fetch the file again");
        const int index = int(made.tokens_.size());
        if (token.normalized)
            made.normalized_.add(normalizer(token.content), index);
        else
            made.plain_.add(token.content, index);
        if (token.special) made.special_.insert(token.id);
        made.tokens_.push_back(std::move(token));
    }
    return made;
}

void AddedTokens::cut_by(const Trie& trie, std::string_view text, std::vector<Section>& out) const
{
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto [index, length] = trie.longest(text, i);
        if (index < 0) {
            ++i;
            continue;
        }
        const AddedToken& token = tokens_[std::size_t(index)];
        std::size_t begin = i, end = i + length;
        i = end;
        if (token.single_word && !stands_alone(text, begin, end)) continue;
        if (token.lstrip) {
            while (begin > 0 && is_space(utf8_step(text, before(text, begin)).code)) begin = before(text, begin);
            begin = std::max(begin, done);
        }
        if (token.rstrip)
            while (end < text.size() && is_space(utf8_step(text, end).code)) end += utf8_step(text, end).length;
        if (done < begin) out.push_back({std::nullopt, std::string(text.substr(done, begin - done))});
        out.push_back({token.id, {}});
        done = end;
    }
    if (done < text.size()) out.push_back({std::nullopt, std::string(text.substr(done))});
}

std::vector<Section> AddedTokens::cut(std::string_view text, const Normalizer& normalizer) const
{
    std::vector<Section> first, out;
    cut_by(plain_, text, first);
    for (Section& section : first) {
        if (section.id)
            out.push_back(std::move(section));
        else
            cut_by(normalized_, normalizer(std::move(section.text)), out);
    }
    return out;
}

} // namespace steerdeck
