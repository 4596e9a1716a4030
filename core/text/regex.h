#pragma once

#include "core/text/word_scanner.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck {

/// A range of bytes [begin, end) of some text.
struct Span {
    std::size_t begin;
    std::size_t end;
    bool operator==(const Span&) const = default;
};

/// A regular expression with the meaning that tokenizers give it (Oniguruma, Ruby syntax), run by PCRE2. Constructs
/// that the two read differently are translated (\s, \w, POSIX classes, scripts) or refused (set intersection, nested
/// sets). Safe to share by threads.
class Regex {
public:
    /// Throws InvalidInput naming the construct that cannot be used.
    explicit Regex(std::string_view pattern);

    /// Matches `text` itself, no character special.
    static Regex literal(std::string_view text);

    /// All matches from left to right, not overlapping. `text` must be valid UTF-8.
    /// Throws InvalidInput when the search takes unreasonably many steps, or 2 s and 10 us for each byte.
    void find_all(std::string_view text, std::vector<Span>& matches) const;

private:
    Regex(const std::string& pattern, unsigned options, std::string_view shown);
    std::shared_ptr<const void> code_;
    std::optional<WordScanner> scanner_;
    std::string shown_;
};

} // namespace steerdeck
