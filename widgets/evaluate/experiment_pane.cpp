#include "widgets/evaluate/experiment_pane.h"

#include "widgets/plots/row_table.h"
#include "widgets/plots/theme.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

void ExperimentModel::setExperiments(std::vector<lab::ExperimentInfo> experiments)
{
    beginResetModel();
    experiments_ = std::move(experiments);
    endResetModel();
}

void ExperimentModel::setNames(const ResultNames& names)
{
    names_ = names;
    if (!experiments_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ExperimentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(experiments_.size());
}

int ExperimentModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

/// "Tokens with <and>, Instructions: German + lower case and 3 more"
QString ExperimentModel::whatOf(const lab::ExperimentInfo& one) const
{
    QStringList conditions;
    for (const std::string& name : one.conditions) conditions << names_.method(name);
    QStringList behaviors;
    if (!one.combinations.empty())
        for (const QString& name : QString::fromStdString(one.combinations.front()).split(QLatin1Char('+')))
            behaviors << names_.behavior(name.toStdString());
    QString combinations = behaviors.join(QStringLiteral(" + "));
    if (one.combinations.size() > 1)
        combinations = tr("%1 and %n more", nullptr, int(one.combinations.size()) - 1).arg(combinations);
    return tr("%1: %2", "conditions of an experiment and its combinations")
        .arg(conditions.join(QStringLiteral(", ")), combinations);
}

QString ExperimentModel::accuracyOf(const lab::ExperimentInfo& one) const
{
    if (!one.complete) return tr("unfinished");
    const auto best = std::max_element(one.accuracy.begin(), one.accuracy.end());
    if (best == one.accuracy.end()) return {};
    const QString share = tr("%1 %").arg(QLocale().toString(100 * *best, 'f', 1));
    if (one.accuracy.size() == 1) return share;
    return tr("%1, %2", "an accuracy and whose it is")
        .arg(share, names_.method(one.conditions[std::size_t(best - one.accuracy.begin())]));
}

QVariant ExperimentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const lab::ExperimentInfo& one = experiments_[std::size_t(index.row())];
    const QString folder = QString::fromStdString(one.folder.string());
    if (role == FolderRole) return folder;
    if (role == Qt::ToolTipRole)
        return tr("%1\n%2 prompts each\n%3", "an experiment, its prompts and its folder")
            .arg(whatOf(one), QLocale().toString(qulonglong(one.prompts)), folder);
    if (role == Qt::TextAlignmentRole && index.column() == Size) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case When:
        return QString::fromStdString(one.ended).left(16); // to the minute
    case What:
        return whatOf(one);
    case Size:
        return QLocale().toString(qlonglong(one.total));
    case Accuracy:
        return accuracyOf(one);
    }
    return {};
}

QVariant ExperimentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    static const char* const titles[] = {QT_TR_NOOP("Date"), QT_TR_NOOP("What"), QT_TR_NOOP("Answers"),
                                         QT_TR_NOOP("Best accuracy")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::TextAlignmentRole)
        return int((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

ExperimentPane::ExperimentPane(QWidget* parent) : QWidget(parent), model_(new ExperimentModel(this))
{
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("experiments"));
    table_->setModel(model_);
    table_->setAccessibleName(tr("Earlier experiments"));
    table_->setAccessibleDescription(tr("Return shows the results of the selected one"));
    layOutRows(*table_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(ExperimentModel::What, QHeaderView::Stretch);
    hint_ = mutedLabel({}, this);
    hint_->setWordWrap(true);
    open_ = makeButton(tr("Show"), PillButton::Look::plain, "openExperiment",
                       tr("Show the results of the selected experiment"), this);
    compare_ = makeButton(tr("Compare"), PillButton::Look::plain, "compareExperiment",
                          tr("Put the selected experiment beside the one that is shown"), this);
    together_ =
        makeButton(tr("Draw together"), PillButton::Look::plain, "drawTogether",
                   tr("Draw the results of all selected experiments side by side (Ctrl and Shift select more)"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(hint_, 1);
    buttons->addWidget(open_);
    buttons->addWidget(compare_);
    buttons->addWidget(together_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid / 2, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(table_, 1);
    column->addLayout(buttons);

    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExperimentPane::tellButtons);
    connect(model_, &QAbstractItemModel::modelReset, this, &ExperimentPane::tellButtons);
    const auto open = [this] {
        if (idle_ && !selected().isEmpty()) emit wanted(0, selected());
    };
    connect(table_, &QTableView::activated, this, open);
    connect(open_, &QPushButton::clicked, this, open);
    connect(compare_, &QPushButton::clicked, this, [this] { emit wanted(1, selected()); });
    connect(together_, &QPushButton::clicked, this, [this] { emit togetherWanted(allSelected()); });
    tellButtons();
}

void ExperimentPane::setExperiments(const std::vector<lab::ExperimentInfo>& experiments)
{
    const QStringList before = allSelected();
    model_->setExperiments(experiments);
    for (int row = 0; row < model_->rowCount(); ++row)
        if (const QModelIndex index = model_->index(row, 0);
            before.contains(index.data(ExperimentModel::FolderRole).toString()))
            table_->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QStringList ExperimentPane::allSelected() const
{
    QStringList folders;
    for (const QModelIndex& row : table_->selectionModel()->selectedRows())
        folders << row.data(ExperimentModel::FolderRole).toString();
    return folders;
}

QString ExperimentPane::selected() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(ExperimentModel::FolderRole).toString();
}

void ExperimentPane::setIdle(bool idle, bool comparable)
{
    idle_ = idle;
    comparable_ = comparable;
    tellButtons();
}

void ExperimentPane::tellButtons()
{
    const int several = int(table_->selectionModel()->selectedRows().size());
    const bool one = several == 1;
    together_->setEnabled(several > 1);
    open_->setEnabled(idle_ && one);
    compare_->setEnabled(idle_ && one && comparable_);
    hint_->setText(model_->rowCount() == 0
                       ? tr("Each experiment with this model is kept here: its plan and its answers.")
                       : QString());
}

void ExperimentPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) tintSelection(*table_, palette());
}

} // namespace steerdeck::widgets
