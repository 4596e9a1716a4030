#include "app/cli/given_settings.h"

namespace steerdeck::cli {

void add_data_settings(CLI::App& verb, train::TrainSettings& s, CLI::Option& steps)
{
    verb.add_option("--epochs", s.epochs,
                    "Goes so often through the data set, each example once an epoch, instead of --steps")
        ->excludes(&steps);
    verb.add_option("--subset", s.subset,
                    "Of the data set's examples of the same behaviours, so many, chosen at random");
    verb.add_option("--drop-longest", s.drop_longest,
                    "Share of the data set that is left out, the longest examples; the paper's is 0.001");
}

void GivenSettings::add_to(CLI::App& verb)
{
    add_data_settings(verb, data, *verb.add_option("--steps", steps, "Steps of the optimizer"));
    verb.add_option("--batch", batch, "Examples a step, over all behaviours");
    verb.add_option("--lr", rate, "Highest learning rate; the method's own when left out");
    verb.add_option("--weight-decay", decay, "Of AdamW");
    verb.add_option("--warmup", warmup, "Share of the steps in which the rate rises");
    verb.add_option("--clip", clip, "Largest norm of a behaviour's gradient");
    verb.add_option("--seed", seed, "Of the start and the examples");
}

void GivenSettings::apply(train::TrainSettings& settings) const
{
    settings.epochs = data.epochs;
    settings.subset = data.subset;
    settings.drop_longest = data.drop_longest;
    settings.steps = steps.value_or(settings.steps);
    settings.batch = batch.value_or(settings.batch);
    settings.learning_rate = rate.value_or(settings.learning_rate);
    settings.weight_decay = decay.value_or(settings.weight_decay);
    settings.warmup = warmup.value_or(settings.warmup);
    settings.clip = clip.value_or(settings.clip);
    settings.seed = seed.value_or(settings.seed);
}

} // namespace steerdeck::cli
