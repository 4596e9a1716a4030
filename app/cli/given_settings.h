#pragma once

#include "core/methods/settings.h"
#include "core/train/settings.h"

#include <CLI/CLI.hpp>
#include <cstdint>
#include <optional>

namespace steerdeck::cli {

/// --epochs, which excludes `steps`, --subset, --drop-longest.
void add_data_settings(CLI::App& verb, train::TrainSettings& settings, CLI::Option& steps);

/// --wording joined|sentences.
void add_wording(CLI::App& verb, behaviors::WordingForm& form);
/// --wording, --paraphrases, --even-paraphrases.
void add_instruction_style(CLI::App& verb, behaviors::InstructionStyle& style);
/// --drop-rate, --lm-steer-composition.
void add_composing(CLI::App& verb, methods::Composing& composing);
/// --notes.
void add_notes(CLI::App& verb, std::string& notes);

/// What a command names of how something is trained; what it leaves out is the method's own.
struct GivenSettings {
    train::TrainSettings data; // epochs, subset, drop_longest and instructions of it
    std::optional<int> steps, batch;
    std::optional<double> rate, decay, warmup, clip;
    std::optional<std::uint64_t> seed;

    /// --steps, --batch, --lr, --weight-decay, --warmup, --clip, --seed, and those of add_data_settings and
    /// add_instruction_style.
    void add_to(CLI::App& verb);
    /// Whether one of them was named that what is only measured does not have.
    bool of_training() const
    {
        return steps || batch || rate || decay || warmup || clip || data.epochs > 0 || data.subset > 0 ||
               data.drop_longest > 0;
    }
    void apply(train::TrainSettings& settings) const;
};

} // namespace steerdeck::cli
