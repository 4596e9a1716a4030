/// What outputs say to each task's parser: a table of tricky ones with the right reading, and the readings of a second
/// parser (tests/golden/make_tasks_golden.py) of many outputs put together at random.
#include "core/base/json.h"
#include "core/evaluate/tasks/tasks.h"
#include "tests/places.h"

#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::tasks;

class TasksParsersTest : public QObject {
    Q_OBJECT

    /// `output` under `task` reads as `read`; empty: it cannot be read.
    static void row(const char* task, const char* output, const char* read, bool readable = true)
    {
        QTest::addRow("%s: %s", task, QByteArray(output).replace('\n', ' ').left(60).constData())
            << QString(task) << QByteArray(output) << QString(read) << (readable && *read != 0);
    }
    static void rows(const char* task, std::initializer_list<std::pair<const char*, const char*>> table)
    {
        for (const auto& [output, read] : table) row(task, output, read);
    }

private Q_SLOTS:
    void an_output_says_what_it_says_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("read");
        QTest::addColumn<bool>("readable");
        rows("boolq", {{"Answer: True.", "True"},
                       {"answer:false", "False"},
                       {"The answer is true", "True"},
                       {"**Answer:** False", "False"},
                       {"Answer: _True_.", "True"},
                       {"It is not true. Answer: False.", "False"},
                       {"Answer: maybe. Answer: True", "True"},
                       {"False, not true", "False"},
                       {"That is untrue.", ""},
                       {"Answer: Truely", ""},
                       {"“True” is what the passage says", "True"},
                       {"Answer: yes", ""},
                       {"", ""},
                       {"Answer : TRUE", "True"}});
        rows("winogrande", {{"Answer: Option1.", "Option1"},
                            {"answer-option2", "Option2"},
                            {"Option1", ""},
                            {"Option1. Answer: Option2.", "Option2"},
                            {"Answer: it is option1, not option2", "Option1"},
                            {"ANSWER: OPTION2", "Option2"},
                            {"Answer: Option 2", "Option2"},
                            {"Answer: Anna", ""},
                            {"**Answer:** **Option1**", "Option1"},
                            {"The answer is Option2", ""},
                            {"Answer:\nOption2", "Option2"},
                            {"Answer:", ""}});
        rows("listops", {{"<answer>7</answer>", "7"},
                         {"<answer> 7 </answer>", "7"},
                         {"<answer>07</answer>", "7"},
                         {"<answer>7", ""},
                         {"7", ""},
                         {"<answer>seven</answer>", ""},
                         {"<answer>x</answer><answer>7</answer>", ""},
                         {"<answer>3</answer> no, <answer>4</answer>", "3"},
                         {"<ANSWER>5</ANSWER>", "5"},
                         {"<answer>5.0</answer>", ""},
                         {"<answer></answer>", ""},
                         {"<answer>-2</answer>", "-2"},
                         {"so <answer>\n9\n</answer>.", "9"},
                         {"<answer>99999999999999999999</answer>", ""}});
        rows("gsm8k", {{"He has 12.\nAnswer: 12", "12"},
                       {"Answer: 12\nAnswer: 13 nuts", "13"},
                       {"3 * 4 = 12", "12"},
                       {"Answer: $1,250.50", "1250.50"},
                       {"Answer: -3", "-3"},
                       {"Answer: \u22123", "-3"},
                       {"10-3", "3"},
                       {"it falls to -3", "-3"},
                       {"Answer: 7.", "7"},
                       {"Answer: twelve", ""},
                       {"5 apples. Answer: none", "5"},
                       {"#### 42", "42"},
                       {"in 2,5 and 12,34 parts", "34"},
                       {"Answer: .5", "0.5"},
                       {"-$5", "-5"},
                       {"no number", ""}});
        rows("svamp", {{"( 8.0 - 3.0 )\nAnswer: 5", "5"},
                       {"( 8.0 - 3.0 ) = 5.0", "5.0"},
                       {"8-3", "3"},
                       {"Answer:5dollars", "5"},
                       {"**Answer:** 5", "5"},
                       {"answer: it is 5, not 6", "5"},
                       {"the 5th", "5"},
                       {"Answer: 1,000,000", "1000000"},
                       {"Answer: 10%", "10"},
                       {"Answer: 3/4", "3"},
                       {"(2) - (-7)", "-7"},
                       {"Answer:", ""}});
        rows("mawps", {{"X=70-27\nAnswer: 43", "43"},
                       {"X=70-27", "27"},
                       {"70 - 27 = 43", "43"},
                       {"70 -27", "-27"},
                       {"Answer: 43.0", "43.0"},
                       {"Answer: about 43 shells", "43"},
                       {"The answer is 43", "43"},
                       {"Answer is 43. Answer: 44", "44"},
                       {"x2 = 5", "5"},
                       {"1.5.", "1.5"},
                       {"0", "0"},
                       {"--7", "7"},
                       {"?", ""}});
        rows("arc_challenge", {{"Answer: (B) otter.", "B"},
                               {"answer: b", "B"},
                               {"ANSWER- C", "C"},
                               {"Answer: 2", "2"},
                               {"The right one is B.", "B"},
                               {"A or B?", ""},
                               {"B, because B is a mammal", "B"},
                               {"A dog is a mammal", ""},
                               {"Answer: a dog", ""},
                               {"Answer: because it is C", "C"},
                               {"(D)", "D"},
                               {"Answer: F", ""},
                               {"**Answer:** **(A)**", "A"},
                               {"1.5 litres", ""},
                               {"Answer: A. Or rather, Answer: C", "C"},
                               {"A is right", "A"},
                               {"A island", ""},
                               {"VITAMIN C", "C"}});
        rows("aqua", {{"60 / 1.5 = 40.\nAnswer: B.", "B"},
                      {"Answer: (e)", "E"},
                      {"A, then C", "C"},
                      {"It is option D", "D"},
                      {"Answer: 40", ""},
                      {"answer-a", "A"},
                      {"A train goes on", ""},
                      {"Answer: A train goes on", "A"},
                      {"Answer: \"C\"", "C"},
                      {"ABCDE", ""},
                      {"B) 40 km/h", "B"},
                      {"2", ""},
                      {"E.2", "E"},
                      {"Answer: A\nAnswer: B", "B"}});
        rows("asdiv", {{"<gadget id=\"calculator\">7 + 2</gadget>\n<output>9</output>\n<result>9</result>", "9"},
                       {"<output>9</output> so <result>10</result>", "10 | 9"},
                       {"Answer: 9", "9"},
                       {"Answer: 9, as 7 + 2", "9 | 2"},
                       {"<result>9 apples</result>", "9"},
                       {"<result>nine</result>", ""},
                       {"<result>1,200</result>", "1200"},
                       {"<result>-4</result>", "-4"},
                       {"<result>9", "9"},
                       {"7 + 2", "2"},
                       {"<output>3</output><output>4</output>", "3 | 4"},
                       {"<result>0.25</result>", "0.25"},
                       {"nothing", ""}});
        rows("mnli", {{"ENTAILMENT", "ENTAILMENT"},
                      {"contradiction", "CONTRADICTION"},
                      {"neutral", "NEUTRAL"},
                      {"Answer: Entailment.", "ENTAILMENT"},
                      {"The premise contradicts it", "CONTRADICTION"},
                      {"It is entailed.", "ENTAILMENT"},
                      {"neutral, not entailment", "ENTAILMENT"}, // the published rule: neutral is what is left
                      {"contradiction? Answer: entailment", "ENTAILMENT"},
                      {"entailment? Answer: neutral", "NEUTRAL"},
                      {"not an entailment", "ENTAILMENT"}});
        row("mnli", "yes", "NEUTRAL", false);
        row("mnli", "", "NEUTRAL", false);
        row("mnli", "Answer: I cannot say", "NEUTRAL", false);
    }
    void an_output_says_what_it_says()
    {
        QFETCH(QString, task);
        QFETCH(QByteArray, output);
        QFETCH(QString, read);
        QFETCH(bool, readable);
        const auto reading = read_answer(task_named(task.toStdString()), output.toStdString());
        QCOMPARE(QString::fromStdString(reading.shown()), read);
        QCOMPARE(reading.readable(), readable);
    }

    void outputs_read_as_a_second_parser_reads_them()
    {
        const auto file = places::golden() + "/tasks/outputs.json";
        std::map<std::string, int> right;
        for (const auto& one : read_json(file, "golden values")) {
            const auto& task = task_named(one.at("task").get<std::string>());
            const auto output = one.at("output").get<std::string>();
            const auto reading = read_answer(task, output);
            const auto label = one.at("label").get<std::string>();
            QVERIFY2(reading.shown() == one.at("read").get<std::string>(),
                     (std::string(task.name) + ": \"" + output + "\" reads as \"" + reading.shown() + "\", not \"" +
                      one.at("read").get<std::string>() + "\"")
                         .c_str());
            QVERIFY2(is_correct(task, reading, label) == one.at("eval").get<bool>(), output.c_str());
            if (is_correct(task, reading, label)) ++right[std::string(task.name)];
        }
        QCOMPARE(right.size(), all_tasks().size()); // the table has right answers to every task
    }

    void numbers_are_compared_within_the_tasks_tolerance()
    {
        const auto correct = [](const char* task, const char* output, const char* label) {
            return is_correct(task_named(task), read_answer(task_named(task), output), label);
        };
        QVERIFY(correct("gsm8k", "Answer: 12.00005", "12"));
        QVERIFY(!correct("gsm8k", "Answer: 12.0002", "12"));
        QVERIFY(correct("asdiv", "<result>0.3333333333333</result>", "0.3333333333333333"));
        QVERIFY(!correct("asdiv", "<result>0.33333</result>", "0.3333333333333333"));
        QVERIFY(correct("asdiv", "<output>9</output><result>1</result>", "9")); // any of them counts
        QVERIFY(!correct("listops", "<answer>7</answer>", "8"));
        QVERIFY(!correct("gsm8k", "nothing", "12"));
    }

    void hostile_outputs_are_read_in_time()
    {
        std::string many;
        for (int i = 0; i < 20'000; ++i) many += "answer: <answer><result>- \xe2\x88\x92\xff";
        for (const auto& task : all_tasks()) (void)read_answer(task, many).shown();
        QVERIFY(!read_answer(task_named("gsm8k"), many).readable());
    }
};

QTEST_GUILESS_MAIN(TasksParsersTest)
#include "tasks_parsers_test.moc"
