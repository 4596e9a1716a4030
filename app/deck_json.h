#pragma once

#include "core/lab/values.h"

#include <QJsonArray>
#include <QJsonObject>

namespace steerdeck::app {

/// Chips and decks as every file of the window writes them (session, saved decks, history). What is out of range is
/// brought into it; what names no behaviour, or one that was named before, is left out.
QJsonArray chips_to_json(const std::vector<lab::Chip>& chips);
std::vector<lab::Chip> chips_from_json(const QJsonValue& json);

QString join_to_json(lab::Join join);
/// Throws InvalidInput for a join that does not exist.
lab::Join join_from_json(const QJsonValue& json);

/// {"chips": [...], "join": "composition"}
QJsonObject deck_to_json(const lab::Deck& deck);
/// Throws InvalidInput for a join that does not exist.
lab::Deck deck_from_json(const QJsonObject& json);

} // namespace steerdeck::app
