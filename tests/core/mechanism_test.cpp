/// The mechanism's numbers against the trainer's own, and against the layout and the passes that answers come from.
#include "core/lab/mechanism.h"

#include "core/base/error.h"
#include "core/demo/source.h"
#include "core/geometry/attention.h"
#include "core/lab/parts.h"
#include "core/model/kernels.h"
#include "core/model/projections.h"
#include "core/train/distillation.h"
#include "core/train/repeated.h"
#include "core/train/sampler.h"
#include "core/train/train.h"
#include "tests/core/tiny.h"

#include <ATen/core/grad_mode.h>
#include <QtTest>
#include <cmath>

using namespace steerdeck;
using namespace steerdeck::lab;

namespace {

Deck deck_of(const std::vector<std::string>& names, Join join)
{
    Deck deck{{}, join};
    for (const auto& name : names) deck.chips.push_back({name, 1, true});
    return deck;
}

DistillationRequest request_of(const std::string& subject, int steps, int examples = 1)
{
    DistillationRequest request;
    request.subject = subject;
    request.settings.steps = steps;
    request.settings.batch = examples;
    return request;
}

template <typename Ask>
std::string refusal(Ask ask)
{
    try {
        ask();
    } catch (const InvalidInput& error) {
        return error.what();
    }
    return {};
}

} // namespace

class MechanismTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> lab_;

    train::Trainer trainer(const DistillationRequest& request) const
    {
        const auto& parts = lab_->parts();
        return train::token_trainer(*parts.decoder, *parts.assembler, parts.training_source({}, {request.subject}),
                                    parts.chosen({request.subject}), request.settings);
    }

private Q_SLOTS:
    void initTestCase() { lab_ = std::make_unique<Lab>(OpenRequest{.dtype = "float32"}); }

    void the_first_step_is_the_trainings_own()
    {
        for (const int examples : {1, 3}) {
            const auto request = request_of("german", 3, examples);
            const auto trace = trace_distillation(*lab_, request);
            auto training = trainer(request);
            const auto report = training.step(); // of the same examples: a first step draws with the seed
            QCOMPARE(trace.frames.size(), std::size_t(4));
            QCOMPARE(trace.examples, examples);
            const auto& first = trace.frames[0];
            QCOMPARE(first.gradient_norm, report.gradient_norm);
            QCOMPARE(first.rate, report.learning_rate);
            // A mean of float32 numbers, summed in another order.
            QVERIFY(std::abs(first.loss - report.loss) < 1e-5 * report.loss);
            QVERIFY(std::abs(trace.frames[1].norm - training.parameters()[0].value[0].norm().item<double>()) < 1e-5);
        }
    }

    void every_step_takes_the_same_examples_and_the_loss_falls()
    {
        const auto& parts = lab_->parts();
        const auto request = request_of("german", 20);
        auto own = train::repeating(*parts.decoder, *parts.assembler,
                                    std::make_shared<const train::Trainer>(trainer(request)));
        const auto trace = trace_distillation(*lab_, request);
        for (int step = 0; step < 20; ++step) {
            const auto report = own.step();
            QVERIFY(std::abs(report.loss - trace.frames[std::size_t(step)].loss) < 1e-5 * report.loss);
            QCOMPARE(report.gradient_norm, trace.frames[std::size_t(step)].gradient_norm);
        }
        QVERIFY(trace.frames.back().loss < 0.5 * trace.frames.front().loss);
        QCOMPARE(trace.frames.back().rate, 0.0);
    }

    void tokens_add_up_to_the_loss_and_words_are_the_models()
    {
        const auto trace = trace_distillation(*lab_, request_of("german", 2));
        const double squared = trace.temperature * trace.temperature;
        for (const auto& frame : trace.frames) {
            QCOMPARE(frame.tokens.size(), trace.answer.size());
            double sum = 0, shares = 0;
            for (std::size_t i = 0; i < trace.answer.size(); ++i) {
                const auto& token = frame.tokens[i];
                sum += squared * token.divergence[1];
                shares += token.share;
                QCOMPARE(token.words.size(), trace.answer[i].words.size());
                for (int t = 0; t < 2; ++t) {
                    double taught = 0, learned = 0;
                    for (std::size_t w = 0; w < token.words.size(); ++w) {
                        taught += trace.answer[i].words[w].teacher[std::size_t(t)];
                        learned += token.words[w][std::size_t(t)];
                    }
                    QVERIFY(taught > 0 && taught < 1 + 1e-5 && learned > 0 && learned < 1 + 1e-5);
                }
            }
            QVERIFY(std::abs(sum / double(trace.answer.size()) - frame.loss) < 1e-5 * frame.loss);
            QVERIFY(std::abs(shares - 1) < 1e-6);
        }
        for (const auto& token : trace.answer) {
            QVERIFY(std::ranges::any_of(token.words, [&](const auto& word) { return word.id == token.id; }));
            QVERIFY(std::ranges::is_sorted(token.words, std::greater<>(), [](const auto& w) { return w.teacher[0]; }));
        }
        const auto rows = std::ranges::count_if(trace.student, [](const auto& piece) { return !piece.row.empty(); });
        QCOMPARE(rows, 1);
        QVERIFY(trace.teacher.size() > trace.student.size());
    }

    void an_operator_moves_between_rows_that_stand_still()
    {
        for (const std::string name : {"<and>", "<set>"}) {
            const auto trace = trace_distillation(*lab_, request_of(name, 3));
            QCOMPARE(trace.frames[0].norm, 0.0);
            QVERIFY(trace.frames[0].nearest.empty());
            QVERIFY(trace.frames[3].norm > 0);
            std::vector<std::string> rows;
            for (const auto& piece : trace.student)
                if (!piece.row.empty()) rows.push_back(piece.row);
            QVERIFY(rows.size() >= 3);
            QCOMPARE(rows[name == "<and>" ? 1 : rows.size() - 1], name);
        }
    }

    void the_same_seed_gives_the_same_bits_and_nothing_is_replaced()
    {
        const auto before = lab_->parts().tokens()->at("german").embedding.clone();
        const auto one = trace_distillation(*lab_, request_of("german", 4)),
                   two = trace_distillation(*lab_, request_of("german", 4));
        for (std::size_t i = 0; i < one.frames.size(); ++i) {
            QCOMPARE(one.frames[i].loss, two.frames[i].loss);
            QCOMPARE(one.frames[i].place, two.frames[i].place);
            QCOMPARE(one.frames[i].descent, two.frames[i].descent);
        }
        QVERIFY(at::equal(before, lab_->parts().tokens()->at("german").embedding));
        auto other = request_of("german", 4);
        other.settings.seed = 2;
        QVERIFY(trace_distillation(*lab_, other).frames[0].loss != one.frames[0].loss);
    }

    void weights_times_values_are_what_the_block_computes()
    {
        const auto decoder = tiny::decoder();
        const auto store = tiny::tokens(decoder);
        steering::SideTable table(decoder.config().vocab_size);
        const auto input = tiny::assembler().assemble("Where does the fox live?",
                                                      deck_of({"spanish", "lower_case"}, Join::composition),
                                                      Method::steering, store, table);
        const at::NoGradGuard no_grad;
        const auto n = std::int64_t(input.ids.size());
        const auto pass = geometry::attention_of(decoder, input.ids, table.rows(), input.set, 0);
        QCOMPARE(pass.weights.sizes(), at::IntArrayRef({2, 4, n, n}));
        QVERIFY(at::allclose(pass.weights.sum(-1), at::ones({2, 4, n}), 1e-5, 1e-5));
        const auto ids =
            at::tensor(std::vector<std::int64_t>(input.ids.begin(), input.ids.end()), at::kLong).view({1, n});
        const auto x = decoder.embed(ids, table.rows());
        const auto layout = decoder.layout(n, 0, {}, {input.set});
        QVERIFY(at::equal(pass.hidden, decoder.forward(x, layout)[0]));
        const auto& block = decoder.weights().blocks[0];
        const auto normed = model::rms_norm(x, block.attention_norm, decoder.config().norm_eps);
        const auto parts =
            model::projections_of(decoder.config(), block, 0, layout, model::linear(normed, block.qkv, block.qkv_bias));
        const auto own = model::attention(parts.q, parts.k, parts.v, layout.masks.at(0),
                                          model::attention_scale(decoder.config()))[0]; // [n, H d]
        const auto values = parts.v[0].repeat_interleave(2, 0);                         // [H, n, d]
        const auto again = at::matmul(pass.weights[0], values).transpose(0, 1).reshape({n, -1});
        QVERIFY(at::allclose(again, own, 1e-4, 1e-5)); // float32 sums of a few dozen products
    }

    void positions_and_masks_are_the_layouts()
    {
        for (const auto join : {Join::composition, Join::set}) {
            const auto reading =
                read_attention(*lab_, {"Where does the fox live?", deck_of({"german", "lower_case"}, join), 8});
            const auto& decoder = *lab_->parts().decoder;
            const auto n = int(reading.input.size());
            QCOMPARE(reading.rows.size(), std::size_t(3));
            const auto sees = [&](int slot, int other) {
                return reading.seen[0].visible[std::size_t(slot * n + other)] != 0;
            };
            const int first = reading.rows[0], second = reading.rows[1], last = reading.rows[2];
            QVERIFY(sees(last, first) && sees(last, second) && !sees(first, second) && sees(second, second));
            QCOMPARE(sees(second, first), join != Join::set);
            // Rotated as a plain sequence is at those positions.
            model::SetSpan set;
            if (join == Join::set) set = {first, 2};
            const auto layout = decoder.layout(n, 0, {}, {set}), plain = decoder.layout(n, 0);
            for (int slot = 0; slot < n; ++slot)
                QVERIFY(at::equal(layout.rotations[0].cosine[0][0][slot],
                                  plain.rotations[0].cosine[0][0][reading.positions[std::size_t(slot)]]));
        }
    }

    void attention_sums_to_one_and_the_answer_is_the_likeliest()
    {
        const auto reading = read_attention(
            *lab_, {"Where does the fox live?", deck_of({"german", "lower_case"}, Join::composition), 12});
        QVERIFY(!reading.tokens.empty() && reading.tokens.size() <= 12);
        for (int token = 0; token < int(reading.tokens.size()); ++token) {
            const auto& one = reading.tokens[std::size_t(token)];
            QCOMPARE(one.with.rank, 0); // it was chosen greedily
            QCOMPARE(one.without.size(), std::size_t(4));
            for (int layer = 0; layer < reading.layers; ++layer)
                for (int head = 0; head < reading.heads; ++head) {
                    double sum = 0;
                    for (int slot = 0; slot < reading.length(); ++slot) sum += reading.paid(token, layer, head, slot);
                    QVERIFY(std::abs(sum - 1) < 1e-4);
                    const int own = int(reading.input.size()) - 1 + token; // the position that chose it
                    for (int slot = own + 1; slot < reading.length(); ++slot)
                        QCOMPARE(reading.paid(token, layer, head, slot), 0.0);
                }
        }
        QVERIFY(std::ranges::any_of(reading.tokens, [](const auto& one) { return one.without.back().rank > 0; }));
    }

    void without_all_rows_is_the_plain_prompt()
    {
        const auto reading = read_attention(*lab_, {"Where does the fox live?", deck_of({"german"}, Join::set), 6});
        QCOMPARE(reading.rows.size(), std::size_t(1));
        const at::NoGradGuard no_grad;
        const auto& parts = lab_->parts();
        auto ids = parts.assembler->user_turn("Where does the fox live?");
        const auto last = std::int64_t(ids.size()) - 1;
        for (const auto& one : reading.tokens) ids.push_back(one.id);
        const auto n = std::int64_t(ids.size());
        const auto x = at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong).view({1, n});
        const auto hidden = parts.decoder->forward(parts.decoder->embed(x, {}), parts.decoder->layout(n, 0));
        const auto logits = parts.decoder->logits(hidden)[0].to(at::kFloat);
        for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
            const auto& one = reading.tokens[i];
            // The reading leaves the last id out of its pass: on the CPU that changes no bit.
            QCOMPARE(one.without.back().logit, logits[last + std::int64_t(i)][one.id].item<double>());
            QCOMPARE(one.without[0].logit, one.without[1].logit);
        }
    }

    void what_cannot_be_is_refused_in_a_sentence()
    {
        QVERIFY(refusal([&] { trace_distillation(*lab_, request_of("klingon", 2)); }).find("klingon") !=
                std::string::npos);
        QVERIFY(refusal([&] { trace_distillation(*lab_, request_of("", 2)); }).find("behaviour") != std::string::npos);
        QVERIFY(refusal([&] { trace_distillation(*lab_, request_of("german", 0)); }).find("steps") !=
                std::string::npos);
        auto deck = deck_of({"german"}, Join::composition);
        QVERIFY(refusal([&] { read_attention(*lab_, {"", deck, 4}); }).find("prompt") != std::string::npos);
        QVERIFY(refusal([&] { read_attention(*lab_, {"Hi", {}, 4}); }).find("empty") != std::string::npos);
        deck.chips[0].way = Method::text;
        QVERIFY(refusal([&] { read_attention(*lab_, {"Hi", deck, 4}); }).find("German") != std::string::npos);
        Cancel cancel;
        cancel.request();
        QVERIFY_THROWS_EXCEPTION(Cancelled, trace_distillation(*lab_, request_of("german", 2), {}, cancel));
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 read_attention(*lab_, {"Hi", deck_of({"german"}, Join::set), 4}, {}, cancel));
    }
};

QTEST_GUILESS_MAIN(MechanismTest)
#include "mechanism_test.moc"
