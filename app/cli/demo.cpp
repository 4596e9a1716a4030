#include "app/cli/verbs.h"
#include "core/base/home.h"
#include "core/lab/checks.h"
#include "core/lab/tools.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace steerdeck::cli {
namespace {

struct DemoOptions {
    lab::BuildRequest request;
    std::vector<std::string> only;
    bool json = false;
};

const std::map<std::string, lab::BuildStage> stages = {
    {"tokenizer", lab::BuildStage::tokenizer}, {"model", lab::BuildStage::model},
    {"tokens", lab::BuildStage::tokens},       {"and", lab::BuildStage::operator_and},
    {"operators", lab::BuildStage::operators}, {"methods", lab::BuildStage::methods}};

/// Told as it goes: a line of text, or of JSON, per point of the curves.
class Teller {
public:
    explicit Teller(bool json) : json_(json) {}

    void operator()(const Progress& p)
    {
        line_.clear();
        if (json_) return tell({{"stage", p.stage.english()}});
        std::printf("== %s\n", p.stage.english().c_str());
        std::fflush(stdout);
    }
    void operator()(const lab::PretrainReport& p)
    {
        line_.clear();
        if (json_)
            return tell({{"step", p.step},
                         {"steps", p.steps},
                         {"loss", p.loss},
                         {"validation", p.validation < 0 ? Json() : Json(p.validation)},
                         {"tokens_per_second", p.tokens_per_second},
                         {"seconds", p.seconds}});
        std::printf("%6d/%d  loss %-8s", p.step, p.steps, number(p.loss).c_str());
        if (p.validation >= 0) std::printf("  held out %-8s", number(p.validation).c_str());
        std::printf("  %.0f tokens/s  %s gone\n", p.tokens_per_second, clock(p.seconds).c_str());
        std::fflush(stdout);
        line_.show({"Pretraining", p.step, p.steps, p.seconds});
    }
    void operator()(const lab::TrainPoint& p)
    {
        // Twenty lines a training are enough of a curve to read.
        const bool due = p.step == p.total_steps || p.step / std::max(1, p.total_steps / 20) != last_;
        last_ = p.step / std::max(1, p.total_steps / 20);
        if (due && json_) tell({{"step", p.step}, {"steps", p.total_steps}, {"loss", p.loss}, {"seconds", p.seconds}});
        if (due && !json_) {
            line_.clear();
            std::printf("%6d/%d  loss %-8s  %s gone\n", p.step, p.total_steps, number(p.loss).c_str(),
                        clock(p.seconds).c_str());
            std::fflush(stdout);
        }
        line_.show({"Training", p.step, p.total_steps, p.seconds});
    }
    void operator()(const lab::TrainDone& d)
    {
        line_.clear();
        if (json_) return tell({{"tokens", d.tokens}, {"final_loss", d.final_loss}, {"seconds", d.seconds}});
        std::printf("%zu written in %s\n", d.files.size(), clock(d.seconds).c_str());
        std::fflush(stdout);
    }

private:
    static void tell(const Json& json)
    {
        std::printf("%s\n", json.dump().c_str());
        std::fflush(stdout);
    }

    bool json_;
    int last_ = -1;
    ProgressLine line_;
};

} // namespace

void add_demo(CLI::App& app, const Interrupt& interrupt)
{
    auto* group = app.add_subcommand("demo", "The demo world and its model");
    group->require_subcommand(1);
    auto o = std::make_shared<DemoOptions>();
    auto& r = o->request;
    auto* verb = group->add_subcommand(
        "build", "Makes the demo folder from its behaviours and a seed: tokenizer, model, tokens, "
                 "<and>; goes on where it was interrupted");
    verb->add_option("--out", r.out, "Folder to write; the demo's own when left out");
    verb->add_option("--work", r.work, "Folder for checkpoints; ~/.cache/steerdeck/demo when left out");
    verb->add_option("--seed", r.seed, "Of everything")->capture_default_str();
    verb->add_option("--steps", r.steps, "Steps of the pretraining")->check(CLI::Range(1, 10'000'000));
    verb->add_option("--token-steps", r.tokens.steps, "Steps of the tokens' training")
        ->check(CLI::Range(1, 10'000'000))
        ->capture_default_str();
    verb->add_option("--and-steps", r.operator_and.steps, "Steps of the training of <and>")
        ->check(CLI::Range(1, 10'000'000))
        ->capture_default_str();
    verb->add_option("--only", o->only,
                     "Stages to do: tokenizer, model, tokens, and, operators, methods; all when left out")
        ->check(CLI::IsMember({"tokenizer", "model", "tokens", "and", "operators", "methods"}));
    verb->add_option("--threads", r.threads, "Threads; one per core when left out")->check(CLI::Range(1, 1024));
    verb->add_flag("--json", o->json, "Print a JSON object per line");
    add_table(*group, interrupt);
    verb->callback([o, &interrupt] {
        for (const auto& name : o->only) o->request.stages.push_back(stages.at(name));
        if (o->request.work.empty()) o->request.work = cache_home() / "steerdeck" / "demo";
        at_once([&] {
            lab::check_can_be_written(o->request.out.empty() ? lab::demo_folder() : o->request.out);
            lab::check_can_be_written(o->request.work);
        });
        Teller teller(o->json);
        lab::build_demo(
            o->request, [&](const lab::BuildEvent& event) { std::visit(teller, event); }, interrupt.cancel());
    });
}

} // namespace steerdeck::cli
