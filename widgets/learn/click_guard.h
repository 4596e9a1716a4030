#pragma once

#include <QElapsedTimer>

namespace steerdeck::widgets {

class LessonGuide;

/// Tells the second press of a double click on Next or Skip from a press that is meant: the first one has led to
/// another step, and nobody reads a step in 400 ms.
class ClickGuard {
public:
    /// A button has just led to the guide's present step.
    void entered(const LessonGuide& guide);
    /// Whether a press belongs to the one before. A step that was reached in another way can be left at once.
    bool refuses(const LessonGuide& guide) const;

private:
    QElapsedTimer since_;
    int step_ = -1;
};

} // namespace steerdeck::widgets
