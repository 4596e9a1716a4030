#include "app/cli/given_settings.h"
#include "app/cli/train_held_out.h"
#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/library.h"

#include <cmath>
#include <cstdio>

namespace steerdeck::cli {
namespace {

struct TrainSweepOptions {
    lab::OpenRequest open;
    lab::SweepRequest request;
    HeldOutOptions held_out;
    bool json = false, use_best = false;
};

const char* name_of(lab::SweepRow::State state)
{
    switch (state) {
    case lab::SweepRow::State::waiting:
        return "waiting";
    case lab::SweepRow::State::running:
        return "running";
    case lab::SweepRow::State::done:
        return "done";
    case lab::SweepRow::State::failed:
        break;
    }
    return "failed";
}

Json to_json(const lab::SweepPoint& point)
{
    Json rows = Json::array();
    for (const auto& row : point.rows) {
        rows.push_back({{"learning_rate", row.learning_rate},
                        {"steps", row.steps},
                        {"seed", row.seed},
                        {"state", name_of(row.state)},
                        {"loss", row.loss},
                        {"held_out_loss", row.held_out_loss},
                        {"accuracy", row.accuracy},
                        {"best_step", row.best_step},
                        {"seconds", row.seconds},
                        {"run", row.run.string()}});
        if (!row.error.empty()) rows.back()["error"] = row.error.english();
    }
    return {{"folder", point.folder.string()},
            {"best", point.best < 0 ? Json() : Json(point.best)},
            {"rows", std::move(rows)}};
}

void print(const lab::SweepPoint& point)
{
    std::printf("%10s %8s %6s %10s %14s %12s %10s  %s\n", "rate", "steps", "seed", "loss", "held-out loss",
                "accuracy, %", "best step", "record");
    const auto shown = [](double value, double unit) {
        return std::isnan(value) ? std::string("-") : number(unit * value, 4);
    };
    for (std::size_t i = 0; i < point.rows.size(); ++i) {
        const auto& row = point.rows[i];
        std::printf("%10s %8d %6llu %10s %14s %12s %10d  %s%s\n", number(row.learning_rate).c_str(), row.steps,
                    static_cast<unsigned long long>(row.seed), shown(row.loss, 1).c_str(),
                    shown(row.held_out_loss, 1).c_str(), shown(row.accuracy, 100).c_str(), row.best_step,
                    row.error.empty() ? row.run.filename().c_str() : row.error.english().c_str(),
                    int(i) == point.best ? "  best" : "");
    }
}

void run(TrainSweepOptions o, const Interrupt& interrupt)
{
    auto& request = o.request;
    if (request.train.behaviors == std::vector<std::string>{"all"}) request.train.behaviors.clear();
    request.train.samples = false; // nobody reads them here
    o.held_out.validate = true;
    request.held_out = settings_of(o.held_out);
    at_once([&] {
        lab::check(o.open, false);
        lab::check(request.train);
        lab::check(request);
    });
    lab::check_names(request.train, o.open);
    lab::Lab lab(o.open, {}, interrupt.cancel());
    print_warnings(lab);
    ProgressLine line;
    lab::SweepPoint last;
    resumable([&] {
        run_job(
            interrupt,
            [&](lab::Sink sink) {
                return lab::sweep(lab, request, std::move(sink), [&](const lab::SweepPoint& point) { last = point; });
            },
            [&](const lab::Event& event) {
                const auto* progress = std::get_if<Progress>(&event);
                if (!progress) return;
                const bool any = last.best >= 0;
                line.show(*progress, any ? "best " + number(last.rows[std::size_t(last.best)].held_out_loss) : "");
            });
    });
    line.clear();
    if (o.use_best && last.best >= 0) lab::use_training(lab, last.rows[std::size_t(last.best)].run);
    if (o.json) return print_json(to_json(last));
    print(last);
    if (last.best < 0) throw Failure("None of the trainings came to an end");
    const auto& best = last.rows[std::size_t(last.best)];
    if (o.use_best)
        std::printf("The best one's tokens are in use.\n");
    else
        std::printf("`steerdeck-cli library use %s` takes the best one's tokens\n", best.run.filename().c_str());
}

} // namespace

void add_train_sweep(CLI::App& group, const Interrupt& interrupt)
{
    auto o = std::make_shared<TrainSweepOptions>();
    auto& train = o->request.train;
    auto* verb =
        group.add_subcommand("sweep", "Trains tokens with several rates, steps and seeds, and tells which held-out "
                                      "loss is lowest; goes on where it was");
    auto* names = verb->add_option("--behaviors", train.behaviors, "Names, or all");
    verb->add_option("--operator", train.operator_name, "An operator instead: <and>, <set>, <or> or <not>")
        ->excludes(names)
        ->check(CLI::IsMember(steering::operator_names()));
    verb->add_option("--rates", o->request.rates, "Learning rates; the usual one when left out");
    verb->add_option("--steps", o->request.steps, "Numbers of steps; the usual one when left out");
    verb->add_option("--seeds", o->request.seeds, "Seeds; 1 when left out");
    verb->add_option("--batch", train.settings.batch, "Examples a step, over all behaviours")->capture_default_str();
    verb->add_option("--data,--data-path", train.data,
                     "JSONL of {prompt, response, behaviors}; the demo world when left out");
    add_instruction_style(*verb, train.settings.instructions);
    add_notes(*verb, train.notes);
    add_held_out_options(*verb, o->held_out);
    verb->add_flag("--use-best", o->use_best, "Put the best one's tokens in use");
    verb->add_flag("--json", o->json, "Print JSON");
    add_open_options(*verb, o->open);
    verb->callback([o, names, &interrupt] {
        if (names->count() == 0 && o->request.train.operator_name.empty())
            misused("sweep: say what is trained, with --behaviors or --operator");
        run(*o, interrupt);
    });
}

} // namespace steerdeck::cli
