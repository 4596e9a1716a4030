#include "train/train_bench.h"

#include "plots/export.h"
#include "shared/notice_label.h"
#include "shared/pill_button.h"
#include "shared/theme.h"
#include "train/behavior_picker.h"
#include "train/sample_pane.h"
#include "train/settings_form.h"
#include "train/token_trace_model.h"
#include "train/train_plots.h"

#include <QCheckBox>
#include <QEvent>
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
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

constexpr int panelWidth = 312;

} // namespace

TrainBench::TrainBench(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("trainBench"));
    setAccessibleName(tr("Train"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gutter, gutter, gutter, gutter);
    row->setSpacing(gutter);
    row->addWidget(makeControls());
    row->addWidget(makeResults(), 1);

    refresh_.setSingleShot(true);
    refresh_.setInterval(1000 / 15);
    connect(&refresh_, &QTimer::timeout, this, &TrainBench::refresh);
    connect(picker_, &BehaviorPicker::changed, this, &TrainBench::formChanged);
    connect(form_, &SettingsForm::changed, this, &TrainBench::formChanged);
    connect(data_, &QLineEdit::textChanged, this, &TrainBench::formChanged);
    setState(State::idle);
}

QWidget* TrainBench::makeControls()
{
    auto* panel = new QWidget(this);
    panel->setFixedWidth(panelWidth);
    picker_ = new BehaviorPicker(panel);
    form_ = new SettingsForm(panel);
    data_ = new QLineEdit(panel);
    data_->setObjectName(QStringLiteral("data"));
    data_->setPlaceholderText(tr("Made from the demo world"));
    data_->setAccessibleName(tr("Data file"));
    data_->setToolTip(
        tr("A JSONL file of prompts, answers and behaviours; empty: examples are made from the demo world"));
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
    connect(start_, &QPushButton::clicked, this, [this] {
        const lab::TrainRequest wanted = request();
        notice_->setNotice({});
        setRunning(true);
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

QWidget* TrainBench::makeResults()
{
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    auto* curves = new QWidget(split);
    smoothing_ = new QSlider(Qt::Horizontal, curves);
    smoothing_->setObjectName(QStringLiteral("smoothing"));
    smoothing_->setRange(0, 99);
    smoothing_->setFixedWidth(140);
    smoothing_->setAccessibleName(tr("Smoothing of the loss"));
    smoothing_->setToolTip(tr("Weight of the past in the strong curves; the faint ones are the raw values"));
    auto* smoothingLabel = new QLabel(tr("S&moothing"), curves);
    smoothingLabel->setBuddy(smoothing_);
    auto* smoothingValue = mutedLabel({}, curves);
    logScale_ = new QCheckBox(tr("Lo&g scale"), curves);
    logScale_->setObjectName(QStringLiteral("logScale"));
    logScale_->setToolTip(tr("Show the loss on a logarithmic axis"));
    auto* hint = mutedLabel(tr("Drag moves, wheel zooms, double click resets"), curves);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* save = new QToolButton(curves);
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
    plots_ = new TrainPlots(log_, curves);
    plots_->setAccessibleDescription(
        tr("Arrow keys move, plus and minus zoom, Home resets, comma and full stop read out the steps one by one"));
    connect(plots_, &TrainPlots::hovered, this, [this](const QString& text) { plots_->setStatusTip(text); });
    auto* bar = new QHBoxLayout;
    bar->setSpacing(grid);
    bar->addWidget(smoothingLabel);
    bar->addWidget(smoothing_);
    bar->addWidget(smoothingValue);
    bar->addSpacing(gutter);
    bar->addWidget(logScale_);
    bar->addWidget(hint, 1);
    bar->addWidget(save);
    auto* curvesColumn = new QVBoxLayout(curves);
    curvesColumn->setContentsMargins(0, 0, 0, 0);
    curvesColumn->setSpacing(grid);
    curvesColumn->addLayout(bar);
    curvesColumn->addWidget(plots_, 1);

    auto* lower = new QSplitter(Qt::Horizontal, split);
    lower->setChildrenCollapsible(false);
    tokens_ = new TokenTraceModel(this);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(tokens_);
    sorted->setSortRole(TokenTraceModel::SortRole);
    table_ = new QTableView(lower);
    table_->setObjectName(QStringLiteral("tokens"));
    table_->setModel(sorted);
    tintSelection(*table_, palette());
    table_->setAccessibleName(tr("Tokens in training"));
    table_->setAccessibleDescription(tr("The selected token's curves stand out"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setSortingEnabled(true);
    table_->sortByColumn(-1, Qt::AscendingOrder);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setColumnWidth(TokenTraceModel::Name, 140);
    for (const int column : {TokenTraceModel::Loss, TokenTraceModel::Norm, TokenTraceModel::Drift})
        table_->setColumnWidth(column, 72);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = table_->selectionModel()->selectedRows();
        plots_->setHighlighted(rows.isEmpty() ? QString() : rows.first().data(TokenTraceModel::NameRole).toString());
    });
    samples_ = new SamplePane(lower);
    lower->addWidget(table_);
    lower->addWidget(samples_);
    lower->setStretchFactor(0, 3);
    lower->setStretchFactor(1, 2);
    lower->setHandleWidth(gutter);
    lower->setSizes({560, 360});
    split->addWidget(curves);
    split->addWidget(lower);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(grid);
    split->setSizes({520, 220});

    connect(smoothing_, &QSlider::valueChanged, this, [this, smoothingValue](int value) {
        smoothingValue->setText(locale().toString(value / 100.0, 'f', 2));
        plots_->setSmoothing(value / 100.0);
    });
    connect(logScale_, &QCheckBox::toggled, plots_, &TrainPlots::setLogLoss);
    smoothing_->setValue(60);
    return split;
}

lab::TrainRequest TrainBench::request() const
{
    lab::TrainRequest wanted;
    if (picker_->operatorAnd()) wanted.operator_name = "<and>";
    if (wanted.operator_name.empty()) wanted.behaviors = picker_->checked();
    wanted.settings = form_->settings();
    wanted.data = data_->text().trimmed().toStdString();
    return wanted;
}

void TrainBench::setRequest(const lab::TrainRequest& wanted)
{
    picker_->setOperatorAnd(!wanted.operator_name.empty());
    if (wanted.operator_name.empty()) {
        std::vector<std::string> names = wanted.behaviors;
        if (names.empty()) // means all
            for (const lab::BehaviorInfo& behavior : behaviors_) names.push_back(behavior.name);
        picker_->setChecked(names);
    }
    form_->setSettings(wanted.settings);
    data_->setText(QString::fromStdString(wanted.data.string()));
}

void TrainBench::formChanged()
{
    form_->setOperatorAnd(picker_->operatorAnd());
    setState(state_);
    emit requestChanged(request());
}

void TrainBench::setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                              const std::vector<lab::BehaviorInfo>& behaviors)
{
    categories_ = categories;
    behaviors_ = behaviors;
    picker_->setBehaviors(categories, behaviors);
    samples_->setTitles(behaviors);
    restyle();
}

void TrainBench::restyle()
{
    const PlotTheme theme = plotTheme(palette());
    const std::vector<CategoryStyle> categories = categoryStyles(categories_);
    std::vector<TokenStyle> styles;
    for (const CategoryStyle& category : categories) {
        std::vector<const lab::BehaviorInfo*> members;
        for (const lab::BehaviorInfo& behavior : behaviors_)
            if (QString::fromStdString(behavior.category) == category.name) members.push_back(&behavior);
        for (std::size_t i = 0; i < members.size(); ++i) {
            TokenStyle style;
            style.name = QString::fromStdString(members[i]->name);
            style.title = QString::fromStdString(members[i]->title);
            style.line = seriesColor(category.color, int(i), int(members.size()), theme.background);
            style.mark = markOf(categories, category.name, members[i]->seen, theme);
            style.mark.color = style.line; // the table is the curves' legend
            styles.push_back(style);
        }
    }
    TokenStyle join;
    join.name = join.title = QStringLiteral("<and>");
    join.mark = markOf(categories, operatorCategory, true, theme);
    join.line = theme.text;
    styles.push_back(join);
    tokens_->setStyles(styles, theme);
    plots_->setStyles(styles);
}

void TrainBench::setEstimate(const QString& sentence) { estimate_->setText(sentence); }

void TrainBench::setMeasuring(bool measuring)
{
    measuring_ = measuring;
    measure_->setText(measuring ? tr("Measuring…") : tr("Measure"));
    setState(state_);
}

void TrainBench::tellError(const QString& sentence) { notice_->setNotice(sentence, NoticeLabel::Kind::error); }

void TrainBench::setState(State state)
{
    state_ = state;
    const bool idle = state == State::idle;
    const bool something = picker_->operatorAnd() || !picker_->checked().empty();
    picker_->setEnabled(idle);
    form_->setEnabled(idle);
    data_->setEnabled(idle);
    start_->setEnabled(idle && something && !measuring_);
    measure_->setEnabled(idle && something && !measuring_);
    pause_->setVisible(state != State::paused);
    pause_->setEnabled(state == State::running);
    resume_->setVisible(state == State::paused);
    stop_->setEnabled(state == State::running || state == State::paused);
    refresh();
}

void TrainBench::setRunning(bool running)
{
    if (!running) return setState(State::idle);
    if (state_ != State::idle) return;
    log_.clear();
    tokens_->clear();
    samples_->clear();
    plots_->resetView();
    setState(State::running);
}

void TrainBench::point(const lab::TrainPoint& value)
{
    log_.append(value);
    if (!refresh_.isActive()) refresh_.start();
}

void TrainBench::sample(const lab::TrainSample& value) { samples_->add(value); }

void TrainBench::refresh()
{
    tokens_->update(log_);
    plots_->logChanged();
    const int step = log_.empty() ? 0 : int(log_.step().back());
    progress_->setRange(0, std::max(1, log_.totalSteps()));
    progress_->setValue(step);
    QString text;
    if (state_ == State::stopping)
        text = tr("Stopping after this step…");
    else if (log_.empty())
        text = state_ == State::idle ? QString() : tr("Preparing…");
    else {
        text = tr("Step %1 of %2").arg(locale().toString(step), locale().toString(log_.totalSteps()));
        const double eta = log_.eta();
        if (state_ == State::paused)
            text += tr(", paused");
        else if (state_ == State::running && eta >= 0)
            text += eta < 90 ? tr(", %n s to go", nullptr, int(std::ceil(eta)))
                             : tr(", %n min to go", nullptr, int(std::ceil(eta / 60)));
    }
    eta_->setText(text);
}

void TrainBench::done(const lab::TrainDone& value)
{
    QStringList names;
    for (const std::string& name : value.tokens) names << QString::fromStdString(name);
    if (names.size() > 4) names = names.mid(0, 3) << tr("%n more", nullptr, int(value.tokens.size()) - 3);
    const QString head = value.stopped_early ? tr("Stopped early after %1 s.") : tr("Done in %1 s.");
    notice_->setNotice(head.arg(locale().toString(value.seconds, 'f', value.seconds < 10 ? 1 : 0)) + QLatin1Char(' ') +
                       tr("Final loss %1. On the deck from now on: %2.")
                           .arg(locale().toString(value.final_loss, 'g', 3), names.join(tr(", ", "between names"))));
}

void TrainBench::ended(const lab::JobEnd& end)
{
    if (!end.error.empty())
        tellError(QString::fromStdString(end.error));
    else if (end.cancelled && notice_->text().isEmpty())
        notice_->setNotice(tr("Stopped."));
    setRunning(false);
}

QString TrainBench::saveCurves(const QString& csvFile) const { return saveText(log_.csv(), csvFile); }

QString TrainBench::savePlots(const QString& pictureFile) { return savePicture(*plots_, pictureFile); }

void TrainBench::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    tintSelection(*table_, palette());
    restyle();
}

} // namespace steerdeck::widgets
