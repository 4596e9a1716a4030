/// classroom: an assignment is worked through, and a class's answers are looked at.
///
/// - `QuestionForm`    : one question
/// - `AssignmentPanel` : the assignment beside the benches
/// - `ClassTableModel`, `ClassPane`, `ClassPlots` : what a class answered
#pragma once

#include "widgets/classroom/question_form.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace steerdeck::widgets {

class NoticeLabel;
class PillButton;

/// An assignment, for beside the benches: one exercise at a time, on the real workbench.
///
///     +--------------------------------+
///     | Order matters             [x]  |
///     | Exercise 2 of 3                |
///     | text ...                       |
///     | German <and> lower case; "..." |
///     | 2.1 guess   ( ) a  ( ) b       |
///     | [Lay it out and run]           |
///     | 2.2 question [       ]         |
///     | [Back]                  [Next] |
///     | Name [            ] [Export…]  |
///     +--------------------------------+
///
/// Guesses come before the run and are fixed by it; all other questions wait for its answers.
class AssignmentPanel : public QFrame {
    Q_OBJECT
public:
    explicit AssignmentPanel(QWidget* parent = nullptr);

    /// Shows these answers, at the first exercise that was not run; nothing takes the panel away.
    void setAnswers(const std::optional<classroom::PupilAnswers>& answers);
    const std::optional<classroom::PupilAnswers>& answers() const { return answers_; }
    void setTitles(const QuestionForm::Titles& titles);
    int exercise() const { return exercise_; }
    /// The model of the runs to come, which the answers tell.
    void setModel(const QString& name, const QString& fingerprint);
    /// What a run of exercise `exercise` gave; opens its questions.
    void setSeen(int exercise, const std::vector<classroom::SeenAnswer>& seen);
    void tell(const QString& sentence);
    void tellError(const QString& sentence);

public slots:
    void showExercise(int exercise);

signals:
    /// Lay the exercise out on Compose and run it.
    void runRequested(const steerdeck::classroom::Exercise& exercise);
    /// An answer, or the name.
    void edited();
    void exportRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QLayout* makeFoot();
    void makeForms();
    void take();
    void refresh();
    QString deckWords(const classroom::Exercise& exercise) const;
    /// A guess of the present exercise that is not made yet.
    bool lacksGuess() const;

    std::optional<classroom::PupilAnswers> answers_;
    QuestionForm::Titles titles_;
    QString modelName_, model_;
    int exercise_ = 0;
    QLabel *title_, *place_, *text_, *deck_;
    QScrollArea* scroll_;
    QWidget *before_, *after_; // the questions
    QList<QuestionForm*> forms_;
    PillButton *run_, *back_, *next_, *export_, *close_;
    QLineEdit* pupil_;
    NoticeLabel* notice_;
};

} // namespace steerdeck::widgets
