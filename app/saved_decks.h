#pragma once

#include "app/kept_file.h"

#include "widgets/compose/saved_decks_model.h"

#include <optional>

namespace steerdeck::app {

/// Format `steerdeck.decks/1`.
QByteArray to_json(const widgets::NamedDecks& decks);
/// Nothing when `json` is no list of decks; `why` then says what is wrong with it.
std::optional<widgets::NamedDecks> decks_from_json(const QByteArray& json, QString& why);

/// What is kept where two windows write: `ours`, with what another window changed in `theirs` (the file) since both had
/// `before`. Where both changed a deck of one name, the other's is kept under a name of its own.
widgets::NamedDecks merged(const widgets::NamedDecks& before, const widgets::NamedDecks& ours,
                           const widgets::NamedDecks& theirs);

/// `json` with the time at which each deck was saved, "saved": that of `there` where it has the same deck.
QByteArray stamped(const QByteArray& json, const QByteArray& there, const QString& now);

/// Keeps the decks that the user saved. What another window saves meanwhile is shown at the next start, or when `look`
/// is asked for.
class DeckStore : public KeptFile {
    Q_OBJECT
public:
    explicit DeckStore(const QString& file, QObject* parent = nullptr);
    ~DeckStore() override { finish(); } // before what the worker compares with goes

    widgets::NamedDecks load();

public slots:
    void save(const steerdeck::widgets::NamedDecks& decks);
    /// Another may have changed the file: tells by `found` what the decks are, `ours` being shown.
    void look(const steerdeck::widgets::NamedDecks& ours);

signals:
    void found(const steerdeck::widgets::NamedDecks& decks);

private:
    widgets::NamedDecks base_; // as this window last read or wrote them; the worker's thread alone, after `load`
};

} // namespace steerdeck::app
