// Negated behaviours and alternatives on the deck: by keys, by the menu, by dragging; shown, named, undone.
#include "widgets/compose/answer_run.h"
#include "widgets/compose/chip_widget.h"
#include "widgets/compose/compose_bench.h"
#include "widgets/compose/deck_model.h"
#include "widgets/compose/deck_view.h"
#include "widgets/shared/notice_label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::widgets;

class ComposeNestedTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ComposeBench> bench;

    const std::vector<lab::CategoryInfo> categories = {{"language", "Language", "#0072b2", "circle"},
                                                       {"length", "Length", "#e69f00", "square"},
                                                       {"case", "Letter case", "#009e73", "triangle"}};
    const std::vector<lab::BehaviorInfo> behaviors = {
        {"german", "German", "language", false, true, {"Answer in German."}},
        {"french", "French", "language", true, true, {"Answer in French."}},
        {"spanish", "Spanish", "language", true, true, {"Answer in Spanish."}},
        {"w10", "10-20 words", "length", true, true, {"Use 10 to 20 words."}},
        {"upper", "upper case", "case", true, true, {"Use upper case."}}};

    DeckView* view() const { return bench->findChild<DeckView*>(); }
    DeckModel* model() const { return bench->deckModel(); }
    const lab::Chip& chip(int row) const { return bench->deck().chips[std::size_t(row)]; }
    QUndoStack& undo() const { return *bench->undoStack(); }
    QString hint() const { return bench->findChild<NoticeLabel*>("deckHint")->text(); }
    QList<int> groups() const
    {
        QList<int> all;
        for (const lab::Chip& one : bench->deck().chips) all << one.group;
        return all;
    }
    void layDeck(const QStringList& names, lab::Join join = lab::Join::composition)
    {
        lab::Deck deck;
        deck.join = join;
        for (const QString& name : names) deck.chips.push_back({name.toStdString(), 1, true});
        bench->setDeck(deck);
        QCoreApplication::processEvents();
    }
    void key(int row, int code)
    {
        view()->setCurrent(row, true);
        QTest::keyClick(view()->chip(row), Qt::Key(code));
        QCoreApplication::processEvents();
    }
    /// Chooses an entry of a chip's menu by the mouse.
    void choose(int row, const char* name)
    {
        ChipWidget* shown = view()->chip(row);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(5, 5), shown->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(shown, &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto* action = menu->findChild<QAction*>(name);
        QVERIFY(action && action->isEnabled());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    QStringList signsBetween() const
    {
        QStringList texts;
        for (const QLabel* label : view()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
            texts << label->text();
        return texts;
    }

private slots:
    void init()
    {
        bench = std::make_unique<ComposeBench>();
        bench->resize(1280, 800);
        bench->setBehaviors(categories, behaviors);
        bench->setPrompt("Where does the fox live?");
        bench->show();
        QVERIFY(QTest::qWaitForWindowActive(bench.get()));
    }
    void cleanup() { bench.reset(); }

    void a_chip_is_negated_by_its_key_and_that_is_undone()
    {
        layDeck({"german", "upper"});
        key(1, Qt::Key_N);
        QVERIFY(chip(1).negated && !chip(0).negated);
        QCOMPARE(undo().undoText(), QString("Not upper case"));
        ChipWidget* shown = view()->chip(1);
        QVERIFY(shown->negationLabel()->isVisible() && !view()->chip(0)->negationLabel()->isVisible());
        QCOMPARE(shown->negationLabel()->text(), QString("not"));
        QVERIFY2(shown->accessibleName().startsWith("not upper case,"), qPrintable(shown->accessibleName()));
        QCOMPARE(deckText(bench->deck(), model()->catalog()), QString("German <and> not upper case"));
        QCOMPARE(bench->request().deck, bench->deck());
        key(1, Qt::Key_N);
        QVERIFY(!chip(1).negated && !shown->negationLabel()->isVisible());
        undo().undo();
        QVERIFY(chip(1).negated);
        undo().undo();
        QVERIFY(!chip(1).negated);
    }

    void alternatives_are_made_and_parted_by_their_key()
    {
        layDeck({"french", "spanish", "w10"});
        QVERIFY2(hint().contains("contradict"), qPrintable(hint()));
        key(0, Qt::Key_G); // nothing stands before it
        QCOMPARE(undo().count(), 0);
        key(1, Qt::Key_G);
        QCOMPARE(groups(), (QList<int>{1, 1, 0}));
        QCOMPARE(undo().undoText(), QString("French or Spanish"));
        QVERIFY2(!hint().contains("contradict"), qPrintable(hint()));
        QVERIFY2(view()->chip(1)->accessibleName().contains("Spanish, alternative to French"),
                 qPrintable(view()->chip(1)->accessibleName()));
        QVERIFY(view()->chip(0)->accessibleName().contains("French, alternative to Spanish"));
        QVERIFY(!view()->chip(2)->accessibleName().contains("alternative"));
        QVERIFY(signsBetween().contains("or") && signsBetween().contains("<and>"));
        QCOMPARE(deckText(bench->deck(), model()->catalog()), QString("(French or Spanish) <and> 10-20 words"));
        key(2, Qt::Key_G);
        QCOMPARE(groups(), (QList<int>{1, 1, 1}));
        key(0, Qt::Key_G);
        QCOMPARE(groups(), (QList<int>{0, 2, 2})); // those behind it stay together
        undo().undo();
        undo().undo();
        key(1, Qt::Key_G);
        QCOMPARE(groups(), (QList<int>{0, 0, 0}));
        QVERIFY(!signsBetween().contains("or"));
    }

    void the_menu_does_both()
    {
        layDeck({"french", "spanish", "upper"});
        choose(1, "alternative");
        QCOMPARE(groups(), (QList<int>{1, 1, 0}));
        choose(2, "negate");
        QVERIFY(chip(2).negated);
        choose(0, "noAlternative");
        QCOMPARE(groups(), (QList<int>{0, 0, 0}));
        choose(2, "negate");
        QVERIFY(!chip(2).negated);
    }

    void moving_joins_and_leaves_alternatives()
    {
        layDeck({"french", "spanish", "w10", "upper"});
        const QAbstractItemModelTester tester(model());
        model()->setAlternative(1, true);
        QVERIFY(model()->move(3, 1)); // between the two
        QCOMPARE(groups(), (QList<int>{1, 1, 1, 0}));
        QVERIFY(model()->move(1, 3));
        QCOMPARE(groups(), (QList<int>{1, 1, 0, 0}));
        QVERIFY(model()->move(0, 3)); // the other is alone then
        QCOMPARE(groups(), (QList<int>{0, 0, 0, 0}));
        undo().undo();
        QVERIFY(model()->insert("german", 1));
        QCOMPARE(groups(), (QList<int>{1, 1, 1, 0, 0}));
        QVERIFY(model()->remove(1));
        QVERIFY(model()->remove(0));
        QCOMPARE(groups(), (QList<int>{0, 0, 0}));
    }

    void what_a_join_cannot_take_is_said()
    {
        layDeck({"german", "upper"}, lab::Join::not_);
        key(1, Qt::Key_N);
        QVERIFY(!chip(1).negated);
        QVERIFY2(hint().contains("<not>"), qPrintable(hint()));
        key(1, Qt::Key_G);
        QCOMPARE(groups(), (QList<int>{0, 0}));
        layDeck({"german", "upper"}, lab::Join::or_);
        key(1, Qt::Key_G);
        QCOMPARE(groups(), (QList<int>{0, 0}));
        QVERIFY2(hint().contains("all behaviours are alternatives"), qPrintable(hint()));
        key(1, Qt::Key_N);
        QVERIFY(chip(1).negated);
        QVERIFY(!model()->setJoin(lab::Join::not_));
        QVERIFY(model()->setJoin(lab::Join::set));
    }

    void a_frame_surrounds_alternatives()
    {
        layDeck({"french", "spanish", "w10"});
        const auto frame = [&] { // of the pixels above the gap between the two chips
            QCoreApplication::processEvents();
            const QImage picture = view()->grab().toImage();
            const QRect first = view()->chip(0)->geometry(), second = view()->chip(1)->geometry();
            const double scale = picture.devicePixelRatio();
            const int x = int((first.right() + second.left()) / 2 * scale), top = int((first.top() - 5) * scale);
            const QRgb outside = picture.pixel(x, top);
            for (int y = top; y < int((first.top() + 2) * scale); ++y)
                if (picture.pixel(x, y) != outside) return true;
            return false;
        };
        QVERIFY(!frame());
        model()->setAlternative(1, true);
        QVERIFY(frame());
    }
};

QTEST_MAIN(ComposeNestedTest)
#include "compose_nested_test.moc"
