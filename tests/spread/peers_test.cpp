/// One training in several "processes", each a thread with a trainer of its own: what is learned is that of one.
#include "core/demo/source.h"
#include "core/methods/training.h"
#include "core/train/train.h"
#include "tests/core/tiny.h"

#include <QtTest>
#include <barrier>
#include <functional>
#include <thread>

using namespace steerdeck;
using namespace steerdeck::train;

namespace {

/// Values of all peers, added in the order of ranks.
class Table {
public:
    explicit Table(int size) : values_(std::size_t(size)), barrier_(size) {}
    int size() const { return int(values_.size()); }
    void sum(int rank, std::span<float> values)
    {
        values_[std::size_t(rank)].assign(values.begin(), values.end());
        barrier_.arrive_and_wait();
        for (std::size_t i = 0; i < values.size(); ++i) {
            double sum = 0;
            for (const auto& one : values_) sum += double(one.at(i));
            values[i] = float(sum);
        }
        barrier_.arrive_and_wait();
    }

private:
    std::vector<std::vector<float>> values_;
    std::barrier<> barrier_;
};

class ThreadPeers : public Peers {
public:
    ThreadPeers(Table& table, int rank) : table_(table), rank_(rank) {}
    int rank() const override { return rank_; }
    int size() const override { return table_.size(); }
    void sum(std::span<float> values) override { table_.sum(rank_, values); }

private:
    Table& table_;
    int rank_;
};

} // namespace

class PeersTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::Assembler assembler_ = tiny::assembler();
    demo::World world_{behaviors::read_behavior_set(tiny::demo() / "behaviors.json")};

    static TrainSettings settings(int batch)
    {
        TrainSettings s;
        s.steps = 6;
        s.batch = batch;
        s.learning_rate = 0.01;
        return s;
    }
    std::vector<std::size_t> behaviors() const
    {
        return {assembler_.behavior_set().index_of("spanish"), assembler_.behavior_set().index_of("json")};
    }

    Trainer trainer(const QByteArray& what, int batch) const
    {
        const auto source = demo::training_source(world_);
        if (what == "tokens") return token_trainer(model_, assembler_, source, behaviors(), settings(batch));
        if (what == "<and>")
            return operator_trainer(model_, assembler_, source, tiny::tokens(model_),
                                    steering::operator_named(steering::and_name), settings(batch));
        return methods::adapter_trainer(model_, assembler_, source, behaviors(), settings(batch));
    }

    struct Outcome {
        std::vector<StepReport> reports;
        std::vector<Parameter> parameters;
    };
    static Outcome train(Trainer trainer, std::shared_ptr<Peers> peers)
    {
        trainer.share(std::move(peers));
        Outcome outcome;
        while (!trainer.finished()) outcome.reports.push_back(trainer.step());
        outcome.parameters = trainer.parameters();
        return outcome;
    }
    std::vector<Outcome> together(const QByteArray& what, int batch, int size) const
    {
        Table table(size);
        std::vector<Outcome> outcomes(std::size_t(size), Outcome{});
        std::vector<std::thread> threads;
        for (int rank = 0; rank < size; ++rank)
            threads.emplace_back([&, rank] {
                outcomes[std::size_t(rank)] = train(trainer(what, batch), std::make_shared<ThreadPeers>(table, rank));
            });
        for (auto& thread : threads) thread.join();
        return outcomes;
    }

private Q_SLOTS:
    void several_learn_what_one_learns_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("size");
        QTest::newRow("tokens, two") << QByteArray("tokens") << 4 << 2;
        QTest::newRow("tokens, three uneven shares") << QByteArray("tokens") << 4 << 3;
        QTest::newRow("tokens, more than examples") << QByteArray("tokens") << 2 << 4;
        QTest::newRow("<and> with its penalty") << QByteArray("<and>") << 4 << 3;
        QTest::newRow("adapters") << QByteArray("adapters") << 4 << 2;
    }
    void several_learn_what_one_learns()
    {
        QFETCH(QByteArray, what);
        QFETCH(int, batch);
        QFETCH(int, size);
        const auto alone = train(trainer(what, batch), nullptr);
        const auto outcomes = together(what, batch, size);
        for (const auto& outcome : outcomes) {
            for (std::size_t step = 0; step < alone.reports.size(); ++step) {
                const auto &one = alone.reports[step], &other = outcome.reports[step];
                // Float32 in batches of another shape: the divergence is a small difference of large logarithms.
                QVERIFY2(std::abs(one.loss - other.loss) <= 1e-3 * std::abs(one.loss),
                         qPrintable(QString("step %1: %2, not %3").arg(step).arg(other.loss).arg(one.loss)));
                QCOMPARE(one.learning_rate, other.learning_rate);
            }
            for (std::size_t p = 0; p < alone.parameters.size(); ++p) {
                const auto &one = alone.parameters[p].value, &other = outcome.parameters[p].value;
                // AdamW divides by the gradient's own size, which lets a rounding of a small one grow.
                const double scale = one.abs().max().item<double>();
                const double difference = (one - other).abs().max().item<double>();
                QVERIFY2(difference <= 1e-3 * scale, qPrintable(QString("%1 of %2").arg(difference).arg(scale)));
                QVERIFY(at::equal(other, outcomes[0].parameters[p].value)); // all have the same bits
            }
        }
        const auto again = together(what, batch, size);
        for (std::size_t p = 0; p < alone.parameters.size(); ++p)
            QVERIFY(at::equal(again[0].parameters[p].value, outcomes[0].parameters[p].value));
    }

    void one_among_itself_trains_as_without_peers()
    {
        Table table(1);
        const auto alone = train(trainer("tokens", 4), nullptr),
                   one = train(trainer("tokens", 4), std::make_shared<ThreadPeers>(table, 0));
        QVERIFY(at::equal(alone.parameters[0].value, one.parameters[0].value));
        for (std::size_t step = 0; step < alone.reports.size(); ++step)
            QCOMPARE(one.reports[step].loss, alone.reports[step].loss);
    }
};

QTEST_GUILESS_MAIN(PeersTest)
#include "peers_test.moc"
