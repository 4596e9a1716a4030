#include "core/base/error.h"
#include "core/base/files.h"
#include "core/generate/generate.h"
#include "core/model/decoder.h"
#include "core/model/safetensors.h"
#include "tests/places.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::model;
namespace fs = std::filesystem;

namespace {

// Reference values: tests/golden/make_decoder_golden.py (transformers 5.23, eager attention).
const fs::path golden = fs::path(places::golden()) / "decoders";

/// float32 sums in another order differ by some 1e-6 of the largest logit per layer; a wrong norm, rotation, window or
/// scale by 1e-2.
constexpr double tolerance = 2e-4;
/// bfloat16 keeps 8 bits: each of some 30 roundings on the way moves a logit by up to 2^-9 of its size, and both sides
/// round in places of their own (measured: 0.023 at most, see the test's output).
constexpr double bf16_tolerance = 0.05;

double difference(const at::Tensor& a, const at::Tensor& b)
{
    return (a.to(at::kFloat) - b.to(at::kFloat)).abs().max().item<double>() /
           b.to(at::kFloat).abs().max().item<double>();
}

at::Tensor pass(const Decoder& decoder, const at::Tensor& ids, const Layout& layout, KvCache* cache = nullptr)
{
    return decoder.logits(decoder.forward(decoder.embed(ids, {}), layout, cache));
}

struct Golden {
    std::map<std::string, at::Tensor> tensors;
    explicit Golden(const fs::path& folder) : tensors(read_safetensors(folder / "golden.safetensors").tensors) {}
    at::Tensor ids(int i) const { return at("ids", i).to(at::kLong); }
    at::Tensor logits(int i) const { return at("logits", i); }
    at::Tensor at(const char* what, int i) const { return tensors.at(std::string(what) + "." + std::to_string(i)); }
};

QString refusal(const std::function<void()>& work)
{
    try {
        work();
    } catch (const UnreadableFile& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

} // namespace

class DecoderFamiliesTest : public QObject {
    Q_OBJECT

    const at::NoGradGuard no_grad;

    void rows()
    {
        QTest::addColumn<QString>("name");
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(golden)) names.insert(entry.path().filename().string());
        for (const auto& name : names) QTest::newRow(name.c_str()) << QString::fromStdString(name);
        QCOMPARE(names.size(), std::size_t(14)); // two of each of seven kinds
    }

private Q_SLOTS:
    void full_pass_data() { rows(); }
    void full_pass()
    {
        QFETCH(QString, name);
        const auto folder = golden / name.toStdString();
        const Golden expected(folder);
        const auto decoder = load_decoder(folder, at::kFloat);
        for (int i = 0; i < 3; ++i) {
            const auto ids = expected.ids(i).unsqueeze(0);
            const auto off = difference(pass(decoder, ids, decoder.layout(ids.size(1), 0))[0], expected.logits(i));
            QVERIFY2(off <= tolerance, qPrintable(QString::number(off)));
        }
    }

    void cached_steps_data() { rows(); }
    void cached_steps()
    {
        QFETCH(QString, name);
        const auto folder = golden / name.toStdString();
        const Golden expected(folder);
        const auto decoder = load_decoder(folder, at::kFloat);
        const auto ids = expected.ids(0).unsqueeze(0);
        for (const std::int64_t first : {1, 8, 22}) { // read at once before the single steps
            KvCache cache(decoder.config().layers);
            std::vector<at::Tensor> parts;
            for (std::int64_t at = 0; at < ids.size(1);) {
                const auto n = at == 0 ? first : 1;
                parts.push_back(pass(decoder, ids.narrow(1, at, n), decoder.layout(n, at), &cache)[0]);
                at += n;
            }
            QVERIFY(difference(at::cat(parts), expected.logits(0)) <= tolerance);
        }
        // In pieces longer than a window and longer than one.
        KvCache cache(decoder.config().layers);
        std::vector<at::Tensor> parts;
        for (const auto& [at, n] : {std::pair{0, 7}, {7, 9}, {16, 2}, {18, 5}})
            parts.push_back(pass(decoder, ids.narrow(1, at, n), decoder.layout(n, at), &cache)[0]);
        QVERIFY(difference(at::cat(parts), expected.logits(0)) <= tolerance);
    }

    void padded_batch_data() { rows(); }
    void padded_batch()
    {
        QFETCH(QString, name);
        const auto folder = golden / name.toStdString();
        const Golden expected(folder);
        const auto decoder = load_decoder(folder, at::kFloat);
        const auto longest = expected.ids(0).size(0);
        auto ids = at::full({3, longest}, 3, at::kLong); // padded with an id that has a meaning
        auto first = at::zeros({3}, at::kLong);
        for (int i = 0; i < 3; ++i) {
            const auto row = expected.ids(i);
            first[i] = longest - row.size(0);
            ids[i].narrow(0, longest - row.size(0), row.size(0)).copy_(row);
        }
        const auto logits = pass(decoder, ids, decoder.layout(longest, 0, first));
        for (int i = 0; i < 3; ++i) {
            const auto n = expected.ids(i).size(0);
            QVERIFY(difference(logits[i].narrow(0, longest - n, n), expected.logits(i)) <= tolerance);
        }
    }

    void greedy_continuations_data() { rows(); }
    void greedy_continuations()
    {
        QFETCH(QString, name);
        const auto folder = golden / name.toStdString();
        const Golden expected(folder);
        const auto decoder = load_decoder(folder, at::kFloat);
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
        const auto folder = golden / name.toStdString();
        const Golden expected(folder);
        for (const auto& decoder :
             {load_decoder(folder, at::kBFloat16), load_decoder(folder, at::kFloat).as(at::kBFloat16)}) {
            double worst = 0;
            for (int i = 0; i < 3; ++i) {
                const auto ids = expected.ids(i).unsqueeze(0);
                const auto ours = pass(decoder, ids, decoder.layout(ids.size(1), 0))[0];
                QCOMPARE(ours.scalar_type(), at::kBFloat16);
                worst = std::max(worst, difference(ours, expected.at("bf16", i)));
            }
            qInfo("%s: largest difference %.4f of the largest logit", qPrintable(name), worst);
            QVERIFY2(worst <= bf16_tolerance, qPrintable(QString::number(worst)));
        }
    }

    void a_steering_row_stands_after_the_embedding_s_scale()
    {
        const auto decoder = load_decoder(golden / "gemma3-default", at::kFloat);
        const int vocab = decoder.config().vocab_size;
        const auto side = decoder.embed(at::tensor({7, 8}, at::kLong), {}); // rows 7 and 8 under other names
        const auto plain = at::tensor({5, 7, 8, 9}, at::kLong).unsqueeze(0);
        const auto named = at::tensor({5, vocab, vocab + 1, 9}, at::kLong).unsqueeze(0);
        QVERIFY(at::equal(decoder.embed(plain, {}), decoder.embed(named, side)));
        QVERIFY(decoder.config().embedding_scale > 5);
    }

    void what_is_not_supported_is_refused_by_name_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value"); // JSON
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* base, const char* key, const char* value, const char* reason) {
            QTest::newRow((std::string(base) + " " + key + " " + value).c_str()) << base << key << value << reason;
        };
        row("llama-scaled", "model_type", "\"mamba2\"", "\"mamba2\" is not supported");
        row("llama-scaled", "rope_parameters", R"({"rope_type": "yarn", "factor": 2})", "\"yarn\"");
        row("llama-scaled", "rope_parameters", R"({"rope_type": "llama3", "factor": 2})", "low_freq_factor");
        row("llama-scaled", "rope_parameters", R"({"rope_type": "linear", "factor": -1})", "out of range");
        row("llama-scaled", "rope_parameters", R"({"partial_rotary_factor": 0.5})", "partial_rotary_factor");
        row("llama-scaled", "hidden_act", "\"relu2\"", "relu2");
        row("llama-scaled", "num_hidden_layers", "2000000000", "num_hidden_layers");
        row("llama-scaled", "num_key_value_heads", "3", "multiple");
        row("llama-scaled", "head_dim", "7", "not even");
        row("llama-scaled", "eos_token_id", "\"</s>\"", "eos_token_id");
        row("llama-scaled", "rms_norm_eps", "-1", "rms_norm_eps");
        row("llama-scaled", "hidden_size", "32.5", "hidden_size");
        row("qwen3-plain", "layer_types", R"(["full_attention"])", "layer_types");
        row("qwen3-plain", "layer_types", R"(["full_attention", "linear_attention", "full_attention"])",
            "linear_attention");
        row("qwen3-plain", "layer_types", R"(["full_attention", "sliding_attention", "full_attention"])",
            "sliding_window");
        row("smollm3-default", "no_rope_layers", "[1]", "no_rope_layers");
        row("smollm3-default", "no_rope_layer_interval", "0", "no_rope_layers");
        row("gemma3-default", "final_logit_softcapping", "30.0", "final_logit_softcapping");
        row("gemma3-default", "use_bidirectional_attention", "true", "use_bidirectional_attention");
        row("gemma3-default", "query_pre_attn_scalar", "0", "query_pre_attn_scalar");
        row("gemma3-linear", "sliding_window_pattern", "0", "sliding_window_pattern");
        row("gemma3-default", "sliding_window", "-2", "sliding_window");
    }

    void what_is_not_supported_is_refused_by_name()
    {
        QFETCH(QString, base);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        auto config = read_json(golden / base.toStdString() / "config.json", "golden");
        if (reason == "no_rope_layers" && value == "0") config.erase("no_rope_layers");
        config[key.toStdString()] = Json::parse(value.toStdString());
        write_file_atomically(path / "config.json", config.dump());
        const auto sentence = refusal([&] { read_config(path); });
        QVERIFY2(sentence.contains(reason) && sentence.contains("config.json"), qPrintable(sentence));
    }

    void a_repository_of_the_hub_s_cache_opens_by_its_snapshot()
    {
        QTemporaryDir folder;
        const fs::path cache = folder.path().toStdString(), repository = cache / "models--a--b";
        const auto snapshot = [&](const char* name) {
            fs::create_directories(repository / "snapshots" / name);
            fs::copy_file(golden / "qwen3-plain" / "config.json", repository / "snapshots" / name / "config.json");
            return repository / "snapshots" / name;
        };
        fs::create_directories(repository / "snapshots" / "empty");
        QVERIFY(refusal([&] { model_path(repository); }).contains("no whole snapshot"));
        const auto old = snapshot("old"), recent = snapshot("recent");
        fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(1));
        QVERIFY(model_path(repository) == recent);
        fs::create_directories(repository / "refs");
        write_file_atomically(repository / "refs" / "main", "old\n");
        QVERIFY(model_path(repository) == old);
        write_file_atomically(repository / "refs" / "main", "../../..");
        QVERIFY(model_path(repository) == recent);
        QVERIFY(model_path(old / "config.json") == old); // a file in it
        // A whole one goes before a newer one of which only the configuration, or a part of the shards, was fetched.
        write_file_atomically(old / "model.safetensors", "weights");
        write_file_atomically(recent / "model.safetensors.index.json",
                              R"({"weight_map": {"a": "1.safetensors", "b": "2.safetensors"}})");
        write_file_atomically(recent / "1.safetensors", "weights");
        QVERIFY(model_path(repository) == old);
        write_file_atomically(repository / "refs" / "main", "recent");
        QVERIFY(model_path(repository) == old);
        write_file_atomically(recent / "2.safetensors", "weights");
        QVERIFY(model_path(repository) == recent);
        QVERIFY(model_path(golden / "qwen3-plain") == golden / "qwen3-plain");
        QVERIFY(refusal([&] { model_path(cache / "nowhere"); }).contains("nowhere"));
    }

    void damaged_shards_are_refused()
    {
        QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        const auto fresh = [&] {
            fs::remove_all(path);
            fs::copy(golden / "llama-biased", path);
        };
        const auto load = [&] { load_decoder(path, at::kFloat); };
        fresh();
        load();
        const auto shard = path / "model-00002-of-00003.safetensors";
        QVERIFY(fs::exists(shard));
        fs::resize_file(shard, fs::file_size(shard) - 10);
        QVERIFY(refusal(load).contains("truncated"));
        fs::remove(shard);
        QVERIFY(refusal(load).contains("model-00002-of-00003.safetensors"));
        fresh();
        auto index = read_json(path / "model.safetensors.index.json", "golden");
        index["weight_map"]["lm_head.weight"] = "../../etc/passwd";
        write_file_atomically(path / "model.safetensors.index.json", index.dump());
        QVERIFY(refusal(load).contains("no file of its own folder"));
        fresh();
        index["weight_map"] = Json::array({1, 2});
        write_file_atomically(path / "model.safetensors.index.json", index.dump());
        QVERIFY(!refusal(load).isEmpty());
        fresh();
        index["weight_map"] = Json::object({{"lm_head.weight", "model-00001-of-00003.safetensors"}});
        write_file_atomically(path / "model.safetensors.index.json", index.dump());
        QVERIFY(refusal(load).contains("is missing"));
        fresh();
        fs::remove(path / "config.json");
        fs::create_symlink("config.json", path / "config.json"); // a loop
        QVERIFY(refusal(load).contains("config.json"));
    }
};

QTEST_APPLESS_MAIN(DecoderFamiliesTest)
#include "decoder_families_test.moc"
