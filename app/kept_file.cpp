#include "app/kept_file.h"

#include "core/base/error.h"
#include "core/base/file_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace steerdeck::app {

namespace {

constexpr qint64 largest = 4 << 20; // bytes of a file that is read

/// A name beside `file` that no file has yet.
QString place_aside(const QString& file)
{
    QString aside = file + QStringLiteral(".damaged");
    for (int n = 2; QFile::exists(aside); ++n) aside = QStringLiteral("%1.damaged.%2").arg(file).arg(n);
    return aside;
}

void refuse(const QString& path, const QString& why)
{
    throw UnwritableFile(why.toStdString(), path.toStdString(), message("Check free space and permissions"));
}

void replace(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        refuse(path, file.errorString());
}

QByteArray bytes_of(const QString& path)
{
    QFile file(path);
    return file.size() <= largest && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void while_locked(const QString& path, const std::function<void()>& work)
{
    const FileLock lock(path.toStdString());
    work();
}

KeptFile::KeptFile(const QString& path, QObject* parent) : QObject(parent), path_(path), worker_(this) {}

KeptFile::~KeptFile() = default;

void KeptFile::read(const std::function<QString(const QByteArray&)>& take, const Words& words)
{
    QFile file(path_);
    if (path_.isEmpty() || !file.exists()) return;
    QString why;
    if (file.size() > largest)
        why = tr("it is larger than 4 MB");
    else if (!file.open(QIODevice::ReadOnly))
        why = file.errorString();
    else
        why = take(file.readAll());
    if (why.isEmpty()) return;
    file.close();
    const QString aside = place_aside(path_);
    if (QFile::rename(path_, aside)) return emit trouble(words.put_aside.arg(why, aside));
    emit trouble(words.stuck.arg(path_, why));
    path_.clear(); // it is not ours to write over
}

void KeptFile::update(std::function<QByteArray(const QByteArray& there)> change)
{
    if (path_.isEmpty()) return;
    worker_.later([path = path_,
                   change = std::move(change)] { while_locked(path, [&] { replace(path, change(bytes_of(path))); }); },
                  [this] {
                      told_ = false;
                      emit saved();
                  },
                  [this](const QString& sentence) {
                      if (!std::exchange(told_, true)) emit unwritable(sentence);
                  });
}

void KeptFile::glance(std::function<void(const QByteArray& there)> look, std::function<void()> then)
{
    if (path_.isEmpty()) return;
    worker_.later([path = path_, look = std::move(look)] { while_locked(path, [&] { look(bytes_of(path)); }); },
                  std::move(then), [](const QString&) {}); // writing tells what is the matter
}

} // namespace steerdeck::app
