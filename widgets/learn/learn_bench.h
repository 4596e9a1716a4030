#pragma once

#include "widgets/learn/click_guard.h"
#include "widgets/learn/lesson_guide.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QScrollArea;
class QStandardItemModel;

namespace steerdeck::widgets {

class ChoiceButton;
class GuessPicture;
class LessonButton;
class LessonChoices;
class NoticeLabel;
class SignedText;
class StepDots;

/// The Learn bench (picture in lesson.h). Keys: Left and Right go through the steps, Return does what is next, a digit
/// chooses an answer, Ctrl with plus, minus and 0 sizes the letters.
class LearnBench : public QWidget {
    Q_OBJECT
public:
    explicit LearnBench(QWidget* parent = nullptr);

    LessonGuide* guide() const { return guide_; }
    QListView* list() const { return list_; }
    QLabel* body() const { return body_; }
    SignedText* task() const { return task_; }
    SignedText* outcome() const { return outcome_; }
    LessonButton* doButton() const { return do_; }
    LessonButton* nextButton() const { return next_; }
    /// Beside the place of Next, while the step is not done.
    LessonButton* skipButton() const { return skip_; }
    const QList<ChoiceButton*>& choices() const;
    /// What can be answered in the present step.
    LessonChoices* choiceBox() const { return choiceBox_; }
    GuessPicture* picture() const { return picture_; }

    /// Whether the open model is the demo's, which the lessons need.
    void setDemoModel(bool demo);

    /// A bench's title, translated: "compose" is "Compose".
    static QString benchTitle(const QString& bench);
    /// The next larger (`by` > 0) or smaller size of letters.
    static int stepType(int type, int by);

signals:
    void showBenchRequested(const QString& bench);
    /// The lessons need the demo model, and the learner wants it.
    void demoRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makePage();
    void makeKeys();
    void refresh();
    void startAgain();
    void refreshList();
    void showStep(const Lesson& lesson, const LessonStep& step);
    void showCover(const Lesson& lesson);
    void applyType();
    /// To the next step.
    void onward();
    /// What Return does: what has the focus, else what is next.
    void goOn();
    QString aboutLesson(const Lesson& lesson) const;
    QString recapOf(const Lesson& lesson) const;

    LessonGuide* guide_;
    QStandardItemModel* lessons_;
    QListView* list_ = nullptr;
    NoticeLabel* notice_ = nullptr;
    QBoxLayout* head_ = nullptr;
    LessonButton *demo_ = nullptr, *smaller_ = nullptr, *larger_ = nullptr, *large_ = nullptr;
    QLabel *lessonTitle_ = nullptr, *count_ = nullptr, *title_ = nullptr, *body_ = nullptr, *listTitle_ = nullptr;
    StepDots* dots_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QWidget *page_ = nullptr, *content_ = nullptr;
    LessonChoices* choiceBox_ = nullptr;
    SignedText *task_ = nullptr, *outcome_ = nullptr;
    GuessPicture* picture_ = nullptr;
    LessonButton *do_ = nullptr, *go_ = nullptr, *back_ = nullptr, *next_ = nullptr, *skip_ = nullptr,
                 *again_ = nullptr, *leave_ = nullptr;
    QString shown_; // which step the page was last built for
    ClickGuard clicks_;
    bool sure_ = false; // "Start again" was pressed once
    int type_ = 0;
};

} // namespace steerdeck::widgets
