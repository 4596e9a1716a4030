/// What trainings share that are judged on held-out examples.
#pragma once

#include "app/cli/console.h"
#include "core/lab/checks.h"
#include "core/lab/judged_training.h"

#include <CLI/CLI.hpp>

namespace steerdeck::cli {

struct HeldOutOptions {
    lab::HeldOutSettings settings;
    bool validate = false;
};

/// --run-validation, --val-data-path, --hold-out, --val-examples, --val-answers, --val-every and --patience.
void add_held_out_options(CLI::App& verb, HeldOutOptions& options);

/// What they ask for: with --run-validation alone, or --patience alone, a tenth of the prompts is held out.
lab::HeldOutSettings settings_of(const HeldOutOptions& options);

Json to_json(const std::vector<lab::HeldOutPoint>& points);
/// A line for each measurement.
void print_held_out(const std::vector<lab::HeldOutPoint>& points);

/// As lab::check_names for the file that is measured on, where there is one.
template <typename Request>
void check_names_held_out(Request request, const lab::HeldOutSettings& settings, const lab::OpenRequest& open)
{
    if (settings.data.empty()) return;
    request.data = settings.data;
    lab::check_names(request, open);
}

/// Runs a method's training once everything is checked, and prints what it made.
void run_method_training(const lab::OpenRequest& open, lab::MethodRequest request, const HeldOutOptions& judged,
                         const Interrupt& interrupt);

/// `train sweep`.
void add_train_sweep(CLI::App& group, const Interrupt& interrupt);

} // namespace steerdeck::cli
