#include "app/session_keeper.h"

#include "app/answer_history.h"
#include "app/saved_decks.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace steerdeck::app {

namespace {

constexpr int keepAfter = 300; // milliseconds from a change until the session is written

QString beside(const QString& session_file, const char* name)
{
    return session_file.isEmpty() ? QString() : QFileInfo(session_file).absoluteDir().filePath(QLatin1String(name));
}

/// What a session holds that is not about what was on the benches.
Session lasting_part(const Session& last)
{
    Session session;
    session.lessons = last.lessons;
    session.lessons["running"] = false;
    session.assignments = last.assignments;
    session.assignments.remove(QStringLiteral("open"));
    session.recent = last.recent;
    session.templates = last.templates;
    session.seconds_per_example = last.seconds_per_example;
    session.rate_model = last.rate_model;
    session.unfinished = last.unfinished;
    session.theme = last.theme;
    session.type = last.type;
    session.judge_url = last.judge_url;
    session.judge_model = last.judge_model;
    return session;
}

} // namespace

SessionKeeper::SessionKeeper(const QString& file, QObject* parent)
    : QObject(parent), file_(file), store_(new SessionStore(file, this)),
      decks_(new DeckStore(beside(file, "decks.json"), this)), history_(new AnswerHistory(history_file(file), this))
{
    soon_.setSingleShot(true);
    soon_.setInterval(keepAfter);
    connect(&soon_, &QTimer::timeout, this, &SessionKeeper::keep);
    connect(store_, &KeptFile::trouble, this, &SessionKeeper::trouble);
    connect(decks_, &KeptFile::trouble, this, &SessionKeeper::trouble);
    connect(history_, &AnswerHistory::trouble, this, &SessionKeeper::trouble);
    const auto tell = [this] {
        if (std::exchange(told_, true)) return;
        emit unwritable(tr("Nothing can be written into %1. Everything works; decks, answers and trainings of this "
                           "session last until you quit.")
                            .arg(QDir::toNativeSeparators(QFileInfo(file_).absolutePath())));
    };
    connect(store_, &KeptFile::unwritable, this, tell);
    connect(decks_, &KeptFile::unwritable, this, tell);
    connect(history_, &AnswerHistory::unwritable, this, tell);
}

SessionKeeper::~SessionKeeper() = default;

bool SessionKeeper::restore(bool whole)
{
    const auto last = store_->load();
    if (last) session_ = whole ? *last : lasting_part(*last);
    return last && whole;
}

void SessionKeeper::adopt(const Session& session) { session_ = session; }

void SessionKeeper::remember(const QString& path)
{
    session_.recent.removeAll(path);
    session_.recent.prepend(path);
    session_.recent = session_.recent.mid(0, most_recent);
    emit recentChanged();
    changed();
}

void SessionKeeper::forgetRecent()
{
    session_.recent.clear();
    emit recentChanged();
    changed();
}

void SessionKeeper::changed()
{
    if (!soon_.isActive()) soon_.start();
}

void SessionKeeper::keep()
{
    if (!begun_) return;
    emit collecting(session_);
    store_->save(session_);
}

void SessionKeeper::finish()
{
    store_->finish();
    decks_->finish();
    history_->finish();
}

void SessionKeeper::stop()
{
    begun_ = false;
    soon_.stop();
    finish();
}

void SessionKeeper::silence()
{
    disconnect();
    store_->disconnect();
    decks_->disconnect();
    history_->disconnect();
}

} // namespace steerdeck::app
