#pragma once

#include "core/base/json.h"
#include "core/serve/refusal.h"
#include "core/serve/request.h"

#include <string>
#include <vector>

/// Replies in OpenAI's words.
namespace steerdeck::serve {

/// What stands in every reply to one request, and in every event of its stream.
struct ReplyHead {
    Kind kind = Kind::chat;
    std::string id; // "chatcmpl-..."
    long created = 0;
    std::string model;
};

/// A new head; its id is drawn at random.
ReplyHead head_of(Kind kind, const std::string& model);

struct Usage {
    long prompt = 0, answer = 0; // tokens
};

/// One answer in whole.
struct Choice {
    std::string text, thoughts;
    bool truncated = false; // it ran into the limit of new tokens
};

std::string whole_reply(const ReplyHead& head, const std::vector<Choice>& choices, const Usage& usage);

/// Events of a stream ("data: {...}\n\n"). `usage_follows`: each says that there is none yet.
struct EventWriter {
    ReplyHead head;
    bool usage_follows = false;

    std::string begin(std::size_t choice) const; // of a chat: whose words follow; else nothing
    std::string piece(std::size_t choice, const std::string& text, bool thought) const;
    std::string end(std::size_t choice, bool truncated) const;
    std::string usage(const Usage& usage) const;
    std::string error(const Refusal& refusal) const;
    static std::string done();

private:
    std::string event(std::size_t choice, const std::string& text, const char* part, const Json& reason) const;
};

/// {"error": {"message", "type", "param", "code"}}
std::string error_body(const Refusal& refusal);

/// JSON as text; bytes that are no UTF-8 become U+FFFD.
std::string to_text(const Json& json);

} // namespace steerdeck::serve
