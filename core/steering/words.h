#pragma once

#include "core/steering/composition.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::steering {

/// The chip that a word stands for, on the command line and in requests: a behaviour, or two with the share of the
/// second, and the way it steers where that is its own, behind "!" where it is negated: "german", "!upper_case",
/// "german~spanish:0.3", "german@adapter". Throws InvalidInput for what is not written so.
Chip chip_of(std::string_view word);

/// The chips of a part in one word, alternatives with "|" between: "french|spanish", "!upper_case". Alternatives get
/// the number `group`. Throws InvalidInput as `chip_of` does.
std::vector<Chip> part_of(std::string_view word, int group);

/// `chip` as `chip_of` reads it, without its strength: "!german~spanish:0.3@text". Shares have at most `digits`
/// significant digits; 0: as many as give the same share when they are read again.
std::string word_of(const Chip& chip, int digits = 0);

/// Lays a deck out from words in order: parts as `part_of` reads them; joining rows between them ("<and>"), which say
/// what the join says anyway or choose it; "<not>" before a behaviour; "(" and ")" round alternatives that have "<or>"
/// between. Where no join is given and "<not>" comes first, without another operator, nothing shall be shown: the join
/// is "not".
class DeckWords {
public:
    explicit DeckWords(std::optional<Join> join) : given_(join), join_(join) {}

    /// Throw InvalidInput for a word out of its place.
    void add(std::string_view word);
    /// A chip that came otherwise than as a word.
    void add(Chip chip);
    /// What was laid out. Throws InvalidInput where a behaviour is missing at the end.
    Deck deck() const;

private:
    void take(std::vector<Chip> part);

    std::vector<Chip> chips_; // groups that words open have numbers below 0
    std::optional<Join> given_, join_;
    std::string sign_;          // the last word, where it was an operator or "("
    int opened_ = 0, open_ = 0; // groups so far; the number of that which is open
    bool negates_ = false, begins_with_not_ = false;
};

} // namespace steerdeck::steering
