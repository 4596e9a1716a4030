#include "app/cli/given_settings.h"
#include "app/cli/train_held_out.h"
#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/spread/mpi.h"

#include <cmath>
#include <cstdio>
#include <optional>

namespace steerdeck::cli {
namespace {

struct TrainOptions {
    lab::OpenRequest open;
    lab::TrainRequest request;
    HeldOutOptions held_out;
    bool json = false, estimate = false;
};

/// --preset; behind it in the order of the options every other one stands over it. `company`: whether there is that
/// one.
void add_preset(CLI::App& verb, train::TrainSettings& settings, bool company)
{
    std::string tip =
        "paper (arXiv 2601.05062): rate 1e-4, 2 epochs of 50 000 examples of each behaviour without the longest "
        "0.1 %, instructions as sentences, each of 10 paraphrases as likely; ";
    if (company)
        tip += "company: tokens in use learn to stand beside others' in a <set>, 500 steps of 54 at a rate of 3e-3; ";
    verb.add_option_function<std::string>(
            "--preset",
            [&settings](const std::string& name) {
                settings = name == "company" ? train::company_settings() : train::paper_settings();
            },
            tip + "other options stand over it")
        ->check(
            CLI::IsMember(company ? std::vector<std::string>{"paper", "company"} : std::vector<std::string>{"paper"}));
}

void add_settings(CLI::App& verb, TrainOptions& o)
{
    auto& s = o.request.settings;
    auto* steps = verb.add_option("--steps", s.steps, "Steps of the optimizer")->capture_default_str();
    add_data_settings(verb, s, *steps);
    add_instruction_style(verb, s.instructions);
    verb.add_option("--batch", s.batch, "Examples a step, over all behaviours")->capture_default_str();
    verb.add_option("--lr", s.learning_rate, "Highest learning rate")->capture_default_str();
    verb.add_option("--weight-decay", s.weight_decay, "Of AdamW")->capture_default_str();
    verb.add_option("--warmup", s.warmup, "Share of the steps in which the rate rises")->capture_default_str();
    verb.add_option("--clip", s.clip, "Largest norm of a token's gradient")->capture_default_str();
    verb.add_option("--temperature", s.temperature, "Of teacher and student")->capture_default_str();
    verb.add_option("--right-answers", s.right_answers,
                    "Weight of the cross-entropy of the data's answers beside the teacher")
        ->capture_default_str();
    verb.add_option("--seed", s.seed, "Of the examples")->capture_default_str();
    verb.add_option("--data,--data-path", o.request.data,
                    "JSONL of {prompt, response, behaviors}; the demo world when left out");
    verb.add_option("--out", o.request.out,
                    "Folder for the tokens; the one of --tokens, else your own data folder, when left out");
    add_notes(verb, o.request.notes);
    add_held_out_options(verb, o.held_out);
    o.request.samples = false; // nobody reads them here
    verb.add_flag("--estimate", o.estimate, "Only measure a few steps and tell what the training would take");
    verb.add_flag("--json", o.json, "Print JSON");
    add_open_options(verb, o.open);
}

void estimate(const TrainOptions& o, lab::Lab& lab, const Interrupt& interrupt)
{
    lab::TrainCost cost;
    run_job(
        interrupt, [&](lab::Sink sink) { return lab.estimate(o.request, std::move(sink)); },
        [&](const lab::Event& event) {
            if (const auto* told = std::get_if<lab::TrainCost>(&event)) cost = *told;
        });
    if (o.json)
        return print_json({{"seconds_per_step", cost.seconds_per_step},
                           {"steps", cost.steps},
                           {"seconds", cost.seconds},
                           {"bytes", cost.bytes},
                           {"free_bytes", cost.free_bytes},
                           {"parts", cost.parts},
                           {"recompute", cost.recompute},
                           {"longest", cost.longest}});
    std::printf("time     %s for %d steps of %.3g s\n", clock(cost.seconds).c_str(), cost.steps, cost.seconds_per_step);
    std::printf("memory   %.2f GB beside the model, of %.1f GB free (examples of up to %d tokens%s%s)\n",
                cost.bytes / 1e9, cost.free_bytes / 1e9, cost.longest,
                cost.recompute ? "; blocks are worked out twice to save memory" : "",
                cost.parts > 1 ? ("; each batch in " + std::to_string(cost.parts) + " parts").c_str() : "");
}

/// Joins the processes of the command, where there are several. Throws a usage error where they cannot be.
std::shared_ptr<train::Peers> join(const lab::OpenRequest& open)
{
    check_alike(open, !spread::ranks().alone());
    std::shared_ptr<train::Peers> peers;
    at_once([&] { peers = spread::join_peers(spread::ranks()); });
    return peers;
}

/// What the first process alone says.
bool tells() { return spread::ranks().rank == 0; }

/// Work that the processes of the command leave together, done or stopped.
template <typename Work>
void together(Work&& work)
{
    try {
        resumable(work);
    } catch (const Stopped&) {
        spread::leave_peers();
        throw;
    }
    spread::leave_peers();
}

void train(TrainOptions o, const Interrupt& interrupt)
{
    if (o.estimate && !spread::ranks().alone()) misused("--estimate: start it alone, without mpirun or srun");
    at_once([&] {
        lab::check(o.open, false);
        lab::check(o.request);
        lab::check(settings_of(o.held_out));
    });
    lab::check_names(o.request, o.open);
    check_names_held_out(o.request, settings_of(o.held_out), o.open);
    o.request.peers = join(o.open);
    const Stopwatch opening;
    lab::Lab lab(o.open, {}, interrupt.cancel());
    if (o.estimate) return estimate(o, lab, interrupt);
    if (tells()) print_warnings(lab);
    const double open_seconds = opening.seconds();
    ProgressLine line;
    lab::TrainPoint last;
    lab::TrainDone done;
    std::vector<lab::HeldOutPoint> held_out;
    run_job(
        interrupt,
        [&](lab::Sink sink) {
            return lab::train(lab, o.request, settings_of(o.held_out), std::move(sink),
                              [&](const lab::HeldOutPoint& point) { held_out.push_back(point); });
        },
        [&](const lab::Event& event) {
            if (const auto* point = std::get_if<lab::TrainPoint>(&event)) {
                last = *point;
                auto note = "loss " + number(point->loss);
                if (!held_out.empty()) note += ", held out " + number(held_out.back().loss);
                line.show({"Training", point->step, point->total_steps, point->seconds}, note);
            }
            if (const auto* end = std::get_if<lab::TrainDone>(&event)) done = *end;
        });
    line.clear();
    if (!tells()) return;
    if (!o.json) {
        std::printf("%-16s %10s %8s %8s  %-30s %s\n", "token", "loss", "norm", "cosine", "nearest words", "file");
        for (std::size_t i = 0; i < done.tokens.size(); ++i) {
            const lab::TokenTrace t = i < last.tokens.size() ? last.tokens[i] : lab::TokenTrace{};
            std::string near;
            for (std::size_t n = 0; n < t.nearest.size() && n < 3; ++n)
                near += (n ? " " : "") + t.nearest[n].text + " " + number(t.nearest[n].cosine, 2);
            std::printf("%-16s %10s %8s %8s  %-30s %s\n", done.tokens[i].c_str(), number(t.loss).c_str(),
                        number(t.norm).c_str(),
                        (std::isnan(t.cosine_to_start) ? "-" : number(t.cosine_to_start)).c_str(), near.c_str(),
                        done.files[i].c_str());
        }
        print_held_out(held_out);
        if (settings_of(o.held_out).patience > 0)
            std::printf("Kept are the tokens of the lowest held-out loss; the first table is of the last step.\n");
        std::printf("%s%s in all, recorded in %s\n", done.stopped_early ? "Ended early; " : "",
                    clock(done.seconds).c_str(), done.run.c_str());
        return;
    }
    Json tokens = Json::array();
    for (std::size_t i = 0; i < done.tokens.size(); ++i) {
        const lab::TokenTrace t = i < last.tokens.size() ? last.tokens[i] : lab::TokenTrace{};
        tokens.push_back({{"name", done.tokens[i]},
                          {"file", done.files[i].string()},
                          {"loss", t.loss},
                          {"norm", t.norm},
                          {"cosine_to_start", t.cosine_to_start},
                          {"nearest", cli::to_json(t.nearest)}});
    }
    print_json({{"seconds", done.seconds},
                {"open_seconds", open_seconds},
                {"steps", last.total_steps},
                {"final_loss", done.final_loss},
                {"stopped_early", done.stopped_early},
                {"held_out", cli::to_json(held_out)},
                {"run", done.run.string()},
                {"tokens", std::move(tokens)}});
}

struct Method {
    lab::OpenRequest open;
    lab::MethodRequest request;
    HeldOutOptions held_out;
    GivenSettings given;
    bool paper = false; // the preset of that name
    std::string objective;
    std::optional<double> temperature;
    std::optional<int> layer, rank;
    std::optional<double> scale, alpha, dropout;
    std::vector<std::string> projections;
};

void train_method(Method o, const Interrupt& interrupt)
{
    auto& request = o.request;
    const bool caa = request.method == steering::name_of(lab::Method::caa);
    const bool lora_dare = request.method == steering::name_of(lab::Method::lora_dare);
    if (caa && (o.given.of_training() || !request.data.empty()))
        misused("--steps, --batch, --lr and --data: caa is measured on prompts, not trained; leave them out");
    if (lora_dare) {
        auto& lora = request.lora;
        if (o.paper) lora.loss = methods::AdapterLoss::distillation;
        if (!o.objective.empty()) lora.loss = methods::adapter_loss_named(o.objective);
        if (!o.projections.empty()) lora.projections = o.projections;
        lora.rank = o.rank.value_or(lora.rank);
        lora.alpha = o.alpha.value_or(lora.alpha);
        lora.dropout = o.dropout.value_or(lora.dropout);
    } else if (!o.projections.empty() || o.rank || o.alpha || o.dropout || !o.objective.empty() || o.temperature) {
        misused("--projections, --rank, --alpha, --dropout, --objective and --temperature: only lora_dare has them; "
                "leave them out");
    }
    if (!caa && (o.layer || o.scale)) misused("--layer and --scale: only caa has them; leave them out");
    if (!request.task.empty() && !o.open.behaviors.empty())
        misused("--task brings a behaviour set of its own; leave --behavior-set out");
    if (caa && o.paper) {
        const auto preset = methods::caa_preset("paper");
        request.layer = preset.layer;
        request.scale = preset.scale;
    }
    request.layer = o.layer.value_or(request.layer);
    request.scale = o.scale.value_or(request.scale);
    request.settings = o.paper && !caa ? train::paper_settings() : lab::Lab::method_settings(request.method);
    o.given.apply(request.settings);
    request.settings.temperature = o.temperature.value_or(request.settings.temperature);
    const bool taught = caa || (lora_dare && request.lora.loss == methods::AdapterLoss::distillation);
    if (o.paper && !taught) request.settings.instructions = {}; // which only a teacher reads
    if (request.behaviors == std::vector<std::string>{"all"}) request.behaviors.clear();
    run_method_training(o.open, request, o.held_out, interrupt);
}

} // namespace

void run_method_training(const lab::OpenRequest& open, lab::MethodRequest request, const HeldOutOptions& judged,
                         const Interrupt& interrupt)
{
    const auto settings = settings_of(judged);
    if (request.method == steering::name_of(lab::Method::caa) && !spread::ranks().alone())
        misused("caa is measured, which one process does; start it alone, without mpirun or srun");
    at_once([&] {
        lab::check(open, false);
        lab::check(request);
        lab::check(request, settings);
    });
    lab::check_names(request, open);
    check_names_held_out(request, settings, open);
    request.peers = join(open);
    ProgressLine line;
    lab::TrainDone done;
    std::vector<lab::HeldOutPoint> held_out;
    together([&] {
        lab::Lab lab(open, {}, interrupt.cancel());
        run_job(
            interrupt,
            [&](lab::Sink sink) {
                return lab::train(lab, request, settings, std::move(sink),
                                  [&](const lab::HeldOutPoint& point) { held_out.push_back(point); });
            },
            [&](const lab::Event& event) {
                if (const auto* progress = std::get_if<Progress>(&event))
                    line.show(*progress, held_out.empty() ? "" : "held out " + number(held_out.back().loss));
                if (const auto* end = std::get_if<lab::TrainDone>(&event)) done = *end;
            });
    });
    line.clear();
    if (!tells()) return;
    for (const auto& note : done.notes) std::fprintf(stderr, "steerdeck-cli: %s\n", note.english().c_str());
    for (std::size_t i = 0; i < done.tokens.size(); ++i)
        std::printf("%-16s %s\n", done.tokens[i].c_str(), done.files[i].c_str());
    print_held_out(held_out);
    if (settings.patience > 0) std::printf("Kept is what had the lowest held-out loss.\n");
    std::printf("%s%s in all, last loss %s, recorded in %s\n", done.stopped_early ? "Ended early; " : "",
                clock(done.seconds).c_str(), number(done.final_loss).c_str(), done.run.c_str());
}

void add_train(CLI::App& app, const Interrupt& interrupt)
{
    auto* group = app.add_subcommand("train", "Distils instructions into tokens; goes on from its checkpoint");
    group->require_subcommand(1);

    auto tokens = std::make_shared<TrainOptions>();
    auto* one = group->add_subcommand("tokens", "Trains behaviours' tokens");
    one->add_option("--behaviors", tokens->request.behaviors, "Names, or all")->required();
    add_preset(*one, tokens->request.settings, true);
    one->add_option("--company", tokens->request.settings.company,
                    "Probability that an example has company: other seen behaviours' instructions in words")
        ->capture_default_str();
    one->add_option("--most-company", tokens->request.settings.most_company, "Most instructions of such company")
        ->capture_default_str();
    one->add_option("--company-as", tokens->request.settings.company_as,
                    "What it is: words, or the tokens in use, which stand with the learner's own as a <set>")
        ->capture_default_str();
    one->add_flag("--refine", tokens->request.settings.refine,
                  "Begins with the tokens in use instead of the mean of the instructions' words");
    add_settings(*one, *tokens);
    one->callback([tokens, one, &interrupt] {
        if (one->count("--steps") > 0) tokens->request.settings.epochs = 0; // a preset's give way to steps
        auto& names = tokens->request.behaviors;
        if (names == std::vector<std::string>{"all"}) names.clear(); // empty asks for all of them
        together([&] { train(*tokens, interrupt); });
    });

    const auto add_operator = [&](const char* name, const char* help) {
        auto o = std::make_shared<TrainOptions>();
        o->request.operator_name = name;
        auto* verb = group->add_subcommand(std::string(steering::bare_name(name)), help);
        auto& s = o->request.settings;
        if (name == std::string(steering::and_name)) add_preset(*verb, s, false);
        verb->add_option("--orthogonality", s.orthogonality, "Weight of its distance to the tokens")
            ->capture_default_str();
        verb->add_option("--start", s.start,
                         "Its row before the first step: zero, average (of the tokens), word (of the vocabulary) or "
                         "random (as long as the vocabulary's rows)")
            ->capture_default_str();
        verb->add_option("--sizes", s.sizes,
                         name == std::string(steering::not_name)
                             ? "Behaviours of an example, one of them avoided, as 1 2; one when left out"
                             : "Behaviours of an example, as 2 3; the operator's own when left out");
        verb->add_option("--without", s.without,
                         "Seen behaviours that it is not trained on, so that they are new to it; of a combination, as "
                         "in french+lower_case, that these never stand together");
        add_settings(*verb, *o);
        verb->callback([o, verb, &interrupt] {
            if (verb->count("--steps") > 0) o->request.settings.epochs = 0; // a preset's give way to steps
            together([&] { train(*o, interrupt); });
        });
    };
    add_operator(steering::and_name, "Trains <and> on pairs of seen behaviours that have tokens");
    add_operator(steering::set_name, "Trains <set>, which joins without an order, on pairs and triples");
    add_operator(steering::or_name, "Trains <or>: at least one behaviour of a pair holds");
    add_operator(steering::not_name, "Trains <not>: the behaviour is avoided");

    auto other = std::make_shared<Method>();
    auto* methods = group->add_subcommand("method", "Trains another way to steer: caa, lm_steer or lora_dare");
    methods->add_option("name", other->request.method, "caa, lm_steer or lora_dare")
        ->required()
        ->check(CLI::IsMember({"caa", "lm_steer", "lora_dare"}));
    auto* behaviors = methods->add_option("--behaviors", other->request.behaviors, "Names; all when left out");
    auto* task = methods
                     ->add_option("--task", other->request.task,
                                  "Of lm_steer and lora_dare: a task instead, as `train adapter` takes it")
                     ->excludes(behaviors);
    methods->add_option("--limit", other->request.task_limit, "Of a task: the first so many examples")->needs(task);
    methods
        ->add_option_function<std::string>(
            "--preset",
            [other](const std::string&) {
                other->paper = true;
                const auto paper = train::paper_settings();
                other->given.data.instructions = paper.instructions;
                if (other->request.method != steering::name_of(lab::Method::caa)) other->given.data = paper;
            },
            "paper (arXiv 2601.05062): of caa block 10, scale 3 and instructions as sentences, evenly drawn; of "
            "lora_dare and lm_steer the schedule that `train tokens` has, with lora_dare distilled from instructions; "
            "other options stand over it")
        ->check(CLI::IsMember({"paper"}));
    other->given.add_to(*methods);
    add_held_out_options(*methods, other->held_out);
    methods->add_option("--layer", other->layer,
                        "Of caa: the block behind which it acts; the middle one when left out");
    methods->add_option("--scale", other->scale, "Of caa: what its vector is multiplied by; 3 when left out");
    methods->add_option("--rank", other->rank, "Of lora_dare; 8 when left out");
    methods->add_option("--alpha", other->alpha, "Of lora_dare: its scale is alpha / rank; 16 when left out");
    methods->add_option("--dropout", other->dropout,
                        "Of lora_dare: the probability that a number it reads is left out; 0.1 when left out");
    methods
        ->add_option("--objective", other->objective,
                     "Of lora_dare: completion, the answers' cross-entropy; or distillation, from the instructions, as "
                     "tokens learn, which is the paper's way; completion when left out")
        ->check(CLI::IsMember({"completion", "distillation"}));
    methods->add_option("--temperature", other->temperature,
                        "Of lora_dare's distillation: of teacher and student; 10 when left out");
    methods->add_option("--projections", other->projections,
                        "Of lora_dare: which of q k v o gate up down it changes; gate up down when left out");
    methods->add_option("--data,--data-path", other->request.data,
                        "JSONL of {prompt, response, behaviors}; with --task the task's rows");
    methods->add_option("--out", other->request.out, "Folder; your own data folder when left out");
    add_notes(*methods, other->request.notes);
    add_open_options(*methods, other->open);
    methods->callback([other, &interrupt] { train_method(*other, interrupt); });
    add_train_adapter(*group, interrupt);
    add_train_sweep(*group, interrupt);
}

} // namespace steerdeck::cli
