#pragma once

#include "app/session.h"

#include <QTimer>

namespace steerdeck::app {

class AnswerHistory;
class DeckStore;

/// Keeps what the user finds again at the next start, in one folder: the session, the saved decks, the answers'
/// history. Where nothing can be written there the work goes on, and one sentence says so.
class SessionKeeper : public QObject {
    Q_OBJECT
public:
    /// `file` is the session's; the others lie beside it. Empty: nothing is kept.
    explicit SessionKeeper(const QString& file, QObject* parent = nullptr);
    ~SessionKeeper() override;

    /// Takes the last session; with `whole` false only what outlives it: lessons, recent files, interrupted work, how
    /// the window looks and how fast this machine is. Whether deck and forms of a last session are there.
    bool restore(bool whole);
    /// Takes another window's session.
    void adopt(const Session& session);
    /// From now on the session holds something of its own, and is written.
    void begin() { begun_ = true; }

    Session& session() { return session_; }
    const Session& session() const { return session_; }
    const QString& file() const { return file_; }
    SessionStore* store() const { return store_; }
    DeckStore* decks() const { return decks_; }
    AnswerHistory* history() const { return history_; }

    /// A model folder, results or a token file goes to the front of what can be opened again.
    void remember(const QString& path);
    void forgetRecent();
    void finish();
    /// Nothing is written any more, whatever changes.
    void stop();
    /// Nobody is told anything any more: the window goes.
    void silence();

public slots:
    /// Something changed: it is written not much later, however much follows. (A training tells something all the
    /// time.)
    void changed();
    /// Writes at once.
    void keep();

signals:
    /// Time to write into the session what is shown.
    void collecting(steerdeck::app::Session& session);
    void recentChanged();
    void trouble(const QString& sentence);
    /// Nothing can be kept; told once.
    void unwritable(const QString& sentence);

private:
    QString file_;
    Session session_;
    bool begun_ = false, told_ = false;
    QTimer soon_;
    SessionStore* store_;
    DeckStore* decks_;
    AnswerHistory* history_;
};

} // namespace steerdeck::app
