/// Memory that is short: known beforehand (refused, or worked through in parts) or found out on the way (halved).
#include "core/demo/source.h"
#include "core/generate/generate.h"
#include "core/methods/training.h"
#include "core/model/hardware.h"
#include "core/train/train.h"
#include "tests/core/allocator.h"
#include "tests/core/tiny.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <QtTest>

using namespace steerdeck;

namespace {

std::string message(const std::function<void()>& action)
{
    try {
        action();
    } catch (const OutOfMemory& error) {
        return error.what();
    }
    return {};
}

} // namespace

class MemoryTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::Assembler assembler_ = tiny::assembler();
    demo::World world_{behaviors::read_behavior_set(tiny::demo() / "behaviors.json")};

    std::vector<std::vector<std::int32_t>> inputs() const
    {
        std::vector<std::vector<std::int32_t>> result;
        for (int i = 0; i < 7; ++i) result.push_back(assembler_.user_turn(world_.questions()[std::size_t(i * 9)].text));
        return result;
    }

    static generate::GenerateSettings settings(int batch)
    {
        generate::GenerateSettings s;
        s.max_new_tokens = 24;
        s.batch = batch;
        return s;
    }

    std::size_t largest_piece(int batch, std::size_t rows) const
    {
        auto some = inputs();
        some.resize(rows);
        WatchedAllocator counting;
        generate::generate(model_, {}, some, settings(batch));
        return counting.largest;
    }

    /// A size between what a whole batch and a single example take.
    static double between(train::Trainer& one, train::Trainer& other)
    {
        return (one.fit(1e12).bytes + other.fit(0).bytes) / 2;
    }

    static const at::Tensor& rows_of(const train::Trainer& trainer) { return trainer.parameters()[0].value; }

    train::Trainer trainer() const
    {
        train::TrainSettings s;
        s.steps = 6;
        s.batch = 8;
        return train::token_trainer(
            model_, assembler_, demo::training_source(world_),
            {assembler_.behavior_set().index_of("spanish"), assembler_.behavior_set().index_of("json")}, s);
    }

    /// A trainer of 16 examples of 1500 words each: some GB of activations.
    train::Trainer long_trainer(bool lora) const
    {
        std::string words;
        for (int i = 0; i < 1500; ++i) words += " the";
        const train::ItemSource source = [words](auto, Random&) { return train::TrainItem{"Where?", words}; };
        train::TrainSettings s;
        s.steps = 2;
        s.batch = 16;
        return lora ? methods::lora_trainer(model_, assembler_, source, {0}, s)
                    : train::token_trainer(model_, assembler_, source, {0}, s);
    }

private Q_SLOTS:
    void the_librarys_refusals_are_recognised()
    {
        bool known = false;
        try {
            at::empty({std::int64_t(1) << 50}, at::kByte); // a petabyte: no machine gives that
        } catch (const std::exception& error) {
            known = model::is_out_of_memory(error);
        }
        QVERIFY(known);
        QVERIFY(model::is_out_of_memory(std::bad_alloc()));
        QVERIFY(!model::is_out_of_memory(std::runtime_error("shapes cannot be multiplied")));
    }

    void free_memory_is_below_the_machines()
    {
        const double free = model::free_memory(at::kCPU);
        QVERIFY(free > 50e6); // this very program runs
        QVERIFY(free < double(sysconf(_SC_PHYS_PAGES)) * double(sysconf(_SC_PAGESIZE)));
    }

    void a_batch_too_wide_is_halved_and_answers_and_streams_alike()
    {
        const auto wanted = generate::generate(model_, {}, inputs(), settings(7));
        const auto wide = largest_piece(7, 7), narrow = largest_piece(1, 1);
        QVERIFY(wide > 2 * narrow);
        std::vector<std::vector<TokenId>> streamed(wanted.size());
        std::vector<int> ended(wanted.size());
        std::vector<std::size_t> widths;
        generate::Listener listener;
        listener.token = [&](std::size_t row, TokenId id) { streamed[row].push_back(id); };
        listener.end = [&](std::size_t row, const generate::Continuation&) { ++ended[row]; };
        listener.batch_reduced = [&](std::size_t width) { widths.push_back(width); };
        WatchedAllocator limited(wide - 1);
        const auto found = generate::generate(model_, {}, inputs(), settings(7), listener);
        QVERIFY(!widths.empty() && widths.back() < 7);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(found[i].ids, wanted[i].ids);
            QCOMPARE(streamed[i], wanted[i].ids);
            QCOMPARE(ended[i], 1);
        }
    }

    void one_answer_too_large_is_told()
    {
        const auto all = inputs();
        WatchedAllocator limited(1000);
        const auto sentence = message([&] { generate::generate(model_, {}, {all[0]}, settings(1)); });
        QVERIFY2(sentence.starts_with("There is not enough memory for one answer"), sentence.c_str());
    }

    void a_training_step_in_parts_equals_the_whole_one()
    {
        auto whole = trainer(), parted = trainer();
        const double most = whole.fit(1e12).bytes, budget = between(whole, parted);
        const auto half = parted.fit(budget);
        QCOMPARE(whole.fit(1e12).parts, 1);
        QVERIFY(half.parts >= 2 && half.bytes <= budget && half.bytes < most);
        for (int i = 0; i < 3; ++i) {
            const auto a = whole.step(), b = parted.step();
            QVERIFY(std::abs(a.loss - b.loss) < 1e-4 * (1 + std::abs(a.loss))); // float32 sums in another order
        }
        QVERIFY(at::allclose(rows_of(whole), rows_of(parted), 1e-3, 1e-4));
    }

    void a_training_step_too_large_is_halved_on_the_way()
    {
        std::size_t largest = 0;
        auto whole = trainer();
        {
            WatchedAllocator counting;
            whole.step();
            largest = counting.largest;
        }
        auto limited_trainer = trainer();
        {
            WatchedAllocator limited(largest - 1);
            limited_trainer.step();
        }
        QVERIFY(limited_trainer.parts() > 1);
        QVERIFY(at::allclose(rows_of(whole), rows_of(limited_trainer), 1e-3, 1e-4));
        auto hopeless = trainer();
        WatchedAllocator limited(3000);
        const auto sentence = message([&] { hopeless.step(); });
        QVERIFY2(sentence.starts_with("There is not enough memory for a step of training"), sentence.c_str());
    }

    void a_step_takes_the_memory_that_is_free_data()
    {
        QTest::addColumn<bool>("lora");
        QTest::newRow("tokens") << false;
        QTest::newRow("LoRA") << true;
    }

    void a_step_takes_the_memory_that_is_free()
    {
        QFETCH(bool, lora);
        auto t = long_trainer(lora);
        const auto plenty = t.fit(18e9);
        QVERIFY2(plenty.bytes > 1.6e9, qPrintable(QString::number(plenty.bytes)));
        QCOMPARE(plenty.parts, 1);
        QVERIFY(!plenty.recompute);
        // A little less: smaller parts, each block computed once.
        const auto less = t.fit(0.9 * plenty.bytes);
        QVERIFY(less.bytes <= 0.9 * plenty.bytes);
        QVERIFY(less.parts == 2 && !less.recompute);
        QCOMPARE(t.parts(), 2);
        // So little that even one example's activations do not fit, but one block's do.
        const auto fixed = 2 * less.bytes - plenty.bytes, example = (plenty.bytes - fixed) / 16;
        const auto least = t.fit(fixed + 0.8 * example);
        QVERIFY2(least.parts > 0 && least.recompute, qPrintable(QString::number(least.parts)));
        QVERIFY(least.bytes <= fixed + 0.8 * example);
        QCOMPARE(t.fit(fixed).parts, 0);
    }

    void a_resumed_training_keeps_its_parts()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("checkpoint").toStdString();
        auto first = trainer();
        QVERIFY(first.fit(between(first, first)).parts > 1);
        first.step();
        first.save(file);
        auto second = trainer();
        second.restore(file);
        QCOMPARE(second.parts(), first.parts());
        first.step();
        second.step();
        QVERIFY(at::equal(rows_of(first), rows_of(second)));
    }

    void a_step_that_can_never_fit_is_known_beforehand()
    {
        auto t = trainer();
        QCOMPARE(t.fit(1000).parts, 0);
    }

    void a_model_too_large_is_refused_before_it_is_read()
    {
        const auto sentence = message([] { model::load_decoder(tiny::demo(), at::kFloat, at::kCPU, 5e6); });
        QVERIFY2(sentence.starts_with("The model needs 13 MB as float32 where 5 MB of memory may be used"),
                 sentence.c_str());
    }

    void the_weights_size_is_known_from_the_configuration()
    {
        auto weights = model_.weights();
        double stored = 0;
        for (const auto* tensor : weights.all()) stored += double(tensor->numel());
        const double known = model::parameters_of(model_.config());
        QVERIFY(known <= stored && known > 0.98 * stored); // norms are left out
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"
