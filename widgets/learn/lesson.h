/// learn: the bench that teaches on the real workbench.
///
///     +------------------+----------------------------------------------------------------+
///     | Lessons          | Why order matters                            [A-][A+][Large type] |
///     |  (v) 1 What ...  | o o (o) o o o                                      step 3 of 6   |
///     |      4 min       | Six orders                                                       |
///     |  (2) 2 Train ... | text, in a readable measure                                      |
///     |      step 3 of 6 | +-------------------------------------------------------------+ |
///     |                  | | o To do: press Run     [Do it for me] [Go to Compose]       | |
///     |                  | | v What can be seen now                                      | |
///     |                  | +-------------------------------------------------------------+ |
///     |                  | [Back] [Next]                     [Start again] [Leave]        |
///     +------------------+----------------------------------------------------------------+
///
/// - `lesson.h`          : a lesson as values: steps, what each does and what it waits for
/// - `lesson_reader.h`   : lessons from JSON; the file format
/// - `workbench_state.h` : what the workbench told (facts), and whether a condition holds
/// - `lesson_progress.h` : how far a learner is; to and from JSON
/// - `LessonGuide`       : leads through a lesson; knows no widget
/// - `LearnBench`        : the bench above
/// - `LessonStrip`       : the present step, for above the other benches; `LessonChoices` : its answers
/// - `GuessPicture`      : a guess on a slider, or an order, beside what then happened
/// - `StepOutline`       : an outline around the control that a step means
/// - `LessonEditor`      : where lessons are written; `LessonDraft` : one of them with undo, `StepForm` : one step
#pragma once

#include "core/lab/values.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace steerdeck::widgets {

/// The same text in several languages by their codes ("en", "de"). English is always there.
struct LessonText {
    QMap<QString, QString> languages;

    /// In `language`, else as the catalogue in use has it, else in English.
    QString in(const QString& language) const;
    bool isEmpty() const { return languages.isEmpty(); }
    bool operator==(const LessonText&) const = default;
};

// ---- what a step does for the learner: the window performs these, in order -----------------------------------------

struct ShowBench {
    QString bench; // compose | train | geometry | evaluate
};
struct LayDeck { // replaces the deck
    lab::Deck deck;
};
struct SetJoin { // of the deck that is there
    lab::Join join = lab::Join::composition;
};
struct SetStrength { // of one chip of the deck that is there
    QString behavior;
    double strength = 1; // 0..2
};
struct SetPrompt {
    QString prompt;
};
struct SetControls { // exactly these columns of answers
    std::vector<lab::Method> methods;
};
struct SetEveryOrder {
    bool on = false;
};
struct RunAnswers {};
struct TickBehaviors { // in Train: exactly these, and no operator
    std::vector<std::string> behaviors;
};
struct SetTraining { // in Train; all other settings stay
    int steps = 0, batch = 0;
};
struct SetMethod { // in Train: this other way to steer, for exactly these behaviours, with the settings that suit it
    lab::Method method = lab::Method::adapter;
    std::vector<std::string> behaviors;
    int steps = 0, batch = 0;
};
struct StartTraining {}; // nothing while a training runs
struct ShowGeometry {    // shows the bench and computes
    lab::FitOn fitOn = lab::FitOn::tokens;
};
struct SelectToken { // in Geometry
    QString token;   // a behaviour's name or "<and>"
};
struct SetExperiment { // in Evaluate: every combination of `size` of these behaviours; whatever else is as it is
    std::vector<std::string> behaviors;
    int size = 2, prompts = 4; // prompts for each combination
    std::vector<lab::Method> methods;
};
struct RunExperiment {}; // nothing while one runs
struct ShowMechanism {   // opens it at a view, and looks
    QString view;        // distillation | and | set
};
struct LookAtAdapters { // in Where adapters act
    lab::Method method = lab::Method::adapter;
};
using LessonAction = std::variant<ShowBench, LayDeck, SetJoin, SetStrength, SetPrompt, SetControls, SetEveryOrder,
                                  RunAnswers, TickBehaviors, SetTraining, SetMethod, StartTraining, ShowGeometry,
                                  SelectToken, SetExperiment, RunExperiment, ShowMechanism, LookAtAdapters>;

// ---- what a step waits for ------------------------------------------------------------------------------------------

/// One thing that has to be so. Fields that are not set do not matter.
struct LessonCondition {
    enum class Kind {
        // what is so now
        bench_shown,    // bench
        deck_is,        // behaviors, in any order unless `inOrder`; join
        join_is,        // join
        strength_is,    // behavior (the only one of `behaviors`), atLeast, atMost
        prompt_is,      // prompt, apart from case and spaces
        training_set,   // behaviors, steps, batch: what Start would train
        geometry_shown, // fitOn
        token_selected, // token
        experiment_set, // behaviors, size, prompts: what Start would measure
        // what has happened since the step began
        answers_done,  // behaviors, inOrder, join, methods (these and, unless `only`, others), everyOrder, prompt
        badge_passed,  // the badge of the only one of `behaviors` in an answer of `methods` (any, when none is given)
        training_step, // atLeast: this many steps of a training are done
        training_done, // behaviors: these were trained
        experiment_done,
        mechanism_seen, // view: it shows what was looked at
        method_trained, // methods (the only one), behaviors: these learned in it
        adapters_shown, // where adapters act
    };
    Kind kind = Kind::bench_shown;
    QString bench, prompt, token, view;
    std::optional<std::vector<std::string>> behaviors;
    bool inOrder = false;
    std::optional<lab::Join> join;
    std::vector<lab::Method> methods;
    std::optional<bool> everyOrder;
    std::optional<double> atLeast, atMost;
    std::optional<int> steps, batch;
    std::optional<lab::FitOn> fitOn;
    bool only = false;
    std::optional<int> size, prompts;
};

struct LessonChoice {
    LessonText text; // plain
    LessonText why;  // why it is right, or wrong
    bool right = false;
};

enum class GuessKind { choice, slider, order };

/// A figure that the window knows once a step is done, of the answers of one control.
struct LessonFigure {
    enum class Kind {
        held,    // how many answers of the step's run pass every badge
        accuracy // per cent of an experiment's answers that are right
    };
    Kind kind = Kind::held;
    lab::Method control = lab::Method::steering;
};

/// What the learner expects to see, asked before it can be seen. No guess is wrong: the one that is made stands beside
/// what then happened.
struct LessonGuess {
    GuessKind kind = GuessKind::choice;
    LessonText question;             // empty: nothing is asked
    std::vector<LessonText> choices; // plain, of a choice; of an order the things, as they turn out to follow
    // of a slider
    int from = 0, to = 100, step = 1;
    LessonText unit;                      // behind the number; may be empty
    std::optional<double> happened;       // the number that then comes out, where the lesson tells it
    std::optional<LessonFigure> measured; // or the window measures it

    bool isAsked() const { return !question.isEmpty(); }
};

/// A guess that was made.
struct GuessMade {
    GuessKind kind = GuessKind::choice;
    int value = -1;              // the choice, or the slider's number
    std::vector<int> order = {}; // of an order: which thing stands first, second, ...
    bool operator==(const GuessMade&) const = default;
};

/// Whether `made` can be a guess at what `guess` asks.
bool fits(const LessonGuess& guess, const GuessMade& made);
/// The things of an order as they are shown first: by the alphabet of their English, never in the order that is right.
std::vector<int> shownFirst(const LessonGuess& guess);

/// A step is done when all its conditions hold at once, its guess being made, or when its question is answered rightly.
struct LessonStep {
    LessonText title;
    LessonText text;                    // paragraphs apart by "\n\n"; **bold**, `code`
    QString bench;                      // where it takes place; empty: nowhere in particular
    LessonText task;                    // what the learner is to do, one sentence
    LessonText seen;                    // what can be seen when it is done; may be empty
    std::vector<LessonAction> actions;  // "Do it for me"
    std::vector<LessonCondition> until; // empty exactly when there is a question
    std::vector<LessonChoice> choices;  // `task` is then the question; exactly one is right

    LessonGuess guess; // of a step with something to do

    bool isQuestion() const { return !choices.empty(); }
};

struct LessonTerm {
    LessonText term, meaning;
};

struct Lesson {
    QString name; // a-z, 0-9, -
    LessonText title;
    int minutes = 0;
    QList<LessonStep> steps;
    // shown once it is done
    std::vector<LessonText> recap;
    std::vector<LessonTerm> glossary;
    bool own = false; // written by a user
};

/// Every behaviour and token that a lesson names, each once: all must exist for the lesson to be done.
QStringList behaviorsIn(const Lesson& lesson);

/// Lesson markup as rich text of Qt; everything else in it is shown as it stands.
QString lessonHtml(const QString& markup);
/// The same without marks, for one line or a screen reader.
QString lessonPlain(const QString& markup);

} // namespace steerdeck::widgets
