#include "verbs.h"

#include <map>

namespace steerdeck::cli {
namespace {

struct Options {
    lab::OpenRequest open;
    lab::GeometryRequest request;
    std::string fit_on = "tokens", metric = "cosine";
    bool no_centre = false, vocabulary = false, json = false;
};

lab::Geometry geometry_of(const Options& o, const Interrupt& interrupt)
{
    lab::Lab lab(o.open);
    print_warnings(lab);
    ProgressLine line;
    lab::Geometry result;
    run_job(
        interrupt, [&](lab::Sink sink) { return lab.geometry(o.request, std::move(sink)); },
        [&](const lab::Event& event) {
            if (const auto* progress = std::get_if<Progress>(&event)) line.show(*progress);
            if (const auto* geometry = std::get_if<lab::Geometry>(&event)) result = *geometry;
        });
    return result;
}

void pca(Options& o, const Interrupt& interrupt)
{
    o.request.fit_on = std::map<std::string, lab::FitOn>{
        {"tokens", lab::FitOn::tokens},
        {"vocabulary", lab::FitOn::vocabulary},
        {"all",
         lab::FitOn::all}}.at(o.fit_on);
    o.request.centre = !o.no_centre;
    o.request.neighbors = 1;
    o.request.null_rows = 2;
    const auto g = geometry_of(o, interrupt);
    const std::size_t k = g.explained.size();
    if (o.json) {
        Json tokens = Json::array();
        for (const auto& t : g.tokens)
            tokens.push_back({{"name", t.name},
                              {"title", t.title},
                              {"category", t.category},
                              {"seen", t.seen},
                              {"norm", t.norm},
                              {"position", t.position}});
        Json report = {{"fit_on", o.fit_on},
                       {"centred", o.request.centre},
                       {"explained", g.explained},
                       {"tokens", std::move(tokens)}};
        if (o.vocabulary) {
            Json words = Json::array();
            for (std::size_t id = 0; id < g.vocabulary_text.size(); ++id) {
                const auto row = g.vocabulary.begin() + std::ptrdiff_t(id * k);
                words.push_back({{"id", id},
                                 {"text", g.vocabulary_text[id]},
                                 {"position", std::vector<float>(row, row + std::ptrdiff_t(k))}});
            }
            report["vocabulary"] = std::move(words);
        }
        return print_json(report);
    }
    std::vector<std::string> cells = {"name", "category", "seen", "norm"};
    for (std::size_t c = 0; c < k; ++c) cells.push_back("pc" + std::to_string(c + 1));
    print_csv(cells);
    for (const auto& t : g.tokens) {
        cells = {t.name, t.category, t.seen ? "1" : "0", number(t.norm, 7)};
        for (const double at : t.position) cells.push_back(number(at, 7));
        print_csv(cells);
    }
    for (std::size_t id = 0; o.vocabulary && id < g.vocabulary_text.size(); ++id) {
        cells = {g.vocabulary_text[id], "vocabulary", "", ""};
        for (std::size_t c = 0; c < k; ++c) cells.push_back(number(g.vocabulary[id * k + c], 7));
        print_csv(cells);
    }
}

void neighbors(Options& o, const Interrupt& interrupt)
{
    const auto g = geometry_of(o, interrupt);
    if (o.json) {
        Json tokens = Json::array();
        for (const auto& t : g.tokens)
            tokens.push_back({{"name", t.name},
                              {"category", t.category},
                              {"norm", t.norm},
                              {"null_mean", t.null_mean},
                              {"null_max", t.null_max},
                              {"by_cosine", to_json(t.by_cosine)},
                              {"by_l2", to_json(t.by_l2)}});
        return print_json({{"null_rows", o.request.null_rows}, {"tokens", std::move(tokens)}});
    }
    print_csv({"token", "category", "metric", "rank", "id", "text", "cosine", "l2", "null_mean", "null_max"});
    for (const auto& t : g.tokens)
        for (const std::string metric : {"cosine", "l2"}) {
            if (o.metric != metric && o.metric != "both") continue;
            int rank = 0;
            for (const auto& n : metric == "cosine" ? t.by_cosine : t.by_l2)
                print_csv({t.name, t.category, metric, std::to_string(++rank), std::to_string(n.id), n.text,
                           number(n.cosine, 6), number(n.l2, 6), number(t.null_mean, 6), number(t.null_max, 6)});
        }
}

} // namespace

void add_geometry(CLI::App& app, const Interrupt& interrupt)
{
    auto* group = app.add_subcommand("geometry", "Where the tokens lie; CSV, or JSON with --json");
    group->require_subcommand(1);
    auto o = std::make_shared<Options>();

    auto* one = group->add_subcommand("pca", "Exact principal components of the tokens");
    one->add_option("--fit", o->fit_on, "What the axes are fitted on: tokens, vocabulary or all")
        ->check(CLI::IsMember({"tokens", "vocabulary", "all"}))
        ->capture_default_str();
    one->add_option("--components", o->request.components, "How many")->check(CLI::Range(2, 16))->capture_default_str();
    one->add_flag("--no-centre", o->no_centre, "Measure variance about zero instead of the mean");
    one->add_flag("--vocabulary", o->vocabulary, "Print the vocabulary's rows too");
    one->add_flag("--json", o->json, "Print JSON");
    add_open_options(*one, o->open);
    one->callback([o, &interrupt] { pca(*o, interrupt); });

    auto* two = group->add_subcommand("neighbors", "Each token's nearest vocabulary words, beside what chance finds");
    two->add_option("--count", o->request.neighbors, "Words per token")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    two->add_option("--metric", o->metric, "cosine, l2 or both")
        ->check(CLI::IsMember({"cosine", "l2", "both"}))
        ->capture_default_str();
    two->add_option("--null-rows", o->request.null_rows, "Random rows behind the null baseline")
        ->check(CLI::Range(2, 100000))
        ->capture_default_str();
    two->add_option("--seed", o->request.seed, "Of the random rows")->capture_default_str();
    two->add_flag("--json", o->json, "Print JSON");
    add_open_options(*two, o->open);
    two->callback([o, &interrupt] { neighbors(*o, interrupt); });
}

} // namespace steerdeck::cli
