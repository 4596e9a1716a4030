#include "widgets/evaluate/settings_sheet.h"

#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

/// Every leaf of `json` under its path: "tokens.german".
void leaves(const Json& json, const QString& path, std::vector<std::pair<QString, QString>>& lines)
{
    if (json.is_object() && !json.empty()) {
        for (const auto& [key, value] : json.items())
            leaves(value, path + QLatin1Char('.') + QString::fromStdString(key), lines);
        return;
    }
    const std::string text = json.is_string() ? json.get<std::string>() : json.dump();
    lines.emplace_back(path, QString::fromStdString(text));
}

} // namespace

ExperimentSettings settingsOf(const evaluate::Results& results)
{
    ExperimentSettings settings;
    settings.request.plan = results.plan.settings();
    settings.manifest = results.manifest;
    const Json& generation = results.manifest.generation;
    if (generation.is_object() && generation.contains("max_new_tokens") &&
        generation.at("max_new_tokens").is_number_integer())
        settings.request.max_new_tokens = generation.at("max_new_tokens").get<int>();
    return settings;
}

std::vector<std::pair<QString, QString>> settingLines(const ExperimentSettings& settings, const ResultNames& names)
{
    const evaluate::PlanSettings& plan = settings.request.plan;
    std::vector<std::pair<QString, QString>> lines;
    QStringList sizes, methods, behaviors;
    for (const int size : plan.sizes) sizes << QLocale().toString(size);
    for (const evaluate::Condition& method : plan.conditions) methods << names.method(method.name());
    for (const std::string& behavior : plan.behaviors) behaviors << names.behavior(behavior);
    if (plan.combinations.empty()) {
        lines.emplace_back(SettingsSheet::tr("Behaviours at once"), sizes.join(QStringLiteral(", ")));
        lines.emplace_back(SettingsSheet::tr("Behaviours"), behaviors.isEmpty() ? SettingsSheet::tr("all of the set")
                                                                                : behaviors.join(QLatin1Char('\n')));
        lines.emplace_back(SettingsSheet::tr("Combinations per size"),
                           plan.max_combinations == 0 ? SettingsSheet::tr("all of them")
                                                      : QLocale().toString(qulonglong(plan.max_combinations)));
    } else {
        QStringList listed;
        for (const auto& combination : plan.combinations) listed << names.combination(combination);
        lines.emplace_back(SettingsSheet::tr("Combinations"), listed.join(QLatin1Char('\n')));
    }
    lines.emplace_back(SettingsSheet::tr("Methods"), methods.join(QLatin1Char('\n')));
    lines.emplace_back(SettingsSheet::tr("Prompts per combination"), QLocale().toString(qulonglong(plan.num_prompts)));
    lines.emplace_back(SettingsSheet::tr("Instruction's wording"), plan.sample_random_instruction
                                                                       ? SettingsSheet::tr("sampled")
                                                                       : SettingsSheet::tr("the first one"));
    lines.emplace_back(SettingsSheet::tr("Instructions of several behaviours"),
                       plan.wording == behaviors::WordingForm::joined ? SettingsSheet::tr("joined")
                                                                      : SettingsSheet::tr("each as a sentence"));
    lines.emplace_back(SettingsSheet::tr("Drop rate of DARE"), QLocale().toString(plan.composing.dare.drop));
    lines.emplace_back(SettingsSheet::tr("Composition of LM-Steer"),
                       plan.composing.lm_steer == methods::LmSteerComposition::products ? SettingsSheet::tr("products")
                       : plan.composing.lm_steer == methods::LmSteerComposition::factors
                           ? SettingsSheet::tr("factors")
                           : SettingsSheet::tr("factors, without epsilon"));
    if (!settings.manifest.notes.empty())
        lines.emplace_back(SettingsSheet::tr("Notes"), QString::fromStdString(settings.manifest.notes));
    lines.emplace_back(SettingsSheet::tr("Seed"), QString::number(plan.seed));
    lines.emplace_back(SettingsSheet::tr("Longest answer, tokens"),
                       QLocale().toString(settings.request.max_new_tokens));
    if (settings.manifest.generation.is_object())
        leaves(settings.manifest.generation, SettingsSheet::tr("generation"), lines);
    if (settings.manifest.fingerprints.is_object())
        leaves(settings.manifest.fingerprints, SettingsSheet::tr("fingerprint"), lines);
    if (settings.manifest.versions.is_object()) leaves(settings.manifest.versions, SettingsSheet::tr("version"), lines);
    return lines;
}

SettingsSheet::SettingsSheet(const QString& experiment, const ExperimentSettings& settings, const ResultNames& names,
                             QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("settingsSheet"));
    setWindowTitle(tr("Settings of %1").arg(experiment));
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Settings"));
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Setting"), tr("Value")});
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    for (const auto& [name, value] : settingLines(settings, names)) {
        auto* item = new QTreeWidgetItem(list, {name, value});
        item->setToolTip(1, value);
        item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* note = mutedLabel(tr("The file of prompts is not part of the results: choose it again if it was not the "
                               "usual one."),
                            this);
    note->setWordWrap(true);
    auto* use = new PillButton(tr("Use these settings"), PillButton::Look::primary, this);
    use->setObjectName(QStringLiteral("useSettings"));
    use->setToolTip(tr("Bring the plan back to them"));
    auto* close = new PillButton(tr("Close"), PillButton::Look::plain, this);
    const lab::EvaluateRequest request = settings.request;
    connect(use, &QPushButton::clicked, this, [this, request] {
        emit used(request);
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(use);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, gutter, gutter, gutter);
    column->setSpacing(grid);
    column->addWidget(list, 1);
    column->addWidget(note);
    column->addLayout(buttons);
    resize(620, 460);
}

} // namespace steerdeck::widgets
