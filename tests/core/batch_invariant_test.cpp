// What is computed for one sequence has the same bits whatever is computed beside it: in float32 and bfloat16, in every
// batch, at every place in it, behind padding, read at once or in pieces, on one thread and on several.
#include "core/model/batch_invariant.h"

#include "core/generate/generate.h"
#include "core/model/decoder.h"
#include "core/model/kernels.h"
#include "core/model/row_kernels.h"
#include "tests/places.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::model;
namespace fs = std::filesystem;

namespace {

using Ids = std::vector<std::int32_t>;

const fs::path golden = fs::path(places::golden()) / "decoders";

double difference(const at::Tensor& a, const at::Tensor& b)
{
    return (a.to(at::kFloat) - b.to(at::kFloat)).abs().max().item<double>() /
           std::max(1e-9, b.to(at::kFloat).abs().max().item<double>());
}

/// Random weights for any kind of model, large enough that answers differ.
Decoder random_decoder(const ModelConfig& c, at::ScalarType dtype)
{
    at::manual_seed(3);
    const std::int64_t d = c.hidden_size, q = c.n_heads * c.head_dim, kv = c.n_kv_heads * c.head_dim, mlp = c.mlp_size;
    const auto normal = [](std::vector<std::int64_t> shape) {
        const double inputs = double(shape.back());
        return at::randn(shape).mul_(1.5 / std::sqrt(inputs));
    };
    const auto norm = [](std::int64_t n) { return at::rand({n}) + 0.5; };
    Weights w;
    w.embedding = at::randn({c.vocab_size, d});
    for (int i = 0; i < c.layers; ++i) {
        Block block;
        block.qkv = normal({q + 2 * kv, d});
        block.out = normal({d, q});
        block.gate_up = normal({2 * mlp, d});
        block.down = normal({d, mlp});
        if (c.norm_place != NormPlace::after) {
            block.attention_norm = norm(d);
            block.mlp_norm = norm(d);
        }
        if (c.norm_place != NormPlace::before) {
            block.attention_norm_after = norm(d);
            block.mlp_norm_after = norm(d);
        }
        if (c.qkv_bias) block.qkv_bias = at::randn({q + 2 * kv});
        if (c.out_bias) block.out_bias = at::randn({d});
        if (c.mlp_bias) {
            block.gate_up_bias = at::randn({2 * mlp});
            block.down_bias = at::randn({d});
        }
        if (c.qk_norm != QkNorm::none) {
            const bool whole = c.qk_norm == QkNorm::whole;
            block.q_norm = norm(whole ? q : c.head_dim);
            block.k_norm = norm(whole ? kv : c.head_dim);
        }
        w.blocks.push_back(std::move(block));
    }
    w.final_norm = norm(d);
    w.head = c.tied_head ? w.embedding : normal({c.vocab_size, d});
    return Decoder(c, std::move(w)).as(dtype);
}

/// The golden model `name`, or a random one of its kind as wide as real ones are.
Decoder decoder_of(const std::string& name, int width, at::ScalarType dtype)
{
    if (width == 0) return load_decoder(golden / name, dtype);
    auto c = read_config(golden / name);
    c.hidden_size = width;
    c.head_dim = width > 1000 ? 128 : 64;
    c.n_heads = width > 1000 ? 12 : 9;
    c.n_kv_heads = width > 1000 ? 2 : 3;
    c.mlp_size = width > 1000 ? 4480 : 1536; // a sum longer than one of the products' blocks
    c.vocab_size = 500;
    c.layers = width > 1000 ? 1 : std::min(c.layers, 2);
    if (!c.layer_kinds.empty()) c.layer_kinds.resize(std::size_t(c.layers));
    c.max_positions = 512;
    return random_decoder(c, dtype);
}

Ids ids_of(int seed, std::size_t length)
{
    Ids ids;
    for (std::size_t i = 0; i < length; ++i) ids.push_back(std::int32_t((seed * 31 + int(i) * i * 7 + 3) % 90));
    return ids;
}

/// Logits [T, vocab] of `ids` behind `padding` padding slots, in a batch of `batch` sequences at place `place`, read in
/// pieces of at most `piece` positions.
at::Tensor logits_of(const Decoder& decoder, const Ids& ids, std::int64_t batch = 1, std::int64_t place = 0,
                     std::int64_t padding = 0, std::int64_t piece = 1000)
{
    const auto length = std::int64_t(ids.size()), width = length + padding;
    auto all = at::full({batch, width}, 5, at::kLong);
    auto first = at::zeros({batch}, at::kLong);
    for (std::int64_t b = 0; b < batch; ++b) {
        const auto own = b == place ? ids : ids_of(int(b) + 50, std::size_t(width - b % 3));
        const auto begin = width - std::int64_t(own.size());
        first[b] = begin;
        all[b].narrow(0, begin, width - begin).copy_(at::tensor(std::vector<std::int64_t>(own.begin(), own.end())));
    }
    KvCache cache(decoder.config().layers);
    std::vector<at::Tensor> parts;
    for (std::int64_t begin = 0; begin < width; begin += piece) {
        const auto n = std::min(piece, width - begin);
        const auto layout = decoder.layout(n, begin, batch == 1 && padding == 0 ? at::Tensor() : first);
        const auto hidden = decoder.forward(decoder.embed(all.narrow(1, begin, n), {}), layout, &cache);
        parts.push_back(decoder.logits(hidden)[place]);
    }
    return at::cat(parts).narrow(0, padding, length);
}

} // namespace

class BatchInvariantTest : public QObject {
    Q_OBJECT

    const at::NoGradGuard no_grad;

    void models()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("width"); // 0: the golden itself
        QTest::addColumn<bool>("bf16");
        for (const char* name : {"llama-biased", "mistral-windowed", "qwen2-windowed", "qwen3-plain", "smollm3-default",
                                 "olmo2-grouped", "gemma3-default"})
            for (const int width : {0, 576, 1536})
                for (const bool bf16 : {false, true}) {
                    const std::string kind = name;
                    if (width == 1536 && kind != "qwen2-windowed" && kind != "gemma3-default") continue; // takes long
                    QTest::addRow("%s %d %s", name, width, bf16 ? "bfloat16" : "float32") << name << width << bf16;
                }
    }

    template <typename T>
    void linear_of_every_set(at::ScalarType dtype, double tolerance)
    {
        for (const auto* kernels : rows::supported<T>())
            for (const std::int64_t k : {7, 64, 192, 1100, 4200}) {
                const std::int64_t n = 39, m = 97;
                const auto x = at::randn({m, k}).to(dtype), w = at::randn({n, k}).to(dtype);
                const auto bias = at::randn({n}).to(dtype);
                const auto data = [](const at::Tensor& t) { return static_cast<const T*>(t.const_data_ptr()); };
                const auto product = [&](const at::Tensor& some) {
                    auto out = at::empty({some.size(0), n}, some.options());
                    for (std::int64_t r = 0; r < some.size(0); r += rows::row_block)
                        kernels->linear({data(some),
                                         data(w),
                                         data(bias),
                                         {},
                                         static_cast<T*>(out.mutable_data_ptr()),
                                         n,
                                         k,
                                         n,
                                         r,
                                         std::min(some.size(0), r + rows::row_block),
                                         0,
                                         n});
                    return out;
                };
                const auto all = product(x);
                const auto off =
                    difference(all, at::linear(x.to(at::kDouble), w.to(at::kDouble), bias.to(at::kDouble)));
                QVERIFY2(off < tolerance, qPrintable(QString("%1 %2 %3").arg(kernels->name).arg(k).arg(off)));
                for (const std::int64_t few : {1, 2, 3, 5, 6, 7, 13, 40})
                    for (const std::int64_t first : {std::int64_t(0), m - few})
                        QVERIFY(at::equal(product(x.narrow(0, first, few).contiguous()), all.narrow(0, first, few)));
            }
    }

private Q_SLOTS:
    void every_set_s_products_are_the_library_s_and_know_no_neighbours()
    {
        linear_of_every_set<float>(at::kFloat, 1e-5);         // sums of 4200 products in another order
        linear_of_every_set<rows::Bf16>(at::kBFloat16, 8e-3); // 8 bits at the end
    }

    void however_many_threads_share_a_product_its_bits_are_the_same()
    {
        const int before = at::get_num_threads();
        for (const std::int64_t m : {0, 1, 5, 96, 97, 191, 256, 300})
            for (const std::int64_t n : {1, 39, 64, 386}) {
                const auto x = at::randn({m, 192});
                const Weight weight(at::randn({n, 192}));
                const auto bias = at::randn({n});
                at::set_num_threads(1);
                const auto alone = batch_invariant::linear(x, weight, bias);
                if (m > 0) QVERIFY(difference(alone, at::linear(x, weight.dense(), bias)) < 1e-5);
                for (const int threads : {2, 3, 5}) {
                    at::set_num_threads(threads);
                    QVERIFY(at::equal(batch_invariant::linear(x, weight, bias), alone));
                }
            }
        at::set_num_threads(before);
    }

    void norms_gates_and_attention_are_the_library_s()
    {
        for (const auto dtype : {at::kFloat, at::kBFloat16}) {
            const double tolerance = dtype == at::kFloat ? 2e-6 : 8e-3;
            for (const std::int64_t d : {6, 20, 64, 576}) {
                const auto x = at::randn({5, d}).to(dtype), weight = at::rand({d}).to(dtype);
                const auto wide = x.to(at::kDouble);
                const auto normal = wide * (wide.square().mean(-1, true) + 1e-5).rsqrt() * weight.to(at::kDouble);
                QVERIFY(difference(rms_norm(x, weight, 1e-5f), normal) < tolerance);
                const auto gate = wide.narrow(-1, 0, d / 2) * 4, up = wide.narrow(-1, d / 2, d / 2);
                const auto both = at::cat({gate, up}, -1).to(dtype);
                const auto g = both.narrow(-1, 0, d / 2).to(at::kDouble), u = both.narrow(-1, d / 2, d / 2);
                QVERIFY(difference(glu(both, Activation::silu), at::silu(g) * u) < tolerance);
                QVERIFY(difference(glu(both, Activation::gelu_tanh), at::gelu(g, "tanh") * u) < tolerance);
            }
            for (const std::int64_t d : {8, 20, 64, 128}) {
                const auto q = at::randn({3, 6, 5, d}).to(dtype), k = at::randn({3, 2, 11, d}).to(dtype),
                           v = at::randn({3, 2, 11, d}).to(dtype);
                auto mask = at::zeros({3, 1, 5, 11}).to(dtype);
                mask[1].narrow(-1, 0, 4).fill_(-INFINITY); // padding on the left
                mask[2].narrow(-1, 3, 2).fill_(-INFINITY); // siblings of a set
                for (const auto& m : {mask, at::Tensor()}) {
                    const auto ours = attention(q, k, v, m, 0.3);
                    const auto theirs = at::scaled_dot_product_attention(
                        q.to(at::kDouble), k.to(at::kDouble), v.to(at::kDouble),
                        m.defined() ? std::optional(m.to(at::kDouble)) : std::nullopt, 0, false, 0.3, true);
                    QVERIFY(difference(ours, theirs.transpose(1, 2).reshape(ours.sizes())) < tolerance);
                }
            }
        }
    }

    void a_function_of_each_number_knows_no_place()
    {
        const auto x = at::randn({1000}) * 100;
        const auto all = batch_invariant::each(x, [](float one) { return std::cos(one); });
        QVERIFY(difference(all, x.cos()) < 1e-6);
        for (const std::int64_t i : {0, 1, 500, 999})
            QVERIFY(at::equal(batch_invariant::each(x.narrow(0, i, 1), [](float one) { return std::cos(one); }),
                              all.narrow(0, i, 1)));
    }

    void logits_do_not_depend_on_what_is_beside_data() { models(); }
    void logits_do_not_depend_on_what_is_beside()
    {
        QFETCH(QString, name);
        QFETCH(int, width);
        QFETCH(bool, bf16);
        const auto decoder = decoder_of(name.toStdString(), width, bf16 ? at::kBFloat16 : at::kFloat);
        const auto ids = ids_of(1, 23);
        at::set_num_threads(1);
        const auto alone = logits_of(decoder, ids);
        QVERIFY(alone.isfinite().all().item<bool>());
        QVERIFY(at::equal(alone, logits_of(decoder, ids))); // else nothing below means anything
        for (const int threads : {1, 2}) {
            at::set_num_threads(threads);
            QVERIFY(at::equal(logits_of(decoder, ids, 1, 0, 0, 1), alone)); // step by step
            QVERIFY(at::equal(logits_of(decoder, ids, 1, 0, 0, 5), alone)); // in pieces
            QVERIFY(at::equal(logits_of(decoder, ids, 1, 0, 9), alone));    // behind padding
            QVERIFY(at::equal(logits_of(decoder, ids, 2, 1, 3), alone));
            QVERIFY(at::equal(logits_of(decoder, ids, 3, 0, 70, 40), alone)); // a whole piece of padding
            for (const std::int64_t place : {0, 6})
                QVERIFY(at::equal(logits_of(decoder, ids, 7, place, 2, place == 0 ? 1000 : 8), alone));
            if (threads > 1) QVERIFY(at::equal(logits_of(decoder, ids, 64, 63, 2), alone));
        }
        at::set_num_threads(2);
    }

    void an_answer_does_not_depend_on_what_is_asked_beside_it_data() { models(); }
    void an_answer_does_not_depend_on_what_is_asked_beside_it()
    {
        QFETCH(QString, name);
        QFETCH(int, width);
        QFETCH(bool, bf16);
        const auto decoder = decoder_of(name.toStdString(), width, bf16 ? at::kBFloat16 : at::kFloat);
        // Some begin alike, so that their beginning is read once; lengths differ; some hold a set or are steered.
        std::vector<Ids> inputs;
        generate::PerInput beside;
        at::manual_seed(11);
        for (int i = 0; i < 9; ++i) {
            inputs.push_back(ids_of(i % 3 == 2 ? i : 0, 55));
            const auto end = ids_of(20 + i, std::size_t(4 + i % 4));
            inputs.back().insert(inputs.back().end(), end.begin(), end.end());
            beside.sets.push_back({int(inputs.back().size()) - 3, i % 4});
            beside.from.push_back(std::int64_t(inputs.back().size()) - 2);
        }
        beside.interventions.layer = 0;
        beside.interventions.added = at::randn({9, decoder.config().hidden_size});
        beside.interventions.head_in = at::randn({9, decoder.config().hidden_size, 6}) * 0.1;
        beside.interventions.head_out = at::randn({9, 6, decoder.config().hidden_size}) * 0.1;
        generate::GenerateSettings settings;
        settings.max_new_tokens = 6;
        struct Heard {
            std::vector<std::vector<at::Tensor>> logits;
            std::vector<generate::Continuation> answers;
        };
        const auto ask = [&](const std::vector<Ids>& asked, const generate::PerInput& own, int batch) {
            Heard heard{std::vector<std::vector<at::Tensor>>(asked.size()), {}};
            generate::Listener listener;
            listener.chosen = [&](std::size_t i, TokenId, const at::Tensor& logits) {
                heard.logits[i].push_back(logits.clone());
            };
            settings.batch = batch;
            heard.answers = generate::generate(decoder, {}, asked, settings, listener, {}, own);
            return heard;
        };
        at::set_num_threads(2);
        const auto together = ask(inputs, beside, 64), in_fours = ask(inputs, beside, 4);
        at::set_num_threads(1);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const generate::PerInput own{
                {beside.sets[i]}, beside.interventions.of({std::int64_t(i)}), {}, {beside.from[i]}};
            const auto alone = ask({inputs[i]}, own, 1);
            QVERIFY(together.answers[i].ids == alone.answers[0].ids);
            QVERIFY(in_fours.answers[i].ids == alone.answers[0].ids);
            for (std::size_t t = 0; t < alone.logits[0].size(); ++t) {
                QVERIFY(at::equal(together.logits[i][t], alone.logits[0][t]));
                QVERIFY(at::equal(in_fours.logits[i][t], alone.logits[0][t]));
            }
        }
        at::set_num_threads(2);
    }

    void adapters_do_not_depend_on_what_is_beside_data() { models(); }
    void adapters_do_not_depend_on_what_is_beside()
    {
        QFETCH(QString, name);
        QFETCH(int, width);
        QFETCH(bool, bf16);
        const auto dtype = bf16 ? at::kBFloat16 : at::kFloat;
        const auto decoder = decoder_of(name.toStdString(), width, dtype);
        const std::int64_t d = decoder.config().hidden_size, m = decoder.config().mlp_size, n = 5;
        at::manual_seed(12);
        Interventions all;
        const auto adapter = [&](std::int64_t in, std::int64_t out) {
            return Interventions::Adapter{at::randn({n, 8, in}) * 0.1, at::randn({n, out, 8}) * 0.1};
        };
        for (int layer = 0; layer < decoder.config().layers; ++layer)
            all.blocks.push_back({adapter(d, m), adapter(d, m), adapter(m, d)});
        all = all.to(dtype, at::kCPU);
        auto ids = at::zeros({n, 17}, at::kLong);
        for (std::int64_t b = 0; b < n; ++b) {
            const auto own = ids_of(int(b), 17);
            ids[b].copy_(at::tensor(std::vector<std::int64_t>(own.begin(), own.end())));
        }
        const auto pass = [&](const at::Tensor& some, const Interventions& own) {
            const auto layout = decoder.layout(17, 0);
            return decoder.logits(decoder.forward(decoder.embed(some, {}), layout, nullptr, false, &own), &own);
        };
        const auto together = pass(ids, all);
        for (std::int64_t b = 0; b < n; ++b) QVERIFY(at::equal(pass(ids.narrow(0, b, 1), all.of({b}))[0], together[b]));
    }
};

QTEST_APPLESS_MAIN(BatchInvariantTest)
#include "batch_invariant_test.moc"
