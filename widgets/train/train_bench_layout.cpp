#include "widgets/train/train_bench.h"

#include "widgets/plots/row_table.h"
#include "widgets/shared/page_area.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/turning_splitter.h"
#include "widgets/train/behavior_picker.h"
#include "widgets/train/data_preview_sheet.h"
#include "widgets/train/data_sheet.h"
#include "widgets/train/sample_pane.h"
#include "widgets/train/sweep_sheet.h"
#include "widgets/train/token_trace_model.h"
#include "widgets/train/train_curves.h"
#include "widgets/train/train_form.h"
#include "widgets/train/train_plots.h"
#include "widgets/train/training_list_model.h"
#include "widgets/train/training_pane.h"
#include "widgets/train/word_history_model.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

/// How the bench is laid out; what it does stands in train_bench.cpp.
namespace steerdeck::widgets {

namespace {

constexpr int panelWidth = 312;

QTableView* sortedTable(QAbstractItemModel* model, int sortRole, const char* name, QWidget* parent)
{
    auto* proxy = new QSortFilterProxyModel(parent);
    proxy->setSourceModel(model);
    proxy->setSortRole(sortRole);
    auto* table = new QTableView(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(proxy);
    layOutRows(*table);
    return table;
}

} // namespace

QWidget* TrainBench::makeControls()
{
    auto* panel = new QWidget(this);
    form_ = new TrainForm(panel);
    auto* scrolled = new PageArea(form_, tr("What is trained, and how"), panel); // Start stays in sight below it
    scrolled->scrollDownAlone();
    panel->setFixedWidth(panelWidth + scrolled->barWidth());
    controls_ =
        new JobControls({tr("Train what is ticked (Ctrl+Return)"), tr("Wait after the current step; nothing is lost"),
                         tr("End after the current step; starting again with the same settings goes on from there"),
                         tr("Stopping after this step…"), tr("Stopped."), tr("Progress of the training")},
                        panel);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(scrolled, 1);
    column->addWidget(controls_);
    controls_->setContentsMargins(0, 0, scrolled->barWidth(), 0);
    dataSheet_ = new DataSheet(this);
    preview_ = new DataPreviewSheet(this);
    sweepSheet_ = new SweepSheet(this);

    connect(form_, &TrainForm::changed, this, &TrainBench::formChanged);
    connect(form_, &TrainForm::makeDataPressed, this, &TrainBench::makeData);
    connect(form_, &TrainForm::lookAtDataPressed, this, &TrainBench::lookAt);
    connect(dataSheet_, &DataSheet::lookWanted, this, &TrainBench::lookAt);
    connect(form_, &TrainForm::sweepPressed, this, &TrainBench::makeSweep);
    connect(sweepSheet_, &SweepSheet::startRequested, this, [this](const lab::SweepRequest& wanted) {
        if (!controls_->isIdle()) {
            sweepSheet_->setRunning(false);
            return sweepSheet_->tell(tr("A training runs. Start the sweep when it has ended."), true);
        }
        sweeping_ = true;
        controls_->tell({});
        setRunning(true);
        emit sweepRequested(wanted);
    });
    connect(sweepSheet_, &SweepSheet::stopRequested, this, &TrainBench::stopRequested);
    connect(sweepSheet_, &SweepSheet::useRequested, this, &TrainBench::useRequested);
    connect(sweepSheet_, &SweepSheet::showRequested, this, &TrainBench::showRecord);
    connect(form_, &TrainForm::measurePressed, this, [this] {
        controls_->tell({});
        setMeasuring(true);
        emit measureRequested(request());
    });
    connect(form_, &TrainForm::commandPressed, this, [this] {
        if (const std::optional<lab::MethodRequest> method = methodRequest())
            emit methodCommandRequested(*method);
        else
            emit commandRequested(request());
    });
    connect(form_->picker(), &BehaviorPicker::shippedTokenRequested, this, &TrainBench::shippedTokenRequested);
    connect(controls_, &JobControls::startPressed, this, &TrainBench::askOrStart);
    connect(controls_, &JobControls::confirmed, this, &TrainBench::start);
    connect(controls_, &JobControls::pauseRequested, this, &TrainBench::pauseRequested);
    connect(controls_, &JobControls::resumeRequested, this, &TrainBench::resumeRequested);
    connect(controls_, &JobControls::stopRequested, this, &TrainBench::stopRequested);
    connect(controls_, &JobControls::stateChanged, this, &TrainBench::followState);
    connect(dataSheet_, &DataSheet::makeRequested, this, &TrainBench::dataRequested);
    connect(dataSheet_, &DataSheet::stopRequested, this, &TrainBench::dataStopRequested);
    return panel;
}

QWidget* TrainBench::makeTabs(QWidget* parent)
{
    tabs_ = new QTabWidget(parent);
    tabs_->setObjectName(QStringLiteral("trainTabs"));
    tabs_->setAccessibleName(tr("Tokens, nearest words, earlier runs"));
    tabs_->setDocumentMode(true);
    tokens_ = new TokenTraceModel(this);
    table_ = sortedTable(tokens_, TokenTraceModel::SortRole, "tokens", tabs_);
    table_->setAccessibleName(tr("What is trained"));
    table_->setAccessibleDescription(tr("The selected token's curves stand out"));
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setColumnWidth(TokenTraceModel::Name, 124);
    for (const int column : {TokenTraceModel::Loss, TokenTraceModel::Norm}) table_->setColumnWidth(column, 64);
    table_->setColumnWidth(TokenTraceModel::Cosine, 108);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = table_->selectionModel()->selectedRows();
        curves_->setHighlighted(rows.isEmpty() ? QString() : rows.first().data(TokenTraceModel::NameRole).toString());
    });
    words_ = new WordHistoryModel(this);
    wordTable_ = sortedTable(words_, WordHistoryModel::SortRole, "words", tabs_);
    wordTable_->setAccessibleName(tr("Nearest words over time"));
    wordTable_->setAccessibleDescription(tr("The selected row's step is read out in the curves"));
    wordTable_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    wordTable_->horizontalHeader()->setSectionResizeMode(WordHistoryModel::Word, QHeaderView::Stretch);
    connect(wordTable_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = wordTable_->selectionModel()->selectedRows();
        if (!rows.isEmpty()) curves_->plots()->showStep(rows.first().data(WordHistoryModel::StepRole).toInt());
    });
    trainings_ = new TrainingPane(tabs_);
    connect(trainings_, &TrainingPane::openRequested, this, &TrainBench::open);
    connect(trainings_, &TrainingPane::settingsWanted, this, [this](const lab::TrainingInfo& training) {
        if (controls_->isIdle()) form_->setSettingsOf(training);
    });
    connect(trainings_->model(), &TrainingListModel::comparedChanged, this, &TrainBench::compare);
    tabs_->addTab(table_, tr("Tokens"));
    tabs_->addTab(wordTable_, tr("Nearest words"));
    tabs_->addTab(trainings_, tr("Earlier runs"));
    tabs_->setTabToolTip(0, tr("The newest values of each token"));
    tabs_->setTabToolTip(1, tr("At which step another word became the nearest"));
    tabs_->setTabToolTip(2, tr("Records of trainings: compare them, show them again, use their settings"));
    return tabs_;
}

QWidget* TrainBench::makeResults()
{
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("trainSplit"));
    split->setChildrenCollapsible(false);
    curves_ = new TrainCurves(log_, split);
    auto* lower = new TurningSplitter(split);
    lower->setObjectName(QStringLiteral("trainTablesSplit"));
    lower->setChildrenCollapsible(false);
    lower->addWidget(makeTabs(lower));
    samples_ = new SamplePane(lower);
    lower->addWidget(samples_);
    lower->setStretchFactor(0, 2);
    lower->setStretchFactor(1, 1);
    lower->setHandleWidth(gutter);
    lower->setSizes({560, 280});
    split->addWidget(curves_);
    split->addWidget(lower);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(grid);
    split->setSizes({490, 250});
    return split;
}

} // namespace steerdeck::widgets
