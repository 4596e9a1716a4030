#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;
class QThreadPool;

namespace steerdeck::app {

/// Replaces the file `path` by `bytes`, all at once, on a thread of `pool`; its folder is made where it is missing.
/// Then `done` hears in `teller`'s thread why it could not be, or an empty text. `pool` is waited for before `teller`
/// goes.
void write_later(QThreadPool& pool, QObject* teller, const QString& path, const QByteArray& bytes,
                 std::function<void(const QString& why)> done);

} // namespace steerdeck::app
