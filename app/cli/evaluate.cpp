#include "app/cli/verbs.h"
#include "core/lab/evaluation.h"

#include <algorithm>
#include <cstdio>

namespace steerdeck::cli {
namespace {

struct Options {
    lab::OpenRequest open;
    lab::EvaluateRequest request;
    std::vector<std::string> methods = {"steering", "text", "hybrid", "none"}, modes = {"composition"};
    std::vector<std::string> combinations;
    bool json = false, plan_only = false;
};

void print_summary(const evaluate::Results& results)
{
    std::printf("%-28s %4s %-7s %5s  %-20s %-20s %s\n", "method", "size", "group", "combs", "accuracy %",
                "order variance", "best order %");
    for (const auto& row : results.summary) {
        const auto& s = row.summary;
        const auto with = [](const evaluate::Interval& i) {
            return number(100 * i.value, 3) + " (" + number(100 * i.low, 3) + " to " + number(100 * i.high, 3) + ")";
        };
        std::printf("%-28s %4d %-7s %5zu  %-20s %-20s %s\n", row.method.c_str(), row.size,
                    std::string(evaluate::name_of(row.group)).c_str(), s.combinations, with(s.accuracy).c_str(),
                    with(s.order_variance).c_str(), number(100 * s.best.value, 3).c_str());
    }
}

/// The methods that --method-method and --mode name, as the open model has them.
std::vector<evaluate::Condition> methods_of(const Options& o, const lab::Lab& lab)
{
    std::vector<evaluate::Condition> methods;
    const auto all = lab.conditions();
    for (const auto& mode : o.modes)
        if (std::ranges::none_of(all, [&](const auto& choice) { return choice.condition.join == mode; }))
            misused("--mode: there is no \"" + mode + "\"");
    for (const auto& method : o.methods) {
        bool found = false, fits = false;
        std::string joins; // that this method knows
        for (const auto& choice : all) {
            const auto& m = choice.condition;
            const bool joined = m.join.empty() || std::ranges::find(o.modes, m.join) != o.modes.end();
            if (method != "all" && m.method != method) continue;
            if (method == "all" && !choice.missing.empty()) continue;
            found = true;
            fits = fits || joined;
            joins += (joins.empty() ? "" : ", ") + m.join;
            if (joined && std::ranges::find(methods, m) == methods.end()) methods.push_back(m);
        }
        if (!found) misused("--control-method: there is no \"" + method + "\"");
        if (!fits) misused("--control-method " + method + " knows of --mode only: " + joins);
    }
    return methods;
}

void evaluate_orderings(Options o, const Interrupt& interrupt)
{
    lab::Lab lab(o.open);
    print_warnings(lab);
    o.request.plan.conditions = methods_of(o, lab);
    for (const auto& combination : o.combinations) {
        std::vector<std::string> names;
        for (std::size_t begin = 0; begin <= combination.size();) {
            const auto end = std::min(combination.find('+', begin), combination.size());
            names.push_back(combination.substr(begin, end - begin));
            begin = end + 1;
        }
        o.request.plan.combinations.push_back(std::move(names));
    }
    const auto cost = lab.cost_of(o.request);
    if (!cost.refusal.empty()) throw Failure(cost.refusal);
    if (o.plan_only) {
        if (o.json)
            return print_json({{"combinations", cost.combinations},
                               {"seen", cost.seen},
                               {"answers", cost.answers},
                               {"generations", cost.generations}});
        std::printf("%ld combinations (%ld of seen behaviours), %ld answers, %ld of them to generate\n",
                    cost.combinations, cost.seen, cost.answers, cost.generations);
        return;
    }
    ProgressLine line;
    lab::EvaluateDone done;
    run_job(
        interrupt, [&](lab::Sink sink) { return lab.evaluate(o.request, std::move(sink)); },
        [&](const lab::Event& event) {
            if (const auto* progress = std::get_if<Progress>(&event)) line.show(*progress);
            if (const auto* end = std::get_if<lab::EvaluateDone>(&event)) done = *end;
        });
    line.clear();
    if (o.json)
        return print_json({{"folder", done.folder.string()},
                           {"answers", cost.answers},
                           {"generations", cost.generations},
                           {"seconds", done.seconds}});
    print_summary(*done.results);
    std::printf("%s: %ld answers, %ld generated, in %s\n", done.folder.c_str(), cost.answers, cost.generations,
                clock(done.seconds).c_str());
}

} // namespace

void add_evaluate(CLI::App& app, const Interrupt& interrupt)
{
    auto* group = app.add_subcommand("evaluate", "Experiments");
    group->require_subcommand(1);
    auto o = std::make_shared<Options>();
    auto* verb = group->add_subcommand("orderings", "Does a composition hold, in every order? Goes on where it was");
    auto& plan = o->request.plan;
    o->request.batch = 256;
    verb->add_option("--token-combinations", plan.sizes, "Behaviours in a combination: 1 to 4, one or several")
        ->capture_default_str();
    verb->add_option("--behaviors", plan.behaviors, "Names to combine; all when left out");
    verb->add_option("--combination", o->combinations, "These alone, as in german+lower_case");
    verb->add_option(
            "--control-method", o->methods,
            "none, text, steering, hybrid, caa, lm_steer, lora_dare (one or several), or all that the model has")
        ->capture_default_str();
    verb->add_option("--mode", o->modes, "composition, concatenation, native_and, canonical, set (one or several)")
        ->capture_default_str();
    verb->add_option("--num-samples", plan.num_prompts, "Prompts for each combination")->capture_default_str();
    verb->add_option("--max-combinations", plan.max_combinations, "For each size, drawn by the seed; 0 = all")
        ->capture_default_str();
    verb->add_flag("--sample-random-instruction", plan.sample_random_instruction,
                   "A paraphrase drawn for each prompt instead of the first");
    verb->add_option("--prompts", o->request.prompts, "A prompt a line, or JSONL; held-out ones when left out");
    verb->add_option("--max-new-tokens", o->request.max_new_tokens, "Longest answer")->capture_default_str();
    verb->add_option("--batch", o->request.batch, "Answers at once, or as many as fit into memory")
        ->capture_default_str();
    verb->add_option("--seed", plan.seed, "Of prompts, paraphrases and drawn combinations")->capture_default_str();
    verb->add_option("--out", o->request.out, "Folder of the results; your own data folder when left out");
    verb->add_flag("--plan", o->plan_only, "Only count what would be done");
    verb->add_flag("--json", o->json, "Print JSON");
    add_open_options(*verb, o->open);
    verb->callback([o, &interrupt] { evaluate_orderings(*o, interrupt); });
}

void add_results(CLI::App& app, const Interrupt& interrupt)
{
    struct Compare {
        std::filesystem::path a, b;
        std::string method_a, method_b;
        bool csv = false;
    };
    auto* group = app.add_subcommand("results", "Results of experiments");
    group->require_subcommand(1);
    auto o = std::make_shared<Compare>();
    auto* compare = group->add_subcommand("compare", "A minus B, method by method, on the prompts that both have");
    compare->add_option("a", o->a, "Folder of results")->required();
    compare->add_option("b", o->b, "Another, or the same again")->required();
    compare->add_option("--method-a", o->method_a, "One method of A, as steering/composition");
    compare->add_option("--method-b", o->method_b, "Against one of B");
    compare->add_flag("--csv", o->csv, "Print CSV");
    compare->callback([o] {
        const auto a = lab::open_results(o->a), b = lab::open_results(o->b);
        if (o->method_a.empty() != o->method_b.empty()) misused("Give both --method-a and --method-b, or neither");
        lab::Comparison comparison;
        if (o->method_a.empty())
            comparison = evaluate::compare(a, b);
        else
            comparison.rows = evaluate::compare_methods(a, o->method_a, b, o->method_b);
        if (o->csv) {
            const auto text = evaluate::csv_of(comparison.rows);
            std::fwrite(text.data(), 1, text.size(), stdout);
            return;
        }
        for (const auto& difference : comparison.differences) std::printf("note: %s\n", difference.c_str());
        std::printf("%-24s %-24s %4s %-7s %8s %8s  %-28s %s\n", "method of A", "method of B", "size", "group", "A %",
                    "B %", "A - B, points", "p");
        for (const auto& row : comparison.rows) {
            const auto& d = row.accuracy.difference;
            std::printf(
                "%-24s %-24s %4d %-7s %8s %8s  %-28s %s\n", row.method_a.c_str(), row.method_b.c_str(), row.size,
                std::string(evaluate::name_of(row.group)).c_str(), number(100 * row.accuracy.a, 3).c_str(),
                number(100 * row.accuracy.b, 3).c_str(),
                (number(100 * d.value, 3) + " (" + number(100 * d.low, 3) + " to " + number(100 * d.high, 3) + ")")
                    .c_str(),
                number(row.accuracy.p, 2).c_str());
        }
    });
    add_results_plot(*group);
    auto folder = std::make_shared<std::filesystem::path>();
    auto* judge = group->add_subcommand("judge", "Has a judge score the correct answers 1 to 5 (LLM_JUDGE_BASE_URL, "
                                                 "LLM_JUDGE_MODEL, LLM_JUDGE_API_KEY)");
    judge->add_option("folder", *folder, "Folder of complete results")->required();
    judge->callback([folder, &interrupt] {
        ProgressLine line;
        const auto judged = lab::judge_results(
            *folder, [&](const Progress& p) { line.show(p); }, interrupt.cancel());
        line.clear();
        std::printf("%ld of %ld correct answers scored with %ld requests\n", judged.scored, judged.answers,
                    judged.requests);
        if (judged.scored < judged.answers) std::printf("without a score: %s\n", judged.why_not.c_str());
    });
    struct Show {
        std::filesystem::path folder;
        std::string csv;
    };
    auto s = std::make_shared<Show>();
    auto* show = group->add_subcommand("show", "The summary of a folder of results");
    show->add_option("folder", s->folder, "Folder of results")->required();
    show->add_option("--csv", s->csv, "Print CSV: rows or summary")->check(CLI::IsMember({"rows", "summary"}));
    show->callback([s] {
        const auto results = lab::open_results(s->folder);
        if (s->csv.empty()) return print_summary(results);
        const auto text =
            s->csv == "rows" ? evaluate::csv_of(evaluate::rows_of(results)) : evaluate::csv_of(results.summary);
        std::fwrite(text.data(), 1, text.size(), stdout);
    });
}

} // namespace steerdeck::cli
