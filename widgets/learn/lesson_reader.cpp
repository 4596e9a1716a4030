#include "widgets/learn/lesson_reader.h"

#include "widgets/shared/worded.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <exception>
#include <iterator>

namespace steerdeck::widgets {

namespace {

using Kind = LessonCondition::Kind;

QString quoted(const QString& text) { return QStringLiteral("“%1”").arg(text.left(60)); }

/// Why a lesson is refused; ends in lessonFromJson.
struct Refused {
    QString why;
};

[[noreturn]] void refuse(const QString& why) { throw Refused{why}; }

/// One object of the file. Every key that is there must be asked for: `finish` refuses the others.
class Reader {
    Q_DECLARE_TR_FUNCTIONS(LessonReader)
public:
    Reader(const QJsonValue& value, const QString& what) : object_(value.toObject()), what_(what)
    {
        if (!value.isObject()) refuse(tr("%1 is not an object").arg(what));
    }

    bool has(const char* key) const { return object_.contains(QLatin1String(key)); }

    QJsonValue value(const char* key)
    {
        asked_.insert(QLatin1String(key));
        if (!has(key)) refuse(tr("%1 has no %2").arg(what_, quoted(QLatin1String(key))));
        return object_.value(QLatin1String(key));
    }

    QString word(const char* key, int most = 200)
    {
        const QJsonValue found = value(key);
        if (!found.isString() || found.toString().isEmpty() || found.toString().size() > most)
            refuse(tr("%1 of %2 is not a text of 1 to %3 letters").arg(quoted(QLatin1String(key)), what_).arg(most));
        return found.toString();
    }

    double number(const char* key, double least, double most)
    {
        const QJsonValue found = value(key);
        if (!found.isDouble() || !(found.toDouble() >= least && found.toDouble() <= most))
            refuse(tr("%1 of %2 is not a number from %3 to %4")
                       .arg(quoted(QLatin1String(key)), what_)
                       .arg(least)
                       .arg(most));
        return found.toDouble();
    }

    int whole(const char* key, int least, int most)
    {
        const double found = number(key, least, most);
        if (found != std::floor(found)) refuse(tr("%1 of %2 is not a whole number").arg(quoted(key), what_));
        return int(found);
    }

    bool yes(const char* key)
    {
        const QJsonValue found = value(key);
        if (!found.isBool()) refuse(tr("%1 of %2 is neither true nor false").arg(quoted(QLatin1String(key)), what_));
        return found.toBool();
    }

    QJsonArray list(const char* key, int least, int most)
    {
        const QJsonValue found = value(key);
        const QJsonArray items = found.toArray();
        if (!found.isArray() || items.size() < least || items.size() > most)
            refuse(
                tr("%1 of %2 is not a list of %3 to %4").arg(quoted(QLatin1String(key)), what_).arg(least).arg(most));
        return items;
    }

    std::vector<std::string> names(const char* key, int least, int most)
    {
        std::vector<std::string> found;
        for (const QJsonValue item : list(key, least, most)) {
            const QString name = item.toString();
            if (name.isEmpty() || name.size() > 100)
                refuse(tr("%1 of %2 holds something that is no name").arg(quoted(QLatin1String(key)), what_));
            found.push_back(name.toStdString());
        }
        return found;
    }

    LessonText text(const char* key, int most = mostLessonLetters)
    {
        static const QRegularExpression code(QStringLiteral("^[a-z]{2}$"));
        const QString what = tr("%1 of %2").arg(quoted(QLatin1String(key)), what_);
        const QJsonObject found = value(key).toObject();
        LessonText text;
        for (auto entry = found.begin(); entry != found.end(); ++entry) {
            const QString words = entry.value().toString();
            if (!code.match(entry.key()).hasMatch())
                refuse(tr("%1 has no language code: %2").arg(what, quoted(entry.key())));
            if (words.trimmed().isEmpty()) refuse(tr("%1 is empty in %2").arg(what, quoted(entry.key())));
            if (words.size() > most) refuse(tr("%1 is longer than %2 letters").arg(what).arg(most));
            if (words.count(QLatin1Char('`')) % 2 || words.count(QStringLiteral("**")) % 2)
                refuse(tr("%1 has a mark (** or `) that is not closed").arg(what));
            text.languages.insert(entry.key(), words);
        }
        if (!text.languages.contains(QStringLiteral("en"))) refuse(tr("%1 has no English (“en”)").arg(what));
        return text;
    }

    /// The one of `known` (pairs of a word and what it means) that stands under `key`.
    template <typename Known>
    auto oneOf(const char* key, const Known& known)
    {
        const QString wish = word(key);
        QStringList words;
        for (const auto& [name, meaning] : known) {
            if (wish == QLatin1String(name)) return meaning;
            words << QLatin1String(name);
        }
        refuse(tr("%1 of %2 is %3; known are %4")
                   .arg(quoted(QLatin1String(key)), what_, quoted(wish), words.join(QStringLiteral(", "))));
    }

    void finish() const
    {
        for (const QString& key : object_.keys())
            if (!asked_.contains(key)) refuse(tr("%1 has an unknown key %2").arg(what_, quoted(key)));
    }

private:
    QJsonObject object_;
    QString what_;
    QSet<QString> asked_;
};

template <typename Value>
using Known = std::vector<std::pair<const char*, Value>>;

const Known<QString>& benches()
{
    static const Known<QString> all = {{"compose", QStringLiteral("compose")},
                                       {"train", QStringLiteral("train")},
                                       {"geometry", QStringLiteral("geometry")},
                                       {"evaluate", QStringLiteral("evaluate")}};
    return all;
}
const Known<QString>& views()
{
    static const Known<QString> all = {{"distillation", QStringLiteral("distillation")},
                                       {"and", QStringLiteral("and")},
                                       {"set", QStringLiteral("set")}};
    return all;
}
const Known<lab::FitOn> fits = {
    {"tokens", lab::FitOn::tokens}, {"vocabulary", lab::FitOn::vocabulary}, {"all", lab::FitOn::all}};
const Known<Kind> kinds = {{"bench_shown", Kind::bench_shown},
                           {"deck_is", Kind::deck_is},
                           {"join_is", Kind::join_is},
                           {"strength_is", Kind::strength_is},
                           {"prompt_is", Kind::prompt_is},
                           {"training_set", Kind::training_set},
                           {"geometry_shown", Kind::geometry_shown},
                           {"token_selected", Kind::token_selected},
                           {"experiment_set", Kind::experiment_set},
                           {"answers_done", Kind::answers_done},
                           {"badge_passed", Kind::badge_passed},
                           {"training_step", Kind::training_step},
                           {"training_done", Kind::training_done},
                           {"experiment_done", Kind::experiment_done},
                           {"mechanism_seen", Kind::mechanism_seen},
                           {"method_trained", Kind::method_trained},
                           {"adapters_shown", Kind::adapters_shown}};

lab::Join joinOf(Reader& reader)
{
    const QString wish = reader.word("join");
    try {
        return steering::join_named(wish.toStdString());
    } catch (const std::exception& error) {
        refuse(worded(error));
    }
}

lab::Method methodNamed(const std::string& wish)
{
    try {
        return steering::method_named(wish);
    } catch (const std::exception& error) {
        refuse(worded(error));
    }
}

std::vector<lab::Method> methodsOf(Reader& reader)
{
    std::vector<lab::Method> methods;
    for (const std::string& wish : reader.names("controls", 1, 4)) methods.push_back(methodNamed(wish));
    return methods;
}

using Way = lab::Method; // lupdate stumbles over a qualified type before a function that translates

/// A way to steer that a training makes.
Way methodOf(Reader& reader)
{
    const QString wish = reader.word("method");
    const Way method = methodNamed(wish.toStdString());
    if (std::ranges::find(steering::trained_ways, method) == std::end(steering::trained_ways))
        refuse(Reader::tr("%1 is no way to steer that is trained").arg(quoted(wish)));
    return method;
}

using MakeAction = LessonAction (*)(Reader&);

LessonAction actionOf(const QJsonValue& value, const QString& what)
{
    static const Known<MakeAction> makers = {
        {"show_bench", [](Reader& r) -> LessonAction { return ShowBench{r.oneOf("bench", benches())}; }},
        {"lay_deck",
         [](Reader& r) -> LessonAction {
             LayDeck lay;
             for (const std::string& name : r.names("behaviors", 0, 5)) lay.deck.chips.push_back({name, 1, true});
             if (r.has("join")) lay.deck.join = joinOf(r);
             return lay;
         }},
        {"set_join", [](Reader& r) -> LessonAction { return SetJoin{joinOf(r)}; }},
        {"set_strength",
         [](Reader& r) -> LessonAction {
             return SetStrength{r.word("behavior"), r.number("strength", 0, 2)};
         }},
        {"set_prompt", [](Reader& r) -> LessonAction { return SetPrompt{r.word("prompt")}; }},
        {"set_controls", [](Reader& r) -> LessonAction { return SetControls{methodsOf(r)}; }},
        {"set_every_order", [](Reader& r) -> LessonAction { return SetEveryOrder{r.yes("on")}; }},
        {"run_answers", [](Reader&) -> LessonAction { return RunAnswers{}; }},
        {"tick_behaviors", [](Reader& r) -> LessonAction { return TickBehaviors{r.names("behaviors", 1, 32)}; }},
        {"set_training",
         [](Reader& r) -> LessonAction {
             return SetTraining{r.whole("steps", 1, 1000), r.whole("batch", 1, 256)};
         }},
        {"set_method",
         [](Reader& r) -> LessonAction {
             return SetMethod{methodOf(r), r.names("behaviors", 1, 32), r.whole("steps", 1, 1000),
                              r.whole("batch", 1, 256)};
         }},
        {"start_training", [](Reader&) -> LessonAction { return StartTraining{}; }},
        {"show_geometry", [](Reader& r) -> LessonAction { return ShowGeometry{r.oneOf("fit_on", fits)}; }},
        {"select_token", [](Reader& r) -> LessonAction { return SelectToken{r.word("token")}; }},
        {"set_experiment",
         [](Reader& r) -> LessonAction {
             return SetExperiment{r.names("behaviors", 1, 32), r.whole("size", 1, 4), r.whole("prompts", 1, 100),
                                  methodsOf(r)};
         }},
        {"run_experiment", [](Reader&) -> LessonAction { return RunExperiment{}; }},
        {"show_mechanism", [](Reader& r) -> LessonAction { return ShowMechanism{r.oneOf("view", views())}; }},
        {"look_at_adapters", [](Reader& r) -> LessonAction { return LookAtAdapters{methodOf(r)}; }}};
    Reader reader(value, what);
    const LessonAction action = reader.oneOf("action", makers)(reader);
    reader.finish();
    return action;
}

LessonCondition conditionOf(const QJsonValue& value, const QString& what)
{
    Reader reader(value, what);
    LessonCondition condition;
    condition.kind = reader.oneOf("fact", kinds);
    const Kind kind = condition.kind;
    const auto among = [kind](std::initializer_list<Kind> some) {
        return std::find(some.begin(), some.end(), kind) != some.end();
    };
    const auto must = [&](std::initializer_list<Kind> some, const char* key, std::initializer_list<Kind> may = {}) {
        return among(some) || (among(may) && reader.has(key));
    };
    if (must({Kind::bench_shown}, "bench")) condition.bench = reader.oneOf("bench", benches());
    if (must({Kind::prompt_is}, "prompt", {Kind::answers_done})) condition.prompt = reader.word("prompt");
    if (must({Kind::token_selected}, "token")) condition.token = reader.word("token");
    if (must({Kind::mechanism_seen}, "view")) condition.view = reader.oneOf("view", views());
    if (must({Kind::strength_is, Kind::badge_passed}, "behavior"))
        condition.behaviors = {{reader.word("behavior").toStdString()}};
    if (must({Kind::deck_is, Kind::training_done, Kind::method_trained}, "behaviors",
             {Kind::answers_done, Kind::training_set, Kind::experiment_set}))
        condition.behaviors = reader.names("behaviors", 0, 32);
    if (must({}, "in_order", {Kind::deck_is, Kind::answers_done})) condition.inOrder = reader.yes("in_order");
    if (must({Kind::join_is}, "join", {Kind::deck_is, Kind::answers_done})) condition.join = joinOf(reader);
    if (must({Kind::method_trained}, "method")) condition.methods = {methodOf(reader)};
    if (must({}, "controls", {Kind::answers_done, Kind::badge_passed})) condition.methods = methodsOf(reader);
    if (must({}, "only", {Kind::answers_done})) condition.only = reader.yes("only");
    if (must({}, "size", {Kind::experiment_set})) condition.size = reader.whole("size", 1, 4);
    if (must({}, "prompts", {Kind::experiment_set})) condition.prompts = reader.whole("prompts", 1, 100);
    if (must({}, "every_order", {Kind::answers_done})) condition.everyOrder = reader.yes("every_order");
    if (must({Kind::training_step}, "at_least", {Kind::strength_is}))
        condition.atLeast = reader.number("at_least", 0, 1000);
    if (must({}, "at_most", {Kind::strength_is})) condition.atMost = reader.number("at_most", 0, 2);
    if (must({}, "steps", {Kind::training_set})) condition.steps = reader.whole("steps", 1, 1000);
    if (must({}, "batch", {Kind::training_set})) condition.batch = reader.whole("batch", 1, 256);
    if (must({}, "fit_on", {Kind::geometry_shown})) condition.fitOn = reader.oneOf("fit_on", fits);
    if (kind == Kind::strength_is && !condition.atLeast && !condition.atMost)
        refuse(Reader::tr("%1 has neither “at_least” nor “at_most”").arg(what));
    reader.finish();
    return condition;
}

using Texts = std::vector<LessonText>;

/// Texts in several languages, each under a key that it shares with all others. `named` names the one of a number.
Texts plainTexts(const QJsonArray& list, const QString& named)
{
    Texts texts;
    for (const QJsonValue item : list) {
        Reader one(QJsonObject{{"text", item}}, named.arg(texts.size() + 1));
        texts.push_back(one.text("text", 120));
    }
    return texts;
}

void readSlider(Reader& reader, LessonGuess& guess, const QString& what)
{
    guess.from = reader.whole("from", -1'000'000, 1'000'000);
    guess.to = reader.whole("to", guess.from + 1, 1'000'000);
    const int range = guess.to - guess.from;
    guess.step = reader.has("step") ? reader.whole("step", 1, range) : 1;
    if (range % guess.step != 0) refuse(Reader::tr("the slider of %1 does not reach its end by whole steps").arg(what));
    if (range / guess.step >= mostSliderPlaces)
        refuse(Reader::tr("the slider of %1 has more than %2 places").arg(what).arg(mostSliderPlaces));
    if (reader.has("unit")) guess.unit = reader.text("unit", 40);
    if (!reader.has("happened")) return;
    if (!reader.value("happened").isObject()) {
        guess.happened = reader.number("happened", guess.from, guess.to);
        return;
    }
    static const Known<LessonFigure::Kind> figures = {{"held", LessonFigure::Kind::held},
                                                      {"accuracy", LessonFigure::Kind::accuracy}};
    Reader figure(reader.value("happened"), Reader::tr("“happened” of the guess of %1").arg(what));
    const auto kind = figure.oneOf("figure", figures);
    guess.measured = LessonFigure{kind, methodNamed(figure.word("control").toStdString())};
    figure.finish();
}

LessonGuess guessOf(Reader& step, const QString& what)
{
    static const Known<GuessKind> guessKinds = {
        {"choice", GuessKind::choice}, {"slider", GuessKind::slider}, {"order", GuessKind::order}};
    Reader reader(step.value("guess"), Reader::tr("the guess of %1").arg(what));
    LessonGuess guess;
    if (reader.has("kind")) guess.kind = reader.oneOf("kind", guessKinds);
    guess.question = reader.text("question", 240);
    if (guess.kind == GuessKind::choice)
        guess.choices = plainTexts(reader.list("choices", 2, mostLessonChoices),
                                   Reader::tr("choice %2 of the guess of %1").arg(what));
    if (guess.kind == GuessKind::slider) readSlider(reader, guess, what);
    if (guess.kind == GuessKind::order) {
        guess.choices = plainTexts(reader.list("things", leastThings, mostThings),
                                   Reader::tr("thing %2 of the guess of %1").arg(what));
        for (std::size_t i = 0; i < guess.choices.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (guess.choices[i].languages["en"] == guess.choices[j].languages["en"])
                    refuse(
                        Reader::tr("things %1 and %2 of the guess of %3 are the same").arg(j + 1).arg(i + 1).arg(what));
    }
    reader.finish();
    return guess;
}

LessonStep stepOf(const QJsonValue& value, const QString& what)
{
    Reader reader(value, what);
    LessonStep step;
    step.title = reader.text("title", 120);
    step.text = reader.text("text");
    const bool question = reader.has("question");
    if (question && (reader.has("until") || reader.has("do")))
        refuse(Reader::tr("%1 has a question and something to do; it must be one of them").arg(what));
    if (!question || reader.has("bench")) step.bench = reader.oneOf("bench", benches());
    if (question) {
        step.task = reader.text("question", 400);
        int right = 0;
        const QJsonArray choices = reader.list("choices", 2, mostLessonChoices);
        for (const QJsonValue item : choices) {
            Reader choice(item, Reader::tr("choice %1 of %2").arg(step.choices.size() + 1).arg(what));
            step.choices.push_back(
                {choice.text("text", 300), choice.text("why", 600), choice.has("right") && choice.yes("right")});
            right += step.choices.back().right ? 1 : 0;
            choice.finish();
        }
        if (right != 1) refuse(Reader::tr("%1 must have exactly one right choice, and has %2").arg(what).arg(right));
    } else {
        step.task = reader.text("task", 240);
        if (reader.has("guess")) step.guess = guessOf(reader, what);
        if (reader.has("seen")) step.seen = reader.text("seen", 600);
        const QJsonArray actions = reader.list("do", 1, 8), conditions = reader.list("until", 1, 8);
        for (const QJsonValue item : actions)
            step.actions.push_back(
                actionOf(item, Reader::tr("action %1 of %2").arg(step.actions.size() + 1).arg(what)));
        for (const QJsonValue item : conditions)
            step.until.push_back(conditionOf(item, Reader::tr("fact %1 of %2").arg(step.until.size() + 1).arg(what)));
    }
    reader.finish();
    return step;
}

Lesson lessonOf(const QJsonObject& root)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9-]{1,40}$"));
    Reader reader(root, Reader::tr("the lesson"));
    if (reader.word("format") != QLatin1String("steerdeck.lesson/1"))
        refuse(Reader::tr("it is not of the format steerdeck.lesson/1"));
    Lesson lesson;
    lesson.name = reader.word("name");
    if (!plain.match(lesson.name).hasMatch())
        refuse(Reader::tr("the name %1 is not of a-z, 0-9 and -").arg(quoted(lesson.name)));
    lesson.title = reader.text("title", 120);
    lesson.minutes = reader.whole("minutes", 1, 60);
    for (const QJsonValue item : reader.list("steps", 1, mostLessonSteps))
        lesson.steps << stepOf(item, Reader::tr("step %1").arg(lesson.steps.size() + 1));
    if (reader.has("recap"))
        for (const QJsonValue item : reader.list("recap", 1, 6)) {
            Reader line(QJsonObject{{"text", item}}, Reader::tr("line %1 of the recap").arg(lesson.recap.size() + 1));
            lesson.recap.push_back(line.text("text", 300));
        }
    if (reader.has("glossary"))
        for (const QJsonValue item : reader.list("glossary", 1, 12)) {
            Reader term(item, Reader::tr("term %1 of the glossary").arg(lesson.glossary.size() + 1));
            lesson.glossary.push_back({term.text("term", 60), term.text("meaning", 300)});
            term.finish();
        }
    reader.finish();
    return lesson;
}

} // namespace

std::optional<Lesson> lessonFromJson(const QByteArray& json, QString& why)
{
    why.clear();
    if (json.size() > mostLessonBytes) {
        why = Reader::tr("The lesson cannot be used: it is larger than %1 kB.").arg(mostLessonBytes / 1024);
        return {};
    }
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    try {
        if (mistake.error != QJsonParseError::NoError)
            refuse(Reader::tr("line %1: %2").arg(json.left(mistake.offset).count('\n') + 1).arg(mistake.errorString()));
        if (!document.isObject()) refuse(Reader::tr("it is not an object"));
        return lessonOf(document.object());
    } catch (const Refused& refused) {
        why = Reader::tr("The lesson cannot be used: %1.").arg(refused.why);
        return {};
    }
}

} // namespace steerdeck::widgets
