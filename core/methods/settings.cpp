#include "core/methods/settings.h"

#include "core/base/error.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace steerdeck::methods {
namespace {

void check_rank(int rank)
{
    constexpr int most = 65'536;
    if (rank < 1 || rank > most)
        throw InvalidInput(message("The rank is {}", rank), message("training settings"),
                           message("Give 1 to {}", most));
}

train::TrainSettings published(double rate)
{
    train::TrainSettings settings;
    settings.learning_rate = rate;
    settings.weight_decay = 0;
    settings.warmup = 0.03;
    settings.batch = 16;
    return settings;
}

} // namespace

std::string_view name_of(LmSteerComposition composition)
{
    return composition == LmSteerComposition::products  ? "products"
           : composition == LmSteerComposition::factors ? "factors"
                                                        : "factors-unscaled";
}

LmSteerComposition lm_steer_composition_named(std::string_view name)
{
    using enum LmSteerComposition;
    for (const auto composition : {products, factors, factors_unscaled})
        if (name_of(composition) == name) return composition;
    throw InvalidInput(message("LM-Steer is not composed by \"{}\"", name), "LM-Steer",
                       message("Choose one of: products, factors, factors-unscaled"));
}

void add_composing(Json& settings, const Composing& composing)
{
    const Composing usual;
    if (composing.dare.drop != usual.dare.drop) settings["drop_rate"] = composing.dare.drop;
    if (composing.lm_steer != usual.lm_steer) settings["lm_steer_composition"] = name_of(composing.lm_steer);
}

Composing composing_from(const Json& settings, const std::string& where)
{
    Composing composing;
    composing.dare.drop = value_or(settings, "drop_rate", composing.dare.drop, where);
    composing.lm_steer = lm_steer_composition_named(
        value_or(settings, "lm_steer_composition", std::string(name_of(composing.lm_steer)), where));
    return composing;
}

void check(const Composing& composing)
{
    if (!(composing.dare.drop >= 0) || composing.dare.drop >= 1)
        throw InvalidInput(message("The probability to drop is {}", composing.dare.drop), "DARE",
                           message("Give 0 to less than 1"));
}

std::string_view name_of(AdapterLoss loss)
{
    return loss == AdapterLoss::completion ? "completion" : loss == AdapterLoss::distillation ? "distillation" : "grpo";
}

AdapterLoss adapter_loss_named(std::string_view name)
{
    for (const auto loss : {AdapterLoss::completion, AdapterLoss::distillation, AdapterLoss::grpo})
        if (name_of(loss) == name) return loss;
    throw InvalidInput(message("There is no objective \"{}\"", name), message("training settings"),
                       message("Choose one of: completion, distillation, grpo"));
}

int steps_between_projections(const std::string& orthogonal, int steps)
{
    constexpr int epochs = 5; // of the published joint training
    if (orthogonal == "never") return 0;
    if (orthogonal == "init") return -1;
    if (orthogonal == "step") return 1;
    if (orthogonal == "epoch") return std::max(1, steps / epochs);
    int every = 0;
    const auto* end = orthogonal.data() + orthogonal.size();
    const auto read = std::from_chars(orthogonal.data(), end, every);
    if (read.ec != std::errc() || read.ptr != end || every < 1)
        throw InvalidInput(message("The projection is wanted \"{}\"", orthogonal), message("training settings"),
                           message("Give step, epoch, init, never, or every how many steps"));
    return every;
}

void check(const AdapterSettings& settings)
{
    check_rank(settings.rank);
    (void)model::places_together(settings.place);
    if (settings.group < 2 || settings.group > 256)
        throw InvalidInput(message("The group has {} answers", settings.group), message("training settings"),
                           message("Give 2 to 256"));
    if (settings.max_new_tokens < 1 || settings.max_new_tokens > 100'000)
        throw InvalidInput(message("max_new_tokens is {}", settings.max_new_tokens), message("training settings"),
                           message("Give 1 to 100 000"));
    std::set<int> known;
    for (const int layer : settings.layers)
        if (layer < 0 || !known.insert(layer).second)
            throw InvalidInput(layer < 0 ? message("The block {} does not exist", layer)
                                         : message("The block {} is named twice", layer),
                               message("training settings"), message("Name each once, from 0 on"));
}

void check(const LoraSettings& settings)
{
    check_rank(settings.rank);
    if (!(settings.alpha > 0)) throw InvalidInput(message("alpha is not above 0"), "LoRA", message("Give 16"));
    if (!(settings.dropout >= 0) || settings.dropout >= 1)
        throw InvalidInput(message("The dropout is {}", settings.dropout), "LoRA", message("Give 0 to less than 1"));
    if (settings.loss == AdapterLoss::grpo)
        throw InvalidInput(message("LoRA does not learn by grpo"), "LoRA",
                           message("Choose completion or distillation"));
    if (settings.projections.empty())
        throw InvalidInput(message("No projection is chosen"), "LoRA", message("Choose at least one"));
    std::set<std::string> known;
    for (const auto& name : settings.projections) {
        const std::set<std::string> all = {"gate", "up", "down", "q", "k", "v", "o"};
        if (!all.contains(name))
            throw InvalidInput(message("There is no projection \"{}\"", name), "LoRA",
                               message("Choose of: q, k, v, o, gate, up, down"));
        if (!known.insert(name).second)
            throw InvalidInput(message("The projection \"{}\" is named twice", name), "LoRA", message("Name it once"));
    }
}

void check(const JointSettings& settings, int steps)
{
    check(settings.adapter);
    check(settings.lora);
    (void)steps_between_projections(settings.orthogonal, steps);
    if (settings.adapter.last_position)
        throw InvalidInput(message("A joint training acts on every position, because LoRA does"),
                           message("training settings"),
                           message("Leave the last position out, or train adapters alone"));
}

AdapterPreset adapter_preset(std::string_view name)
{
    AdapterSettings linear;
    linear.function = model::ChangeFunction::none;
    if (name == "repository") return {published(9e-4), {}};
    if (name == "paper") return {published(1e-3), linear};
    throw InvalidInput(message("There is no preset \"{}\"", name), message("training settings"),
                       message("Choose one of: paper, repository"));
}

CaaPreset caa_preset(std::string_view name)
{
    if (name == "paper") return {10, 3, train::paper_settings().instructions};
    throw InvalidInput(message("There is no preset \"{}\"", name), "CAA", message("Choose paper"));
}

train::TrainSettings lm_steer_training()
{
    train::TrainSettings settings;
    settings.learning_rate = 3e-2;
    return settings;
}

train::TrainSettings lora_training()
{
    train::TrainSettings settings;
    settings.learning_rate = 3e-3;
    return settings;
}

train::TrainSettings adapter_training() { return published(3e-3); }

train::TrainSettings joint_training()
{
    auto settings = published(1e-3);
    settings.warmup = 0.06;
    return settings;
}

} // namespace steerdeck::methods
