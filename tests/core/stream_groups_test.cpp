// Answers that change the model, in continuous batches beside each other: each is the one that generate::generate gives
// it alone, whoever joins and leaves; places and memory are shared, and who came first is read first.
#include "core/base/error.h"
#include "core/generate/carried.h"
#include "core/generate/stream_groups.h"
#include "tests/core/tiny.h"

#include <ATen/CPUGeneratorImpl.h>
#include <QtTest>
#include <map>

using namespace steerdeck;
using generate::StreamGroups;
using generate::StreamId;
using generate::StreamRequest;
using model::Interventions;

namespace {

at::Tensor noise(std::vector<std::int64_t> sizes, std::uint64_t seed, double deviation = 0.2)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    return at::randn(sizes, generator, at::kFloat).mul_(deviation);
}

Interventions adapter(std::uint64_t seed, std::int64_t rank, bool from_last = false)
{
    Interventions all;
    for (int layer = 0; layer < 2; ++layer)
        all.changes.push_back({layer,
                               model::ChangePlace::block,
                               model::ChangeFunction::silu,
                               from_last,
                               noise({1, rank, 32}, seed + std::uint64_t(layer)),
                               noise({1, 32, rank}, seed + 10 + std::uint64_t(layer)),
                               {}});
    return all;
}

/// One of each kind that an answer may bring.
std::vector<std::shared_ptr<const Interventions>> kinds(at::ScalarType dtype)
{
    std::vector<Interventions> all(1);
    all.push_back(adapter(1, 3));
    all.push_back(adapter(2, 3)); // of the same shapes: in one batch with the first
    all.push_back(adapter(3, 5));
    all.push_back(adapter(4, 3, true)); // at the last position alone
    Interventions vector, head, weights;
    vector.layer = 1;
    vector.added = noise({1, 32}, 5, 1);
    head.head_in = noise({1, 32, 4}, 6);
    head.head_out = noise({1, 4, 32}, 7);
    weights.blocks.resize(2);
    for (auto& block : weights.blocks) {
        block.q = {noise({1, 2, 32}, 8), noise({1, 32, 2}, 9)};
        block.down = {noise({1, 2, 64}, 10), noise({1, 32, 2}, 11)};
    }
    for (const auto& one : {vector, head, weights}) all.push_back(one);
    std::vector<std::shared_ptr<const Interventions>> shared = {nullptr};
    for (std::size_t i = 1; i < all.size(); ++i)
        shared.push_back(std::make_shared<const Interventions>(all[i].to(dtype, at::kCPU)));
    return shared;
}

} // namespace

class StreamGroupsTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::Assembler assembler_ = tiny::assembler();

    StreamRequest request(std::size_t i, const std::vector<std::shared_ptr<const Interventions>>& kinds) const
    {
        std::string text = "Where does the fox live?";
        for (std::size_t n = 0; n < i * 7 % 40; ++n) text += " word" + std::to_string(n * i % 13);
        StreamRequest request{assembler_.user_turn(text)};
        request.settings.max_new_tokens = int(1 + i * 37 % 60);
        request.settings.temperature = i % 3 == 1 ? 0.8 : 0;
        request.settings.seed = i;
        request.changes = kinds[i % kinds.size()];
        if (request.changes) request.kind = generate::kind_of(*request.changes);
        request.from = std::int64_t(request.ids.size()) - 1;
        return request;
    }

    static std::vector<TokenId> alone(const model::Decoder& decoder, const StreamRequest& request)
    {
        generate::PerInput carried;
        if (request.changes) carried = {{}, *request.changes, {0}, {request.from}};
        return generate::generate(decoder, {}, {request.ids}, request.settings, {}, {}, carried)[0].ids;
    }

private Q_SLOTS:
    void each_answer_is_the_one_it_is_alone_data()
    {
        QTest::addColumn<bool>("bfloat16");
        QTest::addColumn<int>("read_at_once");
        QTest::newRow("float32") << false << 128;
        QTest::newRow("float32, prompts read in small pieces") << false << 7;
        QTest::newRow("bfloat16") << true << 128;
    }
    void each_answer_is_the_one_it_is_alone()
    {
        QFETCH(bool, bfloat16);
        QFETCH(int, read_at_once);
        const auto decoder = bfloat16 ? model_.as(at::kBFloat16) : model_;
        const auto all = kinds(decoder.dtype());
        StreamGroups groups(decoder, {.sequences = 6, .read_alone = 3 * read_at_once, .read_beside = read_at_once});
        std::map<StreamId, std::vector<TokenId>> ended;
        std::vector<QString> failed;
        generate::StreamListener listener;
        listener.end = [&](StreamId id, const generate::Continuation& done) { ended[id] = done.ids; };
        listener.failed = [&](StreamId, const std::exception_ptr& reason) {
            try {
                std::rethrow_exception(reason);
            } catch (const std::exception& error) {
                failed.push_back(error.what());
            }
        };
        Random random(7);
        std::map<StreamId, std::size_t> asked;
        std::set<StreamId> left;
        std::size_t most = 0;
        for (std::size_t i = 0; i < 48 || !groups.idle();) {
            // They come in bursts, and some go before their end.
            if (i < 48 && random.below(3) == 0)
                for (auto n = 1 + random.below(5); n > 0 && i < 48; --n) {
                    asked[groups.add(request(i, all))] = i;
                    ++i;
                }
            if (!asked.empty() && random.below(14) == 0) {
                const auto id = std::next(asked.begin(), std::ptrdiff_t(random.below(asked.size())))->first;
                if (!ended.contains(id)) left.insert(id);
                groups.leave(id);
            }
            groups.step(listener);
            most = std::max(most, groups.running());
        }
        QVERIFY2(failed.empty(), failed.empty() ? "" : qPrintable(failed[0]));
        QCOMPARE(most, std::size_t(6)); // the places are shared
        QCOMPARE(ended.size() + left.size(), asked.size());
        const auto plain = [&](std::size_t i) {
            auto unchanged = request(i, all);
            unchanged.changes = nullptr;
            return alone(decoder, unchanged);
        };
        std::set<std::size_t> acted; // of each kind: whether an answer became another by it
        for (const auto& [id, i] : asked) {
            if (left.contains(id)) continue;
            QVERIFY2(ended.at(id) == alone(decoder, request(i, all)), qPrintable(QString("answer %1").arg(i)));
            if (ended.at(id) != plain(i)) acted.insert(i % all.size());
        }
        QCOMPARE(acted.size(), all.size() - 1);
    }

    void who_came_first_is_read_first_also_beside_others()
    {
        const auto all = kinds(at::kFloat);
        StreamGroups groups(model_, {.sequences = 1});
        std::vector<StreamId> order;
        generate::StreamListener listener;
        listener.end = [&](StreamId id, const generate::Continuation&) { order.push_back(id); };
        std::vector<StreamId> asked;
        for (const std::size_t kind : {1, 0, 3, 0, 1, 5}) {
            auto one = request(kind, all);
            one.settings.max_new_tokens = 3;
            asked.push_back(groups.add(one));
        }
        QCOMPARE(groups.waiting(), asked.size());
        for (int step = 0; !groups.idle() && step < 500; ++step) {
            groups.step(listener);
            QVERIFY(groups.running() <= 1);
        }
        QCOMPARE(order, asked);
    }

    void what_cannot_run_is_refused_when_it_is_added()
    {
        const auto all = kinds(at::kFloat);
        StreamGroups groups(model_, {});
        auto bad = request(1, all);
        bad.from = std::int64_t(bad.ids.size());
        QVERIFY_THROWS_EXCEPTION(InvalidInput, groups.add(bad));
        bad = request(3, all);
        bad.ids.clear();
        QVERIFY_THROWS_EXCEPTION(InvalidInput, groups.add(bad));
        QVERIFY(groups.idle());
    }
};

QTEST_APPLESS_MAIN(StreamGroupsTest)
#include "stream_groups_test.moc"
