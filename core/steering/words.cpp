#include "core/steering/words.h"

#include "core/base/error.h"

#include <algorithm>
#include <charconv>

namespace steerdeck::steering {

namespace {

[[noreturn]] void misplaced(const Operator* sign)
{
    Message what = message("Parentheses stand round alternatives");
    if (sign)
        what = sign->place == Place::before ? message("{} stands before a behaviour", sign->name)
                                            : message("{} stands between two behaviours", sign->name);
    throw InvalidInput(
        what, "",
        message("Write german \"<and>\" lower_case, \"(\" french \"<or>\" spanish \")\" \"<and>\" \"<not>\" "
                "upper_case, for instance"));
}

/// The operator whose learned row has the name `word`.
const Operator* sign_of(std::string_view word)
{
    for (const auto& one : operators())
        if (!one.name.empty() && one.name == word) return &one;
    return nullptr;
}

} // namespace

Chip chip_of(std::string_view given)
{
    Chip chip;
    if (given.size() > 1 && given.front() == '!') {
        given.remove_prefix(1);
        chip.negated = true;
    }
    const auto at = given.rfind('@');
    const auto word = given.substr(0, at);
    if (at != given.npos) {
        chip.way = method_named(given.substr(at + 1));
        if (word.empty() || *chip.way == Method::none)
            throw InvalidInput(message("\"{}\" names no way for a behaviour", given), "",
                               message("Write german@adapter, for instance"));
    }
    const auto tilde = word.find('~');
    chip.behavior = word.substr(0, tilde);
    if (tilde == word.npos) return chip;
    const auto colon = word.find(':', tilde);
    const char* end = word.data() + word.size();
    chip.blend_target = word.substr(tilde + 1, colon == word.npos ? colon : colon - tilde - 1);
    const bool numbered = colon != word.npos && [&] {
        const auto read = std::from_chars(word.data() + colon + 1, end, chip.blend_weight);
        return read.ec == std::errc() && read.ptr == end;
    }();
    if (chip.behavior.empty() || chip.blend_target.empty() || !numbered ||
        !(chip.blend_weight >= 0 && chip.blend_weight <= 1))
        throw InvalidInput(message("\"{}\" is no blend of two behaviours", word), "",
                           message("Write german~spanish:0.3, with the share of the second from 0 to 1"));
    return chip;
}

std::vector<Chip> part_of(std::string_view word, int group)
{
    std::vector<Chip> part;
    for (std::size_t begin = 0; begin <= word.size();) {
        const auto end = std::min(word.find('|', begin), word.size());
        part.push_back(chip_of(word.substr(begin, end - begin)));
        begin = end + 1;
    }
    if (part.size() < 2) return part;
    for (auto& chip : part) {
        chip.group = group;
        if (chip.behavior.empty())
            throw InvalidInput(message("\"{}\" lacks an alternative", word), "",
                               message("Write french|spanish, for instance"));
    }
    return part;
}

std::string word_of(const Chip& chip, int digits)
{
    std::string word = (chip.negated ? "!" : "") + chip.behavior;
    if (!chip.blend_target.empty()) {
        char share[32];
        auto* const most = share + sizeof share;
        constexpr auto form = std::chars_format::general;
        const auto* end = digits > 0 ? std::to_chars(share, most, chip.blend_weight, form, digits).ptr
                                     : std::to_chars(share, most, chip.blend_weight, form).ptr;
        word += "~" + chip.blend_target + ":" + std::string(share, std::size_t(end - share));
    }
    if (chip.way) word += "@" + std::string(name_of(*chip.way));
    return word;
}

void DeckWords::take(std::vector<Chip> part)
{
    if (open_ != 0 && (sign_.empty() || part.size() > 1)) misplaced(&operator_of(Join::or_));
    if (negates_ && part.size() > 1) misplaced(&operator_of(Join::not_));
    for (auto& chip : part) {
        if (open_ != 0) chip.group = open_;
        chip.negated = chip.negated != negates_;
        chips_.push_back(std::move(chip));
    }
    sign_.clear();
    negates_ = false;
}

void DeckWords::add(Chip chip) { take({std::move(chip)}); }

void DeckWords::add(std::string_view word)
{
    if (word == "(" || word == ")") {
        const bool opens = word == "(";
        if (negates_ || opens == (open_ != 0) || (!opens && !sign_.empty())) misplaced(nullptr);
        open_ = opens ? -++opened_ : 0;
        sign_ = opens ? word : "";
        return;
    }
    const auto* sign = sign_of(word);
    if (!sign) return take(part_of(word, -++opened_));
    if (sign->place == Place::behind_set)
        throw InvalidInput(message("{} has no place of its own: it follows all behaviours", word), "",
                           message("Leave it out, and choose the join \"set\""));
    if (sign->place == Place::before) {
        if (negates_ || sign_ == word || (open_ != 0 && sign_.empty())) misplaced(sign);
        begins_with_not_ = begins_with_not_ || (chips_.empty() && open_ == 0);
        negates_ = given_ != sign->join; // under the join "not" it says what that says
        if (!negates_) sign_ = word;
        return;
    }
    if (chips_.empty() || !sign_.empty() || negates_) misplaced(sign);
    if (open_ != 0) {
        if (sign->join != Join::or_) misplaced(nullptr);
    } else if (join_ && *join_ != sign->join) {
        throw InvalidInput(message("{} does not join in \"{}\"", word, name_of(*join_)), "",
                           message("Leave one of the two out"));
    } else {
        join_ = sign->join;
    }
    sign_ = word;
}

Deck DeckWords::deck() const
{
    if (open_ != 0) misplaced(nullptr);
    if (!sign_.empty() || negates_)
        throw InvalidInput(
            message("A behaviour is missing after the last {}", negates_ ? std::string(not_name) : sign_), "",
            message("Write german \"<and>\" lower_case, for instance"));
    Deck deck{chips_, join_.value_or(Join::composition)};
    int most = 0;
    for (const auto& chip : deck.chips) most = std::max(most, chip.group);
    for (auto& chip : deck.chips)
        if (chip.group < 0) chip.group = most - chip.group;
    const bool grouped = std::ranges::any_of(deck.chips, [](const Chip& chip) { return chip.group != 0; });
    if (begins_with_not_ && !join_ && !grouped) {
        deck.join = Join::not_;
        for (auto& chip : deck.chips) chip.negated = false;
    }
    return deck;
}

} // namespace steerdeck::steering
