#pragma once

#include "widgets/compose/saved_decks_model.h"

#include <QByteArray>
#include <QJsonArray>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace steerdeck::app {

/// Chips as the session and the saved decks write them; what is out of range is brought into it, what names no
/// behaviour is left out.
QJsonArray chips_to_json(const std::vector<lab::Chip>& chips);
std::vector<lab::Chip> chips_from_json(const QJsonValue& json);

/// Format `steerdeck.decks/1`.
QByteArray to_json(const widgets::NamedDecks& decks);
/// Nothing when `json` is no list of decks; `why` then says what is wrong with it.
std::optional<widgets::NamedDecks> decks_from_json(const QByteArray& json, QString& why);

/// Keeps the decks that a person saved, in one file. It is replaced as a whole, on a worker thread.
class DeckStore : public QObject {
    Q_OBJECT
public:
    /// An empty `file` keeps nothing.
    explicit DeckStore(const QString& file, QObject* parent = nullptr);
    ~DeckStore() override;

    /// What the file holds. A damaged file is renamed to a name of its own, `….damaged` (told by `trouble`), and never
    /// written over; where it cannot be renamed, nothing is saved.
    widgets::NamedDecks load();
    void finish() { pool_.waitForDone(); }

public slots:
    void save(const steerdeck::widgets::NamedDecks& decks);

signals:
    void saved();
    void trouble(const QString& sentence);

private:
    QString file_;
    QThreadPool pool_;
};

} // namespace steerdeck::app
