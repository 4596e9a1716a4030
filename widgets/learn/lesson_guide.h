#pragma once

#include "widgets/learn/lesson_progress.h"
#include "widgets/learn/workbench_state.h"

#include <QObject>

#include <map>

namespace steerdeck::widgets {

/// "40 %": a number of a slider with its unit, in `language`.
QString numberIn(const LessonGuess& guess, double number, const QString& language);
/// "French, German, Spanish": things of an order, in `language`.
QString orderIn(const LessonGuess& guess, const std::vector<int>& order, const QString& language);

/// Leads a learner through lessons: knows where they are, hears what the workbench does, and says when a step is done.
/// It never goes on by itself. The bench and the strip both show one guide.
class LessonGuide : public QObject {
    Q_OBJECT
public:
    explicit LessonGuide(QObject* parent = nullptr) : QObject(parent) {}

    void setLessons(const QList<Lesson>& lessons);
    const QList<Lesson>& lessons() const { return lessons_; }
    /// Where `progress` and the lessons do not fit, the lessons count.
    void setProgress(const LessonProgress& progress);
    const LessonProgress& progress() const { return progress_; }
    /// The language of the texts, "en".
    void setLanguage(const QString& code);
    QString language() const { return language_; }

    /// The lesson that is open, and its present step; nullptr without one.
    const Lesson* lesson() const;
    const LessonStep* step() const;
    int stepIndex() const;
    bool isRunning() const { return progress_.running && lesson(); }
    bool isDone(int step) const;
    bool isStepDone() const { return isDone(stepIndex()); }
    bool isLast() const { return lesson() && stepIndex() + 1 == lesson()->steps.size(); }
    /// Steps done of a lesson.
    int doneSteps(const QString& lesson) const;
    bool isLessonDone(const QString& lesson) const;
    /// The choice last made in the present question; -1 before.
    int choice() const { return choice_; }
    /// The choice of the present question whose reason is told: the one last made, else the right one of a question
    /// that is done; nullptr before.
    const LessonChoice* toldChoice() const;
    /// The first thing that the present step still waits for; nullptr where it waits for nothing, or for a choice.
    const LessonCondition* awaited() const;
    /// What the workbench has told.
    const WorkbenchState& state() const { return state_; }
    /// What the learner guessed in the present step; nothing before, and where nothing is asked.
    std::optional<GuessMade> guess() const;
    /// The present step waits for a guess before it shows what to do.
    bool asksGuess() const;
    /// "You guessed: ..." of the present step, and what then happened where that is a number or an order; empty before
    /// a guess, and where nothing is asked.
    QString guessed() const;
    /// The number that came out where a slider was guessed on, once the step is done.
    std::optional<double> happened() const;
    int type() const { return progress_.type; }
    /// The lesson after the present one; empty after the last.
    QString nextLesson() const;

public slots:
    /// Opens a lesson where the learner left it.
    void open(const QString& lesson);
    void leave(); // keeps the place
    void startAgain();
    void next(); // after the last step the lesson ends
    void back();
    void goTo(int step);
    void doIt();
    void choose(int choice); // of the question, or of the guess while choices are asked for
    void makeGuess(const steerdeck::widgets::GuessMade& made);
    void setType(int pixels);
    void fact(const steerdeck::widgets::LessonFact& fact);

    // The same facts in the workbench's own values, so that its signals can be connected as they are.
    void benchShown(const QString& bench);
    void deckChanged(const steerdeck::lab::Deck& deck);
    void promptChanged(const QString& prompt);
    void runRequested(const steerdeck::lab::GenerateRequest& request);
    void answerStarted(const steerdeck::lab::AnswerStart& start);
    void answerDone(const steerdeck::lab::AnswerDone& done);
    void answerJudged(const steerdeck::lab::AnswerJudged& judged);
    void runEnded(const steerdeck::lab::JobEnd& end);
    void trainingAsked(const steerdeck::lab::TrainRequest& request);
    /// A training of another way to steer begins, or one of tokens.
    void methodStarted(const steerdeck::lab::MethodRequest& request);
    void tokensStarted();
    void trainPoint(const steerdeck::lab::TrainPoint& point);
    void trainDone(const steerdeck::lab::TrainDone& done);
    void geometryRequested(const steerdeck::lab::GeometryRequest& request);
    void geometryArrived();
    void selectionChanged(const QStringList& names);
    void experimentAsked(const steerdeck::lab::EvaluateRequest& request);
    void experimentDone(const steerdeck::lab::EvaluateDone& done);
    void mechanismSeen(const QString& view);
    void adaptersShown();

signals:
    /// Something that is shown has changed.
    void changed();
    /// The workbench has told something: what is awaited may have changed.
    void heard();
    /// The present step has just become done.
    void stepDone();
    void lessonDone(const QString& lesson);
    /// To be performed on the workbench, as if the learner had.
    void actionRequested(const steerdeck::widgets::LessonAction& action);
    void progressChanged(const steerdeck::widgets::LessonProgress& progress);

private:
    LessonProgress::Place& place();
    const Lesson* named(const QString& name) const;
    void enter(int step);
    void check();
    void markDone();
    void tell();

    QList<Lesson> lessons_;
    LessonProgress progress_;
    WorkbenchState state_;
    QString language_ = QStringLiteral("en");
    int choice_ = -1;
    // of the run and the geometry under way
    std::optional<lab::GenerateRequest> run_;
    std::map<int, AnswersDone::Answer> answers_; // by their index
    lab::FitOn fitOn_ = lab::FitOn::tokens;
    std::optional<lab::Method> training_; // the other way to steer that learns
};

} // namespace steerdeck::widgets
