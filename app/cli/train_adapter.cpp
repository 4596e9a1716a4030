#include "app/cli/given_settings.h"
#include "app/cli/train_held_out.h"
#include "app/cli/verbs.h"
#include "core/lab/checks.h"

namespace steerdeck::cli {
namespace {

/// What is left out is the preset's, or else the method's own.
struct TrainAdapterOptions {
    lab::OpenRequest open;
    lab::MethodRequest request;
    std::string preset, activation, place, objective;
    GivenSettings given;
    HeldOutOptions held_out;
    std::optional<int> rank;
    std::optional<double> temperature;
    std::vector<int> layers;
    bool fixed = false, last = false;
};

void read_settings(TrainAdapterOptions& o)
{
    auto& request = o.request;
    auto& adapter = request.joint.adapter;
    auto& s = request.settings = lab::Lab::method_settings(request.method);
    if (!o.preset.empty()) {
        const auto preset = methods::adapter_preset(o.preset);
        s = preset.training;
        adapter.function = preset.adapter.function;
    }
    o.given.apply(s);
    s.temperature = o.temperature.value_or(s.temperature);
    adapter.rank = o.rank.value_or(adapter.rank);
    if (!o.activation.empty()) adapter.function = model::change_function_named(o.activation);
    if (!o.place.empty()) adapter.place = o.place;
    if (!o.objective.empty()) adapter.loss = methods::adapter_loss_named(o.objective);
    adapter.layers = o.layers;
    adapter.last_position = o.last;
}

void add_settings(CLI::App& verb, TrainAdapterOptions& o)
{
    auto* behaviors = verb.add_option("--behaviors", o.request.behaviors, "Names, or all");
    auto* task = verb.add_option("--task", o.request.task,
                                 "A task instead: its training split, with --data as `evaluate task` takes it; try it "
                                 "with evaluate task --steering TASK")
                     ->excludes(behaviors);
    verb.add_option("--limit", o.request.task_limit, "Of a task: the first so many examples")->needs(task);
    verb.add_option("--rank", o.rank, "Of the adapters; 8 when left out");
    verb.add_option("--activation", o.activation,
                    "Between the two factors: silu, relu, gelu, tanh or none; silu when left out");
    verb.add_option("--place", o.place,
                    "block: behind each block; sublayers: behind attention and MLP; submodules: where the published "
                    "program hooks in, behind the norm before the MLP and behind the MLP; block when left out");
    verb.add_option("--layers", o.layers, "Blocks, from 0 on; all of them when left out");
    verb.add_option(
        "--objective", o.objective,
        "completion: the answers' cross-entropy; distillation: from the instructions, as tokens learn; grpo: from "
        "the model's own answers, by the verifiers, or by a task's parser (1 where it can read an answer, 2 more where "
        "that is right); completion when left out");
    verb.add_option("--num-generations", o.request.joint.adapter.group, "Of grpo: answers to each prompt")
        ->capture_default_str();
    verb.add_option("--max-new-tokens", o.request.joint.adapter.max_new_tokens, "Of grpo: the longest answer")
        ->capture_default_str();
    verb.add_option("--temperature", o.temperature, "Of distillation: of teacher and student; 10 when left out");
    o.given.add_to(verb);
    add_held_out_options(verb, o.held_out);
    verb.add_option(
        "--data,--data-path", o.request.data,
        "JSONL of {prompt, response, behaviors}; the demo world when left out. With --task the task's rows");
    verb.add_option("--out", o.request.out, "Folder; your own data folder when left out");
    add_notes(verb, o.request.notes);
    add_open_options(verb, o.open);
}

void train(TrainAdapterOptions o, const Interrupt& interrupt)
{
    if (o.request.task.empty() && o.request.behaviors.empty()) misused("--behaviors or --task is required");
    if (!o.request.task.empty() && !o.open.behaviors.empty())
        misused("--task brings a behaviour set of its own; leave --behavior-set out");
    if (o.request.behaviors == std::vector<std::string>{"all"}) o.request.behaviors.clear();
    at_once([&] { read_settings(o); });
    run_method_training(o.open, o.request, o.held_out, interrupt);
}

} // namespace

void add_train_adapter(CLI::App& group, const Interrupt& interrupt)
{
    auto adapter = std::make_shared<TrainAdapterOptions>();
    auto* one = group.add_subcommand("adapter", "Trains low-rank changes behind the blocks (arXiv 2603.00425)");
    add_settings(*one, *adapter);
    one->add_flag("--fixed", adapter->fixed, "A fixed vector behind each block instead");
    one->add_flag("--last-position", adapter->last, "Change only a prompt's last position and what follows it");
    one->add_option("--preset", adapter->preset,
                    "repository: SiLU, rate 9e-4; paper: linear, rate 1e-3; other options stand over it");
    one->callback([adapter, &interrupt] {
        if (adapter->fixed && (adapter->rank || !adapter->activation.empty()))
            misused("--fixed: a fixed vector has neither --rank nor --activation; leave them out");
        adapter->request.method = steering::name_of(adapter->fixed ? lab::Method::fixed_vector : lab::Method::adapter);
        train(*adapter, interrupt);
    });

    auto joint = std::make_shared<TrainAdapterOptions>();
    auto* two = group.add_subcommand("joint", "Trains LoRA and adapters together, kept apart by a projection");
    add_settings(*two, *joint);
    auto& own = joint->request.joint;
    two->add_option("--lora-rank", own.lora.rank, "Of LoRA")->capture_default_str();
    two->add_option("--lora-alpha", own.lora.alpha, "Of LoRA: its scale is alpha / rank")->capture_default_str();
    two->add_option("--lora-dropout", own.lora.dropout, "Of LoRA: the probability that a number it reads is left out")
        ->capture_default_str();
    two->add_option("--projections", own.lora.projections, "What LoRA changes, of q k v o gate up down")
        ->capture_default_str();
    two->add_flag("--last-position", joint->last, "Refused: a joint training acts on every position, as published");
    two->add_option("--orthogonal-freq", own.orthogonal,
                    "When the adapters are projected out of what LoRA writes: step, epoch, init, never, or every so "
                    "many steps")
        ->capture_default_str();
    two->callback([joint, &interrupt] {
        joint->request.method = steering::name_of(lab::Method::joint);
        train(*joint, interrupt);
    });
}

} // namespace steerdeck::cli
