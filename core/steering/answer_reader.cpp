#include "core/steering/answer_reader.h"

#include <algorithm>

namespace steerdeck::steering {

Thoughts Assembler::answer_of(std::span<const TokenId> ids) const
{
    const bool marked = std::ranges::any_of(
        ids, [&](TokenId id) { return tokenizer_.is_special(id) && is_thought_marker(tokenizer_.bytes(id)); });
    if (!marked) return thoughts_of(tokenizer_.decode(ids), begins_with_thoughts_);
    AnswerReader reader(*this);
    std::string thoughts, answer;
    const auto take = [&](const std::vector<ThoughtReader::Stretch>& stretches) {
        for (const auto& one : stretches) (one.thought ? thoughts : answer) += one.text;
    };
    for (const auto id : ids) take(reader.push(id));
    const bool unfinished = reader.inside();
    take(reader.finish());
    const auto trimmed = [](const std::string& text) {
        const auto begin = text.find_first_not_of(" \t\r\n");
        return begin == text.npos ? std::string() : text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
    };
    return {trimmed(thoughts), trimmed(answer), unfinished};
}

AnswerReader::AnswerReader(const Assembler& assembler)
    : tokenizer_(assembler.tokenizer()), text_(tokenizer_, false), thoughts_(assembler.begins_with_thoughts())
{
}

std::vector<ThoughtReader::Stretch> AnswerReader::push(TokenId id)
{
    if (tokenizer_.is_special(id)) {
        // Of special tokens only the markers are read; one of them ends turns, too.
        const auto text = tokenizer_.bytes(id);
        if (!is_thought_marker(text) || (text == "<|end|>" && !thoughts_.inside())) return {};
    }
    return thoughts_.push(text_.push(id));
}

std::vector<ThoughtReader::Stretch> AnswerReader::finish()
{
    auto stretches = thoughts_.push(text_.finish());
    for (auto& one : thoughts_.finish()) stretches.push_back(std::move(one));
    return stretches;
}

} // namespace steerdeck::steering
