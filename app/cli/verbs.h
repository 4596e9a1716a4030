/// The verbs, by group. Each adds its subcommands; what they throw, main turns into an exit code.
#pragma once

#include "app/cli/console.h"

#include <CLI/CLI.hpp>

namespace steerdeck::cli {

void add_info(CLI::App& app);
void add_model(CLI::App& app);
void add_text(CLI::App& app);
void add_verify(CLI::App& app);
void add_generate(CLI::App& app, const Interrupt& interrupt);
void add_train(CLI::App& app, const Interrupt& interrupt);
void add_adapters(CLI::App& app);
/// `train adapter` and `train joint`.
void add_train_adapter(CLI::App& group, const Interrupt& interrupt);
void add_data(CLI::App& app, const Interrupt& interrupt);
void add_evaluate(CLI::App& app, const Interrupt& interrupt);
void add_results(CLI::App& app, const Interrupt& interrupt);
/// `evaluate task` and `data task`.
void add_evaluate_task(CLI::App& group, const Interrupt& interrupt);
void add_data_task(CLI::App& group);
/// The accuracy with its interval, and what could not be counted.
void print_task_summary(const tasks::Summary& summary);
/// `table` of `evaluate` and `demo`.
void add_table(CLI::App& group, const Interrupt& interrupt);
/// `evaluate dose`.
void add_dose(CLI::App& group, const Interrupt& interrupt);
/// `results plot`; in a build without Qt it says so.
void add_results_plot(CLI::App& group);
void add_geometry(CLI::App& app, const Interrupt& interrupt);
void add_serve(CLI::App& app, const Interrupt& interrupt);
void add_demo(CLI::App& app, const Interrupt& interrupt);
/// `export` and `import`.
void add_exchange(CLI::App& app, const Interrupt& interrupt);

/// `class collect` and `class check`.
void add_class(CLI::App& app);

/// --model, --tokens, --behavior-set, --dtype, --device, --threads, --memory and those of its chat template, of verbs
/// that open a model.
void add_open_options(CLI::App& verb, lab::OpenRequest& request);
/// --template, --template-var, --thinking and --no-thinking, which are among them.
void add_template_options(CLI::App& verb, lab::OpenRequest& request);
/// Throws a usage error where `divided` work is to be done by processes that each would measure the dtype for
/// themselves: they have to compute alike.
void check_alike(const lab::OpenRequest& open, bool divided);
/// Throws what makes main say `sentence` and exit with 2.
[[noreturn]] void misused(const std::string& sentence);

/// Runs `check`, which decides what the arguments alone decide, before any model is opened; what it refuses is misuse.
template <typename Check>
void at_once(Check&& check)
{
    try {
        check();
    } catch (const Error& refusal) {
        misused(refusal.what());
    }
}

} // namespace steerdeck::cli
