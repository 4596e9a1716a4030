#include "app/cli/model_get.h"
#include "app/cli/verbs.h"
#include "core/lab/models.h"

#include <cstdio>

namespace steerdeck::cli {
namespace {

std::string bytes_text(double bytes)
{
    constexpr const char* units[] = {"B", "kB", "MB", "GB", "TB"};
    int unit = 0;
    while (bytes >= 999.5 && unit < 4) bytes /= 1000, ++unit;
    return number(bytes, 3) + " " + units[unit];
}

/// Counted in megabytes, as a line takes them: "Fetching model.safetensors, MB 120/988 (12 %), 1:35 to go".
Progress in_megabytes(Progress now)
{
    constexpr long megabyte = 1'000'000;
    now.stage = now.stage.english() + ", MB";
    for (long* count : {&now.done, &now.total, &now.before}) *count /= megabyte;
    return now;
}

std::string speed_of(const Progress& now)
{
    if (now.seconds < 1 || now.done <= now.before) return {};
    return bytes_text(double(now.done - now.before) / now.seconds) + "/s";
}

struct ModelGetOptions {
    std::string name, revision;
    std::vector<std::filesystem::path> folders;
    std::vector<std::string> words;
    int limit = 20;
    bool dry_run = false, verify = false, json = false;
};

Json to_json(const lab::HubPlan& plan)
{
    Json files = Json::array(), choices = Json::array();
    for (const auto& file : plan.files) files.push_back({{"name", file.name}, {"bytes", file.size}});
    for (const auto& choice : plan.choices)
        choices.push_back({{"name", choice.name}, {"numbers", choice.numbers}, {"bytes", choice.bytes}});
    Json json{{"repository", plan.listing.repository},
              {"revision", plan.listing.revision},
              {"commit", plan.listing.commit},
              {"kind", plan.listing.kind},
              {"gated", plan.listing.gated},
              {"bytes", plan.bytes},
              {"there", plan.there},
              {"files", std::move(files)}};
    if (!plan.choices.empty()) json["choices"] = std::move(choices);
    return json;
}

void print_choices(std::FILE* out, const lab::HubPlan& plan)
{
    for (const auto& choice : plan.choices)
        std::fprintf(out, "  %9s  %-8s %s:%s\n", bytes_text(double(choice.bytes)).c_str(), choice.numbers.c_str(),
                     plan.listing.repository.c_str(), choice.name.c_str());
}

void get(const ModelGetOptions& o, const Interrupt& interrupt)
{
    lab::HubName name;
    lab::Hub hub;
    at_once([&] {
        name = lab::parse_hub_name(o.name, o.revision);
        hub = lab::hub_from_environment();
    });
    const auto plan = lab::plan_download(hub, name, interrupt.cancel());
    if (!plan.choices.empty() && !o.dry_run) {
        if (o.json) print_json(to_json(plan));
        std::string list;
        for (const auto& choice : plan.choices)
            list += (list.empty() ? "" : ", ") + choice.name + " (" + bytes_text(double(choice.bytes)) + ")";
        misused("The model holds several GGUF files, and none was named: " + list + ". Name one, as in " + o.name +
                ":" + (plan.choices[0].numbers.empty() ? plan.choices[0].name : plan.choices[0].numbers));
    }
    if (const auto obstacle = lab::obstacle_of(plan.listing); !obstacle.empty())
        std::fprintf(stderr, "steerdeck-cli: %s.\n", obstacle.english().c_str());
    if (o.dry_run) {
        if (o.json) return print_json(to_json(plan));
        if (!plan.choices.empty()) return print_choices(stdout, plan);
        for (const auto& file : plan.files)
            std::printf("  %9s  %s\n", bytes_text(double(file.size)).c_str(), file.name.c_str());
        std::printf("%s, of which %s are there already\n", bytes_text(double(plan.bytes)).c_str(),
                    bytes_text(double(plan.there)).c_str());
        return;
    }
    ProgressLine line;
    const auto path = lab::download(
        hub, plan, [&](const Progress& now) { line.show(in_megabytes(now), speed_of(now)); }, interrupt.cancel(),
        o.verify);
    line.clear();
    if (!o.json) {
        std::printf("%s\n", path.c_str());
        return;
    }
    auto json = to_json(plan);
    json["path"] = path.string();
    print_json(json);
}

void list(const ModelGetOptions& o, const Interrupt& interrupt)
{
    auto folders = lab::added_model_folders();
    folders.insert(folders.end(), o.folders.begin(), o.folders.end());
    Json models = Json::array();
    std::string place;
    lab::find_models(
        lab::usual_model_places(folders),
        [&](const lab::FoundModel& m) {
            if (o.json) {
                models.push_back({{"name", m.name},
                                  {"path", m.path.string()},
                                  {"place", model::name_of(m.place)},
                                  {"kind", m.kind},
                                  {"numbers", m.numbers},
                                  {"bytes", m.bytes},
                                  {"whole", m.whole},
                                  {"opens", m.opens},
                                  {"why", m.why.english()}});
                return;
            }
            if (const auto here = model::name_of(m.place); here != place)
                std::printf("%s%s\n", place.empty() ? "" : "\n", (place = here).c_str());
            std::printf("  %-44s %-10s %-10s %9s  %s\n", m.name.c_str(), m.kind.c_str(), m.numbers.c_str(),
                        bytes_text(double(m.bytes)).c_str(),
                        m.opens ? m.path.c_str() : ("does not open: " + m.why.english()).c_str());
        },
        interrupt.cancel());
    if (o.json) return print_json(models);
    if (place.empty()) std::printf("No models were found; steerdeck-cli model get OWNER/NAME fetches one\n");
}

void search(const ModelGetOptions& o, const Interrupt& interrupt)
{
    lab::Hub hub;
    at_once([&] { hub = lab::hub_from_environment(); });
    const auto models = lab::search_hub(hub, CLI::detail::join(o.words, " "), o.limit, interrupt.cancel());
    if (o.json) {
        Json list = Json::array();
        for (const auto& m : models)
            list.push_back({{"name", m.name},
                            {"kind", m.kind},
                            {"parameters", m.parameters},
                            {"downloads", m.downloads},
                            {"gated", m.gated},
                            {"gguf", m.gguf}});
        return print_json(list);
    }
    for (const auto& m : models)
        std::printf(
            "%-60s %-12s %8s  %9ld downloads%s%s\n", m.name.c_str(), m.kind.c_str(),
            m.parameters
                ? bytes_text(double(m.parameters)).substr(0, bytes_text(double(m.parameters)).size() - 1).c_str()
                : "",
            m.downloads, m.gguf ? ", GGUF" : "", m.gated ? ", gated" : "");
}

} // namespace

void add_model_get(CLI::App& group, const Interrupt& interrupt)
{
    auto o = std::make_shared<ModelGetOptions>();
    auto* fetch = group.add_subcommand("get", "Fetches a model into the hub's cache, prints what --model takes");
    fetch->add_option("name", o->name, "OWNER/NAME; of GGUF files one, as in OWNER/NAME:Q4_K_M")->required();
    fetch->add_option("--revision", o->revision, "Branch, tag or commit; main when left out");
    fetch->add_flag("--dry-run", o->dry_run, "Only list what would be fetched, with sizes");
    fetch->add_flag("--verify", o->verify, "Check the files that are there already by their hash, too");
    fetch->add_flag("--json", o->json, "Print JSON");
    fetch->callback([o, &interrupt] { get(*o, interrupt); });

    auto* found = group.add_subcommand("list", "The models on this computer, and whether they open");
    found->add_option("--folder", o->folders, "Another folder to look into; may be repeated")
        ->check(CLI::ExistingDirectory);
    found->add_flag("--json", o->json, "Print JSON");
    found->callback([o, &interrupt] { list(*o, interrupt); });

    auto* look = group.add_subcommand("search", "Looks for models on the hub by their names");
    look->add_option("words", o->words, "Part of the name")->required();
    look->add_option("--limit", o->limit, "Most results")->check(CLI::Range(1, 100))->capture_default_str();
    look->add_flag("--json", o->json, "Print JSON");
    look->callback([o, &interrupt] { search(*o, interrupt); });
}

} // namespace steerdeck::cli
