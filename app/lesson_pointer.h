#pragma once

#include "widgets/learn/lesson.h"

#include <QObject>

class QWidget;

namespace steerdeck::widgets {
class LessonGuide;
class StepOutline;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class Workbench;

/// Outlines the control that the present step of a lesson waits for: the bench on the rail, then the deck, the prompt,
/// the columns, Run, one after the other as each is done.
class LessonPointer : public QObject {
    Q_OBJECT
public:
    explicit LessonPointer(Workbench* window);

    /// What is outlined; nullptr while nothing is.
    QWidget* target() const;

public slots:
    void refresh();

private:
    QWidget* wanted() const;
    QWidget* forAnswers(const widgets::LessonCondition& condition) const;
    QWidget* forCondition(const widgets::LessonCondition& condition) const;

    Workbench* window_;
    widgets::LessonGuide* guide_;
    widgets::StepOutline* outline_;
};

} // namespace steerdeck::app
