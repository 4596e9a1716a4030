/// The figures of short trainings, recorded before the trainers became one: the same seed still gives them. (They came
/// from TokenTrainer and MethodTrainer; a change that is meant to change them records them anew.)
#include "core/demo/source.h"
#include "core/methods/training.h"
#include "core/model/safetensors.h"
#include "core/train/train.h"
#include "tests/core/tiny.h"

#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::train;

class TrainingFiguresTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::Assembler assembler_ = tiny::assembler();
    demo::World world_{behaviors::read_behavior_set(tiny::demo() / "behaviors.json")};

    std::vector<std::size_t> two() const
    {
        return {assembler_.behavior_set().index_of("spanish"), assembler_.behavior_set().index_of("json")};
    }

    Trainer trainer(const std::string& what) const
    {
        TrainSettings s;
        s.steps = 12;
        s.batch = 5;
        s.learning_rate = what == "LM-Steer" ? 3e-2 : what == "LoRA" ? 3e-3 : 1e-2;
        const auto source = demo::training_source(world_);
        if (what == "LM-Steer") return methods::lm_steer_trainer(model_, assembler_, source, two(), s);
        if (what == "LoRA") return methods::lora_trainer(model_, assembler_, source, two(), s);
        if (what == "tokens") return token_trainer(model_, assembler_, source, two(), s);
        return operator_trainer(model_, assembler_, source, tiny::tokens(model_), steering::operator_named(what), s);
    }

    /// Float32 sums may come in another order on another machine, and AdamW makes much of small gradients.
    static bool near(double found, double wanted, double scale) { return std::abs(found - wanted) < 1e-3 * scale; }

private Q_SLOTS:
    void the_same_seed_gives_the_recorded_figures_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        QTest::addColumn<int>("parameter");
        QTest::addColumn<double>("norm");
        QTest::addColumn<double>("sum");
        QTest::newRow("tokens") << 0.1141823 << 0.05048371 << 0 << 0.777863 << 0.7174145;
        QTest::newRow("<and>") << 0.2187412 << 0.1969782 << 0 << 0.1841423 << -0.2111706;
        QTest::newRow("<or>") << 0.2393678 << 0.2398555 << 0 << 0.1712397 << 0.06706014;
        QTest::newRow("<not>") << 0.1992474 << 0.2651392 << 0 << 0.187005 << 0.03089375;
        QTest::newRow("<set>") << 0.2040601 << 0.2401138 << 0 << 0.1677383 << -0.04018405;
        // Of the methods what the first behaviour learned: "out", and "0.gate.out".
        QTest::newRow("LM-Steer") << 8.426927 << 8.65694 << 1 << 5.650284 << 1.361876;
        QTest::newRow("LoRA") << 8.426926 << 8.162161 << 1 << 0.2686653 << 0.1175905;
    }

    void the_same_seed_gives_the_recorded_figures()
    {
        QFETCH(double, first);
        QFETCH(double, last);
        QFETCH(int, parameter);
        QFETCH(double, norm);
        QFETCH(double, sum);
        const std::string what = QTest::currentDataTag();
        auto trained = trainer(what);
        std::vector<double> losses;
        while (!trained.finished()) losses.push_back(trained.step().loss);
        auto value = trained.parameters()[std::size_t(parameter)].value;
        if (parameter > 0) value = value[0];
        const double norm_found = value.norm().item<double>(), sum_found = value.sum().item<double>();
        const auto told = QString("losses %1 ... %2, norm %3, sum %4")
                              .arg(losses.front(), 0, 'g', 8)
                              .arg(losses.back(), 0, 'g', 8)
                              .arg(norm_found, 0, 'g', 8)
                              .arg(sum_found, 0, 'g', 8);
        QVERIFY2(near(losses.front(), first, first) && near(losses.back(), last, last), qPrintable(told));
        QVERIFY2(near(norm_found, norm, norm) && near(sum_found, sum, norm), qPrintable(told));
        if (const char* folder = getenv("FIGURES")) {
            model::Safetensors out;
            for (const auto& p : trained.parameters()) out.tensors[p.name] = p.value.contiguous();
            out.tensors["losses"] = at::tensor(losses, at::kDouble).to(at::kFloat);
            model::write_safetensors(std::string(folder) + "-" + what, out);
        }
    }
};

QTEST_APPLESS_MAIN(TrainingFiguresTest)
#include "training_figures_test.moc"
