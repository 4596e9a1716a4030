#pragma once

#include "core/lab/evaluate_values.h"
#include "widgets/learn/lesson.h"

namespace steerdeck::widgets {

// ---- facts: what the window tells -----------------------------------------------------------------------------------

struct BenchShown {
    QString bench; // compose | train | geometry | evaluate | learn
};
struct DeckLaid {
    lab::Deck deck;
};
struct PromptTyped {
    QString prompt;
};
struct AnswersDone { // a run that ended whole
    struct Answer {
        lab::Method method = lab::Method::none;
        std::vector<lab::Badge> badges;
    };
    lab::GenerateRequest request;
    std::vector<Answer> answers;
};
struct TrainingAsked { // what the Train bench would start
    lab::TrainRequest request;
};
struct TrainingStep {
    int step = 0;
};
struct TrainingDone {
    std::vector<std::string> tokens; // names
};
struct GeometryShown {
    lab::FitOn fitOn = lab::FitOn::tokens;
};
struct TokensSelected { // in Geometry
    QStringList names;
};
struct ExperimentAsked { // what the Evaluate bench would start
    lab::EvaluateRequest request;
};
struct ExperimentDone {
    std::vector<evaluate::SummaryRow> summary; // empty where another machine measures
};
struct MechanismSeen { // it shows what was looked at
    QString view;
};
struct MethodTrained { // another way to steer
    lab::Method method = lab::Method::none;
    std::vector<std::string> behaviors;
};
struct AdaptersShown {};
using LessonFact = std::variant<BenchShown, DeckLaid, PromptTyped, AnswersDone, TrainingAsked, TrainingStep,
                                TrainingDone, GeometryShown, TokensSelected, ExperimentAsked, ExperimentDone,
                                MechanismSeen, MethodTrained, AdaptersShown>;

/// All that was told: what is so now, and what has happened since the step began.
struct WorkbenchState {
    std::optional<QString> bench, prompt;
    std::optional<lab::Deck> deck;
    std::optional<lab::TrainRequest> training;
    std::optional<lab::EvaluateRequest> experiment;
    std::optional<lab::FitOn> geometry;
    QStringList selected;

    std::optional<AnswersDone> run; // the latest: it is what can be seen
    int trainingStep = -1;
    std::vector<TrainingDone> trainings;
    QStringList mechanism; // views
    std::vector<MethodTrained> methods;
    std::optional<ExperimentDone> experimentDone;
    bool adaptersShown = false;

    void take(const LessonFact& fact);
    void beginStep(); // forgets what has happened
};

/// The figure as the step's run or experiment gave it; nothing without one.
std::optional<double> measured(const LessonFigure& figure, const WorkbenchState& state);

bool holds(const LessonCondition& condition, const WorkbenchState& state);

} // namespace steerdeck::widgets
