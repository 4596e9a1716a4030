#include "widgets/train/training_pane.h"

#include "widgets/plots/row_table.h"
#include "widgets/plots/theme.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/train/training_list_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace steerdeck::widgets {

TrainingPane::TrainingPane(QWidget* parent) : QWidget(parent), model_(new TrainingListModel(this))
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model_);
    sorted->setSortRole(TrainingListModel::SortRole);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("runs"));
    table_->setModel(sorted);
    table_->setAccessibleName(tr("Earlier trainings"));
    table_->setAccessibleDescription(
        tr("Space in the first column lays a run over the curves; Return shows its own curves"));
    layOutRows(*table_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(TrainingListModel::What, QHeaderView::Stretch);

    none_ = mutedLabel(tr("Each training leaves a record here: its settings and its curves."), this);
    none_->setWordWrap(true);
    open_ = makeButton(tr("Sho&w"), PillButton::Look::plain, "openRun",
                       tr("Show the selected run's curves and its last values"), this);
    use_ = makeButton(
        tr("&Use these settings"), PillButton::Look::plain, "useRun",
        tr("Bring the form back to what the selected run was asked for. Starting an unfinished one again, on "
           "the same data, goes on where it was"),
        this);
    auto* buttons = new FlowLayout(nullptr, grid);
    for (QWidget* one : {open_, use_}) buttons->addWidget(one);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid / 2, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(table_, 1);
    column->addWidget(none_);
    column->addLayout(buttons);

    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrainingPane::tellButtons);
    connect(model_, &QAbstractItemModel::modelReset, this, &TrainingPane::tellButtons);
    const auto open = [this] {
        if (idle_ && !selected().isEmpty()) emit openRequested(selected());
    };
    connect(table_, &QTableView::activated, this, open);
    connect(open_, &QPushButton::clicked, this, open);
    connect(use_, &QPushButton::clicked, this, [this] {
        if (const lab::TrainingInfo* training = model_->training(selected())) emit settingsWanted(*training);
    });
    tellButtons();
}

QString TrainingPane::selected() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(TrainingListModel::FolderRole).toString();
}

void TrainingPane::setIdle(bool idle)
{
    idle_ = idle;
    tellButtons();
}

void TrainingPane::tellButtons()
{
    const bool one = !selected().isEmpty();
    open_->setEnabled(idle_ && one);
    use_->setEnabled(idle_ && one);
    none_->setText(model_->rowCount() == 0 ? tr("Each training leaves a record here: its settings and its curves.")
                                           : tr("A tick lays a run over the curves."));
}

void TrainingPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) tintSelection(*table_, palette());
}

} // namespace steerdeck::widgets
