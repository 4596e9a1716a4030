#include "app/cli/results.h"

#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/evaluation.h"
#include "core/lab/perplexity.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace steerdeck::cli {
namespace {

using Folders = std::vector<std::filesystem::path>;

std::string group_text(evaluate::Group group) { return std::string(evaluate::name_of(group)); }

/// "62.5 (50 to 75)", of values times `unit`; without an interval where none was worked out.
std::string with_interval(const evaluate::Interval& i, double unit = 100)
{
    if (!std::isfinite(i.low)) return number(unit * i.value, 3);
    return number(unit * i.value, 3) + " (" + number(unit * i.low, 3) + " to " + number(unit * i.high, 3) + ")";
}

std::string plus_joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : "+") + name;
    return text;
}

void print_text(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void print_quality(const std::vector<evaluate::SummaryRow>& summary)
{
    const auto has_more = [](const auto& row) {
        return !row.most_varied.empty() || row.loops.answers > 0 || row.perplexity.answers > 0 || row.judged > 0;
    };
    if (std::ranges::none_of(summary, has_more)) return;
    std::printf("\n%-28s %4s %-12s %8s %-44s %-20s %-20s %s\n", "method", "size", "group", "largest",
                "variance, of the combination", "loops %", "perplexity", "judge, 1 to 5");
    for (const auto& row : summary) {
        if (!has_more(row)) continue;
        const auto shown = [](const evaluate::Measured& measured, double unit) {
            return measured.answers > 0 ? with_interval(measured.value, unit) : std::string("-");
        };
        std::printf("%-28s %4d %-12s %8s %-44s %-20s %-20s %s\n", row.method.c_str(), row.size,
                    group_text(row.group).c_str(), number(100 * row.summary.order_variance_max.value, 3).c_str(),
                    row.most_varied.empty() ? "-" : plus_joined(row.most_varied).c_str(), shown(row.loops, 100).c_str(),
                    shown(row.perplexity, 1).c_str(), row.judged > 0 ? with_interval(row.quality, 1).c_str() : "-");
    }
}

void print_comparison(const std::vector<evaluate::ComparisonRow>& rows)
{
    std::printf("%-24s %-24s %4s %-12s %8s %8s  %-28s %s\n", "method of A", "method of B", "size", "group", "A %",
                "B %", "A - B, points", "p");
    for (const auto& row : rows)
        std::printf("%-24s %-24s %4d %-12s %8s %8s  %-28s %s\n", row.method_a.c_str(), row.method_b.c_str(), row.size,
                    group_text(row.group).c_str(), number(100 * row.accuracy.a, 3).c_str(),
                    number(100 * row.accuracy.b, 3).c_str(), with_interval(row.accuracy.difference).c_str(),
                    number(row.accuracy.p, 2).c_str());
}

struct CompareOptions {
    Folders folders;
    std::string method_a, method_b;
    bool csv = false;
};

/// The first against each of the others.
void compare_results(const CompareOptions& o)
{
    if (o.method_a.empty() != o.method_b.empty()) misused("Give both --method-a and --method-b, or neither");
    if (o.folders.size() < 2)
        misused("Give the folders of two results at least; the first is compared with the others");
    const bool several = o.folders.size() > 2;
    const auto first = lab::open_results(o.folders[0]);
    std::vector<evaluate::NamedComparison> all;
    for (std::size_t i = 1; i < o.folders.size(); ++i) {
        const auto other = lab::open_results(o.folders[i]);
        evaluate::NamedComparison one{o.folders[0].string(), o.folders[i].string(), {}};
        if (o.method_a.empty())
            one.comparison = lab::compare(first, other);
        else
            one.comparison.rows = evaluate::compare_methods(first, o.method_a, other, o.method_b);
        all.push_back(std::move(one));
    }
    if (o.csv) return print_text(several ? evaluate::csv_of(all) : evaluate::csv_of(all[0].comparison.rows));
    for (const auto& one : all) {
        if (several) std::printf("%sA is %s, B is %s\n", &one == all.data() ? "" : "\n", one.a.c_str(), one.b.c_str());
        for (const auto& difference : one.comparison.differences) std::printf("note: %s\n", difference.c_str());
        print_comparison(one.comparison.rows);
    }
}

void add_compare(CLI::App& group)
{
    auto o = std::make_shared<CompareOptions>();
    auto* verb = group.add_subcommand(
        "compare", "The first result minus each of the others, method by method, on the prompts that both have");
    verb->add_option("folders", o->folders, "Folders of results, two or more; the same again to compare its methods")
        ->required();
    verb->add_option("--method-a", o->method_a, "One method of the first, as steering/composition");
    verb->add_option("--method-b", o->method_b, "Against one of the others");
    verb->add_flag("--csv", o->csv, "Print CSV; of more than two results it begins with their names");
    verb->callback([o] { compare_results(*o); });
}

struct GainsOptions {
    std::filesystem::path a, b;
    std::string method, over;
    int size = 0;
    bool csv = false;
};

void print_gains(const GainsOptions& o)
{
    if (o.b.empty() && o.over.empty()) misused("Give --over, or a second folder whose same method it is held against");
    const auto a = lab::open_results(o.a), b = lab::open_results(o.b.empty() ? o.a : o.b);
    auto rows = evaluate::gains(a, o.method, b, o.over.empty() ? o.method : o.over);
    if (o.size > 0)
        std::erase_if(rows, [&](const auto& row) { return int(evaluate::size_of(row.combination)) != o.size; });
    if (rows.empty()) throw Failure("The results share no combination of behaviours and prompts");
    if (o.csv) return print_text(evaluate::csv_of(rows));
    std::printf("%-48s %-12s %7s %8s %8s  %s\n", "combination", "group", "prompts", "A %", "B %", "gain, points");
    for (const auto& row : rows)
        std::printf("%-48s %-12s %7zu %8s %8s  %s\n", plus_joined(row.combination).c_str(),
                    group_text(row.group).c_str(), row.prompts, number(100 * row.a, 3).c_str(),
                    number(100 * row.b, 3).c_str(), with_interval(row.gain).c_str());
}

void add_gains(CLI::App& group)
{
    auto o = std::make_shared<GainsOptions>();
    auto* verb = group.add_subcommand(
        "gains", "What a method gains over another on each combination, the largest gain first; `results plot --figure "
                 "gains` draws it");
    verb->add_option("a", o->a, "Folder of results")->required();
    verb->add_option("b", o->b, "Results of the other method; the same when left out");
    verb->add_option("--method", o->method, "The method, as hybrid/composition")->required();
    verb->add_option("--over", o->over, "The other method; the same of the other results when left out");
    verb->add_option("--size", o->size, "Only combinations of so many behaviours")->check(CLI::Range(1, 4));
    verb->add_flag("--csv", o->csv, "Print CSV");
    verb->callback([o] { print_gains(*o); });
}

void add_sizes(CLI::App& group)
{
    struct SizesOptions {
        Folders folders;
        bool csv = false;
    };
    auto o = std::make_shared<SizesOptions>();
    auto* verb = group.add_subcommand(
        "sizes", "Accuracy over the sizes of models, from results of each; `results plot --figure sizes` draws it");
    verb->add_option("folders", o->folders, "Folders of results, one or more for each model")->required();
    verb->add_flag("--csv", o->csv, "Print CSV");
    verb->callback([o] {
        const auto points = lab::over_models(o->folders);
        if (o->csv) return print_text(evaluate::csv_of(points));
        std::printf("%-24s %12s %-28s %4s %-12s %5s  %-20s %s\n", "model", "parameters", "method", "size", "group",
                    "combs", "accuracy %", "order variance");
        for (const auto& [model, parameters, row] : points)
            std::printf("%-24s %12ld %-28s %4d %-12s %5zu  %-20s %s\n", model.c_str(), parameters, row.method.c_str(),
                        row.size, group_text(row.group).c_str(), row.summary.combinations,
                        with_interval(row.summary.accuracy).c_str(), with_interval(row.summary.order_variance).c_str());
    });
}

void add_merge(CLI::App& group, const Interrupt& interrupt)
{
    struct Merge {
        Folders folders;
        std::filesystem::path into;
    };
    auto m = std::make_shared<Merge>();
    auto* merge = group.add_subcommand("merge", "The shards of one run (--shard) as one result");
    merge->add_option("folders", m->folders, "Folders of all shards")->required();
    merge->add_option("--into", m->into, "Folder of the whole; nothing there is replaced")->required();
    merge->callback([m, &interrupt] {
        ProgressLine line;
        lab::Merged merged;
        resumable([&] {
            merged = lab::merge_results(
                m->folders, m->into, [&](const Progress& p) { line.show(p); }, interrupt.cancel());
        });
        line.clear();
        std::printf("%s: %zu answers of %d shards\n", merged.folder.c_str(), merged.answers, merged.shards);
    });
}

void add_judge(CLI::App& group, const Interrupt& interrupt)
{
    auto folder = std::make_shared<std::filesystem::path>();
    auto* judge = group.add_subcommand("judge", "Has a judge score the correct answers 1 to 5 (LLM_JUDGE_BASE_URL, "
                                                "LLM_JUDGE_MODEL, LLM_JUDGE_API_KEY)");
    judge->add_option("folder", *folder, "Folder of complete results")->required();
    judge->callback([folder, &interrupt] {
        ProgressLine line;
        const auto judged = lab::judge_results(
            *folder, {}, [&](const Progress& p) { line.show(p); }, interrupt.cancel());
        line.clear();
        std::printf("%ld of %ld correct answers scored with %ld requests\n", judged.scored, judged.answers,
                    judged.requests);
        if (judged.scored < judged.answers) std::printf("without a score: %s\n", judged.why_not.english().c_str());
    });
}

void add_perplexity(CLI::App& group, const Interrupt& interrupt)
{
    struct PerplexityOptions {
        lab::OpenRequest open;
        std::filesystem::path folder;
    };
    auto o = std::make_shared<PerplexityOptions>();
    auto* verb = group.add_subcommand("perplexity", "Measures how natural the answers are to the plain model that is "
                                                    "asked the prompt alone, and whether they go round in circles");
    verb->add_option("folder", o->folder, "Folder of complete results")->required();
    add_open_options(*verb, o->open);
    verb->callback([o, &interrupt] {
        at_once([&] { lab::check(o->open, false); });
        (void)lab::open_results(o->folder); // what is no such folder is refused before a model is opened
        lab::Lab lab(o->open, {}, interrupt.cancel());
        ProgressLine line;
        const auto measured = lab::measure_perplexity(
            lab, o->folder, [&](const Progress& p) { line.show(p); }, interrupt.cancel());
        line.clear();
        std::printf("%ld answers measured\n", measured);
        print_quality(lab::open_results(o->folder).summary);
    });
}

void add_show(CLI::App& group)
{
    struct Show {
        std::filesystem::path folder;
        std::string csv;
    };
    auto s = std::make_shared<Show>();
    auto* show = group.add_subcommand("show", "The summary of a folder of results");
    show->add_option("folder", s->folder, "Folder of results")->required();
    show->add_option("--csv", s->csv, "Print CSV: rows or summary")->check(CLI::IsMember({"rows", "summary"}));
    show->callback([s] {
        if (tasks::holds_task_results(s->folder)) {
            if (!s->csv.empty()) misused("--csv: answers to a task have no table; their lines are in answers.jsonl");
            const auto results = tasks::read_task_results(s->folder);
            print_task_summary(results.summary);
            if (!results.complete)
                std::printf("note: not complete: %zu of %zu answers\n", results.answers.size(), results.total);
            return;
        }
        const auto results = lab::open_results(s->folder);
        if (s->csv.empty()) {
            print_summary(results);
            if (!results.shard.whole()) std::printf("shard %s\n", evaluate::name_of(results.shard).c_str());
            if (const auto given = results.plan.prompts_given(); given > 0)
                std::printf("prompts: %zu of %zu given\n", results.plan.prompts().size(), given);
            if (!results.manifest.notes.empty()) std::printf("notes: %s\n", results.manifest.notes.c_str());
            return;
        }
        print_text(s->csv == "rows" ? evaluate::csv_of(results.rows) : evaluate::csv_of(results.summary));
    });
}

/// How behaviours are put together where that is not as by default, in the words of the command line; or empty.
std::string composed_in_words(const evaluate::PlanSettings& plan)
{
    const methods::Composing usual;
    std::string words;
    const auto add = [&](const std::string& one) { words += (words.empty() ? "" : ", ") + one; };
    if (plan.wording != behaviors::WordingForm::joined) add("wording " + std::string(behaviors::name_of(plan.wording)));
    if (plan.composing.dare.drop != usual.dare.drop) add("drop rate " + number(plan.composing.dare.drop));
    if (plan.composing.lm_steer != usual.lm_steer)
        add("LM-Steer composition " + std::string(methods::name_of(plan.composing.lm_steer)));
    return words;
}

} // namespace

void print_summary(const evaluate::Results& results)
{
    std::printf("%-28s %4s %-12s %5s  %-20s %-20s %s\n", "method", "size", "group", "combs", "accuracy %",
                "order variance", "best order %");
    for (const auto& row : results.summary) {
        const auto& s = row.summary;
        std::printf("%-28s %4d %-12s %5zu  %-20s %-20s %s\n", row.method.c_str(), row.size,
                    group_text(row.group).c_str(), s.combinations, with_interval(s.accuracy).c_str(),
                    with_interval(s.order_variance).c_str(), number(100 * s.best.value, 3).c_str());
    }
    print_quality(results.summary);
    if (!results.complete)
        std::printf("note: not complete: %zu of %zu answers\n", results.answers, results.plan.size());
    if (const auto words = composed_in_words(results.plan.settings()); !words.empty())
        std::printf("composed: %s\n", words.c_str());
}

void add_results(CLI::App& app, const Interrupt& interrupt)
{
    auto* group = app.add_subcommand("results", "Results of experiments");
    group->require_subcommand(1);
    add_show(*group);
    add_compare(*group);
    add_gains(*group);
    add_sizes(*group);
    add_results_plot(*group);
    add_merge(*group, interrupt);
    add_judge(*group, interrupt);
    add_perplexity(*group, interrupt);
}

} // namespace steerdeck::cli
