/// Work over several processes without any: shards, claims on pieces of work, and experiments put together, held
/// against one run. Each "process" is a thread with files of its own.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/spread/claims.h"
#include "core/spread/merge.h"
#include "core/spread/ranks.h"
#include "core/spread/together.h"
#include "tests/core/tiny.h"

#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <fstream>
#include <map>
#include <set>
#include <thread>

using namespace steerdeck;
using namespace steerdeck::evaluate;
using namespace steerdeck::spread;
namespace fs = std::filesystem;

namespace {

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

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Environment environment(std::map<std::string, std::string> variables)
{
    return [variables = std::move(variables)](const char* name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::string() : found->second;
    };
}

} // namespace

class SpreadTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int folders_ = 0;
    behaviors::BehaviorSet set_ = behaviors::read_behavior_set(tiny::demo() / "behaviors.json");

    fs::path fresh() { return fs::path(folder_.path().toStdString()) / std::to_string(++folders_); }

    Plan plan_of(std::uint64_t seed = 1) const
    {
        PlanSettings settings;
        settings.combinations = {{"german", "lower_case"}, {"spanish", "title_case", "words_5_10"}};
        settings.conditions =
            conditions_of(std::vector<std::string>{"composition"}, std::vector<std::string>{"steering", "none"});
        settings.num_prompts = 9;
        settings.seed = seed;
        std::vector<std::string> prompts;
        for (int i = 0; i < 30; ++i) prompts.push_back("What does animal " + std::to_string(i) + " eat?");
        PlanInputs inputs{.set = set_, .prompts = prompts};
        for (const auto& behavior : set_.behaviors) inputs.available["token"].insert(behavior.name);
        inputs.available["token"].insert(steering::and_name);
        return make_plan(settings, inputs);
    }
    const Plan plan_ = plan_of();
    static Manifest manifest(const char* model = "one")
    {
        return {{{"max_new_tokens", 5}}, {{"model", model}}, {{"steerdeck", "test"}}};
    }

    /// A text by the input alone, as a model gives it; `before` may throw.
    static Answerer answerer(const Plan& plan, std::function<void(std::size_t)> before = {})
    {
        return [&plan, before](std::span<const std::size_t> cases,
                               const std::function<void(std::size_t, Answered)>& keep, const Cancel&) {
            for (std::size_t i = cases.size(); i-- > 0;) {
                if (before) before(cases[i]);
                const auto key = plan.at(cases[i]).input_key;
                keep(i, {"der Löwe " + key + ".", long(key.size()), false});
            }
        };
    }

    void shard_of(const fs::path& folder, const Shard& shard, const Plan& plan, const Manifest& made)
    {
        Recorder recorder(folder, plan, made, shard);
        record(recorder, pieces_of(plan, shard), answerer(plan), {set_}, {}, {});
    }
    std::vector<fs::path> shards(int count, const Plan& plan)
    {
        std::vector<fs::path> folders;
        for (int i = 1; i <= count; ++i) {
            folders.push_back(fresh());
            shard_of(folders.back(), {i, count}, plan, manifest());
        }
        return folders;
    }

    static std::pair<std::string, std::string> files(const fs::path& folder)
    {
        return {read_file(folder / "results.json", "results"), read_file(folder / "generations.jsonl", "answers")};
    }
    std::pair<std::string, std::string> alone()
    {
        const auto folder = fresh();
        Recorder recorder(folder, plan_, manifest());
        record(recorder, pieces_of(plan_), answerer(plan_), {set_}, {}, {});
        recorder.finish();
        return files(folder);
    }

    void join(const fs::path& folder, const Answerer& who, const Cancel& cancel = {})
    {
        record_together(folder, plan_, manifest(), {0, 3, 0, 3}, who, {set_, {}, 8}, {}, cancel);
    }

private Q_SLOTS:
    void a_shard_is_named_as_two_numbers()
    {
        QVERIFY(shard_named("") == Shard());
        QVERIFY((shard_named("2/8") == Shard{2, 8}));
        QCOMPARE(name_of({2, 8}), std::string("2/8"));
        for (const char* wrong : {"0/8", "9/8", "2", "2/", "/8", "2/8 ", "-1/8", "a/b", "1/0", "2/100001"})
            QVERIFY2(!message_of([&] { (void)shard_named(wrong); }).empty(), wrong);
    }

    void shards_part_the_pieces()
    {
        const auto all = pieces_of(plan_);
        std::set<std::size_t> cases;
        for (const auto& piece : all) cases.insert(piece.begin(), piece.end());
        QCOMPARE(cases.size(), plan_.size());
        QVERIFY(all.size() < plan_.size()); // "none" is asked once
        for (const int count : {1, 3, 7}) {
            std::set<Piece> seen;
            for (int i = 1; i <= count; ++i) {
                const auto some = pieces_of(plan_, {i, count});
                QCOMPARE(some.size(), (Shard{i, count}.of(all.size())));
                for (const auto& piece : some) QVERIFY(seen.insert(piece).second);
            }
            QCOMPARE(seen.size(), all.size());
        }
    }

    void merged_shards_are_the_bytes_of_one_run()
    {
        const auto whole = alone();
        for (const int count : {2, 5}) {
            auto folders = shards(count, plan_);
            std::reverse(folders.begin(), folders.end());
            const auto into = fresh();
            const auto merged = merge_shards(folders, into);
            QCOMPARE(merged.answers, plan_.size());
            QCOMPARE(merged.shards, count);
            QVERIFY(files(into) == whole);
        }
    }

    void an_interrupted_merge_is_gone_on_with()
    {
        const auto folders = shards(3, plan_);
        const auto into = fresh();
        {
            Recorder begun(into, plan_, manifest());
            record(begun, std::vector<Piece>{pieces_of(plan_)[0]}, answerer(plan_), {set_}, {}, {});
        }
        (void)merge_shards(folders, into);
        QVERIFY(files(into) == alone());
    }

    void what_cannot_be_merged_is_refused_by_name()
    {
        auto folders = shards(3, plan_);
        const auto into = fresh();
        const auto refusal = [&](const std::vector<fs::path>& some) {
            return message_of([&] { (void)merge_shards(some, into); });
        };
        QVERIFY(holds(refusal({folders[0], folders[2]}), "missing: 2/3"));
        QVERIFY(holds(refusal({folders[0], folders[1], folders[2], folders[1]}), "2/3 is there twice"));
        const auto other_seed = fresh(), other_model = fresh(), other_count = fresh(), half = fresh(), whole = fresh();
        const auto other_plan = plan_of(2);
        shard_of(other_seed, {2, 3}, other_plan, manifest());
        const auto seed = refusal({folders[0], other_seed, folders[2]});
        QVERIFY2(holds(seed, "seed is 2, not 1") && holds(seed, other_seed) && holds(seed, folders[0]), seed.c_str());
        shard_of(other_model, {2, 3}, plan_, manifest("another"));
        QVERIFY(holds(refusal({folders[0], other_model, folders[2]}), "model is \"another\", not \"one\""));
        shard_of(other_count, {2, 4}, plan_, manifest());
        QVERIFY(holds(refusal({folders[0], other_count, folders[2]}), "2/4 and shard 1/3"));
        {
            Recorder begun(half, plan_, manifest(), {2, 3});
        }
        QVERIFY(holds(refusal({folders[0], half, folders[2]}), "2/3 is not complete"));
        {
            Recorder begun(whole, plan_, manifest());
        }
        QVERIFY(holds(refusal({folders[0], whole, folders[2]}), "no shard"));
        QVERIFY(!fs::exists(into)); // nothing was written meanwhile
        (void)merge_shards(folders, into);
        QVERIFY(holds(refusal(folders), "already"));
        QVERIFY(holds(message_of([&] { (void)merge_shards(folders, folders[0]); }), "already"));
    }

    void a_shards_folder_is_that_shards()
    {
        const auto folder = shards(2, plan_)[0];
        QVERIFY(holds(message_of([&] { Recorder(folder, plan_, manifest(), {2, 2}); }), "shard 1/2"));
        QVERIFY(holds(message_of([&] { Recorder(folder, plan_, manifest()); }), "the whole"));
        const auto results = read_results(folder);
        QVERIFY((results.shard == Shard{1, 2}) && !results.complete);
    }

    void ranks_are_what_mpirun_and_srun_say()
    {
        const auto open_mpi = ranks_of(environment({{"OMPI_COMM_WORLD_RANK", "5"},
                                                    {"OMPI_COMM_WORLD_SIZE", "8"},
                                                    {"OMPI_COMM_WORLD_LOCAL_RANK", "1"},
                                                    {"OMPI_COMM_WORLD_LOCAL_SIZE", "4"}}));
        QVERIFY(open_mpi.rank == 5 && open_mpi.size == 8 && open_mpi.local_rank == 1 && open_mpi.local_size == 4);
        const auto slurm = ranks_of(environment({{"SLURM_PROCID", "3"},
                                                 {"SLURM_STEP_NUM_TASKS", "4"},
                                                 {"SLURM_LOCALID", "1"},
                                                 {"SLURM_STEP_TASKS_PER_NODE", "2(x2)"}}));
        QVERIFY(slurm.rank == 3 && slurm.size == 4 && slurm.local_rank == 1 && slurm.local_size == 2);
        QVERIFY(ranks_of(environment({{"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "4"}})).alone()); // a batch script
        QVERIFY(ranks_of(environment({{"OMPI_COMM_WORLD_RANK", "9"}, {"OMPI_COMM_WORLD_SIZE", "8"}})).alone());
        QVERIFY(ranks_of(environment({})).alone());
    }

    void a_machine_is_shared_by_its_processes()
    {
        QCOMPARE(threads_for({0, 4, 0, 4}, 16, 16), 4);
        QCOMPARE(threads_for({0, 4, 0, 4}, 16, 1), 1); // bound to one core
        QCOMPARE(threads_for({0, 4, 0, 4}, 2, 2), 1);
        QCOMPARE(gpu_for({5, 8, 1, 4}, "", 4), std::string("1"));
        QCOMPARE(gpu_for({5, 8, 3, 4}, "2,GPU-abc", 8), std::string("GPU-abc"));
        QCOMPARE(gpu_for({0, 1, 0, 1}, "", 4), std::string()); // alone it may take whichever
        QCOMPARE(gpu_for({5, 8, 1, 4}, "", 0), std::string());
    }

    void each_piece_is_taken_once()
    {
        const auto file = fresh() / "claims";
        Claims one(file), two(file);
        QVERIFY(one.fresh());
        one.begin(10);
        two.begin(10);
        QCOMPARE(one.take(4), (std::vector<std::size_t>{0, 1, 2, 3}));
        QCOMPARE(two.take(4), (std::vector<std::size_t>{4, 5, 6, 7}));
        one.mark(std::vector<std::size_t>{0, 1}, true);
        one.let_go(std::vector<std::size_t>{3});
        QCOMPARE(two.left(), std::size_t(8));
        QCOMPARE(two.take(4), (std::vector<std::size_t>{3, 8, 9})); // not 2, which the other works on
        QVERIFY(two.take(1).empty());
        QVERIFY(one.try_lock(7) && !two.try_lock(7));
        one.unlock(7);
        QVERIFY(two.try_lock(7));
        QVERIFY(!message_of([&] { Claims(file).begin(11); }).empty());
    }

    void what_a_dead_process_worked_on_is_free_again()
    {
        const auto file = fresh() / "claims";
        auto dead = std::make_unique<Claims>(file);
        dead->begin(6);
        (void)dead->take(5);
        dead->mark(std::vector<std::size_t>{1}, true);
        Claims alive(file);
        alive.begin(6);
        QCOMPARE(alive.take(9), (std::vector<std::size_t>{5}));
        dead.reset(); // as the system does for a process that ends, however it ends
        QCOMPARE(alive.take(9), (std::vector<std::size_t>{0, 2, 3, 4}));
    }

    void several_at_once_give_the_bytes_of_one()
    {
        const auto folder = fresh();
        std::atomic<int> asked = 0;
        std::vector<std::thread> processes;
        for (int i = 0; i < 4; ++i)
            processes.emplace_back([&] {
                join(folder, answerer(plan_, [&](std::size_t) {
                         ++asked;
                         std::this_thread::sleep_for(std::chrono::milliseconds(2));
                     }));
            });
        for (auto& process : processes) process.join();
        QVERIFY(files(folder) == alone());
        QCOMPARE(std::size_t(asked), pieces_of(plan_).size()); // nobody did another's
        QVERIFY(!fs::exists(folder / "parts"));
        join(folder, answerer(plan_, [](std::size_t) { throw Mismatch("Asked again", "", ""); })); // nothing is left
        QVERIFY(!fs::exists(folder / "parts"));
    }

    void who_comes_while_the_work_ends_finds_it_done()
    {
        for (int round = 0; round < 4; ++round) {
            const auto folder = fresh();
            std::atomic<bool> ended = false;
            std::atomic<int> refused = 0;
            std::vector<std::thread> late;
            for (int i = 0; i < 6; ++i)
                late.emplace_back([&] {
                    for (bool last = false; !last;) {
                        last = ended;
                        try {
                            join(folder, answerer(plan_, [](std::size_t) {}));
                        } catch (const Error&) {
                            ++refused;
                        }
                    }
                });
            join(folder, answerer(plan_, [](std::size_t) {}));
            ended = true;
            for (auto& one : late) one.join();
            QCOMPARE(int(refused), 0);
            QVERIFY(files(folder) == alone());
        }
    }

    void what_fails_in_one_is_done_by_another()
    {
        const auto folder = fresh();
        std::atomic<int> until = 10;
        std::vector<std::thread> processes;
        std::atomic<int> failed = 0;
        for (int i = 0; i < 3; ++i)
            processes.emplace_back([&, i] {
                try {
                    join(folder, answerer(plan_, [&, i](std::size_t) {
                             std::this_thread::sleep_for(std::chrono::milliseconds(i > 0 ? 2 : 20));
                             if (i > 0 && --until < 0) throw UnwritableFile("The disk is full", "", "");
                         }));
                } catch (const UnwritableFile&) {
                    ++failed;
                }
            });
        for (auto& process : processes) process.join();
        QCOMPARE(int(failed), 2);
        QVERIFY(files(folder) == alone());
    }

    void one_goes_on_with_what_several_began()
    {
        const auto folder = fresh();
        std::atomic<int> until = 20;
        QVERIFY_THROWS_EXCEPTION(Cancelled, join(folder, answerer(plan_, [&](std::size_t) {
                                                     if (--until < 0) throw Cancelled("The test");
                                                 })));
        QVERIFY(is_shared(folder));
        std::atomic<std::size_t> asked = 0;
        join(folder, answerer(plan_, [&](std::size_t) { ++asked; }));
        QCOMPARE(std::size_t(asked), pieces_of(plan_).size() - 20); // what was answered is kept
        QVERIFY(files(folder) == alone());
    }

    void several_go_on_with_what_one_began()
    {
        const auto folder = fresh();
        {
            Recorder begun(folder, plan_, manifest());
            record(begun, pieces_of(plan_, {1, 2}), answerer(plan_), {set_}, {}, {});
            QVERIFY(holds(message_of([&] { join(folder, answerer(plan_)); }), "Another run"));
        }
        QVERIFY(!is_shared(folder));
        join(folder, answerer(plan_));
        QVERIFY(files(folder) == alone());
    }

    void answers_that_were_lost_are_made_again()
    {
        const auto folder = fresh();
        std::atomic<int> until = 25;
        QVERIFY_THROWS_EXCEPTION(Cancelled, join(folder, answerer(plan_, [&](std::size_t) {
                                                     if (--until < 0) throw Cancelled("The test");
                                                 })));
        std::ofstream(folder / "parts" / "1" / "generations.jsonl", std::ios::trunc) << "{}\n";
        join(folder, answerer(plan_));
        QVERIFY(files(folder) == alone());
    }

    void another_experiments_folder_is_left_as_it_is()
    {
        const auto folder = fresh();
        {
            Recorder other(folder, plan_of(2), manifest());
        }
        QVERIFY(holds(message_of([&] { join(folder, answerer(plan_)); }), "seed is 2, not 1"));
        QVERIFY(!fs::exists(folder / "parts"));
    }
};

QTEST_GUILESS_MAIN(SpreadTest)
#include "spread_test.moc"
