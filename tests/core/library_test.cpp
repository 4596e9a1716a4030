/// The library: what it lists, names, deletes, brings back and compares; on the demo model.
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/files.h"
#include "core/evaluate/folder_lock.h"
#include "core/lab/library.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <thread>

using namespace steerdeck;
using namespace steerdeck::lab;
namespace fs = std::filesystem;

namespace {

/// The error's sentence; empty where there was none.
template <typename E>
std::string refusal(const std::function<void()>& work)
{
    try {
        work();
    } catch (const E& error) {
        return error.what();
    }
    return {};
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

class LibraryTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Lab> lab_;

    fs::path home() const { return fs::path(folder_.path().toStdString()) / "steerdeck"; }
    void decks(const char* json) { write_file_atomically(home() / "decks.json", json); }
    template <typename Value>
    Value run(const std::function<Job(Sink)>& start)
    {
        Value value;
        JobEnd end;
        start([&](const Event& event) {
            if (const auto* told = std::get_if<Value>(&event)) value = *told;
            if (const auto* told = std::get_if<JobEnd>(&event)) end = *told;
        }).wait();
        [&] { QVERIFY2(end.done, end.error.english().c_str()); }();
        return value;
    }
    TrainDone train(double rate)
    {
        TrainRequest request;
        request.behaviors = {"german"};
        request.settings.steps = 3;
        request.settings.batch = 2;
        request.settings.learning_rate = rate;
        return run<TrainDone>([&](Sink sink) { return lab_->train(request, std::move(sink)); });
    }
    EvaluateDone evaluate(const std::string& behavior)
    {
        EvaluateRequest request;
        request.plan.combinations = {{behavior}, {"json"}};
        const std::vector<std::string> joins = {"composition"}, methods = {"none", "steering"};
        request.plan.conditions = evaluate::conditions_of(joins, methods);
        request.plan.num_prompts = 2;
        request.max_new_tokens = 40;
        return run<EvaluateDone>([&](Sink sink) { return lab_->evaluate(request, std::move(sink)); });
    }
    static std::vector<std::string> ids(ItemKind kind)
    {
        std::vector<std::string> found;
        for (const auto& item : read_library().items)
            if (item.kind == kind) found.push_back(item.id);
        std::ranges::sort(found);
        return found;
    }
    static LibraryItem item(const std::string& id) { return find_item(read_library(), id); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", folder_.path().toUtf8());
        OpenRequest open;
        open.dtype = "float32";
        open.device = "cpu";
        lab_ = std::make_unique<Lab>(open);
    }
    void init()
    {
        std::error_code none;
        fs::remove_all(home(), none);
        fs::create_directories(home());
    }

    void what_was_made_is_listed_with_its_figures()
    {
        const auto trained = train(0.01);
        const auto evaluated = evaluate("french");
        decks(R"({"format": "steerdeck.decks/1", "decks": [{"name": "Größe", "saved": "2026-11-30 10:00:00",
                  "chips": [{"behavior": "german"}], "join": "composition"}]})");
        const auto data = home() / "elsewhere.jsonl";
        write_file_atomically(data, "{}\n");
        write_file_atomically(data.string() + ".manifest.json", R"({"model": "demo", "kept": 7, "asked": 9})");
        remember_data(data);
        remember_data(data);
        fs::create_directories(home() / "results" / "damaged");

        const auto library = read_library();
        QVERIFY(library.problems.empty());
        QCOMPARE(library.items.size(), std::size_t(5)); // and the shipped tokens
        const auto& training = find_item(library, trained.run.filename().string());
        QVERIFY(training.kind == ItemKind::training && training.complete && training.tokens && !training.shipped);
        QCOMPARE(training.title, std::string("German"));
        QCOMPARE(training.fingerprint, lab_->model().fingerprint);
        QCOMPARE(training.figure, trained.final_loss);
        const auto& experiment = find_item(library, evaluated.folder.filename().string());
        QVERIFY(experiment.kind == ItemKind::experiment && experiment.complete && experiment.bytes > 100);
        QCOMPARE(experiment.model, std::string("demo")); // known by the training
        QCOMPARE(experiment.title, std::string("french, json"));
        QVERIFY(experiment.figure >= 0 && experiment.figure <= 1);
        const auto& set = find_item(library, "elsewhere.jsonl");
        QVERIFY(set.kind == ItemKind::data && set.figure == 7);
        const auto& deck = find_item(library, "Größe");
        QCOMPARE(deck.id, std::string("decks/Größe"));
        QCOMPARE(deck.date, std::string("2026-11-30 10:00:00"));
        const auto& shipped = find_item(library, "shipped/demo");
        QVERIFY(shipped.shipped && shipped.tokens);
        QVERIFY(matches(deck, "german größe") && !matches(deck, "german french"));
    }

    void names_notes_and_tags_are_kept_beside_the_items()
    {
        const auto run = train(0.02).run;
        const auto before = item(run.filename().string());
        QCOMPARE(rename_item(before, "  My first "), before.id);
        set_note(before, "Too fast.\nAgain with less.");
        set_tags(before, tags_in("rate, , course 1,rate"));
        auto now = item("My first");
        QCOMPARE(now.id, before.id);
        QCOMPARE(now.note, std::string("Too fast.\nAgain with less."));
        QCOMPARE(now.tags, std::vector<std::string>({"rate", "course 1"}));
        rename_item(now, "");
        QCOMPARE(item(before.id).shown(), std::string("German"));

        QVERIFY(has(refusal<InvalidInput>([&] { rename_item(now, "two\nlines"); }), "several lines"));
        QVERIFY(has(refusal<InvalidInput>([&] { rename_item(now, std::string(200, 'a')); }), "120 bytes"));
        QVERIFY(has(refusal<InvalidInput>([&] { set_tags(now, {"a,b"}); }), "comma"));
        QVERIFY(has(refusal<InvalidInput>([&] { set_note(now, "\xff"); }), "UTF-8"));
        QVERIFY(has(refusal<InvalidInput>([&] { rename_item(item("shipped/demo"), "Mine"); }), "not renamed"));
        set_note(item("shipped/demo"), "as delivered");
        QCOMPARE(item("shipped/demo").note, std::string("as delivered"));
        QVERIFY(has(refusal<InvalidInput>([] { item("nothing of the kind"); }), "library list"));
        QVERIFY(has(refusal<InvalidInput>([] { item(""); }), "There is no item"));
        QVERIFY(has(refusal<InvalidInput>([] { item_kind_named("run"); }), "experiment, training"));
    }

    void decks_are_renamed_in_their_own_file()
    {
        decks(R"({"format": "steerdeck.decks/1", "decks": [{"name": "A", "chips": []}, {"name": "B", "chips": []}]})");
        set_note(item("decks/A"), "the first");
        QCOMPARE(rename_item(item("decks/A"), "C"), std::string("decks/C"));
        QCOMPARE(ids(ItemKind::deck), std::vector<std::string>({"decks/B", "decks/C"}));
        QCOMPARE(item("decks/C").note, std::string("the first"));
        QVERIFY(has(refusal<InvalidInput>([] { rename_item(item("decks/C"), "B"); }), "already"));
        QVERIFY(has(refusal<InvalidInput>([] { rename_item(item("decks/C"), " "); }), "needs a name"));
    }

    void what_is_deleted_comes_back_whole()
    {
        const auto run = train(0.03).run;
        decks(R"({"format": "steerdeck.decks/1", "decks": [{"name": "A", "chips": [{"behavior": "json"}]}]})");
        const auto data = fs::path(folder_.path().toStdString()) / "away" / "set.jsonl";
        write_file_atomically(data, "{}\n");
        write_file_atomically(data.string() + ".manifest.json", R"({"kept": 3})");
        remember_data(data);
        rename_item(item(run.filename().string()), "Named");
        const auto curve = read_file(run / "curve.jsonl", "curve"),
                   deck_file = read_file(home() / "decks.json", "decks");
        for (const std::string& id : {std::string("Named"), std::string("decks/A"), std::string("set.jsonl")})
            delete_item(item(id));
        QVERIFY(!fs::exists(run) && !fs::exists(data) && !fs::exists(data.string() + ".manifest.json"));
        auto library = read_library();
        QCOMPARE(library.items.size(), std::size_t(1));
        QCOMPARE(library.trash.size(), std::size_t(3));
        QVERIFY(!fs::exists(home() / "set.jsonl"));
        for (const auto& one : library.trash) restore_item(one);
        QCOMPARE(read_file(run / "curve.jsonl", "curve"), curve);
        QCOMPARE(Json::parse(read_file(home() / "decks.json", "decks")), Json::parse(deck_file));
        QCOMPARE(item("set.jsonl").figure, 3.0);
        QCOMPARE(item("Named").kind, ItemKind::training);
        QVERIFY(read_library().trash.empty());

        // What stands in the way stays.
        const auto gone = delete_item(item("Named"));
        fs::create_directories(run);
        QVERIFY(has(refusal<InvalidInput>([&] { restore_item(gone); }), "Something else stands"));
        QCOMPARE(read_library().trash.size(), std::size_t(1));
        QCOMPARE(empty_trash(1), 0); // it is not a day old
        QCOMPARE(empty_trash(), 1);
        QVERIFY(!fs::exists(gone.aside) && read_library().trash.empty());
        QVERIFY(has(refusal<InvalidInput>([&] { restore_item(gone); }), "not in the trash"));
        QVERIFY(has(refusal<InvalidInput>([] { delete_item(item("shipped/demo")); }), "not deleted"));
    }

    void what_is_being_written_is_not_deleted()
    {
        const auto run = train(0.04).run;
        {
            const evaluate::FolderLock writes(run);
            QVERIFY(has(refusal<InvalidInput>([&] { delete_item(item(run.filename().string())); }), "Another run"));
        }
        QVERIFY(fs::exists(run / "curve.jsonl") && read_library().trash.empty());
    }

    void a_damaged_library_is_told_and_never_written_over()
    {
        const auto run = train(0.05).run;
        write_file_atomically(home() / "library.json", "{\"format\": ");
        const auto library = read_library();
        QCOMPARE(library.problems.size(), std::size_t(1));
        QVERIFY(has(library.problems[0].english(), "library.json"));
        const auto& one = find_item(library, run.filename().string()); // the items are there all the same
        QVERIFY(!refusal<UnreadableFile>([&] { set_note(one, "x"); }).empty());
        QCOMPARE(read_file(home() / "library.json", "library"), std::string("{\"format\": "));
    }

    void writers_at_once_lose_nothing()
    {
        const auto run = train(0.06).run;
        const auto one = item(run.filename().string());
        std::vector<std::thread> writers;
        for (int i = 0; i < 8; ++i)
            writers.emplace_back([i, &one] {
                auto other = one;
                other.id += std::to_string(i);
                for (int n = 0; n < 5; ++n) set_note(other, std::to_string(n));
            });
        for (auto& writer : writers) writer.join();
        const auto json = read_json(home() / "library.json", "library");
        QCOMPARE(json.at("items").size(), std::size_t(8));
        for (const auto& [id, words] : json.at("items").items())
            QCOMPARE(words.at("note").get<std::string>(), std::string("4"));
        const FileLock held(home() / "library.json");
        QVERIFY(has(refusal<UnwritableFile>([&] { FileLock(home() / "library.json", std::chrono::milliseconds(20)); }),
                    "Another window"));
    }

    void experiments_and_trainings_stand_side_by_side()
    {
        const auto a = evaluate("french"), b = evaluate("spanish");
        std::vector<LibraryItem> items = {item(a.folder.filename().string()), item(b.folder.filename().string())};
        const auto compared = compare_items(items);
        QCOMPARE(compared.names, std::vector<std::string>({"french, json", "spanish, json"}));
        int accuracies = 0;
        for (const auto& row : compared.rows) {
            QCOMPARE(row.cells.size(), std::size_t(2));
            if (row.measure != "accuracy" || row.group != "all") continue;
            ++accuracies;
            QVERIFY(row.cells[0] && row.cells[1] && row.cells[0]->low <= row.cells[0]->value);
        }
        QCOMPARE(accuracies, 2); // of both methods
        QVERIFY(csv_of(compared).starts_with("measure,method,size,group,\"french, json\""));
        const auto slow = train(0.001), fast = train(0.1);
        items = {item(slow.run.filename().string()), item(fast.run.filename().string())};
        const auto trainings = compare_items(items);
        const auto loss = std::ranges::find(trainings.rows, "loss", &ComparedItems::Row::measure);
        QVERIFY(loss != trainings.rows.end() && loss->cells[1]->value == fast.final_loss);
        items.push_back(item(a.folder.filename().string()));
        QVERIFY(has(refusal<InvalidInput>([&] { compare_items(items); }), "several kinds"));
        QVERIFY(has(refusal<InvalidInput>([&] { compare_items({items.data(), 1}); }), "nothing to compare"));
    }

    void a_trainings_tokens_are_in_use_again_and_can_be_put_back()
    {
        const auto first = train(0.01), second = train(0.1);
        const auto file = first.files[0];
        const auto newest = read_file(file, "token");
        const auto set_aside = use_training(*lab_, first.run);
        QCOMPARE(set_aside.size(), std::size_t(1));
        QVERIFY(!set_aside[0].aside.empty());
        QVERIFY(read_file(file, "token") != newest);
        QCOMPARE(read_file(set_aside[0].aside, "token"), newest);
        QCOMPARE(undo_use_training(*lab_, set_aside), std::vector<std::string>({"german"}));
        QCOMPARE(read_file(file, "token"), newest);
        // Where the user has none of its own, the shipped one comes back.
        restore_shipped(*lab_);
        const auto alone = use_training(*lab_, second.run);
        QVERIFY(alone[0].aside.empty() && fs::exists(file));
        const auto is_own = [&] {
            for (const auto& behavior : lab_->behaviors())
                if (behavior.name == "german") return behavior.own_token;
            return false;
        };
        QVERIFY(is_own());
        undo_use_training(*lab_, alone);
        QVERIFY(!is_own() && !fs::exists(file));
        QVERIFY(!refusal<UnreadableFile>([&] { use_training(*lab_, home() / "no-record"); }).empty());
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
