#include "widgets/train/train_bench.h"

#include "widgets/plots/export.h"
#include "widgets/shared/notice_label.h"
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

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace steerdeck::widgets {

namespace {

/// The behaviours that a request names; none means all.
std::vector<std::string> named(const std::vector<std::string>& wanted, const std::vector<lab::BehaviorInfo>& all)
{
    std::vector<std::string> names = wanted;
    if (names.empty())
        for (const lab::BehaviorInfo& behavior : all) names.push_back(behavior.name);
    return names;
}

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
    setNeedsData(false);
    formChanged();
}

lab::TrainRequest TrainBench::request() const
{
    lab::TrainRequest wanted;
    wanted.operator_name = picker_->operatorName();
    if (wanted.operator_name.empty()) wanted.behaviors = picker_->checked();
    wanted.settings = form_->settings();
    wanted.data = data_->text().trimmed().toStdString();
    return wanted;
}

std::optional<lab::MethodRequest> TrainBench::methodRequest() const
{
    if (picker_->method().empty()) return {};
    lab::MethodRequest wanted;
    wanted.method = picker_->method();
    wanted.behaviors = picker_->checked();
    wanted.settings = form_->settings();
    wanted.data = data_->text().trimmed().toStdString();
    return wanted;
}

void TrainBench::setRequest(const lab::TrainRequest& wanted)
{
    picker_->setOperator(wanted.operator_name);
    if (wanted.operator_name.empty()) picker_->setChecked(named(wanted.behaviors, behaviors_));
    form_->setSettings(wanted.settings);
    data_->setText(QString::fromStdString(wanted.data.string()));
}

void TrainBench::setRequest(const lab::MethodRequest& wanted)
{
    picker_->setMethod(wanted.method);
    picker_->setChecked(named(wanted.behaviors, behaviors_));
    form_->setSettings(wanted.settings);
    data_->setText(QString::fromStdString(wanted.data.string()));
}

void TrainBench::setMethodSettings(const QString& method, const lab::TrainSettings& settings)
{
    methodSettings_[method] = settings;
}

void TrainBench::formChanged()
{
    SettingsForm::Subject subject;
    subject.method = QString::fromStdString(picker_->method());
    subject.isOperator = !picker_->operatorName().empty();
    subject.rows = subject.isOperator ? 1 : std::max(1, int(picker_->checked().size()));
    const auto own = methodSettings_.find(subject.method);
    if (own != methodSettings_.end()) subject.own = own->second;
    subject.explanation = picker_->explanation();
    {
        const QSignalBlocker quiet(form_); // this is told once, below
        form_->setSubject(subject);
    }
    setState(state_);
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
    picker_->setBehaviors(categories, behaviors);
    samples_->setTitles(behaviors);
    runs_->model()->setBehaviors(behaviors);
    dataSheet_->setBehaviors(categories, behaviors);
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
    for (const std::string& name : steering::operator_names()) {
        TokenStyle join;
        join.name = join.title = QString::fromStdString(name);
        join.mark = markOf(categories, operatorCategory, true, theme);
        join.line = theme.text;
        styles.push_back(join);
    }
    tokens_->setStyles(styles, theme);
    words_->setStyles(styles);
    plots_->setStyles(styles);
}

void TrainBench::setEstimate(const QString& sentence) { estimate_->setText(sentence); }

void TrainBench::setNeedsData(bool needs)
{
    data_->setPlaceholderText(needs ? tr("Choose or make one") : tr("Made from the demo world"));
    data_->setToolTip(needs ? tr("A JSONL file of prompts, answers and behaviours. This model needs one: make it here, "
                                 "or choose one")
                            : tr("A JSONL file of prompts, answers and behaviours; empty: examples are made from the "
                                 "demo world"));
    data_->setAccessibleDescription(data_->toolTip());
}

void TrainBench::progress(const Progress& value)
{
    told_ = value;
    if (state_ == State::running && log_.empty() && !refresh_.isActive()) refresh_.start();
}

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
    const bool something = !picker_->operatorName().empty() || !picker_->checked().empty();
    const bool method = !picker_->method().empty();
    picker_->setEnabled(idle);
    form_->setEnabled(idle);
    data_->setEnabled(idle && picker_->method() != "caa"); // which asks prompts of its own
    start_->setEnabled(idle && something && !measuring_);
    measure_->setEnabled(idle && something && !measuring_ && !method);
    measure_->setToolTip(method ? tr("What this way to steer takes is not measured beforehand")
                                : tr("Run two trial steps and tell the time and memory the training would take"));
    measure_->setAccessibleDescription(measure_->toolTip());
    runs_->setIdle(idle);
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
    showOpened({});
    opening_.clear();
    told_ = {};
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
    words_->update(log_);
    plots_->logChanged();
    const int step = log_.empty() ? 0 : int(log_.step().back());
    progress_->setRange(0, std::max(1, log_.totalSteps()));
    progress_->setValue(opened_.isEmpty() ? step : 0);
    const bool measured = log_.empty() && state_ != State::idle && told_.total > 0;
    if (measured) {
        progress_->setRange(0, int(told_.total));
        progress_->setValue(int(told_.done));
    }
    QString text;
    if (state_ == State::stopping)
        text = tr("Stopping after this step…");
    else if (measured)
        text = tr("%1 of %2").arg(locale().toString(qlonglong(told_.done)), locale().toString(qlonglong(told_.total)));
    else if (log_.empty())
        text = state_ == State::idle ? QString() : tr("Preparing…");
    else if (!opened_.isEmpty())
        text.clear(); // an earlier run's
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
    for (const std::string& name : value.tokens) {
        const auto info = std::find_if(behaviors_.begin(), behaviors_.end(),
                                       [&](const lab::BehaviorInfo& behavior) { return behavior.name == name; });
        names << QString::fromStdString(info == behaviors_.end() ? name : info->title);
    }
    if (names.size() > 4) names = names.mid(0, 3) << tr("%n more", nullptr, int(value.tokens.size()) - 3);
    const QString head = value.stopped_early ? tr("Stopped early after %1 s.") : tr("Done in %1 s.");
    const QString time = head.arg(locale().toString(value.seconds, 'f', value.seconds < 10 ? 1 : 0)) + QLatin1Char(' ');
    const QString list = names.join(tr(", ", "between names"));
    if (std::isnan(value.final_loss))
        notice_->setNotice(time + tr("It can be chosen in experiments from now on: %1.").arg(list));
    else if (!picker_->method().empty())
        notice_->setNotice(time + tr("Final loss %1. It can be chosen in experiments from now on: %2.")
                                      .arg(locale().toString(value.final_loss, 'g', 3), list));
    else
        notice_->setNotice(
            time +
            tr("Final loss %1. On the deck from now on: %2.").arg(locale().toString(value.final_loss, 'g', 3), list));
}

void TrainBench::ended(const lab::JobEnd& end)
{
    if (!end.error.empty())
        tellError(QString::fromStdString(end.error));
    else if (end.cancelled && notice_->text().isEmpty())
        notice_->setNotice(tr("Stopped."));
    setRunning(false);
}

// ---- earlier runs

void TrainBench::setRuns(const std::vector<lab::TrainingInfo>& runs)
{
    runs_->model()->setRuns(runs);
    std::erase_if(compared_, [this](const auto& one) { return !runs_->model()->isCompared(one.first); });
    layOver();
}

void TrainBench::open(const QString& folder)
{
    if (state_ != State::idle) return;
    opening_ = folder;
    emit curveRequested(folder);
}

void TrainBench::compare(const QString& folder, bool on)
{
    if (!on) {
        compared_.erase(folder);
        return layOver();
    }
    compared_[folder] = nullptr;
    emit curveRequested(folder);
}

void TrainBench::setCurve(const QString& folder, const std::shared_ptr<const TrainLog>& curve)
{
    const auto wanted = compared_.find(folder);
    if (wanted != compared_.end() && curve) {
        wanted->second = curve;
        layOver();
    }
    if (folder != opening_) return;
    opening_.clear();
    if (!curve || state_ != State::idle) return;
    log_ = *curve;
    tokens_->clear();
    samples_->clear();
    showOpened(folder);
    plots_->resetView();
    refresh();
    tabs_->setCurrentIndex(0);
}

/// Says whose curves are shown; an empty folder: those of the training at hand.
void TrainBench::showOpened(const QString& folder)
{
    opened_ = folder;
    const lab::TrainingInfo* run = runs_->model()->run(folder);
    shown_->setVisible(run);
    if (!run) return;
    const lab::TrainSettings& s = run->settings;
    const QString settings =
        tr("%1 steps of %2 examples, rate %3, decay %4, warm-up %5 %, clip %6, seed %7")
            .arg(locale().toString(s.steps), locale().toString(s.batch), locale().toString(s.learning_rate, 'g', 3),
                 locale().toString(s.weight_decay, 'g', 3), locale().toString(s.warmup * 100, 'g', 3),
                 locale().toString(s.clip, 'g', 3))
            .arg(s.seed);
    shown_->setText(run->finished ? tr("Earlier run: %1. %2.").arg(runs_->model()->nameOf(*run), settings)
                                  : tr("Earlier run, unfinished: %1. %2.").arg(runs_->model()->nameOf(*run), settings));
}

void TrainBench::layOver()
{
    std::vector<TrainPlots::Overlay> overlays;
    for (const auto& [folder, curve] : compared_)
        if (const lab::TrainingInfo* run = runs_->model()->run(folder); run && curve)
            overlays.push_back({runs_->model()->nameOf(*run), curve});
    plots_->setOverlays(std::move(overlays));
}

void TrainBench::useSettings(const lab::TrainingInfo& run)
{
    if (state_ != State::idle) return;
    const std::filesystem::path place = data_->text().trimmed().toStdString(); // a record does not say where it lies
    if (!run.method.empty()) return setRequest(lab::MethodRequest{run.method, run.behaviors, run.settings, place, {}});
    lab::TrainRequest wanted;
    wanted.settings = run.settings;
    wanted.data = place;
    if (run.behaviors.size() == 1 && isOperator(run.behaviors.front()))
        wanted.operator_name = run.behaviors.front();
    else
        wanted.behaviors = run.behaviors;
    setRequest(wanted);
}

// ---- data

void TrainBench::makeData()
{
    if (!dataSheet_->running() && !dataSheet_->isVisible() && picker_->operatorName().empty()) {
        lab::DataRequest wanted = dataSheet_->request();
        wanted.behaviors = picker_->checked();
        dataSheet_->setRequest(wanted);
    }
    dataSheet_->show();
    dataSheet_->raise();
    dataSheet_->activateWindow();
}

void TrainBench::dataProgress(const Progress& progress) { dataSheet_->progress(progress); }

void TrainBench::dataDone(const lab::DataDone& done)
{
    dataSheet_->done(done);
    if (state_ == State::idle) data_->setText(QString::fromStdString(done.file.string()));
}

void TrainBench::dataEnded(const lab::JobEnd& end)
{
    dataSheet_->ended(end);
    if (!dataSheet_->isVisible() && !end.error.empty()) tellError(QString::fromStdString(end.error));
}

QString TrainBench::saveCurves(const QString& csvFile) const { return saveText(log_.csv(), csvFile); }

QString TrainBench::savePlots(const QString& pictureFile) { return savePicture(*plots_, pictureFile); }

void TrainBench::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    for (QTableView* table : {table_, wordTable_}) tintSelection(*table, palette());
    restyle();
}

void TrainBench::clear()
{
    setRunning(false);
    log_.clear();
    tokens_->clear();
    samples_->clear();
    compared_.clear();
    opening_.clear();
    told_ = {};
    showOpened({});
    setRuns({});
    plots_->resetView();
    notice_->setNotice({});
    setMeasuring(false);
    dataSheet_->clear();
    setRequest(lab::TrainRequest{});
    refresh();
}

} // namespace steerdeck::widgets
