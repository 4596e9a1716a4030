#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/evaluation.h"

#include <algorithm>
#include <cstdio>
#include <set>

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

std::string percent(const evaluate::Interval& i)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.1f (%.1f to %.1f)", 100 * i.value, 100 * i.low, 100 * i.high);
    return text;
}

const evaluate::SummaryRow* row_of(const evaluate::Results& results, const std::string& method, evaluate::Group group)
{
    for (const auto& row : results.summary)
        if (row.method == method && row.group == group) return &row;
    return nullptr;
}

void print_part(const evaluate::Results& results, int size)
{
    for (const auto& method : results.plan.conditions()) {
        const auto* seen = row_of(results, method.name(), evaluate::Group::seen);
        const auto* unseen = row_of(results, method.name(), evaluate::Group::unseen);
        if (!seen || !unseen) continue;
        std::printf("| %d (%zu + %zu) | %s | %s | %s | %s | %s |\n", size, seen->summary.combinations,
                    unseen->summary.combinations, method.name().c_str(), percent(seen->summary.accuracy).c_str(),
                    percent(unseen->summary.accuracy).c_str(),
                    method.every_order ? percent(seen->summary.order_variance).c_str() : "one order",
                    method.every_order ? percent(unseen->summary.order_variance).c_str() : "one order");
    }
}

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
    line.clear();
    return *done.results;
}

} // namespace

void add_table(CLI::App& group, const Interrupt& interrupt)
{
    struct TableOptions {
        lab::OpenRequest open;
        std::filesystem::path out;
        std::vector<int> sizes = {1, 2, 3, 4};
    };
    auto o = std::make_shared<TableOptions>();
    auto* verb = group.add_subcommand("table", "Measures every way to steer on 1 to 4 behaviours; prints Markdown");
    verb->add_option("--out", o->out, "Folder of the results, one for each size; goes on where it was")->required();
    verb->add_option("--sizes", o->sizes, "Sizes to measure")->check(CLI::Range(1, 4))->capture_default_str();
    add_open_options(*verb, o->open);
    verb->callback([o, &interrupt] {
        at_once([&] {
            lab::check(o->open);
            lab::check_can_be_written(o->out);
        });
        lab::Lab lab(o->open);
        const auto choices = lab.conditions();
        std::set<std::string> told; // of what was left out
        const auto named = [&](std::span<const char* const> names) {
            std::vector<evaluate::Condition> found;
            for (const char* name : names)
                for (const auto& choice : choices) {
                    if (choice.condition.name() != name) continue;
                    if (choice.missing.empty()) found.push_back(choice.condition);
                    if (!choice.missing.empty() && told.insert(name).second)
                        std::fprintf(stderr, "steerdeck-cli: %s is left out: %s\n", name, choice.missing.c_str());
                }
            return found;
        };
        std::printf(
            "| behaviours (seen + unseen combinations) | method | seen %% | unseen %% | variance, seen | variance, "
            "unseen |\n|---|---|---|---|---|---|\n");
        for (const auto& part : parts) {
            if (std::ranges::find(o->sizes, part.size) == o->sizes.end()) continue;
            lab::EvaluateRequest request;
            request.plan.sizes = {part.size};
            request.plan.num_prompts = part.prompts;
            request.plan.max_combinations = part.combinations;
            request.plan.conditions = named(methods);
            request.max_new_tokens = 150;
            request.batch = 128;
            request.out = o->out / ("size-" + std::to_string(part.size));
            print_part(experiment(lab, interrupt, request), part.size);
            std::fflush(stdout);
            if (part.size > 2) continue;
            request.plan.conditions = named(operators);
            request.out = o->out / ("operators-" + std::to_string(part.size));
            if (!request.plan.conditions.empty()) print_part(experiment(lab, interrupt, request), part.size);
        }
    });
}

} // namespace steerdeck::cli
