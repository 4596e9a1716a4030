#include "app/write_later.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

#include <utility>

namespace steerdeck::app {

void write_later(QThreadPool& pool, QObject* teller, const QString& path, const QByteArray& bytes,
                 std::function<void(const QString& why)> done)
{
    pool.start([teller, path, bytes, done = std::move(done)] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QSaveFile file(path);
        QString why;
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            why = file.errorString();
        QMetaObject::invokeMethod(
            teller, [done, why] { done(why); }, Qt::QueuedConnection);
    });
}

} // namespace steerdeck::app
