#include "widgets/train/lora_fields.h"

#include "widgets/shared/theme.h"
#include "widgets/train/option_cell.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSpinBox>

#include <algorithm>

namespace steerdeck::widgets {

LoraFields::LoraFields(const QString& prefix, QWidget* parent) : QWidget(parent)
{
    const auto edited = [this] {
        if (!filling_) emit changed();
    };
    rank_ = new QSpinBox(this);
    rank_->setObjectName(prefix + QStringLiteral("Rank"));
    rank_->setRange(1, 65536);
    rank_->setGroupSeparatorShown(true);
    alpha_ = new QDoubleSpinBox(this);
    alpha_->setObjectName(prefix + QStringLiteral("Alpha"));
    alpha_->setRange(0.01, 10000);
    dropout_ = new QDoubleSpinBox(this);
    dropout_->setObjectName(prefix + QStringLiteral("Dropout"));
    dropout_->setRange(0, 0.99);
    dropout_->setSingleStep(0.05);
    connect(rank_, &QSpinBox::valueChanged, this, edited);
    for (QDoubleSpinBox* one : {alpha_, dropout_}) connect(one, &QDoubleSpinBox::valueChanged, this, edited);

    auto* boxes = new QWidget(this);
    auto* line = new QGridLayout(boxes);
    line->setContentsMargins(0, 0, 0, 0);
    line->setHorizontalSpacing(grid);
    line->setVerticalSpacing(1);
    const std::pair<const char*, QString> all[] = {
        {"gate", tr("The gate of each MLP")},      {"up", tr("What widens in each MLP")},
        {"down", tr("What narrows in each MLP")},  {"q", tr("The queries of each attention")},
        {"k", tr("The keys of each attention")},   {"v", tr("The values of each attention")},
        {"o", tr("The output of each attention")},
    };
    for (const auto& [name, tip] : all) {
        auto* one = new QCheckBox(QLatin1String(name), boxes); // the published names of the matrices
        one->setObjectName(prefix + QLatin1Char('_') + QLatin1String(name));
        one->setToolTip(tip);
        one->setAccessibleName(tr("LoRA changes %1").arg(QLatin1String(name)));
        one->setAccessibleDescription(tip);
        connect(one, &QCheckBox::toggled, this, edited);
        const int place = int(projections_.size());
        place < 3 ? line->addWidget(one, 0, place) : line->addWidget(one, 1, place - 3);
        projections_.emplace_back(name, one);
    }

    auto* cells = new QGridLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(gutter);
    cells->setVerticalSpacing(grid);
    for (const int column : {0, 1}) cells->setColumnStretch(column, 1);
    cells->addWidget(optionCell(tr("L&oRA's rank"), tr("Of the changes of the weights"), rank_, this), 0, 0);
    cells->addWidget(optionCell(tr("LoRA's al&pha"), tr("Its scale is alpha / rank"), alpha_, this), 0, 1);
    cells->addWidget(optionCell(tr("LoRA's drop&out"),
                                tr("The probability that a number it reads is left out of a step"), dropout_, this),
                     1, 0);
    cells->addWidget(optionCell(tr("Weights it changes"), tr("Of every block; at least one"), boxes, this), 1, 1);
}

methods::LoraSettings LoraFields::settings() const
{
    methods::LoraSettings own;
    own.rank = rank_->value();
    own.alpha = alpha_->value();
    own.dropout = dropout_->value();
    own.projections.clear();
    for (const auto& [name, box] : projections_)
        if (box->isChecked()) own.projections.push_back(name);
    return own;
}

void LoraFields::setSettings(const methods::LoraSettings& settings)
{
    filling_ = true;
    rank_->setValue(settings.rank);
    alpha_->setValue(settings.alpha);
    dropout_->setValue(settings.dropout);
    for (const auto& [name, box] : projections_)
        box->setChecked(std::ranges::find(settings.projections, name) != settings.projections.end());
    filling_ = false;
    emit changed();
}

} // namespace steerdeck::widgets
