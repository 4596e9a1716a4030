#include "core/lab/deck_json.h"

namespace steerdeck::lab {

Json chips_json(const Deck& deck)
{
    Json chips = Json::array();
    for (const auto& chip : steering::enabled_chips(deck)) {
        Json one{{"behavior", chip.behavior}, {"strength", chip.strength}};
        if (!chip.blend_target.empty()) {
            one["toward"] = chip.blend_target;
            one["share"] = chip.blend_weight;
        }
        if (chip.way) one["way"] = std::string(steering::name_of(*chip.way));
        if (chip.negated) one["negated"] = true;
        if (chip.group != 0) one["group"] = chip.group;
        chips.push_back(std::move(one));
    }
    return chips;
}

} // namespace steerdeck::lab
