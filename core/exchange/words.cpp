#include "core/exchange/words.h"

#include "core/steering/operators.h"

#include <algorithm>

namespace steerdeck::exchange {

std::string word_text(std::string_view name) { return "<steer:" + std::string(steering::bare_name(name)) + ">"; }

bool is_reserved(std::string_view text)
{
    if (text.size() < 5 || (text.front() != '<' && text.front() != '[')) return false;
    const bool angle = text.front() == '<';
    if (text.back() != (angle ? '>' : ']')) return false;
    text = text.substr(1, text.size() - 2);
    if (text.starts_with('|') && text.ends_with('|')) text = text.substr(1, text.size() - 2);
    const auto digits = text.find_last_not_of("0123456789") + 1;
    if (digits == text.size() || digits == 0) return false;
    auto kind = text.substr(0, digits);
    while (kind.ends_with('_') || kind.ends_with('-')) kind.remove_suffix(1);
    constexpr std::string_view kinds[] = {
        "reserved", "reserved_special_token", "reserved_token", "unused", "extra", "extra_id", "dummy", "SPECIAL",
        "PAD"};
    return std::ranges::find(kinds, kind) != std::end(kinds);
}

int place_words(std::vector<Word>& words, int rows, int known, const std::vector<Vacancy>& reserved)
{
    const int end = std::max(rows, known);
    int beyond = known, last = end;
    auto vacancy = reserved.begin();
    for (auto& word : words) {
        word.instead.clear();
        if (beyond < rows) {
            word.id = beyond++;
        } else if (vacancy != reserved.end()) {
            word.id = vacancy->id;
            word.instead = vacancy++->text;
        } else {
            word.id = last++;
        }
    }
    return last > end ? last : rows;
}

} // namespace steerdeck::exchange
