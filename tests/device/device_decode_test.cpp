/// The accelerator itself, and decoding on it: every golden model gives the reference values there, from weights that
/// were loaded into its memory, and a step costs few launches and hardly a wait.
#include "core/generate/generate.h"
#include "core/model/decoder.h"
#include "core/model/hardware.h"
#include "core/model/safetensors.h"
#include "tests/device/moved.h"
#include "tests/places.h"

#include "core/base/error.h"

#include <QtTest>
#include <csignal>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

using namespace steerdeck;
using namespace steerdeck::model;
namespace fs = std::filesystem;

namespace {

const fs::path golden = fs::path(places::golden()) / "decoders"; // see tests/core/decoder_families_test.cpp
constexpr double tolerance = 2e-4, bf16_tolerance = 0.05;        // as there

struct Golden {
    std::map<std::string, at::Tensor> tensors;
    explicit Golden(const fs::path& folder) : tensors(read_safetensors(folder / "golden.safetensors").tensors) {}
    at::Tensor at(const char* what, int i) const { return tensors.at(std::string(what) + "." + std::to_string(i)); }
    at::Tensor ids(int i) const { return at("ids", i).to(at::kLong); }
};

at::Tensor pass(const Decoder& decoder, const at::Tensor& ids, const Layout& layout, KvCache* cache = nullptr)
{
    return decoder.logits(decoder.forward(decoder.embed(ids, {}), layout, cache));
}

std::string refusal(const std::function<void()>& work)
{
    try {
        work();
    } catch (const std::exception& error) {
        return error.what();
    }
    return {};
}

} // namespace

class DeviceDecodeTest : public QObject {
    Q_OBJECT

    void rows()
    {
        QTest::addColumn<QString>("name");
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(golden)) names.insert(entry.path().filename().string());
        for (const auto& name : names) QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

private Q_SLOTS:
    void its_memory_is_its_own()
    {
        const auto tensor = at::ones({4}, accelerator::device());
        const auto child = fork();
        if (child == 0) {
            std::signal(SIGSEGV, SIG_DFL);
            std::signal(SIGBUS, SIG_DFL);
            const volatile auto* values = tensor.const_data_ptr<float>();
            _exit(values[0] == 1 ? 0 : 1); // never reached
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(at::equal(tensor.cpu(), at::ones({4})));
    }

    void devices_are_not_mixed()
    {
        const auto here = at::ones({4}), there = at::ones({4}, accelerator::device());
        QVERIFY(!refusal([&] { (void)(here + there); }).empty());
        QVERIFY(!refusal([&] { (void)there.index_select(0, at::zeros({1}, at::kLong)); }).empty());
        QVERIFY(!refusal([&] { there.bernoulli_(0.5, at::make_generator<at::CPUGeneratorImpl>(1)); }).empty());
        QVERIFY(at::equal((there + at::scalar_tensor(2.0)).cpu(), here + 2)); // one number goes anywhere
    }

    void what_costs_time_is_counted()
    {
        const auto before = accelerator::counters();
        const auto there = at::ones({4, 4}).to(accelerator::device());
        (void)at::mm(there, there.t()).narrow(0, 1, 2).sum().item<float>();
        const auto cost = accelerator::counters() - before;
        QCOMPARE(cost.launches, 2);
        QCOMPARE(cost.uploads, 1);
        QCOMPARE(cost.downloads, 1);
        QCOMPARE(cost.waits, 2); // for the upload, too, from memory that is not pinned
        const accelerator::NoWaiting none;
        (void)at::ones({4}).pin_memory().to(accelerator::device(), true);
        const auto sentence = refusal([&] { (void)there.sum().item<float>(); });
        QVERIFY2(sentence.starts_with("The host waits for the device in item"), sentence.c_str());
    }

    void memory_that_is_short_is_told()
    {
        accelerator::limit_memory(accelerator::live_bytes() + 1000);
        bool known = false;
        try {
            (void)at::empty({1000}, accelerator::device());
        } catch (const std::exception& error) {
            known = is_out_of_memory(error);
        }
        accelerator::limit_memory(0);
        QVERIFY(known);
    }

    void full_pass_data() { rows(); }
    void full_pass()
    {
        QFETCH(QString, name);
        const at::NoGradGuard no_grad;
        const auto folder = golden / name.toStdString();
        const Golden expected(folder);
        const auto decoder = load_decoder(folder, at::kFloat, accelerator::device());
        QVERIFY(decoder.device() == accelerator::device());
        for (int i = 0; i < 3; ++i) {
            const auto ids = expected.ids(i).unsqueeze(0);
            const auto off = accelerator::difference(pass(decoder, ids, decoder.layout(ids.size(1), 0))[0],
                                                     expected.at("logits", i));
            QVERIFY2(off <= tolerance, qPrintable(QString::number(off)));
        }
    }

    void cached_steps_data() { rows(); }
    void cached_steps()
    {
        QFETCH(QString, name);
        const at::NoGradGuard no_grad;
        const auto folder = golden / name.toStdString();
        const Golden expected(folder);
        const auto decoder = load_decoder(folder, at::kFloat, accelerator::device());
        const auto ids = expected.ids(0).unsqueeze(0);
        for (const std::int64_t first : {1, 8, 22}) {
            KvCache cache(decoder.config().layers);
            std::vector<at::Tensor> parts;
            for (std::int64_t at = 0; at < ids.size(1);) {
                const auto n = at == 0 ? first : 1;
                parts.push_back(pass(decoder, ids.narrow(1, at, n), decoder.layout(n, at), &cache)[0]);
                at += n;
            }
            QVERIFY(accelerator::difference(at::cat(parts), expected.at("logits", 0)) <= tolerance);
        }
    }

    void padded_batch_data() { rows(); }
    void padded_batch()
    {
        QFETCH(QString, name);
        const at::NoGradGuard no_grad;
        const auto folder = golden / name.toStdString();
        const Golden expected(folder);
        const auto decoder = load_decoder(folder, at::kFloat, accelerator::device());
        const auto longest = expected.ids(0).size(0);
        auto ids = at::full({3, longest}, 3, at::kLong);
        auto first = at::zeros({3}, at::kLong);
        for (int i = 0; i < 3; ++i) {
            const auto row = expected.ids(i);
            first[i] = longest - row.size(0);
            ids[i].narrow(0, longest - row.size(0), row.size(0)).copy_(row);
        }
        const auto logits = pass(decoder, ids, decoder.layout(longest, 0, first));
        for (int i = 0; i < 3; ++i) {
            const auto n = expected.ids(i).size(0);
            QVERIFY(accelerator::difference(logits[i].narrow(0, longest - n, n), expected.at("logits", i)) <=
                    tolerance);
        }
    }

    void greedy_continuations_data() { rows(); }
    void greedy_continuations()
    {
        QFETCH(QString, name);
        const auto folder = golden / name.toStdString();
        const Golden expected(folder);
        const auto decoder = load_decoder(folder, at::kFloat, accelerator::device());
        std::vector<std::vector<std::int32_t>> inputs, answers;
        const auto list = [](const at::Tensor& t) {
            const auto* p = t.const_data_ptr<std::int32_t>();
            return std::vector<std::int32_t>(p, p + t.numel());
        };
        for (int i = 0; i < 3; ++i) {
            inputs.push_back(list(expected.at("ids", i)));
            answers.push_back(list(expected.at("answer", i)));
        }
        generate::GenerateSettings settings;
        settings.max_new_tokens = 12;
        for (const int batch : {3, 1}) {
            settings.batch = batch;
            const auto results = generate::generate(decoder, {}, inputs, settings);
            for (std::size_t i = 0; i < 3; ++i) QVERIFY(results[i].ids == answers[i]);
        }
    }

    void bfloat16_data() { rows(); }
    void bfloat16()
    {
        QFETCH(QString, name);
        const at::NoGradGuard no_grad;
        const auto folder = golden / name.toStdString();
        const Golden expected(folder);
        const auto decoder = load_decoder(folder, at::kBFloat16, accelerator::device());
        for (int i = 0; i < 3; ++i) {
            const auto ids = expected.ids(i).unsqueeze(0);
            const auto ours = pass(decoder, ids, decoder.layout(ids.size(1), 0))[0];
            QCOMPARE(ours.scalar_type(), at::kBFloat16);
            QVERIFY(accelerator::difference(ours, expected.at("bf16", i)) <= bf16_tolerance);
        }
    }

    void a_step_launches_little_and_hardly_waits_data() { rows(); }
    void a_step_launches_little_and_hardly_waits()
    {
        QFETCH(QString, name);
        const c10::InferenceMode no_grad;
        const auto decoder = load_decoder(golden / name.toStdString(), at::kBFloat16, accelerator::device());
        for (const bool padding : {false, true}) {
            KvCache cache(decoder.config().layers);
            const auto first = padding ? at::tensor({2, 0}, at::kLong) : at::Tensor();
            (void)pass(decoder, at::ones({2, 8}, at::kLong), decoder.layout(8, 0, first), &cache);
            const auto ids = at::ones({2, 1}, at::kLong);
            const auto before = accelerator::counters();
            const auto x = decoder.embed(ids, {});
            const auto layout = decoder.layout(1, 8, first);
            const auto begun = accelerator::counters();
            (void)decoder.forward(x, layout, &cache);
            const auto layers = accelerator::counters() - begun, step = accelerator::counters() - before;
            qInfo("%s%s: %.1f launches a layer; the step: %s", qPrintable(name), padding ? ", padded" : "",
                  double(layers.launches) / decoder.config().layers, step.text().c_str());
            // Norms in float32, between two conversions each, are the kind's own: OLMo-2's and Gemma-3's.
            const int most = decoder.config().norm_casts_last ? 35 : 25;
            QVERIFY(layers.launches <= most * decoder.config().layers + 3); // and the last norm
            QCOMPARE(step.waits, 0);
            QCOMPARE(step.uploads, padding ? 2 : 1); // a batch keeps where its sequences begin there
        }
    }
};

QTEST_GUILESS_MAIN(DeviceDecodeTest)
#include "device_decode_test.moc"
