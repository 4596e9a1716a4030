#pragma once

#include "base/json.h"
#include "text/regex.h"

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

/// Every digit (category N) apart, or runs of digits apart from the rest.
struct DigitsStep {
    bool individual;
};

/// Cuts by `words` where given, then writes every word in the byte alphabet.
struct ByteLevelStep {
    bool add_prefix_space;
    std::shared_ptr<const Regex> words;
};

/// The `pre_tokenizer` of a tokenizer.json: steps applied one after the other to every piece.
class PreTokenizer {
public:
    /// `spec` may be null. Throws UnreadableFile naming a step that is not supported.
    static PreTokenizer from_json(const Json& spec, const std::string& where);

    /// Cuts `text` (valid UTF-8).
    Pieces operator()(std::string text) const;

private:
    using Step = std::variant<SplitStep, DigitsStep, ByteLevelStep>;
    void add(const Json& spec, const std::string& where);
    std::vector<Step> steps_;
};

/// Cuts [0, length) at `matches` as Hugging Face's `NormalizedString::split` does; appends to `out`, moved by `offset`.
void split_at(std::size_t offset, std::size_t length, const std::vector<Span>& matches, SplitBehavior behavior,
              bool invert, std::vector<Span>& out);

} // namespace steerdeck
