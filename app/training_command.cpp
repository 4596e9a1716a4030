// Trainings as commands of the terminal program.
#include "app/command_line_of.h"
#include "app/command_words.h"

#include "core/lab/lab.h"
#include "core/steering/operators.h"

namespace steerdeck::app {

namespace {

void add_names(QStringList& words, const std::vector<std::string>& names)
{
    words << QStringLiteral("--behaviors");
    if (names.empty()) words << QStringLiteral("all");
    for (const std::string& name : names) words << text_of(name);
}

void add_list(QStringList& words, const char* name, const std::vector<std::string>& values)
{
    words << QLatin1String(name);
    for (const std::string& value : values) words << text_of(value);
}

/// What of `own` is not as the command has it by itself.
void add_settings(QStringList& words, const lab::TrainSettings& own, const lab::TrainSettings& usual)
{
    add_unless(words, "--steps", qulonglong(own.steps), qulonglong(usual.steps));
    add_unless(words, "--batch", qulonglong(own.batch), qulonglong(usual.batch));
    add_unless(words, "--lr", own.learning_rate, usual.learning_rate);
    add_unless(words, "--weight-decay", own.weight_decay, usual.weight_decay);
    add_unless(words, "--warmup", own.warmup, usual.warmup);
    add_unless(words, "--clip", own.clip, usual.clip);
    add_unless(words, "--seed", qulonglong(own.seed), qulonglong(usual.seed));
}

/// How the data are gone through, how the teacher's instructions are drawn and worded.
void add_data_settings(QStringList& words, const lab::TrainSettings& own, const lab::TrainSettings& usual)
{
    add_unless(words, "--epochs", own.epochs, usual.epochs);
    add_unless(words, "--subset", qulonglong(own.subset), qulonglong(usual.subset));
    add_unless(words, "--drop-longest", own.drop_longest, usual.drop_longest);
    const auto& instructions = own.instructions;
    if (instructions.form != usual.instructions.form)
        add_option(words, "--wording", text_of(behaviors::name_of(instructions.form)));
    add_unless(words, "--paraphrases", qulonglong(instructions.paraphrases),
               qulonglong(usual.instructions.paraphrases));
    if (instructions.even) words << QStringLiteral("--even-paraphrases");
}

void add_held_out(QStringList& words, const lab::HeldOutSettings& own)
{
    const lab::HeldOutSettings usual;
    if (!own.data.empty()) add_option(words, "--val-data-path", QString::fromStdString(own.data.string()));
    add_unless(words, "--hold-out", own.share, usual.share);
    add_unless(words, "--patience", qulonglong(own.patience), qulonglong(usual.patience));
}

void add_files(QStringList& words, const std::filesystem::path& data, const std::filesystem::path& out)
{
    if (!data.empty()) add_option(words, "--data", QString::fromStdString(data.string()));
    if (!out.empty()) add_option(words, "--out", QString::fromStdString(out.string()));
}

void add_adapter(QStringList& words, const methods::AdapterSettings& own, bool fixed)
{
    const methods::AdapterSettings usual;
    if (!fixed) {
        add_unless(words, "--rank", qulonglong(own.rank), qulonglong(usual.rank));
        if (own.function != usual.function) add_option(words, "--activation", text_of(model::name_of(own.function)));
    }
    if (own.place != usual.place) add_option(words, "--place", text_of(own.place));
    if (!own.layers.empty()) words << QStringLiteral("--layers");
    for (const int layer : own.layers) words << QString::number(layer);
    if (own.last_position) words << QStringLiteral("--last-position");
    if (own.loss != usual.loss) add_option(words, "--objective", text_of(methods::name_of(own.loss)));
    if (own.loss != methods::AdapterLoss::grpo) return;
    add_unless(words, "--num-generations", qulonglong(own.group), qulonglong(usual.group));
    add_unless(words, "--max-new-tokens", qulonglong(own.max_new_tokens), qulonglong(usual.max_new_tokens));
}

/// `prefix` stands before what adapters have, too.
void add_lora(QStringList& words, const methods::LoraSettings& own, const methods::LoraSettings& usual,
              const std::string& prefix)
{
    add_unless(words, (prefix + "rank").c_str(), qulonglong(own.rank), qulonglong(usual.rank));
    add_unless(words, (prefix + "alpha").c_str(), own.alpha, usual.alpha);
    add_unless(words, (prefix + "dropout").c_str(), own.dropout, usual.dropout);
    if (own.projections != usual.projections) add_list(words, "--projections", own.projections);
    if (own.loss != usual.loss) add_option(words, "--objective", text_of(methods::name_of(own.loss)));
}

} // namespace

QString command_line_of(const lab::TrainRequest& asked, const lab::HeldOutSettings& held_out,
                        const widgets::RunModel& model, const QString& program, const QString& dtype)
{
    const lab::TrainSettings usual;
    const bool tokens = asked.operator_name.empty();
    QStringList words = {program, QStringLiteral("train"),
                         tokens ? QStringLiteral("tokens") : text_of(steering::bare_name(asked.operator_name))};
    if (tokens) add_names(words, asked.behaviors);
    auto settings = asked.settings;
    if (settings.epochs > 0) settings.steps = usual.steps; // which the epochs decide
    add_settings(words, settings, usual);
    add_data_settings(words, asked.settings, usual);
    add_unless(words, "--temperature", asked.settings.temperature, usual.temperature);
    add_unless(words, "--right-answers", asked.settings.right_answers, usual.right_answers);
    if (tokens) {
        add_unless(words, "--company", asked.settings.company, usual.company);
        if (asked.settings.company_as != usual.company_as)
            add_option(words, "--company-as", text_of(asked.settings.company_as));
        if (asked.settings.refine) words << QStringLiteral("--refine");
        add_unless(words, "--most-company", qulonglong(asked.settings.most_company), qulonglong(usual.most_company));
    } else {
        add_unless(words, "--orthogonality", asked.settings.orthogonality, usual.orthogonality);
        if (asked.settings.start != usual.start) add_option(words, "--start", text_of(asked.settings.start));
        if (!asked.settings.sizes.empty()) words << QStringLiteral("--sizes");
        for (const int size : asked.settings.sizes) words << QString::number(size);
        if (!asked.settings.without.empty()) add_list(words, "--without", asked.settings.without);
    }
    add_held_out(words, held_out);
    add_files(words, asked.data, asked.out);
    add_model(words, model, dtype);
    return quoted(words);
}

QString command_line_of(const lab::MethodRequest& asked, const lab::HeldOutSettings& held_out,
                        const widgets::RunModel& model, const QString& program, const QString& dtype)
{
    const lab::MethodRequest usual;
    const lab::TrainSettings suited = lab::Lab::method_settings(asked.method);
    const bool fixed = asked.method == steering::name_of(lab::Method::fixed_vector),
               joint = asked.method == steering::name_of(lab::Method::joint),
               adapters = fixed || joint || asked.method == steering::name_of(lab::Method::adapter);
    QStringList words = {program, QStringLiteral("train")};
    if (adapters)
        words << (joint ? QStringLiteral("joint") : QStringLiteral("adapter"));
    else
        words << QStringLiteral("method") << text_of(asked.method);
    if (fixed) words << QStringLiteral("--fixed");
    if (asked.task.empty()) {
        add_names(words, asked.behaviors);
    } else {
        add_option(words, "--task", text_of(asked.task));
        add_unless(words, "--limit", qulonglong(asked.task_limit), 0ULL);
    }
    const bool caa = asked.method == steering::name_of(lab::Method::caa);
    if (caa) {
        add_unless(words, "--seed", qulonglong(asked.settings.seed), qulonglong(suited.seed));
        if (asked.layer != usual.layer) add_option(words, "--layer", QString::number(asked.layer));
        add_unless(words, "--scale", asked.scale, usual.scale);
    } else {
        add_settings(words, asked.settings, suited);
    }
    add_data_settings(words, asked.settings, suited);
    if (adapters || asked.lora.loss == methods::AdapterLoss::distillation)
        add_unless(words, "--temperature", asked.settings.temperature, suited.temperature);
    if (adapters) add_adapter(words, asked.joint.adapter, fixed);
    if (joint) {
        add_lora(words, asked.joint.lora, usual.joint.lora, "--lora-");
        if (asked.joint.orthogonal != usual.joint.orthogonal)
            add_option(words, "--orthogonal-freq", text_of(asked.joint.orthogonal));
    }
    if (asked.method == steering::name_of(lab::Method::lora_dare)) add_lora(words, asked.lora, usual.lora, "--");
    add_held_out(words, held_out);
    add_files(words, caa ? std::filesystem::path() : asked.data, asked.out);
    add_model(words, model, dtype);
    return quoted(words);
}

} // namespace steerdeck::app
