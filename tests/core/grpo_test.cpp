// Adapters that learn from the model's own answers, by the verifiers.
#include "core/demo/source.h"
#include "core/generate/generate.h"
#include "core/methods/answer.h"
#include "core/methods/training.h"
#include "tests/core/tiny.h"

#include <QtTest>
#include <algorithm>

using namespace steerdeck;
using namespace steerdeck::methods;

class GrpoTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::Assembler assembler_ = tiny::assembler();
    demo::World world_{behaviors::read_behavior_set(tiny::demo() / "behaviors.json")};

    train::Trainer trainer(const std::string& behavior, int steps, Method kind = Method::adapter, bool last = false,
                           Reward reward = {}) const
    {
        auto s = adapter_training();
        s.steps = steps;
        s.batch = 4;
        s.learning_rate = 0.2;
        AdapterSettings own;
        own.loss = AdapterLoss::grpo;
        own.group = 16;
        own.max_new_tokens = 16;
        own.last_position = last;
        return adapter_trainer(model_, assembler_, demo::training_source(world_),
                               {assembler_.behavior_set().index_of(behavior)}, s, own, kind, std::move(reward));
    }

    /// Share of sampled answers to some questions that show each behaviour.
    std::map<std::string, double> shares(const Learned* learned) const
    {
        const auto& set = assembler_.behavior_set();
        std::vector<GenerationInput> inputs;
        for (std::size_t i = 0; i < 384; ++i) // the share of so many varies by 0.025
            inputs.push_back({assembler_.user_turn(world_.questions()[i * 3].text), {}, {}});
        if (learned)
            for (auto& input : inputs) input.parts = {{learned, 1}};
        generate::GenerateSettings s;
        s.max_new_tokens = 16;
        s.temperature = 1;
        s.seed = 5;
        std::map<std::string, double> passed;
        for (const auto& one : methods::answer(model_, {}, inputs, s))
            for (const auto& behavior : set.behaviors)
                passed[behavior.name] +=
                    set.verify(behavior, assembler_.answer_of(one.ids).answer).pass / double(inputs.size());
        return passed;
    }

    /// Of a random model, the behaviour that about half of its answers show.
    static std::pair<std::string, double> shown_by_half(const std::map<std::string, double>& plain)
    {
        return *std::ranges::min_element(plain, {}, [](const auto& one) { return std::abs(one.second - 0.4); });
    }

private Q_SLOTS:
    void answers_that_the_verifier_passes_become_likelier_data()
    {
        QTest::addColumn<bool>("last");
        QTest::newRow("every position") << false;
        QTest::newRow("the last alone") << true;
    }
    void answers_that_the_verifier_passes_become_likelier()
    {
        QFETCH(bool, last);
        const auto [behavior, before] = shown_by_half(shares(nullptr));
        QVERIFY2(before > 0.05 && before < 0.75, behavior.c_str());
        auto trained = trainer(behavior, 40, Method::fixed_vector, last);
        QVERIFY(trained.fit(1e15).parts == 1);
        while (!trained.finished()) trained.step();
        const auto learned = methods::learned(trained)[0];
        QCOMPARE(learned.number("last_position"), double(last));
        const double after = shares(&learned).at(behavior);
        QVERIFY2(after > before + 0.05,
                 qPrintable(QString("%1: %2 before, %3 after").arg(behavior.c_str()).arg(before).arg(after)));
    }

    void an_answer_is_rated_beside_the_one_that_is_right()
    {
        std::size_t calls = 0, right = 0, nothing = 0;
        auto trained = trainer("json", 2, Method::adapter, false, [&](const std::string&, const std::string& wanted) {
            ++calls;
            const auto& set = assembler_.behavior_set();
            right += set.verify(set.behaviors[set.index_of("json")], wanted).pass;
            nothing += wanted.empty();
            return double(calls % 3); // any numbers do
        });
        const auto first = trained.step();
        QCOMPARE(calls, std::size_t(4 * 16)); // the batch's questions times the group
        QCOMPARE(right, calls);               // the data's answers, which obey it
        QCOMPARE(nothing, std::size_t(0));
        QVERIFY(first.gradient_norm > 0);
        // Where all of a group earn the same there is nothing to learn.
        auto same = trainer("json", 2, Method::adapter, false, [](const auto&, const auto&) { return 2.0; });
        QCOMPARE(same.step().gradient_norm, 0.0);
    }

    void resumed_training_equals_uninterrupted_bit_for_bit()
    {
        QTemporaryDir folder;
        const auto checkpoint = std::filesystem::path(folder.path().toStdString()) / "checkpoint";
        const auto behavior = shown_by_half(shares(nullptr)).first;
        auto whole = trainer(behavior, 4), first = trainer(behavior, 4), second = trainer(behavior, 4);
        while (!whole.finished()) whole.step();
        for (int i = 0; i < 2; ++i) first.step();
        first.save(checkpoint);
        second.restore(checkpoint);
        while (!second.finished()) second.step();
        const auto a = methods::learned(whole)[0], b = methods::learned(second)[0];
        bool moved = false;
        for (const auto& [name, tensor] : a.tensors) {
            QVERIFY(at::equal(tensor, b.tensors.at(name)));
            moved = moved || (name.ends_with("up") && tensor.abs().max().item<float>() > 0);
        }
        QVERIFY(moved);
    }
};

QTEST_APPLESS_MAIN(GrpoTest)
#include "grpo_test.moc"
