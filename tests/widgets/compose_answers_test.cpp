// The answers' grid: streaming without laying out anew, badges that say what was measured, many cells without blocking.
#include "core/behaviors/verifiers.h"
#include "widgets/compose/answer_card.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/badge.h"
#include "widgets/compose/token_text.h"
#include "widgets/shared/categories.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace steerdeck;
using namespace steerdeck::widgets;

namespace {

const std::vector<lab::Method> columns = {lab::Method::none, lab::Method::text, lab::Method::steering,
                                          lab::Method::hybrid};

lab::AnswerStart startOf(int answer)
{
    lab::AnswerStart start;
    start.answer = answer;
    start.order = answer / 4;
    start.method = columns[std::size_t(answer % 4)];
    start.deck.chips = {{"german"}, {"lower"}};
    start.input = "user: Which? \u00abgerman\u00bb";
    return start;
}

/// Processor time of this thread, so that a busy machine does not count.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

lab::AnswerDone doneOf(int answer, const std::string& text)
{
    lab::AnswerDone done;
    done.answer = answer;
    done.text = text;
    done.badges = {{"german", "German", "language", {true, behaviors::LanguageReading{"de", "de"}}},
                   {"w10", "10-20 words", "words", {false, behaviors::WordsReading{23, 10, 20}}}};
    done.tokens = 40;
    done.seconds = 0.2;
    for (int i = 0; i < 40; ++i) done.pieces.push_back({" ende", i, 0.5, {{" anfang", 0.25}}});
    return done;
}

} // namespace

class ComposeAnswersTest : public QObject {
    Q_OBJECT

private slots:
    void eight_cells_stream_side_by_side()
    {
        AnswersView view;
        view.resize(1000, 600);
        view.show();
        QVERIFY(!view.emptyText().isEmpty());
        view.prepare(columns, true);
        for (int i = 0; i < 8; ++i) view.start(startOf(i));
        for (int word = 0; word < 20; ++word)
            for (int i = 0; i < 8; ++i) view.piece({i, "w\u00f6rt" + std::to_string(word) + " "});
        QTRY_COMPARE(view.cardCount(), 8);
        QTRY_VERIFY(view.card(7) && view.card(7)->text().endsWith("w\u00f6rt19 "));
        for (int i = 0; i < 8; ++i) view.done(doneOf(i, "the whole answer"));
        view.end({true, false, {}});
        QTRY_VERIFY(view.card(7)->isFinished());
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(view.card(i)->text(), QString("the whole answer"));
            QCOMPARE(view.card(i)->findChildren<BadgeWidget*>().size(), 2);
        }
        // Columns are equally wide, rows one below the other.
        QCOMPARE(view.card(0)->width() / 4, view.card(3)->width() / 4);
        QVERIFY(view.card(1)->x() > view.card(0)->geometry().right());
        QVERIFY(view.card(4)->mapTo(&view, QPoint()).y() > view.card(0)->mapTo(&view, QPoint()).y());
        QVERIFY(view.card(4)->accessibleName().contains("2"));
    }

    void badges_stand_right_below_the_answer_and_long_answers_are_whole()
    {
        AnswersView view;
        view.resize(1000, 600);
        view.show();
        view.prepare(columns, false);
        QString lines;
        for (int i = 0; i < 9; ++i) lines += QStringLiteral("line\n");
        for (int i = 0; i < 2; ++i) view.start(startOf(i));
        view.flush();
        QCoreApplication::processEvents();
        const auto text = [&](int i) { return view.card(i)->findChild<QPlainTextEdit*>(); };
        QVERIFY(text(0)->height() > 200); // while it grows it has the whole card
        view.done(doneOf(0, "one line"));
        view.done(doneOf(1, lines.toStdString()));
        view.flush();
        QCoreApplication::processEvents();
        const auto* badge = view.card(0)->findChild<BadgeWidget*>();
        const int bottom = text(0)->geometry().bottom(), top = badge->mapTo(view.card(0), QPoint()).y();
        QVERIFY2(top > bottom && top - bottom < 12, qPrintable(QString("%1, %2").arg(bottom).arg(top)));
        QVERIFY(text(0)->height() < 2 * text(0)->fontMetrics().lineSpacing());
        QVERIFY(text(1)->height() >= 9 * text(1)->fontMetrics().lineSpacing()); // nothing scrolls
        // All inputs at once, and in cards to come.
        view.setInputsShown(true);
        view.flush();
        QVERIFY(view.card(0)->inputTokens() && view.card(0)->inputTokens()->isVisibleTo(&view));
        view.start(startOf(2));
        view.flush();
        QCoreApplication::processEvents(); // shows what is new
        QVERIFY(view.card(2)->inputTokens() && view.card(2)->inputTokens()->isVisibleTo(&view));
        view.setInputsShown(false);
        view.flush();
        QVERIFY(!view.card(0)->inputTokens()->isVisibleTo(&view));
    }

    void pieces_are_collected_not_shown_one_by_one()
    {
        AnswersView view;
        view.resize(800, 500);
        view.show();
        view.prepare(columns, false);
        view.start(startOf(0));
        view.flush();
        QSignalSpy changes(view.card(0)->findChild<QPlainTextEdit*>(), &QPlainTextEdit::textChanged);
        for (int i = 0; i < 1000; ++i) view.piece({0, "x"});
        QCOMPARE(changes.count(), 0);
        QTRY_COMPARE(view.card(0)->text().size(), 1000);
        QVERIFY(changes.count() <= 2);
        // What came is there after one turn of the loop: nothing here waits for a clock.
        view.piece({0, "z"});
        QCoreApplication::processEvents();
        QCOMPARE(view.card(0)->text().size(), 1001);
        const QSize before = view.card(0)->size();
        view.piece({0, std::string(5000, 'y')});
        view.flush();
        QCoreApplication::processEvents();
        QCOMPARE(view.card(0)->size(), before); // a growing answer lays nothing out anew
    }

    void badges_say_pass_and_fail_in_words_and_by_shape()
    {
        const lab::Badge failed{"w10", "10-20 words", "words", {false, behaviors::WordsReading{23, 10, 20}}};
        const lab::Badge passed{"w10", "10-20 words", "words", {true, behaviors::WordsReading{12, 10, 20}}};
        const BadgeWidget no(failed), yes(passed);
        QCOMPARE(no.text(), QString("23 words, wanted 10-20 words"));
        QCOMPARE(yes.text(), QString("12 words"));
        QVERIFY(no.accessibleName().contains("failed"));
        QVERIFY(yes.accessibleName().contains("passed"));
        QVERIFY(no.toolTip().contains("wanted: 10-20 words"));
    }

    void an_alternative_that_is_met_excuses_the_others()
    {
        const lab::Badge german{"german", "German", "language", {true, behaviors::LanguageReading{"de", "de"}}};
        const lab::Badge spanish{"spanish", "Spanish", "language", {false, behaviors::LanguageReading{"de", "es"}}};
        const lab::Badge lower{"lower", "Lower case", "case", {false, behaviors::CaseReading{}}};
        const std::vector<lab::Badge> badges{german, spanish};
        lab::Deck deck{{{"german"}, {"spanish"}}, lab::Join::composition};
        QVERIFY(!holds(deck, badges) && !lab::is_excused(deck, badges, 1)); // both are asked for
        deck.join = lab::Join::or_;
        QVERIFY(holds(deck, badges) && lab::is_excused(deck, badges, 1));
        deck = {{{"german", 1, true, "spanish", 0.5}, {"lower"}}, lab::Join::composition};
        QVERIFY(lab::is_excused(deck, {german, spanish, lower}, 1));
        QVERIFY(!holds(deck, {german, spanish, lower})); // what stands beside the blend is asked for, too
        QVERIFY(holds({{deck.chips[0]}, deck.join}, badges));
        const BadgeWidget excused(spanish, {}, nullptr, true);
        QVERIFY2(excused.accessibleName().contains("need not be"), qPrintable(excused.accessibleName()));
    }

    void a_badge_says_on_hover_what_it_counted()
    {
        const auto tip = [](const char* kind, const behaviors::Verifier& verifier, const std::string& answer) {
            return BadgeWidget({kind, kind, kind, behaviors::verify(verifier, answer, {})}, answer).toolTip();
        };
        const QString sentences = tip("2", behaviors::SentencesVerifier{2}, "Dr. Ö. <came>. “Yes!” He left.");
        QVERIFY2(sentences.contains("1. Dr. Ö. &lt;came&gt;.\n2. “Yes!”\n3. He left."), qPrintable(sentences));
        QVERIFY(tip("w", behaviors::WordsVerifier{1, 2}, "one two three four").contains("too many: three four"));
        QVERIFY(tip("c", behaviors::CaseVerifier{behaviors::LetterCase::Lower}, "in Wien und Wien, oder Rom")
                    .contains("against it: Wien, Rom"));
        const std::string inside = R"({"answer": "ja. nein."})"; // what is counted is the text inside
        QVERIFY(tip("2", behaviors::SentencesVerifier{2}, inside).contains("1. ja.\n2. nein."));
        QVERIFY(!tip("w", behaviors::WordsVerifier{1, 2}, "one two").contains("too many"));
    }

    void an_answer_can_be_copied_and_its_input_read()
    {
        AnswersView view;
        view.resize(800, 500);
        view.show();
        view.prepare(columns, false);
        view.start(startOf(0));
        view.done(doneOf(0, "der fuchs"));
        view.flush();
        auto* text = view.card(0)->findChild<QPlainTextEdit*>();
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("der fuchs"));
        QVERIFY(view.card(0)->input().contains(QString::fromUtf8("\u00abgerman\u00bb")));
    }

    void a_stopped_run_keeps_what_came_and_the_next_starts_empty()
    {
        AnswersView view;
        view.resize(800, 500);
        view.show();
        view.prepare(columns, false);
        view.start(startOf(0));
        view.piece({0, "half an ans"});
        view.end({false, true, {}});
        QTRY_VERIFY(view.card(0) && view.card(0)->isFinished());
        QCOMPARE(view.card(0)->text(), QString("half an ans"));
        view.prepare({lab::Method::none}, false);
        view.piece({0, "late"}); // of the run before
        view.flush();
        QCOMPARE(view.cardCount(), 0);
        view.start(startOf(0));
        view.flush();
        QCOMPARE(view.card(0)->text(), QString());
    }

    void many_cells_never_hold_the_thread_for_long_data()
    {
        QTest::addColumn<int>("cells");
        QTest::addColumn<double>("limit");
        // One turn of the loop shows a slice (at most 6 ms), lays out and paints. The limits leave room for slower
        // machines.
        QTest::newRow("one order") << 4 << 30.0;
        QTest::newRow("every order of four") << 96 << 100.0;
    }
    void many_cells_never_hold_the_thread_for_long()
    {
        QFETCH(int, cells);
        QFETCH(double, limit);
#ifdef __SANITIZE_ADDRESS__
        limit *= 3; // every access is checked
#endif
        AnswersView view;
        view.resize(1000, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.prepare(columns, true);
        for (int i = 0; i < cells; ++i) view.start(startOf(i));
        double worst = 0;
        for (int round = 0; round < 200; ++round) {
            for (int i = 0; i < cells; ++i) view.piece({i, "wort "});
            if (round == 100)
                for (int i = 0; i < cells; ++i) view.done(doneOf(i, "ende"));
            if (round == 150) view.setTokensShown(true);
            const double before = threadMilliseconds();
            QCoreApplication::processEvents();
            if (round > 0) worst = std::max(worst, threadMilliseconds() - before); // the first loads fonts
            QTest::qSleep(5);
        }
        QTRY_COMPARE(view.cardCount(), cells);
        qInfo("longest turn of the event loop with %d answers: %.1f ms of processor time", cells, worst);
        QVERIFY2(worst < limit, qPrintable(QString::number(worst)));
    }

    void texts_are_readable_on_their_surfaces()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            for (const QColor& surface : {cardColor(palette), palette.color(QPalette::Window)}) {
                for (const QColor& text :
                     {palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText), mutedText(palette),
                      passColor(palette), failColor(palette), warnColor(palette)})
                    QVERIFY2(contrastRatio(text, surface) >= 4.5, qPrintable(text.name() + " on " + surface.name()));
                QVERIFY(contrastRatio(fieldBorder(palette), surface) >= 3);
                QVERIFY(contrastRatio(accentColor(palette), surface) >= 3);
            }
            QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        }
        for (int hue = 0; hue < 360; hue += 15) {
            const QColor color = QColor::fromHsv(hue, 255, 200);
            QVERIFY(contrastRatio(readableTextOn(color), color) >= 4.5);
            QVERIFY(contrastRatio(withContrast(color, Qt::white), Qt::white) >= 4.5);
        }
    }
};

QTEST_MAIN(ComposeAnswersTest)
#include "compose_answers_test.moc"
