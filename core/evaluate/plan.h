/// What an order experiment asks: which combinations of behaviours, in which orders, under which conditions, of which
/// prompts; counted and refused before any work.
#pragma once

#include "core/base/json.h"
#include "core/behaviors/behaviors.h"
#include "core/behaviors/instruction_style.h"
#include "core/evaluate/conditions.h"
#include "core/evaluate/formula.h"
#include "core/evaluate/groups.h"
#include "core/methods/settings.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::evaluate {

/// What a user chooses. A plan is a function of this, the behaviour set and the prompts.
struct PlanSettings {
    std::vector<int> sizes = {2};       // behaviours per combination, 1..4
    std::vector<std::string> behaviors; // those to combine; empty = all of the set
    /// These alone, instead of `sizes` and `behaviors`: each in parts, as `terms_in` reads them.
    std::vector<std::vector<std::string>> combinations;
    /// What is asked of the combinations of `sizes`: all of their behaviours where it is empty; "and-not": all but one,
    /// which is negated; "or-and": one of two of a category, and the others.
    std::string formulas = {};
    std::vector<Condition> conditions;
    std::size_t num_prompts = 20;           // per combination; fewer where there are not so many
    std::size_t max_combinations = 0;       // per size, sampled; 0 = every one
    bool sample_random_instruction = false; // otherwise each behaviour's first paraphrase
    std::uint64_t seed = 1;                 // of prompts, paraphrases and sampled combinations
    behaviors::WordingForm wording = behaviors::WordingForm::joined; // of several behaviours' instructions
    methods::Composing composing = {}; // of what another method learned about several behaviours

    bool operator==(const PlanSettings&) const = default;
};

/// What the plan is made from.
struct PlanInputs {
    const behaviors::BehaviorSet& set;
    std::span<const std::string> prompts; // to choose from; repeated ones count once
    /// Names that exist, by kind: {"token", {"german", "<and>"}}.
    std::map<std::string, std::set<std::string>> available = {};
    /// Whether there is an answer to this prompt that satisfies all these behaviours; empty = always.
    std::function<bool(std::span<const std::string> behaviors, const std::string& prompt)> feasible = {};
    std::size_t prompts_given = 0; // different prompts of the user's file; 0 where there is none
    /// What operators were trained on, by their names; those without a record are not in it.
    std::map<std::string, TrainedOn> trained_on = {};
};

/// Behaviours of different categories, and the prompts asked of them. Alternatives may be of one category.
struct Combination {
    std::vector<std::string> behaviors; // in the set's order of categories, by their parts' first behaviours
    Group group = Group::seen;          // never `all`
    std::vector<std::size_t> prompts;   // positions in Plan::prompts, ascending
    Formula formula = {};               // what is asked of the behaviours

    std::string name() const; // "german+lower_case", "french|spanish+!json"
    std::vector<std::vector<std::size_t>> parts() const { return parts_of(formula, behaviors.size()); }
    bool operator==(const Combination&) const = default;
};

/// The learned operators that stand in the parts of `combination`, whatever joins these: "<or>", "<not>".
std::vector<std::string> operators_within(const Combination& combination);

/// One generation to make.
struct Case {
    std::string key; // "german+lower_case|steering/composition|17": order, method, prompt
    std::size_t combination = 0;
    std::size_t method = 0;
    std::size_t order = 0;                // among those of its method
    std::size_t prompt = 0;               // in Plan::prompts
    std::vector<std::string> behaviors;   // in this order
    std::vector<std::size_t> paraphrases; // of each: the same for a behaviour and prompt wherever they meet
    Formula formula;                      // what is asked of them
    /// Equal for cases whose input to the model is the same (no method; joins that join nothing): worth one answer.
    std::string input_key;
};

class Plan {
public:
    Plan() = default;
    /// From its parts; throws InvalidInput where they do not fit (positions out of range, nothing to do).
    Plan(PlanSettings settings, std::vector<std::string> prompts, std::vector<Combination> combinations,
         std::map<std::string, std::size_t> instructions);

    const PlanSettings& settings() const { return settings_; }
    const std::vector<Condition>& conditions() const { return settings_.conditions; }
    const std::vector<std::string>& prompts() const { return prompts_; } // used, in the drawn order
    const std::vector<Combination>& combinations() const { return combinations_; }
    const std::map<std::string, std::size_t>& instructions() const { return instructions_; } // paraphrases of each
    /// Different prompts of the user's file, of which `prompts()` are asked; 0 where there was no file.
    std::size_t prompts_given() const { return prompts_given_; }

    /// Cases, and the answers they need: fewer, where cases have the same input.
    std::size_t size() const { return first_case_.empty() ? 0 : first_case_.back(); }
    std::size_t generations() const;
    /// Orders of one combination's parts under one method, each a list of positions in its `behaviors`.
    std::vector<std::vector<std::size_t>> orders_of(std::size_t combination, std::size_t method) const;
    /// Case `index` < size(): by combination, then method, order, prompt.
    Case at(std::size_t index) const;
    /// The case of that key, or nothing: for keys that come from a file.
    std::optional<std::size_t> find(std::string_view key) const;
    /// Index of the first case of (combination, method, order); its prompts follow one another.
    std::size_t index_of(std::size_t combination, std::size_t method, std::size_t order) const;

private:
    std::size_t n_orders(std::size_t combination, std::size_t method) const;

    PlanSettings settings_;
    std::vector<std::string> prompts_;
    std::vector<Combination> combinations_;
    std::map<std::string, std::size_t> instructions_;
    std::map<std::string, std::string> category_; // of each behaviour, where a method orders by category
    std::size_t prompts_given_ = 0;
    std::vector<std::size_t> first_case_; // of each combination, and the end
    std::map<std::string, std::size_t, std::less<>> by_name_;

    friend Plan make_plan(const PlanSettings&, const PlanInputs&);
    friend Json to_json(const Plan&);
    friend Plan plan_from_json(const Json&, const std::string&);
};

/// What the settings alone decide. Throws InvalidInput for no conditions or two of one name, sizes outside 1..4, no
/// prompts asked for, sentences of which one alone shall hold, a formula under a condition that knows none, and what
/// `methods::check` refuses.
void check_settings(const PlanSettings& settings);

/// Throws InvalidInput before any work, with the reason: what `check_settings` refuses, two behaviours of one category,
/// an unknown behaviour, no prompts, things a method needs that are missing (all are named), a size without any
/// combination, or none with an answer. Prompts: the same for every combination, the first `num_prompts` of a seeded
/// shuffle; where `feasible` is given, each combination's first feasible ones among at least 64 and 8 * num_prompts; a
/// combination without any is left out. Sampled combinations keep the shares of the groups, with at least one of each
/// where there is one.
Plan make_plan(const PlanSettings& settings, const PlanInputs& inputs);

/// Settings and plans as JSON and back: a plan read back has the same cases. `where` names the source in errors;
/// throws UnreadableFile.
Json to_json(const PlanSettings& settings);
PlanSettings plan_settings_from_json(const Json& json, const std::string& where);
Json to_json(const Plan& plan);
Plan plan_from_json(const Json& json, const std::string& where);

} // namespace steerdeck::evaluate
