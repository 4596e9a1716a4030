#include "app/cli/verbs.h"

namespace steerdeck::cli {

void add_results_plot(CLI::App& group)
{
    auto* verb = group.add_subcommand("plot", "Not in this build: pictures need Qt");
    verb->allow_extras();
    verb->callback([] { throw Failure("This program was built without Qt and draws no pictures; build it with Qt"); });
}

} // namespace steerdeck::cli
