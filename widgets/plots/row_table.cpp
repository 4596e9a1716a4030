#include "widgets/plots/row_table.h"

#include "widgets/plots/theme.h"
#include "widgets/shared/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace steerdeck::widgets {

void layOutRows(QTableView& table)
{
    tintSelection(table, table.palette());
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSortingEnabled(true);
    table.sortByColumn(-1, Qt::AscendingOrder);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + grid);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace steerdeck::widgets
