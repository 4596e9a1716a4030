/// The manual page and the shells' completions, made from the verbs' own options, so that they say what the program
/// does.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace steerdeck::cli {

/// steerdeck-cli.1, in man's macros.
std::string man_page(const CLI::App& app);
/// A function for bash, to be read from bash-completion's folder.
std::string bash_completion(const CLI::App& app);
/// A function for zsh, to be found by its compinit.
std::string zsh_completion(const CLI::App& app);

/// `reference man|bash|zsh`, a verb that --help does not list: it serves the installation.
void add_reference(CLI::App& app);

} // namespace steerdeck::cli
