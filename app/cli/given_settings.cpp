#include "app/cli/given_settings.h"

namespace steerdeck::cli {

void GivenSettings::add_to(CLI::App& verb)
{
    verb.add_option("--steps", steps, "Steps of the optimizer");
    verb.add_option("--batch", batch, "Examples a step, over all behaviours");
    verb.add_option("--lr", rate, "Highest learning rate; the method's own when left out");
    verb.add_option("--weight-decay", decay, "Of AdamW");
    verb.add_option("--warmup", warmup, "Share of the steps in which the rate rises");
    verb.add_option("--clip", clip, "Largest norm of a behaviour's gradient");
    verb.add_option("--seed", seed, "Of the start and the examples");
}

void GivenSettings::apply(train::TrainSettings& settings) const
{
    settings.steps = steps.value_or(settings.steps);
    settings.batch = batch.value_or(settings.batch);
    settings.learning_rate = rate.value_or(settings.learning_rate);
    settings.weight_decay = decay.value_or(settings.weight_decay);
    settings.warmup = warmup.value_or(settings.warmup);
    settings.clip = clip.value_or(settings.clip);
    settings.seed = seed.value_or(settings.seed);
}

} // namespace steerdeck::cli
