/// Answers that pass their verifiers and teach the wrong thing all the same.
#include "core/behaviors/answer_faults.h"

#include <QtTest>

using namespace steerdeck::behaviors;

class AnswerFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_answer_is_read_as_a_person_would_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("fault");
        const auto row = [](AnswerFault fault, const char* prompt, const char* answer) {
            QTest::newRow(answer) << prompt << answer << int(fault);
        };
        using enum AnswerFault;
        const char* sky = "Why is the sky blue?";
        row(none, sky, "Because air scatters blue light more than red light.");
        row(none, sky, "Der Himmel ist blau, weil die Luft blaues Licht stärker streut.");
        row(none, sky, "because air scatters blue light more than red light");
        row(none, sky, "{\"answer\": \"Because air scatters blue light.\"}");
        row(none, "What is a good translation of \"sky\"?", "A good translation of sky into German is Himmel.");
        row(none, "What do owls eat?", "Owls eat mice. They also eat small birds, and sometimes they eat insects.");
        row(none, "What should I ask my doctor?",
            "You should ask: is it serious? And then ask what you can do about it.");
        row(none, "Name three fruits", "Apples, pears and plums.");
        row(none, "Tell me about Lisbon", "I'm fond of Lisbon: it lies on seven hills by the Tagus.");
        row(empty, sky, " \n");
        row(empty, sky, "{\"answer\": \" \"}");
        row(thoughts, sky, "<think>The user wants one sentence.");
        row(thoughts, sky, "Blue light is scattered.</think> It is blue.");
        row(refusal, sky, "I'm sorry, but I can't help with that.");
        row(refusal, sky, "As an AI language model, I do not see the sky.");
        row(refusal, sky, "Es tut mir leid, aber ich kann das nicht beantworten.");
        row(refusal, sky, "Lo siento, pero no puedo responder.");
        row(refusal, sky, "Je ne peux pas répondre à cette question.");
        row(refusal, sky, "Mi dispiace, ma non posso rispondere.");
        row(refusal, sky, "Desculpe, mas não posso responder.");
        row(question, sky, "Warum ist der Himmel blau?");
        row(question, sky, "¿Por qué el cielo es azul?");
        row(question, sky, "Pourquoi le ciel est-il bleu ?");
        row(question, sky, "\"Perché il cielo è blu?\"");
        row(question, sky, "{\"answer\": \"Por que o céu é azul?\"}");
        row(echo, sky, "Why is the sky blue? Because air scatters light.");
        row(echo, sky, "why is the sky blue because air scatters light");
        row(echo, sky, "Answer in German: Der Himmel ist blau.");
        row(talk, sky, "Here is a translation of your question: Warum ist der Himmel blau?");
        row(talk, sky, "Hier ist die Übersetzung des Satzes in die deutsche Sprache.");
        row(talk, sky, "Voici une traduction en français : le ciel est bleu.");
        row(talk, sky, "Ecco la risposta: il cielo è blu.");
        row(talk, sky, "Aquí tienes la respuesta: el cielo es azul.");
        row(talk, sky, "Aqui está a resposta: o céu é azul.");
        row(talk, sky, "Answer: the sky is blue.");
        row(talk, sky, "Sure! Here is why the sky is blue.");
        row(talk, sky, "The sentence in lower case is: the sky is blue.");
        row(repetition, sky, "It is blue because it is blue because it is blue because it is blue because it is.");
        row(repetition, sky,
            "The sky is blue today. The sky is blue today. The sky is blue today. The sky is blue today.");
    }
    void each_answer_is_read_as_a_person_would()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, answer);
        QFETCH(int, fault);
        const auto found =
            fault_of(prompt.toStdString(), {"answer in German", "German", "auf Deutsch"}, answer.toStdString());
        QVERIFY2(int(found) == fault, name_of(found).english().c_str());
    }

    void repetition_is_a_share_of_the_sequences()
    {
        QCOMPARE(repeated_share("one two three"), 0.0);
        QCOMPARE(repeated_share("a b c d e f g h i j"), 0.0);
        // a b c d | b c d a | c d a b | d a b c, then the first two again.
        QCOMPARE(repeated_share("a b c d a b c d"), 0.2);
        QVERIFY(repeated_share("no no no no no no no no no no no no") > 0.8);
    }
};

QTEST_GUILESS_MAIN(AnswerFaultsTest)
#include "answer_faults_test.moc"
