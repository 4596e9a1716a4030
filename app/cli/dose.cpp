// `evaluate dose`: what a deck costs beside what it is for.
#include "app/cli/deck.h"
#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/side_effects.h"

#include <cstdio>

namespace steerdeck::cli {
namespace {

struct DoseOptions {
    lab::OpenRequest open;
    lab::SideEffectsRequest request;
    std::vector<std::string> steering;
    std::string mode{steering::name_of(lab::Join::composition)}, method{steering::name_of(lab::Method::steering)};
    bool csv = false, json = false;
};

Json to_json(const lab::SideEffect& one)
{
    return {{"dose", one.dose},
            {"obeyed", one.obeyed},
            {"right", one.right},
            {"divergence", one.divergence},
            {"perplexity", one.perplexity},
            {"loops", one.loops}};
}

void print_text(const lab::SideEffects& effects)
{
    std::printf("%-6s %9s %9s %12s %11s %8s\n", "dose", "obeyed %", "right %", "KL, nats", "perplexity", "loops %");
    const auto line = [](const lab::SideEffect& one) {
        std::printf("%-6s %9.1f %9.1f %12.3f %11.2f %8.1f\n", one.dose == 0 ? "none" : number(one.dose).c_str(),
                    100 * one.obeyed, 100 * one.right, one.divergence, one.perplexity, 100 * one.loops);
    };
    line(effects.plain);
    for (const auto& one : effects.doses) line(one);
    if (const auto range = effects.recommended())
        std::printf("recommended: %s to %s (obeys nearly as often as the best, and damages little)\n",
                    number(range->from).c_str(), number(range->to).c_str());
    else
        std::printf("recommended: none; no dose obeys without damage\n");
}

void print_csv(const lab::SideEffects& effects)
{
    std::printf("dose,obeyed,right,divergence,perplexity,loops\n");
    const auto line = [](const lab::SideEffect& one) {
        std::printf("%.17g,%.17g,%.17g,%.17g,%.17g,%.17g\n", one.dose, one.obeyed, one.right, one.divergence,
                    one.perplexity, one.loops);
    };
    line(effects.plain);
    for (const auto& one : effects.doses) line(one);
}

void measure(DoseOptions& o, const Interrupt& interrupt)
{
    at_once([&] {
        lab::check(o.open);
        o.request.deck = deck_of(o.steering, o.mode, {});
        o.request.method = steering::method_named(o.method);
        lab::check(o.request);
    });
    lab::Lab lab(o.open, {}, interrupt.cancel());
    print_warnings(lab);
    ProgressLine line;
    const auto effects = lab::side_effects(
        lab, o.request, [&](const Progress& progress) { line.show(progress); }, interrupt.cancel());
    line.clear();
    if (o.csv) return print_csv(effects);
    if (!o.json) return print_text(effects);
    Json doses = Json::array();
    for (const auto& one : effects.doses) doses.push_back(to_json(one));
    const auto range = effects.recommended();
    print_json({{"deck", o.steering},
                {"mode", o.mode},
                {"method", o.method},
                {"questions", effects.questions},
                {"max_new_tokens", o.request.max_new_tokens},
                {"model", lab.model().fingerprint},
                {"plain", to_json(effects.plain)},
                {"doses", std::move(doses)},
                {"recommended", range ? Json{range->from, range->to} : Json()}});
}

} // namespace

void add_dose(CLI::App& group, const Interrupt& interrupt)
{
    auto o = std::make_shared<DoseOptions>();
    auto* verb = group.add_subcommand(
        "dose", "What a deck costs beside what it is for, dose by dose: obedience, right answers, divergence from the "
                "plain model, perplexity, loops");
    verb->add_option("--steering", o->steering, "The deck, as `generate` takes it: german \"<and>\" lower_case")
        ->required();
    verb->add_option("--mode", o->mode, "What joins, as `generate` has it")->capture_default_str();
    verb->add_option("--control-method", o->method, "steering, or hybrid for tokens and instructions")
        ->check(CLI::IsMember({"steering", "hybrid"}))
        ->capture_default_str();
    verb->add_option("--doses", o->request.doses, "What every strength is multiplied by")->capture_default_str();
    verb->add_option("--num-samples", o->request.questions,
                     "Questions with known answers: the demo world's held-out ones, else built-in ones (24)")
        ->capture_default_str();
    verb->add_option("--max-new-tokens", o->request.max_new_tokens, "Longest answer")->capture_default_str();
    verb->add_flag("--csv", o->csv, "Print CSV");
    verb->add_flag("--json", o->json, "Print JSON");
    add_open_options(*verb, o->open);
    verb->callback([o, &interrupt] { measure(*o, interrupt); });
}

} // namespace steerdeck::cli
