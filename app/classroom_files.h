#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace steerdeck::app {

/// What a file for a classroom says of itself.
enum class ClassroomFile { other, assignment, answers, lesson };

/// By the format that its beginning names; reads no more than some kilobytes.
ClassroomFile classroom_file(const QString& path);
/// Whether these are pupils' files, or folders that begin with one.
bool are_answers(const QStringList& paths);
/// The local files or folders that are dragged; nothing where something else is among them.
QStringList local_paths(const QMimeData* dragged);

} // namespace steerdeck::app
