#pragma once

#include "base/random.h"
#include "behaviors/behaviors.h"
#include "behaviors/instructions.h"
#include "steering/composition.h"
#include "steering/token.h"
#include "text/chat_template.h"
#include "text/tokenizer.h"

#include <optional>
#include <string>
#include <vector>

namespace steerdeck::steering {

/// A prompt as the model reads it.
struct Assembled {
    std::vector<std::int32_t> ids; // extended vocabulary: from vocab_size on, rows of the side table
    std::string shown;             // for people; steering rows as «german»
    bool steered = false;          // whether a steering row is in it
};

/// Puts prompts together for one model: the user's text, instructions, steering rows, and the chat template around
/// them. Steering rows stand after the user's text inside the user turn (arXiv 2601.05062, section 3).
class Assembler {
public:
    Assembler(Tokenizer tokenizer, ChatTemplate chat_template, behaviors::BehaviorSet set);

    const behaviors::BehaviorSet& behavior_set() const { return set_; }
    const Tokenizer& tokenizer() const { return tokenizer_; }

    /// One user turn of `text`, then `rows` (ids of the side table or of the vocabulary), then the assistant's header.
    std::vector<std::int32_t> user_turn(const std::string& text, const std::vector<std::int32_t>& rows = {}) const;

    /// What the template puts behind an answer: the id that ends it, and whatever follows.
    std::vector<std::int32_t> after_answer() const;

    /// The rows that stand for `deck`: e_1 <and> e_2 ... as its join says. Rows are entered into `table`.
    std::vector<std::int32_t> rows_of(const Deck& deck, const TokenStore& tokens, SideTable& table) const;

    /// The whole input for `prompt` under `deck` and `control`. With `paraphrases` each instruction is drawn at random,
    /// else it is the behaviour's first. Throws InvalidInput where a token is missing.
    Assembled assemble(const std::string& prompt, const Deck& deck, Control control, const TokenStore& tokens,
                       SideTable& table, Random* paraphrases = nullptr) const;

private:
    Tokenizer tokenizer_;
    ChatTemplate template_;
    behaviors::BehaviorSet set_;
};

} // namespace steerdeck::steering
