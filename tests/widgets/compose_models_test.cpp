// The shelf's and the deck's item models: structure, drops, and that every edit can be undone.
#include "widgets/compose/deck_model.h"
#include "widgets/compose/shelf_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace steerdeck;
using namespace steerdeck::widgets;

namespace {

Catalog catalog()
{
    const std::vector<lab::CategoryInfo> categories = {{"language", "Language", "#0072b2", "circle"},
                                                       {"words", "Words", "#d55e00", "square"},
                                                       {"empty", "Empty", "", ""}};
    const std::vector<lab::BehaviorInfo> behaviors = {
        {"german", "German", "language", false, true, {"Answer in German."}},
        {"french", "French", "language", true, true, {"Answer in French."}},
        {"w10", "10-20 words", "words", true, true, {}},
        {"w20", "20-30 words", "words", false, false, {}}};
    return makeCatalog(categories, behaviors);
}

QStringList names(const DeckModel& model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) result << model.index(row).data(NameRole).toString();
    return result;
}

std::unique_ptr<QMimeData> dragged(const char* type, const QByteArray& what)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(type), what);
    return data;
}

} // namespace

class ComposeModelsTest : public QObject {
    Q_OBJECT

private slots:
    void shelf_groups_behaviors_by_category()
    {
        ShelfModel shelf;
        const QAbstractItemModelTester tester(&shelf, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shelf.setCatalog(catalog());
        QCOMPARE(shelf.rowCount(), 2); // a category without behaviours is not shown
        const QModelIndex language = shelf.index(0, 0);
        QCOMPARE(language.data().toString(), QStringLiteral("Language"));
        QVERIFY(!(language.flags() & (Qt::ItemIsSelectable | Qt::ItemIsEnabled))); // arrow keys pass over it
        QCOMPARE(shelf.rowCount(language), 2);
        const QModelIndex german = shelf.index(0, 0, language);
        QCOMPARE(german.data().toString(), QStringLiteral("German"));
        QVERIFY(german.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("unseen by <and>")));
        QCOMPARE(shelf.indexOf(QStringLiteral("w10")).parent(), shelf.index(1, 0));
    }

    void behavior_without_token_says_so_and_can_be_dragged()
    {
        ShelfModel shelf;
        shelf.setCatalog(catalog());
        const QModelIndex untrained = shelf.indexOf(QStringLiteral("w20"));
        QVERIFY(untrained.flags() & Qt::ItemIsDragEnabled);
        QVERIFY(untrained.data(Qt::ToolTipRole).toString().contains(shelf.tokenSentence(untrained)));
        QVERIFY(shelf.tokenSentence(untrained).contains(QStringLiteral("20-30 words")));
        QVERIFY(untrained.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("no token yet")));
        const std::unique_ptr<QMimeData> without(shelf.mimeData({untrained}));
        QCOMPARE(without->data(QLatin1String(behaviorMimeType)), QByteArray("w20"));
        const std::unique_ptr<QMimeData> data(shelf.mimeData({shelf.indexOf(QStringLiteral("german"))}));
        QCOMPARE(data->data(QLatin1String(behaviorMimeType)), QByteArray("german"));
    }

    void unlisted_category_is_still_shown()
    {
        ShelfModel shelf;
        shelf.setCatalog(makeCatalog({}, {{"x", "X", "new", true, true, {}}}));
        QCOMPARE(shelf.index(0, 0).data().toString(), QStringLiteral("new"));
    }

    void deck_keeps_the_rules_of_item_models_through_all_edits()
    {
        QUndoStack undo;
        DeckModel deck(&undo);
        const QAbstractItemModelTester tester(&deck, QAbstractItemModelTester::FailureReportingMode::QtTest);
        deck.setCatalog(catalog());
        QVERIFY(deck.insert("german", -1));
        QVERIFY(deck.insert("w10", -1));
        QVERIFY(deck.insert("french", 1));
        QCOMPARE(names(deck), QStringList({"german", "french", "w10"}));
        QVERIFY(deck.move(0, 2));
        QCOMPARE(names(deck), QStringList({"french", "w10", "german"}));
        QVERIFY(deck.move(2, 0));
        QVERIFY(deck.move(1, 2));
        QVERIFY(deck.remove(1));
        QVERIFY(deck.clear());
        while (undo.canUndo()) undo.undo();
        QCOMPARE(deck.rowCount(), 0);
        while (undo.canRedo()) undo.redo();
        QCOMPARE(deck.rowCount(), 0);
        undo.undo();
        QCOMPARE(names(deck), QStringList({"german", "french"}));
        lab::Deck other;
        other.chips = {{"w10", 0.5, false}, {"w20"}, {"german"}};
        deck.setDeck(other);
        QCOMPARE(deck.deck(), other);
        QVERIFY(!undo.canUndo());
    }

    void every_edit_is_undone_and_redone()
    {
        QUndoStack undo;
        DeckModel deck(&undo);
        deck.setCatalog(catalog());
        lab::Deck first;
        first.chips = {{"german"}, {"w10"}};
        const std::vector<std::pair<const char*, std::function<bool()>>> edits = {
            {"add", [&] { return deck.insert("french", 1); }},
            {"remove", [&] { return deck.remove(0); }},
            {"move", [&] { return deck.move(0, 1); }},
            {"strength", [&] { return deck.setStrength(0, 1.5); }},
            {"enable", [&] { return deck.setEnabled(1, false); }},
            {"join", [&] { return deck.setJoin(lab::Join::native_and); }},
            {"clear", [&] { return deck.clear(); }}};
        for (const auto& [what, edit] : edits) {
            deck.setDeck(first);
            QVERIFY2(edit(), what);
            const lab::Deck after = deck.deck();
            QVERIFY2(!(after == first), what);
            QCOMPARE(undo.count(), 1);
            undo.undo();
            QVERIFY2(deck.deck() == first, what);
            undo.redo();
            QVERIFY2(deck.deck() == after, what);
        }
    }

    void strength_changes_of_one_gesture_are_one_entry()
    {
        QUndoStack undo;
        DeckModel deck(&undo);
        deck.setDeck({{{"german"}, {"w10"}}, lab::Join::composition});
        for (const double strength : {1.1, 1.2, 9.0}) deck.setStrength(0, strength);
        QCOMPARE(undo.count(), 1);
        QCOMPARE(deck.deck().chips[0].strength, 2.0); // kept within 0..2
        deck.endGesture();
        deck.setStrength(0, 0.5);
        deck.setStrength(1, 0.5);
        QCOMPARE(undo.count(), 3);
        undo.undo(), undo.undo(), undo.undo();
        QCOMPARE(deck.deck().chips[0].strength, 1.0);
        QVERIFY(!deck.setStrength(7, 1));
        QVERIFY(!deck.setStrength(0, std::nan("")));
    }

    void drops_insert_behaviors_and_move_chips()
    {
        QUndoStack undo;
        DeckModel deck(&undo);
        deck.setCatalog(catalog());
        deck.setDeck({{{"german"}, {"w10"}}, lab::Join::composition});
        const auto drop = [&](const char* type, const QByteArray& what, int gap) {
            return deck.dropMimeData(dragged(type, what).get(), Qt::CopyAction, gap, 0, {});
        };
        QVERIFY(drop(behaviorMimeType, "french", 1));
        QCOMPARE(names(deck), QStringList({"german", "french", "w10"}));
        QVERIFY(drop(chipMimeType, "0", 3)); // past the end
        QCOMPARE(names(deck), QStringList({"french", "w10", "german"}));
        QVERIFY(drop(chipMimeType, "2", 0));
        QCOMPARE(names(deck), QStringList({"german", "french", "w10"}));
        QVERIFY(!drop(chipMimeType, "1", 1)); // where it is already
        QVERIFY(!drop(chipMimeType, "1", 2));
        QVERIFY(!drop(chipMimeType, "nonsense", 0));
        QVERIFY(!drop(chipMimeType, "17", 0));
        QVERIFY(!drop(behaviorMimeType, "unheard of", 0));
        QVERIFY(!drop("text/plain", "french", 0));
        QCOMPARE(undo.count(), 3);
    }

    void a_behavior_stands_on_the_deck_once()
    {
        QUndoStack undo;
        DeckModel deck(&undo);
        deck.setCatalog(catalog());
        QSignalSpy refused(&deck, &DeckModel::refused);
        QVERIFY(deck.insert("german", -1));
        QVERIFY(!deck.insert("german", -1));
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused[0][0].toString().contains(QStringLiteral("German")));
    }

    void two_of_a_category_are_allowed_and_hinted_at()
    {
        QUndoStack undo;
        DeckModel deck(&undo);
        deck.setCatalog(catalog());
        deck.insert("german", -1);
        deck.insert("w10", -1);
        QVERIFY(deck.hints().isEmpty());
        QVERIFY(deck.insert("french", -1));
        QCOMPARE(deck.hints().size(), 1);
        QVERIFY(deck.hints()[0].contains(QStringLiteral("French")));
        deck.setEnabled(2, false);
        QVERIFY(deck.hints().isEmpty());
    }
};

QTEST_MAIN(ComposeModelsTest)
#include "compose_models_test.moc"
