#pragma once

#include "core/serve/reply.h"
#include "core/serve/stop_filter.h"
#include "core/steering/answer_reader.h"

#include <memory>
#include <vector>

namespace steerdeck::serve {

/// The text of one answer as its ids come: thoughts apart in a chat, cut where one of the request's stops begins.
class AnswerText {
public:
    AnswerText(std::shared_ptr<const steering::Assembler> assembler, Kind kind, const std::vector<std::string>& stops);

    using Stretches = std::vector<ThoughtReader::Stretch>;
    /// What `id` adds; nothing after a stop.
    Stretches push(TokenId id);
    /// What was held back, when the answer has ended.
    Stretches finish();

    bool stopped() const { return stop_.stopped(); }
    long tokens() const { return long(ids_.size()); }
    /// The whole: as `generate` reads the same ids, unless a stop cut it.
    Choice whole(bool truncated) const;

private:
    Stretches filtered(Stretches read);

    std::shared_ptr<const steering::Assembler> assembler_;
    Kind kind_;
    steering::AnswerReader reader_;
    StreamDecoder plain_;
    StopFilter stop_;
    std::vector<TokenId> ids_;
    Choice said_; // so far
};

} // namespace steerdeck::serve
