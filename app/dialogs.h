#pragma once

#include "widgets/commands/command.h"

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace steerdeck::app {

/// The small windows that the workbench opens; none of them is modal, and each goes away with Escape.

void show_about(QWidget* parent);
/// The end of the log, to copy into a bug report, and where the whole of it lies.
void show_log(QWidget* parent);
/// The keys of `commands`, and those of single widgets.
void show_shortcuts(QWidget* parent, const QList<widgets::Command>& commands);

/// Puts `content` into `dialog`, `spacing` pixels above a button that closes it. Return in a field presses no button.
void fill_dialog(QDialog& dialog, QWidget* content, int spacing);
/// Shows `window` before all others.
void come_to_front(QWidget& window);

/// Ask for a folder or a file, beginning in `place` (empty: where the last one was), and hand on what was chosen.
void ask_for_folder(QWidget* parent, const QString& title, const std::function<void(const QString&)>& chosen);
void ask_for_file(QWidget* parent, const QString& title, const QString& place, const QString& filter,
                  const std::function<void(const QString&)>& chosen);
void ask_for_files(QWidget* parent, const QString& title, const QString& filter,
                   const std::function<void(const QStringList&)>& chosen);
/// Asks for the name of a file to write, which ends in `suffix` unless another ending is given.
void ask_for_new_file(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                      const QString& suffix, const std::function<void(const QString&)>& chosen);

} // namespace steerdeck::app
