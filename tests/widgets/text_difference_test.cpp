// Where two texts differ, word by word.
#include "widgets/compose/text_difference.h"

#include <QTest>

using namespace steerdeck::widgets;
using Kind = DifferencePiece::Kind;

class TextDifferenceTest : public QObject {
    Q_OBJECT

private slots:
    void words_are_marked_where_they_differ_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("marked");
        QTest::newRow("same") << "der Fuchs lebt"
                              << "der Fuchs lebt"
                              << "der Fuchs lebt";
        QTest::newRow("one word") << "der rote Fuchs"
                                  << "der graue Fuchs"
                                  << "der [-rote-] {+graue+} Fuchs";
        QTest::newRow("added at the end") << "a b"
                                          << "a b c"
                                          << "a b {+c+}";
        QTest::newRow("removed at the front") << "x a b"
                                              << "a b"
                                              << "[-x-] a b";
        QTest::newRow("all of it") << "eins zwei"
                                   << "three"
                                   << "[-eins zwei-]{+three+}";
        QTest::newRow("first is empty") << ""
                                        << "a b"
                                        << "{+a b+}";
        QTest::newRow("both are empty") << ""
                                        << ""
                                        << "";
        QTest::newRow("a sign alone") << "Yes, he does."
                                      << "Yes he does!"
                                      << "Yes [-,-] he does[-.-]{+!+}";
        QTest::newRow("letter case is a difference") << "The fox"
                                                     << "the fox"
                                                     << "[-The-] {+the+} fox";
        QTest::newRow("longest, not first") << "a b c d"
                                            << "d a b c"
                                            << "{+d+} a b c [-d-]";
        QTest::newRow("accents belong to a word") << "où est"
                                                  << "ou est"
                                                  << "[-où-] {+ou+} est";
    }
    void words_are_marked_where_they_differ()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, marked);
        const auto pieces = differenceOf(first, second);
        QCOMPARE(differenceAsText(pieces), marked);
        QString left, right;
        for (int i = 0; i < pieces.size(); ++i) {
            left += pieces[i].first;
            right += pieces[i].second;
            if (i > 0) QVERIFY(pieces[i].kind != pieces[i - 1].kind);
        }
        QCOMPARE(left, first);
        QCOMPARE(right, second);
    }

    void spaces_alone_are_no_difference()
    {
        const auto pieces = differenceOf("a  b\nc", "a b c");
        QCOMPARE(pieces.size(), 1);
        QVERIFY(pieces[0].kind == Kind::same);
        QCOMPARE(pieces[0].first, QString("a  b\nc"));
        QCOMPARE(pieces[0].second, QString("a b c"));
    }

    void words_are_counted_without_signs()
    {
        const auto pieces = differenceOf("one, two. three", "one, four five!");
        QCOMPARE(wordCount(pieces, Kind::same), 1);
        QCOMPARE(wordCount(pieces, Kind::removed), 2);
        QCOMPARE(wordCount(pieces, Kind::added), 2);
    }

    void no_longer_common_subsequence_is_missed()
    {
        // Against the definition, by trying every subsequence of a short text.
        const QStringList words = {"a", "b", "c", "a", "b"};
        for (int seed = 0; seed < 3 * 3 * 3 * 3 * 3; ++seed) {
            QStringList second;
            for (int i = 0, rest = seed; i < 5; ++i, rest /= 3) second << QString(QChar('a' + rest % 3));
            int longest = 0;
            for (int chosen = 0; chosen < 32; ++chosen) {
                QStringList some;
                for (int i = 0; i < 5; ++i)
                    if (chosen & (1 << i)) some << words[i];
                int at = 0;
                for (const QString& word : second)
                    if (at < some.size() && some[at] == word) ++at;
                if (at == some.size()) longest = std::max(longest, int(some.size()));
            }
            QCOMPARE(wordCount(differenceOf(words.join(' '), second.join(' ')), Kind::same), longest);
        }
    }

    void very_long_texts_are_not_compared_word_by_word_in_their_middle()
    {
        QString first = "start ", second = "start ";
        for (int i = 0; i < 3000; ++i) {
            first += QString("a%1 ").arg(i);
            second += QString("b%1 ").arg(i);
        }
        const auto pieces = differenceOf(first + "end", second + "end");
        QCOMPARE(pieces.size(), 4); // start, removed, added, end
        QCOMPARE(wordCount(pieces, Kind::removed), 3000);
    }
};

QTEST_GUILESS_MAIN(TextDifferenceTest)
#include "text_difference_test.moc"
