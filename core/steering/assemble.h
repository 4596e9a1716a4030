#pragma once

#include "core/base/random.h"
#include "core/behaviors/behaviors.h"
#include "core/behaviors/instructions.h"
#include "core/model/decoder.h"
#include "core/steering/composition.h"
#include "core/steering/token.h"
#include "core/text/chat_template.h"
#include "core/text/thoughts.h"
#include "core/text/tokenizer.h"

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace steerdeck::steering {

/// A chip as it is shown: "german", or of a blend "german→spanish 30%".
std::string shown_name(const Chip& chip);

/// The behaviour whose instruction stands for `chip` in words: of a blend the nearer one, at one half its own.
const std::string& worded_by(const Chip& chip);

/// Throws InvalidInput where a chip's strength is outside 0..10, its blend weight is outside 0..1, it is blended with
/// itself, or the join takes no negated chips and alternatives where there are some.
void check_chips(const Deck& deck);

/// What a steering row in an input stands for.
struct RowLabel {
    std::string name;    // of the behaviour or operator
    std::string written; // the same with what is mixed in: "german~spanish:0.3"
    double strength = 1;
};

/// The rows that stand for a deck, from one walk over its places.
struct DeckRows {
    std::vector<std::int32_t> ids; // of the side table; of the vocabulary where a word of it joins
    std::vector<RowLabel> labels;  // one for each id of the side table, in the order of the ids
    std::string text;              // for readers: "«german»«and»«lower_case»"
    int sharing_a_position = 0;    // how many of the first ids make up a set
    std::vector<int> set_parts;    // as SetSpan::parts
};

/// A prompt as the model reads it.
struct Assembled {
    std::vector<std::int32_t> ids;   // extended vocabulary: from vocab_size on, rows of the side table
    std::string shown;               // for readers; steering rows as «german»
    bool steered = false;            // whether a steering row is in it
    model::SetSpan set = {};         // where its ids hold a set; length 0 where there is none
    std::vector<RowLabel> rows = {}; // one for each id of the side table, in the order of the ids
};

/// Puts prompts together for one model: the user's text, instructions, steering rows, and the chat template around
/// them. Steering rows stand after the user's text inside the user turn (arXiv 2601.05062, section 3).
///
/// A model without a chat template completes: the text as it is, then the rows, then what the model writes.
class Assembler {
public:
    /// `vocab_size`: the model's; a tokenizer may have more ids, which no text may then come to.
    Assembler(Tokenizer tokenizer, ChatTemplate chat_template, behaviors::BehaviorSet set,
              int vocab_size = std::numeric_limits<int>::max());

    const behaviors::BehaviorSet& behavior_set() const { return set_; }
    const Tokenizer& tokenizer() const { return tokenizer_; }
    const ChatTemplate& chat_template() const { return template_; }

    /// The same with variables of the template (an object) that stand over those it has.
    Assembler with_variables(const Json& variables) const;
    /// The same with a message of the system before every user's turn; empty: none. Throws InvalidInput where the
    /// template refuses or drops it, or there is none.
    Assembler with_system(const std::string& text) const;
    /// The same with other behaviours.
    Assembler with_behaviors(behaviors::BehaviorSet set) const;
    /// The same with instructions of several behaviours put together in another way.
    Assembler with_wording(behaviors::WordingForm form) const;
    /// The same for a model that goes on with the text as it is, whatever its template.
    Assembler without_template() const;

    /// The ids of `text`. Throws InvalidInput where a token of it has no row in the model.
    std::vector<std::int32_t> encode(const std::string& text) const;

    /// An answer's text, its thoughts apart. Special tokens are left out.
    Thoughts answer_of(std::span<const TokenId> ids) const;

    /// Whether what follows a user's turn is thought until a marker ends it: the template opens it.
    bool begins_with_thoughts() const { return begins_with_thoughts_; }

    /// One user turn of `text`, then `rows` (ids of the side table or of the vocabulary), then the assistant's header.
    /// `rows_begin`, where given, is set to the place of the first row.
    std::vector<std::int32_t> user_turn(const std::string& text, const std::vector<std::int32_t>& rows = {},
                                        int* rows_begin = nullptr) const;

    /// As `user_turn`, in a conversation: `messages` as a ChatTemplate renders them, whose user's turn `turn` is read
    /// as `text`, then `rows`. Without a template the texts follow one another.
    std::vector<std::int32_t> turn_in(const Json& messages, std::size_t turn, const std::string& text,
                                      const std::vector<std::int32_t>& rows = {}, int* rows_begin = nullptr) const;

    /// What the template puts behind an answer: the id that ends it, and whatever follows.
    std::vector<std::int32_t> after_answer() const;

    /// The rows that stand for `deck`: its parts as its join says, e_1 <and> e_2 ...; of a set the parts in canonical
    /// order, then `<set>`. A single part stands alone under every conjunction. `<or>` stands between alternatives,
    /// `<not>` before what is negated. The row of a chip that is blended lies between two behaviours' rows. Rows are
    /// entered into `table`. Throws InvalidInput for a missing token.
    DeckRows rows_of(const Deck& deck, const TokenStore& tokens, SideTable& table) const;

    /// The whole input for `prompt` under `deck` and `method`. With `paraphrases` each instruction is drawn at random,
    /// else it is the behaviour's first. A set beside instructions (hybrid) puts those in canonical order too, so that
    /// every order of the deck gives the same ids. Throws InvalidInput where a token is missing, a behaviour is unknown
    /// or a chip's numbers are out of range.
    Assembled assemble(const std::string& prompt, const Deck& deck, Method method, const TokenStore& tokens,
                       SideTable& table, Random* paraphrases = nullptr) const;
    /// As above, with the number of each enabled chip's paraphrase, in the deck's order.
    Assembled assemble(const std::string& prompt, const Deck& deck, Method method, const TokenStore& tokens,
                       SideTable& table, std::span<const std::size_t> paraphrases) const;

    /// The same for a conversation: `messages` [{"role", "content"}] with texts as contents, one of them a user's at
    /// least. What steers stands at the end of the last user's turn; a single user's turn gives what `assemble` gives
    /// with each behaviour's first instruction. Throws InvalidInput, too, where the template refuses the messages.
    Assembled assemble_chat(const Json& messages, const Deck& deck, Method method, const TokenStore& tokens,
                            SideTable& table) const;
    /// For a text that the model goes on with, without a chat template; what steers stands behind it.
    Assembled assemble_text(const std::string& text, const Deck& deck, Method method, const TokenStore& tokens,
                            SideTable& table) const;
    /// For ids of the vocabulary instead of a text. Throws InvalidInput where one is none, or where instructions, which
    /// are text, were asked for.
    Assembled assemble_ids(std::vector<std::int32_t> ids, const Deck& deck, Method method, const TokenStore& tokens,
                           SideTable& table) const;

private:
    /// A text, then rows, as ids with whatever stands around them; the place of the first row.
    using Frame = std::function<std::vector<std::int32_t>(const std::string& text,
                                                          const std::vector<std::int32_t>& rows, int* rows_begin)>;
    Assembled assemble_in(const Frame& frame, const std::string& prompt, const Deck& deck, Method method,
                          const TokenStore& tokens, SideTable& table, std::span<const std::size_t> paraphrases) const;

    /// The parts as they are read: of a set these and their alternatives by category, then by name, so that every order
    /// gives the same bits.
    std::vector<DeckPart> in_reading_order(const Deck& deck) const;
    DeckRows rows_of(const std::vector<DeckPart>& parts, Join join, const TokenStore& tokens, SideTable& table) const;
    /// `prompt`, then the instructions of `parts`, joined or negated as `join` says; `paraphrases` by the chips'
    /// numbers.
    std::string instructed(const std::string& prompt, const std::vector<DeckPart>& parts, Join join,
                           std::span<const std::size_t> paraphrases) const;

    /// The ids of `text`, which stands behind others where it goes on; each below the model's.
    std::vector<std::int32_t> checked(std::string_view text, bool goes_on) const;
    void look_for_thoughts();
    /// A conversation with one turn of the user, behind the system's message where there is one.
    Json conversation(const std::string& user) const;

    Tokenizer tokenizer_;
    ChatTemplate template_;
    behaviors::BehaviorSet set_;
    int vocab_size_;
    bool begins_with_thoughts_ = false;
    std::string system_ = {};
    behaviors::WordingForm wording_ = behaviors::WordingForm::joined;
};

} // namespace steerdeck::steering
