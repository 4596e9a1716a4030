#include "widgets/evaluate/evaluate_bench.h"

#include "widgets/evaluate/answers_pane.h"
#include "widgets/evaluate/comparison_view.h"
#include "widgets/evaluate/experiment_bar.h"
#include "widgets/evaluate/experiment_pane.h"
#include "widgets/evaluate/figures_view.h"
#include "widgets/evaluate/plan_form.h"
#include "widgets/evaluate/plan_panel.h"
#include "widgets/evaluate/results_figure.h"
#include "widgets/evaluate/results_view.h"
#include "widgets/shared/duration_text.h"
#include "widgets/shared/number_text.h"
#include "widgets/shared/run_on.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace steerdeck::widgets {

namespace {

constexpr int panelWidth = 312;
constexpr int leastInterval = 1000 / 15; // milliseconds between redraws

} // namespace

EvaluateBench::EvaluateBench(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("evaluateBench"));
    setAccessibleName(tr("Evaluate"));
    QWidget* controls = makeControls(); // first, also for the tab key
    view_ = new ResultsView(this);
    comparisonView_ = new ComparisonView(this);
    bar_ = new ExperimentBar(this);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(view_);
    pages_->addWidget(comparisonView_);
    earlier_ = new ExperimentPane(this);
    pages_->addWidget(earlier_);
    figures_ = new FiguresView(this);
    pages_->addWidget(figures_);
    connect(figures_, &FiguresView::gainsRequested, this, &EvaluateBench::gainsRequested);
    connect(figures_, &FiguresView::addRequested, this, &EvaluateBench::addResultsRequested);
    connect(earlier_, &ExperimentPane::togetherWanted, this, &EvaluateBench::severalRequested);
    connect(earlier_, &ExperimentPane::wanted, this, &EvaluateBench::experimentRequested);
    auto* right = new QVBoxLayout;
    right->setSpacing(grid);
    right->addWidget(bar_);
    right->addWidget(pages_, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gutter, gutter, gutter, gutter);
    row->setSpacing(gutter);
    row->addWidget(controls);
    row->addLayout(right, 1);

    refresh_.setSingleShot(true);
    refresh_.setInterval(leastInterval);
    connect(&refresh_, &QTimer::timeout, this, &EvaluateBench::refresh);
    connect(view_, &ResultsView::rowSelected, this, &EvaluateBench::askAnswers);
    connect(view_, &ResultsView::settingsRequested, this, [this] { showSettings(shown_); });
    connect(comparisonView_, &ComparisonView::settingsRequested, this, &EvaluateBench::showSettings);
    connectBar();
    makeExports();
    fillBar();
    followState();
}

QWidget* EvaluateBench::makeControls()
{
    auto* panel = new QWidget(this);
    panel->setFixedWidth(panelWidth);
    plan_ = new PlanPanel(panel);
    controls_ = new JobControls(
        {tr("Run this plan (Ctrl+Return)"), tr("Wait after the current batch; nothing is lost"),
         tr("End after the current batch; what is answered stays, and the same plan goes on from there"),
         tr("Stopping after this batch…"), tr("Stopped. Start the same plan again to go on from here."),
         tr("Progress of the experiment")},
        panel);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(plan_, 1);
    column->addWidget(controls_);
    connect(plan_, &PlanPanel::changed, this, &EvaluateBench::formChanged);
    connect(plan_->runOn(), &RunOn::copied, this, [this] { controls_->tell(tr("The command is on the clipboard.")); });
    connect(plan_, &PlanPanel::measurePressed, this, [this] { emit measureRequested(request()); });
    connect(plan_->form(), &PlanForm::whichWayTaken, this, &EvaluateBench::whichWayTaken);
    connect(controls_, &JobControls::startPressed, this, [this] {
        const lab::EvaluateRequest wanted = request();
        controls_->tell({});
        setRunning(true);
        const RunOn& place = *plan_->runOn();
        place.place() == RunOn::Place::elsewhere ? emit followRequested(place.folder()) : emit startRequested(wanted);
    });
    connect(controls_, &JobControls::pauseRequested, this, &EvaluateBench::pauseRequested);
    connect(controls_, &JobControls::resumeRequested, this, &EvaluateBench::resumeRequested);
    connect(controls_, &JobControls::stopRequested, this, &EvaluateBench::stopRequested);
    connect(controls_, &JobControls::stateChanged, this, &EvaluateBench::followState);
    return panel;
}

void EvaluateBench::connectBar()
{
    connect(bar_, &ExperimentBar::pageChosen, pages_, &QStackedWidget::setCurrentIndex);
    connect(bar_, &ExperimentBar::experimentChosen, this, &EvaluateBench::showExperiment);
    connect(bar_, &ExperimentBar::openPressed, this, &EvaluateBench::openRequested);
    connect(bar_, &ExperimentBar::comparePressed, this, &EvaluateBench::compareRequested);
    connect(bar_, &ExperimentBar::judgePressed, this, [this] {
        if (bar_->isJudging()) return emit stopJudgingRequested();
        setJudging(true);
        emit judgeRequested();
    });
}

PlanForm* EvaluateBench::form() const { return plan_->form(); }

lab::EvaluateRequest EvaluateBench::request() const
{
    lab::EvaluateRequest wanted = form()->request();
    wanted.backend = plan_->runOn()->backend();
    return wanted;
}

void EvaluateBench::setRequest(const lab::EvaluateRequest& request) { form()->setRequest(request); }

void EvaluateBench::setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                                 const std::vector<lab::BehaviorInfo>& behaviors)
{
    form()->setBehaviors(categories, behaviors);
    for (const lab::BehaviorInfo& behavior : behaviors)
        names_.behaviors[behavior.name] = QString::fromStdString(behavior.title);
    giveNames();
}

void EvaluateBench::setMethods(const std::vector<ConditionInfo>& methods)
{
    for (const ConditionInfo& info : methods) names_.methods[info.condition.name()] = info.title;
    form()->setMethods(methods);
    giveNames();
    followState();
}

void EvaluateBench::giveNames()
{
    view_->setNames(names_);
    comparisonView_->setNames(names_);
    earlier_->setNames(names_);
    figures_->setNames(names_);
}

void EvaluateBench::formChanged()
{
    followState();
    if (form()->problem().isEmpty()) emit requestChanged(request());
}

void EvaluateBench::setCost(const lab::EvaluateCost& cost)
{
    plan_->setCost(cost);
    followState();
}

void EvaluateBench::setCommand(const QString& command) { plan_->runOn()->setCommand(command); }

void EvaluateBench::tellError(const QString& sentence) { controls_->tell(sentence, NoticeLabel::Kind::error); }

void EvaluateBench::tell(const QString& sentence) { controls_->tell(sentence); }

void EvaluateBench::setJudging(bool judging)
{
    bar_->setJudging(judging);
    followState();
}

void EvaluateBench::judged(const lab::Judged& judged)
{
    setJudging(false);
    QString text =
        tr("The judge scored %1 of %2 correct answers.").arg(numberText(judged.scored), numberText(judged.answers));
    if (!judged.why_not.empty()) text += QLatin1Char(' ') + tr("Of the others: %1").arg(worded(judged.why_not));
    controls_->tell(text);
}

// ---- the experiment under way

void EvaluateBench::followState()
{
    const bool idle = controls_->isIdle();
    plan_->setIdle(idle);
    earlier_->setIdle(idle, experiments_[0].there);
    bar_->setPossible(idle, idle && experiments_[0].there, idle && experiments_[0].results);
    controls_->setStartable(!bar_->isJudging() && plan_->refusal().isEmpty());
    tellProgress();
}

void EvaluateBench::setRunning(bool running)
{
    if (!running) return controls_->setState(State::idle);
    if (!controls_->isIdle()) return;
    experiments_[0] = {};
    experiments_[0].settings.request = request();
    experiments_[0].name = tr("this run");
    experiments_[0].there = true;
    answers_ = total_ = 0;
    firstAnswers_ = -1;
    clearComparison();
    view_->reset();
    showExperiment(0);
    controls_->setState(State::running);
}

void EvaluateBench::point(const lab::EvaluatePoint& value)
{
    answers_ = value.answers;
    total_ = value.total;
    Experiment& one = experiments_[0];
    one.summary = value.summary;
    for (evaluate::SummaryRow& row : one.summary)
        for (evaluate::Interval* interval : {&row.summary.accuracy, &row.summary.best, &row.summary.order_variance,
                                             &row.summary.order_variance_max, &row.quality})
            if (interval->low == interval->high)
                interval->low = interval->high = std::numeric_limits<double>::quiet_NaN();
    one.rows = value.rows;
    one.there = true;
    if (firstAnswers_ < 0) firstAnswers_ = value.answers, firstSeconds_ = controls_->workedSeconds();
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
    comparisonView_->setExperiment(0, experiments_[0].name, experiments_[0].summary);
    if (shown_ == 0) view_->setExperiment(experiments_[0].summary, experiments_[0].rows);
    refresh_.setInterval(std::max(leastInterval, int(4 * took.elapsed())));
}

void EvaluateBench::tellProgress()
{
    if (total_ == 0) return controls_->setProgress(0, 0, controls_->isIdle() ? QString() : tr("Preparing…"));
    const double left =
        firstAnswers_ < 0
            ? -1
            : Progress{{}, answers_, total_, controls_->workedSeconds() - firstSeconds_, firstAnswers_}.eta();
    controls_->setProgress(answers_, total_, tr("%1 of %2 answers").arg(numberText(answers_), numberText(total_)),
                           left);
}

void EvaluateBench::done(const lab::EvaluateDone& value)
{
    if (value.results) setResults(0, value.results, QString::fromStdString(value.folder.filename().string()));
    controls_->tell(tr("Done in %1. The results are in %2.")
                        .arg(durationText(value.seconds), QString::fromStdString(value.folder.string())));
    if (!value.results) return;
    answers_ = total_ = long(value.results->plan.size());
    tellProgress();
}

void EvaluateBench::ended(const lab::JobEnd& end) { controls_->end(end); }

// ---- experiments shown

void EvaluateBench::setResults(int experiment, const std::shared_ptr<const evaluate::Results>& results,
                               const QString& name)
{
    Experiment& one = experiments_[experiment];
    // The one that was watched has ended.
    const bool same = experiment == 0 && one.there && !one.results && !controls_->isIdle();
    one = {};
    if (results) {
        one.results = results;
        one.name = name;
        one.rows = results->rows;
        one.summary = results->summary;
        one.settings = settingsOf(*results);
        one.there = true;
    }
    if (experiment == 0) stale_ = false;
    if (!same) {
        clearComparison();
        if (shown_ == experiment) view_->reset();
    }
    showExperiment(experiments_[shown_].there ? shown_ : 0);
    followState();
}

void EvaluateBench::setComparison(const evaluate::Comparison& comparison)
{
    compared_ = comparison;
    comparisonView_->setComparison(comparison);
    fillBar();
    bar_->setPage(1);
}

void EvaluateBench::clearComparison()
{
    compared_.reset();
    comparisonView_->clear();
    bar_->setPage(0);
    fillBar();
}

void EvaluateBench::showExperiment(int experiment)
{
    if (experiment != shown_) view_->reset();
    shown_ = experiment;
    view_->setExperiment(experiments_[shown_].summary, experiments_[shown_].rows);
    for (int one = 0; one < 2; ++one)
        comparisonView_->setExperiment(one, experiments_[one].name, experiments_[one].summary);
    const auto methods = [this](int run) {
        std::vector<std::string> names;
        if (const auto& results = experiments_[run].results)
            for (const evaluate::Condition& condition : results->plan.conditions()) names.push_back(condition.name());
        return names;
    };
    figures_->setMethods(methods(0), methods(1));
    fillBar();
}

void EvaluateBench::setGains(const GainsQuery& query, const std::vector<evaluate::GainRow>& rows)
{
    figures_->setGains(query, rows);
}

void EvaluateBench::setSeveral(const std::vector<DrawnResults>& all)
{
    figures_->setSeveral(all);
    bar_->setPage(pages_->indexOf(figures_));
}

void EvaluateBench::fillBar()
{
    const auto name = [this](int experiment) {
        const Experiment& one = experiments_[experiment];
        return !one.there ? QString() : one.name.isNull() ? QStringLiteral("") : one.name;
    };
    bar_->setExperiments(name(0), name(1), shown_);
    bar_->setComparable(experiments_[1].there && compared_.has_value());
}

void EvaluateBench::clear()
{
    controls_->clear();
    refresh_.stop();
    for (Experiment& one : experiments_) one = {};
    answers_ = total_ = 0;
    firstAnswers_ = -1;
    stale_ = false;
    asked_.reset();
    names_ = {};
    setJudging(false);
    clearComparison();
    view_->reset();
    showExperiment(0);
    earlier_->setExperiments({});
    figures_->clear();
    plan_->clear();
    giveNames();
    followState();
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
    for (lab::AnswerRecord& answer : shown) // a results file names behaviours; the user reads titles
        for (lab::Badge& badge : answer.badges)
            if (badge.title == badge.behavior && names_.behaviors.contains(badge.behavior))
                badge.title = names_.behavior(badge.behavior).toStdString();
    view_->answers()->setAnswers(shown);
}

void EvaluateBench::tellAnswersError(const AnswersQuery& query, const QString& sentence)
{
    if (asked_ && *asked_ == query && view_->selectedRow()) view_->answers()->tellError(sentence);
}

void EvaluateBench::showSettings(int experiment)
{
    const Experiment& one = experiments_[experiment];
    if (!one.there) return controls_->tell(tr("There are no results yet."), NoticeLabel::Kind::hint);
    auto* sheet = new SettingsSheet(one.name, one.settings, names_, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &SettingsSheet::used, this, [this](lab::EvaluateRequest wanted) {
        if (!controls_->isIdle())
            return controls_->tell(tr("The plan can be changed once this run has ended."), NoticeLabel::Kind::hint);
        wanted.out.clear();
        setRequest(wanted);
    });
    sheet->show();
}

void EvaluateBench::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_) refresh();
}

void EvaluateBench::setExperiments(const std::vector<lab::ExperimentInfo>& experiments)
{
    earlier_->setExperiments(experiments);
}

} // namespace steerdeck::widgets
