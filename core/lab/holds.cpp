#include "core/behaviors/verifiers.h"
#include "core/lab/values.h"

#include <algorithm>

namespace steerdeck::lab {
namespace {

bool is_asked(const Badge& badge) { return badge.behavior != "truth"; }

/// Of a chip that is blended, its two behaviours; where neither shall be found, one of them is no way out.
bool has_met_twin(const Deck& deck, const std::vector<Badge>& badges, const Badge& badge)
{
    if (badge.avoided) return false;
    for (const auto& chip : deck.chips) {
        if (!chip.enabled || chip.blend_target.empty()) continue;
        const bool own = badge.behavior == chip.behavior;
        if (!own && badge.behavior != chip.blend_target) continue;
        const auto& twin = own ? chip.blend_target : chip.behavior;
        if (std::ranges::any_of(badges, [&](const Badge& other) { return other.behavior == twin && other.pass(); }))
            return true;
    }
    return false;
}

/// Whether an answer does what `chip` asks for, as far as badges say.
bool is_met(const steering::Chip& chip, const std::vector<Badge>& badges)
{
    bool any = false, every = true;
    for (const auto& badge : badges) {
        const bool own = badge.behavior == chip.behavior || badge.behavior == chip.blend_target;
        if (!own || badge.avoided != chip.negated) continue;
        any = any || badge.pass();
        every = every && badge.pass();
    }
    return any && (every || !chip.negated); // of a blend that is negated neither may be found
}

bool has_met_alternative(const Deck& deck, const std::vector<Badge>& badges, const Badge& badge)
{
    return std::ranges::any_of(steering::parts_of(deck), [&](const steering::DeckPart& part) {
        const auto is_of = [&](const steering::NumberedChip& one) {
            return one.chip.negated == badge.avoided &&
                   (one.chip.behavior == badge.behavior || one.chip.blend_target == badge.behavior);
        };
        const auto met = [&](const steering::NumberedChip& one) { return is_met(one.chip, badges); };
        return part.size() > 1 && std::ranges::any_of(part, is_of) && std::ranges::any_of(part, met);
    });
}

} // namespace

bool is_excused(const Deck& deck, const std::vector<Badge>& badges, std::size_t index)
{
    const auto& badge = badges[index];
    if (badge.pass() || !is_asked(badge)) return false;
    if (steering::operator_of(deck.join).rule == steering::Rule::any)
        return std::ranges::any_of(badges, [](const Badge& other) { return is_asked(other) && other.pass(); });
    return has_met_twin(deck, badges, badge) || has_met_alternative(deck, badges, badge);
}

bool holds(const Deck& deck, const std::vector<Badge>& badges)
{
    bool asked = false;
    for (std::size_t i = 0; i < badges.size(); ++i) {
        if (!is_asked(badges[i])) continue;
        asked = true;
        if (!badges[i].pass() && !is_excused(deck, badges, i)) return false;
    }
    return asked;
}

bool can_tell(const Deck& deck, const std::vector<Badge>& badges)
{
    // As if whatever is open were met, and as if it were not.
    auto met = badges, missed = badges;
    for (std::size_t i = 0; i < badges.size(); ++i) {
        if (badges[i].judged()) continue;
        behaviors::judge(met[i].reading, badges[i].avoided ? 0 : 1);
        behaviors::judge(missed[i].reading, badges[i].avoided ? 1 : 0);
    }
    return holds(deck, met) == holds(deck, missed);
}

} // namespace steerdeck::lab
