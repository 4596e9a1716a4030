#pragma once

#include "widgets/learn/click_guard.h"
#include "widgets/learn/lesson_guide.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace steerdeck::widgets {

class GuessPicture;
class LessonButton;
class LessonChoices;
class SignedText;
class StepDots;

/// The present step of a running lesson, for above any bench; takes no room while none runs. Ctrl+Alt with Left, Right
/// and D are Back, Next and "Do it for me" wherever the focus is, with a digit they choose an answer. Questions and
/// guesses are answered here, beside what they are about. The strip has one height for every step, what is longer is
/// scrolled in it, and Next keeps its place: where it cannot be pressed yet it is grey, and Skip stands elsewhere.
///
///     +-----------------------------------------------------------------------------------------------+
///     | o o (o) o  Why order matters: Six orders [Explain][Do it for me][Skip][Back][Next][Lesson][x]  |
///     | o Press Run and compare the badges of the six      a guess beside what happened; the step's     |
///     |   rows.                                            text, while "Explain" is down                |
///     | [1 an answer         ] [2 another answer    ] [3 a third answer    ]   of a question           |
///     +-----------------------------------------------------------------------------------------------+
class LessonStrip : public QFrame {
    Q_OBJECT
public:
    explicit LessonStrip(LessonGuide* guide, QWidget* parent = nullptr);

    /// Whether the strip may show: not above the Learn bench, which says the same.
    void setWanted(bool wanted);
    /// In front of people: letters that can be read from the back of a room.
    void setPresented(bool presented);

    SignedText* task() const { return task_; }
    LessonButton* doButton() const { return do_; }
    /// In its place while a slider or an order is asked for: takes what stands there as the guess.
    LessonButton* guessButton() const { return takesGuess_; }
    LessonButton* nextButton() const { return next_; }
    LessonButton* skipButton() const { return skip_; }
    LessonButton* leaveButton() const { return leave_; }
    LessonButton* explainButton() const { return explain_; }
    LessonChoices* choices() const { return choices_; }
    GuessPicture* picture() const { return picture_; }
    QLabel* body() const { return body_; }

signals:
    /// To read on.
    void learnRequested();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeHead();
    QWidget* makeRoom();
    void connectParts();
    void refresh();
    void showTask(const LessonStep& step);
    void applyType();
    void fitTitle();
    void fitBody();
    void onward();
    void setNextEnabled(bool enabled);

    LessonGuide* guide_;
    ClickGuard clicks_;
    bool wanted_ = true, presented_ = false;
    int type_ = 0, step_ = -1;
    StepDots* dots_;
    QLabel *title_, *body_;
    SignedText* task_;
    QScrollArea* room_;
    QHBoxLayout* sides_ = nullptr;
    LessonChoices* choices_;
    GuessPicture* picture_;
    LessonButton *explain_, *do_, *takesGuess_, *back_, *next_, *skip_, *lesson_, *leave_;
};

} // namespace steerdeck::widgets
