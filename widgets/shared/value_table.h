#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

namespace steerdeck::widgets {

/// A small table of values to read: rows are selected one at a time and not edited; column `wide` takes what room is
/// left. `title` is its accessible name.
QTableWidget* makeValueTable(const QStringList& columns, int wide, const char* name, const QString& title,
                             QWidget* parent);

/// Fills the first cells of a row.
void fillRow(QTableWidget& table, int row, const QStringList& texts);

} // namespace steerdeck::widgets
