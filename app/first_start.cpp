#include "app/first_start.h"

#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace steerdeck::app {

namespace {

/// `folder` and those above it that are not there, the innermost first.
QStringList missing_of(QString folder)
{
    QStringList missing;
    for (; !folder.isEmpty() && !QFileInfo::exists(folder); folder = QFileInfo(folder).absolutePath())
        missing << folder;
    return missing;
}

QString log_folder()
{
    return QFileInfo(QString::fromStdString(log::default_file("steerdeck").string())).absolutePath();
}

} // namespace

FirstStart::FirstStart(const QString& session_file)
    : first_(!QFileInfo::exists(QFileInfo(session_file).absolutePath())),
      folder_(QFileInfo(session_file).absolutePath()), missing_(missing_of(folder_) + missing_of(log_folder()))
{
}

void FirstStart::forget() const
{
    if (!first_) return;
    const QDir folder(folder_);
    for (const char* name : {"session.json", "decks.json", "history.jsonl", "model_folders.json"}) {
        QFile::remove(folder.filePath(QLatin1String(name)));
        QFile::remove(folder.filePath(QStringLiteral(".%1.lock").arg(QLatin1String(name))));
    }
    const auto written = log::current_file();
    log::to_file({});
    if (!written.empty() && missing_.contains(log_folder())) QFile::remove(QString::fromStdString(written.string()));
    for (const QString& one : missing_) QDir().rmdir(one); // fails where anything else is in it
}

} // namespace steerdeck::app
