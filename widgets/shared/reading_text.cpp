#include "widgets/shared/reading_text.h"

#include "core/behaviors/reading_text.h"
#include "core/behaviors/verifiers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

using namespace behaviors;

QString say(const char* text, int number = -1) { return QCoreApplication::translate("Reading", text, nullptr, number); }

/// "%n words" where no catalogue has it, not even the English one with its plurals, is the core's "1 word".
QString counted(const char* text, int number, const Measurement& measurement)
{
    const QString bare = QString::fromUtf8(text).replace(QStringLiteral("%n"), QString::number(number));
    const QString said = say(text, number);
    return said == bare ? QString::fromStdString(measured_text(measurement)) : said;
}

/// A language is named like its behaviour; one that the program has no title for as the system's Unicode data do.
QString languageText(const std::string& code)
{
    const std::string english = language_name(code);
    if (code == "en") return QCoreApplication::translate("Reading", "English");
    const QString title = QCoreApplication::translate("Behavior", english.c_str());
    if (title != QString::fromStdString(english)) return title;
    return QString::fromStdString(language_name(code, QLocale().name().toStdString()));
}

QString caseText(LetterCase letterCase)
{
    switch (letterCase) {
    case LetterCase::Lower:
        return QCoreApplication::translate("Reading", "lower case");
    case LetterCase::Upper:
        return QCoreApplication::translate("Reading", "upper case");
    case LetterCase::Title:
        return QCoreApplication::translate("Reading", "title case");
    case LetterCase::Sentence:
        break;
    }
    return QCoreApplication::translate("Reading", "mixed case");
}

QString singleKey(const std::string& key)
{
    return QCoreApplication::translate("Reading", "JSON with the single key \"%1\"").arg(QString::fromStdString(key));
}

/// “perhaps”, “maybe” and 3 more
QString listed(const std::vector<std::string>& phrases)
{
    constexpr qsizetype shown = 3;
    QStringList texts;
    for (const std::string& phrase : phrases) {
        const QString text = QString::fromStdString(phrase);
        const bool pattern = text.size() > 2 && text.startsWith(QLatin1Char('/')) && text.endsWith(QLatin1Char('/'));
        texts << (pattern ? text : QCoreApplication::translate("Reading", "“%1”").arg(text));
    }
    const QString list = texts.mid(0, shown).join(QStringLiteral(", "));
    if (texts.size() <= shown) return list;
    return QCoreApplication::translate("Reading", "%1 and %2 more").arg(list).arg(texts.size() - shown);
}

QString at(PhrasePlace place, const std::vector<std::string>& phrases)
{
    return (place == PhrasePlace::starts ? QCoreApplication::translate("Reading", "begins with %1")
                                         : QCoreApplication::translate("Reading", "ends with %1"))
        .arg(listed(phrases));
}

bool isAnEnd(PhrasePlace place) { return place == PhrasePlace::starts || place == PhrasePlace::ends; }

struct Measured {
    QString operator()(const TextReading& r) const { return QString::fromStdString(r.measured); }
    QString operator()(const LanguageReading& r) const
    {
        return r.measured.empty() ? QCoreApplication::translate("Reading", "no language recognised")
                                  : languageText(r.measured);
    }
    QString operator()(const WordsReading& r) const
    {
        return counted(QT_TRANSLATE_N_NOOP("Reading", "%n words"), r.measured, r);
    }
    QString operator()(const LettersReading& r) const
    {
        return counted(QT_TRANSLATE_N_NOOP("Reading", "%n letters"), r.measured, r);
    }
    QString operator()(const SentencesReading& r) const
    {
        return counted(QT_TRANSLATE_N_NOOP("Reading", "%n sentences"), r.measured, r);
    }
    QString operator()(const CaseReading& r) const
    {
        return r.measured ? caseText(*r.measured) : QCoreApplication::translate("Reading", "no letters");
    }
    QString operator()(const JsonReading& r) const
    {
        switch (r.form) {
        case JsonForm::no_object:
            return QCoreApplication::translate("Reading", "no JSON object");
        case JsonForm::fenced:
            return QCoreApplication::translate("Reading", "JSON inside a code fence");
        case JsonForm::keys:
            return counted(QT_TRANSLATE_N_NOOP("Reading", "JSON with %n keys"), r.keys, r);
        case JsonForm::other_key:
            return QCoreApplication::translate("Reading", "JSON with the key \"%1\"")
                .arg(QString::fromStdString(r.key));
        case JsonForm::no_text:
            return QCoreApplication::translate("Reading", "JSON whose value is no text");
        case JsonForm::answer:
            break;
        }
        return singleKey(r.wanted);
    }
    QString operator()(const SchemaReading& r) const
    {
        switch (r.form) {
        case SchemaForm::no_json:
            return QCoreApplication::translate("Reading", "no JSON");
        case SchemaForm::fenced:
            return QCoreApplication::translate("Reading", "JSON inside a code fence");
        case SchemaForm::breaks:
            if (r.place.empty()) return QCoreApplication::translate("Reading", "JSON that breaks the schema");
            return QCoreApplication::translate("Reading", "JSON that breaks the schema at %1", "a place in the JSON")
                .arg(QString::fromStdString(r.place));
        case SchemaForm::fits:
            break;
        }
        return QCoreApplication::translate("Reading", "JSON that fits the schema");
    }
    QString operator()(const TruthReading& r) const
    {
        if (r.wrong > 0 && r.unknown > 0)
            return QCoreApplication::translate("Reading", "%1 true, %2 false, %3 not understood")
                .arg(r.right)
                .arg(r.wrong)
                .arg(r.unknown);
        if (r.wrong > 0) return QCoreApplication::translate("Reading", "%1 true, %2 false").arg(r.right).arg(r.wrong);
        if (r.unknown > 0)
            return QCoreApplication::translate("Reading", "%1 true, %2 not understood").arg(r.right).arg(r.unknown);
        if (!r.pass()) return QCoreApplication::translate("Reading", "%1 true").arg(r.right);
        return counted(QT_TRANSLATE_N_NOOP("Reading", "%n facts checked, all true"), r.right, r);
    }
    QString operator()(const PhraseReading& r) const
    {
        if (isAnEnd(r.place))
            return r.found.empty() ? QCoreApplication::translate("Reading", "no words") : at(r.place, r.found);
        return r.found.empty() ? QCoreApplication::translate("Reading", "none of these")
                               : QCoreApplication::translate("Reading", "has %1").arg(listed(r.found));
    }
    QString operator()(const ReadabilityReading& r) const
    {
        return QCoreApplication::translate("Reading", "LIX %1", "a measure of how hard a text is").arg(r.measured);
    }
    QString operator()(const QuestionReading& r) const
    {
        if (r.yes && r.asked == Asked::judge)
            return *r.yes >= least_yes ? QCoreApplication::translate("Reading", "yes", "the judge's word")
                                       : QCoreApplication::translate("Reading", "no", "the judge's word");
        if (r.yes)
            return QCoreApplication::translate("Reading", "yes by %1 %", "the probability of yes")
                .arg(QLocale().toString(*r.yes * 100, 'f', 0));
        switch (r.why) {
        case Unjudged::nobody:
            return r.asked == Asked::judge ? QCoreApplication::translate("Reading", "not judged: no judge is named")
                                           : QCoreApplication::translate("Reading", "not judged: no model is open");
        case Unjudged::unreachable:
            return QCoreApplication::translate("Reading", "not judged: the judge does not answer");
        case Unjudged::unclear:
            return QCoreApplication::translate("Reading", "not judged: the answer is neither yes nor no");
        case Unjudged::not_yet:
            break;
        }
        return QCoreApplication::translate("Reading", "not judged yet");
    }
    QString operator()(const NoReading&) const { return QCoreApplication::translate("Reading", "not checked"); }
};

struct Wanted {
    QString operator()(const TextReading& r) const { return QString::fromStdString(r.wanted); }
    QString operator()(const LanguageReading& r) const { return languageText(r.wanted); }
    QString operator()(const WordsReading& r) const
    {
        return QCoreApplication::translate("Reading", "%1-%2 words").arg(r.min).arg(r.max);
    }
    QString operator()(const LettersReading& r) const
    {
        return QCoreApplication::translate("Reading", "%1-%2 letters").arg(r.min).arg(r.max);
    }
    QString operator()(const SentencesReading& r) const { return Measured{}(SentencesReading{r.wanted, r.wanted}); }
    QString operator()(const CaseReading& r) const { return caseText(r.wanted); }
    QString operator()(const JsonReading& r) const { return singleKey(r.wanted); }
    QString operator()(const SchemaReading&) const { return Measured{}(SchemaReading{SchemaForm::fits}); }
    QString operator()(const TruthReading&) const
    {
        return QCoreApplication::translate("Reading", "only true statements");
    }
    QString operator()(const PhraseReading& r) const
    {
        if (isAnEnd(r.place)) return at(r.place, r.wanted);
        if (r.place == PhrasePlace::avoids)
            return QCoreApplication::translate("Reading", "without %1").arg(listed(r.wanted));
        if (r.wanted.size() < 2) return listed(r.wanted);
        return QCoreApplication::translate("Reading", "%1 of %2", "so many of these phrases")
            .arg(r.least)
            .arg(listed(r.wanted));
    }
    QString operator()(const ReadabilityReading& r) const
    {
        return QCoreApplication::translate("Reading", "LIX up to %1").arg(r.max);
    }
    QString operator()(const QuestionReading& r) const
    {
        return QCoreApplication::translate("Reading", "yes to “%1”", "a question about the answer")
            .arg(QString::fromStdString(r.question));
    }
    QString operator()(const NoReading&) const { return QCoreApplication::translate("Reading", "nothing checked"); }
};

// ---- explanation

constexpr int longest = 60, most = 12; // characters of a part; parts

QString part(std::string_view text, std::size_t begin, std::size_t end)
{
    if (begin >= end || end > text.size()) return {};
    const QString whole = QString::fromUtf8(text.data() + begin, qsizetype(end - begin)).simplified();
    return whole.size() > longest ? whole.left(longest - 1) + QStringLiteral("…") : whole;
}

QString sentences(std::string_view text, const std::vector<Span>& spans)
{
    QStringList lines;
    for (const auto& [begin, end] : spans) {
        if (lines.size() == most) {
            lines << QStringLiteral("…");
            break;
        }
        lines << QStringLiteral("%1. %2").arg(lines.size() + 1).arg(part(text, begin, end));
    }
    return lines.join(QLatin1Char('\n'));
}

/// The words around letters, each once.
QString wordsAround(std::string_view text, const std::vector<Span>& spans)
{
    constexpr std::string_view space = " \t\r\n";
    QStringList words;
    for (const auto& [first, last] : spans) {
        if (first >= text.size()) break;
        const auto before = text.find_last_of(space, first);
        QString word = part(text, before == std::string_view::npos ? 0 : before + 1,
                            std::min(text.find_first_of(space, first), text.size()));
        while (!word.isEmpty() && word.back().isPunct()) word.chop(1);
        if (!words.contains(word)) words << word;
        if (words.size() == most) break;
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QString badgeTitle(const lab::Badge& badge)
{
    const QString title = QString::fromStdString(badge.title);
    return badge.avoided ? QCoreApplication::translate("Reading", "Not %1").arg(title) : title;
}

QString measuredText(const lab::Badge& badge) { return std::visit(Measured{}, badge.reading.measurement); }

QString wantedText(const lab::Badge& badge)
{
    const QString wanted = std::visit(Wanted{}, badge.reading.measurement);
    return badge.avoided ? QCoreApplication::translate("Reading", "not %1").arg(wanted) : wanted;
}

QString explanation(const lab::Badge& badge, const std::string& answer)
{
    const auto& spans = badge.reading.spans;
    if (spans.empty()) return {};
    const std::string text = inner_answer(answer); // what was read
    if (std::holds_alternative<SentencesReading>(badge.reading.measurement)) return sentences(text, spans);
    if (std::holds_alternative<WordsReading>(badge.reading.measurement))
        return QCoreApplication::translate("Reading", "too many: %1")
            .arg(part(text, spans.front().begin, spans.front().end));
    if (const auto* phrases = std::get_if<PhraseReading>(&badge.reading.measurement);
        phrases && phrases->place != PhrasePlace::avoids)
        return QCoreApplication::translate("Reading", "found: %1").arg(listed(phrases->found));
    return QCoreApplication::translate("Reading", "against it: %1").arg(wordsAround(text, spans));
}

} // namespace steerdeck::widgets
