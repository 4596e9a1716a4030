// Inputs and answers token by token: what is shown, by pointer, by keyboard and to screen readers.
#include "widgets/compose/answer_card.h"
#include "widgets/compose/answers_view.h"
#include "widgets/compose/token_legend.h"
#include "widgets/compose/token_text.h"
#include "widgets/shared/categories.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace steerdeck;
using namespace steerdeck::widgets;

namespace {

Catalog catalog()
{
    lab::BehaviorInfo german;
    german.name = "german";
    german.title = "German";
    german.category = "language";
    german.has_token = true;
    return makeCatalog({{"language", "Language", "#0072b2", "circle"}}, {german});
}

lab::AnswerStart startOf()
{
    lab::AnswerStart start;
    start.method = lab::Method::steering;
    start.deck.chips = {{"german", 1.5, true}};
    start.input = "Where? \u00abgerman\u00bb";
    start.pieces = {{"<|user|>", "", 1, 3},
                    {"Where", "", 1, 40},
                    {"?", "", 1, 41},
                    {"german", "german", 1.5, 2048},
                    {"\n", "", 1, 9}};
    return start;
}

lab::AnswerDone doneOf()
{
    lab::AnswerDone done;
    done.text = "Der Fuchs.";
    done.pieces = {
        {"Der", 50, 0.83, {{" Die", 0.1}, {" Das", 0.05}}}, {" Fuchs", 51, 0.25, {}}, {".", 52, 0.00001, {}}};
    done.tokens = 3;
    done.seconds = 0.1;
    return done;
}

} // namespace

class ComposeTokensTest : public QObject {
    Q_OBJECT

private slots:
    void arrow_keys_move_over_tokens_and_each_is_described()
    {
        QWidget window;
        QPushButton before("before", &window);
        TokenText text("Tokens", &window);
        text.setGeometry(0, 40, 300, 80);
        text.setTokens(answerMarks(doneOf()));
        QVERIFY(text.accessibleDescription().contains("3"));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before.setFocus();
        QTest::keyClick(&before, Qt::Key_Tab);
        QCOMPARE(text.current(), 0);
        QCOMPARE(text.accessibleDescription(), QString("“Der”: probability 0.83; others: “ Die” 0.1, “ Das” 0.05"));
        QTest::keyClick(&text, Qt::Key_Right);
        QCOMPARE(text.current(), 1);
        QCOMPARE(text.accessibleDescription(), QString("“ Fuchs”: probability 0.25"));
        QTest::keyClick(&text, Qt::Key_End);
        QCOMPARE(text.current(), 2);
        QVERIFY(text.accessibleDescription().contains("less than 0.0001"));
        QTest::keyClick(&text, Qt::Key_Right); // stays at the end
        QCOMPARE(text.current(), 2);
        QTest::keyClick(&text, Qt::Key_Home);
        QCOMPARE(text.current(), 0);
        // With the pointer.
        QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.rectOf(1).center().toPoint());
        QCOMPARE(text.current(), 1);
        QHelpEvent hover(QEvent::ToolTip, text.rectOf(0).center().toPoint(),
                         text.viewport()->mapToGlobal(text.rectOf(0).center().toPoint()));
        QApplication::sendEvent(text.viewport(), &hover);
        QTRY_VERIFY(QToolTip::text().contains("0.83"));
    }

    void tokens_flow_in_lines_and_scroll_to_the_current_one()
    {
        TokenText text("Tokens");
        text.resize(160, 60);
        text.show();
        QList<TokenMark> many;
        for (int i = 0; i < 200; ++i) {
            TokenMark mark;
            mark.text = i == 3 ? QStringLiteral("\n") : QStringLiteral(" word%1").arg(i);
            mark.description = mark.text;
            many << mark;
        }
        text.setTokens(many);
        for (int i = 1; i < many.size(); ++i) {
            const QRectF before = text.rectOf(i - 1), here = text.rectOf(i);
            QVERIFY(here.right() <= text.viewport()->width());
            QVERIFY(here.top() > before.top() || here.left() >= before.right());
        }
        QVERIFY(text.rectOf(4).top() > text.rectOf(3).top()); // after a line end
        QTest::keyClick(&text, Qt::Key_End);
        QVERIFY(text.verticalScrollBar()->value() > 0);
        QVERIFY(text.rectOf(199).bottom() <= text.viewport()->height() + 1);
        QTest::keyClick(&text, Qt::Key_Home);
        QTest::keyClick(&text, Qt::Key_Down);
        QVERIFY(text.rectOf(text.current()).top() > text.rectOf(0).top());
        QTest::keyClick(&text, Qt::Key_Up);
        QCOMPARE(text.current(), 0);
    }

    void an_unlikely_token_is_deeper_and_every_one_readable()
    {
        const auto deeper = [](TokenColors colors, const QList<TokenMark>& marks) {
            for (const QPalette& palette : {lightPalette(), darkPalette()}) {
                QCOMPARE(TokenText::tint(marks[0], colors, palette).rgb(), cardColor(palette).rgb());
                double last = 1;
                for (const TokenMark& mark : marks.mid(1)) {
                    const QColor tint = TokenText::tint(mark, colors, palette);
                    const double apart = contrastRatio(tint, cardColor(palette));
                    QVERIFY(apart > last); // told apart by lightness, not by hue
                    last = apart;
                    QVERIFY(contrastRatio(withContrast(palette.color(QPalette::Text), tint), tint) >= 4.5);
                }
            }
        };
        QList<TokenMark> likely, open, ranked;
        for (const double p : {1.0, 0.9, 0.5, 0.1, 0.01, 0.0}) likely << TokenMark{{}, {}, p};
        for (const double bits : {0.0, 0.5, 2.0, 4.0, 7.0}) open << TokenMark{{}, {}, 1, bits};
        for (const int rank : {1, 2, 6, 21}) ranked << TokenMark{{}, {}, 1, 0, rank};
        deeper(TokenColors::probability, likely);
        deeper(TokenColors::entropy, open);
        deeper(TokenColors::rank, ranked);
        // Within a range all are alike, and the line says what the tint says.
        const QPalette light = lightPalette();
        for (const auto& [a, b] : {std::pair(2, 5), std::pair(6, 20), std::pair(21, 40000)})
            QCOMPARE(TokenText::tint({{}, {}, 1, 0, a}, TokenColors::rank, light),
                     TokenText::tint({{}, {}, 1, 0, b}, TokenColors::rank, light));
        QVERIFY(TokenText::lineOf(ranked[1], TokenColors::rank) > TokenText::lineOf(ranked[2], TokenColors::rank));
        QVERIFY(TokenText::lineOf(open[1], TokenColors::entropy) < TokenText::lineOf(open[2], TokenColors::entropy));
        QVERIFY(TokenText::lineOf(likely[1], TokenColors::entropy) < 0); // of an older history
    }

    void the_legend_says_what_tints_mean_in_both_themes()
    {
        TokenLegend legend;
        legend.show();
        QVERIFY(QTest::qWaitForWindowExposed(&legend));
        QSignalSpy changed(&legend, &TokenLegend::changed);
        QStringList before;
        for (int i = 0; i < 3; ++i) {
            legend.choice()->setFocus();
            if (i > 0) QTest::keyClick(legend.choice(), Qt::Key_Down);
            QCOMPARE(changed.count(), i);
            QCOMPARE(legend.scale()->colors(), TokenColors(i));
            const QStringList words = legend.scale()->labels();
            QCOMPARE(words.size(), i == 2 ? 4 : 2);
            QVERIFY(words != before);
            before = words;
            for (const QString& word : words) QVERIFY(legend.scale()->accessibleDescription().contains(word));
            for (const QPalette& palette : {lightPalette(), darkPalette()}) {
                legend.setPalette(palette);
                QSet<QRgb> colors;
                const QImage picture = legend.scale()->grab().toImage();
                const int y = picture.height() / 4; // above the words' letters and the lines
                for (int x = 0; x < picture.width(); ++x) colors.insert(picture.pixel(x, y));
                QVERIFY(colors.size() >= 4);
            }
        }
    }

    void a_described_token_tells_its_numbers()
    {
        auto done = doneOf();
        done.pieces[0].rank = 1;
        done.pieces[0].entropy = 0.956;
        const auto marks = answerMarks(done);
        QCOMPARE(marks[0].description,
                 QString("“Der”: probability 0.83, rank 1, entropy 0.96 bits; others: “ Die” 0.1, “ Das” 0.05"));
        QCOMPARE(marks[0].rank, 1);
        QVERIFY(marks[1].rank == 0 && marks[1].entropy < 0);
    }

    void a_card_shows_text_or_tokens_by_its_button_and_by_a_key()
    {
        AnswerCard card("Steering tokens");
        card.resize(300, 240);
        card.show();
        card.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        card.start(startOf(), catalog());
        card.finish(doneOf());
        auto* text = card.findChild<QPlainTextEdit*>();
        QVERIFY(text->isVisible() && !card.tokens());
        text->setFocus();
        QTest::keyClick(text, Qt::Key_T);
        QVERIFY(card.tokens() && card.tokens()->isVisible() && !text->isVisible());
        QTRY_VERIFY(card.tokens()->hasFocus()); // the keyboard stays in the answer
        QCOMPARE(card.tokens()->count(), 3);
        QTest::keyClick(card.tokens(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("Der Fuchs."));
        QTest::keyClick(card.tokens(), Qt::Key_T);
        QVERIFY(text->isVisible() && !card.tokens()->isVisible());
    }

    void the_exact_input_shows_steered_positions_as_chips()
    {
        AnswerCard card("Steering tokens");
        card.resize(300, 240);
        card.show();
        card.start(startOf(), catalog());
        QTest::keyClick(card.findChild<QPlainTextEdit*>(), Qt::Key_I);
        const TokenText* input = card.inputTokens();
        QVERIFY(input && input->isVisible());
        QVERIFY(input->y() < card.findChild<QPlainTextEdit*>()->y());
        QCOMPARE(input->count(), 5); // the template's tokens too
        QVERIFY(!input->token(0).steering);
        const TokenMark& chip = input->token(3);
        QVERIFY(chip.steering);
        QCOMPARE(chip.category.color, QColor("#0072b2"));
        QVERIFY(chip.text.contains("1.5"));
        QCOMPARE(chip.description, QString("Steering token: German, strength 1.5"));
        QTest::keyClick(card.findChild<QPlainTextEdit*>(), Qt::Key_I);
        QVERIFY(!input->isVisible());
    }

    void the_exact_input_says_how_many_places_it_has()
    {
        AnswerCard card("Tokens");
        card.resize(300, 240);
        card.show();
        card.start(startOf(), catalog());
        card.setInputShown(true);
        const auto labels = card.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->isVisible() && label->text() == "5 places"; }));
        card.setInputShown(false);
        QVERIFY(std::none_of(labels.begin(), labels.end(),
                             [](const QLabel* label) { return label->isVisible() && label->text() == "5 places"; }));
    }

    void a_wide_cards_buttons_have_names()
    {
        AnswerCard card("Tokens");
        card.resize(240, 240);
        card.show();
        const auto texts = [&] {
            QStringList found;
            for (const auto* button : card.findChildren<QPushButton*>()) found << button->text();
            return found;
        };
        QCOMPARE(texts(), QStringList({"", "", "", ""}));
        card.resize(600, 240);
        QCOMPARE(texts(), QStringList({"Tokens", "Input", "Compare", "Copy"}));
        card.resize(240, 240);
        QCOMPARE(texts(), QStringList({"", "", "", ""}));
    }

    void an_older_runs_input_is_shown_by_words()
    {
        auto start = startOf();
        start.pieces.clear();
        const auto marks = inputMarks(start, catalog());
        QCOMPARE(marks.size(), 3); // Where?, a space, the row
        QCOMPARE(marks[0].text, QString("Where?"));
        QVERIFY(marks.last().steering);
    }

    void one_switch_shows_tokens_in_every_card_present_and_to_come()
    {
        AnswersView view;
        view.resize(700, 400);
        view.show();
        view.prepare({lab::Method::steering, lab::Method::none}, false);
        view.start(startOf());
        view.done(doneOf());
        view.flush();
        view.setTokensShown(true);
        QTRY_VERIFY(view.card(0)->tokens() && view.card(0)->tokens()->isVisible());
        auto second = startOf();
        second.answer = 1;
        second.method = lab::Method::none;
        view.start(second);
        view.flush();
        QTRY_VERIFY(view.card(1)->findChild<QPlainTextEdit*>()->isVisible()); // streams as text first
        auto done = doneOf();
        done.answer = 1;
        view.done(done);
        view.flush();
        QTRY_VERIFY(view.card(1)->tokens() && view.card(1)->tokens()->isVisible());
        view.setTokensShown(false);
        QTRY_VERIFY(!view.card(0)->tokens()->isVisible() && !view.card(1)->tokens()->isVisible());
    }
};

QTEST_MAIN(ComposeTokensTest)
#include "compose_tokens_test.moc"
