#pragma once

#include "widgets/learn/lesson.h"

#include <QJsonObject>
#include <QSet>

namespace steerdeck::widgets {

inline constexpr int normalType = 16; // height of the lessons' letters, in pixels
inline constexpr int largeType = 30;  // to be read from the back of a room
inline constexpr int leastType = 13, mostType = 48;

/// How far a learner is. A value that the session keeps.
struct LessonProgress {
    struct Place {
        int step = 0;                      // where the learner is
        QSet<int> done;                    // steps that are done
        QMap<int, GuessMade> guesses = {}; // by their step
        QMap<int, double> happened = {};   // by its step: the figure that was measured for a guess
        bool operator==(const Place&) const = default;
    };
    QMap<QString, Place> places; // by the lesson's name; lessons never begun are not in it
    QString lesson;              // shown in the bench; may be empty
    bool running = false;        // `lesson` is under way: the strip shows
    int type = normalType;       // height of the letters

    bool operator==(const LessonProgress&) const = default;
};

QJsonObject toJson(const LessonProgress& progress);
/// What can be used of `json`; whatever else it holds is left out.
LessonProgress progressFromJson(const QJsonObject& json);

} // namespace steerdeck::widgets
