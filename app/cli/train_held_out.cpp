#include "app/cli/train_held_out.h"

#include <cmath>
#include <cstdio>

namespace steerdeck::cli {

void add_held_out_options(CLI::App& verb, HeldOutOptions& o)
{
    auto& s = o.settings;
    verb.add_flag("--run-validation", o.validate,
                  "Measure loss and accuracy on examples that are never trained on; a tenth of the prompts where "
                  "neither --val-data-path nor --hold-out says which");
    auto* file = verb.add_option("--val-data-path", s.data,
                                 "JSONL of {prompt, response, behaviors} to measure on; of a task its rows");
    verb.add_option("--hold-out", s.share, "Share of the training data's prompts to measure on instead, up to 0.5")
        ->excludes(file);
    verb.add_option("--val-examples", s.examples,
                    "Examples of each behaviour, or of the task, that the loss is measured on")
        ->capture_default_str();
    verb.add_option("--val-answers", s.answers, "Prompts of each behaviour that the accuracy is measured on")
        ->capture_default_str();
    verb.add_option("--val-every", s.every, "Steps between measurements; a twentieth of all when left out");
    verb.add_option("--patience", s.patience,
                    "End after so many measurements without a lower loss, and keep what had the lowest");
}

lab::HeldOutSettings settings_of(const HeldOutOptions& options)
{
    auto settings = options.settings;
    if ((options.validate || settings.patience > 0) && !settings.on()) settings.share = 0.1;
    return settings;
}

Json to_json(const std::vector<lab::HeldOutPoint>& points)
{
    Json all = Json::array();
    for (const auto& point : points) {
        Json tokens = Json::array();
        for (const auto& token : point.tokens)
            tokens.push_back({{"name", token.name}, {"loss", token.loss}, {"accuracy", token.accuracy}});
        all.push_back({{"step", point.step},
                       {"loss", point.loss},
                       {"accuracy", point.accuracy},
                       {"answers", point.answers},
                       {"best", point.best},
                       {"tokens", std::move(tokens)}});
    }
    return all;
}

void print_held_out(const std::vector<lab::HeldOutPoint>& points)
{
    if (points.empty()) return;
    std::printf("\n%-6s %14s %18s\n", "step", "held-out loss", "accuracy, %");
    std::size_t best = 0;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (points[i].best) best = i;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& point = points[i];
        const auto accuracy = std::isnan(point.accuracy)
                                  ? std::string("-")
                                  : number(100 * point.accuracy, 3) + " of " + std::to_string(point.answers);
        std::printf("%-6d %14s %18s%s\n", point.step, number(point.loss).c_str(), accuracy.c_str(),
                    i == best ? "  lowest" : "");
    }
}

} // namespace steerdeck::cli
