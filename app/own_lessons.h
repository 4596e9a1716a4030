#pragma once

#include "widgets/learn/lesson.h"

#include <QByteArray>
#include <QSet>

namespace steerdeck::app {

/// The user's own lessons: a file each in the folder `lessons` of the user's, never one of the shipped.

/// They, by their files' names. What cannot be used is told in `troubles`, with its file's name.
QList<widgets::Lesson> own_lessons(QStringList& troubles);

/// Keeps a lesson and gives its name. Where one of that name is shipped, or another of the user's has it, it gets a
/// name beside it ("order-2"); the same lesson is kept once. The user's own called `mine` is replaced. Throws
/// InvalidInput for what is no lesson, UnwritableFile.
QString keep_lesson(const QByteArray& json, const QSet<QString>& shipped, const QString& mine = {});
/// Removes the user's own of that name; whether it was there.
bool remove_lesson(const QString& name);
/// The file's bytes of the user's own of that name; empty without one.
QByteArray own_lesson_json(const QString& name);

} // namespace steerdeck::app
