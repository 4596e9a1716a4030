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

void add_wording(CLI::App& verb, behaviors::WordingForm& form)
{
    verb.add_option_function<std::string>(
            "--wording", [&form](const std::string& name) { form = behaviors::wording_form_named(name); },
            "Of several behaviours' instructions: joined (answer in German and use lower case) or sentences (Answer in "
            "German. Use lower case.), which is the paper's way")
        ->check(CLI::IsMember({"joined", "sentences"}))
        ->default_str(std::string(behaviors::name_of(form)));
}

void add_instruction_style(CLI::App& verb, behaviors::InstructionStyle& style)
{
    add_wording(verb, style.form);
    verb.add_option("--paraphrases", style.paraphrases,
                    "Of each behaviour's instructions the teacher reads the first so many; 0 = all")
        ->capture_default_str();
    verb.add_flag("--even-paraphrases,!--uneven-paraphrases", style.even,
                  "Each paraphrase is as likely, which is the paper's way; otherwise those of one or two words come "
                  "twice as often");
}

void add_composing(CLI::App& verb, methods::Composing& composing)
{
    verb.add_option("--drop-rate", composing.dare.drop,
                    "Of lora_dare with several behaviours: the probability that an entry of a change is dropped")
        ->capture_default_str();
    verb.add_option_function<std::string>(
            "--lm-steer-composition",
            [&composing](const std::string& name) { composing.lm_steer = methods::lm_steer_composition_named(name); },
            "Of lm_steer with several behaviours: products (their changes are added), factors (their factors are, "
            "which is the paper's way) or factors-unscaled (the same without epsilon)")
        ->check(CLI::IsMember({"products", "factors", "factors-unscaled"}))
        ->default_str(std::string(methods::name_of(composing.lm_steer)));
}

void add_notes(CLI::App& verb, std::string& notes)
{
    verb.add_option("--notes", notes, "Your own words about it, which the library and `results show` show");
}

void GivenSettings::add_to(CLI::App& verb)
{
    add_instruction_style(verb, data.instructions);
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
    settings.epochs = steps ? 0 : data.epochs; // a preset's give way to steps
    settings.instructions = data.instructions;
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
