#pragma once

#include "app/appearance.h"
#include "app/benches.h"
#include "app/kept_file.h"
#include "core/lab/conversation_values.h"
#include "core/lab/values.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace steerdeck::app {

constexpr int most_recent = 8; // folders and files that are remembered

/// Long work that had not ended: what a crash, or quitting, interrupted.
struct Unfinished {
    QString kind;  // "training" | "experiment" | "task" | "download"
    QString title; // what it was about, for people: "German"; of a download OWNER/NAME
    qint64 done = 0, total = 0;
    QString model;    // folder; empty = the demo's, or a download, which belongs to none
    QJsonObject form; // what the bench's form said (shared/form_state.h)
};

/// What the user finds again at the next start, also after a crash.
struct Session {
    lab::Deck deck;
    QString prompt;
    bool live = true; // answers follow the deck
    Bench bench = Bench::compose;
    QByteArray window;              // QWidget::saveGeometry
    QString model;                  // folder; empty = the demo's
    QString weights;                // how its weights lie in memory; empty = as the files have them
    double seconds_per_example = 0; // of training on this machine; 0 = not measured yet
    QString rate_model;             // fingerprint of the model it was measured on
    QStringList recent;             // model folders, results and tokens, the latest first
    QJsonObject lessons;            // where a learner is
    QString results;                // folder of the experiment that was looked at last
    QStringList tokens;             // token files opened by hand for this model
    QJsonObject templates;          // model folder ("" = the demo's) -> chat template of one's own
    QStringList methods;            // columns of answers, by their names; empty = the bench's own
    bool every_order = false;
    QJsonObject forms; // bench, or "tasks" -> what was chosen in its methods (shared/form_state.h)
    Theme theme = Theme::system;
    int type = 100; // size of letters, per cent
    QList<Unfinished> unfinished;
    QJsonObject assignments; // what was answered to assignments, and which of them is open (app/assignment_host.h)
    QString system_prompt;   // of Compose's answers
    QString judge_url, judge_model; // its key is written nowhere
    lab::Conversation conversation; // before Compose's prompt
};

QByteArray to_json(const Session& session);
/// Nothing when `json` is no session; `why` then says what is wrong with it.
std::optional<Session> session_from_json(const QByteArray& json, QString& why);

/// Where the program keeps its session: `session.json` in the user's data folder.
QString session_file();

/// What is kept where two windows write: `ours`, with the lessons' steps, recent files and interrupted work that
/// another window added to `theirs` (the file) since both had `before`.
Session merged(const Session& before, const Session& ours, const Session& theirs);

/// Keeps one session file, some time after the last change.
class SessionStore : public KeptFile {
    Q_OBJECT
public:
    explicit SessionStore(const QString& file, QObject* parent = nullptr);
    ~SessionStore() override { finish(); } // before what the worker compares with goes

    std::optional<Session> load();
    void save(const Session& session);

private:
    Session base_; // as this window last read or wrote it; the worker's thread alone, after `load`
};

} // namespace steerdeck::app
