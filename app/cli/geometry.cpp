#include "app/cli/verbs.h"
#include "core/lab/adapter_effects.h"
#include "core/lab/checks.h"
#include "core/lab/own_vectors.h"
#include "core/lab/word_search.h"

#include <map>
#include <optional>

namespace steerdeck::cli {
namespace {

struct GeometryOptions {
    lab::OpenRequest open;
    lab::GeometryRequest request;
    std::string fit_on = "tokens", metric = "cosine";
    std::vector<std::string> words; // instead of tokens
    std::filesystem::path vectors;  // beside them
    bool no_centre = false, vocabulary = false, json = false;
};

lab::Geometry geometry_of(const GeometryOptions& o, const Interrupt& interrupt)
{
    at_once([&] { lab::check(o.open); });
    lab::Lab lab(o.open);
    print_warnings(lab);
    ProgressLine line;
    lab::Geometry result;
    run_job(
        interrupt, [&](lab::Sink sink) { return lab::geometry(lab, o.request, o.vectors, std::move(sink)); },
        [&](const lab::Event& event) {
            if (const auto* progress = std::get_if<Progress>(&event)) line.show(*progress);
            if (const auto* geometry = std::get_if<lab::Geometry>(&event)) result = *geometry;
        });
    return result;
}

void pca(GeometryOptions& o, const Interrupt& interrupt)
{
    o.request.fit_on = std::map<std::string, lab::FitOn>{
        {"tokens", lab::FitOn::tokens},
        {"vocabulary", lab::FitOn::vocabulary},
        {"instructions", lab::FitOn::instructions},
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
                              {"position", t.position},
                              {"instructions", t.instructions.empty() ? Json() : Json(t.instructions)}});
        Json report = {{"fit_on", o.fit_on},
                       {"centred", o.request.centre},
                       {"explained", g.explained},
                       {"tokens", std::move(tokens)}};
        if (!o.request.run.empty()) {
            Json paths = Json::array();
            for (const auto& path : g.trajectories) {
                Json positions = Json::array();
                for (std::size_t i = 0; i < path.steps.size(); ++i) {
                    const auto row = path.positions.begin() + std::ptrdiff_t(i * k);
                    positions.push_back(std::vector<double>(row, row + std::ptrdiff_t(k)));
                }
                paths.push_back({{"name", path.name}, {"steps", path.steps}, {"positions", std::move(positions)}});
            }
            report["trajectories"] = std::move(paths);
        }
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
    for (const char* of : {"pc", "instructions_pc"})
        for (std::size_t c = 0; c < k; ++c) cells.push_back(of + std::to_string(c + 1));
    print_csv(cells);
    for (const auto& t : g.tokens) {
        cells = {t.name, t.category, t.seen ? "1" : "0", number(t.norm, 7)};
        for (const double at : t.position) cells.push_back(number(at, 7));
        for (std::size_t c = 0; c < k; ++c)
            cells.push_back(c < t.instructions.size() ? number(t.instructions[c], 7) : std::string());
        print_csv(cells);
    }
    for (std::size_t id = 0; o.vocabulary && id < g.vocabulary_text.size(); ++id) {
        cells = {g.vocabulary_text[id], "vocabulary", "", ""};
        for (std::size_t c = 0; c < k; ++c) cells.push_back(number(g.vocabulary[id * k + c], 7));
        cells.resize(cells.size() + k);
        print_csv(cells);
    }
}

/// How many deviations of the null baseline `cosine` lies above its mean; empty where chance does not vary.
std::optional<double> z_of(double cosine, const lab::TokenPoint& token)
{
    if (!(token.null_deviation > 0)) return {};
    return (cosine - token.null_mean) / token.null_deviation;
}

Json with_z(const std::vector<lab::Neighbor>& words, const lab::TokenPoint& token)
{
    Json list = cli::to_json(words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto z = z_of(words[i].cosine, token);
        list[i]["z"] = z ? Json(*z) : Json();
    }
    return list;
}

/// The nearest words of vocabulary words, in place of those of tokens.
void words_near(const GeometryOptions& o)
{
    at_once([&] { lab::check(o.open); });
    const lab::Lab lab(o.open);
    print_warnings(lab);
    const auto vocabulary = lab::vocabulary_of(lab);
    Json list = Json::array();
    if (!o.json) print_csv({"word", "id", "rank", "neighbor_id", "text", "cosine", "l2"});
    for (const auto& wanted : o.words) {
        const auto found = lab::find_words(vocabulary, wanted, 1);
        if (found.empty())
            throw InvalidInput("The vocabulary has no word \"" + wanted + "\"", "--words",
                               "Try a part of it: tokenize shows how the model cuts it");
        const auto near = lab::words_near(lab, found[0], o.request.neighbors);
        list.push_back(
            {{"wanted", wanted}, {"id", near.id}, {"text", near.text}, {"by_cosine", cli::to_json(near.words)}});
        int rank = 0;
        for (const auto& n : near.words)
            if (!o.json)
                print_csv({near.text, std::to_string(near.id), std::to_string(++rank), std::to_string(n.id), n.text,
                           number(n.cosine, 6), number(n.l2, 6)});
    }
    if (o.json) print_json({{"words", std::move(list)}});
}

void neighbors(GeometryOptions& o, const Interrupt& interrupt)
{
    if (!o.words.empty()) return words_near(o);
    const auto g = geometry_of(o, interrupt);
    if (o.json) {
        Json tokens = Json::array();
        for (const auto& t : g.tokens)
            tokens.push_back({{"name", t.name},
                              {"category", t.category},
                              {"norm", t.norm},
                              {"null_mean", t.null_mean},
                              {"null_max", t.null_max},
                              {"null_deviation", t.null_deviation},
                              {"by_cosine", with_z(t.by_cosine, t)},
                              {"by_l2", with_z(t.by_l2, t)}});
        return print_json({{"null_rows", o.request.null_rows}, {"tokens", std::move(tokens)}});
    }
    print_csv({"token", "category", "metric", "rank", "id", "text", "cosine", "l2", "null_mean", "null_max",
               "null_deviation", "z"});
    for (const auto& t : g.tokens)
        for (const std::string metric : {"cosine", "l2"}) {
            if (o.metric != metric && o.metric != "both") continue;
            int rank = 0;
            for (const auto& n : metric == "cosine" ? t.by_cosine : t.by_l2) {
                const auto z = z_of(n.cosine, t);
                print_csv({t.name, t.category, metric, std::to_string(++rank), std::to_string(n.id), n.text,
                           number(n.cosine, 6), number(n.l2, 6), number(t.null_mean, 6), number(t.null_max, 6),
                           number(t.null_deviation, 6), z ? number(*z, 6) : std::string()});
            }
        }
}

struct EffectsOptions {
    lab::OpenRequest open;
    lab::AdapterEffectsRequest request;
    std::string method = "adapter";
    bool json = false;
};

void effects(EffectsOptions& o, const Interrupt& interrupt)
{
    at_once([&] {
        o.request.method = steering::method_named(o.method);
        lab::check(o.open);
    });
    lab::Lab lab(o.open);
    print_warnings(lab);
    ProgressLine line;
    const auto found = lab::adapter_effects(
        lab, o.request, [&](const Progress& progress) { line.show(progress); }, interrupt.cancel());
    line.clear();
    if (o.json) {
        Json behaviors = Json::array();
        for (const auto& one : found.behaviors) {
            Json layers = Json::array(), doses = Json::array();
            for (const auto& l : one.layers)
                layers.push_back({{"layer", l.layer},
                                  {"place", l.place},
                                  {"change", l.change},
                                  {"share", l.share},
                                  {"words", l.words}});
            for (const auto& d : one.doses)
                doses.push_back({{"strength", d.strength},
                                 {"share", d.share},
                                 {"obeyed", d.obeyed},
                                 {"repeated", d.repeated},
                                 {"broken", d.broken}});
            behaviors.push_back({{"behavior", one.behavior},
                                 {"layers", std::move(layers)},
                                 {"doses", std::move(doses)},
                                 {"collapses_at", one.collapses_at() > 0 ? Json(one.collapses_at()) : Json()}});
        }
        return print_json({{"method", o.method},
                           {"prompts", o.request.prompts},
                           {"max_new_tokens", o.request.max_new_tokens},
                           {"behaviors", std::move(behaviors)},
                           {"cosines", found.cosines}});
    }
    print_csv({"behavior", "layer", "place", "change", "share", "words"});
    for (const auto& one : found.behaviors)
        for (const auto& l : one.layers) {
            std::string words;
            for (const auto& word : l.words) words += (words.empty() ? "" : " | ") + word;
            print_csv({one.behavior, std::to_string(l.layer), l.place, number(l.change, 4), number(l.share, 4), words});
        }
    for (const auto& one : found.behaviors) {
        for (const auto& d : one.doses)
            std::fprintf(
                stderr, "%s at strength %s: obeyed %.0f %%, share of the stream %.1f %%, broken answers %.0f %%\n",
                one.behavior.c_str(), number(d.strength).c_str(), 100 * d.obeyed, 100 * d.share, 100 * d.broken);
        if (one.collapses_at() > 0)
            std::fprintf(stderr, "%s: answers collapse from strength %s on\n", one.behavior.c_str(),
                         number(one.collapses_at()).c_str());
    }
}

} // namespace

void add_geometry(CLI::App& app, const Interrupt& interrupt)
{
    auto* group = app.add_subcommand("geometry", "Where the tokens lie; CSV, or JSON with --json");
    group->require_subcommand(1);
    auto o = std::make_shared<GeometryOptions>();

    auto* one = group->add_subcommand("pca", "Exact principal components of the tokens");
    one->add_option("--fit", o->fit_on,
                    "What the axes are fitted on: tokens, vocabulary, instructions (their mean per "
                    "behaviour) or all")
        ->check(CLI::IsMember({"tokens", "vocabulary", "instructions", "all"}))
        ->capture_default_str();
    one->add_option("--components", o->request.components, "How many")->check(CLI::Range(2, 16))->capture_default_str();
    one->add_flag("--no-centre", o->no_centre, "Measure variance about zero instead of the mean");
    one->add_flag("--vocabulary", o->vocabulary, "Print the vocabulary's rows too");
    auto* json = one->add_flag("--json", o->json, "Print JSON");
    one->add_option("--run", o->request.run, "The folder of a training's record, whose paths are printed too")
        ->check(CLI::ExistingDirectory)
        ->needs(json);
    const auto add_vectors = [&o](CLI::App& verb) {
        verb.add_option("--vectors", o->vectors,
                        "Vectors of your own beside the tokens: safetensors, or CSV of a name and its numbers a line")
            ->check(CLI::ExistingFile);
    };
    add_vectors(*one);
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
    two->add_option("--words", o->words, "The nearest words of these words of the vocabulary, instead of the tokens'");
    two->add_flag("--json", o->json, "Print JSON");
    add_vectors(*two);
    add_open_options(*two, o->open);
    two->callback([o, &interrupt] { neighbors(*o, interrupt); });

    auto e = std::make_shared<EffectsOptions>();
    auto* three = group->add_subcommand(
        "adapters",
        "What adapters and fixed vectors add to the stream, layer by layer, and how much of it the model bears");
    three->add_option("--behaviors", e->request.behaviors, "Names; all that have learned when left out");
    three->add_option("--control-method", e->method, "adapter, fixed_vector or joint_adapter")
        ->check(CLI::IsMember({"adapter", "fixed_vector", "joint_adapter"}))
        ->capture_default_str();
    three->add_option("--strengths", e->request.strengths, "At which answers are tried")->capture_default_str();
    three->add_option("--num-samples", e->request.prompts, "Prompts for each behaviour and strength")
        ->capture_default_str();
    three->add_option("--max-new-tokens", e->request.max_new_tokens, "Longest answer")->capture_default_str();
    three->add_option("--words", e->request.words, "Words of each layer")->capture_default_str();
    three->add_flag("--json", e->json, "Print JSON");
    add_open_options(*three, e->open);
    three->callback([e, &interrupt] { effects(*e, interrupt); });
}

} // namespace steerdeck::cli
