#include "widgets/train/train_form.h"

#include "core/evaluate/tasks/tasks.h"
#include "widgets/shared/elided_label.h"
#include "widgets/shared/glyphs.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"
#include "widgets/tasks/task_names.h"
#include "widgets/train/adapter_sheet.h"
#include "widgets/train/behavior_picker.h"
#include "widgets/train/held_out_row.h"
#include "widgets/train/settings_form.h"
#include "widgets/train/token_sheet.h"
#include "widgets/train/train_log.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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

constexpr const char* loraDare = "lora_dare";

QString text(std::string_view word) { return QString::fromUtf8(word.data(), qsizetype(word.size())); }

/// How the adapters of arXiv 2603.00425 were trained: in the paper, and by the program that came with it.
std::vector<SettingsForm::Preset> published()
{
    return {{QStringLiteral("paper"), TrainForm::tr("Paper (arXiv 2603.00425)"),
             TrainForm::tr("As the paper has it: linear adapters, rate 1e-3"),
             methods::adapter_preset("paper").training},
            {QStringLiteral("repository"), TrainForm::tr("Its repository"),
             TrainForm::tr("As the published program has it: SiLU, rate 9e-4"),
             methods::adapter_preset("repository").training}};
}

} // namespace

TrainForm::TrainForm(QWidget* parent)
    : QWidget(parent), picker_(new BehaviorPicker(this)), settings_(new SettingsForm(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(picker_, 1);
    column->addWidget(settings_);
    own_ = makeOwn(); // behind the settings, whose presets may choose the adapters' activation
    column->addWidget(own_);
    tokenOptions_ = makeTokenOptions();
    column->addWidget(tokenOptions_);
    column->addWidget(makeData());
    heldOut_ = new HeldOutRow(this);
    column->addWidget(heldOut_);
    column->addWidget(makeCost());
    connect(picker_, &BehaviorPicker::changed, this, &TrainForm::edited);
    connect(settings_, &SettingsForm::changed, this, &TrainForm::edited);
    connect(data_, &QLineEdit::textChanged, this, &TrainForm::edited);
    connect(learn_, &QComboBox::currentIndexChanged, this, &TrainForm::edited);
    connect(heldOut_, &HeldOutRow::changed, this, &TrainForm::edited);
    connect(heldOut_, &HeldOutRow::sweepPressed, this, &TrainForm::sweepPressed);
    connect(adapters_, &AdapterSheet::changed, this, &TrainForm::edited);
    connect(settings_, &SettingsForm::presetTaken, this, [this](const QString& name) {
        if (picker_->method().empty()) {
            lab::TrainSettings preset = name.isEmpty()                     ? lab::TrainSettings()
                                        : name == QLatin1String("company") ? train::company_settings()
                                                                           : train::paper_settings();
            // The demo world makes its examples as they are drawn: of those there are no epochs and no parts.
            if (!needsData_ && data_->text().trimmed().isEmpty()) {
                preset.epochs = preset.drop_longest = 0;
                preset.subset = 0;
            }
            return tokens_->setSettings(preset);
        }
        if (!hasOwn()) return;
        const std::string preset = name.toStdString();
        adapters_->setActivation(preset.empty() ? methods::AdapterSettings().function
                                                : methods::adapter_preset(preset).adapter.function);
    });
    setNeedsData(false);
    guardFromWheel(*this);
}

QWidget* TrainForm::makeOwn()
{
    auto* part = new QWidget(this);
    adapters_ = new AdapterSheet(this);
    learn_ = new QComboBox(part);
    learn_->setObjectName(QStringLiteral("learn"));
    learn_->setAccessibleName(tr("What is learned"));
    learn_->setToolTip(tr("The ticked behaviours, or a task: questions with one right answer each"));
    learn_->setAccessibleDescription(learn_->toolTip());
    learn_->view()->setAccessibleName(learn_->accessibleName());
    learn_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    learn_->setMinimumContentsLength(12);
    learn_->addItem(tr("the ticked behaviours"), QString());
    learn_->insertSeparator(1);
    for (const tasks::Task& task : tasks::all_tasks()) {
        learn_->addItem(tr("the task %1").arg(text(task.title)), text(task.name));
        learn_->setItemData(learn_->count() - 1, taskAbout(std::string(task.name)), Qt::ToolTipRole);
    }
    auto* label = new QLabel(tr("Lea&rn"), part);
    label->setBuddy(learn_);
    auto* options = new QToolButton(part);
    options->setObjectName(QStringLiteral("adapterOptions"));
    options->setText(tr("O&ptions…"));
    options->setToolTip(tr("Rank, activation, place and layers of the adapters, what they learn from, and LoRA's own"));
    options->setAccessibleDescription(options->toolTip());
    connect(options, &QToolButton::clicked, this, [this] {
        adapters_->show();
        adapters_->raise();
        adapters_->activateWindow();
    });
    summary_ = new ElidedLabel({}, part);
    summary_->setObjectName(QStringLiteral("adapterSummary"));
    auto* line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(label);
    line->addWidget(learn_, 1);
    line->addWidget(options);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(line);
    column->addWidget(summary_);
    part->hide();
    return part;
}

QWidget* TrainForm::makeTokenOptions()
{
    auto* part = new QWidget(this);
    tokens_ = new TokenSheet(this);
    connect(tokens_, &TokenSheet::changed, this, &TrainForm::edited);
    tokenSummary_ = new ElidedLabel({}, part);
    tokenSummary_->setObjectName(QStringLiteral("tokenSummary"));
    auto* options = new QToolButton(part);
    options->setObjectName(QStringLiteral("tokenOptions"));
    options->setText(tr("O&ptions…"));
    options->setToolTip(tr("Epochs and parts of the data set, the teacher's instructions, and of operators the start"));
    options->setAccessibleDescription(options->toolTip());
    connect(options, &QToolButton::clicked, this, [this] {
        tokens_->show();
        tokens_->raise();
        tokens_->activateWindow();
    });
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    line->addWidget(tokenSummary_, 1);
    line->addWidget(options);
    return part;
}

bool TrainForm::hasOwn() const
{
    const std::string method = picker_->method();
    return method == "adapter" || method == "fixed_vector" || method == "joint" || method == "lora_dare";
}

/// CAA is measured in one go: it has no steps between which something could be measured.
bool TrainForm::canHoldOut() const { return picker_->method() != "caa"; }

std::string TrainForm::task() const
{
    return hasOwn() ? learn_->currentData().toString().toStdString() : std::string();
}

QWidget* TrainForm::makeData()
{
    auto* row = new QWidget(this);
    data_ = new QLineEdit(row);
    data_->setObjectName(QStringLiteral("data"));
    data_->setAccessibleName(tr("Data file"));
    data_->setClearButtonEnabled(true);
    auto* browse = new QToolButton(row);
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
    auto* label = new QLabel(tr("Da&ta"), row);
    label->setBuddy(data_);
    auto* make = new QToolButton(row);
    make_ = make;
    make->setObjectName(QStringLiteral("makeDataSheet"));
    make->setText(tr("Ma&ke data…"));
    make->setToolTip(tr("Let the model answer prompts, keep what the verifiers pass, and train on it"));
    make->setAccessibleDescription(make->toolTip());
    connect(make, &QToolButton::clicked, this, &TrainForm::makeDataPressed);
    auto* look = new QToolButton(row);
    look_ = look;
    look->setObjectName(QStringLiteral("lookAtData"));
    look->setIcon(glyphIcon(Glyph::info));
    look->setAccessibleName(tr("Look at the data"));
    look->setToolTip(tr("What the data file holds: how many examples of each behaviour, and some of them"));
    look->setAccessibleDescription(look->toolTip());
    connect(look, &QToolButton::clicked, this, [this] { emit lookAtDataPressed(data_->text().trimmed()); });
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(data_, 1);
    line->addWidget(browse);
    line->addWidget(look_);
    line->addWidget(make);
    return row;
}

QWidget* TrainForm::makeCost()
{
    auto* row = new QWidget(this);
    estimate_ = mutedLabel({}, row);
    estimate_->setObjectName(QStringLiteral("estimate"));
    estimate_->setWordWrap(true);
    estimate_->setAccessibleName(tr("Estimated cost"));
    measure_ = new PillButton(tr("Measure"), PillButton::Look::plain, row);
    measure_->setObjectName(QStringLiteral("measure"));
    connect(measure_, &QPushButton::clicked, this, &TrainForm::measurePressed);
    command_ = new QToolButton(row);
    command_->setObjectName(QStringLiteral("copyTrainCommand"));
    command_->setIcon(glyphIcon(Glyph::copy));
    command_->setToolTip(tr("Copy the command line: the terminal's command of the same training"));
    command_->setAccessibleName(tr("Copy the command line"));
    command_->setAccessibleDescription(command_->toolTip());
    connect(command_, &QToolButton::clicked, this, &TrainForm::commandPressed);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    line->addWidget(estimate_, 1);
    line->addWidget(measure_, 0, Qt::AlignTop);
    line->addWidget(command_, 0, Qt::AlignTop);
    return row;
}

lab::TrainRequest TrainForm::request() const
{
    lab::TrainRequest wanted;
    wanted.operator_name = picker_->operatorName();
    if (wanted.operator_name.empty()) wanted.behaviors = picker_->checked();
    wanted.settings = settings_->settings();
    tokens_->apply(wanted.settings);
    wanted.data = data_->text().trimmed().toStdString();
    return wanted;
}

lab::HeldOutSettings TrainForm::heldOut() const { return canHoldOut() ? heldOut_->settings() : lab::HeldOutSettings(); }

std::optional<lab::MethodRequest> TrainForm::methodRequest() const
{
    if (picker_->method().empty()) return {};
    lab::MethodRequest wanted;
    wanted.method = picker_->method();
    wanted.settings = settings_->settings();
    wanted.data = data_->text().trimmed().toStdString();
    if (wanted.method == loraDare)
        wanted.lora = adapters_->lora();
    else if (hasOwn())
        wanted.joint = adapters_->settings();
    wanted.task = task();
    if (wanted.task.empty())
        wanted.behaviors = picker_->checked();
    else
        wanted.task_limit = adapters_->taskLimit();
    return wanted;
}

void TrainForm::setRequest(const lab::TrainRequest& wanted)
{
    picker_->setOperator(wanted.operator_name);
    if (wanted.operator_name.empty()) picker_->setChecked(named(wanted.behaviors, behaviors_));
    settings_->setSettings(wanted.settings);
    tokens_->setSettings(wanted.settings);
    data_->setText(QString::fromStdString(wanted.data.string()));
}

void TrainForm::setRequest(const lab::MethodRequest& wanted)
{
    picker_->setMethod(wanted.method);
    if (wanted.method == loraDare)
        adapters_->setLora(wanted.lora);
    else
        adapters_->setSettings(wanted.joint);
    adapters_->setTaskLimit(wanted.task_limit);
    learn_->setCurrentIndex(std::max(0, learn_->findData(QString::fromStdString(wanted.task))));
    if (wanted.task.empty()) picker_->setChecked(named(wanted.behaviors, behaviors_));
    settings_->setSettings(wanted.settings);
    data_->setText(QString::fromStdString(wanted.data.string()));
}

void TrainForm::setSettingsOf(const lab::TrainingInfo& training)
{
    const std::filesystem::path place = data_->text().trimmed().toStdString();
    if (!training.method.empty()) {
        lab::MethodRequest wanted{training.method, training.behaviors, training.settings, place, {}};
        wanted.joint = training.own;
        wanted.lora = training.own.lora; // in the same place, of lora_dare
        const bool task =
            wanted.behaviors.size() == 1 && tasks::is_task(wanted.behaviors.front()) &&
            std::ranges::find(behaviors_, wanted.behaviors.front(), &lab::BehaviorInfo::name) == behaviors_.end();
        if (task) {
            wanted.task = wanted.behaviors.front();
            wanted.behaviors.clear();
        }
        return setRequest(wanted);
    }
    lab::TrainRequest wanted;
    wanted.settings = training.settings;
    wanted.data = place;
    if (training.behaviors.size() == 1 && isOperator(training.behaviors.front()))
        wanted.operator_name = training.behaviors.front();
    else
        wanted.behaviors = training.behaviors;
    setRequest(wanted);
}

void TrainForm::setMethodSettings(const QString& method, const lab::TrainSettings& settings)
{
    methodSettings_[method] = settings;
}

void TrainForm::setData(const QString& file) { data_->setText(file); }

void TrainForm::setBehaviors(const std::vector<lab::CategoryInfo>& categories,
                             const std::vector<lab::BehaviorInfo>& behaviors)
{
    behaviors_ = behaviors;
    picker_->setBehaviors(categories, behaviors);
}

void TrainForm::setEstimate(const QString& sentence) { estimate_->setText(isComplete() ? sentence : problem()); }

void TrainForm::setNeedsData(bool needs)
{
    needsData_ = needs;
    if (std::exchange(fresh_, false)) settings_->reset(needs);
    refresh();
}

void TrainForm::setMeasuring(bool measuring)
{
    measuring_ = measuring;
    measure_->setText(measuring ? tr("Measuring…") : tr("Measure"));
    refresh();
}

QString TrainForm::problem() const
{
    if (hasOwn())
        if (const QString own = adapters_->problem(); !own.isEmpty()) return own;
    if (const std::string name = task(); !name.empty()) {
        if (name != "listops" && data_->text().trimmed().isEmpty())
            return tr("Choose the file of %1's questions.").arg(text(tasks::task_named(name).title));
        return {};
    }
    const bool some = !picker_->operatorName().empty() || !picker_->checked().empty();
    return some ? QString() : tr("Tick the behaviours that shall be trained.");
}

std::vector<lab::BehaviorInfo> TrainForm::replaced() const
{
    std::vector<lab::BehaviorInfo> replaced;
    for (const lab::BehaviorInfo& one : operators_)
        if (one.name == picker_->operatorName() && one.has_token) replaced.push_back(one);
    if (!picker_->operatorName().empty()) return replaced;
    const std::string method = picker_->method();
    const std::string onTask = task();
    const std::vector<std::string> wanted = onTask.empty() ? picker_->checked() : std::vector{onTask};
    for (const lab::BehaviorInfo& behavior : onTask.empty() ? behaviors_ : tasks_) {
        if (std::ranges::find(wanted, behavior.name) == wanted.end()) continue;
        const bool there =
            method.empty() ? behavior.has_token : std::ranges::find(behavior.methods, method) != behavior.methods.end();
        if (there) replaced.push_back(behavior);
    }
    return replaced;
}

void TrainForm::edited()
{
    SettingsForm::Subject subject;
    subject.method = QString::fromStdString(picker_->method());
    subject.isOperator = !picker_->operatorName().empty();
    subject.rows = subject.isOperator ? 1 : std::max(1, int(picker_->checked().size()));
    const auto own = methodSettings_.find(subject.method);
    if (own != methodSettings_.end()) subject.own = own->second;
    subject.explanation = picker_->explanation();
    if (subject.method == QLatin1String("adapter") || subject.method == QLatin1String("fixed_vector"))
        subject.published = published();
    if (hasOwn()) adapters_->setMethod(subject.method);
    tokens_->setOperator(picker_->operatorName());
    subject.byEpochs = subject.method.isEmpty() && tokens_->goesByEpochs();
    adapters_->setOnTask(!task().empty());
    subject.distills = hasOwn() && adapters_->distills();
    {
        const QSignalBlocker quiet(settings_); // this is told once, below
        settings_->setSubject(subject);
    }
    refresh();
    if (!isComplete()) setEstimate({});
    emit changed();
}

void TrainForm::setIdle(bool idle)
{
    idle_ = idle;
    refresh();
}

void TrainForm::refresh()
{
    const bool method = !picker_->method().empty();
    const std::string onTask = task();
    own_->setVisible(hasOwn());
    own_->setEnabled(idle_);
    tokenOptions_->setVisible(!method);
    tokenOptions_->setEnabled(idle_);
    tokens_->setEnabled(idle_);
    tokenSummary_->setText(tokens_->summary());
    heldOut_->setVisible(canHoldOut());
    heldOut_->setSweeps(!method);
    heldOut_->setEnabled(idle_);
    adapters_->setEnabled(idle_);
    summary_->setText(adapters_->summary());
    picker_->setEnabled(idle_);
    picker_->setTicksEnabled(onTask.empty());
    settings_->setEnabled(idle_);
    data_->setEnabled(idle_ && canHoldOut()); // else it asks prompts of its own
    make_->setEnabled(onTask.empty());
    look_->setEnabled(onTask.empty() && data_->isEnabled() && !data_->text().trimmed().isEmpty());
    command_->setEnabled(isComplete());
    if (!onTask.empty()) {
        data_->setPlaceholderText(onTask == "listops" ? tr("Made from a seed") : tr("Choose its file"));
        data_->setToolTip(tr("Rows with %1: JSON lines, a JSON list, the hub's rows or TSV")
                              .arg(text(tasks::task_named(onTask).fields)));
    } else {
        data_->setPlaceholderText(needsData_ ? tr("Choose or make one") : tr("Made from the demo world"));
        data_->setToolTip(needsData_ ? tr("A JSONL file of prompts, answers and behaviours. This model needs one: make "
                                          "it here, or choose one")
                                     : tr("A JSONL file of prompts, answers and behaviours; empty: examples are made "
                                          "from the demo world"));
    }
    data_->setAccessibleDescription(data_->toolTip());
    measure_->setEnabled(idle_ && isComplete() && !measuring_ && !method);
    measure_->setToolTip(method ? tr("What this way to steer takes is not measured beforehand")
                                : tr("Run a few trial steps and tell the time and memory the training would take"));
    measure_->setAccessibleDescription(measure_->toolTip());
}

void TrainForm::clear()
{
    behaviors_.clear();
    operators_.clear();
    tasks_.clear();
    adapters_->hide();
    tokens_->hide();
    tokens_->setSettings({});
    adapters_->setSettings({});
    adapters_->setLora({});
    adapters_->setTaskLimit(0);
    learn_->setCurrentIndex(0);
    picker_->clear();
    settings_->reset(false);
    fresh_ = true; // the settings are chosen once it is known what kind of model is open
    data_->clear();
    heldOut_->setSettings({});
    setMeasuring(false);
    setEstimate({});
}

} // namespace steerdeck::widgets
