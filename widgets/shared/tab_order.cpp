#include "widgets/shared/tab_order.h"

#include <QAbstractScrollArea>
#include <QFormLayout>
#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace steerdeck::widgets {

namespace {

void walk(QWidget& widget, std::vector<QWidget*>& stops);

void walk(QLayout& layout, std::vector<QWidget*>& stops)
{
    struct Cell {
        int row, column;
        QLayoutItem* item;
    };
    std::vector<Cell> cells;
    const auto* grid = qobject_cast<QGridLayout*>(&layout);
    const auto* form = qobject_cast<QFormLayout*>(&layout);
    for (int i = 0; i < layout.count(); ++i) {
        Cell cell{i, 0, layout.itemAt(i)};
        if (grid) {
            int rows = 0, columns = 0;
            grid->getItemPosition(i, &cell.row, &cell.column, &rows, &columns);
        } else if (form) {
            QFormLayout::ItemRole role = QFormLayout::LabelRole;
            form->getItemPosition(i, &cell.row, &role);
            cell.column = int(role);
        }
        cells.push_back(cell);
    }
    std::stable_sort(cells.begin(), cells.end(),
                     [](const Cell& a, const Cell& b) { return a.row != b.row ? a.row < b.row : a.column < b.column; });
    for (const Cell& cell : cells) {
        if (QLayout* inner = cell.item->layout()) walk(*inner, stops);
        if (QWidget* inner = cell.item->widget()) walk(*inner, stops);
    }
}

void walk(QWidget& widget, std::vector<QWidget*>& stops)
{
    if ((widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()) stops.push_back(&widget);
    if (auto* area = qobject_cast<QScrollArea*>(&widget)) {
        QWidget* inner = area->widget();
        if (!inner) return;
        if (inner->layout()) return walk(*inner, stops);
        for (QObject* child : inner->children()) // a PageArea's page, which no layout holds
            if (auto* page = qobject_cast<QWidget*>(child)) walk(*page, stops);
    } else if (auto* tabs = qobject_cast<QTabWidget*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) walk(*tabs->widget(i), stops);
    } else if (auto* splitter = qobject_cast<QSplitter*>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i) walk(*splitter->widget(i), stops);
    } else if (!qobject_cast<QAbstractScrollArea*>(&widget) && widget.layout()) { // lists see to their parts themselves
        walk(*widget.layout(), stops);
    }
}

} // namespace

void tabAsShown(QWidget& root)
{
    std::vector<QWidget*> stops;
    walk(root, stops);
    for (std::size_t i = 1; i < stops.size(); ++i) QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace steerdeck::widgets
