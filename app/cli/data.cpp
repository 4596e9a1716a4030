#include "app/cli/backend.h"
#include "app/cli/given_settings.h"
#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/data_preview.h"

#include <algorithm>
#include <cstdio>

namespace steerdeck::cli {
namespace {

struct DataOptions {
    lab::OpenRequest open;
    lab::DataRequest request;
    bool json = false, estimate = false;
};

struct ShowOptions {
    lab::OpenRequest open;
    std::filesystem::path file;
    std::size_t examples = 10;
    bool json = false;
};

/// One line of a text, short enough to stand in a table.
std::string in_short(const std::string& text)
{
    constexpr std::size_t most = 70;
    std::string line = text;
    std::ranges::replace(line, '\n', ' ');
    if (line.size() <= most) return line;
    auto end = most;
    while (end > 0 && (line[end] & 0xC0) == 0x80) --end; // not within a letter
    return line.substr(0, end) + "...";
}

void show(const ShowOptions& o)
{
    at_once([&] { lab::check(o.open, false); });
    const lab::Lab lab(o.open);
    const auto preview = lab::preview_data(lab, o.file, {}, o.examples);
    if (o.json) {
        Json counts = Json::array(), rows = Json::array();
        for (const auto& count : preview.counts)
            counts.push_back({{"behaviors", count.behaviors}, {"examples", count.examples}});
        for (const auto& row : preview.rows)
            rows.push_back({{"behaviors", row.behaviors}, {"prompt", row.prompt}, {"response", row.response}});
        return print_json({{"examples", preview.examples}, {"counts", std::move(counts)}, {"rows", std::move(rows)}});
    }
    std::printf("%s: %zu examples\n", o.file.c_str(), preview.examples);
    for (const auto& count : preview.counts) std::printf("  %6zu  %s\n", count.examples, count.behaviors.c_str());
    for (const auto& row : preview.rows)
        std::printf("\n%s\n  > %s\n  %s\n", row.behaviors.c_str(), in_short(row.prompt).c_str(),
                    in_short(row.response).c_str());
}

void estimate(const DataOptions& o, lab::Lab& lab, const Interrupt& interrupt)
{
    const auto cost = lab::cost_of(lab, o.request, true, interrupt.cancel());
    if (!cost.refusal.empty()) throw Failure(cost.refusal.english());
    if (o.json) return print_json({{"asked", cost.asked}, {"seconds", cost.seconds < 0 ? Json() : Json(cost.seconds)}});
    std::printf("%ld answers%s%s\n", cost.asked, cost.seconds < 0 ? "" : ", about ",
                cost.seconds < 0 ? "" : clock(cost.seconds).c_str());
}

void build(const DataOptions& o, const Interrupt& interrupt)
{
    lab::Lab lab(o.open, {}, interrupt.cancel());
    for (const auto& sentence : lab.notes()) std::fprintf(stderr, "steerdeck-cli: %s\n", sentence.english().c_str());
    if (o.estimate) return estimate(o, lab, interrupt);
    lab::DataDone done;
    ProgressLine line;
    run_job(
        interrupt, [&](lab::Sink sink) { return lab.build_data(o.request, std::move(sink)); },
        [&](const lab::Event& event) {
            if (const auto* progress = std::get_if<Progress>(&event)) line.show(*progress);
            if (const auto* end = std::get_if<lab::DataDone>(&event)) done = *end;
        });
    line.clear();
    if (o.json) {
        Json dropped = Json::array();
        for (const auto& d : done.dropped)
            dropped.push_back({{"behaviors", d.behaviors}, {"reason", d.reason.english()}, {"count", d.count}});
        Json counts = Json::array();
        for (const auto& c : done.counts)
            counts.push_back({{"behaviors", c.behaviors},
                              {"asked", c.asked},
                              {"kept", c.kept},
                              {"answers", c.answers},
                              {"followed", !c.not_followed()}});
        return print_json({{"file", done.file.string()},
                           {"manifest", done.manifest.string()},
                           {"prompts", done.prompts},
                           {"asked", done.asked},
                           {"kept", done.kept},
                           {"dropped", std::move(dropped)},
                           {"counts", std::move(counts)},
                           {"seconds", done.seconds}});
    }
    std::printf("%s: kept %ld of %ld answers in %s, from %s\n", done.file.c_str(), done.kept, done.asked,
                clock(done.seconds).c_str(), done.prompts.c_str());
    for (const auto& c : done.counts)
        if (c.not_followed())
            std::printf("  %s: %ld of %ld kept; the model does not follow it (%s)\n", c.behaviors.c_str(), c.kept,
                        c.asked, c.reason.english().c_str());
    for (const auto& d : done.dropped)
        std::printf("  dropped %6ld  %-28s %s\n", d.count, d.behaviors.c_str(), d.reason.english().c_str());
}

} // namespace

void add_data(CLI::App& app, const Interrupt& interrupt)
{
    auto* group = app.add_subcommand("data", "Training sets");
    group->require_subcommand(1);
    auto o = std::make_shared<DataOptions>();
    o->request.attempts = 3;
    auto* verb = group->add_subcommand(
        "build", "Prompts x behaviours, answered by the instructed model, kept where the verifiers pass");
    verb->add_option("--out", o->request.out, "JSONL to write; goes on where an interrupted run was")->required();
    verb->add_option(
        "--prompts,--data-path", o->request.prompts,
        "A prompt a line, JSONL, a JSON list or a table (CSV, TSV); where it names splits, its training ones. The demo "
        "world's or the general ones when left out");
    verb->add_option("--prompt-column", o->request.prompt_column, "Key or column that holds the prompts")
        ->capture_default_str();
    verb->add_option("--behaviors", o->request.behaviors, "Names; all when left out");
    verb->add_option("--per-behavior", o->request.per_behavior, "Prompts for each behaviour; 0 = all")
        ->capture_default_str();
    verb->add_option("--per-pair", o->request.per_pair,
                     "Prompts for each pair of seen behaviours of unlike categories, which `train and` needs")
        ->capture_default_str();
    verb->add_option("--per-triple", o->request.per_triple,
                     "Prompts for each three such behaviours, which `train and --sizes 2 3` needs beside the pairs")
        ->capture_default_str();
    verb->add_flag("--held-out-in-company", o->request.held_out_in_company,
                   "Such pairs and threes also of one held-out behaviour beside seen ones, which its own training in "
                   "company needs (`train tokens --preset company`); operators never read them");
    verb->add_option("--max-new-tokens", o->request.max_new_tokens, "Longest answer")->capture_default_str();
    verb->add_option("--temperature", o->request.temperature, "0 = always the likeliest word")->capture_default_str();
    verb->add_option("--top-p", o->request.top_p, "Share of probability to sample from")->capture_default_str();
    verb->add_option("--seed", o->request.seed, "Of wordings, prompts and sampling")->capture_default_str();
    verb->add_option("--batch", o->request.batch, "Answers at once")->capture_default_str();
    add_instruction_style(*verb, o->request.instructions);
    verb->add_option("--attempts", o->request.attempts,
                     "Times that a prompt is asked, each in another wording and sampled, until an answer passes")
        ->capture_default_str();
    verb->add_option(
            "--shots", o->request.shots,
            "Answers kept so far that the model is shown before a prompt, for models that follow badly: 0 to 8")
        ->capture_default_str();
    verb->add_flag_callback(
        "--keep-all", [o] { o->request.screened = false; },
        "Keep also answers that echo, refuse, talk about the task or repeat themselves, where their verifiers pass");
    add_backend_options(*verb, o->request.backend, false);
    verb->add_flag("--estimate", o->estimate, "Only tell how many answers it takes and, by a few of them, how long");
    verb->add_flag("--json", o->json, "Print JSON");
    add_open_options(*verb, o->open);
    verb->callback([o, verb, &interrupt] {
        if (o->request.behaviors == std::vector<std::string>{"all"}) o->request.behaviors.clear();
        at_once([&] {
            read_backend(*verb, o->request.backend);
            lab::check(o->open, false);
            lab::check(o->request);
        });
        lab::check_names(o->request, o->open);
        resumable([&] { build(*o, interrupt); });
    });
    auto looked = std::make_shared<ShowOptions>();
    auto* second =
        group->add_subcommand("show", "What a training set holds: examples of each behaviour, and some of them");
    second->add_option("file", looked->file, "JSONL of {prompt, response, behaviors}")->required();
    second->add_option("--examples", looked->examples, "How many are shown")->capture_default_str();
    second->add_flag("--json", looked->json, "Print JSON, with whole texts");
    add_open_options(*second, looked->open);
    second->callback([looked] { show(*looked); });
    add_data_task(*group);
}

} // namespace steerdeck::cli
