#include "widgets/train/train_form.h"

#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"
#include "widgets/train/behavior_picker.h"
#include "widgets/train/settings_form.h"
#include "widgets/train/train_log.h"

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

} // namespace

TrainForm::TrainForm(QWidget* parent)
    : QWidget(parent), picker_(new BehaviorPicker(this)), settings_(new SettingsForm(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(picker_, 1);
    column->addWidget(settings_);
    column->addWidget(makeData());
    column->addWidget(makeCost());
    connect(picker_, &BehaviorPicker::changed, this, &TrainForm::edited);
    connect(settings_, &SettingsForm::changed, this, &TrainForm::edited);
    connect(data_, &QLineEdit::textChanged, this, &TrainForm::edited);
    setNeedsData(false);
    guardFromWheel(*this);
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
    make->setObjectName(QStringLiteral("makeDataSheet"));
    make->setText(tr("Ma&ke data…"));
    make->setToolTip(tr("Let the model answer prompts, keep what the verifiers pass, and train on it"));
    make->setAccessibleDescription(make->toolTip());
    connect(make, &QToolButton::clicked, this, &TrainForm::makeDataPressed);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(data_, 1);
    line->addWidget(browse);
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
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    line->addWidget(estimate_, 1);
    line->addWidget(measure_, 0, Qt::AlignTop);
    return row;
}

lab::TrainRequest TrainForm::request() const
{
    lab::TrainRequest wanted;
    wanted.operator_name = picker_->operatorName();
    if (wanted.operator_name.empty()) wanted.behaviors = picker_->checked();
    wanted.settings = settings_->settings();
    wanted.data = data_->text().trimmed().toStdString();
    return wanted;
}

std::optional<lab::MethodRequest> TrainForm::methodRequest() const
{
    if (picker_->method().empty()) return {};
    lab::MethodRequest wanted;
    wanted.method = picker_->method();
    wanted.behaviors = picker_->checked();
    wanted.settings = settings_->settings();
    wanted.data = data_->text().trimmed().toStdString();
    return wanted;
}

void TrainForm::setRequest(const lab::TrainRequest& wanted)
{
    picker_->setOperator(wanted.operator_name);
    if (wanted.operator_name.empty()) picker_->setChecked(named(wanted.behaviors, behaviors_));
    settings_->setSettings(wanted.settings);
    data_->setText(QString::fromStdString(wanted.data.string()));
}

void TrainForm::setRequest(const lab::MethodRequest& wanted)
{
    picker_->setMethod(wanted.method);
    picker_->setChecked(named(wanted.behaviors, behaviors_));
    settings_->setSettings(wanted.settings);
    data_->setText(QString::fromStdString(wanted.data.string()));
}

void TrainForm::setSettingsOf(const lab::TrainingInfo& training)
{
    const std::filesystem::path place = data_->text().trimmed().toStdString();
    if (!training.method.empty())
        return setRequest(lab::MethodRequest{training.method, training.behaviors, training.settings, place, {}});
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

void TrainForm::setEstimate(const QString& sentence)
{
    estimate_->setText(isComplete() ? sentence : tr("Tick the behaviours that shall be trained."));
}

void TrainForm::setNeedsData(bool needs)
{
    data_->setPlaceholderText(needs ? tr("Choose or make one") : tr("Made from the demo world"));
    data_->setToolTip(needs ? tr("A JSONL file of prompts, answers and behaviours. This model needs one: make it here, "
                                 "or choose one")
                            : tr("A JSONL file of prompts, answers and behaviours; empty: examples are made from the "
                                 "demo world"));
    data_->setAccessibleDescription(data_->toolTip());
    if (std::exchange(fresh_, false)) settings_->reset(needs);
}

void TrainForm::setMeasuring(bool measuring)
{
    measuring_ = measuring;
    measure_->setText(measuring ? tr("Measuring…") : tr("Measure"));
    refresh();
}

bool TrainForm::isComplete() const { return !picker_->operatorName().empty() || !picker_->checked().empty(); }

std::vector<lab::BehaviorInfo> TrainForm::replaced() const
{
    std::vector<lab::BehaviorInfo> replaced;
    for (const lab::BehaviorInfo& one : operators_)
        if (one.name == picker_->operatorName() && one.has_token) replaced.push_back(one);
    if (!picker_->operatorName().empty()) return replaced;
    const std::vector<std::string> wanted = picker_->checked();
    const std::string method = picker_->method();
    for (const lab::BehaviorInfo& behavior : behaviors_) {
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
    picker_->setEnabled(idle_);
    settings_->setEnabled(idle_);
    data_->setEnabled(idle_ && picker_->method() != "caa"); // which asks prompts of its own
    measure_->setEnabled(idle_ && isComplete() && !measuring_ && !method);
    measure_->setToolTip(method ? tr("What this way to steer takes is not measured beforehand")
                                : tr("Run two trial steps and tell the time and memory the training would take"));
    measure_->setAccessibleDescription(measure_->toolTip());
}

void TrainForm::clear()
{
    behaviors_.clear();
    operators_.clear();
    picker_->clear();
    settings_->reset(false);
    fresh_ = true; // the settings are chosen once it is known what kind of model is open
    data_->clear();
    setMeasuring(false);
    setEstimate({});
}

} // namespace steerdeck::widgets
