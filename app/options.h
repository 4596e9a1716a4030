#pragma once

#include "app/benches.h"
#include "core/lab/lab.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace steerdeck::app {

/// What the command line asks for.
struct Options {
    lab::OpenRequest open;
    bool fresh = false, dark = false;
    bool guest = false;              // nothing is left behind
    bool present = false;            // begin in Present mode
    QString assignment;              // a file to open
    std::optional<lab::Deck> deck;   // to begin with
    QString prompt;                  // the same; empty = the session's, else a suggested one
    bool verbose = false;            // log entries go to stderr, too
    std::optional<QString> language; // of this start; empty = the system's
    QString screenshot;              // a file; empty = open the window
    QString screenshots;             // a folder for pictures of every bench
    std::optional<Bench> bench;
    QSize size;
};

/// Options, or the reason to leave at once: `text` for the terminal and the exit code (0 help or version, 2 misuse).
struct CommandLine {
    Options options;
    std::optional<int> exit;
    QString text;
};

/// `arguments` as QCoreApplication::arguments gives them.
CommandLine read_command_line(const QStringList& arguments);

} // namespace steerdeck::app
