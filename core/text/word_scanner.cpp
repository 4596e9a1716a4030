#include "core/text/word_scanner.h"

#include "core/text/byte_level.h"

#include <array>
#include <string>

namespace steerdeck {

namespace {

enum class Kind : unsigned char { letter, digit, line_end, space, other_space, other, beyond_ascii };

constexpr std::array<Kind, 256> kinds = [] {
    std::array<Kind, 256> made{};
    for (std::size_t b = 0; b < 256; ++b) {
        const bool letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
        made[b] = b >= 0x80                             ? Kind::beyond_ascii
                  : letter                              ? Kind::letter
                  : b >= '0' && b <= '9'                ? Kind::digit
                  : b == '\n' || b == '\r'              ? Kind::line_end
                  : b == ' '                            ? Kind::space
                  : b == '\t' || b == '\v' || b == '\f' ? Kind::other_space
                                                        : Kind::other;
    }
    return made;
}();

Kind kind(char c) { return kinds[static_cast<unsigned char>(c)]; }

bool is_white(Kind k) { return k == Kind::line_end || k == Kind::space || k == Kind::other_space; }

/// Past the characters of `k` from `at` on; `unknown` when one beyond ASCII follows, which may or may not belong.
std::size_t run(std::string_view text, std::size_t at, Kind k)
{
    while (at < text.size() && kind(text[at]) == k) ++at;
    return at < text.size() && kind(text[at]) == Kind::beyond_ascii ? WordScanner::unknown : at;
}

/// `\s*[\r\n]+|\s+(?!\S)|\s+`, without the first part where `lines` is false.
std::size_t white(std::string_view text, std::size_t at, bool lines)
{
    std::size_t end = at, last_line_end = 0;
    for (; end < text.size() && is_white(kind(text[end])); ++end)
        if (kind(text[end]) == Kind::line_end) last_line_end = end + 1;
    if (end < text.size() && kind(text[end]) == Kind::beyond_ascii) return WordScanner::unknown;
    if (lines && last_line_end) return last_line_end;
    return end < text.size() && end - at > 1 ? end - 1 : end; // the last one goes with the next word
}

/// The length of 's, 't, 're, 've, 'm, 'll or 'd after the apostrophe at `at`, that included; 0 where there is none.
std::size_t contraction(std::string_view text, std::size_t at, bool any_case)
{
    const auto letter = [&](std::size_t i) {
        if (i >= text.size()) return '\0';
        const char c = text[i];
        return any_case && c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    };
    const char first = letter(at + 1);
    if (first == 's' || first == 't' || first == 'm' || first == 'd') return 2;
    const char second = letter(at + 2);
    return ((first == 'r' || first == 'v') && second == 'e') || (first == 'l' && second == 'l') ? 3 : 0;
}

} // namespace

std::optional<WordScanner> WordScanner::of(std::string_view pattern)
{
    const auto cl100k_pattern = [](std::string_view digits) {
        return R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|)" + std::string(digits) +
               R"(| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
    };
    if (pattern == gpt2_pattern) return WordScanner(0);
    if (pattern == cl100k_pattern(R"(\p{N})")) return WordScanner(1);
    if (pattern == cl100k_pattern(R"(\p{N}{1,3})")) return WordScanner(3);
    return std::nullopt;
}

std::size_t WordScanner::gpt2(std::string_view text, std::size_t at)
{
    if (text[at] == '\'') {
        if (at + 1 < text.size() && kind(text[at + 1]) == Kind::beyond_ascii) return unknown;
        if (const std::size_t length = contraction(text, at, false)) return at + length;
    }
    std::size_t first = at;
    if (text[at] == ' ' && at + 1 < text.size() && !is_white(kind(text[at + 1]))) ++first;
    const Kind k = kind(text[first]);
    if (k == Kind::beyond_ascii) return unknown;
    return is_white(k) ? white(text, at, false) : run(text, first, k);
}

std::size_t WordScanner::cl100k(std::string_view text, std::size_t at) const
{
    const Kind here = kind(text[at]);
    const Kind next = at + 1 < text.size() ? kind(text[at + 1]) : Kind::line_end;
    if (here == Kind::beyond_ascii) return unknown;
    if (here == Kind::letter) return run(text, at, Kind::letter);
    if (here == Kind::digit) {
        std::size_t end = at + 1;
        while (end < at + std::size_t(most_digits_) && end < text.size() && kind(text[end]) == Kind::digit) ++end;
        const bool full = end == at + std::size_t(most_digits_);
        return !full && end < text.size() && kind(text[end]) == Kind::beyond_ascii ? unknown : end;
    }
    if (here == Kind::line_end) return white(text, at, true);
    if (next == Kind::beyond_ascii) return unknown;
    if (text[at] == '\'')
        if (const std::size_t length = contraction(text, at, true)) return at + length;
    if (next == Kind::letter) return run(text, at + 1, Kind::letter);
    if (here == Kind::other || (here == Kind::space && next == Kind::other)) {
        std::size_t end = run(text, at + (here == Kind::space), Kind::other);
        while (end < text.size() && kind(text[end]) == Kind::line_end) ++end; // `unknown` is beyond the size
        return end;
    }
    return white(text, at, true);
}

} // namespace steerdeck
