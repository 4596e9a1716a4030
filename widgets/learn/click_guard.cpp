#include "widgets/learn/click_guard.h"

#include "widgets/learn/lesson_guide.h"

namespace steerdeck::widgets {

namespace {
constexpr int doubleClick = 400; // milliseconds, as desktops have it
}

void ClickGuard::entered(const LessonGuide& guide)
{
    since_.start();
    step_ = guide.stepIndex();
}

bool ClickGuard::refuses(const LessonGuide& guide) const
{
    return since_.isValid() && step_ == guide.stepIndex() && since_.elapsed() < doubleClick;
}

} // namespace steerdeck::widgets
