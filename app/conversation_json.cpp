#include "app/conversation_json.h"

#include "core/base/error.h"
#include "core/lab/conversation.h"

#include <QJsonDocument>

namespace steerdeck::app {

QJsonObject conversation_to_json(const lab::Conversation& conversation)
{
    if (conversation.turns.empty()) return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(lab::to_json(conversation).dump())).object();
}

lab::Conversation conversation_from_json(const QJsonObject& json)
{
    if (json.isEmpty()) return {};
    try {
        return lab::conversation_from(Json::parse(QJsonDocument(json).toJson().toStdString()), "the session");
    } catch (const Error&) { // of another version
        return {};
    }
}

} // namespace steerdeck::app
