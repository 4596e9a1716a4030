#pragma once

#include "app/worker.h"

#include "widgets/learn/lesson.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>

namespace steerdeck::widgets {
class LessonGuide;
class LessonStrip;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class Workbench;

/// Lessons in the window: reads them, the shipped ones and the user's own, does on the benches what their steps ask
/// for, and tells the guide what happens there.
class LessonHost : public QObject {
    Q_OBJECT
public:
    LessonHost(Workbench* window, widgets::LessonStrip* strip);

    /// Reads the lessons; `progress` is what the session kept of them.
    void load(const QJsonObject& progress);
    /// Tells the guide everything as it is now, with a new model.
    void tellAll(bool demo_model);
    /// Keeps a lesson's file among the user's own, and opens it in Learn.
    void openFile(const QString& file);
    /// The same of its JSON; the user's own called `mine` is replaced by it.
    void keep(const QByteArray& json, const QString& mine = {});
    /// Shows a lesson that is being written at one of its steps (from 0 on), as long as the window is there.
    void tryOut(const widgets::Lesson& lesson, int step);
    void removeOwn(const QString& name);
    /// The JSON of a lesson that Learn lists.
    QByteArray jsonOf(const QString& name) const;

signals:
    void progressed(const QJsonObject& progress);
    void trouble(const QString& sentence);
    void told(const QString& sentence);
    /// A lesson was kept under this name.
    void kept(const QString& name);

private:
    void readShipped();
    void list();
    void perform(const widgets::LessonAction& action);

    Workbench* window_;
    widgets::LessonGuide* guide_;
    QList<widgets::Lesson> shipped_;
    QMap<QString, QString> files_; // of the shipped, by name
    std::optional<widgets::Lesson> tried_;
    Worker worker_;
};

} // namespace steerdeck::app
