#include "widgets/train/train_bench.h"

#include "core/evaluate/tasks/tasks.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"
#include "widgets/train/behavior_picker.h"
#include "widgets/train/data_preview_sheet.h"
#include "widgets/train/data_sheet.h"
#include "widgets/train/sample_pane.h"
#include "widgets/train/sweep_sheet.h"
#include "widgets/train/token_styles.h"
#include "widgets/train/token_trace_model.h"
#include "widgets/train/train_curves.h"
#include "widgets/train/train_form.h"
#include "widgets/train/train_plots.h"
#include "widgets/train/training_list_model.h"
#include "widgets/train/training_pane.h"
#include "widgets/train/word_history_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <utility>

namespace steerdeck::widgets {

TrainBench::TrainBench(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("trainBench"));
    setAccessibleName(tr("Train"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gutter, gutter, gutter, gutter);
    row->setSpacing(grid / 2); // the form's scroll bar stands between
    row->addWidget(makeControls());
    row->addWidget(makeResults(), 1);

    refresh_.setSingleShot(true);
    refresh_.setInterval(1000 / 15);
    connect(&refresh_, &QTimer::timeout, this, &TrainBench::refresh);
    formChanged();
}

lab::TrainRequest TrainBench::request() const { return form_->request(); }
lab::HeldOutSettings TrainBench::heldOut() const { return form_->heldOut(); }
void TrainBench::setData(const QString& file) { form_->setData(file); }
std::optional<lab::MethodRequest> TrainBench::methodRequest() const { return form_->methodRequest(); }
void TrainBench::setRequest(const lab::TrainRequest& wanted) { form_->setRequest(wanted); }
void TrainBench::setRequest(const lab::MethodRequest& wanted) { form_->setRequest(wanted); }
void TrainBench::setEstimate(const QString& sentence) { form_->setEstimate(sentence); }
void TrainBench::setNeedsData(bool needs) { form_->setNeedsData(needs); }

void TrainBench::setMethodSettings(const QString& method, const lab::TrainSettings& settings)
{
    form_->setMethodSettings(method, settings);
}

void TrainBench::formChanged()
{
    controls_->dropQuestion();
    followState();
    sweepSheet_->setBase(request(), heldOut(),
                         methodRequest() ? tr("Only tokens and operators are swept.") : form_->problem());
    if (const std::optional<lab::MethodRequest> method = methodRequest())
        emit methodRequestChanged(*method);
    else
        emit requestChanged(request());
}

void TrainBench::setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                              const std::vector<lab::BehaviorInfo>& behaviors)
{
    categories_ = categories;
    behaviors_ = behaviors;
    form_->setBehaviors(categories, behaviors);
    samples_->setTitles(behaviors);
    trainings_->model()->setBehaviors(behaviors);
    dataSheet_->setBehaviors(categories, behaviors);
    preview_->setBehaviors(behaviors);
    restyle();
}

void TrainBench::setTasks(const std::vector<lab::BehaviorInfo>& tasks) { form_->setTasks(tasks); }

void TrainBench::setOperators(const std::vector<lab::BehaviorInfo>& operators) { form_->setOperators(operators); }

void TrainBench::restyle()
{
    const PlotTheme theme = plotTheme(palette());
    const std::vector<TokenStyle> styles = tokenStyles(categories_, behaviors_, theme);
    tokens_->setStyles(styles, theme);
    words_->setStyles(styles);
    curves_->plots()->setStyles(styles);
}

// ---- the training at hand

void TrainBench::progress(const Progress& value)
{
    progress_ = value;
    if (state() == State::running && log_.empty() && !refresh_.isActive()) refresh_.start();
}

void TrainBench::setMeasuring(bool measuring)
{
    form_->setMeasuring(measuring);
    followState();
}

void TrainBench::tellError(const QString& sentence) { controls_->tell(sentence, NoticeLabel::Kind::error); }

void TrainBench::followState()
{
    const QString problem = form_->problem();
    form_->setIdle(controls_->isIdle());
    controls_->setStartable(problem.isEmpty() && !form_->isMeasuring(),
                            problem.isEmpty() ? tr("A step is being measured") : problem);
    trainings_->setIdle(controls_->isIdle());
    refresh();
}

QString TrainBench::titlesOf(const std::vector<std::string>& names) const
{
    QStringList titles;
    for (const std::string& name : names) {
        const auto info = std::ranges::find(behaviors_, name, &lab::BehaviorInfo::name);
        if (info != behaviors_.end())
            titles << QString::fromStdString(info->title);
        else if (tasks::is_task(name))
            titles << QString::fromStdString(std::string(tasks::task_named(name).title));
        else
            titles << QString::fromStdString(name);
    }
    const int more = int(titles.size()) - 3;
    if (more > 1) titles = titles.mid(0, 3) << tr("%n more", nullptr, more);
    return titles.join(tr(", ", "between names"));
}

/// What starting would replace, by where it comes from.
QString TrainBench::questionOf(const std::vector<lab::BehaviorInfo>& replaced) const
{
    std::vector<std::string> all, shipped, own;
    for (const lab::BehaviorInfo& one : replaced) {
        all.push_back(one.name);
        (one.own_token ? own : shipped).push_back(one.name);
    }
    if (methodRequest()) return tr("This replaces what was learned before for %1.").arg(titlesOf(all));
    QStringList sentences;
    if (!shipped.empty())
        sentences << tr("Yours take the place of shipped tokens: %1. They can be brought back.").arg(titlesOf(shipped));
    if (!own.empty()) sentences << tr("Your own tokens are replaced: %1.").arg(titlesOf(own));
    return sentences.join(QLatin1Char('\n'));
}

void TrainBench::askOrStart()
{
    const std::vector<lab::BehaviorInfo> replaced = form_->replaced();
    if (replaced.empty()) return start();
    controls_->ask(questionOf(replaced), tr("Replace"));
}

void TrainBench::start()
{
    if (!controls_->isIdle() || !form_->isComplete() || form_->isMeasuring()) return;
    const lab::TrainRequest wanted = request();
    const std::optional<lab::MethodRequest> method = methodRequest();
    controls_->tell({});
    setRunning(true);
    if (method)
        emit startMethodRequested(*method);
    else
        emit startRequested(wanted);
}

void TrainBench::setRunning(bool running)
{
    if (!running) return controls_->setState(State::idle);
    if (!controls_->isIdle()) return;
    log_.clear();
    tokens_->clear();
    samples_->clear();
    showOpened({});
    opening_.clear();
    progress_ = {};
    curves_->plots()->resetView();
    controls_->setState(State::running);
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
    words_->update(log_);
    curves_->logChanged();
    if (!opened_.isEmpty()) return controls_->setProgress(0, 0, {}); // an earlier training's curves
    if (!log_.empty()) {
        const int step = int(log_.step().back());
        const QString words = tr("Step %1 of %2").arg(locale().toString(step), locale().toString(log_.totalSteps()));
        return controls_->setProgress(step, log_.totalSteps(), words, log_.eta());
    }
    if (controls_->isIdle()) return controls_->setProgress(0, 0, {});
    if (progress_.total <= 0) return controls_->setProgress(0, 0, tr("Preparing…"));
    const auto number = [this](long value) { return locale().toString(qlonglong(value)); };
    controls_->setProgress(progress_.done, progress_.total,
                           tr("%1 of %2").arg(number(long(progress_.done)), number(long(progress_.total))));
}

void TrainBench::heldOutPoint(const lab::HeldOutPoint& value)
{
    log_.append(value);
    if (!refresh_.isActive()) refresh_.start();
}

/// What the held-out examples say in the end; empty where there are none.
QString TrainBench::heldOutText() const
{
    const TrainLog::HeldOut& held = log_.heldOut();
    if (held.best < 0) return {};
    const auto best = std::size_t(held.best);
    const QString loss = locale().toString(held.loss[best], 'g', 3);
    const QString step = locale().toString(int(held.step[best]));
    const QString sentence = std::isnan(held.accuracy[best])
                                 ? tr("The lowest held-out loss is %1, at step %2.").arg(loss, step)
                                 : tr("The lowest held-out loss is %1, at step %2, with an accuracy of %3 %.")
                                       .arg(loss, step, locale().toString(100 * held.accuracy[best], 'f', 0));
    return QLatin1Char('\n') + sentence;
}

void TrainBench::done(const lab::TrainDone& value)
{
    const QString head = value.stopped_early ? tr("Stopped early after %1 s.") : tr("Done in %1 s.");
    const QString time = head.arg(locale().toString(value.seconds, 'f', value.seconds < 10 ? 1 : 0)) + QLatin1Char(' ');
    const QString list = titlesOf(value.tokens), loss = locale().toString(value.final_loss, 'g', 3);
    const std::optional<lab::MethodRequest> method = methodRequest();
    QString notes = heldOutText();
    for (const Message& note : value.notes) notes += QLatin1Char('\n') + worded(note);
    if (method && !method->task.empty())
        controls_->tell(time + tr("Final loss %1. On Evaluate, Tasks, it can steer from now on: %2.").arg(loss, list) +
                        notes);
    else if (std::isnan(value.final_loss))
        controls_->tell(time + tr("It can be chosen in experiments from now on: %1.").arg(list));
    else if (method)
        controls_->tell(time + tr("Final loss %1. It can be chosen in experiments from now on: %2.").arg(loss, list) +
                        notes);
    else
        controls_->tell(time + tr("Final loss %1. On the deck from now on: %2.").arg(loss, list) + notes);
}

void TrainBench::ended(const lab::JobEnd& end)
{
    controls_->end(end);
    if (std::exchange(sweeping_, false)) endSweep(end);
}

// ---- a sweep

void TrainBench::makeSweep()
{
    sweepSheet_->show();
    sweepSheet_->raise();
    sweepSheet_->activateWindow();
}

bool TrainBench::startSweep()
{
    makeSweep();
    return sweepSheet_->start();
}

void TrainBench::sweepPoint(const lab::SweepPoint& point) { sweepSheet_->setPoint(point); }

void TrainBench::endSweep(const lab::JobEnd& end)
{
    sweepSheet_->setRunning(false);
    if (!end.error.empty()) return sweepSheet_->tell(worded(end.error), true);
    sweepSheet_->tell(end.cancelled ? tr("Stopped; starting again goes on from there.")
                                    : tr("The best training stands out: choose it to use its tokens."));
}

// ---- data

void TrainBench::makeData()
{
    if (!dataSheet_->running() && !dataSheet_->isVisible() && request().operator_name.empty()) {
        lab::DataRequest wanted = dataSheet_->request();
        wanted.behaviors = form_->picker()->checked();
        dataSheet_->setRequest(wanted);
    }
    dataSheet_->show();
    dataSheet_->raise();
    dataSheet_->activateWindow();
}

/// Examples that name no behaviour are those of the one that is trained.
void TrainBench::lookAt(const QString& file)
{
    const std::vector<std::string> ticked = form_->picker()->checked();
    preview_->look(file, ticked.size() == 1 ? QString::fromStdString(ticked.front()) : QString());
}

void TrainBench::dataProgress(const Progress& progress) { dataSheet_->progress(progress); }

void TrainBench::dataPoint(const lab::DataPoint& point) { dataSheet_->point(point); }

void TrainBench::dataDone(const lab::DataDone& done)
{
    dataSheet_->done(done);
    if (controls_->isIdle()) form_->setData(QString::fromStdString(done.file.string()));
}

void TrainBench::dataEnded(const lab::JobEnd& end)
{
    dataSheet_->ended(end);
    if (!dataSheet_->isVisible() && !end.error.empty()) tellError(worded(end.error));
}

void TrainBench::clear()
{
    controls_->clear();
    setTrainings({});
    compared_.clear();
    opening_.clear();
    log_.clear();
    progress_ = {};
    tokens_->clear();
    samples_->clear();
    showOpened({});
    layOver();
    curves_->plots()->resetView();
    form_->clear();
    dataSheet_->clear();
    preview_->clear();
    sweepSheet_->clear();
    sweeping_ = false;
    setBehaviors({}, {});
    refresh();
}

QString TrainBench::saveCurves(const QString& csvFile) const { return curves_->saveCurves(csvFile); }
QString TrainBench::savePlots(const QString& pictureFile) { return curves_->savePlots(pictureFile); }

void TrainBench::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    for (QTableView* table : {table_, wordTable_}) tintSelection(*table, palette());
    restyle();
}

} // namespace steerdeck::widgets
