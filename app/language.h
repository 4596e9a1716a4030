#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <array>
#include <memory>
#include <vector>

namespace steerdeck::app {

/// A language that there is a catalogue for, named in itself.
struct Language {
    const char *code, *name;
};
inline constexpr std::array<Language, 6> languages = {{{"en", "English"},
                                                       {"de", "Deutsch"},
                                                       {"es", "Español"},
                                                       {"fr", "Français"},
                                                       {"it", "Italiano"},
                                                       {"pt", "Português"}}};

bool is_language(const QString& code);

/// The code of the language that the window speaks. `wish` is one of `languages`, or empty for the system's: the first
/// of `system` (such as "de-CH") that there is a catalogue for, else English.
QString language_for(const QString& wish, const QStringList& system = QLocale::system().uiLanguages());

/// The user's choice is kept in settings.ini beside the session: it outlives the session and `--fresh`. Empty = the
/// system's language. An empty `session_file` keeps nothing.
QString kept_language(const QString& session_file);
void keep_language(const QString& session_file, const QString& wish);

/// The program's and Qt's own texts in one language, while this lives.
class Translations {
public:
    ~Translations();
    /// Takes the place of the language before. Windows made from now on speak it, and numbers follow it.
    void use(const QString& wish);

private:
    void clear();
    std::vector<std::unique_ptr<QTranslator>> installed_;
};

} // namespace steerdeck::app
