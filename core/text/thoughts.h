#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace steerdeck {

/// What a model thought, apart from what it answered.
struct Thoughts {
    std::string thoughts;    // without its markers, trimmed; of several pieces a line between them
    std::string answer;      // what remains; where there are no thoughts, the text as it is
    bool unfinished = false; // the text ends before the thoughts do
};

/// Takes the thoughts out of an answer as it grows. Models write them between markers of several kinds (<think>,
/// [THINK], ◁think▷, <|channel|>analysis ...) at the beginning of an answer or of one of its lines.
class ThoughtReader {
public:
    /// `inside`: the prompt itself opens the thoughts.
    explicit ThoughtReader(bool inside = false) : inside_(inside) {}

    /// A stretch of text that is thought or answer; markers are left out.
    struct Stretch {
        std::string text;
        bool thought = false;
    };

    /// What `more` text decides; what may still become a marker is held back.
    std::vector<Stretch> push(std::string_view more);

    /// What was held back.
    std::vector<Stretch> finish();

    /// Whether thoughts are open now.
    bool inside() const { return inside_; }

private:
    std::vector<Stretch> read(bool last);

    std::string held_;
    std::string closes_; // what ends the open thoughts; empty: any marker that does
    bool inside_ = false;
    bool line_begins_ = true; // only spaces so far in this line of the answer
    bool nothing_yet_ = true; // no answer so far, but spaces
    bool swallow_ = false;    // spaces behind thoughts belong to neither
};

/// The same for a whole text.
Thoughts thoughts_of(std::string_view text, bool inside = false);

/// Whether a prompt ends within thoughts: what follows is thought until a marker ends it.
bool opens_thoughts(std::string_view prompt);

/// Whether `token` is a marker of thoughts or a part of one, which reading them needs although it may be a special
/// token.
bool is_thought_marker(std::string_view token);

} // namespace steerdeck
