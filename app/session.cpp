#include "app/session.h"

#include "app/conversation_json.h"

#include "app/deck_json.h"

#include "widgets/learn/lesson_progress.h"
#include "widgets/shared/worded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <exception>
#include <utility>

namespace steerdeck::app {

namespace {
const QString sessionFormat = QStringLiteral("steerdeck.session/1");

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
        static const QStringList kinds{QStringLiteral("training"), QStringLiteral("sweep"),
                                       QStringLiteral("experiment"), QStringLiteral("task"),
                                       QStringLiteral("download")};
        if (!kinds.contains(work.kind)) continue;
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

namespace {

/// That a step is done, with its guess and what then happened.
void take_step(const widgets::LessonProgress::Place& from, int step, widgets::LessonProgress::Place& into)
{
    into.done.insert(step);
    if (!from.guesses.contains(step) || into.guesses.contains(step)) return;
    into.guesses.insert(step, from.guesses[step]);
    if (from.happened.contains(step)) into.happened.insert(step, from.happened[step]);
}

/// Steps that were done in either window count; a lesson that was begun again here begins again.
QJsonObject merged_lessons(const QJsonObject& before, const QJsonObject& ours, const QJsonObject& theirs)
{
    using widgets::LessonProgress;
    LessonProgress result = widgets::progressFromJson(ours);
    const LessonProgress old = widgets::progressFromJson(before), others = widgets::progressFromJson(theirs);
    for (auto place = others.places.begin(); place != others.places.end(); ++place) {
        const QSet<int> news = place->done - old.places.value(place.key()).done;
        if (!result.places.contains(place.key()) && !old.places.contains(place.key()))
            result.places.insert(place.key(), *place);
        else
            for (const int step : news) take_step(*place, step, result.places[place.key()]);
    }
    return widgets::toJson(result);
}

} // namespace

QByteArray to_json(const Session& session)
{
    return QJsonDocument(QJsonObject{{"format", sessionFormat},
                                     {"deck", chips_to_json(session.deck.chips)},
                                     {"join", join_to_json(session.deck.join)},
                                     {"prompt", session.prompt},
                                     {"system_prompt", session.system_prompt},
                                     {"conversation", conversation_to_json(session.conversation)},
                                     {"live", session.live},
                                     {"bench", name_of(session.bench)},
                                     {"window", QString::fromLatin1(session.window.toBase64())},
                                     {"model", session.model},
                                     {"weights", session.weights},
                                     {"seconds_per_example", session.seconds_per_example},
                                     {"rate_model", session.rate_model},
                                     {"recent", QJsonArray::fromStringList(session.recent)},
                                     {"lessons", session.lessons},
                                     {"assignments", session.assignments},
                                     {"results", session.results},
                                     {"tokens", QJsonArray::fromStringList(session.tokens)},
                                     {"templates", session.templates},
                                     {"controls", QJsonArray::fromStringList(session.methods)},
                                     {"every_order", session.every_order},
                                     {"forms", session.forms},
                                     {"theme", name_of(session.theme)},
                                     {"type", session.type},
                                     {"judge", QJsonObject{{"url", session.judge_url}, {"model", session.judge_model}}},
                                     {"unfinished", unfinished_json(session.unfinished)}})
        .toJson();
}

std::optional<Session> session_from_json(const QByteArray& json, QString& why)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    const QJsonObject root = document.object();
    if (!document.isObject() || root["format"].toString() != sessionFormat) {
        why = mistake.error != QJsonParseError::NoError
                  ? mistake.errorString()
                  : SessionStore::tr("it is not of the kind %1").arg(sessionFormat);
        return {};
    }
    Session session;
    try {
        session.deck = {chips_from_json(root["deck"]), join_from_json(root["join"])};
    } catch (const std::exception& error) {
        why = widgets::worded(error);
        return {};
    }
    session.prompt = root["prompt"].toString();
    session.system_prompt = root["system_prompt"].toString();
    session.conversation = conversation_from_json(root["conversation"].toObject());
    session.live = root["live"].toBool(true);
    session.bench = bench_named(root["bench"].toString()).value_or(Bench::compose);
    session.window = QByteArray::fromBase64(root["window"].toString().toLatin1());
    session.model = root["model"].toString();
    session.weights = root["weights"].toString();
    session.seconds_per_example = std::max(0.0, root["seconds_per_example"].toDouble());
    session.rate_model = root["rate_model"].toString();
    session.recent = texts(root["recent"], most_recent);
    session.lessons = root["lessons"].toObject();
    session.assignments = root["assignments"].toObject();
    session.results = root["results"].toString();
    session.tokens = texts(root["tokens"], 256);
    session.templates = root["templates"].toObject();
    session.methods = texts(root["controls"], 16);
    session.every_order = root["every_order"].toBool();
    session.forms = root["forms"].toObject();
    session.theme = theme_named(root["theme"].toString());
    session.type = std::clamp(root["type"].toInt(100), least_type, most_type);
    session.judge_url = root["judge"]["url"].toString();
    session.judge_model = root["judge"]["model"].toString();
    session.unfinished = unfinished_from(root["unfinished"]);
    return session;
}

QString session_file()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/session.json");
}

Session merged(const Session& before, const Session& ours, const Session& theirs)
{
    Session result = ours;
    result.lessons = merged_lessons(before.lessons, ours.lessons, theirs.lessons);
    for (const QString& path : theirs.recent) // what was cleared here stays so
        if (!result.recent.contains(path) && !before.recent.contains(path) && result.recent.size() < most_recent)
            result.recent << path;
    const auto same = [](const Unfinished& a) {
        return [&a](const Unfinished& b) { return a.kind == b.kind && a.model == b.model; };
    };
    for (const Unfinished& work : theirs.unfinished) {
        const auto in = [&](const QList<Unfinished>& list) {
            return std::any_of(list.begin(), list.end(), same(work));
        };
        if (!in(ours.unfinished) && !in(before.unfinished)) result.unfinished << work;
    }
    return result;
}

SessionStore::SessionStore(const QString& file, QObject* parent) : KeptFile(file, parent) {}

std::optional<Session> SessionStore::load()
{
    std::optional<Session> found;
    read(
        [&found](const QByteArray& bytes) {
            QString why;
            found = session_from_json(bytes, why);
            return why;
        },
        {tr("The last session could not be read (%1); it was put aside as %2."),
         tr("The last session %1 could not be read (%2); this one will not be kept.")});
    if (found) base_ = *found;
    return found;
}

void SessionStore::save(const Session& session)
{
    update([this, session](const QByteArray& there) {
        QString ignored;
        const Session before = std::exchange(base_, session);
        const auto theirs = session_from_json(there, ignored);
        return to_json(theirs ? merged(before, session, *theirs) : session);
    });
}

} // namespace steerdeck::app
