/// Answers that a server gives in the open model's place. Not for others than this room.
#pragma once

#include "core/base/json.h"
#include "core/exchange/backend.h"
#include "core/lab/parts.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace steerdeck::lab {

/// A prompt under a deck.
struct ServedInput {
    std::string prompt;
    Deck deck;
    Method method = Method::none;
    std::vector<std::size_t> paraphrases = {}; // of each enabled chip; the first of each when left out
    std::string system_prompt = {};
    int max_new_tokens = 256;
};

/// A server that has the open model. Steerdeck's own says so by fingerprints. Another program's (vLLM, llama.cpp) is
/// taken to serve what `export` wrote, with the tokens as words of its vocabulary: only its texts can show that.
class ServedModel {
public:
    /// Asks the server which model it has. `used`: names of the tokens that will be needed. Throws Mismatch naming what
    /// differs, InvalidInput where it cannot be asked. `parts` and `backend` must outlive it.
    ServedModel(const Lab::Parts& parts, const exchange::Backend& backend, const std::set<std::string>& used,
                const Cancel& cancel);

    /// Answers `n` inputs, greedily, and hands each answer to `keep` once. Throws InvalidInput for what the server
    /// cannot be told (a set, strengths or blends, where it is another program's), what exchange::ask throws.
    void ask(std::size_t n, const std::function<ServedInput(std::size_t)>& input,
             const std::function<void(std::size_t, exchange::BackendAnswer)>& keep, const Cancel& cancel) const;

    /// The model's name there where the server is another program's; empty where it is Steerdeck's own.
    std::string foreign() const { return own_ ? std::string() : model_; }

private:
    Json body_of(const ServedInput& input) const;
    void compare(const Json& served, const std::set<std::string>& used) const;

    const Lab::Parts& parts_;
    const exchange::Backend& backend_;
    std::string model_; // its name there
    bool own_ = false;
};

/// Throws InvalidInput for ways to steer that no server offers.
void check_served(Method method, const exchange::Backend& backend);

/// Answers inputs by their numbers, and hands each answer over once with its place among them.
using AnswerSome = std::function<void(const std::vector<std::size_t>& numbers,
                                      const std::function<void(std::size_t, exchange::BackendAnswer)>& keep)>;

/// Has a few of `total` inputs, spread over them, answered on both sides. Throws Mismatch with the input's name where
/// the server's answer is not the open model's.
void check_same(std::size_t total, const AnswerSome& here, const AnswerSome& there,
                const std::function<std::string(std::size_t)>& name_of, const exchange::Backend& backend);

} // namespace steerdeck::lab
