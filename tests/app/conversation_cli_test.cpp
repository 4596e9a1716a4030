// The terminal program's answers within a conversation, on the demo model.
#include "tests/app/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class ConversationCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    void write(const char* name, const QByteArray& text)
    {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    CliOutcome generate(const QStringList& more)
    {
        return run_cli(folder_.path(), QStringList{"generate", "--dtype", "float32", "--max-new-tokens", "40",
                                                   "--steering", "german", "--control-method", "steering", "--json"} +
                                           more);
    }
    static QString text_of(const CliOutcome& told)
    {
        return told.json()["answers"].toArray()[0].toObject()["text"].toString();
    }

private slots:
    void initTestCase()
    {
        write("said.json", R"({"format": "steerdeck.conversation/1", "turns": [{"user": "Where does the fox live?",
                             "answer": "In a den."}], "prompt": "What does the owl eat?"})");
        write("chat.json", R"([{"role": "user", "content": "Where does the fox live?"},
                             {"role": "assistant", "content": "In a den."},
                             {"role": "user", "content": "What does the owl eat?"}])");
        write("wrong.json", R"([{"role": "assistant", "content": "In a den."}])");
    }

    void both_files_give_the_same_answer_and_earlier_turns_are_read()
    {
        const CliOutcome said = generate({"--conversation", "said.json"}),
                         chat = generate({"--conversation", "chat.json"});
        QVERIFY2(said.exit == 0 && chat.exit == 0, qPrintable(said.err + chat.err));
        QCOMPARE(text_of(said), text_of(chat));
        QCOMPARE(said.json()["turns"].toArray().size(), 1);
        QVERIFY(!said.json()["every_turn"].toBool());
        const CliOutcome every = generate({"--conversation", "said.json", "--every-turn"});
        QVERIFY2(every.exit == 0, qPrintable(every.err));
        QVERIFY(every.json()["every_turn"].toBool());
        // Another question in its place.
        const CliOutcome other = generate({"--conversation", "said.json", "--prompt", "How large is the cat?"});
        QCOMPARE(other.json()["prompt"].toString(), QString("How large is the cat?"));
    }

    void what_is_no_conversation_gets_one_sentence()
    {
        const CliOutcome wrong = generate({"--conversation", "wrong.json"}),
                         none = generate({"--conversation", "no.json"});
        QVERIFY2(wrong.exit == 2 && wrong.err.contains("not the user's"), qPrintable(wrong.err));
        QVERIFY2(none.exit == 2 && none.err.contains("no.json"), qPrintable(none.err));
        QCOMPARE(generate({"--every-turn", "--prompt", "A?"}).exit, 2);
        const CliOutcome set =
            generate({"--conversation", "said.json", "--every-turn", "--steering", "json", "--mode", "set"});
        QVERIFY2(set.exit == 1 && set.err.contains("one turn alone"), qPrintable(set.err));
    }
};

QTEST_GUILESS_MAIN(ConversationCliTest)
#include "conversation_cli_test.moc"
