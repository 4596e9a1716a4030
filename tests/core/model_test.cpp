#include "core/base/error.h"
#include "core/base/files.h"
#include "core/generate/generate.h"
#include "core/lab/lab.h"
#include "core/model/batch_invariant.h"
#include "core/model/decoder.h"
#include "core/model/fingerprint.h"
#include "core/model/kernels.h"
#include "core/model/safetensors.h"
#include "core/text/chat_template.h"
#include "core/text/tokenizer.h"
#include "tests/places.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cstring>

using namespace steerdeck;
using namespace steerdeck::model;
namespace fs = std::filesystem;

namespace {

// Reference values: tests/golden/make_model_golden.py (transformers 5.23, float32).
const fs::path golden = fs::path(places::golden()) / "model";

/// float32 sums in another order differ by some 1e-6 of the largest logit per layer; a wrong norm, rope or head mapping
/// by 1e-2.
constexpr double tolerance = 2e-4;

double difference(const at::Tensor& a, const at::Tensor& b) { return (a - b).abs().max().item<double>(); }

bool agree(const at::Tensor& ours, const at::Tensor& reference)
{
    return ours.sizes() == reference.sizes() &&
           difference(ours, reference) <= tolerance * reference.abs().max().item<double>();
}

at::Tensor logits_of(const Decoder& decoder, const at::Tensor& ids)
{
    const auto input = ids.unsqueeze(0);
    return decoder.logits(decoder.forward(decoder.embed(input, {}), decoder.layout(input.size(1), 0)))[0];
}

/// Bytes of a safetensors file with this header and body; `length` overrides what the first eight bytes say.
std::string file_bytes(const std::string& header, std::size_t body, std::optional<std::uint64_t> length = {})
{
    const std::uint64_t n = length.value_or(header.size());
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &n, 8);
    return bytes + header + std::string(body, '\0');
}

fs::path in(const QTemporaryDir& folder, const char* name) { return fs::path(folder.path().toStdString()) / name; }

/// The sentence with which `work` is refused as UnreadableFile; empty where it is not.
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

class ModelTest : public QObject {
    Q_OBJECT

    const at::NoGradGuard no_grad;

private Q_SLOTS:
    void models_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("tied head, bfloat16 file") << "tied";
        QTest::newRow("own head, head_dim of its own, one key head") << "untied";
    }

    void full_pass_gives_the_reference_logits_data() { models_data(); }
    void full_pass_gives_the_reference_logits()
    {
        QFETCH(QString, name);
        const auto decoder = load_decoder(golden / name.toStdString(), at::kFloat);
        const auto expected = read_safetensors(golden / (name.toStdString() + "_logits.safetensors")).tensors;
        for (const char* i : {"0", "1", "2"})
            QVERIFY(agree(logits_of(decoder, expected.at(std::string("ids.") + i)),
                          expected.at(std::string("logits.") + i)));
    }

    void cached_steps_give_the_reference_logits_data() { models_data(); }
    void cached_steps_give_the_reference_logits()
    {
        QFETCH(QString, name);
        const auto decoder = load_decoder(golden / name.toStdString(), at::kFloat);
        const auto expected = read_safetensors(golden / (name.toStdString() + "_logits.safetensors")).tensors;
        const auto ids = expected.at("ids.0").unsqueeze(0);
        for (const std::int64_t first : {1, 5, 22}) { // read at once before the single steps
            KvCache cache(decoder.config().layers);
            std::vector<at::Tensor> parts;
            for (std::int64_t at = 0; at < ids.size(1);) {
                const auto n = at == 0 ? first : 1;
                const auto x = decoder.embed(ids.narrow(1, at, n), {});
                parts.push_back(decoder.logits(decoder.forward(x, decoder.layout(n, at), &cache))[0]);
                at += n;
                QCOMPARE(cache.length(), at);
            }
            QVERIFY(agree(at::cat(parts), expected.at("logits.0")));
        }
    }

    void left_padded_batch_gives_the_reference_logits_data() { models_data(); }
    void left_padded_batch_gives_the_reference_logits()
    {
        QFETCH(QString, name);
        const auto decoder = load_decoder(golden / name.toStdString(), at::kFloat);
        const auto expected = read_safetensors(golden / (name.toStdString() + "_logits.safetensors")).tensors;
        const std::int64_t longest = expected.at("ids.0").size(0);
        auto ids = at::full({3, longest}, 3, at::kLong); // padded with an id that has a meaning
        auto first = at::zeros({3}, at::kLong);
        for (int i = 0; i < 3; ++i) {
            const auto row = expected.at("ids." + std::to_string(i));
            ids[i].narrow(0, longest - row.size(0), row.size(0)).copy_(row);
            first[i] = longest - row.size(0);
        }
        const auto hidden = decoder.forward(decoder.embed(ids, {}), decoder.layout(longest, 0, first));
        const auto logits = decoder.logits(hidden);
        for (int i = 0; i < 3; ++i) {
            const auto reference = expected.at("logits." + std::to_string(i));
            QVERIFY(agree(logits[i].narrow(0, longest - reference.size(0), reference.size(0)), reference));
        }
    }

    void few_rows_are_multiplied_as_the_library_does()
    {
        // Widths that fill no register and no group of columns, too. 1e-5: sums of 200 products in another order.
        for (const std::int64_t k : {8, 24, 61, 200})
            for (const std::int64_t n : {1, 3, 4, 130}) {
                const auto x = at::randn({9, k}), w = at::randn({n, k});
                for (std::int64_t rows = 1; rows <= 9; ++rows) {
                    const auto some = x.narrow(0, 0, rows);
                    QVERIFY(difference(batch_invariant::linear(some, w), at::linear(some, w)) <=
                            1e-5 * std::sqrt(double(k)));
                    // A row's bits do not depend on its neighbours.
                    QVERIFY(
                        at::equal(batch_invariant::linear(some, w)[rows - 1], batch_invariant::linear(x[rows - 1], w)));
                }
            }
    }

    void one_query_attends_as_many_do()
    {
        const auto q = at::randn({3, 6, 2, 20}), k = at::randn({3, 2, 11, 20}), v = at::randn({3, 2, 11, 20});
        auto mask = at::zeros({3, 1, 2, 11});
        mask[1].narrow(-1, 0, 4).fill_(-INFINITY); // padding on the left
        for (const auto& m : {mask, at::Tensor()}) {
            const auto both = attention(q, k, v, m, 0.3); // with gradients: composed from the library's operators
            const at::NoGradGuard none;
            const auto last =
                batch_invariant::attention(q.narrow(2, 1, 1), k, v, m.defined() ? m.narrow(2, 1, 1) : m, 0.3);
            QVERIFY(difference(last, both.narrow(1, 1, 1)) <= 1e-6);
        }
    }

    void a_cache_keeps_the_rows_it_is_told_to()
    {
        KvCache cache(1);
        const auto k = at::randn({5, 2, 3, 4}), v = at::randn({5, 2, 3, 4});
        cache.append(0, k, v);
        cache.keep({0, 4, 2});
        const auto more = at::randn({3, 2, 1, 4});
        const auto [keys, values] = cache.append(0, more, more);
        const auto rows = at::tensor({0, 4, 2}, at::kLong);
        QVERIFY(at::equal(keys, at::cat({k.index_select(0, rows), more}, 2)));
        QVERIFY(at::equal(values, at::cat({v.index_select(0, rows), more}, 2)));
    }

    void rows_of_the_side_table_stand_for_ids_from_vocab_size_on()
    {
        const auto decoder = load_decoder(golden / "tied", at::kFloat);
        const int vocab = decoder.config().vocab_size;
        const auto side =
            decoder.weights().embedding.tensor().narrow(0, 7, 2).clone(); // rows 7 and 8 under other names
        const auto plain = at::tensor({5, 7, 8, 9}, at::kLong).unsqueeze(0);
        const auto named = at::tensor({5, vocab, vocab + 1, 9}, at::kLong).unsqueeze(0);
        QVERIFY(at::equal(decoder.embed(plain, {}), decoder.embed(named, side)));
    }

    void a_saved_model_reads_back_equal()
    {
        QTemporaryDir folder;
        const auto decoder = load_decoder(golden / "untied", at::kFloat);
        save_decoder(decoder, folder.path().toStdString(), at::kFloat);
        const auto again = load_decoder(folder.path().toStdString(), at::kFloat);
        const auto ids = at::tensor({1, 2, 3}, at::kLong);
        QVERIFY(at::equal(logits_of(decoder, ids), logits_of(again, ids)));
        QCOMPARE(model_fingerprint(folder.path().toStdString()), model_fingerprint(golden / "untied"));
    }

    void demo_logits_and_greedy_answers_are_the_reference_s()
    {
        const auto demo = lab::demo_folder();
        const auto expected = read_safetensors(golden / "demo_logits.safetensors");
        if (expected.metadata.at("model") != sha256_of_file(demo / "model.safetensors"))
            QFAIL("the demo model has changed: run tests/golden/make_model_golden.py");
        const auto stride = std::stoll(expected.metadata.at("stride"));
        const auto decoder = load_decoder(demo, at::kFloat);
        for (int i = 0; expected.tensors.contains("ids." + std::to_string(i)); ++i) {
            const auto of = [&](const char* what) { return expected.tensors.at(what + ("." + std::to_string(i))); };
            const auto ids = of("ids");
            const auto logits = logits_of(decoder, ids);
            const double allowed = tolerance * of("largest").item<double>();
            QVERIFY(difference(logits[-1], of("last")) <= allowed);
            QVERIFY(difference(logits.slice(1, 0, {}, stride), of("strided")) <= allowed);

            generate::GenerateSettings settings;
            settings.max_new_tokens = 60;
            const auto* begin = ids.const_data_ptr<std::int64_t>();
            auto answer = generate::generate(decoder, {}, {{begin, begin + ids.numel()}}, settings)[0].ids;
            const auto reference = of("answer");
            if (std::int64_t(answer.size()) < reference.numel()) answer.push_back(decoder.config().eos_ids[0]);
            QCOMPARE(std::int64_t(answer.size()), reference.numel());
            for (std::size_t k = 0; k < answer.size(); ++k)
                QCOMPARE(std::int64_t(answer[k]), reference.const_data_ptr<std::int64_t>()[k]);
        }
    }

    void demo_ids_and_templates_are_the_reference_s()
    {
        const auto demo = lab::demo_folder();
        const auto tokenizer = Tokenizer::load(demo);
        const auto chat = ChatTemplate::of_model(demo);
        const Json expected = read_json(golden / "demo_text.json", "golden");
        if (expected["tokenizer"] != sha256_of_file(demo / "tokenizer.json"))
            QFAIL("the demo tokenizer has changed: run tests/golden/make_model_golden.py");
        for (const auto& entry : expected["texts"])
            QCOMPARE(Json(tokenizer.encode(entry["text"].get<std::string>())).dump(), entry["ids"].dump());
        for (const auto& entry : expected["chats"]) {
            const auto text = chat.render(entry["messages"], entry["generation_prompt"].get<bool>());
            QCOMPARE(text, entry["text"].get<std::string>());
            QCOMPARE(Json(tokenizer.encode(text)).dump(), entry["ids"].dump());
        }
    }

    void damaged_safetensors_are_refused_with_the_reason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* title, const std::string& bytes, const char* reason) {
            QTest::newRow(title) << QByteArray(bytes.data(), qsizetype(bytes.size())) << QString(reason);
        };
        const std::string good = R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";
        row("empty", "", "too few");
        row("five bytes", "abcde", "too few");
        row("ends inside its header", file_bytes(good, 0).substr(0, 30), "truncated");
        row("header longer than 100 MB", file_bytes(good, 8, 100'000'001), "100 MB");
        row("header longer than any file", file_bytes(good, 8, ~std::uint64_t(0)), "100 MB");
        row("ends inside a tensor", file_bytes(good, 7), "truncated");
        row("rubbish at the end", file_bytes(good, 9), "rubbish");
        row("no JSON", file_bytes("{nonsense", 0), "JSON");
        row("a list", file_bytes("[]", 0), "JSON");
        row("no UTF-8", file_bytes("{\"\xff\":1}", 0), "JSON");
        row("a key twice",
            file_bytes(
                R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})",
                1),
            "twice");
        row("overlap",
            file_bytes(
                R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[2,6]}})",
                6),
            "overlap");
        row("same place",
            file_bytes(
                R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})",
                4),
            "two tensors");
        row("gap", file_bytes(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[2,6]}})", 6), "gap");
        row("offsets the wrong way round", file_bytes(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[4,0]}})", 4),
            "\"a\"");
        row("negative offset", file_bytes(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[-4,0]}})", 4), "offsets");
        row("no offsets", file_bytes(R"({"a":{"dtype":"U8","shape":[4]}})", 4), "offsets");
        row("unknown dtype", file_bytes(R"({"a":{"dtype":"F7","shape":[2],"data_offsets":[0,8]}})", 8), "dtype");
        row("shape and size differ", file_bytes(R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})", 8),
            "bytes");
        row("shape that overflows",
            file_bytes(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}})", 8),
            "too large");
        row("shape that is no list", file_bytes(R"({"a":{"dtype":"F32","shape":"2","data_offsets":[0,8]}})", 8),
            "shape");
    }

    void damaged_safetensors_are_refused_with_the_reason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        const auto path = in(folder, "x.safetensors");
        write_file_atomically(path, std::string_view(bytes.constData(), std::size_t(bytes.size())));
        const auto sentence = refusal([&] { read_safetensors(path); });
        QVERIFY2(sentence.contains(reason) && sentence.contains("x.safetensors"), qPrintable(sentence));
        QVERIFY(read_file(path, "file") == std::string_view(bytes.constData(), std::size_t(bytes.size())));
    }

    void what_is_written_is_read_back()
    {
        QTemporaryDir folder;
        const auto path = in(folder, "x.safetensors");
        write_safetensors(path, {{{"a", at::arange(6, at::kFloat).reshape({2, 3})},
                                  {"b", at::ones({3}, at::kBFloat16)},
                                  {"empty", at::empty({0, 4})}},
                                 {{"made", "here"}}});
        const auto contents = read_safetensors(path);
        QVERIFY(at::equal(contents.tensors.at("a"), at::arange(6, at::kFloat).reshape({2, 3})));
        QVERIFY(at::equal(contents.tensors.at("b"), at::ones({3}, at::kBFloat16)));
        QCOMPARE(contents.tensors.at("empty").size(1), std::int64_t(4));
        QCOMPARE(contents.metadata.at("made"), std::string("here"));
        QVERIFY(refusal([&] { read_safetensors(in(folder, "missing.safetensors")); }).contains("missing.safetensors"));
    }

    void a_tied_model_stored_with_its_head_alone_is_the_same()
    {
        QTemporaryDir folder;
        const fs::path copy = folder.path().toStdString();
        fs::copy(golden / "tied", copy, fs::copy_options::overwrite_existing | fs::copy_options::recursive);
        auto file = read_safetensors(copy / "model.safetensors");
        auto embedding = file.tensors.extract("model.embed_tokens.weight");
        embedding.key() = "lm_head.weight";
        file.tensors.insert(std::move(embedding));
        write_safetensors(copy / "model.safetensors", file);
        const auto usual = load_decoder(golden / "tied", at::kFloat), alone = load_decoder(copy, at::kFloat);
        QVERIFY(at::equal(usual.weights().embedding.tensor(), alone.weights().embedding.tensor()));
        QVERIFY(at::equal(usual.weights().head.tensor(), alone.weights().head.tensor()));
    }

    void damaged_model_folders_are_refused_by_tensor_and_key()
    {
        QTemporaryDir folder;
        const fs::path model = folder.path().toStdString();
        const auto weights = read_safetensors(golden / "untied" / "model.safetensors");
        const auto load = [&] { load_decoder(model, at::kFloat); };
        fs::copy(golden / "untied", model, fs::copy_options::recursive | fs::copy_options::overwrite_existing);

        auto changed = weights;
        changed.tensors.erase("model.layers.1.mlp.up_proj.weight");
        write_safetensors(model / "model.safetensors", changed);
        QVERIFY(refusal(load).contains("\"model.layers.1.mlp.up_proj.weight\" is missing"));

        changed = weights;
        changed.tensors["lm_head.weight"] = at::zeros({119, 24});
        write_safetensors(model / "model.safetensors", changed);
        QVERIFY(refusal(load).contains("[119, 24]"));

        changed = weights;
        changed.tensors["model.norm.weight"] = at::zeros({24}, at::kLong);
        write_safetensors(model / "model.safetensors", changed);
        QVERIFY(refusal(load).contains("floating-point"));

        for (const float bad : {std::nanf(""), INFINITY}) {
            changed = weights;
            changed.tensors["model.norm.weight"] = weights.tensors.at("model.norm.weight").clone();
            changed.tensors["model.norm.weight"][3] = bad;
            write_safetensors(model / "model.safetensors", changed);
            QVERIFY(refusal(load).contains("not finite"));
        }

        fs::remove(model / "model.safetensors");
        QVERIFY(refusal(load).contains("model.safetensors"));

        write_safetensors(model / "model.safetensors", weights);
        load(); // whole again
        Json config = read_json(golden / "untied" / "config.json", "golden");
        config["model_type"] = "mamba";
        write_file_atomically(model / "config.json", config.dump());
        QVERIFY(refusal(load).contains("\"mamba\""));
        config["model_type"] = "llama";
        config.erase("hidden_size");
        write_file_atomically(model / "config.json", config.dump());
        QVERIFY(refusal(load).contains("asks for"));
        write_file_atomically(model / "config.json", "{");
        QVERIFY(!refusal(load).isEmpty());
    }
};

QTEST_APPLESS_MAIN(ModelTest)
#include "model_test.moc"
