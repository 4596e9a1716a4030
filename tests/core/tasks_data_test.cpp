/// Rows of files become examples, splits are the published ones, lists are made from a seed.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/behaviors/behaviors.h"
#include "core/evaluate/tasks/tasks.h"
#include "tests/places.h"

#include <QTemporaryDir>
#include <QtTest>
#include <numeric>
#include <set>

using namespace steerdeck;
using namespace steerdeck::tasks;
namespace fs = std::filesystem;

namespace {

Json golden(const std::string& name) { return read_json(places::golden() + "/tasks/" + name, "golden values"); }

std::string checksum(const std::vector<std::size_t>& indices)
{
    std::uint64_t sum = 0;
    for (const auto index : indices) sum = sum * 1'000'003 + index;
    return std::to_string(sum);
}

std::string message(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TasksDataTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    fs::path file(const std::string& name, const std::string& text) const
    {
        const auto path = fs::path(folder_.path().toStdString()) / name;
        write_file_atomically(path, text);
        return path;
    }

private Q_SLOTS:
    void permutations_are_numpys()
    {
        for (const auto& one : golden("permutations.json")) {
            const auto n = one.at("n").get<std::size_t>();
            const auto order = numpy_permutation(std::stoull(one.at("seed").get<std::string>()), n);
            QCOMPARE(order.size(), n);
            QCOMPARE(checksum(order), one.at("checksum").get<std::string>());
            const auto first = one.at("first").get<std::vector<std::size_t>>();
            QVERIFY(std::equal(first.begin(), first.end(), order.begin()));
        }
    }

    void splits_are_the_published_ones()
    {
        for (const auto& one : golden("splits.json")) {
            const auto& task = task_named(one.at("task").get<std::string>());
            const auto& rule = task.rule(split_named(one.at("split").get<std::string>()));
            QCOMPARE(rule.rows, one.at("n").get<std::size_t>());
            const auto rows = split_rows(rule, rule.rows);
            QCOMPARE(rows.size(), one.at("rows").get<std::size_t>());
            QCOMPARE(checksum(rows), one.at("checksum").get<std::string>());
        }
        // Measured on the published programs (arXiv 2603.00425): what its splits of BoolQ begin with.
        const auto& boolq = task_named("boolq");
        const auto validation = split_rows(boolq.validation, 3270), test = split_rows(boolq.test, 3270);
        QVERIFY(
            (std::vector(validation.begin(), validation.begin() + 3) == std::vector<std::size_t>{1419, 1146, 2372}));
        QVERIFY((std::vector(test.begin(), test.begin() + 3) == std::vector<std::size_t>{1822, 2983, 2445}));
    }

    void the_splits_of_one_file_share_no_row()
    {
        for (const auto& task : all_tasks()) {
            if (task.validation.divisions.empty()) continue;
            const auto n = task.test.rows;
            std::vector<std::size_t> all;
            for (const auto split : {Split::train, Split::validation, Split::test})
                if (task.rule(split).file == task.test.file)
                    for (const auto row : split_rows(task.rule(split), n)) all.push_back(row);
            std::ranges::sort(all);
            std::vector<std::size_t> every(n);
            std::iota(every.begin(), every.end(), std::size_t(0));
            QVERIFY2(all == every, std::string(task.name).c_str());
        }
    }

    void rows_of_every_layout_become_the_same_as_by_a_second_reader()
    {
        std::set<std::string> seen;
        for (const auto& one : golden("examples.json")) {
            const auto name = one.at("file").get<std::string>();
            const auto& task = task_named(one.at("task").get<std::string>());
            const auto records = read_records(places::golden() + "/tasks/data/" + name);
            const auto& rows = one.at("rows");
            QCOMPARE(records.size(), rows.size());
            for (std::size_t i = 0; i < records.size(); ++i) {
                std::string label;
                const auto example = example_of(task, records[i], label);
                QVERIFY2(example.has_value() == !rows[i].is_null(), records[i].where.c_str());
                if (!example) continue;
                QCOMPARE(example->prompt, rows[i].at("prompt").get<std::string>());
                QCOMPARE(example->completion, rows[i].at("completion").get<std::string>());
                QCOMPARE(example->label, rows[i].at("label").get<std::string>());
                QVERIFY(
                    is_correct(task, read_answer(task, example->completion), example->label)); // it is its own answer
            }
            seen.insert(std::string(task.name));
        }
        QCOMPARE(seen.size(), all_tasks().size());
    }

    void what_a_file_lacks_is_named_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* what, const char* task, const char* name, const char* text,
                            const QStringList& words) {
            QTest::newRow(what) << QString(task) << QString(name) << QByteArray(text) << words;
        };
        const char* whole = "{\"question\":\"q\",\"passage\":\"p\",\"answer\":true}\n";
        row("a missing field", "boolq", "a.jsonl",
            (std::string(whole) + "\n{\"question\":\"q\",\"answer\":true}\n").c_str(),
            {"a.jsonl, line 3", "\"passage\""});
        row("a field of another type", "boolq", "b.jsonl", "{\"question\":[1],\"passage\":\"p\",\"answer\":true}\n",
            {"b.jsonl, line 1", "\"question\""});
        row("a damaged line", "boolq", "c.jsonl", (std::string(whole) + "{\"question\":\n").c_str(),
            {"c.jsonl, line 2"});
        row("an item of a list", "svamp", "d.json", "[{\"Body\":\"b\",\"Question\":\"q\",\"Answer\":1}]",
            {"d.json, item 1", "\"Equation\""});
        row("a list of texts", "svamp", "e.json", "[\"b\"]", {"e.json, item 1"});
        row("cut cells", "boolq", "f.json",
            "{\"rows\":[{\"row\":{\"question\":\"q\"},\"truncated_cells\":[\"passage\"]}]}",
            {"f.json, item 1", "cut off"});
        row("no rows", "boolq", "g.json", "{\"data\":\n[]}", {"\"rows\"", "g.json"});
        row("too few cells", "mnli", "h.tsv", "sentence1\tsentence2\tgold_label\na\tb\n", {"h.tsv, line 2"});
        row("plain text", "boolq", "i.txt", "What is this?\n", {"i.txt, line 1"});
        row("nothing", "boolq", "j.jsonl", " \n", {"j.jsonl", "empty"});
        row("no UTF-8", "boolq", "k.tsv", "question\tpassage\tanswer\n\xff\tp\ttrue\n", {"k.tsv", "UTF-8"});
        row("no number behind ####", "gsm8k", "l.jsonl", "{\"question\":\"q\",\"answer\":\"12\"}\n",
            {"l.jsonl, line 1", "####"});
        row("choices without labels", "arc", "m.jsonl",
            "{\"question\":\"q\",\"choices\":{\"text\":[\"x\"]},\"answerKey\":\"A\"}\n",
            {"m.jsonl, line 1", "\"label\""});
        row("no label of the task", "winogrande", "n.jsonl",
            "{\"sentence\":\"_\",\"option1\":\"a\",\"option2\":\"b\",\"answer\":\"\"}\n", {"unknown label", "\"\" 1"});
    }
    void what_a_file_lacks_is_named()
    {
        QFETCH(QString, task);
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, words);
        DataSettings settings;
        settings.file = file(name.toStdString(), text.toStdString());
        settings.whole = true;
        const auto said =
            QString::fromStdString(message([&] { (void)examples_of(task_named(task.toStdString()), settings); }));
        for (const auto& word : words) QVERIFY2(said.contains(word), qPrintable(said));
    }

    void unknown_labels_and_contradicted_ones_are_counted()
    {
        DataSettings settings;
        settings.file = places::golden() + "/tasks/data/listops.tsv";
        settings.whole = true;
        const auto examples = examples_of(task_named("listops"), settings);
        QCOMPARE(examples.examples.size(), std::size_t(3));
        QCOMPARE(examples.rows, std::size_t(4));
        QCOMPARE(examples.unknown_labels, (std::map<std::string, std::size_t>{{"x", 1}}));
        QCOMPARE(examples.contradicted, std::size_t(1)); // [MIN 3 4 ] is not 4
        QCOMPARE(examples.notes.size(), std::size_t(2));
    }

    void a_split_keeps_its_rows_and_its_order_under_a_limit()
    {
        std::string rows;
        for (int i = 0; i < 300; ++i)
            rows += "{\"Body\":\"b\",\"Question\":\"q" + std::to_string(i) + "\",\"Equation\":\"1\",\"Answer\":1}\n";
        DataSettings settings;
        settings.file = file("svamp.jsonl", rows);
        const auto all = examples_of(task_named("svamp"), settings);
        QCOMPARE(all.examples.size(), std::size_t(240));
        QVERIFY(all.notes.empty());
        QVERIFY(all.examples[0].prompt.ends_with("q3") && all.examples[1].prompt.ends_with("q111"));
        settings.limit = 2;
        const auto some = examples_of(task_named("svamp"), settings);
        QCOMPARE(some.examples.size(), std::size_t(2));
        QCOMPARE(some.examples[1].row, std::size_t(111));
        QVERIFY(some.sha256 != all.sha256);
        QVERIFY2(some.said.find("2 of 240") != std::string::npos, some.said.c_str());
        settings.file = file("fewer.jsonl", rows.substr(0, rows.find('\n', rows.size() / 2) + 1));
        QCOMPARE(examples_of(task_named("svamp"), settings).notes.size(), std::size_t(1)); // not the published file
    }

    void lists_of_the_first_release_need_no_names()
    {
        DataSettings settings;
        settings.whole = true;
        settings.file = file("d20s.tsv", "9\t( ( ( [MAX 2 ) 9 ) ] )\n5\t[SM 5 6 [MED 1 8 ] ]\n");
        const auto examples = examples_of(task_named("listops"), settings);
        QCOMPARE(examples.examples.size(), std::size_t(2));
        QCOMPARE(examples.examples[1].label, std::string("5"));
        QCOMPARE(examples.contradicted, std::size_t(0));
    }

    void lists_are_worked_out_exactly_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("value"); // -1: it is no list
        const auto row = [](const char* source, int value) { QTest::newRow(source) << QString(source) << value; };
        row("[MAX 2 9 [MIN 4 7 ] 0 ]", 9);
        row("[MIN 4 7 ]", 4);
        row("[SM 9 8 7 ]", 4);
        row("[MED 1 8 ]", 4);
        row("[MED 9 1 2 ]", 2);
        row("[MED 0 9 3 4 ]", 3);
        row("( ( ( [MED 7 ) 9 ) ] )", 8);
        row("[FIRST 3 4]", 3);
        row("[LAST 3 4]", 4);
        row("[SM [SM 5 5 ] [MAX 1 2 ] ]", 2);
        row("[MAX 2 9", -1);
        row("[MAX ]", -1);
        row("[MAX 1 ] 2", -1);
        row("[AVG 1 2 ]", -1);
        row("[MAX 12 3 ]", -1);
        row("3", -1);
        row("]", -1);
        row("", -1);
    }
    void lists_are_worked_out_exactly()
    {
        QFETCH(QString, source);
        QFETCH(int, value);
        QCOMPARE(listops_value(source.toStdString()).value_or(-1), value);
    }

    void made_lists_keep_to_their_settings()
    {
        ListOpsSettings settings{.max_depth = 3, .max_length = 25, .max_arguments = 4, .seed = 5};
        const auto made = make_listops(settings, 500);
        std::set<std::string> different;
        std::array<int, 10> values{};
        int deepest = 0, longest = 0;
        for (const auto& [source, target] : made) {
            different.insert(source);
            ++values.at(std::size_t(target));
            QCOMPARE(listops_value(source).value(), target);
            int depth = 0, most = 0;
            for (const char c : source) most = std::max(most, depth += c == '[' ? 1 : c == ']' ? -1 : 0);
            deepest = std::max(deepest, most);
            longest = std::max(longest, 1 + int(std::ranges::count(source, ' ')));
        }
        QCOMPARE(different.size(), made.size());
        QCOMPARE(deepest, 3);
        QVERIFY(longest <= 25 && longest > 20);
        QVERIFY(std::ranges::all_of(values, [](int n) { return n > 0; }));
        const auto more = make_listops(settings, 600);
        for (std::size_t i = 0; i < made.size(); ++i) QCOMPARE(more[i].source, made[i].source);
        settings.seed = 6;
        QVERIFY(make_listops(settings, 1)[0].source != made[0].source);
        settings.max_length = 4;
        QVERIFY(message([&] { (void)make_listops(settings, 1000); }).find("fewer than 1000") != std::string::npos);
        settings.max_length = 3;
        QVERIFY(!message([&] { check_settings(settings); }).empty());
    }

    void made_splits_share_no_list()
    {
        std::map<std::string, int> seen;
        for (const auto split : {Split::train, Split::validation, Split::test}) {
            DataSettings settings;
            settings.split = split;
            const auto examples = examples_of(task_named("listops"), settings);
            QCOMPARE(examples.examples.size(), split == Split::train ? listops_train_rows : listops_test_rows);
            for (const auto& example : examples.examples) ++seen[example.prompt];
        }
        QCOMPARE(seen.size(), listops_train_rows + 2 * listops_test_rows);
    }

    void what_the_arguments_decide_is_refused()
    {
        QVERIFY(message([] { check_settings(task_named("boolq"), {}); }).find("question, passage, answer") !=
                std::string::npos);
        QVERIFY(message([] { (void)task_named("chess"); }).find("boolq, winogrande") != std::string::npos);
        QVERIFY(!message([] { (void)split_named("dev"); }).empty());
        QCOMPARE(std::string(task_named("ARC").name), std::string("arc_challenge"));
        QVERIFY(is_task("listops") && !is_task("german"));
    }

    void a_task_is_a_behaviour_where_it_is_trained()
    {
        for (const auto& task : all_tasks()) {
            const auto set = behaviors::behavior_set_from_json(behavior_set_of(task), "the set");
            QCOMPARE(set.behaviors.size(), std::size_t(1));
            QCOMPARE(set.index_of(task.name), std::size_t(0));
        }
        DataSettings settings;
        settings.limit = 5;
        const auto path = fs::path(folder_.path().toStdString()) / "train.jsonl";
        const auto examples = examples_of(task_named("listops"), settings);
        write_training_file(path, task_named("listops"), examples);
        const auto source = train::source_from_file(path, behaviors::read_behavior_set(behavior_set_beside(path)));
        Random random(1);
        const std::size_t only = 0;
        QVERIFY(source(std::span(&only, 1), random).has_value());
        QVERIFY(message([&] { write_training_file(path, task_named("listops"), examples); }).find("already") !=
                std::string::npos);
    }

    void a_training_draws_every_example_under_the_tasks_name()
    {
        DataSettings settings;
        settings.limit = 20;
        settings.split = Split::train;
        const auto& task = task_named("listops");
        const auto examples = examples_of(task, settings);
        const auto lines = training_lines(task, examples);
        QCOMPARE(std::ranges::count(lines, '\n'), 20);
        const auto first = parse_json(lines.substr(0, lines.find('\n')), "line", "line");
        QCOMPARE(first.at("behaviors").dump(), std::string("[\"listops\"]"));
        QCOMPARE(first.at("response").get<std::string>(), "<answer>" + examples.examples[0].label + "</answer>");
        Random random(1);
        std::set<std::string> drawn;
        const auto source = training_source(examples);
        for (int i = 0; i < 400; ++i) drawn.insert(source({}, random)->prompt);
        QCOMPARE(drawn.size(), std::size_t(20));
    }
};

QTEST_GUILESS_MAIN(TasksDataTest)
#include "tasks_data_test.moc"
