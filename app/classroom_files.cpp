#include "app/classroom_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace steerdeck::app {

namespace {
constexpr qint64 beginning = 64 << 10; // bytes of a file that are looked at
constexpr int tries = 20;              // files of a folder
} // namespace

ClassroomFile classroom_file(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ||
        !file.open(QIODevice::ReadOnly))
        return ClassroomFile::other;
    const QByteArray text = file.read(beginning);
    // A pupil's file holds its assignment, so it is looked for first.
    for (const auto& [format, kind] : {std::pair("\"steerdeck.answers/1\"", ClassroomFile::answers),
                                       std::pair("\"steerdeck.assignment/1\"", ClassroomFile::assignment),
                                       std::pair("\"steerdeck.lesson/1\"", ClassroomFile::lesson)})
        if (text.contains(format)) return kind;
    return ClassroomFile::other;
}

bool are_answers(const QStringList& paths)
{
    const auto one = [](const QString& path) {
        if (!QFileInfo(path).isDir()) return classroom_file(path) == ClassroomFile::answers;
        QDirIterator inside(path, {QStringLiteral("*.json")}, QDir::Files);
        for (int i = 0; i < tries && inside.hasNext(); ++i)
            if (classroom_file(inside.next()) == ClassroomFile::answers) return true;
        return false;
    };
    return !paths.isEmpty() && std::any_of(paths.begin(), paths.end(), one);
}

QStringList local_paths(const QMimeData* dragged)
{
    QStringList paths;
    for (const QUrl& url : dragged->urls()) {
        if (!url.isLocalFile()) return {};
        paths << url.toLocalFile();
    }
    return paths;
}

} // namespace steerdeck::app
