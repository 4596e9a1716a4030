#include "app/deck_json.h"

#include "core/base/error.h"

#include <algorithm>

namespace steerdeck::app {

QJsonArray chips_to_json(const std::vector<lab::Chip>& chips)
{
    QJsonArray list;
    for (const lab::Chip& chip : chips) {
        QJsonObject one{{"behavior", QString::fromStdString(chip.behavior)},
                        {"strength", chip.strength},
                        {"enabled", chip.enabled}};
        if (!chip.blend_target.empty()) {
            one["toward"] = QString::fromStdString(chip.blend_target);
            one["share"] = chip.blend_weight;
        }
        if (chip.way) {
            const std::string_view way = steering::name_of(*chip.way);
            one["way"] = QString::fromUtf8(way.data(), qsizetype(way.size()));
        }
        if (chip.negated) one["negated"] = true;
        if (chip.group != 0) one["group"] = chip.group;
        list.append(one);
    }
    return list;
}

std::vector<lab::Chip> chips_from_json(const QJsonValue& json)
{
    std::vector<lab::Chip> chips;
    for (const QJsonValue value : json.toArray()) {
        const QJsonObject object = value.toObject();
        lab::Chip chip;
        chip.behavior = object["behavior"].toString().toStdString();
        const bool twice = std::any_of(chips.begin(), chips.end(),
                                       [&](const lab::Chip& one) { return one.behavior == chip.behavior; });
        if (chip.behavior.empty() || twice) continue;
        chip.strength = std::clamp(object["strength"].toDouble(1), 0.0, 2.0);
        chip.enabled = object["enabled"].toBool(true);
        chip.blend_target = object["toward"].toString().toStdString();
        if (chip.blend_target == chip.behavior) chip.blend_target.clear();
        if (!chip.blend_target.empty()) chip.blend_weight = std::clamp(object["share"].toDouble(0.5), 0.0, 1.0);
        const std::string way = object["way"].toString().toStdString();
        try {
            if (!way.empty()) chip.way = steering::method_named(way);
        } catch (const Error&) { // another version's word is left out
        }
        if (chip.way == lab::Method::none) chip.way.reset();
        chip.negated = object["negated"].toBool();
        chip.group = std::max(0, object["group"].toInt());
        chips.push_back(std::move(chip));
    }
    return chips;
}

QString join_to_json(lab::Join join)
{
    const std::string_view name = steering::name_of(join);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

lab::Join join_from_json(const QJsonValue& json) { return steering::join_named(json.toString().toStdString()); }

QJsonObject deck_to_json(const lab::Deck& deck)
{
    return {{"chips", chips_to_json(deck.chips)}, {"join", join_to_json(deck.join)}};
}

lab::Deck deck_from_json(const QJsonObject& json)
{
    return {chips_from_json(json["chips"]), join_from_json(json["join"])};
}

} // namespace steerdeck::app
