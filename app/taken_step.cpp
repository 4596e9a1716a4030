#include "app/taken_step.h"

#include "app/workbench.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/evaluate/evaluate_bench.h"
#include "widgets/geometry/geometry_bench.h"
#include "widgets/train/train_bench.h"

#include <QJsonObject>

#include <set>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

QJsonArray list_of(const std::vector<std::string>& names)
{
    QJsonArray list;
    for (const std::string& name : names) list << QString::fromStdString(name);
    return list;
}

QString word(std::string_view name) { return QString::fromUtf8(name.data(), qsizetype(name.size())); }

void take_compose(const ComposeBench& compose, TakenStep& step)
{
    std::vector<std::string> behaviors;
    for (const lab::Chip& chip : steering::enabled_chips(compose.deck())) behaviors.push_back(chip.behavior);
    QJsonArray controls;
    for (const lab::Method method : compose.request().methods) controls << word(steering::name_of(method));
    const QString join = word(steering::name_of(compose.deck().join));
    step.actions << QJsonObject{{"action", "lay_deck"}, {"behaviors", list_of(behaviors)}, {"join", join}};
    for (const lab::Chip& chip : steering::enabled_chips(compose.deck()))
        if (chip.strength != 1)
            step.actions << QJsonObject{{"action", "set_strength"},
                                        {"behavior", QString::fromStdString(chip.behavior)},
                                        {"strength", chip.strength}};
    step.actions << QJsonObject{{"action", "set_prompt"}, {"prompt", compose.prompt()}}
                 << QJsonObject{{"action", "set_controls"}, {"controls", controls}}
                 << QJsonObject{{"action", "set_every_order"}, {"on", compose.everyOrderTicked()}}
                 << QJsonObject{{"action", "run_answers"}};
    QJsonObject fact{{"fact", "answers_done"},
                     {"behaviors", list_of(behaviors)},
                     {"controls", controls},
                     {"prompt", compose.prompt()}};
    if (behaviors.size() > 1) fact["join"] = join;
    if (compose.everyOrderTicked()) fact["every_order"] = true;
    step.facts << fact;
}

void take_train(const TrainBench& train, TakenStep& step)
{
    const auto method = train.methodRequest();
    const lab::TrainRequest tokens = train.request();
    const QJsonArray behaviors = list_of(method ? method->behaviors : tokens.behaviors);
    const int steps = method ? method->settings.steps : tokens.settings.steps;
    const int batch = method ? method->settings.batch : tokens.settings.batch;
    if (method) {
        const QString name = QString::fromStdString(method->method);
        step.actions << QJsonObject{
            {"action", "set_method"}, {"method", name}, {"behaviors", behaviors}, {"steps", steps}, {"batch", batch}};
        step.facts << QJsonObject{{"fact", "method_trained"}, {"method", name}, {"behaviors", behaviors}};
    } else {
        step.actions << QJsonObject{{"action", "tick_behaviors"}, {"behaviors", behaviors}}
                     << QJsonObject{{"action", "set_training"}, {"steps", steps}, {"batch", batch}};
        step.facts << QJsonObject{{"fact", "training_done"}, {"behaviors", behaviors}};
    }
    step.actions << QJsonObject{{"action", "start_training"}};
}

void take_geometry(const GeometryBench& geometry, TakenStep& step)
{
    const char* const fits[] = {"tokens", "vocabulary", "tokens", "all"}; // lessons know no instructions' plane
    const QString fit = QLatin1String(fits[int(geometry.request().fit_on)]);
    step.actions << QJsonObject{{"action", "show_geometry"}, {"fit_on", fit}};
    step.facts << QJsonObject{{"fact", "geometry_shown"}, {"fit_on", fit}};
    if (geometry.selection().isEmpty()) return;
    step.actions << QJsonObject{{"action", "select_token"}, {"token", geometry.selection().first()}};
    step.facts << QJsonObject{{"fact", "token_selected"}, {"token", geometry.selection().first()}};
}

void take_evaluate(const EvaluateBench& evaluate, TakenStep& step)
{
    const auto plan = evaluate.request().plan;
    std::set<QString> controls;
    for (const auto& condition : plan.conditions)
        controls.insert(QString::fromStdString(condition.name()).section('/', 0, 0));
    QJsonArray list;
    for (const QString& one : controls) list << one;
    const QJsonArray behaviors = list_of(plan.behaviors);
    const int size = plan.sizes.empty() ? 2 : plan.sizes.front();
    const int prompts = int(plan.num_prompts);
    step.actions << QJsonObject{{"action", "set_experiment"},
                                {"behaviors", behaviors},
                                {"size", size},
                                {"prompts", prompts},
                                {"controls", list}}
                 << QJsonObject{{"action", "run_experiment"}};
    step.facts << QJsonObject{{"fact", "experiment_set"},
                              {"behaviors", behaviors},
                              {"size", size},
                              {"prompts", prompts}}
               << QJsonObject{{"fact", "experiment_done"}};
}

} // namespace

TakenStep taken_step(const Workbench& window)
{
    TakenStep step;
    if (window.bench() == Bench::learn) return step;
    step.bench = name_of(window.bench());
    step.actions << QJsonObject{{"action", "show_bench"}, {"bench", step.bench}};
    switch (window.bench()) {
    case Bench::compose:
        take_compose(*window.compose(), step);
        break;
    case Bench::train:
        take_train(*window.train(), step);
        break;
    case Bench::geometry:
        take_geometry(*window.geometry(), step);
        break;
    case Bench::evaluate:
        take_evaluate(*window.evaluate(), step);
        break;
    case Bench::learn:
        break;
    }
    return step;
}

} // namespace steerdeck::app
