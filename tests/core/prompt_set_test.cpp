#include "core/base/error.h"
#include "core/base/files.h"
#include "core/behaviors/prompt_families.h"
#include "core/behaviors/prompt_file.h"
#include "core/behaviors/prompt_set.h"
#include "tests/places.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <map>
#include <set>

using namespace steerdeck;
using namespace steerdeck::behaviors;

namespace {

PromptSet read(std::string_view text) { return prompt_set_from_text(text, "prompts.jsonl"); }

/// The message with which `text` is refused; empty if it is not.
std::string refusal(std::string_view text)
{
    try {
        read(text);
    } catch (const UnreadableFile& error) {
        return error.what();
    }
    return {};
}

bool named(const std::string& message, const std::string& line, const std::string& what)
{
    return message.find("prompts.jsonl") != std::string::npos && message.find(line) != std::string::npos &&
           message.find(what) != std::string::npos;
}

std::vector<PromptFamily> families()
{
    auto all = families_of_world();
    for (auto& family : families_of_life()) all.push_back(std::move(family));
    return all;
}

std::vector<std::string> all_of(const PromptSet& set)
{
    auto all = set.train;
    all.insert(all.end(), set.held_out.begin(), set.held_out.end());
    return all;
}

/// Whether one of `prompts` begins and ends as `frame` does.
bool is_used(const std::string& frame, const std::vector<std::string>& prompts)
{
    const auto open = frame.find('{'), close = frame.rfind('}');
    const std::string before = frame.substr(0, open), after = frame.substr(close + 1);
    return std::any_of(prompts.begin(), prompts.end(),
                       [&](const auto& prompt) { return prompt.starts_with(before) && prompt.ends_with(after); });
}

} // namespace

class PromptSetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void json_lines_name_prompt_and_split()
    {
        const auto set =
            read("{\"prompt\": \" Why? \", \"split\": \"train\"}\r\n\n"
                 "{\"split\": \"held_out\", \"prompt\": \"Wie geht's?\", \"id\": 7}\n{\"prompt\": \"How?\"}");
        QCOMPARE(set.train, (std::vector<std::string>{"Why?", "How?"}));
        QCOMPARE(set.held_out, (std::vector<std::string>{"Wie geht's?"}));
    }

    void plain_text_is_one_prompt_a_line()
    {
        const auto set = read("\xef\xbb\xbfWhy?\r\n\n  How? \nWhy?\n[What]");
        QCOMPARE(set.train, (std::vector<std::string>{"Why?", "How?", "[What]"}));
        QVERIFY(set.held_out.empty());
    }

    void every_tenth_prompt_is_held_out_where_no_line_names_a_split()
    {
        std::string plain, json;
        for (int i = 1; i <= 25; ++i) {
            plain += "prompt " + std::to_string(i) + "\n";
            json += "{\"prompt\": \"prompt " + std::to_string(i) + "\"}\n";
        }
        QCOMPARE(read(plain).held_out, (std::vector<std::string>{"prompt 10", "prompt 20"}));
        QCOMPARE(read(plain).train.size(), std::size_t(23));
        QVERIFY(read(plain) == read(json));
    }

    void mistakes_are_named_with_their_line()
    {
        const std::string good = "{\"prompt\": \"Why?\", \"split\": \"train\"}\n";
        QCOMPARE(refusal(good), std::string());
        QVERIFY(named(refusal(""), "", "no prompts"));
        QVERIFY(named(refusal(" \n\n"), "", "no prompts"));
        QVERIFY(named(refusal(good + "Why not?"), "line 2", "JSON"));
        QVERIFY(named(refusal(good + "\n{\"prompt\": "), "line 3", "JSON"));
        QVERIFY(named(refusal(good + "[\"How?\"]"), "line 2", "object"));
        QVERIFY(named(refusal(good + "{\"text\": \"How?\"}"), "line 2", "prompt"));
        QVERIFY(named(refusal(good + "{\"prompt\": 3}"), "line 2", "prompt"));
        QVERIFY(named(refusal(good + "{\"prompt\": \"  \"}"), "line 2", "prompt"));
        QVERIFY(named(refusal(good + "{\"prompt\": \"How?\", \"split\": \"test\"}"), "line 2", "split"));
        QVERIFY(named(refusal(good + "{\"prompt\": \"How?\", \"split\": 1}"), "line 2", "split"));
        QVERIFY(named(refusal(good + "{\"prompt\": \"Why?\", \"split\": \"held_out\"}"), "line 2", "both"));
        QVERIFY(named(refusal("fine\n\xff\xfe"), "line 2", "UTF-8"));
        QVERIFY(named(refusal("fine\n" + std::string(40 << 10, 'a')), "line 2", "longer"));
    }

    void a_json_list_gives_its_prompts()
    {
        const std::vector<std::string> texts = {"Why?", "Where is \"it\"?"};
        const char* texts_alone = "[\"Why?\", \"Where is \\\"it\\\"?\"]";
        const char* objects =
            "[{\"prompt\": \"Why?\", \"response\": \"So.\"},\n {\"prompt\": \"Where is \\\"it\\\"?\"}]";
        const char* mixed = "[\n\"Why?\",\n{\"prompt\": \" Where is \\\"it\\\"? \"}\n]\n";
        for (const char* list : {texts_alone, objects, mixed}) {
            const auto set = prompt_set_from_text(list, "prompts.json");
            QCOMPARE(set.train, texts);
            QCOMPARE(prompts_from_text(list, "prompts")[1].text, texts[1]); // whatever the name
        }
        const auto split = read("[{\"prompt\": \"A?\", \"split\": \"held_out\"}, {\"prompt\": \"B?\"}]");
        QCOMPARE(split.held_out, std::vector<std::string>{"A?"});
        QCOMPARE(split.train, std::vector<std::string>{"B?"});
        // A text that only begins like a list.
        QCOMPARE(prompts_from_text("[sic] What?\nHow?", "prompts.txt").size(), std::size_t(2));
        QCOMPARE(read("\"Why?\"\n\"How?\"\n").train, (std::vector<std::string>{"Why?", "How?"}));
    }

    void tables_and_chats_give_their_prompts()
    {
        const std::vector<std::string> texts = {"Why, then?", "Two\nlines \"here\""};
        const auto of = [](std::string_view text, const char* name, const char* column = "prompt") {
            std::vector<std::string> found;
            for (const auto& prompt : prompts_from_text(text, name, column)) found.push_back(prompt.text);
            return found;
        };
        QCOMPARE(of("id,prompt\r\n1,\"Why, then?\"\r\n\r\n2,\"Two\nlines \"\"here\"\"\"\r\n", "p.csv"), texts);
        QCOMPARE(of("id\tquestion\n1\tWhy, then?\n2\t\"Two\nlines \"\"here\"\"\"", "p.TSV", "question"), texts);
        const auto split = prompts_from_text("split,prompt\nheld_out,A?\ntrain,B?\n,C?\n", "p.csv");
        QCOMPARE(split[0].split, std::string("held_out"));
        QCOMPARE(split[1].where, std::string("p.csv, line 3"));
        QCOMPARE(split[2].split, std::string());
        QCOMPARE(of("[{\"question\": \"Why?\", \"prompt\": \"no\"}]", "p.json", "question"),
                 std::vector<std::string>{"Why?"});
        const char* chat = R"({"messages": [{"role": "system", "content": "Be kind."},
            {"role": "user", "content": " Why? "}, {"role": "assistant", "content": "So."},
            {"role": "user", "content": "And then?"}], "split": "held_out"})";
        QCOMPARE(of(std::string("[") + chat + "]", "p.json"), std::vector<std::string>{"Why?"});
    }

    void what_is_no_list_of_prompts_is_refused_with_what_was_found_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* text, const char* name, const char* found) {
            QTest::newRow(text) << name << text << found;
        };
        row("[1, 2]", "p.json", "a number");
        row("[[\"Why?\"]]", "p.json", "a list");
        row("[null]", "p.json", "null");
        row("[{\"question\": \"Why?\"}]", "p.json", "an object with the keys question");
        row("[\"Why?\", {\"prompt\": 3}]", "p.json", "entry 2");
        row("[\"\"]", "p.json", "empty");
        row("[]", "p.json", "no prompts");
        row("[\"Why?\"", "p.json", "JSON");
        row("{\n\"prompts\": [\"Why?\"]}", "p.json", "an object with the keys prompts");
        row("\"Why?\"", "p.json", "a text");
        row("Why?", "p.json", "JSON");
        row("[\"Why?\"]", "p.txt", "holds JSON");
        row("{\"prompt\": \"Why?\"}\n{\"prompt\": \"How?\"}", "p.txt", "holds JSON");
        row("{\n\"prompt\": \"Why?\"}", "p.txt", "holds JSON");
        row("Why?", "p.xlsx", ".xlsx");
        row("question,split\nWhy?,train\n", "p.csv", "no column \"prompt\" among question, split");
        row("prompt,split\nWhy?,test\n", "p.csv", "line 2");
        row("prompt,split\nWhy?\n", "p.csv", "1 cells where the first has 2");
        row("prompt\n\"Why?\n", "p.csv", "never ends");
        row("prompt\n\"Why?\" now\n", "p.csv", "followed by more text");
        row("prompt\n", "p.csv", "no prompts");
        row("[{\"messages\": [{\"role\": \"system\", \"content\": \"Hi\"}]}]", "p.json", "the keys messages");
    }
    void what_is_no_list_of_prompts_is_refused_with_what_was_found()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, found);
        QTemporaryDir folder;
        const std::string path = folder.filePath(name).toStdString();
        write_file_atomically(path, text.toStdString());
        try {
            read_prompt_file(path);
            QFAIL("was read");
        } catch (const UnreadableFile& error) {
            QVERIFY2(QString(error.what()).contains(found), error.what());
        }
    }

    void every_prompt_of_a_file_without_splits_is_chosen()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("p.txt").toStdString();
        std::string lines;
        for (int i = 0; i < 25; ++i) lines += "prompt " + std::to_string(i) + "\n";
        write_file_atomically(path, lines + "prompt 3\n");
        for (const char* split : {"train", "held_out"}) {
            const auto all = choose_prompts(path, split);
            QCOMPARE(all.prompts.size(), std::size_t(25));
            QCOMPARE(all.prompts[9], std::string("prompt 9")); // in the file's order
            QCOMPARE(all.given, std::size_t(25));
        }
        const std::string split = folder.filePath("p.jsonl").toStdString();
        write_file_atomically(
            split, "{\"prompt\": \"A?\", \"split\": \"held_out\"}\n{\"prompt\": \"B?\"}\n{\"prompt\": \"C?\"}\n");
        QCOMPARE(choose_prompts(split, "held_out").prompts, std::vector<std::string>{"A?"});
        QCOMPARE(choose_prompts(split, "train").prompts, (std::vector<std::string>{"B?", "C?"}));
        QCOMPARE(choose_prompts(split, "train").said, std::string("2 of 3 prompts, those of the split train"));
    }

    void a_missing_file_is_refused_and_a_written_one_comes_back()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("prompts.jsonl").toStdString();
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_prompt_set(path));
        const PromptSet set{{"Say \"hi\"\tnow", "Où ?"}, {"Last\nlines"}};
        write_file_atomically(path, to_json_lines(set));
        QVERIFY(read_prompt_set(path) == set);
    }

    void the_shipped_prompts_are_the_generators()
    {
        const auto set = general_prompts();
        const auto file = read_file(places::data() + "/prompts/general.jsonl", "prompt set");
        QVERIFY(file == to_json_lines(set));
        QVERIFY(read_prompt_set(places::data() + "/prompts/general.jsonl") == set);
    }

    void a_seed_always_gives_the_same_prompts_and_another_gives_others()
    {
        QVERIFY(general_prompts(7) == general_prompts(7));
        QVERIFY(general_prompts(7) != general_prompts(8));
    }

    void prompts_are_many_different_and_well_formed()
    {
        const auto all = all_of(general_prompts());
        QVERIFY2(all.size() >= 1500, std::to_string(all.size()).c_str());
        QCOMPARE(std::set<std::string>(all.begin(), all.end()).size(), all.size());
        for (const auto& prompt : all) {
            QVERIFY2(prompt.size() >= 10 && prompt.size() <= 200, prompt.c_str());
            QVERIFY2(std::string(".?\"").find(prompt.back()) != std::string::npos, prompt.c_str());
            QVERIFY2(!(prompt[0] >= 'a' && prompt[0] <= 'z'), prompt.c_str());
            QVERIFY2(prompt.find_first_of("{}|;") == std::string::npos, prompt.c_str());
            QVERIFY2(prompt.find("  ") == std::string::npos, prompt.c_str());
        }
    }

    void every_frame_is_used_and_none_prevails()
    {
        const auto all = all_of(general_prompts());
        std::size_t n_frames = 0;
        for (const auto& family : families())
            for (const auto& frame : family.frames) {
                ++n_frames;
                QVERIFY2(is_used(frame, all), frame.c_str());
            }
        QVERIFY2(n_frames >= 60, std::to_string(n_frames).c_str());
        std::map<std::string, int> starts; // by their first two words
        for (const auto& prompt : all) ++starts[prompt.substr(0, prompt.find(' ', prompt.find(' ') + 1))];
        for (const auto& [start, n] : starts) QVERIFY2(n * 8 < int(all.size()), start.c_str());
        QVERIFY2(starts.size() >= 150, std::to_string(starts.size()).c_str());
    }

    void a_topic_is_trained_on_or_held_out_but_never_both()
    {
        for (const std::uint64_t seed : {1, 2, 3}) {
            const auto set = general_prompts(seed);
            const double share = double(set.held_out.size()) / double(set.train.size() + set.held_out.size());
            QVERIFY2(share > 0.09 && share < 0.11, std::to_string(share).c_str());
            const std::set<std::string> train(set.train.begin(), set.train.end());
            const std::set<std::string> held_out(set.held_out.begin(), set.held_out.end());
            for (const auto& family : families())
                for (const auto& slot : family.slots) {
                    int n_train = 0, n_held_out = 0;
                    for (const auto& frame : family.frames) {
                        // Written out here anew, so that a mistake of the generator shows.
                        QString text = QString::fromStdString(frame);
                        const auto parts = QString::fromStdString(slot).split('|');
                        for (int i = 0; i < parts.size(); ++i) text.replace(QString("{%1}").arg(i), parts[i]);
                        text[0] = text[0].toUpper();
                        n_train += train.contains(text.toStdString());
                        n_held_out += held_out.contains(text.toStdString());
                    }
                    QVERIFY2((n_train > 0) != (n_held_out > 0), (family.name + ": " + slot).c_str());
                }
        }
    }

    void topics_come_once_and_fit_their_frames()
    {
        std::set<std::string> names, slots;
        for (const auto& family : families()) {
            QVERIFY2(names.insert(family.name).second, family.name.c_str());
            const auto parts = std::count(family.slots[0].begin(), family.slots[0].end(), '|');
            for (const auto& slot : family.slots) {
                QVERIFY2(slots.insert(slot).second, slot.c_str());
                QVERIFY2(std::count(slot.begin(), slot.end(), '|') == parts, slot.c_str());
            }
            for (const auto& frame : family.frames) {
                QVERIFY2(frame.find('{') != std::string::npos, frame.c_str());
                QVERIFY2(frame.find("{1}") == std::string::npos || parts == 1, frame.c_str());
            }
        }
        QVERIFY(names.size() >= 30);
    }
};

QTEST_APPLESS_MAIN(PromptSetTest)
#include "prompt_set_test.moc"
