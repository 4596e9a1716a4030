#include "app/session.h"

#include "app/write_later.h"

#include "app/saved_decks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <exception>

namespace steerdeck::app {

namespace {
const QString format = QStringLiteral("steerdeck.session/1");

/// The texts of a list that are not empty, each once, at most so many.
QStringList texts(const QJsonValue& list, int most)
{
    QStringList found;
    for (const QJsonValue value : list.toArray())
        if (const QString text = value.toString(); !text.isEmpty() && !found.contains(text) && found.size() < most)
            found << text;
    return found;
}

QJsonArray unfinished_json(const QList<Unfinished>& works)
{
    QJsonArray list;
    for (const Unfinished& work : works)
        list.append(QJsonObject{{"kind", work.kind},
                                {"title", work.title},
                                {"done", work.done},
                                {"total", work.total},
                                {"model", work.model},
                                {"form", work.form}});
    return list;
}

QList<Unfinished> unfinished_from(const QJsonValue& list)
{
    QList<Unfinished> works;
    for (const QJsonValue value : list.toArray()) {
        const QJsonObject object = value.toObject();
        Unfinished work;
        work.kind = object["kind"].toString();
        if (work.kind != QLatin1String("training") && work.kind != QLatin1String("experiment")) continue;
        work.title = object["title"].toString();
        work.done = std::max<qint64>(0, object["done"].toInteger());
        work.total = std::max(work.done, object["total"].toInteger());
        work.model = object["model"].toString();
        work.form = object["form"].toObject();
        works << work;
    }
    return works;
}
} // namespace

QByteArray to_json(const Session& session)
{
    const std::string_view join = steering::name_of(session.deck.join);
    return QJsonDocument(QJsonObject{{"format", format},
                                     {"deck", chips_to_json(session.deck.chips)},
                                     {"join", QString::fromUtf8(join.data(), qsizetype(join.size()))},
                                     {"prompt", session.prompt},
                                     {"live", session.live},
                                     {"bench", name_of(session.bench)},
                                     {"window", QString::fromLatin1(session.window.toBase64())},
                                     {"model", session.model},
                                     {"seconds_per_example", session.seconds_per_example},
                                     {"rate_model", session.rate_model},
                                     {"recent", QJsonArray::fromStringList(session.recent)},
                                     {"lessons", session.lessons},
                                     {"results", session.results},
                                     {"tokens", QJsonArray::fromStringList(session.tokens)},
                                     {"controls", QJsonArray::fromStringList(session.methods)},
                                     {"every_order", session.every_order},
                                     {"forms", session.forms},
                                     {"theme", name_of(session.theme)},
                                     {"type", session.type},
                                     {"unfinished", unfinished_json(session.unfinished)}})
        .toJson();
}

std::optional<Session> session_from_json(const QByteArray& json, QString& why)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    const QJsonObject root = document.object();
    if (!document.isObject() || root["format"].toString() != format) {
        why = mistake.error != QJsonParseError::NoError ? mistake.errorString()
                                                        : SessionStore::tr("it is not of the kind %1").arg(format);
        return {};
    }
    Session session;
    session.deck.chips = chips_from_json(root["deck"]);
    try {
        session.deck.join = steering::join_named(root["join"].toString().toStdString());
    } catch (const std::exception& error) {
        why = QString::fromUtf8(error.what());
        return {};
    }
    session.prompt = root["prompt"].toString();
    session.live = root["live"].toBool(true);
    session.bench = bench_named(root["bench"].toString()).value_or(Bench::compose);
    session.window = QByteArray::fromBase64(root["window"].toString().toLatin1());
    session.model = root["model"].toString();
    session.seconds_per_example = std::max(0.0, root["seconds_per_example"].toDouble());
    session.rate_model = root["rate_model"].toString();
    session.recent = texts(root["recent"], most_recent);
    session.lessons = root["lessons"].toObject();
    session.results = root["results"].toString();
    session.tokens = texts(root["tokens"], 256);
    session.methods = texts(root["controls"], 16);
    session.every_order = root["every_order"].toBool();
    session.forms = root["forms"].toObject();
    session.theme = theme_named(root["theme"].toString());
    session.type = std::clamp(root["type"].toInt(100), least_type, most_type);
    session.unfinished = unfinished_from(root["unfinished"]);
    return session;
}

QString session_file()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/session.json");
}

SessionStore::SessionStore(const QString& file, QObject* parent) : QObject(parent), file_(file)
{
    pool_.setMaxThreadCount(1); // in the order of the changes
}

SessionStore::~SessionStore() { pool_.waitForDone(); }

std::optional<Session> SessionStore::load()
{
    QFile file(file_);
    if (file_.isEmpty() || !file.exists()) return {};
    QString why;
    if (file.size() > (1 << 20))
        why = tr("it is larger than 1 MB");
    else if (!file.open(QIODevice::ReadOnly))
        why = file.errorString();
    else if (auto session = session_from_json(file.readAll(), why))
        return session;
    file.close();
    const QString aside = file_ + QStringLiteral(".damaged");
    QFile::remove(aside);
    const bool kept = QFile::rename(file_, aside);
    if (!kept) file_.clear(); // then it is not ours to write over
    emit trouble(
        kept ? tr("The last session could not be read (%1); it was put aside as %2.").arg(why, aside)
             : tr("The last session %1 could not be read (%2); this one will not be kept.").arg(file.fileName(), why));
    return {};
}

void SessionStore::save(const Session& session)
{
    if (file_.isEmpty()) return;
    write_later(pool_, this, file_, to_json(session), [this, path = file_](const QString& why) {
        if (why.isEmpty()) return emit saved();
        emit trouble(tr("The session could not be kept in %1: %2").arg(path, why));
    });
}

} // namespace steerdeck::app
