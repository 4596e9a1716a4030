#include "app/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QSettings>

#include <algorithm>

namespace steerdeck::app {

namespace {

const QString key = QStringLiteral("language");

QString settings_beside(const QString& session_file)
{
    return QFileInfo(session_file).absolutePath() + QStringLiteral("/settings.ini");
}

} // namespace

bool is_language(const QString& code)
{
    return std::any_of(languages.begin(), languages.end(),
                       [&](const Language& one) { return code == QLatin1String(one.code); });
}

QString language_for(const QString& wish, const QStringList& system)
{
    for (const QString& name : QStringList{wish} + system)
        if (const QString code = name.section(QLatin1Char('-'), 0, 0); is_language(code)) return code;
    return QStringLiteral("en");
}

QString kept_language(const QString& session_file)
{
    if (session_file.isEmpty()) return {};
    const QString wish = QSettings(settings_beside(session_file), QSettings::IniFormat).value(key).toString();
    return is_language(wish) ? wish : QString();
}

void keep_language(const QString& session_file, const QString& wish)
{
    if (!session_file.isEmpty()) QSettings(settings_beside(session_file), QSettings::IniFormat).setValue(key, wish);
}

Translations::~Translations() { clear(); }

void Translations::clear()
{
    for (const auto& translator : installed_) QCoreApplication::removeTranslator(translator.get());
    installed_.clear();
}

void Translations::use(const QString& wish)
{
    clear();
    const QString code = language_for(wish);
    // Where the system speaks the language, its own country decides how numbers are written.
    const QLocale system = QLocale::system(), named(code);
    const bool system_does = wish.isEmpty() || system.language() == named.language();
    QLocale::setDefault(system_does ? system : named);
    const auto install = [this](const QLocale& locale, const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, QStringLiteral("_"), folder)) return;
        QCoreApplication::installTranslator(translator.get());
        installed_.push_back(std::move(translator));
    };
    // The last one is asked first. English lies below all: it has the plurals ("1 token", "2 tokens").
    const QString own = QStringLiteral("steerdeck"), catalogues = QStringLiteral(":/i18n");
    install(QLocale(QLocale::English), own, catalogues);
    install(named, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (named.language() != QLocale::English) install(named, own, catalogues);
}

} // namespace steerdeck::app
