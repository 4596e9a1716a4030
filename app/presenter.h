#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

class QAction;
class QShortcut;

namespace steerdeck::widgets {
class LessonStrip;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class Workbench;

/// In front of people. Present mode (F5; F5 or Escape leaves it): the whole screen, no shelf, no rail, answers in 24
/// points, the lesson's strip in large letters. Large type of Learn enlarges answers and plots, too. Whatever is on the
/// benches stays as it is.
class Presenter : public QObject {
    Q_OBJECT
public:
    static constexpr double answerPoints = 24;
    static constexpr double promptPoints = 16;
    static constexpr double plotScale = 1.6;

    Presenter(Workbench* window, widgets::LessonStrip* strip);

    bool isOn() const { return on_; }
    /// Checkable, for the View menu.
    QAction* action() const { return action_; }
    /// Where the window stands while it does not present: what the session keeps.
    QByteArray place() const;

public slots:
    void setOn(bool on);
    /// Letters as they shall be now.
    void enlarge();

private:
    void hideHint();

    Workbench* window_;
    widgets::LessonStrip* strip_;
    QString hint_; // how to leave
    QAction* action_;
    QShortcut* escape_;
    bool on_ = false, large_ = false;
    QByteArray place_;
};

} // namespace steerdeck::app
