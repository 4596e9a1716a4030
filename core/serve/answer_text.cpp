#include "core/serve/answer_text.h"

namespace steerdeck::serve {

AnswerText::AnswerText(std::shared_ptr<const steering::Assembler> assembler, Kind kind,
                       const std::vector<std::string>& stops)
    : assembler_(std::move(assembler)), kind_(kind), reader_(*assembler_), plain_(assembler_->tokenizer()), stop_(stops)
{
}

/// Of what was read, what is certain not to belong to a stop. Thoughts end nothing.
AnswerText::Stretches AnswerText::filtered(Stretches read)
{
    Stretches out;
    for (auto& one : read) {
        if (stopped()) break;
        if (!one.thought) one.text = stop_.push(one.text);
        if (one.text.empty()) continue;
        (one.thought ? said_.thoughts : said_.text) += one.text;
        out.push_back(std::move(one));
    }
    return out;
}

AnswerText::Stretches AnswerText::push(TokenId id)
{
    if (stopped()) return {};
    ids_.push_back(id);
    return filtered(kind_ == Kind::chat ? reader_.push(id) : Stretches{{plain_.push(id), false}});
}

AnswerText::Stretches AnswerText::finish()
{
    if (stopped()) return {};
    auto rest = filtered(kind_ == Kind::chat ? reader_.finish() : Stretches{{plain_.finish(), false}});
    if (stopped()) return rest;
    if (auto held = stop_.finish(); !held.empty()) {
        said_.text += held;
        rest.push_back({std::move(held), false});
    }
    return rest;
}

Choice AnswerText::whole(bool truncated) const
{
    auto choice = said_;
    choice.truncated = truncated && !stopped();
    if (stopped()) return choice;
    if (kind_ == Kind::completion) {
        choice.text = assembler_->tokenizer().decode(ids_);
        return choice;
    }
    auto read = assembler_->answer_of(ids_);
    return {std::move(read.answer), std::move(read.thoughts), choice.truncated};
}

} // namespace steerdeck::serve
