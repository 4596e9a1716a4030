#include "widgets/train/adapter_words.h"

#include "widgets/train/adapter_sheet.h"

#include <QLocale>
#include <algorithm>

namespace steerdeck::widgets {

namespace {

QString text(std::string_view word) { return QString::fromUtf8(word.data(), qsizetype(word.size())); }

QString titleOf(const Choices& choices, const QString& name)
{
    const auto found = std::ranges::find(choices, name, &Choices::value_type::second);
    return found == choices.end() ? name : found->first;
}

void addLora(QStringList& parts, const methods::LoraSettings& lora)
{
    const QLocale locale;
    QStringList names;
    for (const std::string& name : lora.projections) names << QString::fromStdString(name);
    parts << AdapterSheet::tr("LoRA of rank %1, alpha %2").arg(locale.toString(lora.rank), locale.toString(lora.alpha))
          << AdapterSheet::tr("on %1", "projections").arg(names.join(QLatin1Char(' ')));
    if (lora.dropout > 0) parts << AdapterSheet::tr("dropout %1").arg(locale.toString(lora.dropout));
    if (lora.loss == methods::AdapterLoss::distillation) parts << AdapterSheet::tr("self-distilled");
}

} // namespace

Choices activationChoices()
{
    using model::ChangeFunction;
    Choices all;
    for (const auto& [title, function] : {std::pair(AdapterSheet::tr("SiLU"), ChangeFunction::silu),
                                          std::pair(AdapterSheet::tr("ReLU"), ChangeFunction::relu),
                                          std::pair(AdapterSheet::tr("GELU"), ChangeFunction::gelu),
                                          std::pair(AdapterSheet::tr("tanh"), ChangeFunction::tanh),
                                          std::pair(AdapterSheet::tr("none: linear"), ChangeFunction::none)})
        all.emplace_back(title, text(model::name_of(function)));
    return all;
}

Choices placeChoices()
{
    return {{AdapterSheet::tr("behind each block"), QStringLiteral("block")},
            {AdapterSheet::tr("behind attention and MLP"), QStringLiteral("sublayers")},
            {AdapterSheet::tr("where the published program hooks in"), QStringLiteral("submodules")}};
}

Choices objectiveChoices()
{
    using methods::AdapterLoss;
    Choices all;
    for (const auto& [title, loss] :
         {std::pair(AdapterSheet::tr("the answers (cross-entropy)"), AdapterLoss::completion),
          std::pair(AdapterSheet::tr("the instructions (self-distillation)"), AdapterLoss::distillation),
          std::pair(AdapterSheet::tr("rewards of own answers (GRPO)"), AdapterLoss::grpo)})
        all.emplace_back(title, text(methods::name_of(loss)));
    return all;
}

Choices projectionChoices()
{
    return {{AdapterSheet::tr("after each step"), QStringLiteral("step")},
            {AdapterSheet::tr("five times in all"), QStringLiteral("epoch")},
            {AdapterSheet::tr("after the first step"), QStringLiteral("init")},
            {AdapterSheet::tr("never"), QStringLiteral("never")},
            {AdapterSheet::tr("every so many steps"), QStringLiteral("every")}};
}

QString wordsOf(const QString& method, const methods::JointSettings& own)
{
    const bool fixed = method == QLatin1String("fixed_vector"), joint = method == QLatin1String("joint");
    const methods::AdapterSettings& adapter = own.adapter;
    const QLocale locale;
    QStringList parts;
    if (fixed || joint || method == QLatin1String("adapter")) {
        if (!fixed)
            parts << AdapterSheet::tr("Rank %1").arg(locale.toString(adapter.rank))
                  << titleOf(activationChoices(), text(model::name_of(adapter.function)));
        parts << titleOf(placeChoices(), QString::fromStdString(adapter.place));
        QStringList layers;
        for (const int layer : adapter.layers) layers << QString::number(layer);
        if (!layers.isEmpty()) parts << AdapterSheet::tr("layers %1").arg(layers.join(QLatin1Char(' ')));
        if (adapter.last_position) parts << AdapterSheet::tr("last position");
        if (adapter.loss == methods::AdapterLoss::distillation) parts << AdapterSheet::tr("self-distilled");
        if (adapter.loss == methods::AdapterLoss::grpo)
            parts << AdapterSheet::tr("GRPO, %n answers of up to %1 tokens", nullptr, adapter.group)
                         .arg(locale.toString(adapter.max_new_tokens));
    }
    if (joint || method == QLatin1String("lora_dare")) addLora(parts, own.lora);
    if (joint) {
        const QString when = QString::fromStdString(own.orthogonal);
        bool steps = false;
        const int every = when.toInt(&steps);
        parts << (steps ? AdapterSheet::tr("kept apart every %n steps", nullptr, every)
                        : AdapterSheet::tr("kept apart %1").arg(titleOf(projectionChoices(), when)));
    }
    return parts.join(AdapterSheet::tr(", ", "between options"));
}

QString ownWordsOf(const lab::TrainingInfo& training)
{
    return wordsOf(QString::fromStdString(training.method), training.own);
}

} // namespace steerdeck::widgets
