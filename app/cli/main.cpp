#include "app/cli/library.h"
#include "app/cli/mechanism.h"
#include "app/cli/model_get.h"
#include "app/cli/reference.h"
#include "app/cli/verbs.h"
#include "core/base/build_info.h"
#include "core/base/log.h"
#include "core/lab/tools.h"
#include "core/spread/ranks.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

using namespace steerdeck;

namespace {

/// The arguments with the names of options spelled with dashes: --control_method, as the paper's programs have it, is
/// --control-method. Values, and what follows a bare --, stay as they are.
std::vector<std::string> with_dashes(int argc, char** argv)
{
    std::vector<std::string> arguments(argv, argv + argc);
    for (std::size_t i = 1; i < arguments.size() && arguments[i] != "--"; ++i) {
        auto& one = arguments[i];
        if (!one.starts_with("--")) continue;
        const auto end = one.begin() + std::ptrdiff_t(std::min(one.find('='), one.size()));
        std::replace(one.begin(), end, '_', '-');
    }
    return arguments;
}

/// The verbs that several processes of one mpirun or srun do together.
constexpr const char* shared_verbs[] = {"evaluate orderings", "train tokens", "train and",     "train set",  "train or",
                                        "train not",          "train method", "train adapter", "train joint"};

/// Every other verb would be done by each of the processes, over the others' files.
void refuse_to_repeat(const CLI::App& app)
{
    if (spread::ranks().alone()) return;
    std::string verb;
    for (const auto* at = &app; !at->get_subcommands().empty();) {
        at = at->get_subcommands()[0];
        verb += (verb.empty() ? "" : " ") + at->get_name();
    }
    if (std::ranges::find(shared_verbs, verb) != std::end(shared_verbs)) return;
    cli::misused("Of " + verb + " " + std::to_string(spread::ranks().size) +
                 " processes would each do the whole; start it alone, without mpirun or srun");
}

/// 0 done, 1 failed (the reason in one sentence on stderr), 2 misused.
int run(int argc, char** argv, const cli::Interrupt& interrupt)
{
    CLI::App app("Steers language models with learned input tokens. Every verb has --help.", "steerdeck-cli");
    app.set_version_flag("--version", std::string("steerdeck-cli ") + version());
    bool verbose = false;
    app.fallthrough(); // so that it may stand behind the verb, too
    app.add_flag("--verbose", verbose, "Tell on stderr what is logged: versions, machine, model, jobs");
    app.add_flag_callback("--silent", cli::ProgressLine::silence, "No line of progress on the terminal");
    app.parse_complete_callback([&app, &verbose] {
        refuse_to_repeat(app);
        spread::take_own_gpu();
        lab::begin_log("steerdeck-cli", verbose);
    });
    app.require_subcommand(1);
    cli::add_info(app);
    cli::add_model(app);
    cli::add_model_get(*app.get_subcommand("model"), interrupt);
    cli::add_text(app);
    cli::add_verify(app);
    cli::add_generate(app, interrupt);
    cli::add_data(app, interrupt);
    cli::add_train(app, interrupt);
    cli::add_adapters(app);
    cli::add_evaluate(app, interrupt);
    cli::add_results(app, interrupt);
    cli::add_geometry(app, interrupt);
    cli::add_mechanism(app, interrupt);
    cli::add_serve(app, interrupt);
    cli::add_demo(app, interrupt);
    cli::add_exchange(app, interrupt);
    cli::add_class(app);
    cli::add_library(app, interrupt);
    cli::add_reference(app);
    try {
        auto arguments = with_dashes(argc, argv);
        std::vector<char*> pointers;
        for (auto& argument : arguments) pointers.push_back(argument.data());
        app.parse(int(pointers.size()), pointers.data());
        return std::fflush(stdout) == 0 ? 0 : 1;
    } catch (const CLI::ParseError& error) {
        if (spread::ranks().rank > 0) return error.get_exit_code() == 0 ? 0 : 2; // the first one says it for all
        return app.exit(error) == 0 ? 0 : 2;
    }
}

} // namespace

int main(int argc, char** argv)
{
    const cli::Interrupt interrupt;
    try {
        return run(argc, argv, interrupt);
    } catch (const Cancelled&) {
        std::fputs("steerdeck-cli: Stopped as asked; files are whole.\n", stderr);
        return interrupt.exit_code();
    } catch (const cli::Stopped& stopped) {
        std::fprintf(stderr, "steerdeck-cli: %s\n", stopped.what());
        return interrupt.exit_code();
    } catch (const std::bad_alloc&) {
        log::error("program", "out of memory");
        std::fputs("steerdeck-cli: There is not enough memory for this. Use a smaller batch or model.\n", stderr);
    } catch (const std::exception& error) {
        if (!dynamic_cast<const cli::Failure*>(&error)) log::error("program", log::text_of(error)); // a job's is told
        // LibTorch appends a stack trace after the first line.
        const std::string text = error.what();
        std::fprintf(stderr, "steerdeck-cli: %s\n", text.substr(0, text.find('\n')).c_str());
    }
    return 1;
}
