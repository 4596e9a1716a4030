#include "widgets/train/adapter_sheet.h"

#include "core/base/error.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

QString text(std::string_view word) { return QString::fromUtf8(word.data(), qsizetype(word.size())); }

const QString everySoMany = QStringLiteral("every");

QComboBox* box(const char* name, QWidget* parent)
{
    auto* one = new QComboBox(parent);
    one->setObjectName(QLatin1String(name));
    one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    one->setMinimumContentsLength(14);
    return one;
}

} // namespace

AdapterSheet::AdapterSheet(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("adapterSheet"));
    setWindowTitle(tr("Options of the adapters"));
    const auto whole = [this](const char* name, int least, int most) {
        auto* one = new QSpinBox(this);
        one->setObjectName(QLatin1String(name));
        one->setRange(least, most);
        one->setGroupSeparatorShown(true);
        connect(one, &QSpinBox::valueChanged, this, &AdapterSheet::edited);
        return one;
    };
    rank_ = whole("adapterRank", 1, 65536);
    activation_ = box("activation", this);
    for (const auto& [title, function] :
         {std::pair(tr("SiLU"), model::ChangeFunction::silu), std::pair(tr("ReLU"), model::ChangeFunction::relu),
          std::pair(tr("GELU"), model::ChangeFunction::gelu), std::pair(tr("tanh"), model::ChangeFunction::tanh),
          std::pair(tr("none: linear"), model::ChangeFunction::none)})
        activation_->addItem(title, text(model::name_of(function)));
    place_ = box("place", this);
    place_->addItem(tr("behind each block"), QStringLiteral("block"));
    place_->addItem(tr("behind attention and MLP"), QStringLiteral("sublayers"));
    place_->addItem(tr("where the published program hooks in"), QStringLiteral("submodules"));
    layers_ = new QLineEdit(this);
    layers_->setObjectName(QStringLiteral("layers"));
    layers_->setPlaceholderText(tr("All of them"));
    layers_->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9 ,]{0,400}")), layers_));
    last_ = new QCheckBox(tr("The &last position alone"), this);
    last_->setObjectName(QStringLiteral("lastPosition"));
    last_->setToolTip(tr("Change only a prompt's last position and what follows it"));
    loraRank_ = whole("loraRank", 1, 65536);
    alpha_ = new QDoubleSpinBox(this);
    alpha_->setObjectName(QStringLiteral("loraAlpha"));
    alpha_->setRange(0.01, 10000);
    projection_ = box("projection", this);
    projection_->addItem(tr("after each step"), QStringLiteral("step"));
    projection_->addItem(tr("five times in all"), QStringLiteral("epoch"));
    projection_->addItem(tr("after the first step"), QStringLiteral("init"));
    projection_->addItem(tr("never"), QStringLiteral("never"));
    projection_->addItem(tr("every so many steps"), everySoMany);
    every_ = whole("projectEvery", 1, 1000000);
    limit_ = whole("taskLimit", 0, 10000000);
    limit_->setSpecialValueText(tr("all", "examples"));

    auto* cells = new QGridLayout;
    cells->setHorizontalSpacing(gutter);
    cells->setVerticalSpacing(grid);
    for (const int column : {0, 1}) cells->setColumnStretch(column, 1);
    rankCell_ = cell(tr("&Rank"), tr("Directions of each change; 8 as published"), rank_);
    activationCell_ = cell(tr("&Activation"), tr("Stands between the two factors of a change"), activation_);
    loraCell_ = cell(tr("L&oRA's rank"), tr("Of the changes of the weights"), loraRank_);
    alphaCell_ = cell(tr("LoRA's al&pha"), tr("Its scale is alpha / rank"), alpha_);
    projectionCell_ = cell(tr("&Kept apart"),
                           tr("When W_down is projected out of what LoRA writes to, so that the two learn different "
                              "things"),
                           projection_);
    everyCell_ = cell(tr("&Steps between"), tr("Steps between two projections"), every_);
    limitCell_ =
        cell(tr("&Examples of the task"), tr("The first so many of its training split; 0 is all of them"), limit_);
    cells->addWidget(rankCell_, 0, 0);
    cells->addWidget(activationCell_, 0, 1);
    cells->addWidget(cell(tr("Pla&ce"), tr("What of a block is changed"), place_), 1, 0);
    cells->addWidget(cell(tr("La&yers"), tr("Numbers of blocks from 0 on, with blanks between: 0 1 5"), layers_), 1, 1);
    cells->addWidget(loraCell_, 2, 0);
    cells->addWidget(alphaCell_, 2, 1);
    cells->addWidget(projectionCell_, 3, 0);
    cells->addWidget(everyCell_, 3, 1);
    cells->addWidget(limitCell_, 4, 0);
    notice_ = new NoticeLabel(this);
    notice_->setObjectName(QStringLiteral("adapterNotice"));
    auto* close =
        makeButton(tr("&Done"), PillButton::Look::primary, "closeAdapterSheet", tr("Close; the options stand"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, gutter, gutter, gutter);
    column->setSpacing(grid);
    column->addLayout(cells);
    column->addWidget(last_);
    column->addWidget(notice_);
    column->addStretch();
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    for (QComboBox* one : {activation_, place_, projection_})
        connect(one, &QComboBox::currentIndexChanged, this, &AdapterSheet::edited);
    connect(alpha_, &QDoubleSpinBox::valueChanged, this, &AdapterSheet::edited);
    connect(layers_, &QLineEdit::textChanged, this, &AdapterSheet::edited);
    connect(last_, &QCheckBox::toggled, this, &AdapterSheet::edited);
    guardFromWheel(*this);
    setSettings({});
    setMethod(QStringLiteral("adapter"));
    setOnTask(false);
}

QWidget* AdapterSheet::cell(const QString& title, const QString& tip, QWidget* field)
{
    auto* one = new QWidget(this);
    auto* label = new QLabel(title, one);
    label->setBuddy(field);
    auto* column = new QVBoxLayout(one);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(label);
    column->addWidget(field);
    for (QWidget* part : {static_cast<QWidget*>(label), field}) part->setToolTip(tip);
    field->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    field->setAccessibleDescription(tip);
    if (auto* combo = qobject_cast<QComboBox*>(field)) combo->view()->setAccessibleName(field->accessibleName());
    return one;
}

void AdapterSheet::setMethod(const QString& method)
{
    method_ = method;
    const bool fixed = method == QLatin1String("fixed_vector"), joint = method == QLatin1String("joint");
    for (QWidget* one : {rankCell_, activationCell_}) one->setVisible(!fixed);
    for (QWidget* one : {projectionCell_, loraCell_, alphaCell_}) one->setVisible(joint);
    everyCell_->setVisible(joint && projection_->currentData().toString() == everySoMany);
    last_->setVisible(!joint); // LoRA acts on every position
}

methods::JointSettings AdapterSheet::settings() const
{
    methods::JointSettings own = kept_;
    auto& adapter = own.adapter;
    adapter.rank = rank_->value();
    adapter.function = model::change_function_named(activation_->currentData().toString().toStdString());
    adapter.place = place_->currentData().toString().toStdString();
    adapter.layers.clear();
    static const QRegularExpression between(QStringLiteral("[ ,]+"));
    for (const QString& word : layers_->text().split(between, Qt::SkipEmptyParts))
        adapter.layers.push_back(word.toInt());
    adapter.last_position = last_->isChecked() && method_ != QLatin1String("joint");
    own.lora.rank = loraRank_->value();
    own.lora.alpha = alpha_->value();
    const QString when = projection_->currentData().toString();
    own.orthogonal = when == everySoMany ? std::to_string(every_->value()) : when.toStdString();
    return own;
}

void AdapterSheet::setSettings(const methods::JointSettings& settings)
{
    filling_ = true;
    kept_ = settings;
    const auto choose = [](QComboBox* combo, const QString& name) {
        combo->setCurrentIndex(std::max(0, combo->findData(name)));
    };
    const auto& adapter = settings.adapter;
    rank_->setValue(adapter.rank);
    choose(activation_, text(model::name_of(adapter.function)));
    choose(place_, QString::fromStdString(adapter.place));
    QStringList layers;
    for (const int layer : adapter.layers) layers << QString::number(layer);
    layers_->setText(layers.join(QLatin1Char(' ')));
    last_->setChecked(adapter.last_position);
    loraRank_->setValue(settings.lora.rank);
    alpha_->setValue(settings.lora.alpha);
    const QString when = QString::fromStdString(settings.orthogonal);
    bool number = false;
    const int every = when.toInt(&number);
    choose(projection_, number ? everySoMany : when);
    every_->setValue(number ? every : 100); // as the published code has it
    filling_ = false;
    edited();
}

void AdapterSheet::setActivation(model::ChangeFunction function)
{
    activation_->setCurrentIndex(std::max(0, activation_->findData(text(model::name_of(function)))));
}

std::size_t AdapterSheet::taskLimit() const { return std::size_t(limit_->value()); }
void AdapterSheet::setTaskLimit(std::size_t limit) { limit_->setValue(int(std::min<std::size_t>(limit, 10000000))); }
void AdapterSheet::setOnTask(bool on) { limitCell_->setVisible(on); }

QString AdapterSheet::summary() const
{
    QStringList parts;
    if (method_ != QLatin1String("fixed_vector"))
        parts << tr("Rank %1").arg(locale().toString(rank_->value())) << activation_->currentText();
    parts << place_->currentText();
    if (!layers_->text().trimmed().isEmpty()) parts << tr("layers %1").arg(layers_->text().simplified());
    if (settings().adapter.last_position) parts << tr("last position");
    return parts.join(tr(", ", "between options"));
}

QString AdapterSheet::problem() const
{
    try {
        methods::check(settings().adapter);
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
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
