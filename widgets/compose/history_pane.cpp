#include "widgets/compose/history_pane.h"

#include "widgets/shared/glyphs.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

/// Rows with some air.
class Roomy : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(grid, grid);
    }
};

} // namespace

HistoryPane::HistoryPane(QWidget* parent)
    : QWidget(parent), model_(new AnswerRunsModel(this)), list_(new QTreeView(this)), empty_(mutedLabel({}, this)),
      back_(new PillButton(tr("&Go back to this run"), PillButton::Look::plain, this)),
      clear_(new PillButton(QString(), PillButton::Look::plain, this)),
      close_(new PillButton(glyphIcon(Glyph::remove), tr("Close the history"), this))
{
    clear_->setObjectName(QStringLiteral("clearHistory"));
    list_->setModel(model_);
    list_->setItemDelegate(new Roomy(list_));
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setMinimumHeight(84);
    list_->setAccessibleName(tr("History of runs"));
    list_->setAccessibleDescription(tr("Enter goes back to a run: its answers, prompt, deck and settings."));
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(AnswerRunsModel::Time, QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(AnswerRunsModel::Prompt, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(AnswerRunsModel::DeckColumn, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(AnswerRunsModel::Passed, QHeaderView::ResizeToContents);
    back_->setToolTip(tr("Shows its answers and brings back its prompt, deck, columns and sampling (Enter)"));
    empty_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* head = new QHBoxLayout;
    head->addWidget(sectionLabel(tr("History"), this));
    head->addSpacing(grid);
    head->addWidget(empty_, 1);
    head->addWidget(back_);
    head->addWidget(clear_);
    head->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addWidget(list_, 1);
    connect(back_, &QPushButton::clicked, this, &HistoryPane::goBack);
    connect(clear_, &QPushButton::clicked, this, &HistoryPane::clearOrRestore);
    connect(close_, &QPushButton::clicked, this, &HistoryPane::closeRequested);
    connect(list_, &QTreeView::activated, this, &HistoryPane::goBack);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPane::refresh);
    refresh();
}

void HistoryPane::setRuns(const QList<RunPtr>& runs)
{
    cleared_.clear();
    model_->setRuns(runs);
    refresh();
}

void HistoryPane::add(const RunPtr& run)
{
    cleared_.clear(); // a new history has begun
    model_->add(run);
    refresh();
}

void HistoryPane::refresh()
{
    const int runs = model_->rowCount();
    back_->setEnabled(list_->currentIndex().isValid());
    const bool restores = runs == 0 && !cleared_.isEmpty();
    clear_->setText(restores ? tr("&Undo clearing") : tr("C&lear the history"));
    clear_->setToolTip(restores ? tr("Brings back what was cleared")
                                : tr("Forgets every run; this can be undone until the next run"));
    clear_->setEnabled(runs > 0 || restores);
    empty_->setText(restores    ? tr("%n runs were cleared.", nullptr, int(cleared_.size()))
                    : runs == 0 ? tr("No run yet.")
                                : tr("%n runs, the newest first", nullptr, runs));
}

void HistoryPane::goBack()
{
    if (const RunPtr run = model_->run(list_->currentIndex().row())) emit chosen(run);
}

void HistoryPane::clearOrRestore()
{
    const QList<RunPtr> now = model_->runs();
    model_->setRuns(cleared_);
    cleared_ = now;
    emit replaced(model_->runs());
    refresh();
}

} // namespace steerdeck::widgets
