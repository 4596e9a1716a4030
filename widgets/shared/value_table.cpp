#include "widgets/shared/value_table.h"

#include "widgets/shared/theme.h"

#include <QHeaderView>
#include <QTableWidget>

namespace steerdeck::widgets {

QTableWidget* makeValueTable(const QStringList& columns, int wide, const char* name, const QString& title,
                             QWidget* parent)
{
    auto* table = new QTableWidget(0, int(columns.size()), parent);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(columns);
    auto* head = table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(wide, QHeaderView::Stretch);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + grid);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    return table;
}

void fillRow(QTableWidget& table, int row, const QStringList& texts)
{
    for (int column = 0; column < texts.size(); ++column)
        table.setItem(row, column, new QTableWidgetItem(texts[column]));
}

} // namespace steerdeck::widgets
