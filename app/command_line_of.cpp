#include "app/command_line_of.h"
#include "app/command_words.h"

#include "core/steering/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace steerdeck::app {

QString text_of(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString shortest(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

namespace {

void add_deck(QStringList& words, const lab::Deck& deck)
{
    QStringList names, strengths;
    bool scaled = false;
    for (const steering::DeckPart& part : steering::parts_of(deck)) {
        QStringList alternatives;
        for (const auto& [chip, number] : part) {
            alternatives << text_of(steering::word_of(chip));
            strengths << shortest(chip.strength);
            scaled = scaled || chip.strength != 1;
        }
        if (!names.isEmpty() && deck.join == lab::Join::composition) names << QLatin1String(steering::and_name);
        names << alternatives.join(QLatin1Char('|'));
    }
    if (strengths.isEmpty()) return;
    words << QStringLiteral("--steering") << names;
    if (scaled) words << QStringLiteral("--strength") << strengths;
    if (deck.join != lab::Join::composition) words << QStringLiteral("--mode") << text_of(steering::name_of(deck.join));
}

/// The template's variables, a JSON object.
void add_variables(QStringList& words, const std::string& variables)
{
    const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(variables)).object();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const QByteArray list = QJsonDocument(QJsonArray{*one}).toJson(QJsonDocument::Compact); // [value]
        const QString value = one->isString() ? one->toString() : QString::fromUtf8(list.mid(1, list.size() - 2));
        words << QStringLiteral("--template-var") << QStringLiteral("%1=%2").arg(one.key(), value);
    }
}

} // namespace

void add_option(QStringList& words, const char* name, const QString& value)
{
    if (value.startsWith(QLatin1Char('-')))
        words << QStringLiteral("%1=%2").arg(QLatin1String(name), value);
    else
        words << QLatin1String(name) << value;
}

void add_unless(QStringList& words, const char* name, double value, double standard)
{
    if (value != standard) add_option(words, name, shortest(value));
}

void add_unless(QStringList& words, const char* name, qulonglong value, qulonglong standard)
{
    if (value != standard) add_option(words, name, QString::number(value));
}

void add_model(QStringList& words, const widgets::RunModel& model, const QString& dtype)
{
    const auto option = [&](const char* name, const QString& value) {
        if (!value.isEmpty()) add_option(words, name, value);
    };
    option("--model", model.folder);
    if (!model.tokens.isEmpty()) words << QStringLiteral("--tokens") << model.tokensBehind << model.tokens;
    option("--behavior-set", model.behaviors);
    option("--weights", model.weights);
    option("--device", model.device);
    option("--template", model.templateFile);
    option("--dtype", dtype);
}

QString quoted(QStringList words)
{
    std::transform(words.begin(), words.end(), words.begin(), shell_quoted);
    return words.join(QLatin1Char(' '));
}

QString shell_quoted(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(text).hasMatch()) return text;
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QString terminal_program()
{
    const QString name = QStringLiteral("steerdeck-cli");
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString& path : {here.filePath(name), here.filePath(QStringLiteral("../bin/") + name)})
        if (QFileInfo(path).isExecutable()) return QFileInfo(path).canonicalFilePath();
    return name;
}

QString command_line_of(const widgets::AnswerRun& run, int answer, const QString& program, const QString& dtype,
                        const QString& conversation)
{
    const lab::GenerateRequest& asked = run.request;
    const lab::GenerateRequest usual;
    const bool whole = asked.sample_instruction || answer < 0 || std::size_t(answer) >= run.answers.size();
    lab::Deck deck = asked.deck;
    std::uint64_t seed = asked.seed;
    std::vector<lab::Method> methods = asked.methods;
    if (!whole) {
        deck = run.answers[std::size_t(answer)].start.deck;
        methods = {run.answers[std::size_t(answer)].start.method};
        seed += std::uint64_t(run.answers[std::size_t(answer)].start.sample);
    }
    if (methods == std::vector{lab::Method::none} && !whole) deck = {};

    QStringList words = {program, QStringLiteral("generate")};
    const auto option = [&](const char* name, const QString& value) { add_option(words, name, value); };
    option("--prompt", text_of(asked.prompt));
    if (!conversation.isEmpty()) option("--conversation", conversation);
    add_deck(words, deck);
    words << QStringLiteral("--control-method");
    for (const lab::Method method : methods) words << text_of(steering::name_of(method));
    if (whole && asked.every_order) words << QStringLiteral("--every-order");
    if (asked.max_new_tokens != usual.max_new_tokens) option("--max-new-tokens", QString::number(asked.max_new_tokens));
    if (asked.temperature != usual.temperature) {
        option("--temperature", shortest(asked.temperature));
        if (asked.top_p != usual.top_p) option("--top-p", shortest(asked.top_p));
        if (asked.top_k != usual.top_k) option("--top-k", QString::number(asked.top_k));
    }
    if (whole && asked.samples > 1) option("--samples", QString::number(asked.samples));
    if (!asked.system_prompt.empty()) option("--system-prompt", text_of(asked.system_prompt));
    if (!asked.begin.empty()) {
        QStringList ids;
        for (const lab::OutputPiece& piece : asked.begin) ids << QString::number(piece.id);
        option("--begin-ids", ids.join(QLatin1Char(',')));
    }
    if (asked.sample_instruction) words << QStringLiteral("--sample-random-instruction");
    if (asked.temperature > 0 || asked.sample_instruction) option("--seed", QString::number(seed));
    add_variables(words, asked.template_variables);
    add_model(words, run.model, dtype);
    return quoted(words);
}

QString command_line_of(const lab::TaskRequest& asked, const widgets::RunModel& model, const QString& program,
                        const QString& dtype)
{
    const lab::TaskRequest usual;
    const tasks::DataSettings& data = asked.data;
    QStringList words = {program, QStringLiteral("evaluate"), QStringLiteral("task")};
    const auto number_of = [&](const char* name, auto value, auto standard) {
        add_unless(words, name, qulonglong(value), qulonglong(standard));
    };
    add_option(words, "--task", text_of(asked.task));
    if (!data.file.empty()) add_option(words, "--data", QString::fromStdString(data.file.string()));
    if (data.whole)
        words << QStringLiteral("--whole");
    else if (data.split != usual.data.split)
        add_option(words, "--split", text_of(tasks::name_of(data.split)));
    number_of("--limit", data.limit, 0);
    if (data.file.empty()) {
        number_of("--max-depth", data.listops.max_depth, usual.data.listops.max_depth);
        number_of("--max-length", data.listops.max_length, usual.data.listops.max_length);
        number_of("--max-arguments", data.listops.max_arguments, usual.data.listops.max_arguments);
        number_of("--seed", data.listops.seed, usual.data.listops.seed);
    }
    add_deck(words, asked.deck);
    if (!asked.deck.chips.empty()) add_option(words, "--control-method", text_of(steering::name_of(asked.method)));
    if (!asked.system_prompt.empty()) add_option(words, "--system-prompt", text_of(asked.system_prompt));
    if (asked.plain_prompt) words << QStringLiteral("--plain-prompt");
    number_of("--max-new-tokens", asked.max_new_tokens, usual.max_new_tokens);
    add_model(words, model, dtype);
    return quoted(words);
}

QString command_line_of(const lab::EvaluateRequest& asked, const widgets::RunModel& model, const QString& program,
                        const QString& dtype)
{
    const lab::EvaluateRequest usual;
    const evaluate::PlanSettings& plan = asked.plan;
    QStringList words = {program, QStringLiteral("evaluate"), QStringLiteral("orderings")};
    const auto number_of = [&](const char* name, auto value) { add_option(words, name, QString::number(value)); };
    if (!plan.combinations.empty()) {
        words << QStringLiteral("--combination");
        for (const std::vector<std::string>& names : plan.combinations) {
            QStringList one;
            for (const std::string& name : names) one << text_of(name);
            words << one.join(QLatin1Char('+'));
        }
    } else {
        words << QStringLiteral("--token-combinations");
        for (const int size : plan.sizes) words << QString::number(size);
        if (!plan.behaviors.empty()) words << QStringLiteral("--behaviors");
        for (const std::string& name : plan.behaviors) words << text_of(name);
        if (!plan.formulas.empty()) add_option(words, "--formulas", text_of(plan.formulas));
        if (plan.max_combinations > 0) number_of("--max-combinations", qulonglong(plan.max_combinations));
    }
    words << QStringLiteral("--condition");
    for (const evaluate::Condition& condition : plan.conditions) words << text_of(condition.name());
    number_of("--num-samples", qulonglong(plan.num_prompts));
    if (plan.sample_random_instruction) words << QStringLiteral("--sample-random-instruction");
    if (plan.wording != usual.plan.wording) add_option(words, "--wording", text_of(behaviors::name_of(plan.wording)));
    add_unless(words, "--drop-rate", plan.composing.dare.drop, usual.plan.composing.dare.drop);
    if (plan.composing.lm_steer != usual.plan.composing.lm_steer)
        add_option(words, "--lm-steer-composition", text_of(methods::name_of(plan.composing.lm_steer)));
    if (!asked.prompts.empty()) add_option(words, "--prompts", QString::fromStdString(asked.prompts.string()));
    if (asked.max_new_tokens != usual.max_new_tokens) number_of("--max-new-tokens", asked.max_new_tokens);
    if (plan.seed != usual.plan.seed) number_of("--seed", qulonglong(plan.seed));
    if (!asked.backend.url.empty()) {
        add_option(words, "--backend", text_of(asked.backend.url));
        if (asked.backend.clients != usual.backend.clients) number_of("--clients", asked.backend.clients);
    }
    if (!asked.out.empty()) add_option(words, "--out", QString::fromStdString(asked.out.string()));
    add_model(words, model, dtype);
    return quoted(words);
}

} // namespace steerdeck::app
