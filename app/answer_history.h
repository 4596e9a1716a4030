#pragma once

#include "app/worker.h"

#include "widgets/compose/answer_run.h"

#include <QList>
#include <QObject>

#include <filesystem>
#include <optional>
#include <set>

namespace steerdeck::app {

/// One line of the history's file, without its end.
QByteArray to_json(const widgets::AnswerRun& run);
/// Nothing where `line` is no run.
std::optional<widgets::AnswerRun> run_from_json(const QByteArray& line);

/// `history.jsonl` beside the session's file; empty where that is.
QString history_file(const QString& session_file);

/// Keeps the answers of this and earlier sessions, a line each, the newest last. A run is appended whole; a line that
/// cannot be read is left out and told. The last 200 runs are kept, and of those what fits into 16 MB; the tokens of a
/// run that would take more than 1 MB are left out, its answers stay. Reading and writing happen on a worker thread.
/// Several windows may keep theirs in one file.
class AnswerHistory : public QObject {
    Q_OBJECT
public:
    /// An empty `file` keeps nothing.
    explicit AnswerHistory(const QString& file, QObject* parent = nullptr);
    ~AnswerHistory() override;

    void load();
    void finish() { worker_.finish(); }

public slots:
    void add(const steerdeck::widgets::RunPtr& run);
    /// These runs, the newest first, in place of all that `load` found or `add` added; where nothing was loaded, in
    /// place of all that are kept.
    void replace(const QList<steerdeck::widgets::RunPtr>& runs);

signals:
    /// What `load` found, the newest first.
    void loaded(const QList<steerdeck::widgets::RunPtr>& runs);
    void saved();
    void trouble(const QString& sentence);
    /// The file cannot be written; told once, until it can be again.
    void unwritable(const QString& sentence);

private:
    void write(std::function<void()> work);
    std::filesystem::path place() const { return file_.toStdString(); }

    QString file_;
    std::optional<std::set<std::string>> known_; // runs that this window knows; touched by the worker's thread alone
    bool told_ = false;                          // that the file cannot be written
    Worker worker_;
};

} // namespace steerdeck::app
