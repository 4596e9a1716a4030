#include "core/text/added_tokens.h"

#include "core/text/utf8.h"

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
    begins[static_cast<unsigned char>(word[0])] = true;
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
    constexpr std::size_t longest = 4096, longest_normalized = 16 * longest; // bytes
    constexpr std::size_t most_normalized = std::size_t(1) << 24;            // of all: a byte of the trie takes 32
    AddedTokens made;
    if (list.is_null()) return made;
    if (!list.is_array())
        throw UnreadableFile(message("The added tokens are not a list"), where, message("Fetch the file again"));
    std::unordered_map<std::string, std::size_t> places;
    const auto words = std::int64_t(vocabulary.size());
    std::int64_t highest = -1; // of the added tokens
    for (const Json& one : list) {
        AddedToken token;
        token.content = require<std::string>(one, "content", where);
        token.special = value_or(one, "special", false, where);
        token.lstrip = value_or(one, "lstrip", false, where);
        token.rstrip = value_or(one, "rstrip", false, where);
        token.single_word = value_or(one, "single_word", false, where);
        token.normalized = value_or(one, "normalized", !token.special, where);
        if (token.content.empty()) continue;
        if (token.content.size() > longest)
            throw UnreadableFile(message("An added token is longer than {} bytes", longest), where,
                                 message("Check the file"));
        if (token.special) made.special_.insert(token.content);
        if (const auto again = places.find(token.content); again != places.end()) {
            token.id = made.tokens_[again->second].id;
            made.tokens_[again->second] = std::move(token);
            continue;
        }
        const auto known = vocabulary.find(token.content);
        const std::int64_t id = known != vocabulary.end() ? known->second : std::max(words, highest + 1);
        highest = std::max(highest, id);
        if (id >= BpeModel::id_limit)
            throw UnreadableFile(message("There are more than {} tokens", BpeModel::id_limit), where,
                                 message("Check the file"));
        token.id = TokenId(id);
        places.emplace(token.content, made.tokens_.size());
        made.tokens_.push_back(std::move(token));
    }
    std::size_t total = 0;
    for (std::size_t i = 0; i < made.tokens_.size(); ++i) {
        const AddedToken& token = made.tokens_[i];
        made.searched_.push_back(token.normalized ? normalizer(token.content) : token.content);
        total += made.searched_.back().size();
        if (made.searched_.back().size() > longest_normalized || total > most_normalized)
            throw UnreadableFile(message("The normalizer makes the added tokens too long"), where,
                                 message("Check the file"));
        (token.normalized ? made.normalized_ : made.plain_).add(made.searched_.back(), int(i));
    }
    return made;
}

void AddedTokens::cut_by(const Trie& trie, std::string_view text, bool begins_input, std::vector<Section>& out) const
{
    std::size_t done = 0;
    Span space{0, 0}; // a run of white space that was walked along already: once is enough for all tokens at it
    const auto put_text = [&](std::size_t begin, std::size_t end) {
        if (begin < end)
            out.push_back({std::nullopt, std::string(text.substr(begin, end - begin)), begins_input && begin == 0});
    };
    for (std::size_t i = 0; i < text.size();) {
        if (!trie.begins[static_cast<unsigned char>(text[i])]) {
            ++i;
            continue;
        }
        const auto [index, length] = trie.longest(text, i);
        if (index < 0) {
            ++i;
            continue;
        }
        const AddedToken& token = tokens_[std::size_t(index)];
        std::size_t begin = i, end = i + length;
        i = end;
        if (token.single_word && !stands_alone(text, begin, end)) continue;
        if (token.lstrip)
            while (begin > done && is_space(utf8_step(text, before(text, begin)).code)) begin = before(text, begin);
        if (token.rstrip) {
            if (end < space.begin || end > space.end) {
                space = {end, end};
                while (space.end < text.size() && is_space(utf8_step(text, space.end).code))
                    space.end += utf8_step(text, space.end).length;
            }
            end = space.end;
        }
        put_text(done, begin);
        out.push_back({token.id, {}});
        done = end;
    }
    put_text(done, text.size());
}

std::vector<Section> AddedTokens::cut(std::string_view text, const Normalizer& normalizer, bool goes_on) const
{
    std::vector<Section> first, out;
    cut_by(plain_, text, true, first);
    for (Section& section : first) {
        if (section.id) {
            out.push_back(std::move(section));
            continue;
        }
        const auto at = out.size();
        const bool goes_on_here = goes_on && section.begins_input;
        cut_by(normalized_, normalizer(std::move(section.text), !goes_on_here), section.begins_input, out);
        if (goes_on_here && out.size() > at) out[at].goes_on = !out[at].id;
    }
    return out;
}

} // namespace steerdeck
