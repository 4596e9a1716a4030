/// Training on the accelerator: the losses of the CPU, no wait but those that read a step's losses and norms at its
/// end, and no memory that grows from step to step.
#include "core/demo/source.h"
#include "core/methods/training.h"
#include "core/model/named_tensors.h"
#include "core/train/held_out.h"
#include "core/train/repeated.h"
#include "core/train/train.h"
#include "tests/core/tiny.h"
#include "tests/device/moved.h"

#include <QtTest>

using namespace steerdeck;
using train::TrainSettings;

class DeviceTrainTest : public QObject {
    Q_OBJECT

    const model::Decoder here_ = tiny::decoder(), there_ = accelerator::moved(here_);
    const steering::Assembler assembler_ = tiny::assembler();
    const demo::World world_{behaviors::read_behavior_set(tiny::demo() / "behaviors.json")};
    const steering::TokenStore tokens_ = tiny::tokens(here_);

    std::unique_ptr<train::Trainer> trainer(const model::Decoder& decoder, const QString& what, int steps = 12) const
    {
        TrainSettings s = what == "lm_steer"         ? methods::lm_steer_training()
                          : what.startsWith("lora")  ? methods::lora_training()
                          : what.startsWith("joint") ? methods::joint_training()
                          : what.contains("adapter") ? methods::adapter_training()
                                                     : TrainSettings();
        s.steps = steps;
        s.batch = 4;
        const auto& set = assembler_.behavior_set();
        const std::vector<std::size_t> two = {set.index_of("spanish"), set.index_of("json")};
        const auto source = demo::training_source(world_);
        const auto made = [](train::Trainer one) { return std::make_unique<train::Trainer>(std::move(one)); };
        if (what == "tokens") return made(train::token_trainer(decoder, assembler_, source, two, s));
        if (what == "tokens, right answers") {
            s.right_answers = 0.5;
            return made(train::token_trainer(decoder, assembler_, source, two, s));
        }
        if (what.startsWith('<'))
            return made(train::operator_trainer(decoder, assembler_, source, tokens_,
                                                steering::operator_named(what.toStdString()), s));
        if (what == "lm_steer") return made(methods::lm_steer_trainer(decoder, assembler_, source, two, s));
        if (what.startsWith("lora")) {
            methods::LoraSettings lora;
            if (what == "lora distilled") lora.loss = methods::AdapterLoss::distillation;
            return made(methods::lora_trainer(decoder, assembler_, source, two, s, lora));
        }
        methods::JointSettings own;
        own.adapter.rank = 4;
        own.lora.rank = 2;
        own.adapter.last_position = what.contains("last");
        if (what.contains("grpo")) {
            own.adapter.loss = methods::AdapterLoss::grpo;
            own.adapter.group = 3;
            own.adapter.max_new_tokens = 12;
        }
        if (what == "joint") return made(methods::joint_trainer(decoder, assembler_, source, two, s, own));
        return made(methods::adapter_trainer(decoder, assembler_, source, two, s, own.adapter,
                                             what.contains("vector") ? methods::Method::fixed_vector
                                                                     : methods::Method::adapter));
    }

    static void kinds()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"tokens", "tokens, right answers", "<and>", "<set>", "<not>", "lm_steer", "lora",
                                 "lora distilled", "adapter", "vector adapter", "adapter last", "joint"})
            QTest::addRow("%s", what) << what;
    }

private Q_SLOTS:
    void losses_are_the_cpu_s_data()
    {
        kinds();
        QTest::addRow("grpo") << "adapter grpo";
    }
    void losses_are_the_cpu_s()
    {
        QFETCH(QString, what);
        const auto one = trainer(here_, what), other = trainer(there_, what);
        for (int i = 0; i < 3; ++i) {
            const auto wanted = one->step(), found = other->step();
            // float32 sums in another order, and what they led to in the steps before.
            QVERIFY2(std::abs(wanted.loss - found.loss) < 1e-3 * (1 + wanted.loss),
                     qPrintable(QString("%1 and %2 in step %3").arg(wanted.loss).arg(found.loss).arg(i + 1)));
            QVERIFY(std::abs(wanted.gradient_norm - found.gradient_norm) < 1e-2 * (1e-3 + wanted.gradient_norm));
        }
        for (std::size_t p = 0; p < one->parameters().size(); ++p) {
            const auto& value = other->parameters()[p].value;
            QVERIFY(value.is_cpu());
            QVERIFY(accelerator::difference(value, one->parameters()[p].value) < 0.05);
        }
    }

    void a_step_waits_at_its_end_alone_data() { kinds(); }
    void a_step_waits_at_its_end_alone()
    {
        QFETCH(QString, what);
        const auto training = trainer(there_, what);
        training->step();
        const auto before = accelerator::counters();
        training->step();
        const auto cost = accelerator::counters() - before;
        qInfo("%s: %s", qPrintable(what), cost.text().c_str());
        // Losses, norms of the gradients; a joint training projects on the CPU, for which it reads all at once.
        const int reads = what == "joint" ? 4 : 2;
        QCOMPARE(cost.waits, reads);
        QCOMPARE(cost.downloads, reads);
        QVERIFY2(cost.uploads <= 20, cost.text().c_str());
    }

    void no_memory_grows_data() { kinds(); }
    void no_memory_grows()
    {
        QFETCH(QString, what);
        auto training = train::repeating(there_, assembler_, trainer(there_, what, 30));
        std::vector<std::int64_t> live, peak;
        for (int i = 0; i < 8; ++i) {
            accelerator::forget_peak();
            training.step();
            live.push_back(accelerator::live_bytes());
            peak.push_back(accelerator::peak_bytes());
        }
        for (std::size_t i = 2; i < 8; ++i) QCOMPARE(live[i], live[1]);
        for (std::size_t i = 2; i < 8; ++i) QCOMPARE(peak[i], peak[1]);
    }

    void memory_that_is_short_changes_no_loss()
    {
        const auto plain = trainer(there_, "tokens"), narrow = trainer(there_, "tokens");
        plain->step();
        narrow->step();
        accelerator::forget_peak();
        const auto before = accelerator::live_bytes();
        const auto wanted = plain->step();
        accelerator::limit_memory(before + (accelerator::peak_bytes() - before) * 2 / 3);
        const auto found = narrow->step();
        accelerator::limit_memory(0);
        QVERIFY(std::abs(wanted.loss - found.loss) < 1e-4 * (1 + wanted.loss));
    }

    void a_checkpoint_goes_from_device_to_device_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"tokens", "lora"}) QTest::addRow("%s", what) << what;
    }
    void a_checkpoint_goes_from_device_to_device()
    {
        QFETCH(QString, what);
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "checkpoint";
        const auto first = trainer(there_, what), second = trainer(there_, what);
        first->step();
        first->save(file);
        second->restore(file);
        const auto wanted = first->step(), found = second->step();
        QCOMPARE(found.loss, wanted.loss);
        for (std::size_t p = 0; p < first->parameters().size(); ++p)
            QVERIFY(at::equal(first->parameters()[p].value, second->parameters()[p].value));
    }

    void held_out_examples_lose_what_they_lose_on_the_cpu()
    {
        for (const char* what : {"tokens", "<and>", "lora", "adapter", "joint"}) {
            const auto one = trainer(here_, what), other = trainer(there_, what);
            std::vector<at::Tensor> parameters;
            for (const auto& parameter : one->parameters()) parameters.push_back(parameter.value);
            const auto examples = train::held_out_examples(one->objective(), 6);
            const auto wanted = train::held_out_loss(one->objective(), examples, parameters, 4),
                       found = train::held_out_loss(other->objective(), examples, parameters, 4);
            QVERIFY2(std::abs(wanted.loss - found.loss) < 1e-4 * (1 + wanted.loss), what);
        }
    }
};

QTEST_GUILESS_MAIN(DeviceTrainTest)
#include "device_train_test.moc"
