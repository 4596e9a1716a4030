#pragma once

#include "core/steering/assemble.h"

namespace steerdeck::steering {

/// An answer's text as its ids arrive, its thoughts apart.
class AnswerReader {
public:
    explicit AnswerReader(const Assembler& assembler);
    std::vector<ThoughtReader::Stretch> push(TokenId id);
    std::vector<ThoughtReader::Stretch> finish();
    bool inside() const { return thoughts_.inside(); } // within thoughts now

private:
    Tokenizer tokenizer_;
    StreamDecoder text_;
    ThoughtReader thoughts_;
};

} // namespace steerdeck::steering
