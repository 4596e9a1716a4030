#pragma once

#include "core/lab/conversation_values.h"

#include <QJsonObject>

namespace steerdeck::app {

/// As `lab::to_json`; nothing of a conversation without turns.
QJsonObject conversation_to_json(const lab::Conversation& conversation);
/// One without turns where `json` is none.
lab::Conversation conversation_from_json(const QJsonObject& json);

} // namespace steerdeck::app
