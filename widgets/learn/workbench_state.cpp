#include "widgets/learn/workbench_state.h"

#include <algorithm>

namespace steerdeck::widgets {

namespace {

using Names = std::vector<std::string>;

Names enabledNames(const lab::Deck& deck)
{
    Names names;
    for (const lab::Chip& chip : deck.chips)
        if (chip.enabled) names.push_back(chip.behavior);
    return names;
}

bool same(Names one, Names other, bool inOrder)
{
    if (!inOrder) {
        std::sort(one.begin(), one.end());
        std::sort(other.begin(), other.end());
    }
    return one == other;
}

bool deckIs(const LessonCondition& condition, const lab::Deck& deck)
{
    return (!condition.behaviors || same(*condition.behaviors, enabledNames(deck), condition.inOrder)) &&
           (!condition.join || *condition.join == deck.join);
}

bool samePrompt(const QString& one, const QString& other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

bool ranAs(const LessonCondition& condition, const lab::GenerateRequest& request)
{
    const auto asked = [&](lab::Method method) {
        return std::find(request.methods.begin(), request.methods.end(), method) != request.methods.end();
    };
    const bool others = condition.only && request.methods.size() != condition.methods.size();
    return !others && deckIs(condition, request.deck) &&
           std::all_of(condition.methods.begin(), condition.methods.end(), asked) &&
           (!condition.everyOrder || *condition.everyOrder == request.every_order) &&
           (condition.prompt.isEmpty() || samePrompt(condition.prompt, QString::fromStdString(request.prompt)));
}

bool passed(const LessonCondition& condition, const AnswersDone& run)
{
    const Names& wanted = *condition.behaviors;
    for (const AnswersDone::Answer& answer : run.answers) {
        const auto& methods = condition.methods;
        if (!methods.empty() && std::find(methods.begin(), methods.end(), answer.method) == methods.end()) continue;
        for (const lab::Badge& badge : answer.badges)
            if (badge.pass() && badge.behavior == wanted.front()) return true;
    }
    return false;
}

bool strengthIs(const LessonCondition& condition, const lab::Deck& deck)
{
    for (const lab::Chip& chip : deck.chips)
        if (chip.behavior == condition.behaviors->front())
            return chip.enabled && (!condition.atLeast || chip.strength >= *condition.atLeast - 1e-6) &&
                   (!condition.atMost || chip.strength <= *condition.atMost + 1e-6);
    return false;
}

bool trainingIs(const LessonCondition& condition, const lab::TrainRequest& request)
{
    return request.operator_name.empty() &&
           (!condition.behaviors || same(*condition.behaviors, request.behaviors, false)) &&
           (!condition.steps || *condition.steps == request.settings.steps) &&
           (!condition.batch || *condition.batch == request.settings.batch);
}

bool among(const Names& wanted, const Names& there)
{
    return std::ranges::all_of(wanted,
                               [&](const std::string& name) { return std::ranges::find(there, name) != there.end(); });
}

bool experimentIs(const LessonCondition& condition, const lab::EvaluateRequest& request)
{
    const auto& plan = request.plan;
    return (!condition.behaviors || same(*condition.behaviors, plan.behaviors, false)) &&
           (!condition.size || plan.sizes == std::vector<int>{*condition.size}) &&
           (!condition.prompts || std::size_t(*condition.prompts) == plan.num_prompts);
}

} // namespace

void WorkbenchState::take(const LessonFact& fact)
{
    struct Taker {
        WorkbenchState& to;
        void operator()(const BenchShown& told) const { to.bench = told.bench; }
        void operator()(const DeckLaid& told) const { to.deck = told.deck; }
        void operator()(const PromptTyped& told) const { to.prompt = told.prompt; }
        void operator()(const AnswersDone& told) const { to.run = told; }
        void operator()(const TrainingAsked& told) const { to.training = told.request; }
        void operator()(const TrainingStep& told) const { to.trainingStep = told.step; }
        void operator()(const TrainingDone& told) const { to.trainings.push_back(told); }
        void operator()(const GeometryShown& told) const { to.geometry = told.fitOn; }
        void operator()(const TokensSelected& told) const { to.selected = told.names; }
        void operator()(const ExperimentAsked& told) const { to.experiment = told.request; }
        void operator()(const ExperimentDone& told) const { to.experimentDone = told; }
        void operator()(const MechanismSeen& told) const { to.mechanism << told.view; }
        void operator()(const MethodTrained& told) const { to.methods.push_back(told); }
        void operator()(const AdaptersShown&) const { to.adaptersShown = true; }
    };
    std::visit(Taker{*this}, fact);
}

void WorkbenchState::beginStep()
{
    run.reset();
    trainingStep = -1;
    trainings.clear();
    mechanism.clear();
    methods.clear();
    experimentDone.reset();
    adaptersShown = false;
}

std::optional<double> measured(const LessonFigure& figure, const WorkbenchState& state)
{
    if (figure.kind == LessonFigure::Kind::held) {
        if (!state.run) return {};
        return double(std::ranges::count_if(state.run->answers, [&](const AnswersDone::Answer& answer) {
            return answer.method == figure.control && std::ranges::all_of(answer.badges, &lab::Badge::pass);
        }));
    }
    if (!state.experimentDone) return {};
    const std::string name(steering::name_of(figure.control));
    for (const evaluate::SummaryRow& row : state.experimentDone->summary)
        if (row.group == evaluate::Group::all && (row.method == name || row.method.starts_with(name + "/")))
            return 100 * row.summary.accuracy.value;
    return {};
}

bool holds(const LessonCondition& condition, const WorkbenchState& state)
{
    using Kind = LessonCondition::Kind;
    switch (condition.kind) {
    case Kind::bench_shown:
        return state.bench == condition.bench;
    case Kind::deck_is:
        return state.deck && deckIs(condition, *state.deck);
    case Kind::join_is:
        return state.deck && state.deck->join == condition.join;
    case Kind::strength_is:
        return state.deck && strengthIs(condition, *state.deck);
    case Kind::prompt_is:
        return state.prompt && samePrompt(*state.prompt, condition.prompt);
    case Kind::training_set:
        return state.training && trainingIs(condition, *state.training);
    case Kind::geometry_shown:
        return state.geometry && (!condition.fitOn || *condition.fitOn == *state.geometry);
    case Kind::token_selected:
        return state.selected.contains(condition.token);
    case Kind::experiment_set:
        return state.experiment && experimentIs(condition, *state.experiment);
    case Kind::answers_done:
        return state.run && ranAs(condition, state.run->request);
    case Kind::badge_passed:
        return state.run && passed(condition, *state.run);
    case Kind::training_step:
        return state.trainingStep >= condition.atLeast.value_or(0);
    case Kind::training_done:
        return std::ranges::any_of(state.trainings,
                                   [&](const TrainingDone& done) { return among(*condition.behaviors, done.tokens); });
    case Kind::method_trained:
        return std::ranges::any_of(state.methods, [&](const MethodTrained& done) {
            return done.method == condition.methods.front() && among(*condition.behaviors, done.behaviors);
        });
    case Kind::adapters_shown:
        return state.adaptersShown;
    case Kind::experiment_done:
        return state.experimentDone.has_value();
    case Kind::mechanism_seen:
        return state.mechanism.contains(condition.view);
    }
    return false;
}

} // namespace steerdeck::widgets
