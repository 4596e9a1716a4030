/// Device and dtype: what is chosen and why, and that a GPU computes what the CPU does. Without a GPU those last tests
/// are skipped.
#include "core/demo/source.h"
#include "core/generate/generate.h"
#include "core/model/hardware.h"
#include "core/model/kernels.h"
#include "core/train/train.h"
#include "tests/core/tiny.h"

#include "core/base/error.h"
#include "tests/places.h"

#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::model;

namespace {

std::string message(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

bool has_gpu() { return !choose_hardware("float32", 1).device.is_cpu(); }

double largest_difference(const at::Tensor& a, const at::Tensor& b)
{
    return (a.cpu().to(at::kDouble) - b.cpu().to(at::kDouble)).abs().max().item<double>();
}

/// Gradients or none: both paths of the kernels.
at::Tensor logits(const Decoder& decoder, std::int64_t length)
{
    const at::NoGradGuard no_grad;
    const auto ids = at::arange(length).remainder(decoder.config().vocab_size).unsqueeze(0);
    return decoder.logits(decoder.forward(decoder.embed(ids, {}), decoder.layout(length, 0))).to(at::kCPU, at::kFloat);
}

} // namespace

class DeviceTest : public QObject {
    Q_OBJECT

    static train::Trainer trainer(const Decoder& decoder, const steering::Assembler& assembler,
                                  const demo::World& world)
    {
        train::TrainSettings s;
        s.steps = 4;
        s.batch = 4;
        return train::token_trainer(decoder, assembler, demo::training_source(world),
                                    {assembler.behavior_set().index_of("spanish")}, s);
    }

private Q_SLOTS:
    void the_choice_is_explained()
    {
        const auto measured = choose_hardware("", 1);
        QVERIFY2(measured.why.english().find("GFLOP/s") != std::string::npos, measured.why.english().c_str());
        QVERIFY2(measured.why.english().find("attention") != std::string::npos, measured.why.english().c_str());
        QVERIFY(!measured.attention.empty());
        const auto asked = choose_hardware("bfloat16", 1, "cpu");
        QCOMPARE(asked.dtype, at::kBFloat16);
        QVERIFY(asked.device.is_cpu());
        QVERIFY2(asked.why.english().starts_with("CPU as asked; bfloat16 as asked"), asked.why.english().c_str());
    }

    void unknown_names_are_refused()
    {
        QCOMPARE(message([] { choose_hardware("float8", 1); }),
                 std::string("There is no dtype \"float8\". Choose float32 or bfloat16, or leave it out to measure."));
        QCOMPARE(message([] { choose_hardware("", 1, "tpu"); }),
                 std::string("There is no device \"tpu\". Choose cpu or cuda, or leave it out to take what is there."));
    }

    void cuda_is_refused_where_there_is_none()
    {
        if (has_gpu()) QSKIP("this machine has a GPU");
        const auto sentence = message([] { choose_hardware("", 1, "cuda"); });
        QVERIFY2(sentence.starts_with("CUDA cannot be used: "), sentence.c_str());
        QVERIFY(choose_hardware("", 1).why.english().starts_with("CPU: "));
    }

    void fused_attention_equals_our_own_data()
    {
        QTest::addColumn<bool>("masked");
        QTest::addColumn<int>("kv");
        QTest::newRow("plain") << false << 4;
        QTest::newRow("masked") << true << 4;
        QTest::newRow("grouped heads") << true << 2;
    }
    void fused_attention_equals_our_own()
    {
        QFETCH(bool, masked);
        QFETCH(int, kv);
        at::manual_seed(1);
        const at::NoGradGuard no_grad;
        const auto q = at::randn({2, 4, 33, 16}), k = at::randn({2, kv, 40, 16}), v = at::randn({2, kv, 40, 16});
        at::Tensor mask;
        if (masked)
            mask = at::zeros({2, 1, 33, 40})
                       .masked_fill(at::rand({2, 1, 33, 40}).lt(0.3), -std::numeric_limits<float>::infinity());
        const auto own = attention(q, k, v, mask, 0.25), fused = fused_attention(q, k, v, mask, 0.25);
        QCOMPARE(fused.sizes().vec(), own.sizes().vec());
        QVERIFY(largest_difference(own, fused) < 1e-5); // float32, other order of sums
        const auto later =
            at::zeros({33, 33})
                .masked_fill(at::ones({33, 33}, at::kBool).triu(1), -std::numeric_limits<float>::infinity())
                .view({1, 1, 33, 33});
        const auto keys = k.narrow(2, 0, 33), values = v.narrow(2, 0, 33);
        QVERIFY(largest_difference(attention(q, keys, values, later, 0.25),
                                   fused_attention(q, keys, values, later, 0.25, true)) < 1e-5);
    }

    void long_inputs_give_the_same_logits_by_either_attention()
    {
        auto plain = tiny::decoder(), fused = tiny::decoder();
        fused.prefer_fused_attention(true);
        const auto wanted = logits(plain, 300), found = logits(fused, 300);
        QVERIFY(largest_difference(wanted, found) < 2e-4 * wanted.abs().max().item<double>());
        QVERIFY(at::equal(logits(plain, 100), logits(fused, 100))); // short ones go the same way
    }

    void gpu_logits_equal_the_cpus()
    {
        if (!has_gpu()) QSKIP("no GPU here");
        const auto folder = std::filesystem::path(places::golden()) / "decoders";
        for (const auto& model : std::filesystem::directory_iterator(folder)) {
            if (!std::filesystem::exists(model.path() / "config.json")) continue;
            const auto cpu = load_decoder(model, at::kFloat), gpu = load_decoder(model, at::kFloat, at::kCUDA);
            const auto wanted = logits(cpu, 24), found = logits(gpu, 24);
            QVERIFY2(largest_difference(wanted, found) < 2e-4 * wanted.abs().max().item<double>(),
                     model.path().c_str());
        }
    }

    void gpu_answers_equal_the_cpus()
    {
        if (!has_gpu()) QSKIP("no GPU here");
        const auto assembler = tiny::assembler();
        const auto cpu = load_decoder(tiny::demo(), at::kFloat),
                   gpu = load_decoder(tiny::demo(), at::kFloat, at::kCUDA);
        std::vector<std::vector<std::int32_t>> inputs;
        for (const char* text : {"What does the lion eat?", "Where does the fox live? answer in German", "Tell me."})
            inputs.push_back(assembler.user_turn(text));
        generate::GenerateSettings settings;
        settings.max_new_tokens = 60;
        const auto wanted = generate::generate(cpu, {}, inputs, settings),
                   found = generate::generate(gpu, {}, inputs, settings);
        for (std::size_t i = 0; i < inputs.size(); ++i) QCOMPARE(found[i].ids, wanted[i].ids);
    }

    void gpu_training_equals_the_cpus()
    {
        if (!has_gpu()) QSKIP("no GPU here");
        const auto assembler = tiny::assembler();
        const demo::World world(behaviors::read_behavior_set(tiny::demo() / "behaviors.json"));
        const auto cpu = load_decoder(tiny::demo(), at::kFloat),
                   gpu = load_decoder(tiny::demo(), at::kFloat, at::kCUDA);
        auto one = trainer(cpu, assembler, world), other = trainer(gpu, assembler, world);
        for (int i = 0; i < 3; ++i) {
            const double wanted = one.step().loss, found = other.step().loss;
            QVERIFY2(std::abs(wanted - found) < 1e-3 * (1 + wanted), "losses differ");
        }
        QVERIFY(at::allclose(one.parameters()[0].value, other.parameters()[0].value, 1e-2, 1e-3));
    }

    void gpu_memory_that_is_short_is_told()
    {
        if (!has_gpu()) QSKIP("no GPU here");
        bool known = false;
        try {
            at::empty({std::int64_t(1) << 45}, at::TensorOptions(at::kCUDA).dtype(at::kByte));
        } catch (const std::exception& error) {
            known = is_out_of_memory(error);
        }
        QVERIFY(known);
        QVERIFY(free_memory(at::Device(at::kCUDA, 0)) > 1e9);
    }
};

QTEST_GUILESS_MAIN(DeviceTest)
#include "device_test.moc"
