#include "widgets/models/found_pane.h"

#include "widgets/models/found_models.h"
#include "widgets/plots/row_table.h"
#include "widgets/plots/theme.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace steerdeck::widgets {

FoundPane::FoundPane(QWidget* parent) : QWidget(parent), model_(new FoundModels(this))
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model_);
    sorted->setSortRole(FoundModels::SortRole);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("found"));
    table_->setModel(sorted);
    table_->setAccessibleName(tr("Models on this computer"));
    table_->setAccessibleDescription(tr("Return opens the selected model"));
    layOutRows(*table_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(FoundModels::Name, QHeaderView::Stretch);
    notice_ = new NoticeLabel(this);
    open_ = makeButton(tr("&Open"), PillButton::Look::primary, "openFound", tr("Open the selected model"), this);
    fetch_ = makeButton(tr("&Fetch the rest"), PillButton::Look::plain, "fetchRest",
                        tr("Go on with the selected model's download"), this);
    check_ =
        makeButton(tr("&Verify"), PillButton::Look::plain, "checkFound",
                   tr("Read the selected model's files and compare them with the hashes that the hub gave them"), this);
    look_ = makeButton(tr("&Look again"), PillButton::Look::plain, "lookAgain", tr("Look for models again"), this);
    auto* add = makeButton(tr("&Add a folder…"), PillButton::Look::plain, "addFolder",
                           tr("Look for models in another folder, too, from now on"), this);
    auto* choose = makeButton(tr("Open a&nother folder…"), PillButton::Look::plain, "chooseFolder",
                              tr("Open a model folder that is not in the list"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    for (QPushButton* button : std::initializer_list<QPushButton*>{add, look_, choose}) buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton* button : {check_, fetch_, open_}) buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid);
    column->addWidget(table_, 1);
    column->addWidget(notice_);
    column->addLayout(buttons);

    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FoundPane::tellSelected);
    connect(model_, &QAbstractItemModel::modelReset, this, &FoundPane::tellSelected);
    connect(table_, &QTableView::activated, this, &FoundPane::activate);
    connect(open_, &QPushButton::clicked, this, &FoundPane::activate);
    connect(fetch_, &QPushButton::clicked, this, [this] {
        if (const auto* one = selected()) emit fetchRequested(QString::fromStdString(one->hub));
    });
    connect(check_, &QPushButton::clicked, this, [this] {
        if (const auto* one = selected()) emit checkRequested(*one);
    });
    connect(look_, &QPushButton::clicked, this, &FoundPane::lookRequested);
    connect(add, &QPushButton::clicked, this, &FoundPane::addFolderRequested);
    connect(choose, &QPushButton::clicked, this, &FoundPane::chooseFolderRequested);
    tellSelected();
}

const lab::FoundModel* FoundPane::selected() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.isEmpty()) return nullptr;
    return &model_->models()[std::size_t(rows.first().data(FoundModels::RowRole).toInt())];
}

void FoundPane::activate()
{
    const auto* one = selected();
    if (one && one->opens) emit openRequested(QString::fromStdString(one->path.string()));
}

void FoundPane::tell(const QString& sentence, bool error)
{
    notice_->setNotice(sentence, error ? NoticeLabel::Kind::error : NoticeLabel::Kind::info);
}

void FoundPane::setLooking(bool looking)
{
    looking_ = looking;
    tellSelected();
}

void FoundPane::setChecking(bool checking)
{
    checking_ = checking;
    tellSelected();
}

void FoundPane::tellSelected()
{
    const auto* one = selected();
    open_->setEnabled(one && one->opens);
    fetch_->setEnabled(one && !one->whole && !one->hub.empty());
    check_->setEnabled(one && one->whole && !one->hub.empty() && !checking_);
    look_->setEnabled(!looking_);
    if (one && !one->why.empty())
        notice_->setNotice(worded(one->why), NoticeLabel::Kind::hint);
    else if (looking_)
        notice_->setNotice(tr("Looking for models…"));
    else if (model_->rowCount() == 0)
        notice_->setNotice(tr("No models were found. Get one from the hub, or add the folder that holds yours."));
    else
        notice_->setNotice({});
}

void FoundPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) tintSelection(*table_, palette());
}

} // namespace steerdeck::widgets
