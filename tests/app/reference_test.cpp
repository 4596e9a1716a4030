// The manual page and the completions of the terminal program: they know every verb and option that --help knows.
#include "tests/places.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace steerdeck;

class ReferenceTest : public QObject {
    Q_OBJECT

    QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(120000) || process.exitCode() != 0)
            return QStringLiteral("failed: ") + process.readAllStandardError();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QString cli(const QStringList& arguments)
    {
        return run(QString::fromStdString(places::build()) + "/bin/steerdeck-cli", arguments);
    }

    /// Every verb with its options, as --help tells them.
    std::map<QString, QStringList> verbs_;

    void collect(const QStringList& path)
    {
        static const QRegularExpression option("^  (?:-[a-z],)?(--[a-z][a-z-]*)"), verb("^  ([a-z-]+) ");
        bool inVerbs = false;
        QStringList options, inner;
        for (const QString& line : cli(path + QStringList{"--help"}).split('\n')) {
            if (!line.startsWith(' ')) inVerbs = line.startsWith("Subcommands");
            const auto match = (inVerbs ? verb : option).match(line);
            if (match.hasMatch()) (inVerbs ? inner : options) << match.captured(1);
        }
        verbs_[path.join(' ')] = options + inner;
        for (const QString& one : inner) collect(path + QStringList{one});
    }

    /// What bash offers behind `words`, of which the last is begun.
    QStringList offered(const QStringList& words)
    {
        QStringList quoted;
        for (QString word : words) quoted << "'" + word.replace("'", "'\\''") + "'";
        return run("bash", {"-c", QStringLiteral("source '%1'; COMP_WORDS=(steerdeck-cli %2); COMP_CWORD=%3; "
                                                 "_steerdeck_cli; printf '%s\\n' \"${COMPREPLY[@]}\"")
                                      .arg(folder_.filePath("bash"), quoted.join(' '))
                                      .arg(words.size())})
            .split('\n', Qt::SkipEmptyParts);
    }

    QTemporaryDir folder_;

private slots:
    void initTestCase()
    {
        collect({});
        QVERIFY(verbs_.size() > 15);
        for (const QString kind : {"man", "bash", "zsh"}) {
            QFile file(folder_.filePath(kind));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(cli({"reference", kind}).toUtf8());
        }
    }

    void bash_offers_every_verb_and_option()
    {
        for (const auto& [path, words] : verbs_) {
            const QStringList found = offered(path.split(' ', Qt::SkipEmptyParts) + QStringList{""});
            for (const QString& word : words) QVERIFY2(found.contains(word), qPrintable(path + ": " + word));
        }
        QCOMPARE(offered({"train", "tok"}), QStringList{"tokens"});
        QCOMPARE(offered({"geometry", "neighbors", "--metric", "c"}), QStringList{"cosine"});
        QVERIFY(offered({"generate", "--model", ""}).isEmpty()); // names of folders are bash's own business
    }

    void zsh_knows_every_verb_and_option()
    {
        QFile file(folder_.filePath("zsh"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString script = file.readAll();
        QVERIFY(script.startsWith("#compdef steerdeck-cli\n"));
        for (const auto& [path, words] : verbs_)
            for (const QString& word : words)
                QVERIFY2(script.contains("'" + word + ":"), qPrintable(path + ": " + word));
        if (!QStandardPaths::findExecutable("zsh").isEmpty()) QCOMPARE(run("zsh", {"-n", file.fileName()}), QString());
    }

    void the_manual_page_names_every_verb_and_option()
    {
        QFile file(folder_.filePath("man"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString(file.readAll()).replace("\\-", "-");
        for (const auto& [path, words] : verbs_) {
            if (!path.isEmpty())
                QVERIFY2(page.contains(QRegularExpression("\\.S[HS] " + path + "\n")), qPrintable(path));
            for (const QString& word : words)
                if (word.startsWith("--"))
                    QVERIFY2(page.contains("\\fB" + word + "\\fR"), qPrintable(path + ": " + word));
        }
        if (!QStandardPaths::findExecutable("man").isEmpty())
            QCOMPARE(run("bash", {"-c", "LC_ALL=C.UTF-8 man --warnings -l '" + file.fileName() + "' 2>&1 >/dev/null"}),
                     QString());
    }
};

QTEST_MAIN(ReferenceTest)
#include "reference_test.moc"
