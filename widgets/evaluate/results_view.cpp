#include "widgets/evaluate/results_view.h"

#include "widgets/evaluate/answers_pane.h"
#include "widgets/evaluate/dot_plot.h"
#include "widgets/plots/row_table.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/turning_splitter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace steerdeck::widgets {

QWidget* framedFigure(const QString& title, QWidget* figure, const std::function<void()>& settings, QWidget* parent)
{
    auto* panel = new QWidget(parent);
    auto* button = new QToolButton(panel);
    button->setObjectName(QStringLiteral("settings"));
    button->setText(ResultsView::tr("Settings…"));
    button->setToolTip(ResultsView::tr("The settings that made this figure, and the way back to them"));
    button->setAccessibleName(ResultsView::tr("Settings of %1").arg(title));
    QObject::connect(button, &QToolButton::clicked, panel, settings);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    auto* label = sectionLabel(title, panel);
    label->setObjectName(QStringLiteral("title"));
    head->addWidget(label, 1);
    head->addWidget(button);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addWidget(figure, 1);
    return panel;
}

ResultsView::ResultsView(QWidget* parent) : QWidget(parent)
{
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("resultsSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(makeFigures());
    split->addWidget(makeRows());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setHandleWidth(grid);
    split->setSizes({380, 300});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    fillFilters();
    tellCount();
}

QWidget* ResultsView::makeFigures()
{
    map_ = new AccuracyMap(this);
    map_->setObjectName(QStringLiteral("map"));
    variance_ = new DotPlot(this);
    variance_->setObjectName(QStringLiteral("variance"));
    variance_->setAccessibleName(tr("Order variance by method and size"));
    variance_->setChart(varianceChart({}, names_));
    auto* split = new TurningSplitter(this);
    split->setObjectName(QStringLiteral("figuresSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(framedFigure(
        tr("Accuracy, %"), map_, [this] { emit settingsRequested(); }, split));
    split->addWidget(framedFigure(
        tr("Order variance"), variance_, [this] { emit settingsRequested(); }, split));
    split->setStretchFactor(0, 6);
    split->setStretchFactor(1, 5);
    split->setHandleWidth(gutter);
    split->setSizes({600, 500});
    connect(map_, &AccuracyMap::cellSelected, this, &ResultsView::filterByCell);
    const auto tell = [this](const QString& text) { // the rest is in the tool tip
        hint_->setText(text.section(QLatin1Char('\n'), 0, 1).replace(QLatin1Char('\n'), tr(", ")));
    };
    connect(map_, &AccuracyMap::hovered, this, tell);
    connect(variance_, &DotPlot::hovered, this, tell);
    return split;
}

QLayout* ResultsView::makeFilters(QWidget* parent)
{
    text_ = new QLineEdit(parent);
    text_->setObjectName(QStringLiteral("filterText"));
    text_->setPlaceholderText(tr("Filter"));
    text_->setClearButtonEnabled(true);
    text_->setAccessibleName(tr("Filter by words"));
    text_->setToolTip(tr("Shows rows in which every word occurs: behaviours, method, seen or unseen"));
    text_->setMinimumWidth(120);
    const auto box = [parent](const char* name, const QString& title) {
        auto* made = new QComboBox(parent);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(title);
        made->setToolTip(title);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(12);
        return made;
    };
    method_ = box("filterMethod", tr("Show one method"));
    size_ = box("filterSize", tr("Show one size"));
    group_ = box("filterGroup", tr("Show seen or unseen combinations"));
    group_->addItem(tr("every group"), int(evaluate::Group::all));
    for (const auto group : {evaluate::Group::seen, evaluate::Group::unseen_pair, evaluate::Group::unseen})
        group_->addItem(groupTitle(group), int(group));
    disagree_ = new QCheckBox(tr("Orders &disagree"), parent);
    disagree_->setObjectName(QStringLiteral("disagree"));
    disagree_->setToolTip(tr("Only combinations whose orders differ in accuracy"));
    auto* row = new FlowLayout(nullptr, grid);
    for (QWidget* one : QList<QWidget*>{text_, method_, size_, group_, disagree_}) row->addWidget(one);
    connect(text_, &QLineEdit::textChanged, this, &ResultsView::filterEdited);
    for (QComboBox* one : {method_, size_, group_})
        connect(one, &QComboBox::currentIndexChanged, this, &ResultsView::filterEdited);
    connect(disagree_, &QCheckBox::toggled, this, &ResultsView::filterEdited);
    return row;
}

QWidget* ResultsView::makeRows()
{
    auto* all = new QWidget(this);
    auto* split = new TurningSplitter(all);
    split->setObjectName(QStringLiteral("rowsSplit"));
    split->setChildrenCollapsible(false);
    auto* panel = new QWidget(split);
    rows_ = new RowsModel(this);
    filter_ = new RowsFilter(this);
    filter_->setSourceModel(rows_);
    table_ = new QTableView(panel);
    table_->setObjectName(QStringLiteral("rows"));
    table_->setModel(filter_);
    table_->setItemDelegateForColumn(RowsModel::Accuracy, new ShareDelegate(table_));
    table_->setAccessibleName(tr("Accuracy of every combination, order and method"));
    table_->setAccessibleDescription(tr("Selecting a row shows its answers"));
    layOutRows(*table_);
    QHeaderView* header = table_->horizontalHeader();
    header->setMinimumSectionSize(40);
    const std::pair<int, int> widths[] = {
        {RowsModel::Method, 140}, {RowsModel::Accuracy, 118}, {RowsModel::Spread, 72},    {RowsModel::Group, 84},
        {RowsModel::Size, 48},    {RowsModel::Answers, 68},   {RowsModel::Truncated, 48}, {RowsModel::Quality, 64}};
    for (const auto& [column, width] : widths) table_->setColumnWidth(column, width);
    table_->setColumnHidden(RowsModel::Quality, true);
    table_->viewport()->installEventFilter(this);
    count_ = mutedLabel({}, panel);
    count_->setObjectName(QStringLiteral("count"));
    hint_ = mutedLabel({}, panel);
    hint_->setTextFormat(Qt::PlainText);
    hint_->setObjectName(QStringLiteral("hint"));
    hint_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(gutter);
    foot->addWidget(count_);
    foot->addWidget(hint_, 1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(table_, 1);
    column->addLayout(foot);
    answers_ = new AnswersPane(split);
    split->addWidget(panel);
    split->addWidget(answers_);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(gutter);
    split->setSizes({560, 300});
    auto* outer = new QVBoxLayout(all);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(grid);
    outer->addLayout(makeFilters(all));
    outer->addWidget(split, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsView::selectionChanged);
    return all;
}

/// The behaviours get what the other columns leave, but never too little: then the table scrolls.
void ResultsView::fitColumns()
{
    int others = 0;
    for (int column = 0; column < RowsModel::ColumnCount; ++column)
        if (column != RowsModel::Order && !table_->isColumnHidden(column)) others += table_->columnWidth(column);
    table_->setColumnWidth(RowsModel::Order, std::max(210, table_->viewport()->width() - others));
}

bool ResultsView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == table_->viewport()) fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ResultsView::setNames(const ResultNames& names)
{
    names_ = names;
    rows_->setNames(names);
    map_->setSummary(summary_, names_);
    variance_->setChart(varianceChart(summary_, names_));
    method_->clear();
    fillFilters();
}

void ResultsView::setExperiment(const std::vector<evaluate::SummaryRow>& summary,
                                const std::vector<evaluate::Row>& rows)
{
    summary_ = summary;
    map_->setSummary(summary_, names_);
    variance_->setChart(varianceChart(summary_, names_));
    const evaluate::Row* chosen = selectedRow();
    const std::string key = chosen ? RowsModel::keyOf(*chosen) : std::string();
    const bool judged = std::any_of(rows.begin(), rows.end(), [](const evaluate::Row& row) { return row.judged > 0; });
    if (judged == table_->isColumnHidden(RowsModel::Quality)) {
        table_->setColumnHidden(RowsModel::Quality, !judged);
        fitColumns();
    }
    filling_ = true; // a model that starts anew drops its selection on the way
    rows_->setRows(rows);
    filling_ = false;
    fillFilters();
    if (!key.empty() && !selectedRow()) {
        const int row = rows_->rowOf(key);
        const QModelIndex place = row < 0 ? QModelIndex() : filter_->mapFromSource(rows_->index(row, 0));
        if (place.isValid()) table_->selectRow(place.row());
    }
    selectionChanged();
    tellCount();
}

void ResultsView::reset()
{
    table_->clearSelection();
    map_->setSelectedCell({});
    filling_ = true;
    method_->setCurrentIndex(0);
    size_->setCurrentIndex(0);
    group_->setCurrentIndex(0);
    filling_ = false;
    filterEdited();
    asked_.clear();
    answers_->clear();
}

const evaluate::Row* ResultsView::selectedRow() const
{
    const QModelIndexList chosen = table_->selectionModel()->selectedRows();
    return chosen.isEmpty() ? nullptr : &rows_->entry(filter_->mapToSource(chosen.first()).row()).row;
}

/// The choices follow the rows; what is chosen stays.
void ResultsView::fillFilters()
{
    std::vector<std::string> methods;
    std::set<int> sizes;
    for (const evaluate::SummaryRow& row : summary_) {
        if (std::find(methods.begin(), methods.end(), row.method) == methods.end()) methods.push_back(row.method);
        sizes.insert(row.size);
    }
    const bool same = method_->count() == int(methods.size()) + 1 && size_->count() == int(sizes.size()) + 1;
    if (same) return;
    const std::string method = filter_->wanted().method;
    const int size = filter_->wanted().size;
    filling_ = true;
    method_->clear();
    method_->addItem(tr("every method"), QString());
    for (const std::string& name : methods) method_->addItem(names_.method(name), QString::fromStdString(name));
    size_->clear();
    size_->addItem(tr("every size"), 0);
    for (const int one : sizes) size_->addItem(sizeTitle(one), one);
    method_->setCurrentIndex(std::max(0, method_->findData(QString::fromStdString(method))));
    size_->setCurrentIndex(std::max(0, size_->findData(size)));
    filling_ = false;
    filterEdited();
}

void ResultsView::filterEdited()
{
    if (filling_) return;
    RowsFilter::Wanted wanted;
    wanted.text = text_->text();
    wanted.method = method_->currentData().toString().toStdString();
    wanted.size = size_->currentData().toInt();
    wanted.group = evaluate::Group(group_->currentData().toInt());
    wanted.disagree = disagree_->isChecked();
    filter_->setWanted(wanted);
    const AccuracyCell cell{wanted.method, wanted.size, wanted.group};
    const bool one = !wanted.method.empty() && wanted.size > 0 && !map_->rectOf(cell).isNull();
    map_->setSelectedCell(one ? std::optional(cell) : std::nullopt);
    tellCount();
}

void ResultsView::filterByCell(const std::optional<AccuracyCell>& cell)
{
    filling_ = true;
    method_->setCurrentIndex(cell ? std::max(0, method_->findData(QString::fromStdString(cell->method))) : 0);
    size_->setCurrentIndex(cell ? std::max(0, size_->findData(cell->size)) : 0);
    group_->setCurrentIndex(cell ? std::max(0, group_->findData(int(cell->group))) : 0);
    filling_ = false;
    filterEdited();
}

void ResultsView::selectionChanged()
{
    if (filling_) return;
    const evaluate::Row* row = selectedRow();
    if (!row) {
        asked_.clear();
        return answers_->clear();
    }
    const std::string now = RowsModel::keyOf(*row) + '\n' + std::to_string(row->answers);
    if (now == asked_) return;
    asked_ = now;
    answers_->expect(names_.order(row->order) + QStringLiteral(", ") + names_.method(row->method));
    emit rowSelected(evaluate::Row(*row)); // a copy: who hears it may bring new rows
}

void ResultsView::tellCount()
{
    const auto number = [](int value) { return QLocale().toString(value); };
    const int all = rows_->rowCount(), shown = filter_->rowCount();
    count_->setText(all == 0       ? QString()
                    : shown == all ? tr("%1 rows").arg(number(all))
                                   : tr("%1 of %2 rows").arg(number(shown), number(all)));
}

void ResultsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) tintSelection(*table_, palette());
}

} // namespace steerdeck::widgets
