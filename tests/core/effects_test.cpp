/// Where adapters act: norms, directions and words of what they add, against what was put in.
#include "core/methods/effects.h"
#include "core/model/kernels.h"
#include "tests/core/tiny.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>
#include <QtTest>

using namespace steerdeck;
using namespace steerdeck::methods;

class EffectsTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::Assembler assembler_ = tiny::assembler();

    static Learned vectors(std::uint64_t seed)
    {
        auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
        Learned learned;
        learned.method = Method::fixed_vector;
        learned.behavior = "spanish";
        for (int i = 0; i < 2; ++i)
            learned.tensors[std::to_string(i) + ".block.vector"] = at::randn({32}, generator, at::kFloat);
        learned.numbers = {{"last_position", 0}};
        learned.words = {{"place", "block"}};
        return learned;
    }

    std::vector<GenerationInput> inputs(const Learned& learned, double strength) const
    {
        std::vector<GenerationInput> result;
        for (const char* prompt : {"Where does the fox live?", "What does the owl eat?"})
            result.push_back({assembler_.user_turn(prompt), {}, {{&learned, strength}}});
        return result;
    }

private Q_SLOTS:
    void what_is_added_is_measured_layer_by_layer()
    {
        const auto learned = vectors(3);
        for (const double strength : {1.0, 2.0}) {
            const auto all = inputs(learned, strength);
            const auto effects = effects_of(model_, {}, all, 6);
            QCOMPARE(effects.layers.size(), std::size_t(2));
            for (std::size_t i = 0; i < 2; ++i) {
                const auto& layer = effects.layers[i];
                const auto vector = learned.tensors.at(std::to_string(i) + ".block.vector") * strength;
                QCOMPARE(layer.layer, int(i));
                QVERIFY(std::abs(layer.change - vector.norm().item<double>()) < 1e-3 * layer.change);
                QVERIFY(at::allclose(layer.direction, vector, 1e-3, 1e-3));
                QVERIFY(layer.share > 0);
            }
            // Twice the vector is twice the share in the first block, before which nothing differs but the answer.
            generate::GenerateSettings settings;
            settings.max_new_tokens = 6;
            const auto answers = answer(model_, {}, all, settings);
            for (std::size_t i = 0; i < all.size(); ++i) QVERIFY(answers[i].ids == effects.answers[i].ids);
        }
    }

    void the_share_is_of_the_stream_that_is_changed()
    {
        const at::NoGradGuard no_grad;
        const auto learned = vectors(4);
        const auto all = inputs(learned, 1);
        const auto effects = effects_of(model_, {}, std::span(all).first(1), 1);
        // The first block's output at the input's last id and behind it, as the plain model has it there.
        auto ids = all[0].ids;
        const auto last = std::int64_t(ids.size()) - 1;
        for (const auto id : effects.answers[0].ids) ids.push_back(id);
        const auto row = at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong).unsqueeze(0);
        const auto stream =
            model_.residual(model_.embed(row, {}), model_.layout(row.size(1), 0), 0)[0].slice(0, last).norm(2, 1);
        const auto norm = learned.tensors.at("0.block.vector").norm();
        QVERIFY(std::abs(effects.layers[0].share - (norm / stream).mean().item<double>()) < 1e-4);
    }

    void the_lens_names_the_largest_logits_of_a_direction()
    {
        const at::NoGradGuard no_grad;
        const auto direction = vectors(5).tensors.at("0.block.vector");
        const auto& weights = model_.weights();
        const auto logits = at::mv(weights.head.dense(), direction * weights.final_norm);
        const auto found = lens(model_, direction, 7);
        const auto wanted = std::get<1>(logits.topk(7));
        for (std::int64_t i = 0; i < 7; ++i) QCOMPARE(found[std::size_t(i)], TokenId(wanted[i].item<std::int64_t>()));
        QCOMPARE(lens(model_, direction, 1'000'000).size(), std::size_t(model_.config().vocab_size));
    }
};

QTEST_GUILESS_MAIN(EffectsTest)
#include "effects_test.moc"
