#include "core/base/build_info.h"
#include "core/base/files.h"
#include "core/behaviors/prompt_file.h"
#include "core/evaluate/run.h"
#include "core/lab/backend_answers.h"
#include "core/lab/checks.h"
#include "core/lab/evaluate_points.h"
#include "core/lab/evaluation.h"
#include "core/lab/fingerprints.h"
#include "core/lab/parts.h"
#include "core/lab/questions.h"
#include "core/model/known_fingerprints.h"
#include "core/spread/merge.h"
#include "core/spread/together.h"
#include "core/steering/token_file.h"

#include <ATen/ATen.h>
#include <torch/version.h>

namespace steerdeck::lab {
namespace fs = std::filesystem;
namespace {

constexpr double seconds_between_points = 1;

/// What there is to steer with, by the kinds that methods name.
std::map<std::string, std::set<std::string>> available(const Lab::Parts& parts)
{
    std::map<std::string, std::set<std::string>> result;
    const auto tokens = parts.tokens();
    for (const auto& behavior : parts.assembler->behavior_set().behaviors)
        if (tokens->has(behavior.name)) result["token"].insert(behavior.name);
    for (const auto& name : steering::operator_names())
        if (tokens->has(name)) result["token"].insert(name);
    const auto methods = parts.methods();
    for (const auto& [key, learned] : methods->all())
        result[std::string(steering::name_of(key.first))].insert(key.second);
    return result;
}

/// What the operators in use were trained on, of those whose files say so.
std::map<std::string, evaluate::TrainedOn> trained_on(const Lab::Parts& parts)
{
    std::map<std::string, evaluate::TrainedOn> records;
    for (const auto& [name, token] : parts.tokens()->all())
        if (token.is_operator && token.made.is_object() && token.made.contains(steering::trained_combinations))
            records[name] = require<evaluate::TrainedOn>(token.made, steering::trained_combinations,
                                                         "the record in the file of " + name);
    return records;
}

/// Whether the demo world has an answer to a prompt that obeys all of the behaviours; always, for another model.
std::function<bool(std::span<const std::string>, const std::string&)> feasible(const Lab::Parts& parts)
{
    if (!parts.world) return {};
    auto questions = std::make_shared<std::map<std::string, std::size_t>>();
    const auto& all = parts.world->questions();
    for (std::size_t i = 0; i < all.size(); ++i) questions->emplace(all[i].text, i);
    return [&parts, questions](std::span<const std::string> behaviors, const std::string& prompt) {
        const auto found = questions->find(prompt);
        if (found == questions->end()) return true; // a user's own question: nothing is known of it
        std::vector<std::size_t> wanted;
        const auto& set = parts.assembler->behavior_set();
        for (const auto& name : behaviors) // of the user's own the world knows nothing
            if (const auto position = set.index_of(name); !set.behaviors[position].own) wanted.push_back(position);
        const auto& world = *parts.world;
        return world.answer(world.questions()[found->second], world.constraints(wanted)).has_value();
    };
}

/// The prompts that an experiment draws from.
behaviors::ChosenPrompts prompts_for(const Lab::Parts& parts, const EvaluateRequest& request)
{
    if (!request.prompts.empty()) return behaviors::choose_prompts(request.prompts, "held_out");
    behaviors::ChosenPrompts own{parts.held_out, parts.held_out.size(), {}};
    own.said = std::to_string(own.given) +
               (parts.world ? " held-out questions of the demo world" : " held-out general prompts");
    return own;
}

/// The plan's behaviours, as positions in the set.
std::vector<std::size_t> behaviors_in(const Lab::Parts& parts, const evaluate::Plan& plan)
{
    std::set<std::string> names;
    for (const auto& combination : plan.combinations())
        names.insert(combination.behaviors.begin(), combination.behaviors.end());
    std::vector<std::size_t> positions;
    for (const auto& name : names) positions.push_back(parts.assembler->behavior_set().index_of(name));
    return positions;
}

evaluate::Plan plan_of(const Lab::Parts& parts, const EvaluateRequest& request, const behaviors::ChosenPrompts& prompts)
{
    check_numbers(request);
    auto settings = request.plan;
    for (auto& condition : settings.conditions) {
        (void)evaluate::deck_of(condition, {}); // refuses what it does not know
        const auto known = evaluate::conditions_of(std::span(&condition.join, 1), std::span(&condition.method, 1))[0];
        const auto method = steering::method_named(condition.method);
        condition.needs =
            steering::is_other_way(method) ? std::string(steering::name_of(steering::learned_by(method))) : known.needs;
        condition.operators = known.operators;
    }
    auto plan = evaluate::make_plan(settings, {.set = parts.assembler->behavior_set(),
                                               .prompts = prompts.prompts,
                                               .available = available(parts),
                                               .feasible = feasible(parts),
                                               .prompts_given = request.prompts.empty() ? 0 : prompts.given,
                                               .trained_on = trained_on(parts)});
    refuse_without_judge(parts.assembler->behavior_set(), behaviors_in(parts, plan), request.judge);
    return plan;
}

evaluate::Manifest manifest_of(const Lab::Parts& parts, const EvaluateRequest& request, const evaluate::Plan& plan)
{
    evaluate::Manifest manifest;
    manifest.generation = {{"max_new_tokens", request.max_new_tokens},
                           {"temperature", 0},
                           {"dtype", parts.info.dtype},
                           {"device", parts.info.device}};
    add_computing(manifest.generation, parts.info);
    // There, how many are answered at once decides how sums are rounded.
    if (!parts.info.gpu.empty()) manifest.generation["batch"] = request.batch;
    parts.add_template(manifest.generation);
    add_questions(manifest.generation, parts.assembler->behavior_set(), behaviors_in(parts, plan), request.judge);
    // Only what the plan reads: training another token meanwhile must not keep an interrupted run from going on.
    const auto tokens = parts.tokens();
    const auto methods = parts.methods();
    Json used = Json::object(), learned = Json::object();
    for (const auto& method : plan.conditions()) {
        if (method.needs.empty()) continue;
        for (const auto& combination : plan.combinations())
            for (const auto& name : combination.behaviors)
                if (method.needs != "token")
                    learned[method.needs + "/" + name] =
                        hash_of(methods->at(steering::method_named(method.needs), name).tensors);
                else if (!used.contains(name))
                    used[name] = hash_of({{"row", tokens->at(name).embedding}});
        auto operators = method.operators;
        if (method.needs == "token")
            for (const auto& combination : plan.combinations())
                for (const auto& name : evaluate::operators_within(combination)) operators.push_back(name);
        for (const auto& name : operators)
            if (tokens->has(name)) used[name] = hash_of({{"row", tokens->at(name).embedding}});
    }
    manifest.fingerprints = {{"model", parts.identity.model},
                             {"tokenizer", parts.identity.tokenizer},
                             {"tokens", std::move(used)},
                             {"methods", std::move(learned)}};
    manifest.notes = request.notes;
    manifest.versions = {{"steerdeck", version()}, {"libtorch", TORCH_VERSION}};
    manifest.model = description_of(parts.info);
    manifest.instructions = Json::object();
    const auto& set = parts.assembler->behavior_set();
    for (const auto b : behaviors_in(parts, plan))
        manifest.instructions[set.behaviors[b].name] = set.behaviors[b].instructions;
    return manifest;
}

class Evaluation {
public:
    Evaluation(Lab::Parts& parts, EvaluateRequest request)
        : parts_(parts), request_(std::move(request)), assembler_(parts.assembler->with_wording(request_.plan.wording)),
          plan_(plan_of(parts, request_, prompts_for(parts, request_))), manifest_(manifest_of(parts, request_, plan_))
    {
        if (!request_.backend.url.empty()) check_backend(plan_, request_);
        request_.batch = std::min(request_.batch, rows_that_fit());
        if (!request_.out.empty()) return;
        // By what it is made of, so that the same experiment finds its folder again.
        auto fingerprints = manifest_.fingerprints;
        for (const char* what : {"model", "tokenizer"})
            fingerprints[what] = model::first_fingerprint(fingerprints[what].get<std::string>());
        const auto key = sha256(to_json(plan_).dump() + manifest_.generation.dump() + fingerprints.dump() +
                                manifest_.versions.dump());
        auto name = parts.identity.name + "-" + key.substr(0, 12);
        if (const auto& shard = request_.shard; !shard.whole())
            name += "-" + std::to_string(shard.index) + "of" + std::to_string(shard.count);
        request_.out = user_folder() / "results" / name;
    }

    void run(Job::State& state, const Sink& tell)
    {
        std::error_code none;
        fs::create_directories(request_.out, none);
        const auto tokens = parts_.tokens();
        const auto methods = parts_.methods();
        const evaluate::ModelContext context{*parts_.decoder, assembler_, *tokens, *methods};
        const evaluate::RunSettings settings{request_.max_new_tokens, request_.batch};
        auto answerer = evaluate::answerer_of(plan_, context, settings);
        if (!request_.backend.url.empty()) {
            auto served = checked_backend_answerer(parts_, assembler_, plan_, request_, answerer, state.cancel);
            answerer = std::move(served.answerer);
            served.server->add_to(manifest_.generation);
        }
        const evaluate::RecordSettings how{parts_.assembler->behavior_set(), truth(),
                                           evaluate::inputs_at_once(settings),
                                           [this](auto questions, const Cancel& cancel) {
                                               put_questions(&parts_, questions, request_.judge, cancel);
                                           }};
        const bool shared = !request_.ranks.alone() || spread::is_shared(request_.out);
        if (shared && request_.shard.whole())
            together(answerer, how, state, tell);
        else
            alone(answerer, how, state, tell);
    }

private:
    void alone(const evaluate::Answerer& answerer, const evaluate::RecordSettings& how, Job::State& state,
               const Sink& tell)
    {
        evaluate::Recorder recorder(request_.out, plan_, manifest_, request_.shard);
        const auto before = recorder.results().answers;
        const Stopwatch watch;
        double paused = 0, told = -seconds_between_points;
        std::size_t recorded = 0;
        const auto step = [&](const Progress& progress) {
            paused += state.checkpoint("The experiment");
            auto now = progress;
            now.seconds -= paused;
            tell(now);
            if (recorder.results().answers == recorded || watch.seconds() - told < seconds_between_points) return;
            recorded = recorder.results().answers;
            tell(point_of(recorder.results()));
            told = watch.seconds();
        };
        const auto pieces = evaluate::pieces_of(plan_, request_.shard);
        evaluate::record(recorder, pieces, answerer, how, step, state.cancel);
        const double seconds = watch.seconds() - paused;
        if (before == 0 && !pieces.empty() && request_.backend.url.empty())
            parts_.seconds_per_answer = seconds / double(pieces.size());
        if (!request_.shard.whole()) {
            auto results = recorder.results();
            results.rows = evaluate::rows_of(results);
            results.summary = evaluate::summary_of(results.rows);
            tell(EvaluateDone{request_.out, std::make_shared<evaluate::Results>(std::move(results)), seconds});
            return;
        }
        tell(Progress{message("Working out the intervals"), long(plan_.size()), long(plan_.size()), seconds});
        const auto& results = recorder.finish({}, state.cancel);
        tell(point_of(results)); // its rows are worked out here, not where they are shown
        tell(EvaluateDone{request_.out, std::make_shared<evaluate::Results>(results), seconds});
    }

    /// Beside other processes, of which the first tells what came out.
    void together(const evaluate::Answerer& answerer, const evaluate::RecordSettings& how, Job::State& state,
                  const Sink& tell)
    {
        const Stopwatch watch;
        spread::record_together(
            request_.out, plan_, manifest_, request_.ranks, answerer, how,
            [&](const Progress& progress) {
                state.checkpoint("The experiment");
                tell(progress);
            },
            state.cancel);
        EvaluateDone done{request_.out, nullptr, watch.seconds()};
        if (request_.ranks.rank == 0)
            done.results = std::make_shared<evaluate::Results>(evaluate::read_results(request_.out));
        tell(done);
    }

    /// Rows whose keys, values and logits fit into half of the memory that is free. Answers do not depend on it.
    int rows_that_fit() const
    {
        constexpr double prompt = 200; // ids of a longer prompt with its instructions
        const auto& c = parts_.decoder->config();
        const double value = double(at::elementSize(parts_.decoder->dtype()));
        const double cache = 2.0 * c.layers * c.n_kv_heads * c.head_dim * value * (prompt + request_.max_new_tokens);
        return int(std::clamp(0.5 * parts_.free_memory() / (cache + 8.0 * c.vocab_size), 1.0, 4096.0));
    }

    evaluate::MoreReadings truth() const
    {
        if (!parts_.world) return {};
        return [this](const std::string& prompt, const std::string& answer) {
            std::vector<evaluate::NamedReading> readings;
            if (parts_.world->knows(prompt)) {
                const auto truth = parts_.world->check(answer, prompt);
                readings.push_back({"truth", {truth.pass(), truth}});
            }
            return readings;
        };
    }

    Lab::Parts& parts_;
    EvaluateRequest request_;
    steering::Assembler assembler_; // which words the instructions as the plan wants
    evaluate::Plan plan_;
    evaluate::Manifest manifest_;
};

} // namespace

Job Lab::evaluate(EvaluateRequest request, Sink sink)
{
    auto evaluation = std::make_shared<Evaluation>(*parts_, std::move(request));
    return parts_->start({"experiment", std::move(sink)},
                         [evaluation](Job::State& state, const Sink& tell) { evaluation->run(state, tell); });
}

std::vector<ConditionChoice> Lab::conditions() const
{
    const auto there = available(*parts_);
    std::vector<ConditionChoice> choices;
    for (auto& condition : evaluate::known_conditions()) {
        ConditionChoice choice{condition, {}};
        const auto found = there.find(condition.needs);
        const auto has = [&](const std::string& name) { return found != there.end() && found->second.contains(name); };
        if (!condition.needs.empty() && (found == there.end() || found->second.empty()))
            choice.missing = message("Nothing of this kind has been trained for this model yet.");
        for (const auto& name : condition.operators)
            if (choice.missing.empty() && !has(name))
                choice.missing = message("The operator {} has not been trained yet.", name);
        choices.push_back(std::move(choice));
    }
    return choices;
}

EvaluateCost Lab::cost_of(const EvaluateRequest& request, bool measure) const
{
    EvaluateCost cost;
    try {
        const auto prompts = prompts_for(*parts_, request);
        const auto plan = plan_of(*parts_, request, prompts);
        cost.prompts_given = long(prompts.given);
        cost.prompts_said = prompts.said;
        cost.prompts = long(
            std::ranges::max(plan.combinations(), {}, [](const auto& c) { return c.prompts.size(); }).prompts.size());
        cost.combinations = long(plan.combinations().size());
        const auto count = [&](evaluate::Group group) {
            return long(std::ranges::count(plan.combinations(), group, &evaluate::Combination::group));
        };
        cost.seen = count(evaluate::Group::seen);
        cost.unseen_pairs = count(evaluate::Group::unseen_pair);
        cost.answers = long(plan.size());
        cost.generations = long(plan.generations());
        if (measure && parts_->seconds_per_answer < 0) {
            const auto tokens = parts_->tokens();
            const auto methods = parts_->methods();
            const auto assembler = parts_->assembler->with_wording(request.plan.wording);
            parts_->seconds_per_answer = evaluate::seconds_per_answer(
                plan, {*parts_->decoder, assembler, *tokens, *methods},
                {.max_new_tokens = request.max_new_tokens, .batch = std::clamp(request.batch, 1, 64)});
        }
        const double each = parts_->seconds_per_answer;
        if (each >= 0) cost.seconds = each * double(cost.generations);
    } catch (const Error& error) {
        cost.refusal = sentence_of(error);
    }
    return cost;
}

Merged merge_results(std::span<const fs::path> folders, const fs::path& into, const ProgressSink& progress,
                     const Cancel& cancel)
{
    return spread::merge_shards(folders, into, progress, cancel);
}

Results open_results(const fs::path& folder) { return evaluate::read_results(folder); }

std::vector<evaluate::ModelPoint> over_models(std::span<const fs::path> folders)
{
    std::vector<Results> all;
    for (const auto& folder : folders) all.push_back(evaluate::read_results(folder));
    std::vector<evaluate::NamedResults> named;
    for (std::size_t i = 0; i < all.size(); ++i) named.push_back({folders[i].string(), &all[i]});
    return evaluate::over_models(named);
}

Comparison compare(const Results& a, const Results& b) { return evaluate::compare(a, b); }

std::vector<AnswerRecord> answers_of(const fs::path& folder, const Results& results, const std::string& method,
                                     const std::vector<std::string>& order)
{
    const auto& plan = results.plan;
    std::vector<AnswerRecord> records;
    auto sorted = order;
    std::ranges::sort(sorted);
    for (std::size_t c = 0; c < plan.combinations().size(); ++c) {
        auto members = evaluate::part_names(plan.combinations()[c].behaviors, plan.combinations()[c].formula);
        std::ranges::sort(members);
        if (members != sorted) continue;
        for (std::size_t m = 0; m < plan.conditions().size(); ++m) {
            if (plan.conditions()[m].name() != method) continue;
            const auto orders = plan.orders_of(c, m);
            for (std::size_t o = 0; o < orders.size(); ++o) {
                const auto first = plan.index_of(c, m, o);
                const auto asked = plan.at(first);
                if (evaluate::part_names(asked.behaviors, asked.formula) != order) continue;
                for (std::size_t i = 0; i < plan.combinations()[c].prompts.size(); ++i) {
                    const auto answer = evaluate::read_generation(folder, results, first + i);
                    if (!answer) continue;
                    AnswerRecord record{plan.prompts()[plan.at(first + i).prompt],
                                        answer->text,
                                        {},
                                        false,
                                        answer->truncated,
                                        answer->judge.value_or(0)};
                    for (std::size_t b = 0; b < answer->readings.size(); ++b) {
                        const auto& named = answer->readings[b];
                        const bool avoided = b < asked.behaviors.size() && asked.formula.is_negated(b);
                        record.badges.push_back({named.behavior, named.behavior, "", named.reading, avoided});
                    }
                    record.correct = evaluate::satisfies(plan.conditions()[m].rule, results.outcomes[first + i].passes,
                                                         int(asked.behaviors.size()), asked.formula);
                    records.push_back(std::move(record));
                }
                return records;
            }
        }
    }
    throw InvalidInput(message("The results have no row of \"{}\" for these behaviours in this order", method),
                       folder.string(), message("Choose a row of the table"));
}

} // namespace steerdeck::lab
