#pragma once

#include "core/serve/reply.h"
#include "core/serve/serve.h"

namespace steerdeck::serve {

/// What a request to answer something comes to.
class Answering {
public:
    Answering(const Served& served, const Settings& settings, Engine& engine);

    /// Answers on the calling thread, which waits; a stream is written after it has returned.
    HttpReply answer(Kind kind, const HttpCall& call) const;

    /// The model as the list of models has it.
    Json model_json() const;

private:
    /// A request's prompts as the model reads them, one for each answer, and what reads the answers.
    struct Plan {
        Request request;
        std::vector<generate::StreamRequest> inputs;
        std::shared_ptr<const steering::Assembler> assembler;
        long prompt_tokens = 0;
    };
    /// A request under way.
    struct Work;

    Plan plan_of(Kind kind, const std::string& body) const;
    steering::Assembled assembled(Kind kind, const Request& request, std::size_t prompt,
                                  const steering::Assembler& assembler, const steering::TokenStore& tokens,
                                  steering::SideTable& table) const;
    bool follow(Work& work, const std::function<bool(const std::string&)>& tell) const;
    void look_ahead(Work& work) const;
    HttpReply whole(Work& work) const;

    const Served& served_;
    const Settings& settings_;
    Engine& engine_;
    mutable Ways ways_; // has a lock of its own
    long started_;      // seconds since 1970
};

/// An error as a client is told it.
Refusal refusal_of(const std::exception_ptr& thrown);
HttpReply reply_of(const Refusal& refusal);
Refusal no_such_model(const std::string& asked, const std::string& served);

} // namespace steerdeck::serve
