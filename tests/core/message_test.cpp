// What the core says, as data: patterns, their arguments, and the English that is composed of them.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/message.h"
#include "tests/places.h"

#include <QRegularExpression>
#include <QtTest>
#include <filesystem>

using namespace steerdeck;

class MessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_are_filled_in_order()
    {
        const auto two = message("{} of {} answers are missing", 3, std::size_t(8));
        QCOMPARE(two.english(), std::string("3 of 8 answers are missing"));
        QCOMPARE(std::string(two.pattern()), std::string("{} of {} answers are missing"));
        QCOMPARE(two.arguments().size(), std::size_t(2));
        QCOMPARE(message("The level is {}", 0.5).english(), "The level is " + std::to_string(0.5));
        QCOMPARE(message("Nothing to fill").english(), std::string("Nothing to fill"));
    }

    void a_translation_may_order_its_places_otherwise()
    {
        QCOMPARE(filled("{1} fehlen {0}", {"a", "b"}), std::string("b fehlen a"));
        QCOMPARE(filled("{} and {} and {2}", {"a"}), std::string("a and {} and {2}")); // a damaged one shows itself
    }

    void messages_nest()
    {
        const auto inner = message("a list of {}", "numbers");
        QCOMPARE(message("The key is {}", inner).english(), std::string("The key is a list of numbers"));
        QVERIFY(message("The key is {}", inner).arguments()[0] == inner);
    }

    void braces_are_written_twice_in_patterns_and_left_alone_elsewhere()
    {
        QCOMPARE(message("Give {{\"a\": {}}}", 1).english(), std::string("Give {\"a\": 1}"));
        QCOMPARE(message("It holds {}", "{} and {{").english(), std::string("It holds {} and {{"));
        QCOMPARE(Message("{{a}}").english(), std::string("{{a}}"));
    }

    void plain_text_is_no_pattern()
    {
        const Message path(std::string("/tmp/a"));
        QVERIFY(!path.pattern() && path.english() == "/tmp/a" && !path.empty());
        QVERIFY(Message().empty() && Message("").empty());
        QVERIFY(Message("a") == Message(std::string("a")) && !(Message("a") == message("a")));
    }

    void an_error_is_the_sentence_of_its_parts()
    {
        const InvalidInput whole(message("There is no task \"{}\"", "x"), "the task",
                                 message("Choose one of: {}", "a"));
        QCOMPARE(std::string(whole.what()), std::string("There is no task \"x\" (the task). Choose one of: a."));
        QCOMPARE(whole.sentence().english(), std::string(whole.what()));
        QCOMPARE(std::string(InvalidInput("It failed", "", "").what()), std::string("It failed."));
        QCOMPARE(std::string(InvalidInput("It failed", "", "Stop.").what()), std::string("It failed. Stop."));
        QCOMPARE(sentence_of(std::runtime_error("other")).english(), std::string("other"));
        const InvalidInput long_one(message("It is {}", std::string(3000, 'x')), "", "");
        QCOMPARE(std::string(long_one.what()), "It is " + std::string(1994, 'x') + "....");
    }

    /// A literal that is no message reaches the window in English.
    void what_is_thrown_in_words_is_a_message()
    {
        const QRegularExpression thrown(
            "throw (InvalidInput|UnreadableFile|UnwritableFile|Mismatch|OutOfMemory)\\(\\s*\"");
        QStringList wrong;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(places::sources() + "/core")) {
            const auto ending = entry.path().extension();
            if (ending != ".cpp" && ending != ".h") continue;
            const auto text = QString::fromStdString(read_file(entry.path(), "source"));
            if (thrown.match(text).hasMatch()) wrong << QString::fromStdString(entry.path().string());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(' ')));
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "message_test.moc"
