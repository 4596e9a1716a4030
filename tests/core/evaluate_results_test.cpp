#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/journal.h"
#include "core/base/random.h"
#include "core/behaviors/reading_text.h"
#include "core/evaluate/results_compare.h"

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace steerdeck;
using namespace steerdeck::evaluate;
namespace fs = std::filesystem;

namespace {

Plan small_plan(std::uint64_t seed = 1, std::vector<std::string> joins = {"composition", "concatenation"})
{
    behaviors::BehaviorSet set;
    set.name = "small";
    set.categories = {{"language", "", "", ""}, {"length", "", "", ""}, {"case", "", "", ""}};
    for (const auto& [name, category, seen] : {std::tuple("german", "language", false),
                                               {"spanish", "language", true},
                                               {"short", "length", true},
                                               {"lower", "case", true}}) {
        behaviors::Behavior behavior;
        behavior.name = name;
        behavior.category = category;
        behavior.seen = seen;
        behavior.instructions = {"do it"};
        set.behaviors.push_back(behavior);
    }
    PlanSettings settings;
    settings.sizes = {2, 3};
    const std::vector<std::string> methods = {"steering"};
    settings.conditions = conditions_of(joins, methods);
    settings.num_prompts = 4;
    settings.seed = seed;
    const std::vector<std::string> prompts = {"What?", "Who?", "Where?", "When?"};
    return make_plan(
        settings, {set, prompts, {{"token", {"german", "spanish", "short", "lower", "<and>", "<or>", "<not>"}}}, {}});
}

Manifest manifest_of(const char* model = "abc")
{
    return {{{"max_new_tokens", 256}}, {{"model", model}, {"tokenizer", "t"}}, {{"steerdeck", "1.0"}}};
}

/// An answer that is a function of its case and `salt` alone.
Generation answer(const Plan& plan, std::size_t index, std::uint64_t salt = 0)
{
    const auto which = plan.at(index);
    Random random(salt * 1000 + index);
    Generation out;
    out.key = which.key;
    out.text = "Ein \"Löwe\",\n" + std::to_string(index);
    for (const auto& behavior : which.behaviors)
        out.readings.push_back({behavior, {random.below(3) > 0, behaviors::TextReading{"measured", "wanted"}}});
    out.readings.push_back({"truth", {random.below(2) > 0, behaviors::TruthReading{1, 0, 0}}});
    out.tokens = long(random.below(50));
    out.truncated = random.below(10) == 0;
    if (random.below(2)) out.judge = int(1 + random.below(5));
    return out;
}

/// Records what is missing, in batches of `batch`, at most `limit` answers.
void go_on(Recorder& recorder, const Plan& plan, std::size_t batch, std::size_t limit = 1'000'000)
{
    std::vector<Generation> pending;
    for (std::size_t i = plan.size(); i-- > 0 && limit > 0;) { // not in the plan's order
        if (recorder.has(i)) continue;
        pending.push_back(answer(plan, i));
        --limit;
        if (pending.size() < batch && limit > 0 && i > 0) continue;
        recorder.append(pending);
        pending.clear();
    }
    recorder.append(pending);
}

BootstrapSettings quick()
{
    BootstrapSettings settings;
    settings.replicates = 50;
    return settings;
}

struct Bytes {
    std::string results, generations;
    bool operator==(const Bytes&) const = default;
};
Bytes bytes_of(const fs::path& folder)
{
    return {read_file(folder / "results.json", "results"), read_file(folder / "generations.jsonl", "answers")};
}

Bytes whole_run(const fs::path& folder, const Plan& plan)
{
    Recorder recorder(folder, plan, manifest_of());
    go_on(recorder, plan, 7);
    recorder.finish(quick());
    return bytes_of(folder);
}

void write(const fs::path& path, std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }

template <typename Work>
std::string message_of(const Work& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

bool holds(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

/// A table read by RFC 4180.
std::vector<std::vector<std::string>> parse_csv(const std::string& text)
{
    std::vector<std::vector<std::string>> rows(1, {""});
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            rows.back().back() += '"', ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            rows.back().emplace_back();
        else if (!quoted && c == '\r' && text[i + 1] == '\n')
            rows.push_back({""}), ++i;
        else
            rows.back().back() += c;
    }
    rows.pop_back();
    return rows;
}

} // namespace

class EvaluateResultsTest : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;
    int folders_ = 0;
    fs::path fresh() { return fs::path(temporary_.path().toStdString()) / std::to_string(folders_++); }

private Q_SLOTS:
    void what_was_recorded_reads_back()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        whole_run(folder, plan);
        const auto results = read_results(folder);
        QVERIFY(results.complete);
        QCOMPARE(results.answers, plan.size());
        QVERIFY(results.damaged_lines.empty() && !results.half_line);
        QVERIFY(results.manifest.fingerprints == manifest_of().fingerprints);
        for (std::size_t i = 0; i < plan.size(); i += 5) {
            const auto made = answer(plan, i), read = *read_generation(folder, results, i);
            QCOMPARE(read.text, made.text);
            QCOMPARE(read.key, made.key);
            QCOMPARE(read.tokens, made.tokens);
            QCOMPARE(read.truncated, made.truncated);
            QVERIFY(read.judge == made.judge);
            QCOMPARE(read.readings.size(), made.readings.size());
            QCOMPARE(behaviors::measured_text(read.readings.back().reading.measurement),
                     std::string("1 fact checked, all true"));
            QVERIFY(read.readings.back().reading.measurement == made.readings.back().reading.measurement);
        }
        // The stored summary is the one that the answers give.
        const auto again = summarize(results, quick());
        QCOMPARE(results.summary.size(), again.size());
        for (std::size_t i = 0; i < again.size(); ++i) {
            QVERIFY(results.summary[i].summary == again[i].summary && results.summary[i].quality == again[i].quality);
            QCOMPARE(results.summary[i].judged, again[i].judged);
        }
    }

    void the_answers_stand_in_the_plans_order()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        whole_run(folder, plan);
        std::size_t i = 0;
        read_lines(folder / "generations.jsonl", [&](long, std::size_t, std::string_view line) {
            QCOMPARE(parse_json(line, "answer", "")["key"].get<std::string>(), plan.at(i++).key);
        });
        QCOMPARE(i, plan.size());
    }

    void a_run_cut_off_anywhere_ends_in_the_same_bytes()
    {
        const auto plan = small_plan();
        const auto expected = whole_run(fresh(), plan);
        const auto folder = fresh();
        {
            Recorder recorder(folder, plan, manifest_of());
            go_on(recorder, plan, 5, 20);
        }
        const auto begun = bytes_of(folder);
        int half_lines = 0;
        for (std::size_t cut = 0; cut <= begun.generations.size(); cut += begun.generations.size() / 37 + 1) {
            const auto again = fresh();
            fs::create_directories(again);
            write(again / "results.json", begun.results);
            write(again / "generations.jsonl", begun.generations.substr(0, cut));
            const auto lines =
                std::size_t(std::count(begun.generations.begin(), begun.generations.begin() + long(cut), '\n'));
            Recorder recorder(again, plan, manifest_of());
            QCOMPARE(recorder.results().answers, lines); // all that were whole
            half_lines += recorder.results().half_line ? 1 : 0;
            go_on(recorder, plan, 11);
            recorder.finish(quick());
            QVERIFY(bytes_of(again) == expected);
        }
        QVERIFY(half_lines > 30);
    }

    void a_killed_program_loses_at_most_its_batch()
    {
        const auto plan = small_plan();
        const auto expected = whole_run(fresh(), plan);
        const auto folder = fresh();
        int pipes[2];
        QCOMPARE(::pipe(pipes), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            Recorder recorder(folder, plan, manifest_of());
            for (;;) {
                const auto before = recorder.results().answers;
                go_on(recorder, plan, 1, 1);
                if (recorder.results().answers > before && ::write(pipes[1], "x", 1) != 1) ::_exit(1);
            }
        }
        char told = 0;
        for (int i = 0; i < 17; ++i) QCOMPARE(::read(pipes[0], &told, 1), ssize_t(1));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(pipes[0]);
        ::close(pipes[1]);
        Recorder recorder(folder, plan, manifest_of());
        QVERIFY(recorder.results().answers >= 17);
        QVERIFY(recorder.results().damaged_lines.empty());
        go_on(recorder, plan, 3);
        recorder.finish(quick());
        QVERIFY(bytes_of(folder) == expected);
    }

    void finishing_twice_changes_nothing()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        const auto expected = whole_run(folder, plan);
        Recorder recorder(folder, plan, manifest_of());
        QVERIFY(recorder.results().complete);
        recorder.finish(quick());
        QVERIFY(bytes_of(folder) == expected);
        QCOMPARE(std::distance(fs::directory_iterator(folder), {}), std::ptrdiff_t(2)); // no rubbish
    }

    void results_hold_no_time_of_day()
    {
        const auto plan = small_plan();
        const auto first = whole_run(fresh(), plan);
        QTest::qSleep(1100);
        QVERIFY(whole_run(fresh(), plan) == first);
    }

    void a_damaged_line_is_named_and_the_others_are_kept()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        const auto expected = whole_run(folder, plan);
        std::vector<std::string> lines;
        read_lines(folder / "generations.jsonl",
                   [&](long, std::size_t, std::string_view line) { lines.emplace_back(line); });
        auto other = parse_json(lines[20], "answer", "");
        other["readings"][0]["behavior"] = "truth";
        auto score = parse_json(lines[30], "answer", "");
        score["judge"] = 6;
        auto readings = parse_json(lines[32], "answer", "");
        readings["readings"] = 5;
        lines[2] = lines[2].substr(0, 30); // broken JSON
        lines[10] = "";
        lines[20] = other.dump();                     // not this case's readings
        lines[25] = R"({"key": "german+short|x|0"})"; // not in the plan
        lines[30] = score.dump();
        lines[31] = std::string("\0\xff\xfe", 3);
        lines[32] = readings.dump();
        std::string text;
        for (const auto& line : lines) text += line + "\n";
        write(folder / "generations.jsonl", text);
        const std::vector<long> damaged = {3, 11, 21, 26, 31, 32, 33};
        QVERIFY(read_results(folder).damaged_lines == damaged);
        QVERIFY(!read_results(folder).complete);
        Recorder recorder(folder, plan, manifest_of());
        QVERIFY(recorder.results().damaged_lines == damaged);
        QCOMPARE(recorder.results().answers, plan.size() - damaged.size());
        QVERIFY(!recorder.has(2) && recorder.has(3));
        go_on(recorder, plan, 4);
        recorder.finish(quick());
        QVERIFY(bytes_of(folder) == expected);
    }

    void reading_leaves_a_half_line_as_it_is()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        {
            Recorder recorder(folder, plan, manifest_of());
            go_on(recorder, plan, 5, 10);
        }
        const auto whole = bytes_of(folder).generations;
        write(folder / "generations.jsonl", whole + "{\"key\": \"ger");
        const auto results = read_results(folder);
        QVERIFY(results.half_line && !results.complete);
        QCOMPARE(results.answers, std::size_t(10));
        QCOMPARE(bytes_of(folder).generations, whole + "{\"key\": \"ger");
        QVERIFY(!read_generation(folder, results, 0)); // the plan's end came first
        QCOMPARE(rows_of(results).size(), rows_of(read_results(folder)).size());
    }

    void another_run_is_named_and_nothing_is_changed()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        {
            Recorder recorder(folder, plan, manifest_of());
            go_on(recorder, plan, 5, 10);
        }
        const auto before = bytes_of(folder);
        const auto refusal = [&](const Plan& p, const Manifest& m) {
            return message_of([&] { Recorder(folder, p, m); });
        };
        QVERIFY(holds(refusal(plan, manifest_of("xyz")), "fingerprints.model is \"abc\", not \"xyz\""));
        QVERIFY(holds(refusal(small_plan(2), manifest_of()), "plan.settings.seed is 1, not 2"));
        auto other = manifest_of();
        other.generation["max_new_tokens"] = 64;
        other.versions["steerdeck"] = "1.1";
        const auto both = refusal(plan, other);
        QVERIFY(holds(both, "generation.max_new_tokens is 256, not 64"));
        QVERIFY(holds(both, "versions.steerdeck is \"1.0\", not \"1.1\""));
        QVERIFY(bytes_of(folder) == before);
        auto json = parse_json(before.results, "results", "");
        json["format"] = "steerdeck.results/2";
        write(folder / "results.json", json.dump());
        QVERIFY(holds(refusal(plan, manifest_of()), "another version: \"steerdeck.results/2\""));
        QVERIFY_THROWS_EXCEPTION(Mismatch, read_results(folder));
    }

    void a_damaged_manifest_is_refused()
    {
        const auto folder = fresh();
        const auto plan = small_plan();
        const auto good = parse_json(whole_run(folder, plan).results, "results", "");
        for (const char* key : {"format", "complete", "generation", "fingerprints", "versions", "plan", "summary"}) {
            auto bad = good;
            bad.erase(key);
            write(folder / "results.json", bad.dump());
            QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_results(folder));
            bad = good;
            bad[key] = Json::array({Json::array({7})});
            write(folder / "results.json", bad.dump());
            if (std::string_view("format complete plan summary").find(key) == std::string_view::npos) continue;
            QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_results(folder));
        }
        write(folder / "results.json", good.dump().substr(0, 500));
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_results(folder));
        fs::remove(folder / "results.json");
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_results(folder));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, Recorder(folder, plan, manifest_of())); // answers without settings
    }

    void a_folder_has_one_writer()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        {
            Recorder recorder(folder, plan, manifest_of());
            QVERIFY_THROWS_EXCEPTION(InvalidInput, Recorder(folder, plan, manifest_of()));
        }
        Recorder(folder, plan, manifest_of());
    }

    void what_does_not_belong_is_not_recorded()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        Recorder recorder(folder, plan, manifest_of());
        auto wrong = answer(plan, 0);
        wrong.key += "0";
        QVERIFY_THROWS_EXCEPTION(InvalidInput, recorder.append(std::vector{answer(plan, 1), wrong}));
        wrong = answer(plan, 0);
        wrong.readings.erase(wrong.readings.begin());
        QVERIFY_THROWS_EXCEPTION(InvalidInput, recorder.append(std::vector{wrong}));
        QCOMPARE(recorder.results().answers, std::size_t(0));
        QCOMPARE(bytes_of(folder).generations, std::string());
        const auto message = message_of([&] { recorder.finish(quick()); });
        QVERIFY2(holds(message, (std::to_string(plan.size()) + " of").c_str()), message.c_str());
    }

    void a_full_disk_leaves_whole_lines()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        Recorder recorder(folder, plan, manifest_of());
        go_on(recorder, plan, 5, 10);
        const auto before = bytes_of(folder).generations;
        struct rlimit old {
        }, small{};
        getrlimit(RLIMIT_FSIZE, &old);
        small = old;
        small.rlim_cur = before.size() + 100;
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const auto message = message_of([&] { go_on(recorder, plan, 5, 5); });
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(holds(message, "cannot be written"));
        QCOMPARE(bytes_of(folder).generations, before);
        QCOMPARE(recorder.results().answers, std::size_t(10));
    }

    void a_judges_score_replaces_the_answer_without_one()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        const auto expected = whole_run(folder, plan);
        Recorder recorder(folder, plan, manifest_of());
        auto judged = answer(plan, 3);
        judged.judge = 5;
        recorder.append(std::vector{judged});
        QVERIFY(!read_results(folder).complete); // its summary was of other scores
        QCOMPARE(recorder.results().answers, plan.size());
        recorder.finish(quick());
        QVERIFY(read_generation(folder, read_results(folder), 3)->judge == 5);
        const auto lines = bytes_of(folder).generations;
        QCOMPARE(std::count(lines.begin(), lines.end(), '\n'), std::ptrdiff_t(plan.size()));
        judged.judge = answer(plan, 3).judge;
        recorder.append(std::vector{judged});
        recorder.finish(quick());
        QVERIFY(bytes_of(folder) == expected);
    }

    void broken_utf8_is_kept_readable()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        Recorder recorder(folder, plan, manifest_of());
        auto odd = answer(plan, 0);
        odd.text = "a\xff\xc3 b";
        recorder.append(std::vector{odd});
        QVERIFY(holds(read_generation(folder, read_results(folder), 0)->text, " b"));
    }

    void rows_count_what_the_methods_rule_asks()
    {
        auto plan = small_plan(1, {"composition", "or", "not"});
        const auto folder = fresh();
        Recorder recorder(folder, plan, manifest_of());
        // german+short: the first always passes, the second only for even prompts.
        for (std::size_t i = 0; i < plan.size(); ++i) {
            auto made = answer(plan, i);
            made.judge.reset();
            for (auto& reading : made.readings)
                reading.reading.pass =
                    reading.behavior == "german" || (reading.behavior == "short" && plan.at(i).prompt % 2 == 0);
            if (plan.at(i).prompt == 0) made.judge = 2;
            if (plan.at(i).prompt == 1) made.judge = 5;
            recorder.append(std::vector{made});
        }
        const auto rows = rows_of(recorder.results());
        int checked = 0;
        for (const auto& row : rows) {
            QCOMPARE(row.answers, std::size_t(4));
            QCOMPARE(row.quality, 3.5);
            const auto name = row.combination[0] + "+" + row.combination[1];
            if (row.order.size() != 2 || (name != "german+short" && name != "spanish+lower")) continue;
            ++checked;
            const double expected = name == "german+short" ? (row.method == "steering/composition" ? 0.5
                                                              : row.method == "steering/or"        ? 1
                                                                                                   : 0)
                                                           : (row.method == "steering/not" ? 1 : 0);
            QCOMPARE(row.accuracy, expected);
            QCOMPARE(row.group == Group::seen, name != "german+short");
        }
        QCOMPARE(checked, 2 * 3 * 2);
    }

    void the_summary_has_every_size_and_group()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        whole_run(folder, plan);
        const auto results = read_results(folder);
        std::set<std::string> groups;
        for (const auto& row : results.summary) {
            groups.insert(std::to_string(row.size) + std::string(name_of(row.group)) + row.method);
            const auto& a = row.summary.accuracy;
            QVERIFY(a.low <= a.value && a.value <= a.high && a.low >= 0 && a.high <= 1);
            const std::size_t pairs[] = {5, 3, 0, 2}, triples[] = {2, 1, 0, 1};
            QCOMPARE(row.summary.combinations, (row.size == 2 ? pairs : triples)[std::size_t(row.group)]);
        }
        QCOMPARE(groups.size(), std::size_t(2 * 3 * 2));
        // The mean over rows of one group is the summary's.
        double sum = 0;
        int n = 0;
        for (const auto& row : rows_of(results))
            if (row.group == Group::seen && row.order.size() == 2 && row.method == "steering/composition")
                sum += row.accuracy, ++n;
        for (const auto& row : results.summary)
            if (row.group == Group::seen && row.size == 2 && row.method == "steering/composition")
                QVERIFY(std::abs(row.summary.accuracy.value - sum / n) < 1e-12);
    }

    void two_results_are_compared_on_what_they_share()
    {
        const auto plan = small_plan(), other = small_plan(2); // other order of prompts
        const auto record = [&](const fs::path& folder, const Plan& p, const Manifest& m, bool pass) {
            Recorder recorder(folder, p, m);
            for (std::size_t i = 0; i < p.size(); ++i) {
                auto made = answer(p, i);
                // Both fail for "What?", b for "Who?" too.
                const auto& prompt = p.prompts()[p.at(i).prompt];
                for (auto& reading : made.readings)
                    reading.reading.pass = prompt != "What?" && (pass || prompt != "Who?");
                recorder.append(std::vector{made});
            }
        };
        const auto a = fresh(), b = fresh();
        record(a, plan, manifest_of(), true);
        record(b, other, manifest_of("xyz"), false);
        const auto comparison = compare(read_results(a), read_results(b), quick());
        QVERIFY(holds(comparison.differences.at(0), "fingerprints.model is \"abc\", not \"xyz\""));
        QCOMPARE(comparison.rows.size(), std::size_t(2 * 3 * 2));
        for (const auto& row : comparison.rows) {
            QCOMPARE(row.method_a, row.method_b);
            QCOMPARE(row.accuracy.a, 0.75);
            QCOMPARE(row.accuracy.b, 0.5);
            QCOMPARE(row.accuracy.difference.value, 0.25);
            QCOMPARE(row.order_variance.difference.value, 0.0);
            QCOMPARE(row.accuracy.p, row.group == Group::all && row.size == 2   ? 2.0 / 32
                                     : row.size == 3 && row.group != Group::all ? 1.0
                                     : row.group == Group::seen                 ? 2.0 / 8
                                                                                : 2.0 / 4);
        }
        const auto same = read_results(a);
        for (const auto& row : compare_methods(same, "steering/composition", same, "steering/concatenation", quick()))
            QCOMPARE(row.accuracy.p, 1.0);
        QVERIFY(compare(same, same, quick()).differences.empty());
        QVERIFY_THROWS_EXCEPTION(InvalidInput, compare_methods(same, "caa", same, "steering/composition"));
    }

    void what_a_method_gains_is_told_combination_by_combination()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        {
            // With <and> every answer is right; without it only those of pairs with "short" are.
            Recorder recorder(folder, plan, manifest_of());
            for (std::size_t i = 0; i < plan.size(); ++i) {
                auto made = answer(plan, i);
                const auto which = plan.at(i);
                const bool with_short = std::ranges::find(which.behaviors, "short") != which.behaviors.end();
                for (auto& reading : made.readings) reading.reading.pass = which.method == 0 || with_short;
                recorder.append(std::vector{made});
            }
            recorder.finish(quick());
        }
        const auto results = read_results(folder);
        const auto rows = gains(results, "steering/composition", results, "steering/concatenation", quick());
        QCOMPARE(rows.size(), plan.combinations().size());
        QVERIFY(std::ranges::is_sorted(rows, std::ranges::greater(), [](const auto& row) { return row.gain.value; }));
        for (const auto& row : rows) {
            const bool with_short = std::ranges::find(row.combination, "short") != row.combination.end();
            QCOMPARE(row.gain.value, with_short ? 0.0 : 1.0);
            QCOMPARE(row.a, 1.0);
            QCOMPARE(row.prompts, std::size_t(4));
        }
        const auto table = parse_csv(csv_of(rows));
        QCOMPARE(table.size(), 1 + rows.size());
        QCOMPARE(table[0].size(), table[1].size());
        QCOMPARE(table[1][6], std::string("1"));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, gains(results, "caa", results, "steering/composition"));
    }

    void results_of_several_models_are_laid_out_by_their_size()
    {
        const auto plan = small_plan();
        const auto record = [&](const Json& model) {
            const auto folder = fresh();
            auto manifest = manifest_of();
            manifest.model = model;
            Recorder recorder(folder, plan, manifest);
            go_on(recorder, plan, 50);
            recorder.finish(quick());
            return read_results(folder);
        };
        const auto large = record({{"name", "large"}, {"parameters", 2'000'000}}),
                   small = record({{"name", "small"}, {"parameters", 1'000}}), unknown = record({});
        QCOMPARE(large.manifest.model["parameters"].get<long>(), 2'000'000L); // read back from the folder
        const std::vector<NamedResults> both{{"a", &large}, {"b", &small}};
        const auto points = over_models(both);
        QCOMPARE(points.size(), large.summary.size() + small.summary.size());
        QCOMPARE(points.front().model, std::string("small"));
        QCOMPARE(points.back().parameters, 2'000'000L);
        QCOMPARE(parse_csv(csv_of(points)).size(), 1 + points.size());
        const std::vector<NamedResults> one{{"old folder", &unknown}};
        const auto refused = message_of([&] { (void)over_models(one); });
        QVERIFY2(holds(refused, "old folder") && holds(refused, "results perplexity"), refused.c_str());
    }

    void loops_perplexity_and_the_most_varied_combination_are_summed_up()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        {
            Recorder recorder(folder, plan, manifest_of());
            std::vector<Generation> all;
            for (std::size_t i = 0; i < plan.size(); ++i) {
                all.push_back(answer(plan, i));
                const auto which = plan.at(i);
                all.back().loops = which.method == 1;
                all.back().perplexity = i % 2 ? 2.0 : 8.0; // geometric mean 4
                // One combination is right in its first order alone.
                const bool varied = plan.combinations()[which.combination].name() == "spanish+lower";
                for (auto& reading : all.back().readings) reading.reading.pass = !varied || which.order == 0;
            }
            recorder.append(all);
            recorder.finish(quick());
        }
        const auto results = read_results(folder);
        for (const auto& row : results.summary) {
            QCOMPARE(row.loops.value.value, row.method == "steering/concatenation" ? 1.0 : 0.0);
            QVERIFY2(std::abs(row.perplexity.value.value - 4) < 1e-4, row.method.c_str());
            QVERIFY(row.perplexity.value.low <= 4.0001 && row.perplexity.value.high >= 3.9999);
            const bool has_it = row.size == 2 && row.group != Group::unseen;
            QCOMPARE(row.most_varied,
                     has_it ? (std::vector<std::string>{"spanish", "lower"}) : std::vector<std::string>());
            QCOMPARE(row.summary.order_variance_max.value, has_it ? 1.0 : 0.0);
        }
        const auto table = parse_csv(csv_of(results.summary));
        QCOMPARE(table[0].back(), std::string("most_varied"));
        QCOMPARE(table[1].size(), table[0].size());
        // A perplexity below 1 is none.
        Recorder again(folder, plan, manifest_of());
        auto wrong = answer(plan, 0);
        wrong.perplexity = 0.5;
        QVERIFY(holds(message_of([&] { again.append(std::vector{wrong}); }), "perplexity is below 1"));
    }

    void csv_quotes_and_disarms()
    {
        Row row{"=cmd|' /C calc'!A0", {"a,b", "c\"d"}, {"+1", "two\r\nlines"}, Group::seen, 4, 3, 0, 0.75, 0, 0};
        const auto table =
            parse_csv(csv_of(std::vector{row, Row{"-x", {"@y"}, {"\tz"}, Group::unseen, 0, 0, 0, 0, 2, 4.5}}));
        QCOMPARE(table.size(), std::size_t(3));
        for (const auto& line : table) QCOMPARE(line.size(), table[0].size());
        QCOMPARE(table[0][0], std::string("method"));
        QCOMPARE(table[1][0], std::string("'=cmd|' /C calc'!A0"));
        QCOMPARE(table[1][3], std::string("a,b + c\"d"));
        QCOMPARE(table[1][4], std::string("'+1 > two\r\nlines"));
        QCOMPARE(table[1][7], std::string("0.75"));
        QCOMPARE(table[1][10], std::string()); // nothing judged
        QCOMPARE(table[2][0], std::string("'-x"));
        QCOMPARE(table[2][3], std::string("'@y"));
        QCOMPARE(table[2][4], std::string("'\tz"));
        QCOMPARE(table[2][7], std::string()); // no answers
        QCOMPARE(table[2][10], std::string("4.5"));
    }

    void csv_of_differences_keeps_negative_numbers()
    {
        ComparisonRow row{"a", "b", 2, Group::unseen, {}, {}};
        row.accuracy.difference = {-0.25, -0.5, 0};
        const auto table = parse_csv(csv_of(std::vector{row}));
        QCOMPARE(table[0].size(), table[1].size());
        QCOMPARE(table[0][8], std::string("accuracy_difference"));
        QCOMPARE(table[1][8], std::string("-0.25"));
        const auto summary = parse_csv(csv_of(std::vector{SummaryRow{}}));
        QCOMPARE(summary[0].size(), summary[1].size());
    }

    void lines_of_any_length_are_read_in_pieces()
    {
        const auto path = fresh();
        const std::string lengthy(300'000, 'x'), too_long((std::size_t(1) << 24) + 1, 'y');
        write(path, "a\n\n" + lengthy + "\n" + too_long + "\nb\nhalf");
        std::vector<std::string> lines;
        std::vector<std::size_t> offsets;
        const auto read = read_lines(path, [&](long number, std::size_t offset, std::string_view text) {
            QCOMPARE(number, long(lines.size() + 1));
            lines.emplace_back(text);
            offsets.push_back(offset);
        });
        QVERIFY((lines == std::vector<std::string>{"a", "", lengthy, "", "b"}));
        QVERIFY(read.half_line);
        QCOMPARE(read.end, offsets.back() + 2);
        QCOMPARE(read_piece(path, offsets[4], 1), std::string("b"));
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, read_piece(path, offsets[4], 100));
    }

    void a_run_under_way_is_summed_up_as_a_complete_one()
    {
        const auto plan = small_plan();
        const auto folder = fresh();
        {
            Recorder recorder(folder, plan, manifest_of());
            go_on(recorder, plan, 5, plan.size() / 2); // some combinations have few answers, some are judged unevenly
        }
        const auto results = read_results(folder);
        QVERIFY(!results.complete && results.rows.size() == rows_of(results).size());
        std::vector<SummaryRow> with_intervals;
        for (const auto& row : summarize(results, quick()))
            if (row.summary.answers > 0) with_intervals.push_back(row);
        QCOMPARE(results.summary.size(), with_intervals.size());
        int judged = 0;
        for (std::size_t i = 0; i < with_intervals.size(); ++i) {
            const auto &a = results.summary[i], &b = with_intervals[i];
            QVERIFY(a.method == b.method && a.size == b.size && a.group == b.group && a.judged == b.judged);
            QCOMPARE(a.summary.combinations, b.summary.combinations);
            QCOMPARE(a.summary.answers, b.summary.answers);
            const auto same = [](const Interval& one, const Interval& other) {
                return std::abs(one.value - other.value) < 1e-6 && std::isnan(one.low) && std::isnan(one.high);
            };
            QVERIFY(same(a.summary.accuracy, b.summary.accuracy) && same(a.summary.best, b.summary.best));
            QVERIFY(same(a.summary.order_variance, b.summary.order_variance));
            QVERIFY(same(a.summary.order_variance_max, b.summary.order_variance_max));
            if (a.judged > 0) QVERIFY(same(a.quality, b.quality));
            judged += a.judged > 0 ? 1 : 0;
        }
        QVERIFY(judged > 0);
    }
};

QTEST_APPLESS_MAIN(EvaluateResultsTest)
#include "evaluate_results_test.moc"
