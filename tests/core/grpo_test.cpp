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

    train::Trainer trainer(const std::string& behavior, int steps, Method kind = Method::adapter) const
    {
        auto s = adapter_training();
        s.steps = steps;
        s.batch = 4;
        s.learning_rate = 0.2;
        AdapterSettings own;
        own.loss = AdapterLoss::grpo;
        own.group = 16;
        own.max_new_tokens = 16;
        return adapter_trainer(model_, assembler_, demo::training_source(world_),
                               {assembler_.behavior_set().index_of(behavior)}, s, own, kind);
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

private Q_SLOTS:
    void answers_that_the_verifier_passes_become_likelier()
    {
        // Of a random model, the behaviour that about half of its answers show.
        const auto plain = shares(nullptr);
        const auto chosen =
            std::ranges::min_element(plain, {}, [](const auto& one) { return std::abs(one.second - 0.4); });
        const auto& [behavior, before] = *chosen;
        QVERIFY2(before > 0.05 && before < 0.75, behavior.c_str());
        auto trained = trainer(behavior, 40, Method::fixed_vector);
        QVERIFY(trained.fit(1e15).parts == 1);
        while (!trained.finished()) trained.step();
        const auto learned = methods::learned(trained)[0];
        const double after = shares(&learned).at(behavior);
        QVERIFY2(after > before + 0.05,
                 qPrintable(QString("%1: %2 before, %3 after").arg(behavior.c_str()).arg(before).arg(after)));
    }

    void resumed_training_equals_uninterrupted_bit_for_bit()
    {
        QTemporaryDir folder;
        const auto checkpoint = std::filesystem::path(folder.path().toStdString()) / "checkpoint";
        const auto plain = shares(nullptr);
        const auto behavior =
            std::ranges::min_element(plain, {}, [](const auto& one) { return std::abs(one.second - 0.4); })->first;
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
