#include "app/saved_decks.h"

#include "app/write_later.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <exception>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

const QString format = QStringLiteral("steerdeck.decks/1");
constexpr qint64 largest = 4 << 20; // bytes of a file that is read

/// A name beside `file` that no file has yet.
QString place_aside(const QString& file)
{
    QString aside = file + QStringLiteral(".damaged");
    for (int n = 2; QFile::exists(aside); ++n) aside = QStringLiteral("%1.damaged.%2").arg(file).arg(n);
    return aside;
}

} // namespace

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
        chips.push_back(std::move(chip));
    }
    return chips;
}

QByteArray to_json(const NamedDecks& decks)
{
    QJsonArray list;
    for (const NamedDeck& one : decks) {
        const std::string_view join = steering::name_of(one.deck.join);
        list.append(QJsonObject{{"name", one.name},
                                {"chips", chips_to_json(one.deck.chips)},
                                {"join", QString::fromUtf8(join.data(), qsizetype(join.size()))}});
    }
    return QJsonDocument(QJsonObject{{"format", format}, {"decks", list}}).toJson();
}

std::optional<NamedDecks> decks_from_json(const QByteArray& json, QString& why)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    const QJsonObject root = document.object();
    if (!document.isObject() || root["format"].toString() != format || !root["decks"].isArray()) {
        why = mistake.error != QJsonParseError::NoError ? mistake.errorString()
                                                        : DeckStore::tr("it is not of the kind %1").arg(format);
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
        one.deck.chips = chips_from_json(object["chips"]);
        try {
            one.deck.join = steering::join_named(object["join"].toString().toStdString());
        } catch (const std::exception& error) {
            why = QString::fromUtf8(error.what());
            return {};
        }
        decks << one;
    }
    return decks;
}

DeckStore::DeckStore(const QString& file, QObject* parent) : QObject(parent), file_(file)
{
    pool_.setMaxThreadCount(1); // in the order of the changes
}

DeckStore::~DeckStore() { pool_.waitForDone(); }

NamedDecks DeckStore::load()
{
    QFile file(file_);
    if (file_.isEmpty() || !file.exists()) return {};
    QString why;
    if (file.size() > largest)
        why = tr("it is larger than 4 MB");
    else if (!file.open(QIODevice::ReadOnly))
        why = file.errorString();
    else if (const auto decks = decks_from_json(file.readAll(), why))
        return *decks;
    file.close();
    const QString aside = place_aside(file_);
    if (QFile::rename(file_, aside)) {
        emit trouble(tr("The saved decks could not be read (%1); their file was put aside as %2.").arg(why, aside));
    } else {
        emit trouble(tr("The saved decks in %1 could not be read (%2); no deck will be saved until that file is moved.")
                         .arg(file_, why));
        file_.clear(); // it is not ours to write over
    }
    return {};
}

void DeckStore::save(const NamedDecks& decks)
{
    if (file_.isEmpty()) return;
    write_later(pool_, this, file_, to_json(decks), [this, path = file_](const QString& why) {
        if (why.isEmpty()) return emit saved();
        emit trouble(tr("The decks could not be saved in %1: %2").arg(path, why));
    });
}

} // namespace steerdeck::app
