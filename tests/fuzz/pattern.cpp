#include "core/text/pretokenizer.h"

#include "core/text/utf8.h"
#include "tests/fuzz/targets.h"

namespace steerdeck::fuzz {

void fuzz_pattern(Bytes bytes)
{
    const auto all = text_of(bytes);
    const auto line_end = all.find('\n');
    const std::string pattern(all.substr(0, line_end));
    std::string text = line_end == all.npos ? std::string() : utf8_lossy(all.substr(line_end + 1));
    // What makes a search go back and forth: long runs that nearly match.
    text += std::string(200, 'a') + "b " + std::string(200, ' ') + "\n" + std::string(100, '1') + "'ll Äpfel 日本語!";
    const Regex regex(pattern);
    std::vector<Span> matches;
    regex.find_all(text, matches);
    std::size_t end = 0;
    for (const Span match : matches) {
        insist(match.begin >= end && match.end >= match.begin && match.end <= text.size(),
               "matches follow one another");
        end = match.end;
    }
    for (const auto behavior : {SplitBehavior::isolated, SplitBehavior::merged_with_next, SplitBehavior::contiguous}) {
        std::vector<Span> pieces;
        split_at(0, text.size(), matches, behavior, false, pieces);
        std::size_t at = 0;
        for (const Span piece : pieces) insist(std::exchange(at, piece.end) == piece.begin, "pieces join to the text");
        insist(at == text.size(), "pieces join to the whole text");
    }
}

} // namespace steerdeck::fuzz
