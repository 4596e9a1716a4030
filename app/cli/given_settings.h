#pragma once

#include "core/train/settings.h"

#include <CLI/CLI.hpp>
#include <cstdint>
#include <optional>

namespace steerdeck::cli {

/// --epochs, which excludes `steps`, --subset, --drop-longest.
void add_data_settings(CLI::App& verb, train::TrainSettings& settings, CLI::Option& steps);

/// What a command names of how something is trained; what it leaves out is the method's own.
struct GivenSettings {
    train::TrainSettings data; // epochs, subset, drop_longest of it
    std::optional<int> steps, batch;
    std::optional<double> rate, decay, warmup, clip;
    std::optional<std::uint64_t> seed;

    /// --steps, --batch, --lr, --weight-decay, --warmup, --clip, --seed, and those of add_data_settings.
    void add_to(CLI::App& verb);
    /// Whether one of them was named that what is only measured does not have.
    bool of_training() const
    {
        return steps || batch || rate || decay || warmup || clip || !(data == train::TrainSettings());
    }
    void apply(train::TrainSettings& settings) const;
};

} // namespace steerdeck::cli
