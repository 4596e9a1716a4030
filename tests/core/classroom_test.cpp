// Assignments, pupils' files and a class's table: what is read back, what is refused, what counts as right.
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/classroom/classroom.h"
#include "tests/classroom_samples.h"
#include "tests/places.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>

using namespace steerdeck;
using namespace steerdeck::classroom;
namespace fs = std::filesystem;

class ClassroomTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    fs::path path(const char* name) const { return folder_.filePath(name).toStdString(); }
    fs::path made(const char* name) const
    {
        const auto folder = path(name);
        fs::create_directories(folder);
        return folder;
    }

private Q_SLOTS:
    void an_assignment_is_read_back_as_written()
    {
        const auto assignment = sample_assignment();
        QCOMPARE(assignment.exercises.size(), std::size_t(2));
        QVERIFY(assignment.exercises[0].questions[0].before);
        QCOMPARE(*assignment.exercises[0].questions[0].right_choice, 0);
        QVERIFY(assignment.exercises[0].questions[1].control == steering::Method::steering);
        QVERIFY(assignment_from_json(to_json(assignment), "again") == assignment);
    }

    void the_manuals_example_can_be_used()
    {
        const auto page = read_file(places::sources() + "/resources/manual/assignments.md", "page");
        const auto from = page.find("```json") + 7;
        const auto assignment =
            assignment_from_json(parse_json(page.substr(from, page.find("```", from) - from), "page", "page"), "page");
        QCOMPARE(assignment.exercises[0].questions.size(), std::size_t(6));
    }

    void what_is_wrong_is_told_with_its_place_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* from, const char* to, const char* said) {
            QTest::newRow(name) << QString(from) << QString(to) << QString(said);
        };
        row("format", "steerdeck.assignment/1", "other/1", "is not of the format steerdeck.assignment/1");
        row("name", "order-1", "Order 1", "has a name that is not of a-z, 0-9 and -");
        row("kind", "\"kind\": \"outcome\"", "\"kind\": \"guess\"", "Question 2 of Exercise 1 has the kind \"guess\"");
        row("right", "\"right\": 1,", "\"right\": 3,", "Question 1 of Exercise 1 has a \"right\"");
        row("control", "\"control\": \"steering\"}", "\"control\": \"hybrid\"}",
            "is about the control \"hybrid\", which its exercise does not run");
        row("key", "\"text\": \"Look", "\"colour\": 1, \"text\": \"Look", "has an unknown key \"colour\"");
        row("join", "\"join\": \"composition\"", "\"join\": \"glue\"", "Exercise 2 cannot be used: There is no");
        row("ask", "\"ask\": \"Why?\"", "\"ask\": \" \"", "Question 2 of Exercise 2 has a \"ask\" that is empty");
        row("slider", "\"step\": 10", "\"step\": 30", "has a slider that does not reach its end by whole steps");
        row("places", "\"to\": 100, \"step\": 10", "\"to\": 5000", "has a slider of more than 1001 places");
        row("range", "\"to\": 100", "\"to\": 0",
            "Question 3 of Exercise 2 has a \"to\" that is no whole number from 1");
        row("things", "\"with a token\", ", "", "Question 4 of Exercise 2 has a \"things\" that is no list of 3 to 8");
        row("twice", "\"with a token\"", "\"plain\"", "has the thing \"plain\" twice");
        row("seed", "\"seed\": 7", "\"seed\": -1", "has a \"seed\" that is no whole number");
    }
    void what_is_wrong_is_told_with_its_place()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, said);
        const QString text = QString(assignment_text).replace(from, to);
        QVERIFY(text != assignment_text);
        try {
            (void)assignment_from_json(parse_json(text.toStdString(), "assignment", "a.json"), "a.json");
            QFAIL("it was taken");
        } catch (const UnreadableFile& error) {
            QVERIFY2(QString(error.what()).contains(said), error.what());
            QVERIFY2(QString(error.what()).contains("a.json"), error.what());
        }
    }

    void what_is_too_large_is_refused()
    {
        write_file_atomically(path("large.json"), std::string(most_assignment_bytes + 1, ' '));
        QVERIFY_EXCEPTION_THROWN((void)read_assignment(path("large.json")), UnreadableFile);
        auto many = to_json(sample_assignment());
        while (many["exercises"].size() <= std::size_t(most_exercises))
            many["exercises"].push_back(many["exercises"][0]);
        QVERIFY_EXCEPTION_THROWN((void)assignment_from_json(many, "many"), UnreadableFile);
    }

    void control_characters_are_left_out()
    {
        auto answers = to_json(sample_answers("Ada", 0, true, 2));
        answers["pupil"] = "A\x1b[31mda\xc2\x9b";
        QCOMPARE(answers_from_json(answers, "a").pupil, std::string("A[31mda"));
    }

    void answers_are_judged()
    {
        const auto answers = sample_answers("Ada", 0, true, 2);
        const auto& questions = answers.assignment.exercises[0].questions;
        const auto right = [&](int question) {
            return is_right(questions[std::size_t(question)], answers.exercises[0].given[std::size_t(question)],
                            answers.exercises[0]);
        };
        QVERIFY(right(0) == std::optional(true));
        QVERIFY(right(1) == std::optional(true));
        QVERIFY(!right(2)); // no choice is right
        const auto wrong = sample_answers("Bob", 1, false, 6);
        QVERIFY(is_right(questions[1], wrong.exercises[0].given[1], wrong.exercises[0]) == std::optional(false));
        QVERIFY(is_right(wrong.assignment.exercises[1].questions[0], wrong.exercises[1].given[0], wrong.exercises[1]) ==
                std::optional(false));
        QVERIFY(!is_right(questions[1], {}, wrong.exercises[0])); // not answered
        QVERIFY(answers_from_json(to_json(answers), "again") == answers);
    }

    void things_are_never_shown_first_in_their_right_order()
    {
        QCOMPARE(first_shown({"b", "a", "c"}), (std::vector<int>{1, 0, 2}));
        QCOMPARE(first_shown({"a", "b", "c"}), (std::vector<int>{2, 1, 0})); // the alphabet would tell
        QVERIFY(is_order(std::vector{2, 0, 1}, 3));
        QVERIFY(!is_order(std::vector{2, 0, 2}, 3) && !is_order(std::vector{0, 1}, 3));
    }

    void an_order_and_a_slider_that_do_not_fit_are_refused()
    {
        const auto good = to_json(sample_answers("Ada", 0, true, 2));
        const auto refused = [&](const char* key, const Json& value, int given) {
            auto bad = good;
            bad["exercises"][1]["given"][std::size_t(given)][key] = value;
            try {
                (void)answers_from_json(bad, "a");
                return std::string("taken");
            } catch (const UnreadableFile& error) {
                return std::string(error.what());
            }
        };
        QVERIFY(refused("order", Json::array({1, 1, 2}), 3).find("does not name each thing once") != std::string::npos);
        QVERIFY(refused("order", Json::array({1, 2}), 3).find("no list of 3 to 3") != std::string::npos);
        QVERIFY(refused("order", Json::array({1.5, 2, 3}), 3).find("each thing once") != std::string::npos);
        QVERIFY(refused("number", 101, 2).find("no number from 0.0 to 100.0") != std::string::npos);
    }

    void behaviours_are_told_by_their_titles()
    {
        const auto answers = sample_answers("Ada", 0, true, 2);
        const auto& question = answers.assignment.exercises[0].questions[1];
        QCOMPARE(words_of(question, answers.exercises[0].given[1]), std::string("german"));
        QCOMPARE(words_of(question, answers.exercises[0].given[1], {{"german", "German"}}), std::string("German"));
        const auto& order = answers.assignment.exercises[1].questions[3];
        QCOMPARE(words_of(order, answers.exercises[1].given[3]), std::string("with words, with a token, plain"));
    }

    void a_slider_with_many_places_is_counted_in_parts()
    {
        auto assignment = sample_assignment();
        auto& slider = assignment.exercises[1].questions[2];
        slider.from = -50;
        slider.to = 50;
        slider.step = 1;
        for (const auto& [pupil, number] : {std::pair("Ada", -50.0), std::pair("Bob", -42.0), std::pair("Eve", 50.0)}) {
            auto answers = begin_answers(assignment);
            answers.pupil = pupil;
            answers.exercises[1].given[2].number = number;
            write_answers(answers, made("parts") / (answers.pupil + ".json"));
        }
        const auto table = collect(std::vector{path("parts")});
        const auto& parts = table.questions[5].distribution;
        QCOMPARE(parts.size(), std::size_t(12)); // of 101 places 9 each, and 2 in the last
        QCOMPARE(parts.front(), (std::pair<std::string, int>{"-50–-42", 2}));
        QCOMPARE(parts.back(), (std::pair<std::string, int>{"49–50", 1}));
    }

    void a_class_becomes_a_table()
    {
        const auto folder = made("class");
        write_answers(sample_answers("Bob", 1, false, 6), folder / "b.json");
        write_answers(sample_answers("Ada", 0, true, 2), folder / "a.json");
        write_answers(sample_answers("Eve", 0, false, 2), folder / "e.json");
        fs::copy_file(folder / "a.json", folder / "copy.json");
        write_file_atomically(folder / "broken.json", "{");
        write_file_atomically(folder / "notes.txt", "not looked at");
        auto other = sample_answers("Zoe", 0, true, 2);
        other.assignment.title = "Another";
        write_answers(other, folder / "z.json");
        const auto table = collect(std::vector{folder});
        QCOMPARE(table.rows.size(), std::size_t(3));
        QCOMPARE(table.rows[0].pupil, std::string("Ada"));
        QCOMPARE(table.rows[0].rights(), 5);
        QCOMPARE(table.rows[1].rights(), 0);
        QCOMPARE(table.questions.size(), std::size_t(7));
        QCOMPARE(table.label(3), std::string("2.1"));
        QCOMPARE(table.questions[0].right, 2);
        QCOMPARE(table.questions[0].judged, 3);
        QCOMPARE(table.questions[0].distribution, (std::vector<std::pair<std::string, int>>{{"yes", 2}, {"no", 1}}));
        QVERIFY(std::isnan(table.questions[2].share()));
        QCOMPARE(table.questions[3].distribution.front(), (std::pair<std::string, int>{"2", 2}));
        QCOMPARE(table.problems.size(), std::size_t(3)); // the copy, the broken one, another assignment
        const auto records = read_csv(to_csv(table), ',', "it");
        QCOMPARE(records.size(), std::size_t(4));
        QCOMPARE(records[1].cells[1], std::string("Ada"));
        QCOMPARE(records[1].cells[6], std::string("5"));
        const auto& slider = table.questions[5].distribution; // every place of it, from the least on
        QCOMPARE(slider.size(), std::size_t(11));
        QCOMPARE(slider[4], (std::pair<std::string, int>{"40", 1}));
        QCOMPARE(slider[9], (std::pair<std::string, int>{"90", 2}));
        QCOMPARE(table.questions[6].distribution.front(),
                 (std::pair<std::string, int>{"plain, with words, with a token", 2}));
        QVERIFY2(to_csv(table).find(",=because") == std::string::npos, "no formula reaches a spreadsheet");
    }

    void where_there_is_nothing_the_reason_is_told()
    {
        QVERIFY_EXCEPTION_THROWN((void)collect(std::vector{made("empty")}), InvalidInput);
        QVERIFY_EXCEPTION_THROWN((void)collect(std::vector{path("missing")}), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(write_answers(sample_answers(" ", 0, true, 2), path("nobody.json")), InvalidInput);
    }

    void nothing_that_a_stranger_changes_makes_it_fall()
    {
        const std::string text = to_json(sample_answers("Ada", 0, true, 2)).dump();
        for (std::size_t at = 0; at < text.size(); at += 3)
            for (const char other : {'"', '9', '{', '\0'}) {
                std::string changed = text;
                changed[at] = other;
                try {
                    const auto answers = answers_from_json(parse_json(changed, "file", "x"), "x");
                    for (std::size_t e = 0; e < answers.exercises.size(); ++e)
                        for (std::size_t q = 0; q < answers.exercises[e].given.size(); ++q) {
                            const auto& question = answers.assignment.exercises[e].questions[q];
                            const auto& given = answers.exercises[e].given[q];
                            (void)is_right(question, given, answers.exercises[e]);
                            (void)words_of(question, given);
                        }
                } catch (const Error&) {
                }
            }
    }
};

QTEST_GUILESS_MAIN(ClassroomTest)
#include "classroom_test.moc"
