#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/evaluation.h"
#include "core/lab/perplexity.h"

#include <algorithm>
#include <cstdio>
#include <set>
#include <span>

namespace steerdeck::cli {
namespace {

/// What the table asks of one size: every combination where that is a matter of minutes, else a sample.
struct Part {
    int size;
    std::size_t prompts, combinations; // 0 = all
};
constexpr Part parts[] = {{1, 20, 0}, {2, 20, 0}, {3, 10, 60}, {4, 5, 40}};

constexpr const char* methods[] = {"text",
                                   "steering/concatenation",
                                   "steering/native_and",
                                   "steering/composition",
                                   "steering/canonical",
                                   "steering/set",
                                   "hybrid/composition",
                                   "hybrid/set",
                                   "caa",
                                   "lm_steer",
                                   "lora_dare",
                                   "adapter",
                                   "fixed_vector",
                                   "joint"};
constexpr const char* operators[] = {"steering/or", "text/or", "steering/not", "text/not"};

/// Throws InvalidInput for a way that the table does not know.
void check_ways(const std::vector<std::string>& wanted)
{
    std::string known;
    for (const auto all : {std::span<const char* const>(methods), std::span<const char* const>(operators)})
        for (const char* name : all) known += (known.empty() ? "" : ", ") + std::string(name);
    for (const auto& name : wanted)
        if (std::ranges::find(methods, name) == std::end(methods) &&
            std::ranges::find(operators, name) == std::end(operators))
            throw InvalidInput(message("The table knows no way to steer \"{}\"", name), message("--condition"),
                               message("Choose of {}", known));
}

std::string fixed_interval(const evaluate::Interval& i, double unit = 100)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.1f (%.1f to %.1f)", unit * i.value, unit * i.low, unit * i.high);
    return text;
}

std::string measured(const evaluate::Measured& one, double unit)
{
    return one.answers > 0 ? fixed_interval(one.value, unit) : "-";
}

void print_part(const evaluate::Results& results)
{
    for (const auto& condition : results.plan.conditions())
        for (const auto& row : results.summary) {
            if (row.method != condition.name() || row.group == evaluate::Group::all) continue;
            const auto variance = condition.every_order && row.size > 1;
            std::printf("| %d | %s | %s (%zu) | %s | %s | %s | %s | %s |\n", row.size, row.method.c_str(),
                        std::string(evaluate::name_of(row.group)).c_str(), row.summary.combinations,
                        fixed_interval(row.summary.accuracy).c_str(),
                        variance ? fixed_interval(row.summary.order_variance).c_str() : "one order",
                        variance ? fixed_interval(row.summary.order_variance_max).c_str() : "one order",
                        measured(row.perplexity, 1).c_str(), measured(row.loops, 100).c_str());
        }
}

/// Runs the experiment, or what is left of it, and measures its answers' perplexity where that is not done.
evaluate::Results experiment(lab::Lab& lab, const Interrupt& interrupt, lab::EvaluateRequest request)
{
    ProgressLine line;
    lab::EvaluateDone done;
    run_job(
        interrupt, [&](lab::Sink sink) { return lab.evaluate(request, std::move(sink)); },
        [&](const lab::Event& event) {
            if (const auto* progress = std::get_if<Progress>(&event)) line.show(*progress);
            if (const auto* end = std::get_if<lab::EvaluateDone>(&event)) done = *end;
        });
    const auto is_measured = [](const auto& row) { return row.perplexity.answers > 0; };
    auto results = *done.results;
    if (std::ranges::none_of(results.summary, is_measured)) {
        (void)lab::measure_perplexity(
            lab, done.folder, [&](const Progress& p) { line.show(p); }, interrupt.cancel());
        results = lab::open_results(done.folder);
    }
    line.clear();
    return results;
}

} // namespace

void add_table(CLI::App& group, const Interrupt& interrupt)
{
    struct TableOptions {
        lab::OpenRequest open;
        std::filesystem::path out;
        std::vector<int> sizes = {1, 2, 3, 4};
        std::vector<std::string> behaviors, conditions;
        std::filesystem::path prompts;
        std::size_t num_prompts = 0, max_combinations = 0; // 0 = those of the part
        int max_new_tokens = 150, batch = 128;
    };
    auto o = std::make_shared<TableOptions>();
    auto* verb = group.add_subcommand(
        "table",
        "Measures every way to steer that the model has on 1 to 4 behaviours, seen and unseen; prints Markdown. The "
        "same command goes on where it was");
    verb->add_option("--out", o->out, "Folder of the results, one for each size; goes on where it was")->required();
    verb->add_option("--sizes", o->sizes, "Sizes to measure")->check(CLI::Range(1, 4))->capture_default_str();
    verb->add_option("--behaviors", o->behaviors, "Names to combine; all when left out");
    verb->add_option("--condition", o->conditions,
                     "Ways to steer, as the table names them: text steering/set; all that the model has when left out");
    verb->add_option("--prompts,--data-path", o->prompts,
                     "Prompts to ask, as `evaluate orderings` takes them; the model's own when left out");
    verb->add_option("--num-samples", o->num_prompts,
                     "Prompts for each combination; 20, 20, 10, 5 by size when left "
                     "out");
    verb->add_option("--max-combinations", o->max_combinations,
                     "For each size, drawn by the seed; all of sizes 1 and 2, 60 and 40 of 3 and 4 when left out");
    verb->add_option("--max-new-tokens", o->max_new_tokens, "Longest answer")->capture_default_str();
    verb->add_option("--batch", o->batch, "Answers at once, or as many as fit into memory")->capture_default_str();
    add_open_options(*verb, o->open);
    verb->callback([o, &interrupt] {
        at_once([&] {
            check_ways(o->conditions);
            lab::check(o->open);
            lab::check_can_be_written(o->out);
        });
        lab::Lab lab(o->open, {}, interrupt.cancel());
        print_warnings(lab);
        const auto choices = lab.conditions();
        std::set<std::string> told; // of what was left out
        const auto named = [&](std::span<const char* const> names) {
            std::vector<evaluate::Condition> found;
            for (const char* name : names) {
                if (!o->conditions.empty() && std::ranges::find(o->conditions, name) == o->conditions.end()) continue;
                for (const auto& choice : choices) {
                    if (choice.condition.name() != name) continue;
                    if (choice.missing.empty()) found.push_back(choice.condition);
                    if (!choice.missing.empty() && told.insert(name).second)
                        std::fprintf(stderr, "steerdeck-cli: %s is left out: %s\n", name,
                                     choice.missing.english().c_str());
                }
            }
            return found;
        };
        std::printf(
            "| behaviours | method | group (combinations) | accuracy %% | order variance | largest | perplexity "
            "| loops %% |\n|---|---|---|---|---|---|---|---|\n");
        for (const auto& part : parts) {
            if (std::ranges::find(o->sizes, part.size) == o->sizes.end()) continue;
            lab::EvaluateRequest request;
            request.plan.sizes = {part.size};
            request.plan.behaviors = o->behaviors;
            request.plan.num_prompts = o->num_prompts > 0 ? o->num_prompts : part.prompts;
            request.plan.max_combinations = o->max_combinations > 0 ? o->max_combinations : part.combinations;
            request.prompts = o->prompts;
            request.max_new_tokens = o->max_new_tokens;
            request.batch = o->batch;
            const auto print = [&](std::span<const char* const> names, const char* what) {
                request.plan.conditions = named(names);
                request.out = o->out / (what + std::to_string(part.size));
                if (request.plan.conditions.empty()) return;
                resumable([&] { print_part(experiment(lab, interrupt, request)); });
                std::fflush(stdout);
            };
            print(methods, "size-");
            if (part.size <= 2) print(operators, "operators-");
        }
    });
}

} // namespace steerdeck::cli
