// F1 in the real window: the manual opens at the page of the bench that is shown, and says what the program is now.
#include "app/workbench.h"
#include "tests/places.h"

#include "widgets/manual/manual_view.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace steerdeck;
using namespace steerdeck::app;
using widgets::ManualView;

class ManualTest : public QObject {
    Q_OBJECT

    /// All that a verb's --help says.
    static QString help(const QStringList& verb)
    {
        QProcess program;
        program.start(QString::fromStdString(places::build()) + "/bin/steerdeck-cli", verb + QStringList{"--help"});
        return program.waitForFinished(120000) ? program.readAllStandardOutput() : QString();
    }

private slots:
    void f1_opens_the_page_of_every_bench()
    {
        Workbench window({});
        window.show();
        for (const Bench bench : all_benches) {
            window.showBench(bench);
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
        QTest::keyClick(&window, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(!window.findChild<ManualView*>());
        const auto labels = window.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == "Left, Right on the deck";
        }));
    }

    /// Verbs and options named in the manual, the README and the lessons' commands are those of --help.
    void commands_of_the_manual_exist()
    {
        static const QRegularExpression command("steerdeck-cli((?: [a-z-]+)+)([^`\\n]*)"), option("--[a-z][a-z-]+");
        std::map<QString, QString> helps;
        const QString top = help({});
        QVERIFY(top.contains("generate"));
        QStringList files;
        const QDir manual(QString::fromStdString(places::sources()) + "/resources/manual");
        for (const QString& name : manual.entryList({"*.md"})) files << manual.filePath(name);
        files << QString::fromStdString(places::sources()) + "/README.md";
        int checked = 0;
        for (const QString& name : files) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = file.readAll();
            for (auto matches = command.globalMatch(text); matches.hasNext();) {
                const auto match = matches.next();
                QStringList verb;
                for (const QString& word : match.captured(1).split(' ', Qt::SkipEmptyParts)) {
                    const QString path = (verb + QStringList{word}).join(' ');
                    if (!helps.count(path)) helps[path] = help(verb + QStringList{word});
                    if (!helps[path].contains("Usage: steerdeck-cli " + path)) break;
                    verb << word;
                }
                if (verb.isEmpty() && match.captured(1).contains("--")) continue;
                QVERIFY2(!verb.isEmpty(), qPrintable(name + ": " + match.captured()));
                for (auto options = option.globalMatch(match.captured(2)); options.hasNext(); ++checked) {
                    const QString one = options.next().captured();
                    QVERIFY2(helps[verb.join(' ')].contains(one + ' ') || helps[verb.join(' ')].contains(one + ',') ||
                                 helps[verb.join(' ')].contains(one + '\n'),
                             qPrintable(name + ": " + match.captured() + ": " + one));
                }
            }
        }
        QVERIFY(checked > 20);
    }
};

QTEST_MAIN(ManualTest)
#include "manual_test.moc"
