#include "widgets/shared/reading_text.h"

#include "core/behaviors/reading_text.h"

#include <QCoreApplication>
#include <QLocale>

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
        return QCoreApplication::translate("Reading", "%1 true").arg(r.right);
    }
};

struct Wanted {
    QString operator()(const TextReading& r) const { return QString::fromStdString(r.wanted); }
    QString operator()(const LanguageReading& r) const { return languageText(r.wanted); }
    QString operator()(const WordsReading& r) const
    {
        return QCoreApplication::translate("Reading", "%1-%2 words").arg(r.min).arg(r.max);
    }
    QString operator()(const SentencesReading& r) const { return Measured{}(SentencesReading{r.wanted, r.wanted}); }
    QString operator()(const CaseReading& r) const { return caseText(r.wanted); }
    QString operator()(const JsonReading& r) const { return singleKey(r.wanted); }
    QString operator()(const TruthReading&) const
    {
        return QCoreApplication::translate("Reading", "only true statements");
    }
};

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

} // namespace steerdeck::widgets
