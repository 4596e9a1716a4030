#include "widgets/train/train_bench.h"

#include "widgets/plots/export.h"
#include "widgets/plots/row_table.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/train/behavior_picker.h"
#include "widgets/train/data_sheet.h"
#include "widgets/train/sample_pane.h"
#include "widgets/train/settings_form.h"
#include "widgets/train/token_trace_model.h"
#include "widgets/train/train_plots.h"
#include "widgets/train/training_list_model.h"
#include "widgets/train/training_pane.h"
#include "widgets/train/word_history_model.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QSlider>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

/// How the bench is laid out; what it does stands in train_bench.cpp.
namespace steerdeck::widgets {

namespace {

constexpr int panelWidth = 312;

} // namespace

QWidget* TrainBench::makeControls()
{
    auto* panel = new QWidget(this);
    panel->setFixedWidth(panelWidth);
    picker_ = new BehaviorPicker(panel);
    form_ = new SettingsForm(panel);
    data_ = new QLineEdit(panel);
    data_->setObjectName(QStringLiteral("data"));
    data_->setAccessibleName(tr("Data file"));
    data_->setClearButtonEnabled(true);
    auto* browse = new QToolButton(panel);
    browse->setText(tr("…"));
    browse->setAccessibleName(tr("Choose a data file"));
    browse->setToolTip(browse->accessibleName());
    connect(browse, &QToolButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Training data"), data_->text(), tr("Data sets (*.jsonl *.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, data_, &QLineEdit::setText);
        dialog->open();
    });
    auto* dataLabel = new QLabel(tr("Da&ta"), panel);
    dataLabel->setBuddy(data_);
    auto* dataRow = new QHBoxLayout;
    dataRow->addWidget(dataLabel);
    dataRow->addWidget(data_, 1);
    dataRow->addWidget(browse);
    auto* make = new QToolButton(panel);
    make->setObjectName(QStringLiteral("makeDataSheet"));
    make->setText(tr("Ma&ke data…"));
    make->setToolTip(tr("Let the model answer prompts, keep what the verifiers pass, and train on it"));
    make->setAccessibleDescription(make->toolTip());
    connect(make, &QToolButton::clicked, this, &TrainBench::makeData);
    dataRow->addWidget(make);

    estimate_ = mutedLabel({}, panel);
    estimate_->setObjectName(QStringLiteral("estimate"));
    estimate_->setWordWrap(true);
    estimate_->setAccessibleName(tr("Estimated cost"));
    notice_ = new NoticeLabel(panel);
    const auto button = [panel](const QString& text, PillButton::Look look, const char* name, const QString& tip) {
        auto* made = new PillButton(text, look, panel);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        made->setAccessibleDescription(tip);
        return made;
    };
    measure_ = button(tr("Measure"), PillButton::Look::plain, "measure",
                      tr("Run two trial steps and tell the time and memory the training would take"));
    connect(measure_, &QPushButton::clicked, this, [this] {
        notice_->setNotice({});
        setMeasuring(true);
        emit measureRequested(request());
    });
    start_ = button(tr("Start"), PillButton::Look::primary, "start", tr("Train what is ticked (Ctrl+Return)"));
    start_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    pause_ = button(tr("Pause"), PillButton::Look::plain, "pause", tr("Wait after the current step; nothing is lost"));
    resume_ = button(tr("Resume"), PillButton::Look::plain, "resume", tr("Go on where it was paused"));
    stop_ = button(tr("Stop"), PillButton::Look::plain, "stop",
                   tr("End after the current step; starting again with the same settings goes on from there"));
    dataSheet_ = new DataSheet(this);
    connect(dataSheet_, &DataSheet::makeRequested, this, &TrainBench::dataRequested);
    connect(dataSheet_, &DataSheet::stopRequested, this, &TrainBench::dataStopRequested);
    connect(start_, &QPushButton::clicked, this, [this] {
        const lab::TrainRequest wanted = request();
        const std::optional<lab::MethodRequest> method = methodRequest();
        notice_->setNotice({});
        setRunning(true);
        if (method)
            emit startMethodRequested(*method);
        else
            emit startRequested(wanted);
    });
    connect(pause_, &QPushButton::clicked, this, [this] {
        setState(State::paused);
        emit pauseRequested();
    });
    connect(resume_, &QPushButton::clicked, this, [this] {
        setState(State::running);
        emit resumeRequested();
    });
    connect(stop_, &QPushButton::clicked, this, [this] {
        setState(State::stopping);
        emit stopRequested();
    });
    progress_ = new QProgressBar(panel);
    progress_->setAccessibleName(tr("Progress of the training"));
    progress_->setTextVisible(false);
    progress_->setFixedHeight(grid);
    eta_ = mutedLabel({}, panel);
    eta_->setObjectName(QStringLiteral("eta"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    for (QPushButton* one : {start_, pause_, resume_, stop_}) buttons->addWidget(one);
    buttons->addStretch();
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(picker_, 1);
    column->addWidget(form_);
    column->addLayout(dataRow);
    auto* cost = new QHBoxLayout;
    cost->setSpacing(grid);
    cost->addWidget(estimate_, 1);
    cost->addWidget(measure_, 0, Qt::AlignTop);
    column->addLayout(cost);
    column->addLayout(buttons);
    column->addWidget(progress_);
    column->addWidget(eta_);
    column->addWidget(notice_);
    return panel;
}

QWidget* TrainBench::makeBar(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    smoothing_ = new QSlider(Qt::Horizontal, bar);
    smoothing_->setObjectName(QStringLiteral("smoothing"));
    smoothing_->setRange(0, 99);
    smoothing_->setFixedWidth(140);
    smoothing_->setAccessibleName(tr("Smoothing of the loss"));
    smoothing_->setToolTip(tr("Weight of the past in the strong curves; the faint ones are the raw values"));
    auto* smoothingLabel = new QLabel(tr("S&moothing"), bar);
    smoothingLabel->setBuddy(smoothing_);
    auto* smoothingValue = mutedLabel({}, bar);
    auto* axes = new QToolButton(bar);
    axes->setObjectName(QStringLiteral("logAxes"));
    axes->setText(tr("Lo&g axes"));
    axes->setToolTip(tr("Which axes are logarithmic"));
    axes->setAccessibleDescription(axes->toolTip());
    axes->setPopupMode(QToolButton::InstantPopup);
    auto* scales = new QMenu(axes);
    const auto scale = [&](const QString& title, const char* name, TrainPlots::Axis axis) {
        QAction* action = scales->addAction(title);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, axis](bool on) { plots_->setLogarithmic(axis, on); });
    };
    scale(tr("&Loss"), "logLoss", TrainPlots::Axis::loss);
    scale(tr("&Steps"), "logSteps", TrainPlots::Axis::steps);
    scale(tr("Learning &rate"), "logRate", TrainPlots::Axis::rate);
    scale(tr("&Gradient norm"), "logGradient", TrainPlots::Axis::gradient);
    axes->setMenu(scales);
    auto* hint = mutedLabel(tr("Drag moves, wheel zooms, double click resets"), bar);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    hint->setToolTip(tr("By keyboard: arrows move, plus and minus zoom, Home resets, comma and full stop read out"));
    auto* save = new QToolButton(bar);
    save->setText(tr("E&xport"));
    save->setPopupMode(QToolButton::InstantPopup);
    save->setAccessibleName(tr("Export the curves"));
    save->setToolTip(tr("Write the curves as a table or a picture"));
    auto* menu = new QMenu(save);
    menu->addAction(tr("Curves as table (CSV)…"), this, [this] {
        askAndSave(this, tr("Export the curves"), QStringLiteral("training"), {QStringLiteral("csv")},
                   [this](const QString& file) { return saveCurves(file); });
    });
    menu->addAction(tr("Picture (SVG, PDF, PNG)…"), this, [this] {
        askAndSave(this, tr("Export the picture"), QStringLiteral("training"),
                   {QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png")},
                   [this](const QString& file) { return savePlots(file); });
    });
    save->setMenu(menu);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(smoothingLabel);
    row->addWidget(smoothing_);
    row->addWidget(smoothingValue);
    row->addSpacing(grid);
    row->addWidget(axes);
    row->addWidget(hint, 1);
    row->addWidget(save);
    connect(smoothing_, &QSlider::valueChanged, this, [this, smoothingValue](int value) {
        smoothingValue->setText(locale().toString(value / 100.0, 'f', 2));
        plots_->setSmoothing(value / 100.0);
    });
    return bar;
}

namespace {

QTableView* plainTable(QAbstractItemModel* model, const char* name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    layOutRows(*table);
    return table;
}

} // namespace

QWidget* TrainBench::makeTabs(QWidget* parent)
{
    tabs_ = new QTabWidget(parent);
    tabs_->setObjectName(QStringLiteral("trainTabs"));
    tabs_->setAccessibleName(tr("Tokens, nearest words, earlier runs"));
    tabs_->setDocumentMode(true);
    const auto sorted = [this](QAbstractItemModel* model, int role) {
        auto* proxy = new QSortFilterProxyModel(this);
        proxy->setSourceModel(model);
        proxy->setSortRole(role);
        return proxy;
    };
    tokens_ = new TokenTraceModel(this);
    table_ = plainTable(sorted(tokens_, TokenTraceModel::SortRole), "tokens", tabs_);
    table_->setAccessibleName(tr("What is trained"));
    table_->setAccessibleDescription(tr("The selected token's curves stand out"));
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setColumnWidth(TokenTraceModel::Name, 124);
    for (const int column : {TokenTraceModel::Loss, TokenTraceModel::Norm}) table_->setColumnWidth(column, 64);
    table_->setColumnWidth(TokenTraceModel::Cosine, 108);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = table_->selectionModel()->selectedRows();
        plots_->setHighlighted(rows.isEmpty() ? QString() : rows.first().data(TokenTraceModel::NameRole).toString());
    });
    words_ = new WordHistoryModel(this);
    wordTable_ = plainTable(sorted(words_, WordHistoryModel::SortRole), "words", tabs_);
    wordTable_->setAccessibleName(tr("Nearest words over time"));
    wordTable_->setAccessibleDescription(tr("The selected row's step is read out in the curves"));
    wordTable_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    wordTable_->horizontalHeader()->setSectionResizeMode(WordHistoryModel::Word, QHeaderView::Stretch);
    connect(wordTable_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = wordTable_->selectionModel()->selectedRows();
        if (!rows.isEmpty()) plots_->showStep(rows.first().data(WordHistoryModel::StepRole).toInt());
    });
    runs_ = new TrainingPane(tabs_);
    connect(runs_, &TrainingPane::openRequested, this, &TrainBench::open);
    connect(runs_, &TrainingPane::settingsWanted, this, &TrainBench::useSettings);
    connect(runs_->model(), &TrainingListModel::comparedChanged, this, &TrainBench::compare);
    tabs_->addTab(table_, tr("Tokens"));
    tabs_->addTab(wordTable_, tr("Nearest words"));
    tabs_->addTab(runs_, tr("Earlier runs"));
    tabs_->setTabToolTip(0, tr("The newest values of each token"));
    tabs_->setTabToolTip(1, tr("At which step another word became the nearest"));
    tabs_->setTabToolTip(2, tr("Records of trainings: compare them, show them again, use their settings"));
    return tabs_;
}

QWidget* TrainBench::makeResults()
{
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    auto* curves = new QWidget(split);
    QWidget* bar = makeBar(curves);
    shown_ = new QLabel(curves);
    shown_->setObjectName(QStringLiteral("shownRun"));
    shown_->setTextFormat(Qt::PlainText);
    shown_->setWordWrap(true);
    shown_->hide();
    plots_ = new TrainPlots(log_, curves);
    plots_->setAccessibleDescription(
        tr("Arrow keys move, plus and minus zoom, Home resets, comma and full stop read out the steps one by one"));
    connect(plots_, &TrainPlots::hovered, this, [this](const QString& text) { plots_->setStatusTip(text); });
    auto* curvesColumn = new QVBoxLayout(curves);
    curvesColumn->setContentsMargins(0, 0, 0, 0);
    curvesColumn->setSpacing(grid);
    curvesColumn->addWidget(bar);
    curvesColumn->addWidget(shown_);
    curvesColumn->addWidget(plots_, 1);

    auto* lower = new QSplitter(Qt::Horizontal, split);
    lower->setChildrenCollapsible(false);
    lower->addWidget(makeTabs(lower));
    samples_ = new SamplePane(lower);
    lower->addWidget(samples_);
    lower->setStretchFactor(0, 2);
    lower->setStretchFactor(1, 1);
    lower->setHandleWidth(gutter);
    lower->setSizes({560, 280});
    split->addWidget(curves);
    split->addWidget(lower);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(grid);
    split->setSizes({490, 250});
    smoothing_->setValue(60);
    return split;
}

} // namespace steerdeck::widgets
