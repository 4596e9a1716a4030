#include "app/cli/backend.h"
#include "app/cli/given_settings.h"
#include "app/cli/results.h"
#include "app/cli/verbs.h"
#include "core/behaviors/combination_text.h"
#include "core/behaviors/prompt_file.h"
#include "core/evaluate/pieces.h"
#include "core/evaluate/which_way.h"
#include "core/lab/checks.h"
#include "core/lab/evaluation.h"
#include "core/lab/perplexity.h"
#include "core/lab/which_way.h"

#include <algorithm>
#include <cstdio>

namespace steerdeck::cli {
namespace {

struct EvaluateOptions {
    lab::OpenRequest open;
    lab::EvaluateRequest request;
    std::vector<std::string> methods = {"steering", "text", "hybrid", "none"},
                             modes{std::string(steering::name_of(lab::Join::composition))};
    std::vector<std::string> conditions, combinations;
    std::string shard;
    bool json = false, plan_only = false, which_way = false, perplexity = false;
};

/// What the arguments say, checked as far as they alone decide. Notes: joins that a method does not tell apart.
std::vector<Message> read_arguments(EvaluateOptions& o, const CLI::App& verb)
{
    auto& plan = o.request.plan;
    for (const auto& combination : o.combinations) plan.combinations.push_back(behaviors::names_in(combination));
    if (plan.behaviors == std::vector<std::string>{"all"}) plan.behaviors.clear();
    // All of a user's own prompts are asked, unless told otherwise.
    if (!o.request.prompts.empty() && verb.count("--num-samples") == 0)
        plan.num_prompts = behaviors::choose_prompts(o.request.prompts, "held_out").prompts.size();
    evaluate::Selection selection;
    if (o.conditions.empty())
        selection = evaluate::select_conditions(o.methods, o.modes, verb.count("--control-method") > 0,
                                                verb.count("--mode") > 0);
    for (const auto& name : o.conditions) {
        auto condition = evaluate::condition_named(name);
        if (std::ranges::find(selection.conditions, condition) == selection.conditions.end())
            selection.conditions.push_back(std::move(condition));
    }
    plan.conditions = std::move(selection.conditions);
    if (o.which_way) {
        plan.conditions = evaluate::which_way_conditions();
        if (verb.count("--token-combinations") + verb.count("--combination") == 0)
            plan.sizes.assign(evaluate::which_way_sizes.begin(), evaluate::which_way_sizes.end());
    }
    o.request.shard = evaluate::shard_named(o.shard);
    o.request.ranks = spread::ranks();
    if (!o.request.shard.whole() && !o.request.ranks.alone())
        misused("--shard: the processes of one command divide the work themselves; leave it out, or start one process");
    if (o.perplexity && !o.request.shard.whole())
        misused("--perplexity: a shard's answers are measured once they are merged; use `results perplexity` then");
    check_alike(o.open, !o.request.shard.whole() || !o.request.ranks.alone());
    read_backend(verb, o.request.backend);
    lab::check(o.open);
    lab::check(o.request);
    // Of "all" what the model lacks is left out, which only the open one tells.
    if (!o.which_way && std::ranges::find(o.methods, "all") == o.methods.end()) lab::check_server(o.request);
    return selection.notes;
}

/// Of "all", and of the ways that are held against one another, only what the open model has: the rest is left out,
/// with its reason.
void leave_out_missing(EvaluateOptions& o, const lab::Lab& lab, std::vector<Message>& notes)
{
    if (!o.which_way && std::ranges::find(o.methods, "all") == o.methods.end()) return;
    for (const auto& choice : lab.conditions()) {
        const auto& condition = choice.condition;
        const bool named = !o.which_way && std::ranges::find(o.methods, condition.method) != o.methods.end();
        if (choice.missing.empty() || named) continue;
        if (std::erase(o.request.plan.conditions, condition) > 0)
            notes.push_back(message("{} is left out: {}", condition.name(), choice.missing));
    }
}

/// "20 of 100 prompts a combination (all 100 prompts)".
std::string prompts_in_words(const lab::EvaluateCost& cost)
{
    return std::to_string(cost.prompts) + " of " + std::to_string(cost.prompts_given) +
           " prompts a combination, from " + cost.prompts_said;
}

void tell_plan(const EvaluateOptions& o, const lab::EvaluateCost& cost, const std::vector<Message>& notes,
               std::FILE* to)
{
    const auto pairs =
        cost.unseen_pairs > 0 ? ", " + std::to_string(cost.unseen_pairs) + " of unseen pairs of these" : std::string();
    std::fprintf(to, "%ld combinations (%ld of seen behaviours%s), %ld answers, %ld of them to generate\n",
                 cost.combinations, cost.seen, pairs.c_str(), cost.answers, cost.generations);
    std::fprintf(to, "prompts: %s\nmethods:", prompts_in_words(cost).c_str());
    for (const auto& condition : o.request.plan.conditions)
        std::fprintf(to, " %s%s", condition.name().c_str(), condition.every_order ? "" : " (one order)");
    std::fprintf(to, "\n");
    for (const auto& note : notes) std::fprintf(to, "note: %s\n", note.english().c_str());
}

Json plan_to_json(const EvaluateOptions& o, const lab::EvaluateCost& cost, const std::vector<Message>& notes)
{
    Json methods = Json::array();
    for (const auto& condition : o.request.plan.conditions) methods.push_back(condition.name());
    return {{"combinations", cost.combinations},   {"seen", cost.seen},
            {"unseen_pairs", cost.unseen_pairs},   {"answers", cost.answers},
            {"generations", cost.generations},     {"prompts", cost.prompts},
            {"prompts_given", cost.prompts_given}, {"methods", std::move(methods)},
            {"notes", english_of(notes)}};
}

/// "shard 2/8: 120 of its 120 answers": what `results merge` waits for.
void tell_shard(const lab::EvaluateDone& done)
{
    const auto& shard = done.results->shard;
    std::size_t wanted = 0;
    for (const auto& piece : evaluate::pieces_of(done.results->plan, shard)) wanted += piece.size();
    std::printf("%s: shard %s, %zu of its %zu answers in %s; once all %d are there, merge them\n", done.folder.c_str(),
                evaluate::name_of(shard).c_str(), done.results->answers, wanted, clock(done.seconds).c_str(),
                shard.count);
}

void evaluate_orderings(EvaluateOptions o, std::vector<Message> notes, const Interrupt& interrupt)
{
    const bool tells = o.request.ranks.rank == 0; // of several processes the first
    lab::Lab lab(o.open, {}, interrupt.cancel());
    if (tells) print_warnings(lab);
    leave_out_missing(o, lab, notes);
    if (o.which_way)
        for (auto& sentence : lab::unequal_training(lab, o.request.plan)) notes.push_back(std::move(sentence));
    const auto cost = lab.cost_of(o.request);
    if (!cost.refusal.empty()) throw Failure(cost.refusal.english());
    if (o.plan_only) {
        if (!tells) return;
        if (o.json) return print_json(plan_to_json(o, cost, notes));
        return tell_plan(o, cost, notes, stdout);
    }
    if (tells) tell_plan(o, cost, notes, stderr);
    ProgressLine line;
    lab::EvaluateDone done;
    run_job(
        interrupt, [&](lab::Sink sink) { return lab.evaluate(o.request, std::move(sink)); },
        [&](const lab::Event& event) {
            if (const auto* progress = std::get_if<Progress>(&event)) line.show(*progress);
            if (const auto* end = std::get_if<lab::EvaluateDone>(&event)) done = *end;
        });
    if (o.perplexity && tells) {
        (void)lab::measure_perplexity(
            lab, done.folder, [&](const Progress& p) { line.show(p); }, interrupt.cancel());
        done.results = std::make_shared<evaluate::Results>(lab::open_results(done.folder));
    }
    line.clear();
    if (!tells) return;
    if (o.json) {
        auto json = plan_to_json(o, cost, notes);
        json["folder"] = done.folder.string();
        json["seconds"] = done.seconds;
        if (!o.request.shard.whole()) {
            json["shard"] = evaluate::to_json(o.request.shard);
            json["shard_answers"] = done.results->answers;
        }
        return print_json(json);
    }
    print_summary(*done.results);
    if (!o.request.shard.whole()) return tell_shard(done);
    std::printf("%s: %ld answers, %ld generated, %s, in %s\n", done.folder.c_str(), cost.answers, cost.generations,
                prompts_in_words(cost).c_str(), clock(done.seconds).c_str());
}

} // namespace

void add_evaluate(CLI::App& app, const Interrupt& interrupt)
{
    auto* group = app.add_subcommand("evaluate", "Experiments");
    group->require_subcommand(1);
    auto o = std::make_shared<EvaluateOptions>();
    auto* verb = group->add_subcommand("orderings", "Does a composition hold, in every order? Goes on where it was");
    auto& plan = o->request.plan;
    o->request.batch = 256;
    auto* sizes =
        verb->add_option("--token-combinations", plan.sizes, "Behaviours in a combination: 1 to 4, one or several")
            ->capture_default_str();
    auto* names = verb->add_option("--behaviors", plan.behaviors, "Names to combine; all when left out");
    auto* these = verb->add_option("--combination", o->combinations,
                                   "These alone, as in german+lower_case, german+!json (not JSON) or "
                                   "french|spanish+sentences_1 (one of the two)")
                      ->excludes(sizes)
                      ->excludes(names);
    verb->add_option("--formulas", plan.formulas,
                     "What is asked of the combinations: and-not (one of the behaviours is negated), or or-and (one of "
                     "two of a category, and the others; from 3 behaviours on); all of them when left out")
        ->excludes(these);
    auto* which = verb->add_flag("--which-way", o->which_way,
                                 "Which way steers best: instructions, tokens with <and>, adapters, fixed vectors, "
                                 "LoRA + DARE, CAA and LM-Steer, as far as the model has them, on 1 to 3 behaviours");
    auto* methods =
        verb->add_option("--control-method", o->methods,
                         "none, text, steering, hybrid, caa, lm_steer, lora_dare, adapter, fixed_vector, joint, "
                         "joint_lora, joint_adapter "
                         "(one or several), or all that the model has")
            ->excludes(which)
            ->capture_default_str();
    auto* modes = verb->add_option("--mode", o->modes,
                                   "What joins: composition, concatenation, native_and, canonical (composition in one "
                                   "order), set, or, not (one or several)")
                      ->excludes(which)
                      ->capture_default_str();
    verb->add_option("--condition", o->conditions, "Methods with their joins as results name them: steering/set text")
        ->excludes(methods)
        ->excludes(modes)
        ->excludes(which);
    verb->add_option("--num-samples", plan.num_prompts,
                     "Prompts for each combination; with --prompts all of them when left out")
        ->capture_default_str();
    verb->add_option("--max-combinations", plan.max_combinations, "For each size, drawn by the seed; 0 = all")
        ->excludes(these)
        ->capture_default_str();
    verb->add_flag("--sample-random-instruction", plan.sample_random_instruction,
                   "A paraphrase drawn for each prompt instead of the first");
    add_wording(*verb, plan.wording);
    add_composing(*verb, plan.composing);
    add_notes(*verb, o->request.notes);
    verb->add_option(
        "--prompts,--data-path", o->request.prompts,
        "A prompt a line, JSONL or a JSON list; where it names splits, its held-out ones. The model's or the "
        "general held-out ones when left out");
    verb->add_option("--max-new-tokens", o->request.max_new_tokens, "Longest answer")->capture_default_str();
    verb->add_option("--batch", o->request.batch, "Answers at once, or as many as fit into memory")
        ->capture_default_str();
    verb->add_option("--seed", plan.seed, "Of prompts, paraphrases and drawn combinations")->capture_default_str();
    verb->add_option("--out", o->request.out, "Folder of the results; your own data folder when left out");
    verb->add_option("--shard", o->shard,
                     "Do a fixed part of the work, as in 2/8, into a folder of its own; `results merge` puts all parts "
                     "together");
    verb->add_flag("--perplexity", o->perplexity,
                   "Measure the answers' perplexity to the plain model afterwards, as `results perplexity` does");
    add_backend_options(*verb, o->request.backend);
    verb->add_flag("--plan", o->plan_only, "Only list and count what would be done");
    verb->add_flag("--json", o->json, "Print JSON");
    add_open_options(*verb, o->open);
    verb->callback([o, verb, &interrupt] {
        std::vector<Message> notes;
        at_once([&] { notes = read_arguments(*o, *verb); });
        lab::check_names(o->request, o->open);
        resumable([&] { evaluate_orderings(*o, std::move(notes), interrupt); });
    });
    add_evaluate_task(*group, interrupt);
    add_dose(*group, interrupt);
    add_table(*group, interrupt);
}

} // namespace steerdeck::cli
