#include "core/behaviors/rewordings.h"

#include "core/behaviors/code_points.h"
#include "core/behaviors/measures.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace steerdeck::behaviors {
namespace {

constexpr std::size_t longest = 100; // bytes of a wording

bool is_mark(char32_t c) { return !is_word(c); }

/// Without "1." or "-" before it, and without what encloses or ends it.
std::u32string bare(std::u32string line)
{
    auto begin = line.begin();
    const auto digits_end = std::find_if_not(begin, line.end(), is_digit);
    if (digits_end != begin && digits_end != line.end() && (*digits_end == '.' || *digits_end == ')'))
        begin = digits_end + 1;
    begin = std::find_if_not(begin, line.end(), is_mark);
    auto end = line.end();
    while (end != begin && is_mark(end[-1]) && end[-1] != ')') --end;
    return {begin, end};
}

} // namespace

std::string ask_for_rewordings(std::string_view instruction, int n)
{
    return "Say this instruction in " + std::to_string(n) +
           " other ways, short and in plain words, one a line, and nothing else:\n" + std::string(instruction);
}

std::vector<std::string> rewordings_in(std::string_view answer, const std::vector<std::string>& there, std::size_t most)
{
    std::vector<std::string> known, found;
    for (const auto& one : there) known.push_back(fold(one));
    const auto first = there.empty() ? std::u32string() : code_points(there.front());
    const bool small = first.empty() || is_lower(first[0]);
    while (!answer.empty() && found.size() < most) {
        const auto end = std::min(answer.find('\n'), answer.size());
        auto line = code_points(answer.substr(0, end));
        answer.remove_prefix(std::min(end + 1, answer.size()));
        while (!line.empty() && is_space(line.back())) line.pop_back();
        line.erase(line.begin(), std::find_if_not(line.begin(), line.end(), is_space));
        if (line.empty() || line.back() == ':') continue;
        line = bare(std::move(line));
        // "JSON" and "I" stay as they are.
        if (small && line.size() > 1 && is_upper(line[0]) && is_lower(line[1]))
            line[0] = char32_t(u_tolower(UChar32(line[0])));
        auto text = to_utf8(line);
        if (text.empty() || text.size() > longest || std::ranges::find(known, fold(text)) != known.end()) continue;
        known.push_back(fold(text));
        found.push_back(std::move(text));
    }
    return found;
}

} // namespace steerdeck::behaviors
