// The catalogues under translations/: each holds every text of the program and no other, all are translated, and what a
// translation must keep it keeps. `cmake --build build --target update_translations` adds and drops texts; a person (or
// Qt Linguist) translates them.
#include "app/language.h"
#include "app/window_holder.h"

#include "app/job_bridge.h"
#include "tests/places.h"
#include "widgets/compose/compose_bench.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

using namespace steerdeck::app;

namespace {

struct Message {
    QString context, source, comment;
    bool plural = false;
    QString state;     // "unfinished", "obsolete", "vanished", or empty where it is done
    QStringList forms; // one, or one per number

    QString key() const { return context + QChar(1) + source + QChar(1) + comment; }
    QString named() const { return QStringLiteral("[%1] “%2”").arg(context, QString(source).replace('\n', "\\n")); }
};

QList<Message> read(const QString& path, QString& why)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        why = path + ": " + file.errorString();
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto name = xml.name();
        const auto attribute = [&](const char* key) { return xml.attributes().value(QLatin1String(key)).toString(); };
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            messages << Message{context, {}, {}, attribute("numerus") == "yes", {}, {}};
        } else if (name == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("comment")) {
            messages.last().comment = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.last().state = attribute("type");
            if (!messages.last().plural) messages.last().forms << xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            messages.last().forms << xml.readElementText();
        }
    }
    if (xml.hasError()) why = QStringLiteral("%1, line %2: %3").arg(path).arg(xml.lineNumber()).arg(xml.errorString());
    return messages;
}

/// Every match in order of the alphabet, so that an order that a language wants is free.
QStringList all(const QString& text, const QString& pattern)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

struct Rule {
    const char* what;
    std::function<QStringList(const QString&)> kept; // what of a text must be in its translation, too
};

const QList<Rule>& rules()
{
    static const auto begins = [](const QString& text) {
        return QStringList{QRegularExpression(R"(^[\s,]*)").match(text).captured()};
    };
    static const auto ends = [](const QString& text) {
        // French sets a no-break space before a colon and the like.
        return QStringList{
            QRegularExpression(R"((\.\.\.|[….:;?!])?[\x{20}\n]*$)").match(text).captured().replace("...", "…")};
    };
    static const QList<Rule> list = {
        {"placeholders", [](const QString& text) { return all(text, "%L?[0-9]{1,2}"); }},
        {"places", [](const QString& text) { return QStringList(all(text, "\\{[0-9]?\\}").size(), "{}"); }},
        {"tags", [](const QString& text) { return all(text, "</?[A-Za-z][^<>]*>"); }},
        {"entities", [](const QString& text) { return all(text, "&[a-z]+;"); }},
        {"the & before a key",
         [](const QString& text) { return QStringList(all(text, "&(?!&|[a-z]+;)[^\\s]").size(), "&"); }},
        {"bold marks", [](const QString& text) { return all(text, "\\*\\*"); }},
        {"code marks", [](const QString& text) { return all(text, "`"); }},
        {"line breaks", [](const QString& text) { return all(text, "\n"); }},
        {"tabulators", [](const QString& text) { return all(text, "\t"); }},
        {"its beginning (space, comma)", begins},
        {"its end (full stop, colon, ellipsis, question mark, space)", ends},
    };
    return list;
}

/// Whether a text has a word to translate, apart from placeholders and tags.
bool has_words(const QString& text)
{
    QString bare = text;
    bare.remove(QRegularExpression("%(L?[0-9]{1,2}|n)|</?[A-Za-z][^<>]*>|&[a-z]+;"));
    return bare.contains(QRegularExpression("\\p{L}{3}"));
}

/// Whether nothing is wrong; else it is told line by line (a message of QVERIFY2 is cut).
bool none(const QStringList& wrong)
{
    constexpr int most = 200;
    if (wrong.isEmpty()) return true;
    QString text = QStringLiteral("%1 wrong:\n").arg(wrong.size()) + wrong.mid(0, most).join('\n');
    if (wrong.size() > most) text += QStringLiteral("\n… and %1 more").arg(wrong.size() - most);
    qWarning().noquote() << text;
    return false;
}

/// Notes every text that is looked up while it is installed.
class Listener : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* comment, int) const override
    {
        asked << Message{QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment), {}, {}, {}};
        return {};
    }
    bool isEmpty() const override { return false; }
    mutable QList<Message> asked;
};

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QHash<QString, Message> wanted_; // what the sources hold now
    QString complaints_;             // of lupdate

    static QString catalogues() { return QString::fromStdString(steerdeck::places::sources() + "/translations"); }
    static QString catalogue(const QString& code)
    {
        return catalogues() + QStringLiteral("/steerdeck_%1.ts").arg(code);
    }
    static void everyLanguage()
    {
        QTest::addColumn<QString>("code");
        for (const Language& one : languages) QTest::newRow(one.code) << one.code;
    }
    static void everyForeignLanguage()
    {
        QTest::addColumn<QString>("code");
        for (const Language& one : languages)
            if (qstrcmp(one.code, "en") != 0) QTest::newRow(one.code) << one.code;
    }
    /// Words that are the same in a language, as a list of "code text" lines ("*" for all languages).
    static QSet<QString> sameWords()
    {
        QFile file(catalogues() + QStringLiteral("/same.txt"));
        if (!file.open(QIODevice::ReadOnly)) return {};
        QSet<QString> same;
        for (const QString& line : QString::fromUtf8(file.readAll()).split('\n'))
            if (!line.isEmpty() && !line.startsWith('#')) same << line;
        return same;
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        const QString fresh = folder_.filePath("fresh_de.ts");
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(TEST_LUPDATE,
                      {"@" + QString::fromStdString(steerdeck::places::build() + "/translations/sources.lst"),
                       "-locations", "none", "-ts", fresh});
        QVERIFY2(lupdate.waitForFinished(120000) && lupdate.exitCode() == 0, qPrintable(lupdate.errorString()));
        complaints_ = QString::fromUtf8(lupdate.readAll());
        QString why;
        for (const Message& message : read(fresh, why)) wanted_.insert(message.key(), message);
        QVERIFY2(why.isEmpty(), qPrintable(why));
        QVERIFY(wanted_.size() > 500);
    }

    void lupdate_understands_every_source()
    {
        QStringList wrong;
        for (const QString& line : complaints_.split('\n'))
            if (line.contains(QRegularExpression(":\\d+: "))) wrong << line;
        QVERIFY(none(wrong));
    }

    void what_the_window_looks_up_is_in_the_catalogues()
    {
        // A text looked up in another context than lupdate thinks would never be found.
        QSet<QString> contexts;
        for (const Message& message : std::as_const(wanted_)) contexts << message.context;
        WindowHolder holder({{}, {}, true, {}, nullptr, "en"});
        Listener listener;
        QCoreApplication::installTranslator(&listener);
        Workbench window({{}, {}, true, {}, nullptr, "en"});
        QSignalSpy ready(&window, &Workbench::ready);
        window.show();
        QVERIFY(ready.wait(120000));
        for (const Bench bench : all_benches) window.showBench(bench);
        QSignalSpy ended(window.jobs()->answering, &JobBridge::ended);
        window.compose()->run();
        QVERIFY(ended.wait(120000));
        QTRY_VERIFY_WITH_TIMEOUT(!window.jobs()->measuring->running(), 120000);
        QCoreApplication::removeTranslator(&listener);
        QVERIFY(listener.asked.size() > 200);
        QStringList wrong;
        for (const Message& asked : std::as_const(listener.asked)) {
            const bool ours = contexts.contains(asked.context) || asked.context.startsWith("steerdeck");
            // Frames of the core, such as "{} ({}).", have no words.
            const bool frame = asked.context == "core" && !asked.source.contains(QRegularExpression("[A-Za-z]{2}"));
            if (ours && asked.context != "Behavior" && !frame && !wanted_.contains(asked.key())) wrong << asked.named();
        }
        wrong.removeDuplicates();
        QVERIFY(none(wrong));
    }

    void the_catalogue_holds_every_text_and_no_other_data() { everyLanguage(); }
    void the_catalogue_holds_every_text_and_no_other()
    {
        QFETCH(QString, code);
        QString why;
        const QList<Message> messages = read(catalogue(code), why);
        QVERIFY2(why.isEmpty(), qPrintable(why));
        QSet<QString> there;
        QStringList wrong;
        for (const Message& message : messages) {
            if (there.contains(message.key())) wrong << "twice: " + message.named();
            there << message.key();
            const auto entry = wanted_.constFind(message.key());
            if (entry == wanted_.constEnd() || message.state == "obsolete" || message.state == "vanished")
                wrong << "used no more: " + message.named();
            else if (entry->plural != message.plural)
                wrong << "a plural in one place, none in the other: " + message.named();
        }
        // English needs a catalogue for its plurals alone.
        for (const Message& message : std::as_const(wanted_))
            if (!there.contains(message.key()) && (code != "en" || message.plural))
                wrong << "missing: " + message.named();
        wrong.sort();
        if (!wrong.isEmpty()) wrong.prepend("To add and drop texts: cmake --build build --target update_translations");
        QVERIFY(none(wrong));
    }

    void every_text_is_translated_data() { everyLanguage(); }
    void every_text_is_translated()
    {
        QFETCH(QString, code);
        QString why;
        QStringList wrong;
        for (const Message& message : read(catalogue(code), why)) {
            const qsizetype forms = message.plural ? 2 : 1; // one and many, in all of these languages
            if (message.state == "unfinished")
                wrong << "unfinished: " + message.named();
            else if (message.forms.size() != forms || message.forms.contains(QString()))
                wrong << QStringLiteral("not all of %1 forms: ").arg(forms) + message.named();
        }
        QVERIFY(none(wrong));
    }

    void a_translation_keeps_what_it_must_data() { everyLanguage(); }
    void a_translation_keeps_what_it_must()
    {
        QFETCH(QString, code);
        QString why;
        QStringList wrong;
        for (const Message& message : read(catalogue(code), why))
            for (int form = 0; form < message.forms.size(); ++form) {
                const QString& text = message.forms[form];
                if (text.isEmpty()) continue; // told above
                for (const Rule& rule : rules())
                    if (rule.kept(message.source) != rule.kept(text))
                        wrong << QStringLiteral("%1 differ: %2 is “%3”").arg(rule.what, message.named(), text);
                // "One token" may do without its number.
                if (message.plural && form > 0 && text.count("%n") != message.source.count("%n"))
                    wrong << QStringLiteral("%n is missing: %1 is “%2”").arg(message.named(), text);
                if (!message.plural && text.contains("%n") != message.source.contains("%n"))
                    wrong << QStringLiteral("%n differs: %1 is “%2”").arg(message.named(), text);
            }
        QVERIFY(none(wrong));
    }

    void no_translation_is_its_source_data() { everyForeignLanguage(); }
    void no_translation_is_its_source()
    {
        QFETCH(QString, code);
        const QSet<QString> same = sameWords();
        QString why;
        QStringList wrong;
        for (const Message& message : read(catalogue(code), why))
            if (message.forms.contains(message.source) && has_words(message.source) &&
                !same.contains("* " + message.source) && !same.contains(code + ' ' + message.source))
                wrong << message.named();
        if (!wrong.isEmpty()) wrong.prepend("Words that are the same in a language stand in translations/same.txt");
        QVERIFY(none(wrong));
    }

    void the_list_of_same_words_holds_nothing_else()
    {
        QStringList wrong;
        for (const QString& line : sameWords()) {
            const QString code = line.section(' ', 0, 0), text = line.section(' ', 1);
            const bool known =
                std::any_of(wanted_.begin(), wanted_.end(), [&](const Message& m) { return m.source == text; });
            if (!known || (code != "*" && !is_language(code))) wrong << line;
        }
        QVERIFY(none(wrong));
    }

    void the_window_speaks_the_language_data() { everyForeignLanguage(); }
    void the_window_speaks_the_language()
    {
        QFETCH(QString, code);
        Workbench::Setup setup;
        setup.language = code;
        WindowHolder holder(setup);
        QVERIFY(holder.window()->menuBar()->actions().at(2)->text() != "&View");
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
