/// Answers that a server gives in the open model's place. Not for others than this room.
#pragma once

#include "core/base/json.h"
#include "core/exchange/backend.h"
#include "core/lab/fingerprints.h"
#include "core/lab/parts.h"

#include <cstdint>
#include <functional>
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

/// Whether another program's server has to have the open model, or may have any.
enum class Foreign { same_model, any_model };

/// A server that answers in the open model's place. Steerdeck's own says by fingerprints that it has the open model.
/// Another program's (vLLM, llama.cpp) is taken to have it: as `export` wrote it, with the tokens as words of its
/// vocabulary, or as it is, with whole inputs given as rows. Only its texts can show that.
class ServedModel {
public:
    /// Asks the server which model it has. `used`: what was learned and will be needed. `assembler` puts inputs
    /// together; it, `parts` and `backend` must outlive it. Throws Mismatch naming what differs; InvalidInput where it
    /// cannot be asked, or is one of Steerdeck's own and is to be told rows.
    ServedModel(const Lab::Parts& parts, const steering::Assembler& assembler, const exchange::Backend& backend,
                const LearnedNames& used, const Cancel& cancel, Foreign foreign = Foreign::same_model);

    /// Answers `n` inputs, greedily, and hands each answer to `keep` once. Throws InvalidInput for what the server
    /// cannot be told (see check_served), what exchange::ask throws.
    void ask(std::size_t n, const std::function<ServedInput(std::size_t)>& input,
             const std::function<void(std::size_t, exchange::BackendAnswer)>& keep, const Cancel& cancel) const;

    /// A conversation that ends with the user's turn, and how it is answered.
    struct Conversation {
        Json messages; // [{"role", "content"}]
        int max_new_tokens = 256;
        double temperature = 0, top_p = 1;
        std::uint64_t seed = 0;
    };
    /// Answers `n` conversations. Our own servers draw as generate::generate does for its first input under that seed;
    /// others as they do. Thoughts are left out.
    void ask_conversations(std::size_t n, const std::function<Conversation(std::size_t)>& conversation,
                           const std::function<void(std::size_t, exchange::BackendAnswer)>& keep,
                           const Cancel& cancel) const;

    /// The model's name there.
    const std::string& name() const { return model_; }
    /// Whether the server is Steerdeck's own, which has the open model.
    bool own() const { return own_; }
    /// Into the settings that travel with a result: which model of another program's answered, and how it was told the
    /// tokens where that was not by words.
    void add_to(Json& settings) const;

private:
    Json body_of(const ServedInput& input) const;
    Json rows_of(const ServedInput& input) const;
    std::string words_of(const Deck& deck) const;
    /// The user's prompt with the instructions of those that steer by them.
    std::string instructed(const ServedInput& input) const;
    void compare(const Json& served, const LearnedNames& used) const;

    const Lab::Parts& parts_;
    const steering::Assembler& assembler_;
    const exchange::Backend& backend_;
    std::string model_; // its name there
    bool own_ = false;
};

/// Throws InvalidInput for what no server can be told: LoRA of several behaviours, which needs merged weights; and for
/// what rows cannot say where `backend` is told by them: ways that change the model, and the join `set`.
void check_served(const Deck& deck, Method method, const exchange::Backend& backend);

/// Answers inputs by their numbers, and hands each answer over once with its place among them.
using AnswerSome = std::function<void(const std::vector<std::size_t>& numbers,
                                      const std::function<void(std::size_t, exchange::BackendAnswer)>& keep)>;

/// Has a few of `total` inputs, spread over them, answered on both sides. Throws Mismatch with the input's name where
/// the server's answer is not the open model's.
void check_same(std::size_t total, const AnswerSome& here, const AnswerSome& there,
                const std::function<std::string(std::size_t)>& name_of, const exchange::Backend& backend);

} // namespace steerdeck::lab
