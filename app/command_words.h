/// What the commands of `command_line_of.h` are made of. For them alone.
#pragma once

#include "core/lab/values.h"
#include "widgets/compose/answer_run.h"

#include <QStringList>

namespace steerdeck::app {

QString text_of(std::string_view text);

/// As few digits as give the same number again.
QString shortest(double value);

/// A value that begins with a dash would be read as an option.
void add_option(QStringList& words, const char* name, const QString& value);
/// The option where the value is not the one that the command takes without it.
void add_unless(QStringList& words, const char* name, double value, double standard);
void add_unless(QStringList& words, const char* name, qulonglong value, qulonglong standard);

/// What opens the same model.
void add_model(QStringList& words, const widgets::RunModel& model, const QString& dtype);

/// The words as a POSIX shell reads them.
QString quoted(QStringList words);

} // namespace steerdeck::app
