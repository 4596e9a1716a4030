#include "widgets/learn/lesson.h"

#include "core/lab/classroom.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace steerdeck::widgets {

namespace {

void collect(QStringList& into, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        if (const QString text = QString::fromStdString(name); !into.contains(text)) into << text;
}

struct Collector {
    QStringList& into;
    void operator()(const LayDeck& action) const
    {
        for (const lab::Chip& chip : action.deck.chips) collect(into, {chip.behavior});
    }
    void operator()(const SetStrength& action) const { collect(into, {action.behavior.toStdString()}); }
    void operator()(const TickBehaviors& action) const { collect(into, action.behaviors); }
    void operator()(const SetMethod& action) const { collect(into, action.behaviors); }
    void operator()(const SelectToken& action) const { collect(into, {action.token.toStdString()}); }
    void operator()(const SetExperiment& action) const { collect(into, action.behaviors); }
    template <typename Other>
    void operator()(const Other&) const
    {
    }
};

} // namespace

QString LessonText::in(const QString& language) const
{
    const auto own = languages.find(language);
    if (own != languages.end()) return *own;
    // The catalogues hold the lessons that come with the program; a text that they do not know stays English.
    return QCoreApplication::translate("Lesson", languages.value(QStringLiteral("en")).toUtf8().constData());
}

bool fits(const LessonGuess& guess, const GuessMade& made)
{
    if (!guess.isAsked() || guess.kind != made.kind) return false;
    switch (guess.kind) {
    case GuessKind::choice:
        return made.value >= 0 && made.value < int(guess.choices.size());
    case GuessKind::slider:
        return made.value >= guess.from && made.value <= guess.to && (made.value - guess.from) % guess.step == 0;
    case GuessKind::order:
        return classroom::is_order(made.order, guess.choices.size());
    }
    return false;
}

std::vector<int> shownFirst(const LessonGuess& guess)
{
    std::vector<std::string> things;
    for (const LessonText& one : guess.choices)
        things.push_back(one.languages.value(QStringLiteral("en")).toStdString());
    return classroom::first_shown(things);
}

QStringList behaviorsIn(const Lesson& lesson)
{
    QStringList names;
    for (const LessonStep& step : lesson.steps) {
        for (const LessonAction& action : step.actions) std::visit(Collector{names}, action);
        for (const LessonCondition& condition : step.until) {
            if (condition.behaviors) collect(names, *condition.behaviors);
            if (!condition.token.isEmpty()) collect(names, {condition.token.toStdString()});
        }
    }
    return names;
}

namespace {

/// On one line, as simplified() does it, but a no-break space stays: French sets it inside its quotation marks.
QString onOneLine(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\n]+"));
    return text.trimmed().replace(blanks, QStringLiteral(" "));
}

} // namespace

QString lessonHtml(const QString& markup)
{
    static const QRegularExpression code(QStringLiteral("`([^`]+)`")), bold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    QString html;
    for (const QString& paragraph : markup.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        QString line = onOneLine(paragraph).toHtmlEscaped();
        line.replace(bold, QStringLiteral("<b>\\1</b>"));
        line.replace(code, QStringLiteral("<code>\\1</code>"));
        html += QStringLiteral("<p style=\"line-height:130%; margin-top:0; margin-bottom:10px;\">%1</p>").arg(line);
    }
    return html;
}

QString lessonPlain(const QString& markup)
{
    QString plain = onOneLine(markup);
    return plain.remove(QStringLiteral("**")).remove(QLatin1Char('`'));
}

} // namespace steerdeck::widgets
