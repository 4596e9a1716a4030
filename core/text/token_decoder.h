#pragma once

#include "core/text/replacement.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace steerdeck {

/// The `decoder` of a tokenizer.json: from the words of ids to their text. Each step works on the tokens that the step
/// before gives; it takes them one at a time, so that decoding a stream and decoding a list are the same.
class TokenDecoder {
public:
    /// `spec` may be null: then tokens are joined with spaces. Throws UnreadableFile naming what is not supported.
    static TokenDecoder from_json(const Json& spec, const std::string& where);

    /// How far one stream of tokens has come. Begin with an empty one.
    struct State {
        struct Step {
            std::string held;      // what waits for the tokens after it
            std::size_t taken = 0; // tokens so far; characters cut off at the start for a strip after a fuse
        };
        std::vector<Step> steps;
    };

    /// Takes the next token and appends what text is certain now, in whole characters.
    void push(State& state, std::string_view token, std::string& out) const;

    /// Appends the rest and empties `state`.
    void finish(State& state, std::string& out) const;

    /// Whether the text is the tokens' bytes one after the other, repaired.
    bool joins_bytes() const { return steps_.size() == 1 && std::holds_alternative<ByteLevel>(steps_[0].kind); }

    /// The bytes that one token stands for wherever it stands: no step that looks at its neighbours.
    std::string bytes_of(std::string_view token) const;

private:
    struct ByteLevel {};
    struct ByteFallback {};
    struct Fuse {};
    struct Strip {
        std::string character;
        std::size_t start, stop; // at most so many are cut off
    };
    struct Metaspace {
        std::string character;
        bool drop_first; // in the first token the character stands for nothing, elsewhere for a space
    };
    using Kind = std::variant<ByteLevel, ByteFallback, Fuse, Strip, Metaspace, Replacement>;
    struct Step {
        Kind kind;
        bool fused; // an earlier step joins all tokens into one, which arrives here in parts
    };
    void add(const Json& spec, const std::string& where);
    void push_at(std::size_t index, State& state, std::string_view token, std::string& out) const;
    void finish_at(std::size_t index, State& state, std::string& out) const;
    std::string whole(const Step& step, std::string_view token, bool first) const;

    std::vector<Step> steps_;
    bool spaced_ = false; // no decoder
};

} // namespace steerdeck
