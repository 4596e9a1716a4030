#include "app/cli/reference.h"
#include "app/cli/verbs.h"
#include "core/base/build_info.h"

#include <cstdio>

using namespace steerdeck;

namespace {

/// 0 done, 1 failed (the reason in one sentence on stderr), 2 misused.
int run(int argc, char** argv)
{
    const cli::Interrupt interrupt;
    CLI::App app("Steers language models with learned input tokens. Every verb has --help.", "steerdeck-cli");
    app.set_version_flag("--version", std::string("steerdeck-cli ") + version());
    app.require_subcommand(1);
    cli::add_info(app);
    cli::add_model(app);
    cli::add_text(app);
    cli::add_verify(app);
    cli::add_generate(app, interrupt);
    cli::add_data(app, interrupt);
    cli::add_train(app, interrupt);
    cli::add_evaluate(app, interrupt);
    cli::add_results(app, interrupt);
    cli::add_geometry(app, interrupt);
    cli::add_demo(app, interrupt);
    cli::add_reference(app);
    try {
        app.parse(argc, argv);
        return std::fflush(stdout) == 0 ? 0 : 1;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run(argc, argv);
    } catch (const Cancelled&) {
        std::fputs("steerdeck-cli: Stopped as asked; files are whole.\n", stderr);
    } catch (const std::bad_alloc&) {
        std::fputs("steerdeck-cli: There is not enough memory for this. Use a smaller batch or model.\n", stderr);
    } catch (const std::exception& error) {
        // LibTorch appends a stack trace after the first line.
        const std::string text = error.what();
        std::fprintf(stderr, "steerdeck-cli: %s\n", text.substr(0, text.find('\n')).c_str());
    }
    return 1;
}
