#include "widgets/compose/answer_run_text.h"

#include "widgets/compose/answers_view.h"
#include "widgets/compose/badge.h"
#include "widgets/shared/reading_text.h"

#include <QCoreApplication>

namespace steerdeck::widgets {

namespace {

QString say(const char* text) { return QCoreApplication::translate("RunText", text); }

/// "✓ German: German", "✗ 10-20 words: 23 words, wanted 10-20 words"
QStringList checks(const std::vector<lab::Badge>& badges)
{
    QStringList lines;
    for (const lab::Badge& badge : badges)
        lines << QStringLiteral("%1 %2: %3").arg(badgeSign(badge), badgeTitle(badge), badgeText(badge));
    return lines;
}

/// One cell of a Markdown table: nothing in it ends the cell or the row, or is read as markup.
QString cell(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (QStringLiteral("\\|`*_[]<>#~").contains(c)) out += QLatin1Char('\\');
        out += c;
    }
    return out.replace(QLatin1String("\r\n"), QLatin1String("<br>")).replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString row(const QStringList& cells) { return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | "))); }

} // namespace

QString answerTitle(const AnswerRun& run, int answer)
{
    const lab::AnswerStart& start = run.answers[std::size_t(answer)].start;
    QString title = AnswersView::titleOf(start.method);
    if (run.request.every_order) title = AnswersView::tr("%1, order %2").arg(title).arg(start.order + 1);
    if (run.request.samples > 1) title = AnswersView::tr("%1, sample %2").arg(title).arg(start.sample + 1);
    return title;
}

QString runAsText(const AnswerRun& run, const Catalog& catalog, int only)
{
    QString text;
    const auto fact = [&](const QString& what, const QString& value) {
        if (!value.isEmpty()) text += what.arg(value) + QLatin1Char('\n');
    };
    fact(say("System prompt: %1"), QString::fromStdString(run.request.system_prompt));
    fact(say("Prompt: %1"), QString::fromStdString(run.request.prompt));
    fact(say("Deck: %1"), deckText(run.request.deck, catalog));
    fact(say("Model: %1"), run.model.name);
    for (int i = 0; i < int(run.answers.size()); ++i) {
        if (only >= 0 && i != only) continue;
        const RunAnswer& answer = run.answers[std::size_t(i)];
        text += QLatin1Char('\n') + answerTitle(run, i);
        if (run.request.every_order) text += QStringLiteral(" (%1)").arg(deckText(answer.start.deck, catalog));
        text += QLatin1Char('\n') + QString::fromStdString(answer.done.text) + QLatin1Char('\n');
        for (const QString& line : checks(answer.done.badges)) text += line + QLatin1Char('\n');
    }
    return text;
}

QString runAsMarkdown(const AnswerRun& run, const Catalog& catalog, int only)
{
    QString text;
    const auto fact = [&](const QString& what, const QString& value) {
        if (!value.isEmpty()) text += QStringLiteral("- **%1** %2\n").arg(what, cell(value));
    };
    fact(say("System prompt:"), QString::fromStdString(run.request.system_prompt));
    fact(say("Prompt:"), QString::fromStdString(run.request.prompt));
    fact(say("Deck:"), deckText(run.request.deck, catalog));
    fact(say("Model:"), run.model.name);
    const bool orders = run.request.every_order;
    QStringList heads = {say("Answer"), say("Text"), say("Checks")};
    if (orders) heads.insert(1, say("Order"));
    text += QLatin1Char('\n') + row(heads) + row(QStringList(heads.size(), QStringLiteral("---")));
    for (int i = 0; i < int(run.answers.size()); ++i) {
        if (only >= 0 && i != only) continue;
        const RunAnswer& answer = run.answers[std::size_t(i)];
        QStringList cells = {cell(answerTitle(run, i)), cell(QString::fromStdString(answer.done.text))};
        if (orders) cells.insert(1, cell(deckText(answer.start.deck, catalog)));
        QStringList marks;
        for (const QString& line : checks(answer.done.badges)) marks << cell(line);
        text += row(cells << marks.join(QStringLiteral("<br>")));
    }
    return text;
}

} // namespace steerdeck::widgets
