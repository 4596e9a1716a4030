/// Generation, the other ways to steer, packed weights and geometry on the accelerator: what the CPU gives, and what a
/// step costs.
#include "core/demo/source.h"
#include "core/generate/generate.h"
#include "core/generate/streams.h"
#include "core/geometry/attention.h"
#include "core/geometry/vocabulary.h"
#include "core/methods/caa.h"
#include "core/methods/methods.h"
#include "core/model/hardware.h"
#include "core/model/named_tensors.h"
#include "core/steering/assemble.h"
#include "tests/core/tiny.h"
#include "tests/device/moved.h"

#include "core/base/error.h"

#include <QtTest>

using namespace steerdeck;
using generate::GenerateSettings;
using methods::Learned;
using methods::Method;
using model::Interventions;

namespace {

at::Tensor noise(std::vector<std::int64_t> sizes, std::uint64_t seed, double deviation = 1)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    return at::randn(sizes, generator, at::kFloat).mul_(deviation);
}

std::vector<std::vector<std::int32_t>> prompts(const steering::Assembler& assembler)
{
    std::vector<std::vector<std::int32_t>> inputs;
    for (const char* text :
         {"What does the lion eat?", "Where?", "Tell me how long the old grey elephant of the zoo lives.", "a b c"})
        inputs.push_back(assembler.user_turn(text));
    return inputs;
}

GenerateSettings settings(int n, double temperature = 0)
{
    GenerateSettings s;
    s.max_new_tokens = n;
    s.temperature = temperature;
    s.seed = 42;
    return s;
}

Learned lora(const std::string& behavior, std::uint64_t seed)
{
    Learned learned{Method::lora_dare, behavior, "language", {}, {{"scale", 2.0}}, Json::object()};
    for (int i = 0; i < 2; ++i)
        for (const auto& [name, out, in] : {std::tuple{"gate", 64, 32}, {"up", 64, 32}, {"down", 32, 64}}) {
            learned.tensors[std::to_string(i) + "." + name + ".in"] = noise({2, in}, seed++, 0.3);
            learned.tensors[std::to_string(i) + "." + name + ".out"] = noise({out, 2}, seed++, 0.3);
        }
    return learned;
}

Learned adapter(std::uint64_t seed, bool last)
{
    Learned learned{Method::adapter, "german", "language", {}, {}, Json::object(), {}};
    learned.numbers = {{"rank", 3.0}, {"last_position", double(last)}};
    learned.words = {{"place", "sublayers"}, {"activation", "silu"}};
    for (int layer = 0; layer < 2; ++layer)
        for (const auto at : model::places_together("sublayers")) {
            learned.tensors[name_of(methods::ChangeTensor{layer, at, "down"})] = noise({3, 32}, seed++, 0.2);
            learned.tensors[name_of(methods::ChangeTensor{layer, at, "up"})] = noise({32, 3}, seed++, 0.2);
        }
    return learned;
}

Learned vector_of(std::uint64_t seed)
{
    return {Method::caa, "german", "language", {{"vector", noise({32}, seed)}}, {{"layer", 0.0}, {"scale", 3.0}}, {}};
}

Learned factors(std::uint64_t seed)
{
    return {Method::lm_steer,    "german",
            "language",          {{"in", noise({32, 4}, seed)}, {"out", noise({4, 32}, seed + 1)}},
            {{"epsilon", 0.05}}, {}};
}

} // namespace

class DeviceGenerateTest : public QObject {
    Q_OBJECT

    const model::Decoder here_ = tiny::decoder(), there_ = accelerator::moved(here_);
    const steering::Assembler assembler_ = tiny::assembler();
    const std::vector<std::vector<std::int32_t>> prompts_ = prompts(assembler_);

    /// What a step costs at most while all four prompts are being answered, as `per_input` and `side` say.
    accelerator::Counters step(const GenerateSettings& s, const std::vector<std::vector<std::int32_t>>& inputs,
                               const at::Tensor& side = {}, const generate::PerInput& per_input = {}) const
    {
        accelerator::Counters last, most;
        std::size_t told = 0, steps = 0;
        generate::Listener listener;
        listener.token = [&](std::size_t, TokenId) {
            if (++told % inputs.size() != 1) return; // the first of a step
            const auto now = accelerator::counters();
            if (++steps > 2) {
                const auto cost = now - last;
                if (cost.launches > most.launches) most = cost;
            }
            last = now;
        };
        listener.end = [&](std::size_t, const generate::Continuation&) { told = 1; }; // no step is whole any more
        (void)generate::generate(there_, side, inputs, s, listener, {}, per_input);
        return most;
    }

private Q_SLOTS:
    void answers_are_the_cpu_s_data()
    {
        QTest::addColumn<double>("temperature");
        QTest::addColumn<double>("top_p");
        QTest::addColumn<int>("top_k");
        QTest::newRow("greedy") << 0.0 << 1.0 << 0;
        QTest::newRow("sampled") << 1.0 << 1.0 << 0;
        QTest::newRow("top p") << 0.8 << 0.9 << 0;
        QTest::newRow("top k") << 1.2 << 1.0 << 20;
    }
    void answers_are_the_cpu_s()
    {
        QFETCH(double, temperature);
        QFETCH(double, top_p);
        QFETCH(int, top_k);
        auto s = settings(40, temperature);
        s.top_p = top_p;
        s.top_k = top_k;
        const auto wanted = generate::generate(here_, {}, prompts_, s),
                   found = generate::generate(there_, {}, prompts_, s);
        for (std::size_t i = 0; i < prompts_.size(); ++i) {
            QCOMPARE(found[i].ids, wanted[i].ids);
            QVERIFY(!found[i].ids.empty());
        }
        QCOMPARE(generate::generate_uncached(there_, {}, prompts_[0], s).ids,
                 generate::generate(there_, {}, {prompts_[0]}, s)[0].ids);
    }

    void what_reaches_beyond_the_ids_read_at_once_is_drawn_from_all()
    {
        const auto logits = noise({3, 5000}, 1); // flat: the likeliest thousand have a third of the probability
        const generate::Choices there(logits.to(accelerator::device()), {1, 1, 0});
        const auto s = settings(1, 1), greedy = settings(1);
        for (std::uint64_t seed = 0; seed < 20; ++seed)
            for (std::int64_t row = 0; row < 2; ++row) {
                Random one(seed), other(seed);
                QCOMPARE(there(row, s, one), generate::choose(logits[row], s, other));
                QCOMPARE(one.uniform(), other.uniform());
            }
        Random random(1);
        QCOMPARE(there(2, greedy, random), TokenId(logits[2].argmax().item<std::int64_t>()));
    }

    void a_bad_id_is_refused_before_the_device_reads_it()
    {
        const auto bad = std::vector<std::int32_t>{5, here_.config().vocab_size};
        QVERIFY_THROWS_EXCEPTION(InvalidInput, generate::generate(there_, {}, {bad}, settings(3)));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, generate::generate(there_, {}, {{5, -1}}, settings(3)));
    }

    void a_step_costs_one_wait_and_one_upload()
    {
        const auto greedy = step(settings(20), prompts_);
        qInfo("greedy: %s", greedy.text().c_str());
        QVERIFY(greedy.launches > 0);
        QCOMPARE(greedy.waits, 1); // the ids, read at the step's end
        QCOMPARE(greedy.uploads, 1);
        QCOMPARE(greedy.downloads, 1);
        QVERIFY(greedy.launches <= 25 * 2 + 30);
        const auto sampled = step(settings(20, 0.1), prompts_); // of this random model, the likeliest thousand decide
        qInfo("sampled: %s", sampled.text().c_str());
        QCOMPARE(sampled.waits, 1);
        QVERIFY(sampled.uploads <= 2); // and the temperatures
    }

    void tokens_joined_and_in_sets()
    {
        auto tokens = tiny::tokens(here_);
        auto row = tokens.at(steering::and_name);
        row.name = steering::set_name;
        row.embedding = row.embedding.flip(0);
        tokens.put(row);
        for (const auto join : {steering::Join::composition, steering::Join::set}) {
            steering::SideTable table(here_.config().vocab_size);
            std::vector<std::vector<std::int32_t>> inputs;
            generate::PerInput carried;
            for (const char* text : {"What does the lion eat?", "Where?", "a b c"}) {
                steering::Deck deck{{{"german", 1, true}, {"lower_case", 0.7, true}}};
                deck.join = join;
                const auto input = assembler_.assemble(text, deck, steering::Method::steering, tokens, table);
                inputs.push_back(input.ids);
                carried.sets.push_back(input.set);
            }
            const auto wanted = generate::generate(here_, table.rows(), inputs, settings(30), {}, {}, carried),
                       found = generate::generate(there_, table.rows(), inputs, settings(30), {}, {}, carried);
            for (std::size_t i = 0; i < inputs.size(); ++i) QCOMPARE(found[i].ids, wanted[i].ids);
            const auto cost = step(settings(20), inputs, table.rows(), carried);
            qInfo("%s", cost.text().c_str());
            QCOMPARE(cost.waits, 1);
            QVERIFY(cost.uploads <= (join == steering::Join::set ? 2 : 1));
        }
    }

    void beginnings_are_read_once_and_copied_at_once()
    {
        std::vector<std::vector<std::int32_t>> inputs;
        for (std::int32_t i = 0; i < 12; ++i) {
            inputs.emplace_back(40, i < 8 ? 30 : 40);
            for (std::int32_t k = 0; k <= i % 3; ++k) inputs.back().push_back(60 + i + k);
        }
        const auto wanted = generate::generate(here_, {}, inputs, settings(20)),
                   found = generate::generate(there_, {}, inputs, settings(20));
        auto narrow = settings(20);
        narrow.batch = 5;
        const auto joining = generate::generate(there_, {}, inputs, narrow);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            QCOMPARE(found[i].ids, wanted[i].ids);
            QCOMPARE(joining[i].ids, wanted[i].ids);
        }
        // Of a cache with two layers, whatever the number of sequences.
        model::KvCache read(2), filled(2);
        for (int layer = 0; layer < 2; ++layer) {
            const auto keys = noise({2, 2, 40, 8}, 5).to(accelerator::device());
            read.append(layer, keys, keys * 2);
        }
        std::vector<model::KvCache::Source> sources;
        for (std::int64_t i = 0; i < 100; ++i) sources.push_back({i % 2, i % 7, 40 - i % 9 - 7});
        const auto before = accelerator::counters();
        filled.fill(read, sources, 45);
        std::vector<std::int64_t> kept;
        for (std::int64_t i = 0; i < 50; ++i) kept.push_back(99 - i);
        filled.keep(kept);
        const auto cost = accelerator::counters() - before;
        qInfo("%s", cost.text().c_str());
        QVERIFY(cost.launches <= 8 * 4 + 10);
        QCOMPARE(cost.waits, 0);
    }

    void a_continuous_batch_answers_as_alone_and_waits_once_a_step()
    {
        generate::StreamLimits limits;
        generate::Streams streams(there_, limits);
        std::map<generate::StreamId, std::vector<TokenId>> answers;
        generate::StreamListener listener;
        listener.end = [&](generate::StreamId id, const generate::Continuation& done) { answers[id] = done.ids; };
        std::vector<generate::StreamId> names;
        std::vector<accelerator::Counters> costs;
        for (std::size_t i = 0; !streams.idle() || i < prompts_.size(); ++i) {
            if (i < prompts_.size()) {
                generate::StreamRequest request{prompts_[i]};
                request.settings = settings(30, i == 1 ? 0.1 : 0);
                request.index = 0;
                names.push_back(streams.add(std::move(request)));
            }
            const auto running = streams.running();
            const auto before = accelerator::counters();
            streams.step(listener);
            if (i > prompts_.size() && streams.running() == running) costs.push_back(accelerator::counters() - before);
        }
        for (std::size_t i = 0; i < prompts_.size(); ++i)
            QCOMPARE(answers.at(names[i]),
                     generate::generate(here_, {}, {prompts_[i]}, settings(30, i == 1 ? 0.1 : 0))[0].ids);
        for (const auto& cost : costs) QVERIFY2(cost.waits == 1 && cost.uploads <= 2, cost.text().c_str());
        QVERIFY(!costs.empty());
    }

    void memory_that_is_short_halves_the_batch_and_changes_no_answer()
    {
        const auto wanted = generate::generate(there_, {}, prompts_, settings(60));
        accelerator::forget_peak();
        const auto before = accelerator::live_bytes();
        (void)generate::generate(there_, {}, prompts_, settings(60));
        const auto all = accelerator::peak_bytes() - before;
        accelerator::limit_memory(before + all * 3 / 4);
        std::vector<std::size_t> reduced;
        generate::Listener listener;
        listener.batch_reduced = [&](std::size_t width) { reduced.push_back(width); };
        const auto found = generate::generate(there_, {}, prompts_, settings(60), listener);
        accelerator::limit_memory(0);
        QVERIFY(!reduced.empty());
        for (std::size_t i = 0; i < prompts_.size(); ++i) QCOMPARE(found[i].ids, wanted[i].ids);
        QCOMPARE(accelerator::live_bytes(), before);
    }

    void memory_that_is_kept_for_later_counts_as_free()
    {
        accelerator::limit_memory(1'000'000'000, 300'000'000);
        const auto free = model::free_memory(accelerator::device());
        model::release_cached_memory(accelerator::device());
        const auto released = model::free_memory(accelerator::device());
        accelerator::limit_memory(0);
        QCOMPARE(free, 1e9 - double(accelerator::live_bytes()));
        QCOMPARE(released, free);
    }

    void other_ways_to_steer_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"caa", "lm_steer", "lora", "adapter", "adapter last", "all"})
            QTest::addRow("%s", way) << way;
    }
    void other_ways_to_steer()
    {
        QFETCH(QString, way);
        const auto caa = vector_of(1), steer = factors(2), weights = lora("german", 30), change = adapter(50, false),
                   last = adapter(70, true);
        methods::Parts parts;
        if (way == "caa" || way == "all") parts.push_back({&caa});
        if (way == "lm_steer" || way == "all") parts.push_back({&steer});
        if (way == "lora" || way == "all") parts.push_back({&weights});
        if (way == "adapter") parts.push_back({&change});
        if (way == "adapter last" || way == "all") parts.push_back({&last});
        generate::PerInput carried;
        carried.interventions = methods::interventions_of({parts, {}}, {}, here_.config());
        carried.intervention_of = {0, 1, 0, 0};
        for (const auto& input : prompts_) carried.from.push_back(std::int64_t(input.size()) - 1);
        const auto wanted = generate::generate(here_, {}, prompts_, settings(25), {}, {}, carried),
                   found = generate::generate(there_, {}, prompts_, settings(25), {}, {}, carried),
                   plain = generate::generate(here_, {}, prompts_, settings(25));
        bool steered = false;
        for (std::size_t i = 0; i < prompts_.size(); ++i) {
            QCOMPARE(found[i].ids, wanted[i].ids);
            steered = steered || found[i].ids != plain[i].ids;
        }
        QVERIFY(steered);
        QCOMPARE(found[1].ids, plain[1].ids);
        const auto cost = step(settings(20), prompts_, {}, carried);
        qInfo("%s: %s", qPrintable(way), cost.text().c_str());
        QCOMPARE(cost.waits, 1);
        QCOMPARE(cost.uploads, 1);
    }

    void weights_are_merged_where_they_are()
    {
        const auto one = lora("german", 40), two = lora("json", 60);
        const auto here = methods::merged(here_, {{&one, 1}, {&two, 1}}, {0.5, 7});
        const auto before = accelerator::counters();
        const auto there = methods::merged(there_, {{&one, 1}, {&two, 1}}, {0.5, 7});
        const auto cost = accelerator::counters() - before;
        QCOMPARE(cost.waits, 0);
        QCOMPARE(cost.downloads, 0);
        for (std::size_t i = 0; i < 2; ++i) // this accelerator draws as the CPU does
            QVERIFY(at::allclose(there.weights().blocks[i].down.tensor().cpu(), here.weights().blocks[i].down.tensor(),
                                 1e-5, 1e-6));
    }

    void activations_are_measured()
    {
        const std::vector<std::string> texts = {"Where?", "What does the lion eat?", "a b"};
        const std::vector<std::size_t> german = {assembler_.behavior_set().index_of("german")};
        const auto wanted = methods::caa(here_, assembler_, texts, german, {}),
                   found = methods::caa(there_, assembler_, texts, german, {});
        QVERIFY(accelerator::difference(found[0].tensors.at("vector"), wanted[0].tensors.at("vector")) < 1e-4);
    }

    void packed_weights_stay_packed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"llama-biased", "qwen3-plain", "gemma3-default"}) QTest::addRow("%s", name) << name;
    }
    void packed_weights_stay_packed()
    {
        QFETCH(QString, name);
        const auto folder = std::filesystem::path(places::golden()) / "decoders" / name.toStdString();
        for (const char* as : {"q8_0", "q4_0"}) {
            const auto here = model::load_decoder(folder, at::kFloat, at::kCPU, 1e12, {.packed = model::packable(as)}),
                       there = model::load_decoder(folder, at::kFloat, accelerator::device(), 1e12,
                                                   {.packed = model::packable(as)});
            QCOMPARE(there.weights().bytes(), here.weights().bytes());
            QVERIFY(there.device() == accelerator::device());
            const auto ids = at::arange(1, 24, at::kLong).unsqueeze(0);
            const auto logits = [&](const model::Decoder& d, bool gradients) {
                const at::AutoGradMode mode(gradients);
                auto x = d.embed(ids, {}).detach();
                if (gradients) x.requires_grad_(true);
                const auto y = d.logits(d.forward(x, d.layout(ids.size(1), 0)));
                if (!gradients) return y;
                y.square().sum().backward();
                return x.grad();
            };
            QVERIFY(accelerator::difference(logits(there, false), logits(here, false)) < 2e-4);
            QVERIFY(accelerator::difference(logits(there, true), logits(here, true)) < 2e-3);
        }
    }

    void geometry_reads_the_vocabulary_there()
    {
        const geometry::Vocabulary here(here_), there(there_);
        const auto tokens = tiny::tokens(here_);
        const auto row = tokens.at("german").embedding.contiguous();
        const geometry::RowMatrix query = Eigen::Map<const geometry::RowMatrix>(row.const_data_ptr<float>(), 1, 32);
        for (const auto metric : {geometry::Metric::cosine, geometry::Metric::l2}) {
            const auto wanted = here.nearest(query, 10, metric), found = there.nearest(query, 10, metric);
            for (std::size_t i = 0; i < 10; ++i) {
                QCOMPARE(found[0][i].row, wanted[0][i].row);
                QCOMPARE(found[0][i].cosine, wanted[0][i].cosine);
            }
        }
        std::vector<geometry::RowMatrix> rows;
        there.for_each_block([&](Eigen::Index, const geometry::Rows& block) { rows.push_back(block); });
        QVERIFY(geometry::fit_pca(rows.at(0), 2).axes.allFinite());
        const auto ids = prompts_[0];
        const auto a = geometry::attention_of(here_, ids, {}, {}, 0),
                   b = geometry::attention_of(there_, ids, {}, {}, 0);
        QVERIFY(accelerator::difference(b.weights, a.weights) < 1e-4);
    }
};

QTEST_GUILESS_MAIN(DeviceGenerateTest)
#include "device_generate_test.moc"
