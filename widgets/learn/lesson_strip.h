#pragma once

#include "widgets/learn/click_guard.h"
#include "widgets/learn/lesson_guide.h"

#include <QFrame>

class QLabel;

namespace steerdeck::widgets {

class LessonButton;
class SignedText;
class StepDots;

/// The present step of a running lesson, for above any bench; takes no room while none runs. Ctrl+Alt with Left, Right
/// and D are Back, Next and "Do it for me" wherever the focus is. Next keeps its place: where it cannot be pressed yet
/// it is grey, and Skip stands elsewhere.
///
///     +-----------------------------------------------------------------------------------------------+
///     | o o (o) o  Why order matters: Six orders [Explain][Do it for me][Skip][Back][Next][Lesson][x]  |
///     | o Press Run and compare the badges of the six rows.                                           |
///     | (the step's text, while "Explain" is down)                                                    |
///     +-----------------------------------------------------------------------------------------------+
class LessonStrip : public QFrame {
    Q_OBJECT
public:
    explicit LessonStrip(LessonGuide* guide, QWidget* parent = nullptr);

    /// Whether the strip may show: not above the Learn bench, which says the same.
    void setWanted(bool wanted);

    SignedText* task() const { return task_; }
    LessonButton* doButton() const { return do_; }
    LessonButton* nextButton() const { return next_; }
    LessonButton* skipButton() const { return skip_; }
    LessonButton* leaveButton() const { return leave_; }
    QLabel* body() const { return body_; }

signals:
    /// To read on, or to answer a question.
    void learnRequested();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fitTitle();
    void onward();
    void setNextEnabled(bool enabled);

    LessonGuide* guide_;
    ClickGuard clicks_;
    bool wanted_ = true;
    StepDots* dots_;
    QLabel *title_, *body_;
    SignedText* task_;
    LessonButton *explain_, *do_, *back_, *next_, *skip_, *lesson_, *leave_;
};

} // namespace steerdeck::widgets
