// F1 in the real window: the manual opens at the page of the bench that is shown, and says what the program is now.
#include "app/workbench.h"
#include "tests/places.h"

#include "widgets/manual/manual_view.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace steerdeck;
using namespace steerdeck::app;
using widgets::ManualView;

class ManualTest : public QObject {
    Q_OBJECT

    /// The sections of the manual page, which is made from the options: verb to what it says.
    static std::map<QString, QString> verbs()
    {
        QProcess program;
        program.start(QString::fromStdString(places::build()) + "/bin/steerdeck-cli", {"reference", "man"});
        std::map<QString, QString> sections;
        if (!program.waitForFinished(120000)) return sections;
        static const QRegularExpression heading("^\\.S[HS] (.*)$");
        QString verb;
        for (const QString& line : QString(program.readAllStandardOutput()).replace("\\-", "-").split('\n')) {
            const auto match = heading.match(line);
            if (match.hasMatch()) verb = match.captured(1);
            sections[verb] += line + '\n';
        }
        return sections;
    }

private slots:
    void f1_opens_the_page_of_every_bench()
    {
        Workbench window({});
        window.show();
        for (const Bench bench : all_benches) {
            window.showBench(bench);
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keyClick(&window, Qt::Key_F1);
            auto* view = window.findChild<ManualView*>();
            QVERIFY2(view && view->isVisible(), qPrintable(name_of(bench)));
            QCOMPARE(view->page(), name_of(bench));
            QCOMPARE(window.findChildren<ManualView*>().size(), 1);
            QTest::keyClick(view->window(), Qt::Key_Escape);
            QVERIFY(!view->isVisible());
        }
    }

    void shift_f1_lists_the_keys()
    {
        Workbench window({});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(!window.findChild<ManualView*>());
        const auto labels = window.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == "Left, Right on the deck";
        }));
    }

    /// Verbs and options that the manual and the README name are the program's.
    void commands_of_the_manual_exist()
    {
        static const QRegularExpression command("steerdeck-cli((?: [a-z][a-z-]*)+)([^`\\n]*)"),
            option("--[a-z][a-z-]+");
        const auto known = verbs();
        QVERIFY(known.count("generate"));
        QStringList files{QString::fromStdString(places::sources()) + "/README.md"};
        const QDir manual(QString::fromStdString(places::sources()) + "/resources/manual");
        for (const QString& name : manual.entryList({"*.md"})) files << manual.filePath(name);
        int checked = 0;
        for (const QString& name : files) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = file.readAll();
            for (auto matches = command.globalMatch(text); matches.hasNext();) {
                const auto match = matches.next();
                const QStringList words = match.captured(1).split(' ', Qt::SkipEmptyParts);
                if (words[0] == "reference") continue; // serves the installation; no page lists it
                QString verb;
                for (const QString& word : words) {
                    const QString path = verb.isEmpty() ? word : verb + ' ' + word;
                    if (!known.count(path)) break;
                    verb = path;
                }
                QVERIFY2(!verb.isEmpty(), qPrintable(name + ": " + match.captured()));
                for (auto options = option.globalMatch(match.captured(2)); options.hasNext(); ++checked) {
                    const QString one = options.next().captured();
                    QVERIFY2(known.at(verb).contains("\\fB" + one + "\\fR"),
                             qPrintable(name + ": " + match.captured() + ": " + one));
                }
            }
        }
        QVERIFY(checked > 20);
    }
};

QTEST_MAIN(ManualTest)
#include "manual_test.moc"
