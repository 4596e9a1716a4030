#include "app/translated.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <utility>

namespace steerdeck::app {

namespace {

// Readings of the verifiers (core/behaviors/verifiers.cpp, core/demo/world_truth.cpp) as they read in English, with
// placeholders for what is measured. The first that fits counts.
constexpr const char* readings[] = {
    QT_TRANSLATE_NOOP("Reading", "%1-%2 words"),
    QT_TRANSLATE_NOOP("Reading", "lower case"),
    QT_TRANSLATE_NOOP("Reading", "upper case"),
    QT_TRANSLATE_NOOP("Reading", "title case"),
    QT_TRANSLATE_NOOP("Reading", "mixed case"),
    QT_TRANSLATE_NOOP("Reading", "no letters"),
    QT_TRANSLATE_NOOP("Reading", "English"),
    QT_TRANSLATE_NOOP("Reading", "no language recognised"),
    QT_TRANSLATE_NOOP("Reading", "no JSON object"),
    QT_TRANSLATE_NOOP("Reading", "JSON inside a code fence"),
    QT_TRANSLATE_NOOP("Reading", "JSON whose value is no text"),
    QT_TRANSLATE_NOOP("Reading", "JSON with the single key \"%1\""),
    QT_TRANSLATE_NOOP("Reading", "JSON with the key \"%1\""),
    QT_TRANSLATE_NOOP("Reading", "only true statements"),
    QT_TRANSLATE_NOOP("Reading", "%1 true"),
    QT_TRANSLATE_NOOP("Reading", "%1 true, %2 false"),
    QT_TRANSLATE_NOOP("Reading", "%1 true, %2 not understood"),
    QT_TRANSLATE_NOOP("Reading", "%1 true, %2 false, %3 not understood"),
};

// Those with a number of things. The core says "1 word", the pattern "%n words".
struct Counted {
    const char* text;
};
constexpr Counted counted[] = {
    QT_TRANSLATE_N_NOOP("Reading", "%n words"),
    QT_TRANSLATE_N_NOOP("Reading", "%n sentences"),
    QT_TRANSLATE_N_NOOP("Reading", "JSON with %n keys"),
};

constexpr const char* stages[] = {
    QT_TRANSLATE_NOOP("Core", "Training"),
    QT_TRANSLATE_NOOP("Core", "Measuring a step"),
    QT_TRANSLATE_NOOP("Core", "Fitting the axes"),
    QT_TRANSLATE_NOOP("Core", "Finding the nearest words"),
    QT_TRANSLATE_NOOP("Core", "Drawing the null baseline"),
    QT_TRANSLATE_NOOP("Core", "Working out the intervals"),
};

constexpr const char* sentences[] = {
    QT_TRANSLATE_NOOP("Core", "The demo model knows only questions about its 40 animals; it will answer, but not "
                              "sensibly. For anything else open a real model (File, Open model folder)."),
};

QString translate(const char* context, const char* text) { return QCoreApplication::translate(context, text); }

/// A text that is one of those `known`; any other comes back as it is.
template <std::size_t n>
std::string one_of(const char* const (&known)[n], const std::string& text)
{
    for (const char* one : known)
        if (text == one) return translate("Core", one).toStdString();
    return text;
}

std::string title(const std::string& english) { return translate("Behavior", english.c_str()).toStdString(); }

/// "%1-%2 words" as what it matches: whole numbers, or a key of JSON between quotation marks.
QRegularExpression form_of(const char* pattern)
{
    QString form = QRegularExpression::escape(QLatin1String(pattern));
    form.replace(QRegularExpression(QStringLiteral(R"re(\\"\\%1\\")re")), QStringLiteral(R"re("(.*)")re"));
    form.replace(QRegularExpression(QStringLiteral(R"(\\%[n1-9])")), QStringLiteral("(\\d+)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(form));
}

QRegularExpression form_of(const Counted& pattern)
{
    // The plural's s may be missing.
    return QRegularExpression(
        form_of(pattern.text).pattern().replace(QStringLiteral("s)\\z"), QStringLiteral("s?)\\z")));
}

std::string reading(const std::string& english)
{
    struct Form {
        QRegularExpression form;
        const char* text;
        bool many;
    };
    static const std::vector<Form> forms = [] {
        std::vector<Form> all;
        for (const char* one : readings) all.push_back({form_of(one), one, false});
        for (const Counted& one : counted) all.push_back({form_of(one), one.text, true});
        return all;
    }();
    const QString said = QString::fromStdString(english);
    for (const auto& [form, text, many] : forms) {
        const auto match = form.match(said);
        if (!match.hasMatch()) continue;
        const int number = many ? match.captured(1).toInt() : -1;
        QString there = QCoreApplication::translate("Reading", text, nullptr, number);
        // Without a catalogue the core's own words are the better English.
        if (there == QString::fromUtf8(text).replace(QStringLiteral("%n"), QString::number(number))) return english;
        for (int i = 1; i <= match.lastCapturedIndex() && !many; ++i) there = there.arg(match.captured(i));
        return there.toStdString();
    }
    return title(english); // a language is named like its behaviour
}

/// What is wanted, or not wanted where the deck is negated.
std::string wanted(const std::string& english)
{
    constexpr std::string_view avoided = "not ";
    if (!english.starts_with(avoided)) return reading(english);
    const QString what = QString::fromStdString(reading(english.substr(avoided.size())));
    return QCoreApplication::translate("Reading", "not %1").arg(what).toStdString();
}

} // namespace

lab::CategoryInfo translated(lab::CategoryInfo category)
{
    category.title = title(category.title);
    return category;
}

lab::BehaviorInfo translated(lab::BehaviorInfo behavior)
{
    behavior.title = title(behavior.title);
    return behavior;
}

lab::Badge translated(lab::Badge badge)
{
    constexpr std::string_view avoided = "Not ";
    if (badge.behavior == "truth")
        badge.title = QCoreApplication::translate("Reading", "Truth").toStdString();
    else if (badge.title.starts_with(avoided))
        badge.title = QCoreApplication::translate("Reading", "Not %1")
                          .arg(QString::fromStdString(title(badge.title.substr(avoided.size()))))
                          .toStdString();
    else
        badge.title = title(badge.title);
    badge.measured = reading(badge.measured);
    badge.wanted = wanted(badge.wanted);
    return badge;
}

lab::AnswerDone translated(lab::AnswerDone done)
{
    done.badges = translated(std::move(done.badges));
    return done;
}

lab::TrainSample translated(lab::TrainSample sample)
{
    sample.badges = translated(std::move(sample.badges));
    return sample;
}

lab::AnswerRecord translated(lab::AnswerRecord answer)
{
    answer.badges = translated(std::move(answer.badges));
    return answer;
}

lab::Geometry translated(lab::Geometry geometry)
{
    for (lab::TokenPoint& token : geometry.tokens) token.title = title(token.title);
    return geometry;
}

Progress translated(Progress progress)
{
    progress.stage = one_of(stages, progress.stage);
    return progress;
}

std::string translated_sentence(const std::string& sentence) { return one_of(sentences, sentence); }

} // namespace steerdeck::app
