#pragma once

#include "app/worker.h"

#include "core/lab/classroom.h"
#include "core/lab/values.h"

#include <QJsonObject>
#include <QObject>

#include <map>

namespace steerdeck::widgets {
class AssignmentPanel;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class Workbench;

/// Assignments in the window: opens them, runs their exercises on Compose, writes down what could be seen, and makes
/// the pupil's one file. Answers are kept with the session, of the last few assignments.
class AssignmentHost : public QObject {
    Q_OBJECT
public:
    AssignmentHost(Workbench* window, widgets::AssignmentPanel* panel);

    widgets::AssignmentPanel* panel() const { return panel_; }
    void open(const QString& file);
    /// What the session kept.
    void load(const QJsonObject& kept);
    /// A model is open: titles of its behaviours, and whether it is the assignment's.
    void takeModel();
    void writeTo(const QString& file);

signals:
    /// For the session.
    void edited(const QJsonObject& kept);
    void opened(const QString& file);
    void failed(const QString& sentence);

private:
    void show(const classroom::Assignment& assignment);
    void run(const classroom::Exercise& exercise);
    /// The exercise that a run is of; -1: none.
    int exerciseOf(const lab::GenerateRequest& request) const;
    void ended(const lab::JobEnd& end);
    void keep();
    void askForFile();

    struct Seen {
        int order = 0;
        classroom::SeenAnswer answer;
    };
    Workbench* window_;
    widgets::AssignmentPanel* panel_;
    QJsonObject kept_;
    int running_ = -1;         // the exercise that is under way
    std::map<int, Seen> seen_; // of it, by answer
    Worker worker_;
};

} // namespace steerdeck::app
