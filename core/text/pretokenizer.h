#pragma once

#include "core/base/json.h"
#include "core/text/regex.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace steerdeck {

/// A text and the words it is cut into, in order; empty words do not occur.
struct Pieces {
    std::string text;
    std::vector<Span> spans;
};

/// What happens to the parts that a pattern matches (and to the parts between).
enum class SplitBehavior { isolated, removed, merged_with_previous, merged_with_next, contiguous };

struct SplitStep {
    Regex pattern;
    SplitBehavior behavior;
    bool invert; // the parts between the matches are the delimiters
};

/// Every character of a kind is a match: digits (category N), punctuation, white space.
struct CharacterStep {
    enum class Kind { digit, punctuation, white_space } kind;
    SplitBehavior behavior;
};

/// Cuts by `words` where given, then writes every word in the byte alphabet.
struct ByteLevelStep {
    bool add_prefix_space;
    std::shared_ptr<const Regex> words;
};

/// Spaces become `replacement`; one is put in front of the piece; each begins a word where `split` is true.
struct MetaspaceStep {
    std::string replacement;
    enum class Prepend { always, first, never } prepend;
    bool split;
};

/// The `pre_tokenizer` of a tokenizer.json: steps applied one after the other to every piece.
class PreTokenizer {
public:
    /// `spec` may be null. Throws UnreadableFile naming a step that is not supported.
    static PreTokenizer from_json(const Json& spec, const std::string& where);

    /// Cuts `text` (valid UTF-8), which is the whole input's beginning, another section's, or (`goes_on`) stands behind
    /// other text, so that nothing is put in front of it.
    Pieces operator()(std::string text, bool begins_input = true, bool goes_on = false) const;

    /// Whether the pieces are plain bytes that the model must see in the byte alphabet: where ByteLevel is the last
    /// step, writing them so is left to who needs it.
    bool leaves_bytes() const { return leaves_bytes_; }

    /// Whether a step looks at where the input begins (a Metaspace with prepend_scheme "first").
    bool looks_at_start() const { return looks_at_start_; }

private:
    using Step = std::variant<SplitStep, CharacterStep, ByteLevelStep, MetaspaceStep>;
    void add(const Json& spec, const std::string& where);
    void add_metaspace(const Json& spec, const std::string& where);
    std::vector<Step> steps_;
    bool leaves_bytes_ = false;
    bool looks_at_start_ = false;
};

/// Cuts [0, length) at `matches` as Hugging Face's `NormalizedString::split` does; appends to `out`, moved by `offset`.
void split_at(std::size_t offset, std::size_t length, const std::vector<Span>& matches, SplitBehavior behavior,
              bool invert, std::vector<Span>& out);

} // namespace steerdeck
