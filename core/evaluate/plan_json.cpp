#include "core/base/error.h"
#include "core/behaviors/combination_text.h"
#include "core/evaluate/plan.h"

namespace steerdeck::evaluate {
namespace {

constexpr std::size_t most_cases = 100'000'000;

Json condition_to_json(const Condition& condition)
{
    return {{"name", condition.name()},
            {"control", condition.method},
            {"join", condition.join},
            {"every_order", condition.every_order},
            {"category_order", condition.category_order},
            {"needs", condition.needs},
            {"operators", condition.operators},
            {"rule", name_of(condition.rule)}};
}

Condition condition_from_json(const Json& json, const std::string& where)
{
    using Texts = std::vector<std::string>;
    Condition condition;
    condition.method = require<std::string>(json, "control", where);
    condition.join = require<std::string>(json, "join", where);
    condition.every_order = require<bool>(json, "every_order", where);
    condition.category_order = require<Texts>(json, "category_order", where);
    condition.needs = require<std::string>(json, "needs", where);
    condition.operators = require<Texts>(json, "operators", where);
    condition.rule = rule_named(require<std::string>(json, "rule", where));
    return condition;
}

/// The array under `key`.
const Json& list(const Json& json, const char* key, const std::string& where)
{
    if (!json.is_object() || !json.contains(key) || !json.at(key).is_array())
        throw UnreadableFile(message("The key \"{}\" is no list", key), where, message("Check the file"));
    return json.at(key);
}

/// What a combination asks of its behaviours; of earlier results, and where it is not said, all.
Formula formula_from_json(const Json& json, const std::string& where)
{
    if (!json.contains("formula")) return {};
    return terms_in(behaviors::names_in(require<std::string>(json, "formula", where))).formula;
}

} // namespace

Json to_json(const PlanSettings& settings)
{
    Json methods = Json::array();
    for (const auto& condition : settings.conditions) methods.push_back(condition_to_json(condition));
    Json json = {{"sizes", settings.sizes},
                 {"behaviors", settings.behaviors},
                 {"combinations", settings.combinations},
                 {"methods", methods},
                 {"num_prompts", settings.num_prompts},
                 {"max_combinations", settings.max_combinations},
                 {"sample_random_instruction", settings.sample_random_instruction},
                 {"seed", settings.seed}};
    if (!settings.formulas.empty()) json["formulas"] = settings.formulas;
    behaviors::add_style(json, {.form = settings.wording});
    methods::add_composing(json, settings.composing);
    return json;
}

PlanSettings plan_settings_from_json(const Json& json, const std::string& where)
{
    PlanSettings settings;
    settings.sizes = require<std::vector<int>>(json, "sizes", where);
    settings.behaviors = require<std::vector<std::string>>(json, "behaviors", where);
    settings.combinations = require<std::vector<std::vector<std::string>>>(json, "combinations", where);
    for (const Json& method : list(json, "methods", where))
        settings.conditions.push_back(
            condition_from_json(method, where + ", method number " + std::to_string(settings.conditions.size() + 1)));
    settings.num_prompts = require<std::size_t>(json, "num_prompts", where);
    settings.max_combinations = require<std::size_t>(json, "max_combinations", where);
    settings.sample_random_instruction = require<bool>(json, "sample_random_instruction", where);
    settings.seed = require<std::uint64_t>(json, "seed", where);
    settings.formulas = value_or<std::string>(json, "formulas", {}, where);
    settings.wording = behaviors::style_from(json, where).form;
    settings.composing = methods::composing_from(json, where);
    return settings;
}

Json to_json(const Plan& plan)
{
    Json combinations = Json::array();
    for (const auto& combination : plan.combinations()) {
        Json one{{"behaviors", combination.behaviors},
                 {"seen", combination.group == Group::seen},
                 {"prompts", combination.prompts}};
        if (combination.group == Group::unseen_pair) one["group"] = name_of(combination.group);
        if (!combination.formula.plain()) one["formula"] = combination.name();
        combinations.push_back(std::move(one));
    }
    Json json = {{"settings", to_json(plan.settings())},
                 {"prompts", plan.prompts()},
                 {"instructions", plan.instructions()},
                 {"categories", plan.category_},
                 {"combinations", combinations}};
    if (plan.prompts_given_ > 0) json["prompts_given"] = plan.prompts_given_;
    return json;
}

Plan plan_from_json(const Json& json, const std::string& where)
{
    if (!json.is_object() || !json.contains("settings"))
        throw UnreadableFile(message("The plan has no settings"), where, message("Check the file"));
    try {
        std::vector<Combination> combinations;
        for (const Json& row : list(json, "combinations", where)) {
            const auto group = require<bool>(row, "seen", where) ? Group::seen : Group::unseen;
            const bool new_pair = row.contains("group") && row.at("group") == name_of(Group::unseen_pair);
            combinations.push_back(
                {require<std::vector<std::string>>(row, "behaviors", where), new_pair ? Group::unseen_pair : group,
                 require<std::vector<std::size_t>>(row, "prompts", where), formula_from_json(row, where)});
        }
        Plan plan(plan_settings_from_json(json.at("settings"), where + ", settings"),
                  require<std::vector<std::string>>(json, "prompts", where), std::move(combinations),
                  require<std::map<std::string, std::size_t>>(json, "instructions", where));
        if (plan.size() > most_cases)
            throw UnreadableFile(message("The plan has {} cases", plan.size()), where,
                                 message("Check that it is the right file"));
        plan.category_ = require<std::map<std::string, std::string>>(json, "categories", where);
        plan.prompts_given_ = value_or<std::size_t>(json, "prompts_given", 0, where);
        return plan;
    } catch (const InvalidInput& mistake) {
        throw UnreadableFile(mistake.happened, where, message("Check the file"));
    }
}

} // namespace steerdeck::evaluate
