#include "widgets/evaluate/evaluate_bench.h"

#include "widgets/evaluate/accuracy_map.h"
#include "widgets/evaluate/answers_pane.h"
#include "widgets/evaluate/comparison_view.h"
#include "widgets/evaluate/dot_plot.h"
#include "widgets/evaluate/experiment_pane.h"
#include "widgets/evaluate/plan_form.h"
#include "widgets/evaluate/results_figure.h"
#include "widgets/evaluate/results_view.h"
#include "widgets/plots/export.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace steerdeck::widgets {

namespace {

constexpr int panelWidth = 312;
constexpr int leastInterval = 1000 / 15; // milliseconds between redraws

const QStringList pictures{QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png")};

QString number(long value) { return QLocale().toString(qlonglong(value)); }

} // namespace

EvaluateBench::EvaluateBench(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("evaluateBench"));
    setAccessibleName(tr("Evaluate"));
    QWidget* controls = makeControls(); // first, also for the tab key
    view_ = new ResultsView(this);
    comparisonView_ = new ComparisonView(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(grid);
    right->addWidget(makeBar());
    pages_ = new QStackedWidget(this);
    pages_->addWidget(view_);
    pages_->addWidget(comparisonView_);
    experiments_ = new ExperimentPane(this);
    pages_->addWidget(experiments_);
    connect(experiments_, &ExperimentPane::wanted, this, &EvaluateBench::experimentRequested);
    right->addWidget(pages_, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gutter, gutter, gutter, gutter);
    row->setSpacing(gutter);
    row->addWidget(controls);
    row->addLayout(right, 1);

    refresh_.setSingleShot(true);
    refresh_.setInterval(leastInterval);
    connect(&refresh_, &QTimer::timeout, this, &EvaluateBench::refresh);
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);
    connect(form_, &PlanForm::changed, this, &EvaluateBench::formChanged);
    connect(view_, &ResultsView::rowSelected, this, &EvaluateBench::askAnswers);
    connect(view_, &ResultsView::settingsRequested, this, [this] { showSettings(shown_); });
    connect(comparisonView_, &ComparisonView::settingsRequested, this, &EvaluateBench::showSettings);
    fillRuns();
    setState(State::idle);
}

QWidget* EvaluateBench::makeControls()
{
    auto* panel = new QWidget(this);
    panel->setFixedWidth(panelWidth);
    form_ = new PlanForm(panel);
    costLine_ = mutedLabel({}, panel);
    costLine_->setObjectName(QStringLiteral("cost"));
    costLine_->setWordWrap(true);
    costLine_->setAccessibleName(tr("What the plan takes"));
    measure_ = new PillButton(tr("Estimate the time"), PillButton::Look::plain, panel);
    measure_->setObjectName(QStringLiteral("measure"));
    measure_->setToolTip(tr("Answer a few questions of the plan, take the time and forget them"));
    measure_->setAccessibleDescription(measure_->toolTip());
    connect(measure_, &QPushButton::clicked, this, [this] {
        measuring_ = true;
        setState(state_);
        emit measureRequested(request());
    });
    refusal_ = new NoticeLabel(panel);
    refusal_->setObjectName(QStringLiteral("refusal"));
    notice_ = new NoticeLabel(panel);
    notice_->setObjectName(QStringLiteral("notice"));
    const auto button = [panel](const QString& text, PillButton::Look look, const char* name, const QString& tip) {
        auto* made = new PillButton(text, look, panel);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        made->setAccessibleDescription(tip);
        return made;
    };
    start_ = button(tr("Start"), PillButton::Look::primary, "start", tr("Run this plan (Ctrl+Return)"));
    start_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    pause_ = button(tr("Pause"), PillButton::Look::plain, "pause", tr("Wait after the current batch; nothing is lost"));
    resume_ = button(tr("Resume"), PillButton::Look::plain, "resume", tr("Go on where it was paused"));
    stop_ = button(tr("Stop"), PillButton::Look::plain, "stop",
                   tr("End after the current batch; what is answered stays, and the same plan goes on from there"));
    connect(start_, &QPushButton::clicked, this, [this] {
        const lab::EvaluateRequest wanted = request();
        notice_->setNotice({});
        setRunning(true);
        emit startRequested(wanted);
    });
    connect(pause_, &QPushButton::clicked, this, [this] {
        worked_ += double(clock_.elapsed()) / 1000;
        setState(State::paused);
        emit pauseRequested();
    });
    connect(resume_, &QPushButton::clicked, this, [this] {
        clock_.start();
        setState(State::running);
        emit resumeRequested();
    });
    connect(stop_, &QPushButton::clicked, this, [this] {
        setState(State::stopping);
        emit stopRequested();
    });
    progress_ = new QProgressBar(panel);
    progress_->setObjectName(QStringLiteral("progress"));
    progress_->setAccessibleName(tr("Progress of the experiment"));
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
    column->addWidget(form_, 1);
    column->addWidget(costLine_);
    column->addWidget(measure_, 0, Qt::AlignLeft);
    column->addWidget(refusal_);
    column->addLayout(buttons);
    column->addWidget(progress_);
    column->addWidget(eta_);
    column->addWidget(notice_);
    return panel;
}

QWidget* EvaluateBench::makeBar()
{
    auto* bar = new QWidget(this);
    tabs_ = new QTabBar(bar);
    tabs_->setObjectName(QStringLiteral("pages"));
    tabs_->setAccessibleName(tr("Results or comparison"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->addTab(tr("Results"));
    tabs_->addTab(tr("Comparison"));
    tabs_->addTab(tr("Earlier experiments"));
    run_ = new QComboBox(bar);
    run_->setObjectName(QStringLiteral("run"));
    run_->setAccessibleName(tr("Run that is shown"));
    run_->setToolTip(tr("Which of the two runs is shown; a comparison is A minus B"));
    run_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    run_->setMinimumContentsLength(16);
    connect(run_, &QComboBox::activated, this, [this](int index) { showRun(run_->itemData(index).toInt()); });
    name_ = mutedLabel({}, bar);
    name_->setObjectName(QStringLiteral("runName"));
    name_->setTextFormat(Qt::PlainText);
    name_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const auto button = [bar](const QString& text, const char* name, const QString& tip) {
        auto* made = new PillButton(text, PillButton::Look::plain, bar);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        made->setAccessibleDescription(tip);
        return made;
    };
    open_ = button(tr("Open…"), "open", tr("Show the results of an earlier run"));
    compare_ = button(tr("Compare with…"), "compare", tr("Put a second run beside this one, with their differences"));
    connect(open_, &QPushButton::clicked, this, &EvaluateBench::openRequested);
    connect(compare_, &QPushButton::clicked, this, &EvaluateBench::compareRequested);
    judge_ =
        button(tr("Judge"), "judge",
               tr("Have a language model score the correct answers from 1 to 5. LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL "
                  "and LLM_JUDGE_API_KEY in the environment name it; the key is written nowhere."));
    connect(judge_, &QPushButton::clicked, this, [this] {
        if (judging_) return emit stopJudgingRequested();
        setJudging(true);
        emit judgeRequested();
    });
    auto* save = new QToolButton(bar);
    save->setObjectName(QStringLiteral("export"));
    save->setText(tr("E&xport"));
    save->setPopupMode(QToolButton::InstantPopup);
    save->setAccessibleName(tr("Export the results"));
    save->setToolTip(tr("Write what is shown as tables or pictures"));
    auto* menu = new QMenu(save);
    makeExports(menu);
    save->setMenu(menu);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(tabs_);
    row->addWidget(run_);
    row->addWidget(name_, 1);
    row->addWidget(open_);
    row->addWidget(compare_);
    row->addWidget(judge_);
    row->addWidget(save);
    return bar;
}

void EvaluateBench::makeExports(QMenu* menu)
{
    const auto add = [this, menu](const QString& text, const QString& file, const QStringList& endings, auto write) {
        return menu->addAction(text, this, [this, file, endings, write] {
            askAndSave(this, tr("Export the results"), file, endings,
                       [this, write](const QString& to) { return (this->*write)(to); });
        });
    };
    const QStringList csv{QStringLiteral("csv")}, json{QStringLiteral("json")};
    add(tr("Rows as table (CSV)…"), QStringLiteral("rows"), csv, &EvaluateBench::saveRows);
    add(tr("Summary as table (CSV)…"), QStringLiteral("summary"), csv, &EvaluateBench::saveSummary);
    QAction* table =
        add(tr("Comparison as table (CSV)…"), QStringLiteral("comparison"), csv, &EvaluateBench::saveComparison);
    add(tr("Everything (JSON)…"), QStringLiteral("evaluation"), json, &EvaluateBench::saveJson);
    menu->addSeparator();
    add(tr("Picture of the accuracy…"), QStringLiteral("accuracy"), pictures, &EvaluateBench::saveMap);
    add(tr("Picture of the order variance…"), QStringLiteral("order-variance"), pictures, &EvaluateBench::saveVariance);
    QAction* forest =
        add(tr("Picture of the comparison…"), QStringLiteral("comparison"), pictures, &EvaluateBench::saveDifference);
    add(tr("All figures in one picture…"), QStringLiteral("evaluation"), pictures, &EvaluateBench::saveFigure);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, table, forest] {
        for (QAction* action : menu->actions()) action->setEnabled(!runs_[shown_].summary.empty());
        for (QAction* action : {table, forest}) action->setEnabled(compared_.has_value());
    });
}

lab::EvaluateRequest EvaluateBench::request() const { return form_->request(); }

void EvaluateBench::setRequest(const lab::EvaluateRequest& request) { form_->setRequest(request); }

void EvaluateBench::setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                                 const std::vector<lab::BehaviorInfo>& behaviors)
{
    form_->setBehaviors(categories, behaviors);
    for (const lab::BehaviorInfo& behavior : behaviors)
        names_.behaviors[behavior.name] = QString::fromStdString(behavior.title);
    giveNames();
}

void EvaluateBench::setMethods(const std::vector<ConditionInfo>& methods)
{
    for (const ConditionInfo& info : methods) names_.methods[info.condition.name()] = info.title;
    form_->setMethods(methods);
    giveNames();
    setState(state_);
}

void EvaluateBench::giveNames()
{
    view_->setNames(names_);
    comparisonView_->setNames(names_);
    experiments_->setNames(names_);
}

void EvaluateBench::formChanged()
{
    setState(state_);
    if (form_->problem().isEmpty()) emit requestChanged(request());
}

void EvaluateBench::setCost(const lab::EvaluateCost& cost)
{
    cost_ = cost;
    measuring_ = false;
    setState(state_);
}

void EvaluateBench::tellCost()
{
    const QString problem = form_->problem();
    const bool refused = cost_ && !cost_->refusal.empty();
    measure_->setVisible(problem.isEmpty() && cost_ && !refused && cost_->seconds < 0);
    measure_->setEnabled(!measuring_ && state_ == State::idle);
    measure_->setText(measuring_ ? tr("Estimating…") : tr("Estimate the time"));
    refusal_->setNotice(!problem.isEmpty() ? problem
                        : refused          ? QString::fromStdString(cost_->refusal)
                                           : QString(),
                        NoticeLabel::Kind::hint);
    if (!problem.isEmpty() || !cost_ || refused) return costLine_->clear();
    QString text = tr("%1 combinations (%2 seen, %3 unseen), %4 answers from %5 generations.")
                       .arg(number(cost_->combinations), number(cost_->seen), number(cost_->combinations - cost_->seen),
                            number(cost_->answers), number(cost_->generations));
    text += QLatin1Char(' ') + (cost_->seconds < 0 ? tr("How long it takes is not known yet.")
                                                   : tr("About %1.").arg(durationText(cost_->seconds)));
    costLine_->setText(text);
}

void EvaluateBench::tellError(const QString& sentence) { notice_->setNotice(sentence, NoticeLabel::Kind::error); }

void EvaluateBench::tell(const QString& sentence) { notice_->setNotice(sentence); }

void EvaluateBench::setJudging(bool judging)
{
    judging_ = judging;
    judge_->setText(judging ? tr("Stop judging") : tr("Judge"));
    setState(state_);
}

void EvaluateBench::judged(const lab::Judged& judged)
{
    setJudging(false);
    QString text = tr("The judge scored %1 of %2 correct answers.").arg(number(judged.scored), number(judged.answers));
    if (!judged.why_not.empty())
        text += QLatin1Char(' ') + tr("Of the others: %1").arg(QString::fromStdString(judged.why_not));
    notice_->setNotice(text);
}

void EvaluateBench::setState(State state)
{
    state_ = state;
    const bool idle = state == State::idle;
    tellCost();
    form_->setEnabled(idle);
    open_->setEnabled(idle);
    experiments_->setIdle(idle, runs_[0].there);
    compare_->setEnabled(idle && runs_[0].there);
    judge_->setEnabled(judging_ || (idle && runs_[0].results));
    start_->setEnabled(idle && !judging_ && refusal_->text().isEmpty());
    pause_->setVisible(state != State::paused);
    pause_->setEnabled(state == State::running);
    resume_->setVisible(state == State::paused);
    stop_->setEnabled(state == State::running || state == State::paused);
    tellProgress();
}

void EvaluateBench::setRunning(bool running)
{
    if (!running) return setState(State::idle);
    if (state_ != State::idle) return;
    runs_[0] = {};
    runs_[0].settings.request = request();
    runs_[0].name = tr("this run");
    runs_[0].there = true;
    answers_ = total_ = 0;
    worked_ = 0;
    firstAnswers_ = -1;
    clock_.start();
    clearComparison();
    view_->reset();
    showRun(0);
    setState(State::running);
}

void EvaluateBench::point(const lab::EvaluatePoint& value)
{
    answers_ = value.answers;
    total_ = value.total;
    runs_[0].summary = value.summary;
    for (evaluate::SummaryRow& row : runs_[0].summary)
        for (evaluate::Interval* one : {&row.summary.accuracy, &row.summary.best, &row.summary.order_variance,
                                        &row.summary.order_variance_max, &row.quality})
            if (one->low == one->high) one->low = one->high = std::numeric_limits<double>::quiet_NaN();
    runs_[0].rows = value.rows;
    runs_[0].there = true;
    const double now = worked_ + (clock_.isValid() && state_ != State::paused ? double(clock_.elapsed()) / 1000 : 0);
    if (firstAnswers_ < 0) firstAnswers_ = value.answers, firstSeconds_ = now;
    stale_ = true;
    if (!refresh_.isActive()) refresh_.start();
}

/// Shows what came since the last time; where that takes long, the next time is later, so that the window stays fluid.
void EvaluateBench::refresh()
{
    tellProgress();
    if (!stale_ || !isVisible()) return;
    stale_ = false;
    QElapsedTimer took;
    took.start();
    comparisonView_->setRun(0, runs_[0].name, runs_[0].summary);
    if (shown_ == 0) view_->setRun(runs_[0].summary, runs_[0].rows);
    refresh_.setInterval(std::max(leastInterval, int(4 * took.elapsed())));
}

void EvaluateBench::tellProgress()
{
    progress_->setRange(0, int(std::max(1L, std::min(total_, 2'000'000'000L))));
    progress_->setValue(int(std::min(answers_, 2'000'000'000L)));
    QString text;
    if (state_ == State::stopping)
        text = tr("Stopping after this batch…");
    else if (total_ == 0)
        text = state_ == State::idle ? QString() : tr("Preparing…");
    else {
        text = tr("%1 of %2 answers").arg(number(answers_), number(total_));
        const double now = worked_ + (clock_.isValid() ? double(clock_.elapsed()) / 1000 : 0);
        const double eta = Progress{{}, answers_, total_, now - firstSeconds_, firstAnswers_}.eta();
        if (state_ == State::paused)
            text += tr(", paused");
        else if (state_ == State::running && firstAnswers_ >= 0 && eta >= 0)
            text += tr(", %1 to go").arg(durationText(eta));
    }
    eta_->setText(text);
}

void EvaluateBench::done(const lab::EvaluateDone& value)
{
    // The last point told of every answer: its rows are those of the results.
    std::shared_ptr<const std::vector<evaluate::Row>> last;
    if (total_ > 0 && answers_ == total_) last = std::make_shared<const std::vector<evaluate::Row>>(runs_[0].rows);
    if (value.results) setResults(0, value.results, QString::fromStdString(value.folder.filename().string()), last);
    notice_->setNotice(tr("Done in %1. The results are in %2.")
                           .arg(durationText(value.seconds), QString::fromStdString(value.folder.string())));
    if (!value.results) return;
    answers_ = total_ = long(value.results->plan.size());
    tellProgress();
}

void EvaluateBench::ended(const lab::JobEnd& end)
{
    if (!end.error.empty())
        tellError(QString::fromStdString(end.error));
    else if (end.cancelled && notice_->text().isEmpty())
        notice_->setNotice(tr("Stopped. Start the same plan again to go on from here."));
    setRunning(false);
}

void EvaluateBench::setResults(int run, const std::shared_ptr<const evaluate::Results>& results, const QString& name)
{
    Run& one = runs_[run];
    const bool same = run == 0 && one.there && !one.results && state_ != State::idle; // the run that was watched ends
    one = {};
    if (results) {
        one.results = results;
        one.name = name;
        one.rows = results->rows;
        one.summary = results->summary;
        one.settings = settingsOf(*results);
        one.there = true;
    }
    if (run == 0) stale_ = false;
    if (!same) {
        clearComparison();
        if (shown_ == run) view_->reset();
    }
    showRun(runs_[shown_].there ? shown_ : 0);
    setState(state_);
}

void EvaluateBench::setComparison(const evaluate::Comparison& comparison)
{
    compared_ = comparison;
    comparisonView_->setComparison(comparison);
    fillRuns();
    tabs_->setCurrentIndex(1);
}

void EvaluateBench::clearComparison()
{
    compared_.reset();
    comparisonView_->clear();
    tabs_->setCurrentIndex(0);
    fillRuns();
}

void EvaluateBench::showRun(int run)
{
    if (run != shown_) view_->reset();
    shown_ = run;
    view_->setRun(runs_[run].summary, runs_[run].rows);
    for (int one = 0; one < 2; ++one) comparisonView_->setRun(one, runs_[one].name, runs_[one].summary);
    fillRuns();
}

void EvaluateBench::fillRuns()
{
    const QSignalBlocker quiet(run_);
    run_->clear();
    for (int run = 0; run < 2; ++run)
        if (runs_[run].there) run_->addItem((run == 0 ? tr("A: %1") : tr("B: %1")).arg(runs_[run].name), run);
    run_->setCurrentIndex(std::max(0, run_->findData(shown_)));
    run_->setVisible(runs_[1].there);
    name_->setText(runs_[1].there ? QString() : runs_[0].name);
    name_->setToolTip(name_->text());
    tabs_->setTabEnabled(1, runs_[1].there && compared_.has_value());
}

void EvaluateBench::askAnswers(const evaluate::Row& row)
{
    asked_ = AnswersQuery{shown_, row.combination, row.method, row.order};
    emit answersRequested(*asked_);
}

void EvaluateBench::setAnswers(const AnswersQuery& query, const std::vector<lab::AnswerRecord>& answers)
{
    if (!asked_ || *asked_ != query || !view_->selectedRow()) return;
    std::vector<lab::AnswerRecord> shown = answers;
    for (lab::AnswerRecord& answer : shown) // a run's files name behaviours; people read titles
        for (lab::Badge& badge : answer.badges)
            if (badge.title == badge.behavior && names_.behaviors.contains(badge.behavior))
                badge.title = names_.behavior(badge.behavior).toStdString();
    view_->answers()->setAnswers(shown);
}

void EvaluateBench::tellAnswersError(const AnswersQuery& query, const QString& sentence)
{
    if (asked_ && *asked_ == query && view_->selectedRow()) view_->answers()->tellError(sentence);
}

void EvaluateBench::showSettings(int run)
{
    if (!runs_[run].there) return notice_->setNotice(tr("There are no results yet."), NoticeLabel::Kind::hint);
    auto* sheet = new SettingsSheet(runs_[run].name, runs_[run].settings, names_, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &SettingsSheet::used, this, [this](lab::EvaluateRequest wanted) {
        if (state_ != State::idle)
            return notice_->setNotice(tr("The plan can be changed once this run has ended."), NoticeLabel::Kind::hint);
        wanted.out.clear();
        setRequest(wanted);
    });
    sheet->show();
}

FigureInput EvaluateBench::figure() const
{
    FigureInput input;
    input.names = names_;
    input.comparison = compared_;
    const int first = compared_ ? 0 : shown_;
    input.name = runs_[first].name;
    input.summary = runs_[first].summary;
    if (!compared_) return input;
    input.secondName = runs_[1].name;
    input.second = runs_[1].summary;
    return input;
}

QString EvaluateBench::saveRows(const QString& csvFile) const
{
    return saveText(QString::fromStdString(evaluate::csv_of(runs_[shown_].rows)), csvFile);
}

QString EvaluateBench::saveSummary(const QString& csvFile) const
{
    return saveText(QString::fromStdString(evaluate::csv_of(runs_[shown_].summary)), csvFile);
}

QString EvaluateBench::saveComparison(const QString& csvFile) const
{
    if (!compared_) return tr("There is no comparison: open a second run first.");
    return saveText(QString::fromStdString(evaluate::csv_of(compared_->rows)), csvFile);
}

QString EvaluateBench::saveJson(const QString& jsonFile) const
{
    std::vector<ExportedRun> runs;
    for (const Run& run : runs_)
        if (run.there)
            runs.push_back({run.name, run.settings.request.plan, run.settings.manifest, run.summary, run.rows});
    return saveText(resultsJson(runs, compared_ ? &*compared_ : nullptr), jsonFile);
}

QString EvaluateBench::saveMap(const QString& pictureFile) { return savePicture(*view_->map(), pictureFile); }

QString EvaluateBench::saveVariance(const QString& pictureFile) { return savePicture(*view_->variance(), pictureFile); }

QString EvaluateBench::saveDifference(const QString& pictureFile)
{
    return savePicture(*comparisonView_->accuracy(), pictureFile);
}

QString EvaluateBench::saveFigure(const QString& pictureFile) const { return saveResultsFigure(figure(), pictureFile); }

void EvaluateBench::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_) refresh();
}

void EvaluateBench::setExperiments(const std::vector<lab::ExperimentInfo>& experiments)
{
    experiments_->setExperiments(experiments);
}

void EvaluateBench::clear()
{
    refresh_.stop();
    stale_ = false;
    for (Run& run : runs_) run = {};
    answers_ = total_ = 0;
    cost_.reset();
    asked_.reset();
    clearComparison();
    view_->reset();
    showRun(0);
    experiments_->setExperiments({});
    notice_->setNotice({});
    setJudging(false);
    lab::EvaluateRequest wanted = request();
    wanted.prompts.clear();
    wanted.out.clear();
    setRequest(wanted);
    setState(State::idle);
}

} // namespace steerdeck::widgets
