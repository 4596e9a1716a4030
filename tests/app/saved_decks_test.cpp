// The file of saved decks: values in, values out; and that nothing in it is lost.
#include "app/saved_decks.h"
#include "app/session.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steerdeck;
using namespace steerdeck::app;
using namespace steerdeck::widgets;

class SavedDecksTest : public QObject {
    Q_OBJECT

    static NamedDecks example()
    {
        return {{"Größe, klein", {{{"german", 1.5, true, "spanish", 0.3}, {"json", 1, false}}, lab::Join::set}},
                {"Nothing", {}}};
    }
    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private slots:
    void decks_come_back_as_they_were()
    {
        QString why;
        const auto back = decks_from_json(to_json(example()), why);
        QVERIFY2(back, qPrintable(why));
        QCOMPARE(*back, example());
    }

    void negations_and_alternatives_come_back_and_older_decks_have_none()
    {
        NamedDecks decks = {{"Nested", {{{"french"}, {"spanish"}, {"upper_case"}}, lab::Join::composition}}};
        auto& chips = decks[0].deck.chips;
        chips[0].group = chips[1].group = 3;
        chips[2].negated = true;
        QString why;
        const auto back = decks_from_json(to_json(decks), why);
        QVERIFY2(back, qPrintable(why));
        QCOMPARE(*back, decks);
        QVERIFY(!to_json(example()).contains("negated") && !to_json(example()).contains("group"));
        const auto odd = decks_from_json(to_json(decks).replace("\"group\": 3", "\"group\": -3"), why);
        QVERIFY(odd && !steering::is_nested({{(*odd)[0].deck.chips[0], (*odd)[0].deck.chips[1]}}));
    }

    void foreign_values_are_bounded_or_refused()
    {
        QString why;
        const QByteArray json = to_json(example());
        QVERIFY(!decks_from_json("{}", why));
        QVERIFY(why.contains("steerdeck.decks/1"));
        QVERIFY(!decks_from_json("[1", why));
        QVERIFY(!decks_from_json(QByteArray(json).replace("\"set\"", "\"glue\""), why));
        QVERIFY(why.contains("glue"));
        QVERIFY(!decks_from_json(QByteArray(json).replace("Nothing", " "), why));            // no name
        QVERIFY(!decks_from_json(QByteArray(json).replace("Nothing", "Größe, klein"), why)); // a name twice
        const auto far = decks_from_json(QByteArray(json).replace("0.3", "7").replace("1.5", "99"), why);
        QVERIFY(far);
        QCOMPARE((*far)[0].deck.chips[0].blend_weight, 1.0);
        QCOMPARE((*far)[0].deck.chips[0].strength, 2.0);
        const auto same = decks_from_json(QByteArray(json).replace("spanish", "german"), why);
        QVERIFY(same && (*same)[0].deck.chips[0].blend_target.empty()); // blended with itself
        const auto twice = decks_from_json(QByteArray(json).replace("json", "german"), why);
        QVERIFY(twice);
        QCOMPARE((*twice)[0].deck.chips.size(), std::size_t(1));
    }

    void the_store_writes_one_file_and_reads_it()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("new/decks.json");
        DeckStore store(file);
        QVERIFY(store.load().isEmpty());
        QSignalSpy saved(&store, &DeckStore::saved);
        store.save({});
        store.save(example());
        QTRY_COMPARE(saved.count(), 2);
        QCOMPARE(DeckStore(file).load(), example());
        QCOMPARE(QDir(folder.filePath("new")).entryList(QDir::Files), QStringList({"decks.json"}));
    }

    void the_time_of_saving_stays_with_a_deck_that_does_not_change()
    {
        const QByteArray first = stamped(to_json(example()), {}, "2026-11-30 10:00:00");
        auto later = example();
        later[1].deck = {{{"json"}}, lab::Join::composition};
        const QByteArray second = stamped(to_json(later), first, "2026-11-30 11:00:00");
        QCOMPARE(second.count("10:00:00"), 1);
        QCOMPARE(second.count("11:00:00"), 1);
        QString why;
        QCOMPARE(*decks_from_json(second, why), later);
    }

    void damaged_files_are_put_aside_one_by_one()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("decks.json");
        const QList<QByteArray> damaged = {"{\"decks\": [", to_json(example()).chopped(4)};
        for (const QByteArray& content : damaged) {
            write(path, content);
            DeckStore store(path);
            QSignalSpy trouble(&store, &DeckStore::trouble), saved(&store, &DeckStore::saved);
            QVERIFY(store.load().isEmpty());
            QCOMPARE(trouble.count(), 1);
            QVERIFY(trouble[0][0].toString().contains("damaged"));
            store.save(example()); // the next one has the place to itself
            QTRY_COMPARE(saved.count(), 1);
        }
        QCOMPARE(bytes(path + ".damaged"), damaged[0]);
        QCOMPARE(bytes(path + ".damaged.2"), damaged[1]);
        QCOMPARE(DeckStore(path).load(), example());
    }

    void what_cannot_be_written_is_told()
    {
        QTemporaryDir folder;
        write(folder.filePath("file"), "in the way");
        DeckStore store(folder.filePath("file/decks.json"));
        QSignalSpy trouble(&store, &DeckStore::unwritable);
        store.save(example());
        QTRY_COMPARE(trouble.count(), 1);
        QVERIFY(trouble[0][0].toString().contains("decks.json"));
        DeckStore nowhere{QString()};
        nowhere.save(example());
        QVERIFY(nowhere.load().isEmpty());
    }

    void a_session_keeps_blends_and_whether_answers_follow_the_deck()
    {
        Session session;
        session.deck = example()[0].deck;
        session.live = false;
        QString why;
        const auto back = session_from_json(to_json(session), why);
        QVERIFY2(back, qPrintable(why));
        QVERIFY(back->deck == session.deck);
        QVERIFY(!back->live);
        // A session of before knew neither.
        const auto older = session_from_json(
            R"({"format": "steerdeck.session/1", "join": "composition", "deck": [{"behavior": "german"}]})", why);
        QVERIFY2(older, qPrintable(why));
        QVERIFY(older->live && older->deck.chips[0].blend_target.empty());
    }
};

QTEST_GUILESS_MAIN(SavedDecksTest)
#include "saved_decks_test.moc"
