#include "app/own_lessons.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/lab/own.h"
#include "widgets/learn/lesson_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

constexpr int most_lessons = 200;
constexpr int longest_name = 36; // so that a number fits behind it

std::filesystem::path place() { return user_folder() / "lessons"; }

/// At most as much as a lesson may have, and a byte more.
QByteArray bytes_of(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostLessonBytes + 1) : QByteArray();
}

} // namespace

QList<Lesson> own_lessons(QStringList& troubles)
{
    QList<Lesson> lessons;
    // Where the home cannot be written, what earlier sessions kept is there all the same.
    for (const auto& folder : std::set{place(), lab::lasting_user_folder() / "lessons"}) {
        const QDir there(QString::fromStdString(folder.string()));
        for (const QString& name : there.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QString why;
            auto lesson = lessonFromJson(bytes_of(there.filePath(name)), why);
            if (!lesson) {
                troubles << QStringLiteral("%1: %2").arg(name, why);
                continue;
            }
            lesson->own = true;
            if (lessons.size() < most_lessons) lessons << *lesson;
        }
    }
    return lessons;
}

QString keep_lesson(const QByteArray& json, const QSet<QString>& shipped, const QString& mine)
{
    QString why;
    const auto lesson = lessonFromJson(json, why);
    if (!lesson) throw InvalidInput(why.chopped(1).toStdString(), "", message("Mend it in Bench > Write a lesson"));
    const QDir folder(QString::fromStdString(place().string()));
    QJsonObject object = QJsonDocument::fromJson(json).object();
    for (int number = 1;; ++number) {
        const QString name =
            number == 1 ? lesson->name : QStringLiteral("%1-%2").arg(lesson->name.left(longest_name)).arg(number);
        object[QStringLiteral("name")] = name;
        const QString path = folder.filePath(name + QStringLiteral(".json"));
        if (shipped.contains(name)) continue;
        const QByteArray bytes = QJsonDocument(object).toJson();
        if (name != mine && QFile::exists(path)) {
            if (bytes_of(path) == bytes) return name;
            continue;
        }
        if (!folder.mkpath(QStringLiteral(".")))
            throw UnwritableFile(message("The folder of your lessons cannot be made"), folder.path().toStdString(),
                                 message("Check free space and permissions"));
        write_file_atomically(path.toStdString(), bytes.toStdString());
        return name;
    }
}

namespace {
/// Names are of a-z, 0-9 and -, so that none leads out of the folder.
QString file_of(const QString& name)
{
    return QString::fromStdString(place().string()) + '/' + name + QStringLiteral(".json");
}
} // namespace

bool remove_lesson(const QString& name) { return QFile::remove(file_of(name)); }

QByteArray own_lesson_json(const QString& name) { return bytes_of(file_of(name)); }

} // namespace steerdeck::app
