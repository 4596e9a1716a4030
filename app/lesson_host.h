#pragma once

#include "widgets/learn/lesson.h"

#include <QJsonObject>
#include <QObject>

namespace steerdeck::widgets {
class LessonGuide;
class LessonStrip;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class Workbench;

/// Lessons in the window: reads them, does on the benches what their steps ask for, and tells the guide what happens
/// there.
class LessonHost : public QObject {
    Q_OBJECT
public:
    LessonHost(Workbench* window, widgets::LessonStrip* strip);

    /// Reads the lessons; `progress` is what the session kept of them.
    void load(const QJsonObject& progress);
    /// Tells the guide everything as it is now, with a new model.
    void tellAll(bool demo_model);

signals:
    void progressed(const QJsonObject& progress);
    void trouble(const QString& sentence);

private:
    void perform(const widgets::LessonAction& action);

    Workbench* window_;
    widgets::LessonGuide* guide_;
};

} // namespace steerdeck::app
