#include "core/base/error.h"
#include "core/base/random.h"
#include "core/evaluate/plan.h"
#include "core/evaluate/plan_parts.h"
#include "core/steering/composition.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace steerdeck::evaluate {
namespace {

constexpr std::size_t most_combinations = 1'000'000;

[[noreturn]] void refuse(const Message& what, const Message& remedy)
{
    throw InvalidInput(what, message("evaluation plan"), remedy);
}

void check_prompts(const PlanInputs& inputs)
{
    if (inputs.prompts.empty()) refuse(message("There are no prompts"), message("Give at least one"));
    for (const auto& prompt : inputs.prompts)
        if (prompt.find_first_not_of(" \t\r\n") == std::string::npos)
            refuse(message("One of the prompts is empty"), message("Take it out of the list"));
}

bool is_checked(const behaviors::Behavior& behavior)
{
    return !std::holds_alternative<behaviors::NoVerifier>(behavior.verifier);
}

/// Throws where nothing can say whether an answer does what `name` asks for.
void refuse_unchecked(const behaviors::BehaviorSet& set, const std::string& name)
{
    if (!is_checked(set.at(name)))
        refuse(message("\"{}\" has no verifier, so nothing could be counted", name),
               message("Leave it out, or give it a verifier"));
}

using Positions = std::vector<std::size_t>;

/// Behaviours by their positions in the set, and what is asked of them.
struct Candidate {
    Positions positions;
    Formula formula = {};

    bool operator==(const Candidate&) const = default;
};

/// The candidate of `terms`, its parts in the set's order of categories; throws for two behaviours of one category that
/// are both wanted.
Candidate sorted_candidate(const behaviors::BehaviorSet& set, const Terms& terms)
{
    using Place = std::pair<std::size_t, std::size_t>; // category, behaviour
    std::vector<Place> places;
    for (const auto& name : terms.behaviors) {
        refuse_unchecked(set, name);
        const auto position = set.index_of(name);
        places.emplace_back(&set.category_of(set.behaviors[position]) - set.categories.data(), position);
    }
    auto parts = parts_of(terms.formula, places.size());
    std::set<std::size_t> wanted;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const auto i = parts[p].front();
        if (parts[p].size() > 1 || terms.formula.is_negated(i)) continue;
        for (const auto j : wanted)
            if (places[j].first == places[i].first)
                refuse(message("\"{}\" and \"{}\" are both of the category \"{}\", so no answer can satisfy both",
                               terms.behaviors[j], terms.behaviors[i], set.categories[places[i].first].name),
                       message("Combine behaviours of different categories"));
        wanted.insert(i);
    }
    std::ranges::stable_sort(parts, {}, [&](const auto& part) { return places[part.front()]; });
    Positions order;
    for (const auto& part : parts) order.insert(order.end(), part.begin(), part.end());
    Candidate candidate{{}, ordered(terms.formula, order)};
    for (const auto i : order) candidate.positions.push_back(places[i].second);
    return candidate;
}

/// Every choice of `size` behaviours of different categories among `by_category`.
void enumerate(const std::vector<Positions>& by_category, std::size_t size, std::size_t from, Positions& chosen,
               std::vector<Positions>& out)
{
    if (chosen.size() == size) {
        if (out.size() == most_combinations)
            refuse(message("There are more than {} combinations of {} behaviours", most_combinations, size),
                   message("Choose fewer behaviours or a smaller size"));
        out.push_back(chosen);
        return;
    }
    for (std::size_t category = from; category < by_category.size(); ++category)
        for (const auto behavior : by_category[category]) {
            chosen.push_back(behavior);
            enumerate(by_category, size, category + 1, chosen, out);
            chosen.pop_back();
        }
}

constexpr std::string_view and_not = "and-not", or_and = "or-and";

/// Every choice of `size` behaviours that `formulas` asks for, what is negated drawn at random.
std::vector<Candidate> candidates_of(const std::string& formulas, const behaviors::BehaviorSet& set,
                                     const std::vector<Positions>& by_category, std::size_t size, Random random)
{
    const auto chosen_of = [size](const std::vector<Positions>& from, std::size_t without) {
        std::vector<Positions> all;
        Positions chosen;
        enumerate(from, size - without, 0, chosen, all);
        return all;
    };
    std::vector<Candidate> candidates;
    if (formulas != or_and) {
        for (auto& positions : chosen_of(by_category, 0)) {
            Candidate one{std::move(positions)};
            if (formulas == and_not) one.formula.negated = std::uint32_t(1) << random.below(size);
            candidates.push_back(std::move(one));
        }
        return candidates;
    }
    for (std::size_t c = 0; c < by_category.size(); ++c) {
        auto others = by_category;
        others.erase(others.begin() + std::ptrdiff_t(c));
        const auto& own = by_category[c];
        for (auto positions : chosen_of(others, 2))
            for (std::size_t i = 0; i < own.size(); ++i)
                for (auto j = i + 1; j < own.size(); ++j) {
                    Terms terms;
                    for (const auto b : {own[i], own[j]}) terms.behaviors.push_back(set.behaviors[b].name);
                    for (const auto b : positions) terms.behaviors.push_back(set.behaviors[b].name);
                    terms.formula.parts.assign(size - 1, 1);
                    terms.formula.parts[0] = 2;
                    candidates.push_back(sorted_candidate(set, terms));
                }
    }
    return candidates;
}

/// Makes `Combination`s of candidates and gives them their prompts.
class Chooser {
public:
    Chooser(const PlanSettings& settings, const PlanInputs& inputs)
        : settings_(settings), inputs_(inputs), grouping_(inputs.set, operators_of(settings), inputs.trained_on)
    {
        std::unordered_set<std::string_view> known;
        for (const auto& prompt : inputs.prompts)
            if (known.insert(prompt).second) prompts_.push_back(prompt);
        Random random(settings.seed);
        random.shuffle(std::span(prompts_));
    }

    /// Nothing where no prompt has an answer.
    std::optional<Combination> combination(const Candidate& candidate) const
    {
        Combination out{names_of(candidate.positions), Group::seen, {}, candidate.formula};
        out.group = grouping_.of(out.behaviors);
        const auto most = std::max<std::size_t>(64, 8 * settings_.num_prompts);
        for (std::size_t i = 0; i < std::min(most, prompts_.size()) && out.prompts.size() < settings_.num_prompts; ++i)
            if (!inputs_.feasible || is_feasible(out, prompts_[i])) out.prompts.push_back(i);
        if (out.prompts.empty()) return std::nullopt;
        return out;
    }

    /// `limit` of the candidates that have an answer, with the shares of the groups; 0 = all.
    std::vector<Combination> choose(const std::vector<Candidate>& candidates, std::size_t limit, Random random) const
    {
        std::vector<std::optional<Combination>> taken(candidates.size());
        std::map<Group, std::vector<std::size_t>> members;
        for (std::size_t i = 0; i < candidates.size(); ++i) members[stratum_of(candidates[i])].push_back(i);
        const bool sampled = limit > 0 && limit < candidates.size();
        auto quota = sampled ? quota_of(members, limit, candidates.size()) : std::map<Group, std::size_t>();
        std::size_t left = 0; // what one group could not fill, the others may
        for (const bool again : {false, true}) {
            for (auto& [group, list] : members) {
                if (sampled && !again) random.shuffle(std::span(list));
                std::size_t& wanted = again ? left : quota.try_emplace(group, list.size()).first->second;
                for (const auto i : list) {
                    if (wanted == 0) break;
                    if (taken[i]) continue;
                    taken[i] = combination(candidates[i]);
                    if (taken[i]) --wanted;
                }
                if (!again) left += wanted;
            }
            if (!sampled) break;
        }
        std::vector<Combination> out;
        for (auto& one : taken)
            if (one) out.push_back(std::move(*one));
        return out;
    }

    const std::vector<std::string>& prompts() const { return prompts_; }

private:
    /// What is drawn of, each by its share. Pairs that no training could bring together, because no answer has both,
    /// make no group of their own: else the same seed would draw other combinations where an operator's record is
    /// known.
    Group stratum_of(const Candidate& candidate) const
    {
        const auto group = grouping_.of(names_of(candidate.positions));
        return group == Group::unseen_pair && !combination(candidate) ? Group::seen : group;
    }

    /// Whether there is an answer that shows, of each part, one behaviour that is wanted; what is negated is no
    /// hindrance.
    bool is_feasible(const Combination& wanted, const std::string& prompt) const
    {
        std::vector<std::vector<std::string>> choices = {{}};
        for (const auto& part : wanted.parts()) {
            std::vector<std::vector<std::string>> longer;
            for (const auto& choice : choices)
                for (const auto i : part) {
                    longer.push_back(choice);
                    if (!wanted.formula.is_negated(i)) longer.back().push_back(wanted.behaviors[i]);
                }
            choices = std::move(longer);
        }
        return std::ranges::any_of(choices, [&](const auto& behaviors) { return inputs_.feasible(behaviors, prompt); });
    }

    static std::set<std::string> operators_of(const PlanSettings& settings)
    {
        std::set<std::string> names;
        for (const auto& condition : settings.conditions)
            names.insert(condition.operators.begin(), condition.operators.end());
        return names;
    }

    /// How many of `limit` each group gets: its share of all, and one at least where `limit` allows.
    static std::map<Group, std::size_t> quota_of(const std::map<Group, std::vector<std::size_t>>& members,
                                                 std::size_t limit, std::size_t all)
    {
        std::map<Group, std::size_t> quota;
        std::size_t left = limit, later = members.size();
        for (const auto& [group, list] : members) {
            --later;
            auto share = (limit * list.size() * 2 + all) / (2 * all); // rounded
            if (limit > 1) share = std::min(std::max<std::size_t>(share, 1), left - std::min(left, later));
            quota[group] = later == 0 ? left : std::min(share, left);
            left -= quota[group];
        }
        return quota;
    }

    std::vector<std::string> names_of(const Positions& positions) const
    {
        std::vector<std::string> names;
        for (const auto position : positions) names.push_back(inputs_.set.behaviors[position].name);
        return names;
    }

    const PlanSettings& settings_;
    const PlanInputs& inputs_;
    const Grouping grouping_;
    std::vector<std::string> prompts_; // each once, shuffled
};

std::vector<Combination> named_combinations(const PlanSettings& settings, const PlanInputs& inputs,
                                            const Chooser& chooser)
{
    std::vector<Combination> out;
    std::vector<Candidate> known;
    std::vector<std::string> all;
    for (const auto& behavior : inputs.set.behaviors) all.push_back(behavior.name);
    for (const auto& parts : settings.combinations) {
        const auto terms = terms_in(parts, all);
        if (parts.empty() || terms.behaviors.size() > largest_size)
            refuse(message("A combination of {} behaviours is asked for", terms.behaviors.size()),
                   message("Combine 1 to 4 behaviours"));
        const auto candidate = sorted_candidate(inputs.set, terms);
        if (std::ranges::find(known, candidate) != known.end()) continue;
        known.push_back(candidate);
        auto combination = chooser.combination(candidate);
        if (!combination)
            refuse(message("No prompt has an answer that satisfies {}", joined(terms.behaviors, terms.formula)),
                   message("Leave this combination out"));
        out.push_back(std::move(*combination));
    }
    return out;
}

std::vector<Combination> all_combinations(const PlanSettings& settings, const PlanInputs& inputs,
                                          const Chooser& chooser)
{
    std::set<std::size_t> wanted;
    for (const auto& name : settings.behaviors) {
        refuse_unchecked(inputs.set, name);
        wanted.insert(inputs.set.index_of(name));
    }
    if (wanted.empty()) // the set's, not the user's own
        for (std::size_t i = 0; i < inputs.set.behaviors.size(); ++i)
            if (!inputs.set.behaviors[i].own && is_checked(inputs.set.behaviors[i])) wanted.insert(i);
    std::vector<Positions> by_category;
    for (const auto& category : inputs.set.categories) {
        Positions positions;
        for (const auto position : inputs.set.of_category(category.name))
            if (wanted.contains(position)) positions.push_back(position);
        if (!positions.empty()) by_category.push_back(std::move(positions));
    }
    std::vector<Combination> out;
    for (const int size : std::set<int>(settings.sizes.begin(), settings.sizes.end())) {
        const auto candidates = candidates_of(settings.formulas, inputs.set, by_category, std::size_t(size),
                                              Random(settings.seed + 100 + std::uint64_t(size)));
        if (candidates.empty())
            refuse(message("There is no combination of {} behaviours: those chosen are of {} different categories",
                           size, by_category.size()),
                   message("Choose behaviours of more categories, or a smaller size"));
        auto found = chooser.choose(candidates, settings.max_combinations, Random(settings.seed + std::uint64_t(size)));
        if (found.empty())
            refuse(message("No combination of {} behaviours has an answer to any of the prompts", size),
                   message("Choose other behaviours or prompts"));
        std::move(found.begin(), found.end(), std::back_inserter(out));
    }
    return out;
}

void check_available(const PlanSettings& settings, const PlanInputs& inputs,
                     const std::vector<Combination>& combinations)
{
    std::map<std::string, std::set<std::string>> missing;
    for (const auto& condition : settings.conditions) {
        if (condition.needs.empty()) continue;
        const auto found = inputs.available.find(condition.needs);
        const auto has = [&](const std::string& name) {
            return found != inputs.available.end() && found->second.contains(name);
        };
        for (const auto& combination : combinations) {
            for (const auto& behavior : combination.behaviors)
                if (!has(behavior)) missing[condition.needs].insert(behavior);
            if (combination.parts().size() > 1 || !stands_between(condition.join))
                for (const auto& name : condition.operators)
                    if (!has(name)) missing[condition.needs].insert(name);
            for (const auto& name : operators_within(combination))
                if (condition.needs == "token" && !has(name)) missing[condition.needs].insert(name);
        }
    }
    if (missing.empty()) return;
    std::string list;
    for (const auto& [kind, names] : missing) {
        list += (list.empty() ? "" : "; ") + kind + ": ";
        bool first = true;
        for (const auto& name : names) list += (std::exchange(first, false) ? "" : ", ") + name;
    }
    refuse(message("The chosen methods need what is not there ({})", list), message("Train these, or leave them out"));
}

} // namespace

void check_settings(const PlanSettings& settings)
{
    if (settings.conditions.empty()) refuse(message("No method is chosen"), message("Choose at least one"));
    std::set<std::string> names;
    for (const auto& condition : settings.conditions) {
        if (condition.method.empty()) refuse(message("A condition has no method"), message("Name it"));
        if (!names.insert(condition.name()).second)
            refuse(message("The method \"{}\" is chosen twice", condition.name()), message("Choose it once"));
    }
    if (settings.combinations.empty()) {
        if (settings.sizes.empty()) refuse(message("No size of combinations is chosen"), message("Choose from 1 to 4"));
        for (const int size : settings.sizes)
            if (size < 1 || size > int(largest_size))
                refuse(message("Combinations of {} behaviours are not among those that can be planned", size),
                       message("Choose sizes from 1 to 4"));
    }
    if (settings.wording == behaviors::WordingForm::sentences)
        for (const auto& condition : settings.conditions)
            if (condition.rule == Rule::any && steering::has_instructions(steering::method_named(condition.method)))
                refuse(message("Sentences of their own ask for every behaviour, and \"{}\" for one of them",
                               condition.name()),
                       message("Take the joined wording, or leave that method out"));
    const bool drawn = !settings.formulas.empty() && settings.combinations.empty();
    if (drawn && settings.formulas != and_not && settings.formulas != or_and)
        refuse(message("There are no formulas \"{}\"", settings.formulas), message("Choose and-not or or-and"));
    const int least = settings.formulas == or_and ? 3 : 2;
    if (drawn && std::ranges::any_of(settings.sizes, [least](int size) { return size < least; }))
        refuse(message("The formulas \"{}\" take {} behaviours at least", settings.formulas, least),
               message("Choose a larger size"));
    const bool nested = drawn || std::ranges::any_of(settings.combinations, [](const auto& parts) {
                            return !terms_in(parts, {}).formula.plain();
                        });
    for (const auto& condition : settings.conditions)
        if (nested && (condition.rule != Rule::all || steering::is_other_way(steering::method_named(condition.method))))
            refuse(message("\"{}\" knows no \"not\" and no alternatives", condition.name()),
                   message("Leave it or the formulas out"));
    methods::check(settings.composing);
    if (settings.num_prompts == 0)
        refuse(message("No prompt per combination is asked for"), message("Ask for at least one"));
}

Plan make_plan(const PlanSettings& settings, const PlanInputs& inputs)
{
    check_settings(settings);
    check_prompts(inputs);
    const Chooser chooser(settings, inputs);
    auto combinations = settings.combinations.empty() ? all_combinations(settings, inputs, chooser)
                                                      : named_combinations(settings, inputs, chooser);
    check_available(settings, inputs, combinations);
    std::size_t used = 0;
    std::map<std::string, std::size_t> instructions;
    std::map<std::string, std::string> categories;
    for (const auto& combination : combinations) {
        used = std::max(used, combination.prompts.back() + 1);
        for (const auto& name : combination.behaviors) {
            instructions[name] = inputs.set.at(name).instructions.size();
            categories[name] = inputs.set.at(name).category;
        }
    }
    std::vector<std::string> prompts(chooser.prompts().begin(), chooser.prompts().begin() + std::ptrdiff_t(used));
    Plan plan(settings, std::move(prompts), std::move(combinations), std::move(instructions));
    plan.category_ = std::move(categories);
    plan.prompts_given_ = inputs.prompts_given;
    return plan;
}

} // namespace steerdeck::evaluate
