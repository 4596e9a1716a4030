#include "app/saved_decks.h"

#include "app/deck_json.h"
#include "widgets/shared/worded.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <exception>
#include <memory>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

const QString decksFormat = QStringLiteral("steerdeck.decks/1");
NamedDecks::const_iterator find(const NamedDecks& decks, const QString& name)
{
    return std::find_if(decks.begin(), decks.end(), [&](const NamedDeck& one) { return one.name == name; });
}

/// "Mine (2)": a name that no deck of `taken` has.
QString free_name(const QString& name, const NamedDecks& taken)
{
    QString other = name;
    for (int n = 2; find(taken, other) != taken.end(); ++n)
        other = QStringLiteral("%1 (%2)").arg(name.left(longestDeckName - 6)).arg(n);
    return other;
}

} // namespace

QByteArray to_json(const NamedDecks& decks)
{
    QJsonArray list;
    for (const NamedDeck& one : decks) {
        QJsonObject deck = deck_to_json(one.deck);
        deck["name"] = one.name;
        list.append(deck);
    }
    return QJsonDocument(QJsonObject{{"format", decksFormat}, {"decks", list}}).toJson();
}

std::optional<NamedDecks> decks_from_json(const QByteArray& json, QString& why)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    const QJsonObject root = document.object();
    if (!document.isObject() || root["format"].toString() != decksFormat || !root["decks"].isArray()) {
        why = mistake.error != QJsonParseError::NoError ? mistake.errorString()
                                                        : DeckStore::tr("it is not of the kind %1").arg(decksFormat);
        return {};
    }
    NamedDecks decks;
    for (const QJsonValue value : root["decks"].toArray()) {
        const QJsonObject object = value.toObject();
        NamedDeck one;
        one.name = SavedDecksModel::tidied(object["name"].toString());
        const bool twice =
            std::any_of(decks.begin(), decks.end(), [&](const NamedDeck& other) { return other.name == one.name; });
        if (one.name.isEmpty() || twice || !object["chips"].isArray()) {
            why = DeckStore::tr("its deck number %1 has no name of its own, or no chips").arg(decks.size() + 1);
            return {};
        }
        try {
            one.deck = deck_from_json(object);
        } catch (const std::exception& error) {
            why = worded(error);
            return {};
        }
        decks << one;
    }
    return decks;
}

NamedDecks merged(const NamedDecks& before, const NamedDecks& ours, const NamedDecks& theirs)
{
    NamedDecks result = ours;
    // What another window removed is gone, unless it was changed here.
    result.removeIf([&](const NamedDeck& one) {
        const auto old = find(before, one.name);
        return find(theirs, one.name) == theirs.end() && old != before.end() && *old == one;
    });
    for (const NamedDeck& other : theirs) {
        const auto old = find(before, other.name);
        const bool changed = old == before.end() || !(*old == other);
        if (!changed) continue; // kept, changed or removed here
        const auto own =
            std::find_if(result.begin(), result.end(), [&](const NamedDeck& one) { return one.name == other.name; });
        if (own == result.end())
            result << other;
        else if (old != before.end() && *own == *old)
            own->deck = other.deck;
        else if (!(*own == other))
            result << NamedDeck{free_name(other.name, result), other.deck};
    }
    return result;
}

QByteArray stamped(const QByteArray& json, const QByteArray& there, const QString& now)
{
    QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray before = QJsonDocument::fromJson(there).object()["decks"].toArray();
    QJsonArray decks;
    for (const QJsonValue value : root["decks"].toArray()) {
        QJsonObject deck = value.toObject();
        QString saved = now;
        for (const QJsonValue old : before)
            if (old["name"] == deck["name"] && old["chips"] == deck["chips"] && old["join"] == deck["join"])
                saved = old["saved"].toString();
        if (!saved.isEmpty()) deck["saved"] = saved;
        decks.append(deck);
    }
    root["decks"] = decks;
    return QJsonDocument(root).toJson();
}

DeckStore::DeckStore(const QString& file, QObject* parent) : KeptFile(file, parent) {}

NamedDecks DeckStore::load()
{
    read(
        [this](const QByteArray& bytes) {
            QString why;
            base_ = decks_from_json(bytes, why).value_or(NamedDecks());
            return why;
        },
        {tr("The saved decks could not be read (%1); their file was put aside as %2."),
         tr("The saved decks in %1 could not be read (%2); no deck will be saved until that file is moved.")});
    return base_;
}

void DeckStore::save(const NamedDecks& decks)
{
    update([this, decks](const QByteArray& there) {
        QString ignored;
        const NamedDecks theirs = decks_from_json(there, ignored).value_or(NamedDecks());
        return stamped(to_json(merged(std::exchange(base_, decks), decks, theirs)), there,
                       QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    });
}

void DeckStore::look(const NamedDecks& ours)
{
    const auto now = std::make_shared<NamedDecks>(ours);
    glance(
        [this, ours, now](const QByteArray& there) {
            QString why;
            const auto theirs = decks_from_json(there, why);
            if (!theirs) return;
            *now = merged(base_, ours, *theirs);
            base_ = *theirs;
        },
        [this, now] { emit found(*now); });
}

} // namespace steerdeck::app
