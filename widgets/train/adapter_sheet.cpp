#include "widgets/train/adapter_sheet.h"

#include "core/base/error.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/return_guard.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"
#include "widgets/shared/worded.h"
#include "widgets/train/adapter_words.h"
#include "widgets/train/lora_fields.h"
#include "widgets/train/option_cell.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

QString wordText(std::string_view word) { return QString::fromUtf8(word.data(), qsizetype(word.size())); }

const QString everySoMany = QStringLiteral("every");

QComboBox* box(const char* name, const Choices& choices, QWidget* parent)
{
    auto* one = new QComboBox(parent);
    one->setObjectName(QLatin1String(name));
    one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    one->setMinimumContentsLength(14);
    for (const auto& [title, data] : choices) one->addItem(title, data);
    return one;
}

} // namespace

AdapterSheet::AdapterSheet(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("adapterSheet"));
    setWindowTitle(tr("Options of the adapters"));
    makeFields();
    auto* close =
        makeButton(tr("&Done"), PillButton::Look::primary, "closeAdapterSheet", tr("Close; the options stand"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, gutter, gutter, gutter);
    column->setSpacing(grid);
    column->addWidget(makeCells());
    column->addWidget(last_);
    column->addWidget(rewards_);
    column->addWidget(notice_);
    column->addStretch();
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    for (QSpinBox* one : {rank_, every_, limit_, group_, longest_})
        connect(one, &QSpinBox::valueChanged, this, &AdapterSheet::edited);
    for (QComboBox* one : {activation_, place_, projection_, objective_, loraObjective_})
        connect(one, &QComboBox::currentIndexChanged, this, &AdapterSheet::edited);
    for (LoraFields* one : {joint_, dare_}) connect(one, &LoraFields::changed, this, &AdapterSheet::edited);
    connect(layers_, &QLineEdit::textChanged, this, &AdapterSheet::edited);
    connect(last_, &QCheckBox::toggled, this, &AdapterSheet::edited);
    guardFromWheel(*this);
    guardFromReturn(*this);
    setOnTask(false);
    setLora({});
    setSettings({});
    setMethod(QStringLiteral("adapter"));
}

void AdapterSheet::makeFields()
{
    const auto whole = [this](const char* name, int least, int most) {
        auto* one = new QSpinBox(this);
        one->setObjectName(QLatin1String(name));
        one->setRange(least, most);
        one->setGroupSeparatorShown(true);
        return one;
    };
    rank_ = whole("adapterRank", 1, 65536);
    activation_ = box("activation", activationChoices(), this);
    place_ = box("place", placeChoices(), this);
    layers_ = new QLineEdit(this);
    layers_->setObjectName(QStringLiteral("layers"));
    layers_->setPlaceholderText(tr("All of them"));
    layers_->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9 ,]{0,400}")), layers_));
    last_ = new QCheckBox(tr("The &last position alone"), this);
    last_->setObjectName(QStringLiteral("lastPosition"));
    last_->setToolTip(tr("Change only a prompt's last position and what follows it"));
    objective_ = box("objective", objectiveChoices(), this);
    auto withoutRewards = objectiveChoices();
    std::erase_if(withoutRewards, [](const auto& one) { return one.second == QLatin1String("grpo"); });
    loraObjective_ = box("loraObjective", withoutRewards, this);
    group_ = whole("groupSize", 2, 256);
    longest_ = whole("longestAnswer", 1, 100000);
    joint_ = new LoraFields(QStringLiteral("lora"), this);
    dare_ = new LoraFields(QStringLiteral("dare"), this);
    projection_ = box("projection", projectionChoices(), this);
    every_ = whole("projectEvery", 1, 1000000);
    limit_ = whole("taskLimit", 0, 10000000);
    limit_->setSpecialValueText(tr("all", "examples"));
    rewards_ = new NoticeLabel(this);
    rewards_->setObjectName(QStringLiteral("rewards"));
    notice_ = new NoticeLabel(this);
    notice_->setObjectName(QStringLiteral("adapterNotice"));
}

QWidget* AdapterSheet::makeCells()
{
    auto* part = new QWidget(this);
    const auto cell = [part](const QString& title, const QString& tip, QWidget* field) {
        return optionCell(title, tip, field, part);
    };
    rankCell_ = cell(tr("&Rank"), tr("Directions of each change; 8 as published"), rank_);
    activationCell_ = cell(tr("&Activation"), tr("Stands between the two factors of a change"), activation_);
    placeCell_ = cell(tr("Pla&ce"), tr("What of a block is changed"), place_);
    layersCell_ = cell(tr("La&yers"), tr("Numbers of blocks from 0 on, with blanks between: 0 1 5"), layers_);
    objectiveCell_ = cell(tr("Learn &from"),
                          tr("The data's answers, as published; the same model reading the instructions, as tokens "
                             "learn; or the model's own answers, by how they are rated"),
                          objective_);
    loraObjectiveCell_ =
        cell(tr("Learn &from"),
             tr("The data's answers, or the same model reading the instructions, as tokens learn: the paper's way"),
             loraObjective_);
    groupCell_ = cell(tr("Answers in a &group"), tr("To each prompt, held against one another"), group_);
    longestCell_ = cell(tr("Longest ans&wer"), tr("Tokens of an answer at most"), longest_);
    projectionCell_ = cell(tr("&Kept apart"),
                           tr("When W_down is projected out of what LoRA writes to, so that the two learn different "
                              "things"),
                           projection_);
    everyCell_ = cell(tr("&Steps between"), tr("Steps between two projections"), every_);
    limitCell_ =
        cell(tr("&Examples of the task"), tr("The first so many of its training split; 0 is all of them"), limit_);
    auto* cells = new QGridLayout(part);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(gutter);
    cells->setVerticalSpacing(grid);
    for (const int column : {0, 1}) cells->setColumnStretch(column, 1);
    int row = 0;
    for (const auto& [left, right] : {std::pair(rankCell_, activationCell_), std::pair(placeCell_, layersCell_),
                                      std::pair(groupCell_, longestCell_), std::pair(projectionCell_, everyCell_)}) {
        cells->addWidget(left, row, 0);
        cells->addWidget(right, row++, 1);
        if (left == placeCell_) cells->addWidget(objectiveCell_, row++, 0, 1, 2);
        if (left == groupCell_)
            for (QWidget* lora : {static_cast<QWidget*>(joint_), static_cast<QWidget*>(dare_), loraObjectiveCell_})
                cells->addWidget(lora, row++, 0, 1, 2);
    }
    cells->addWidget(limitCell_, row, 0);
    return part;
}

void AdapterSheet::setMethod(const QString& method)
{
    method_ = method;
    const bool fixed = method == QLatin1String("fixed_vector"), joint = method == QLatin1String("joint"),
               adapters = method != QLatin1String("lora_dare");
    const bool rated = adapters && settings().adapter.loss == methods::AdapterLoss::grpo;
    setWindowTitle(adapters ? tr("Options of the adapters") : tr("Options of LoRA"));
    for (QWidget* one : {rankCell_, activationCell_}) one->setVisible(adapters && !fixed);
    for (QWidget* one : {placeCell_, layersCell_, objectiveCell_}) one->setVisible(adapters);
    for (QWidget* one : {groupCell_, longestCell_}) one->setVisible(rated);
    projectionCell_->setVisible(joint);
    joint_->setVisible(joint);
    for (QWidget* one : {static_cast<QWidget*>(dare_), loraObjectiveCell_}) one->setVisible(!adapters);
    everyCell_->setVisible(joint && projection_->currentData().toString() == everySoMany);
    last_->setVisible(adapters && !joint); // LoRA acts on every position
    QString rewards;
    if (rated)
        rewards = limitCell_->isHidden()
                      ? tr("An answer earns 1 where the behaviour's verifier passes it.")
                      : tr("An answer earns 1 where the task's parser can read it, and 2 more where it is right.");
    if (rewards != rewards_->text()) rewards_->setNotice(rewards);
}

methods::JointSettings AdapterSheet::settings() const
{
    methods::JointSettings own;
    auto& adapter = own.adapter;
    adapter.rank = rank_->value();
    adapter.function = model::change_function_named(activation_->currentData().toString().toStdString());
    adapter.place = place_->currentData().toString().toStdString();
    static const QRegularExpression between(QStringLiteral("[ ,]+"));
    for (const QString& word : layers_->text().split(between, Qt::SkipEmptyParts))
        adapter.layers.push_back(word.toInt());
    adapter.last_position = last_->isChecked() && method_ != QLatin1String("joint");
    adapter.loss = methods::adapter_loss_named(objective_->currentData().toString().toStdString());
    adapter.group = group_->value();
    adapter.max_new_tokens = longest_->value();
    own.lora = joint_->settings();
    const QString when = projection_->currentData().toString();
    own.orthogonal = when == everySoMany ? std::to_string(every_->value()) : when.toStdString();
    return own;
}

void AdapterSheet::setSettings(const methods::JointSettings& settings)
{
    filling_ = true;
    const auto choose = [](QComboBox* combo, const QString& name) {
        combo->setCurrentIndex(std::max(0, combo->findData(name)));
    };
    const auto& adapter = settings.adapter;
    rank_->setValue(adapter.rank);
    choose(activation_, wordText(model::name_of(adapter.function)));
    choose(place_, QString::fromStdString(adapter.place));
    QStringList layers;
    for (const int layer : adapter.layers) layers << QString::number(layer);
    layers_->setText(layers.join(QLatin1Char(' ')));
    last_->setChecked(adapter.last_position);
    choose(objective_, wordText(methods::name_of(adapter.loss)));
    group_->setValue(adapter.group);
    longest_->setValue(adapter.max_new_tokens);
    joint_->setSettings(settings.lora);
    const QString when = QString::fromStdString(settings.orthogonal);
    bool number = false;
    const int every = when.toInt(&number);
    choose(projection_, number ? everySoMany : when);
    every_->setValue(number ? every : 100); // as the published code has it
    filling_ = false;
    edited();
}

methods::LoraSettings AdapterSheet::lora() const
{
    auto own = dare_->settings();
    own.loss = methods::adapter_loss_named(loraObjective_->currentData().toString().toStdString());
    return own;
}

void AdapterSheet::setLora(const methods::LoraSettings& settings)
{
    loraObjective_->setCurrentIndex(std::max(0, loraObjective_->findData(wordText(methods::name_of(settings.loss)))));
    dare_->setSettings(settings);
}

bool AdapterSheet::distills() const
{
    const auto loss = method_ == QLatin1String("lora_dare") ? lora().loss : settings().adapter.loss;
    return loss == methods::AdapterLoss::distillation;
}

void AdapterSheet::setActivation(model::ChangeFunction function)
{
    activation_->setCurrentIndex(std::max(0, activation_->findData(wordText(model::name_of(function)))));
}

std::size_t AdapterSheet::taskLimit() const { return std::size_t(limit_->value()); }
void AdapterSheet::setTaskLimit(std::size_t limit) { limit_->setValue(int(std::min<std::size_t>(limit, 10000000))); }

void AdapterSheet::setOnTask(bool on)
{
    limitCell_->setVisible(on);
    setMethod(method_); // which names the rewards
}

QString AdapterSheet::summary() const
{
    methods::JointSettings own = settings();
    if (method_ == QLatin1String("lora_dare")) own.lora = lora();
    return wordsOf(method_, own);
}

QString AdapterSheet::problem() const
{
    try {
        if (method_ == QLatin1String("lora_dare"))
            methods::check(lora());
        else if (method_ == QLatin1String("joint"))
            methods::check(settings(), 1);
        else
            methods::check(settings().adapter);
    } catch (const Error& error) {
        return worded(error);
    }
    return {};
}

void AdapterSheet::edited()
{
    if (filling_) return;
    setMethod(method_);
    notice_->setNotice(problem(), NoticeLabel::Kind::hint);
    emit changed();
}

} // namespace steerdeck::widgets
