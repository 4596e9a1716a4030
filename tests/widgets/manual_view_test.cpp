// The manual: its pages are whole, links lead somewhere, searching finds sections, and all of it goes by keyboard.
#include "tests/places.h"
#include "widgets/manual/manual_view.h"
#include "widgets/shared/theme.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>

using namespace steerdeck;
using namespace steerdeck::widgets;

namespace {

QString folder() { return QString::fromStdString(places::sources()) + "/resources/manual"; }

QString markdown(const QString& name)
{
    QFile file(folder() + "/" + name + ".md");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class ManualViewTest : public QObject {
    Q_OBJECT

private slots:
    void every_bench_and_topic_has_its_page()
    {
        QStringList names;
        for (const ManualPage& page : readManual(folder())) {
            names << page.name;
            QVERIFY2(page.sections.size() > 1, qPrintable(page.name));
        }
        for (const char* name : {"compose", "train", "geometry", "evaluate", "learn", "terminal", "files", "methods",
                                 "figures", "building", "classroom", "exchange", "keys"})
            QVERIFY2(names.contains(name), name);
        QCOMPARE(names.first(), QStringLiteral("index"));
    }

    void every_link_leads_to_a_page_or_a_section()
    {
        static const QRegularExpression link("\\]\\(([^)#]*)(?:#([^)]*))?\\)");
        const QList<ManualPage> pages = readManual(folder());
        for (const ManualPage& page : pages)
            for (auto links = link.globalMatch(markdown(page.name)); links.hasNext();) {
                const auto match = links.next();
                if (match.captured(1).startsWith("http")) continue;
                const QString target = match.captured(1).isEmpty() ? page.name : match.captured(1).section('.', 0, 0);
                const QString text = markdown(target);
                QVERIFY2(!text.isEmpty(), qPrintable(page.name + ": " + match.captured()));
                if (match.captured(2).isEmpty()) continue;
                QTextDocument document;
                document.setMarkdown(text);
                QVERIFY2(sectionPosition(document, match.captured(2)) >= 0,
                         qPrintable(page.name + ": " + match.captured()));
            }
    }

    void searching_finds_the_section_and_marks_the_words()
    {
        ManualView view(folder());
        view.resize(960, 680);
        view.show();
        view.field()->setFocus();
        QTest::keyClicks(view.field(), "order variance");
        QVERIFY(view.list()->count() > 0);
        QTest::keyClick(view.field(), Qt::Key_Return);
        QCOMPARE(view.list()->currentRow(), 0);
        const auto hit = searchManual(view.pages(), "order variance").first();
        QCOMPARE(view.page(), hit.page);
        QVERIFY(view.browser()->extraSelections().size() >= 2);
        // The place that was promised is what one sees.
        const QRect at = view.browser()->cursorRect();
        QVERIFY(view.browser()->viewport()->rect().intersects(at));
        const QString shown = view.browser()->toPlainText().mid(view.browser()->textCursor().position(), 20);
        QVERIFY2(folded(shown).startsWith("order") || folded(shown).startsWith("variance"), qPrintable(shown));

        QTest::keyClick(view.field(), Qt::Key_Escape);
        QCOMPARE(view.field()->text(), QString());
        QCOMPARE(view.list()->count(), view.pages().size());
        QVERIFY(view.browser()->extraSelections().isEmpty());
    }

    void case_and_accents_do_not_matter_and_every_word_must_be_there()
    {
        const QList<ManualPage> pages{{"a", "Deck", {{"Deck", "A chip is moved.", 0}, {"Blend", "Déjà vu", 30}}}};
        QCOMPARE(searchManual(pages, "DEJA").size(), 1);
        QCOMPARE(searchManual(pages, "deck chip").first().heading, QStringLiteral("Deck"));
        QVERIFY(searchManual(pages, "chip vu").isEmpty());
        QVERIFY(searchManual(pages, "  ").isEmpty());
        QCOMPARE(searchManual(pages, "v").first().position, 0 + 5 + 12); // "moved"
    }

    void nothing_found_is_said()
    {
        ManualView view(folder());
        view.show();
        view.field()->setText("xyzzy");
        QCOMPARE(view.list()->count(), 0);
        const auto labels = view.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith("Nothing found");
        }));
    }

    void what_was_shown_is_gone_back_to()
    {
        ManualView view(folder());
        view.show();
        view.showPage("train");
        view.showPage("geometry");
        QTest::mouseClick(view.backButton(), Qt::LeftButton);
        QCOMPARE(view.page(), QStringLiteral("train"));
        QCOMPARE(view.list()->currentItem()->text(), QStringLiteral("Train"));
        QTest::mouseClick(view.forwardButton(), Qt::LeftButton);
        QCOMPARE(view.page(), QStringLiteral("geometry"));
        view.showPage("no such page");
        QCOMPARE(view.page(), QStringLiteral("index"));
    }

    void dark_and_light_keep_the_page_and_its_place()
    {
        ManualView view(folder());
        view.resize(700, 400);
        view.show();
        view.showPage("figures");
        view.setPalette(lightPalette());
        view.setPalette(darkPalette());
        QCOMPARE(view.page(), QStringLiteral("figures"));
        QVERIFY(isDark(view.browser()->palette()));
    }
};

QTEST_MAIN(ManualViewTest)
#include "manual_view_test.moc"
