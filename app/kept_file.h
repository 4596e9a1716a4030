#pragma once

#include "app/worker.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace steerdeck::app {

/// Runs `work` while no other window of the program writes `path`; its folder is made where it is missing. Throws
/// UnwritableFile where that is not possible, and whatever `work` throws.
void while_locked(const QString& path, const std::function<void()>& work);

/// A file of the user's that is read at the start and replaced as a whole when something changed. Writing is atomic (a
/// new file takes the old one's place) and happens on a worker thread, so that neither a slow disk nor a crash is
/// noticed. Other windows may write the same file: each change is made on what stands there then.
class KeptFile : public QObject {
    Q_OBJECT
public:
    /// An empty `path` keeps nothing.
    KeptFile(const QString& path, QObject* parent);
    ~KeptFile() override;

    const QString& path() const { return path_; }
    void finish() { worker_.finish(); }

signals:
    void saved();
    /// A damaged file was found, and what became of it.
    void trouble(const QString& sentence);
    /// The file cannot be written; told once, until it can be again.
    void unwritable(const QString& sentence);

protected:
    /// Sentences about damage: `put_aside` with the reason and the new name, `stuck` with the path and the reason.
    struct Words {
        QString put_aside, stuck;
    };
    /// Hands the file's bytes to `take`, which says why it cannot use them, or nothing. A damaged file is renamed to a
    /// name of its own, `….damaged`, and never written over; where it cannot be renamed, nothing is saved.
    void read(const std::function<QString(const QByteArray&)>& take, const Words& words);
    /// Replaces the bytes that are there then (none without a file) by what `change` makes of them, on the worker.
    void update(std::function<QByteArray(const QByteArray& there)> change);
    /// Hands the bytes that are there then to `look`, on the worker, and calls `then` in this object's thread.
    void glance(std::function<void(const QByteArray& there)> look, std::function<void()> then);

private:
    QString path_;
    bool told_ = false; // that it cannot be written
    Worker worker_;
};

} // namespace steerdeck::app
