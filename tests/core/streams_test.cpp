// The continuous batch: whatever joins, leaves or runs out of memory beside it, an answer is the one that
// generate::generate gives its input alone.
#include "core/base/error.h"
#include "core/generate/streams.h"
#include "tests/core/allocator.h"
#include "tests/core/tiny.h"

#include <QtTest>
#include <map>

using namespace steerdeck;
using generate::GenerateSettings;
using generate::StreamId;
using generate::StreamLimits;
using generate::StreamRequest;
using generate::Streams;

namespace {

/// What a batch told of each answer.
struct Heard {
    std::map<StreamId, std::vector<TokenId>> tokens;
    std::map<StreamId, generate::Continuation> ended;
    std::map<StreamId, QString> failed; // the kind of error, and what it says

    generate::StreamListener listener()
    {
        generate::StreamListener l;
        l.token = [this](StreamId id, TokenId token) { tokens[id].push_back(token); };
        l.end = [this](StreamId id, const generate::Continuation& done) { ended[id] = done; };
        l.failed = [this](StreamId id, const std::exception_ptr& reason) {
            try {
                std::rethrow_exception(reason);
            } catch (const OutOfMemory& error) {
                failed[id] = QString("memory: ") + error.what();
            } catch (const Mismatch& error) {
                failed[id] = QString("mismatch: ") + error.what();
            } catch (const std::exception& error) {
                failed[id] = error.what();
            }
        };
        return l;
    }
};

void run(Streams& streams, Heard& heard)
{
    const auto listener = heard.listener();
    for (int step = 0; !streams.idle() && step < 5000; ++step) streams.step(listener);
}

class Asker {
public:
    model::Decoder model = tiny::decoder();
    steering::Assembler assembler = tiny::assembler();
    steering::TokenStore tokens = tiny::tokens(model);

    Asker()
    {
        auto row = tokens.at(steering::and_name);
        row.name = steering::set_name;
        row.embedding = row.embedding.flip(0);
        tokens.put(row);
    }

    /// Request `i` of an endless mixture: prompts of 1 to 60 words; no row, one, two with <and>, a set of three, other
    /// strengths; greedy and sampled; 1 to 90 new ids.
    StreamRequest request(std::size_t i) const
    {
        static const std::vector<std::string> names = {"german", "lower_case", "json", "spanish", "upper_case"};
        std::string text = "Where does the fox live?";
        for (std::size_t n = 0; n < i * 7 % 60; ++n) text += " word" + std::to_string(n * i % 13);
        steering::Deck deck;
        for (std::size_t n = 0; n < i % 4; ++n) deck.chips.push_back({names[(i + n) % names.size()], 1, true});
        if (i % 5 == 2 && !deck.chips.empty()) deck.chips[0].strength = 0.5 + double(i % 3);
        if (i % 4 == 3) deck.join = steering::Join::set;
        steering::SideTable table(model.config().vocab_size);
        const auto method = deck.chips.empty() ? steering::Method::none : steering::Method::steering;
        const auto input = assembler.assemble(text, deck, method, tokens, table);
        StreamRequest request{input.ids, table.rows(), input.set, {}, 0};
        request.settings.max_new_tokens = int(1 + i * 37 % 90);
        request.settings.temperature = i % 3 == 1 ? 0.8 : 0;
        request.settings.top_p = i % 6 == 1 ? 0.9 : 1;
        request.settings.seed = i;
        return request;
    }

    generate::Continuation alone(const model::Decoder& decoder, const StreamRequest& request) const
    {
        generate::PerInput carried;
        if (request.set.length > 1) carried.sets = {request.set};
        return generate::generate(decoder, request.side, {request.ids}, request.settings, {}, {}, carried)[0];
    }

    /// Empty where answer `id` is that of request `i` alone.
    QString difference(const Heard& heard, StreamId id, std::size_t i, const model::Decoder& decoder) const
    {
        const QString which = "answer " + QString::number(i);
        if (heard.failed.contains(id)) return which + " failed: " + heard.failed.at(id);
        if (!heard.ended.contains(id)) return which + " did not end";
        const auto wanted = alone(decoder, request(i));
        const auto& got = heard.ended.at(id);
        const auto told = heard.tokens.contains(id) ? heard.tokens.at(id) : std::vector<TokenId>();
        if (got.ids != wanted.ids) return which + " has other ids";
        if (got.truncated != wanted.truncated) return which + " ends for another reason";
        return told == wanted.ids ? QString() : which + " was told otherwise than it ended";
    }
};

} // namespace

class StreamsTest : public QObject {
    Q_OBJECT

    Asker asker_;

private Q_SLOTS:
    void answers_are_those_of_generate_whatever_joins_and_leaves_data()
    {
        QTest::addColumn<bool>("bfloat16");
        QTest::addColumn<int>("read_at_once");
        QTest::newRow("float32") << false << 128;
        QTest::newRow("float32, prompts read in small pieces") << false << 7;
        QTest::newRow("bfloat16") << true << 128;
    }
    void answers_are_those_of_generate_whatever_joins_and_leaves()
    {
        QFETCH(bool, bfloat16);
        QFETCH(int, read_at_once);
        const auto decoder = bfloat16 ? asker_.model.as(at::kBFloat16) : asker_.model;
        Streams streams(decoder, {.sequences = 6, .read_alone = 3 * read_at_once, .read_beside = read_at_once});
        Heard heard;
        const auto listener = heard.listener();
        Random random(7);
        std::map<StreamId, std::size_t> asked;
        std::set<StreamId> left;
        std::size_t most = 0;
        for (std::size_t i = 0; i < 60 || !streams.idle();) {
            // They come in bursts, and some go before their end.
            if (i < 60 && random.below(4) == 0)
                for (auto n = 1 + random.below(5); n > 0 && i < 60; --n) {
                    asked[streams.add(asker_.request(i))] = i;
                    ++i;
                }
            if (!asked.empty() && random.below(12) == 0) {
                const auto id = std::next(asked.begin(), std::ptrdiff_t(random.below(asked.size())))->first;
                if (!heard.ended.contains(id)) left.insert(id);
                streams.leave(id);
            }
            streams.step(listener);
            most = std::max(most, streams.running());
        }
        QCOMPARE(most, std::size_t(6));
        QVERIFY(left.size() > 3);
        for (const auto& [id, i] : asked) {
            if (left.contains(id)) {
                QVERIFY(!heard.ended.contains(id) && !heard.failed.contains(id));
                continue;
            }
            const auto wrong = asker_.difference(heard, id, i, decoder);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void one_who_comes_while_others_run_begins_before_they_end()
    {
        Streams streams(asker_.model);
        Heard heard;
        auto long_one = asker_.request(0), short_one = asker_.request(1);
        long_one.settings.max_new_tokens = 80;
        short_one.settings.max_new_tokens = 3;
        const auto first = streams.add(long_one);
        for (int step = 0; step < 5; ++step) streams.step(heard.listener());
        const auto second = streams.add(short_one);
        for (int step = 0; step < 4; ++step) streams.step(heard.listener());
        QVERIFY(heard.ended.contains(second));
        QVERIFY(!heard.ended.contains(first));
        QCOMPARE(heard.tokens[first].size(), std::size_t(10)); // two in the step that read it, one in each other
    }

    void choices_of_one_prompt_are_read_once_and_sampled_apart()
    {
        Streams streams(asker_.model);
        Heard heard;
        auto request = asker_.request(5);
        request.settings.temperature = 1;
        std::vector<StreamId> ids;
        for (request.index = 0; request.index < 4; ++request.index) ids.push_back(streams.add(request));
        run(streams, heard);
        generate::PerInput carried;
        if (request.set.length > 1) carried.sets = std::vector(4, request.set);
        const auto wanted = generate::generate(asker_.model, request.side, std::vector(4, request.ids),
                                               request.settings, {}, {}, carried);
        std::set<std::vector<TokenId>> different;
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(heard.ended[ids[i]].ids, wanted[i].ids);
            different.insert(wanted[i].ids);
        }
        QVERIFY(different.size() > 1);
    }

    void no_more_run_at_once_than_the_limits_allow()
    {
        // Keys and values of the tiny model take 2 x 2 layers x 2 heads x 8 numbers a slot; slots come in 128.
        const double bytes_of_two = 2.0 * 256 * (2 * 2 * 2 * 8 * 4);
        Streams streams(asker_.model, {.sequences = 8, .bytes = bytes_of_two});
        Heard heard;
        std::map<StreamId, std::size_t> asked;
        for (std::size_t i = 0; i < 12; ++i) asked[streams.add(asker_.request(i))] = i;
        std::size_t most = 0;
        for (int step = 0; !streams.idle() && step < 5000; ++step) {
            streams.step(heard.listener());
            most = std::max(most, streams.running());
        }
        QVERIFY(most >= 2 && most <= 4); // of those with one block of 128 slots there may be four
        for (const auto& [id, i] : asked) {
            const auto wrong = asker_.difference(heard, id, i, asker_.model);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        auto large = asker_.request(0);
        large.settings.max_new_tokens = 500;
        Streams small(asker_.model, {.sequences = 8, .bytes = bytes_of_two / 2});
        QVERIFY_THROWS_EXCEPTION(InvalidInput, small.add(large));
    }

    void where_memory_is_short_newcomers_wait_and_nobody_loses_a_word()
    {
        // A cache for 16 sequences of 256 slots takes 16 x 2 heads x 256 x 8 x 4 bytes a layer: that is refused.
        const WatchedAllocator watched(200'000);
        Streams streams(asker_.model, {.sequences = 32});
        Heard heard;
        const auto listener = heard.listener();
        std::map<StreamId, std::size_t> asked;
        std::size_t most = 0;
        for (std::size_t i = 0; i < 40 || !streams.idle();) {
            if (i < 40) asked[streams.add(asker_.request(i))] = i, ++i;
            streams.step(listener);
            most = std::max(most, streams.running());
        }
        QVERIFY2(most >= 4 && most < 32, qPrintable(QString::number(most)));
        for (const auto& [id, i] : asked) {
            const auto wrong = asker_.difference(heard, id, i, asker_.model);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void one_that_is_too_large_alone_fails_and_the_next_is_answered()
    {
        Streams streams(asker_.model);
        Heard heard;
        StreamId large = 0, next = 0;
        {
            const WatchedAllocator watched(60'000);
            auto request = asker_.request(0);
            request.ids = std::vector<std::int32_t>(400, 20);
            large = streams.add(request);
            run(streams, heard);
        }
        next = streams.add(asker_.request(0));
        run(streams, heard);
        QVERIFY2(heard.failed[large].startsWith("memory: There is not enough memory"), qPrintable(heard.failed[large]));
        const auto wrong = asker_.difference(heard, next, 0, asker_.model);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void a_row_that_changes_nothing_fails_its_own_answer_alone()
    {
        auto weights = model::random_weights(tiny::shape(), 1);
        for (auto& block : weights.blocks) {
            block.out.tensor().zero_();
            block.down.tensor().zero_();
        }
        const model::Decoder deaf(tiny::shape(), weights);
        Streams streams(deaf);
        Heard heard;
        const auto plain = streams.add(asker_.request(4)), steered = streams.add(asker_.request(1)),
                   last = streams.add(asker_.request(8));
        run(streams, heard);
        QVERIFY2(heard.failed[steered].startsWith("mismatch: A steering token changes no logit"),
                 qPrintable(heard.failed[steered]));
        QVERIFY(heard.ended.contains(plain) && heard.ended.contains(last));
    }

    void bad_requests_are_refused_when_they_are_added()
    {
        Streams streams(asker_.model);
        const auto with = [&](auto change) {
            auto request = asker_.request(1);
            change(request);
            return request;
        };
        const std::vector<StreamRequest> bad = {
            with([](auto& r) { r.ids.clear(); }),
            with([](auto& r) { r.ids.resize(600, 3); }),
            with([](auto& r) { r.side = at::Tensor(); }),
            with([](auto& r) { r.ids.push_back(-1); }),
            with([](auto& r) {
                r.set = {5, 1000};
            }),
            with([](auto& r) { r.settings.max_new_tokens = 0; }),
            with([](auto& r) { r.settings.temperature = -1; }),
            with([](auto& r) { r.settings.top_p = 0; }),
        };
        for (const auto& request : bad) QVERIFY_THROWS_EXCEPTION(InvalidInput, streams.add(request));
        QVERIFY(streams.idle());
    }

    void a_cache_takes_sequences_in_and_moves_them_without_changing_a_bit()
    {
        const auto filled = [](int value, std::int64_t sequences, std::int64_t length) {
            model::KvCache cache(2);
            for (int layer = 0; layer < 2; ++layer) {
                const auto k = at::arange(sequences * 2 * length * 4, at::kFloat).view({sequences, 2, length, 4}) +
                               float(1000 * value + 100000 * layer);
                cache.append(layer, k, -k);
            }
            return cache;
        };
        // What sequence `i` of `cache` holds in its last `length` slots of `layer`.
        const auto held = [](model::KvCache& cache, int layer, std::int64_t i, std::int64_t length) {
            const auto none = at::empty({cache.sequences(), 2, 0, 4});
            const auto [k, v] = cache.append(layer, none, none);
            return at::stack({k[i].narrow(1, k.size(2) - length, length), v[i].narrow(1, k.size(2) - length, length)});
        };
        auto first = filled(1, 3, 50), other = filled(2, 2, 90);
        auto running = filled(1, 3, 50);
        running.reserve(8, 60);
        running.enter(other, {{1, 10, 80}, {0, 85, 5}});
        QCOMPARE(running.sequences(), std::int64_t(5));
        QCOMPARE(running.length(), std::int64_t(82)); // moved by 32, which is more than the 30 that were needed
        const auto check = [&] {
            for (int layer = 0; layer < 2; ++layer) {
                for (std::int64_t i = 0; i < 3; ++i)
                    QVERIFY(at::equal(held(running, layer, i, 50), held(first, layer, i, 50)));
                QVERIFY(at::equal(held(running, layer, 3, 80), held(other, layer, 1, 80)));
                QVERIFY(at::equal(held(running, layer, 4, 5), held(other, layer, 0, 5)));
            }
        };
        check();
        QVERIFY(held(running, 1, 0, 82).narrow(2, 0, 32).eq(0).all().item<bool>());
        QVERIFY(held(running, 1, 4, 82).narrow(2, 0, 77).eq(0).all().item<bool>());
        running.reserve(5, 300);
        check();
        running.drop(2);
        QCOMPARE(running.length(), std::int64_t(80));
        check();
        running.keep({0, 4, 2});
        running.drop(30);
        QCOMPARE(running.length(), std::int64_t(50));
        QVERIFY(at::equal(held(running, 0, 0, 50), held(first, 0, 0, 50)));
        QVERIFY(at::equal(held(running, 0, 1, 5), held(other, 0, 0, 5)));
        QVERIFY(at::equal(held(running, 0, 2, 50), held(first, 0, 2, 50)));
        QVERIFY(running.bytes() >= 4.0 * 2 * 3 * 2 * 50 * 4 * 2);
        running.clear();
        QCOMPARE(running.bytes(), 0.0);
        running.enter(other, {{0, 0, 7}});
        QCOMPARE(running.length(), std::int64_t(7));
    }
};

QTEST_APPLESS_MAIN(StreamsTest)
#include "streams_test.moc"
