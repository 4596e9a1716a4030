#include "core/behaviors/measures.h"
#include "core/demo/source.h"
#include "core/train/answer_states.h"
#include "core/train/distillation.h"
#include "core/train/sampler.h"
#include "core/train/train.h"
#include "tests/core/tiny.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/model/safetensors.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace steerdeck;
using namespace steerdeck::train;

class TrainTest : public QObject {
    Q_OBJECT

    model::Decoder model_ = tiny::decoder();
    steering::Assembler assembler_ = tiny::assembler();
    demo::World world_{behaviors::read_behavior_set(tiny::demo() / "behaviors.json")};

    static TrainSettings settings(int steps)
    {
        TrainSettings s;
        s.steps = steps;
        s.batch = 4;
        return s;
    }

    Trainer tokens(int steps) const
    {
        return token_trainer(
            model_, assembler_, demo::training_source(world_),
            {assembler_.behavior_set().index_of("spanish"), assembler_.behavior_set().index_of("json")},
            settings(steps));
    }

    /// Draws among `count` of the world's items of one behaviour.
    ItemSource some_items(std::size_t behavior, std::size_t count) const
    {
        const auto items = std::make_shared<std::vector<TrainItem>>();
        Random random(3);
        const auto world = demo::training_source(world_);
        while (items->size() < count)
            if (auto item = world(std::vector{behavior}, random)) items->push_back(std::move(*item));
        return [items](auto, Random& r) { return (*items)[r.below(items->size())]; };
    }

    static const at::Tensor& rows_of(const Trainer& trainer) { return trainer.parameters()[0].value; }

    /// Two examples of unlike lengths: the prompt, then instruction or row, then the answer.
    static std::vector<Example> examples(int vocab)
    {
        return {{{5, 9, 12, 40, 41, 42, 7, 8, 30, 31, 32, 1}, {5, 9, 12, vocab, 7, 8, 30, 31, 32, 1}, 4, 0},
                {{5, 11, 50, 7, 8, 33, 1}, {5, 11, vocab + 1, 7, 8, 33, 1}, 2, 1}};
    }

    /// A number that depends on every value: their square sum would not, since they leave a norm.
    static at::Tensor probe(const at::Tensor& states)
    {
        return (states * at::arange(states.numel(), at::kFloat).sin().view(states.sizes())).sum();
    }

    struct Pass {
        at::Tensor teacher, student, gradient;
    };

    Pass pass(const model::Decoder& decoder, bool recompute) const
    {
        const auto all = examples(decoder.config().vocab_size);
        auto side = tiny::tokens(decoder).at("german").embedding.repeat({2, 1}).requires_grad_(true);
        AnswerStates states(decoder, all, recompute);
        Pass result{states.teacher(), states.student(side), {}};
        probe(result.student).backward();
        result.gradient = side.grad().clone();
        return result;
    }

    /// What is left of `change`d contents of a checkpoint of five steps when a trainer restores it.
    template <typename Change>
    void refused(Change change, const char* sentence)
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "checkpoint";
        auto first = tokens(12), second = tokens(12);
        for (int i = 0; i < 5; ++i) first.step();
        first.save(file);
        auto saved = model::read_safetensors(file);
        for (auto& [name, tensor] : saved.tensors) tensor = tensor.clone();
        change(saved);
        model::write_safetensors(file, saved);
        second.step();
        const auto before = rows_of(second);
        try {
            second.restore(file);
            QFAIL("a damaged checkpoint was accepted");
        } catch (const UnreadableFile& refusal) {
            QVERIFY2(std::string(refusal.what()).find(sentence) != std::string::npos, refusal.what());
        }
        QCOMPARE(second.steps_done(), 1);
        QVERIFY(at::equal(rows_of(second), before));
    }

private Q_SLOTS:
    void loss_is_the_temperatures_square_times_the_divergence()
    {
        // Worked by hand for two words and T = 2: z = (2, 0) -> p = softmax(1, 0); z' = (0, 0) -> q = (1/2, 1/2).
        const auto head = at::eye(2);
        const auto teacher = at::tensor({2.0f, 0.0f}).unsqueeze(0), student = at::zeros({1, 2});
        const double p = 1 / (1 + std::exp(-1.0));
        const double kl = p * std::log(2 * p) + (1 - p) * std::log(2 * (1 - p));
        const double loss = distillation_loss(teacher, student, head, 2)[0].item<double>();
        QVERIFY(std::abs(loss - 4 * kl) < 1e-6); // float32
        QCOMPARE(distillation_loss(teacher, teacher, head, 2)[0].item<float>(), 0.0f);
    }

    void chunked_loss_and_gradient_equal_the_plain_ones()
    {
        at::manual_seed(3);
        const auto head = at::randn({5000, 24}), teacher = at::randn({2000, 24});
        auto student = at::randn({2000, 24}).requires_grad_(true);
        const double t = 10;
        const auto chunked = distillation_loss(teacher, student, head, t);
        chunked.mean().backward();
        const auto gradient = student.grad().clone();
        student.mutable_grad().reset();
        const auto log_p = at::log_softmax(at::linear(teacher, head) / t, -1),
                   log_q = at::log_softmax(at::linear(student, head) / t, -1);
        const auto plain = (log_p.exp() * (log_p - log_q)).sum(-1) * (t * t);
        plain.mean().backward();
        // Float32 sums over 5000 words in another order.
        QVERIFY(at::allclose(chunked, plain, 1e-3, 1e-3));
        QVERIFY(at::allclose(gradient, student.grad(), 1e-3, 1e-7));
    }

    void the_orthogonality_penalty_is_the_sum_of_squared_cosines_and_harmless_at_zero()
    {
        const auto others = at::tensor({3.0f, 0.0f, 0.0f, 2.0f}).view({2, 2});
        QVERIFY(std::abs(orthogonality_penalty(at::tensor({1.0f, 1.0f}), others).item<double>() - 1.0) < 1e-6);
        auto zero = at::zeros({2}).requires_grad_(true);
        orthogonality_penalty(zero, others).backward();
        QVERIFY(at::isfinite(zero.grad()).all().item<bool>());
    }

    void tokens_start_at_the_mean_of_their_instructions()
    {
        const auto trainer = tokens(3);
        const auto& behavior = assembler_.behavior_set().at("json");
        auto sum = at::zeros({32});
        double n = 0;
        for (const auto& text : behavior.instructions)
            for (const auto id : assembler_.tokenizer().encode(" " + text)) {
                sum += model_.weights().embedding.tensor()[id];
                ++n;
            }
        QVERIFY(at::allclose(rows_of(trainer)[1], sum / n, 1e-4, 1e-5));
    }

    void a_prompt_read_once_gives_what_whole_sequences_give()
    {
        const auto shared = pass(model_, false);
        QVERIFY(!shared.teacher.requires_grad());
        const auto all = examples(model_.config().vocab_size);
        auto side = tiny::tokens(model_).at("german").embedding.repeat({2, 1}).requires_grad_(true);
        std::vector<at::Tensor> teacher, student;
        for (const auto& e : all) {
            const auto read = [&](const std::vector<std::int32_t>& sequence) {
                const auto ids =
                    at::tensor(sequence, at::kLong).narrow(0, 0, std::int64_t(sequence.size()) - 1).unsqueeze(0);
                const auto hidden = model_.forward(model_.embed(ids, side), model_.layout(ids.size(1), 0))[0];
                return hidden.narrow(0, hidden.size(0) - std::int64_t(e.answer_length), std::int64_t(e.answer_length));
            };
            teacher.push_back(read(e.teacher));
            student.push_back(read(e.student));
        }
        const auto plain = at::cat(student);
        probe(plain).backward();
        // 1e-4: float32 sums in another order over two blocks; values are about 1.
        QVERIFY(at::allclose(shared.teacher, at::cat(teacher), 1e-4, 1e-4));
        QVERIFY(at::allclose(shared.student, plain, 1e-4, 1e-4));
        QVERIFY(at::allclose(shared.gradient, side.grad(), 1e-3, 1e-3 * side.grad().abs().max().item<double>()));
    }

    void recomputed_blocks_give_the_same_gradient()
    {
        const auto kept = pass(model_, false), again = pass(model_, true);
        QVERIFY(at::allclose(kept.student, again.student, 1e-5, 1e-5));
        QVERIFY(at::allclose(kept.gradient, again.gradient, 1e-4, 1e-5 * kept.gradient.abs().max().item<double>()));
        const auto& c = model_.config();
        QVERIFY(activation_bytes(c, 100, 50, 4, true) < activation_bytes(c, 100, 50, 4, false));
    }

    void a_token_in_company_stands_beside_words_of_seen_behaviours_alone()
    {
        auto s = settings(10);
        s.company = 1;
        const auto& set = assembler_.behavior_set();
        const auto own = set.index_of("german");
        const auto trainer = token_trainer(model_, assembler_, demo::training_source(world_), {own}, s);
        const auto names = [&](const std::vector<std::int32_t>& ids) { // behaviours of which an instruction is in it
            std::vector<TokenId> words;
            for (const auto id : ids)
                if (id < model_.config().vocab_size) words.push_back(id);
            const auto text = behaviors::fold(assembler_.tokenizer().decode(words));
            std::set<std::size_t> found;
            for (std::size_t b = 0; b < set.behaviors.size(); ++b)
                for (const auto& instruction : set.behaviors[b].instructions)
                    if (instruction.find(' ') != std::string::npos &&
                        text.find(behaviors::fold(instruction)) != std::string::npos)
                        found.insert(b);
            return found;
        };
        int alone = 0, together = 0;
        for (std::uint64_t i = 0; i < 200; ++i) {
            Random random(i);
            const auto example = trainer.objective().draw(random, 0);
            QVERIFY(example);
            QCOMPARE(std::ranges::count(example->student, model_.config().vocab_size), 1); // the one row
            QCOMPARE(std::ranges::count(example->teacher, model_.config().vocab_size), 0);
            const auto beside = names(example->student);
            for (const auto b : beside) {
                QVERIFY2(set.behaviors[b].seen, set.behaviors[b].name.c_str());
                QVERIFY(set.behaviors[b].category != set.behaviors[own].category);
            }
            (beside.empty() ? alone : together)++;
            Random again(i);
            QVERIFY(trainer.objective().draw(again, 0)->student == example->student);
        }
        QVERIFY2(together > 100, std::to_string(together).c_str());
        QVERIFY(alone < 100); // short wordings are not looked for, and some cannot hold together
        s.company = 0;
        const auto without = token_trainer(model_, assembler_, demo::training_source(world_), {own}, s);
        for (std::uint64_t i = 0; i < 20; ++i) {
            Random random(i);
            QVERIFY(names(without.objective().draw(random, 0)->student).empty());
        }
        QVERIFY(trainer.settings() != without.settings());
        QVERIFY(settings_from(to_json(trainer.settings()), "here").company == 1);
        QVERIFY(!to_json(without.settings()).contains("company"));
    }

    void a_token_in_company_of_tokens_stands_with_them_as_a_set()
    {
        auto s = settings(10);
        s.company = 1;
        s.company_as = "tokens";
        s.refine = true;
        auto store = tiny::tokens(model_);
        auto operator_row = store.at(steering::and_name);
        operator_row.name = steering::set_name;
        store.put(operator_row);
        const auto& set = assembler_.behavior_set();
        const auto own = set.index_of("german");
        const auto source = demo::training_source(world_);
        const auto trainer = token_trainer(model_, assembler_, source, {own}, s, &store);
        QVERIFY(at::equal(trainer.parameters()[0].value[0], store.at("german").embedding));
        const auto* objective = dynamic_cast<const Distillation*>(&trainer.objective());
        const auto names = objective->side_names();
        QCOMPARE(names.back(), std::string("german"));
        QCOMPARE(names[names.size() - 2], std::string("<set>"));
        int together = 0;
        for (std::uint64_t i = 0; i < 100; ++i) {
            Random random(i);
            const auto example = trainer.objective().draw(random, 0);
            QVERIFY(example);
            std::vector<std::string> rows;
            for (const auto id : example->student)
                if (id >= model_.config().vocab_size)
                    rows.push_back(names[std::size_t(id - model_.config().vocab_size)]);
            if (rows.size() == 1) { // they cannot hold together, or the world has no such answer
                QCOMPARE(rows[0], std::string("german"));
                QCOMPARE(example->set.length, 0);
                continue;
            }
            ++together;
            QCOMPARE(rows.back(), std::string("<set>"));
            QCOMPARE(std::size_t(example->set.length), rows.size() - 1);
            rows.pop_back();
            QCOMPARE(std::ranges::count(rows, "german"), 1);
            for (const auto& row : rows) QVERIFY(row == "german" || set.at(row).seen);
            const auto category_and_name = [&](const std::string& row) { return std::pair(set.at(row).category, row); };
            QVERIFY(std::ranges::is_sorted(rows, {}, category_and_name)); // as a deck's set is kept
        }
        QVERIFY2(together > 50, std::to_string(together).c_str());
        // It learns its own row alone; the others, and what is in use, do not move.
        auto learner = token_trainer(model_, assembler_, source, {own}, s, &store);
        const auto before = store.at("german").embedding.clone();
        (void)learner.step();
        QVERIFY(!at::equal(learner.parameters()[0].value[0], before));
        QVERIFY(at::equal(store.at("german").embedding, before));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, token_trainer(model_, assembler_, source, {own}, s));
        s.company_as = "stones";
        QVERIFY_THROWS_EXCEPTION(InvalidInput, token_trainer(model_, assembler_, source, {own}, s, &store));
        const auto again = settings_from(to_json(trainer.settings()), "here");
        QVERIFY(again == trainer.settings());
    }

    void right_answers_add_their_cross_entropy()
    {
        auto s = settings(10);
        const auto own = assembler_.behavior_set().index_of("german");
        const auto loss = [&](double weight) {
            s.right_answers = weight;
            auto trainer = token_trainer(model_, assembler_, demo::training_source(world_), {own}, s);
            return trainer.step().loss;
        };
        const double without = loss(0), once = loss(1), twice = loss(2);
        QVERIFY(once > without);
        QVERIFY(std::abs((twice - without) - 2 * (once - without)) < 1e-4 * twice);
    }

    void training_lowers_the_loss_and_leaves_the_model_alone()
    {
        const auto before = model_.weights().embedding.tensor().clone();
        auto s = settings(150);
        s.batch = 8;
        s.learning_rate = 0.05;
        auto trainer = token_trainer(model_, assembler_, demo::training_source(world_), {0}, s);
        double first = 0, last = 0; // means of 30 steps, because single batches differ
        for (int i = 0; i < 150; ++i) {
            const double loss = trainer.step().loss;
            if (i < 30) first += loss / 30;
            if (i >= 120) last += loss / 30;
        }
        QVERIFY2(last < first, qPrintable(QString("%1 -> %2").arg(first).arg(last)));
        QVERIFY(at::equal(before, model_.weights().embedding.tensor()));
        QVERIFY(!at::equal(rows_of(trainer), trainer.objective().initial()[0].value));
    }

    void resumed_training_equals_uninterrupted_bit_for_bit()
    {
        QTemporaryDir folder;
        const auto checkpoint = std::filesystem::path(folder.path().toStdString()) / "checkpoint";
        auto whole = tokens(12), first = tokens(12), second = tokens(12);
        while (!whole.finished()) whole.step();
        for (int i = 0; i < 5; ++i) first.step();
        first.save(checkpoint);
        second.restore(checkpoint);
        QCOMPARE(second.steps_done(), 5);
        while (!second.finished()) second.step();
        QVERIFY(at::equal(rows_of(whole), rows_of(second)));
        auto other = tokens(13);
        QVERIFY_THROWS_EXCEPTION(Mismatch, other.restore(checkpoint));
    }

    void what_is_kept_between_steps_changes_no_bit_data()
    {
        QTest::addColumn<at::ScalarType>("dtype");
        QTest::newRow("float32") << at::kFloat;
        QTest::newRow("bfloat16") << at::kBFloat16;
    }

    void what_is_kept_between_steps_changes_no_bit()
    {
        QFETCH(at::ScalarType, dtype);
        const auto model = model_.as(dtype);
        const auto behavior = assembler_.behavior_set().index_of("spanish");
        const auto few = some_items(behavior, 5);
        auto style = settings(10);
        style.instructions.paraphrases = 2; // ten teachers' prompts, of which a step draws four
        const auto make = [&] { return token_trainer(model, assembler_, few, {behavior}, style); };
        constexpr double most = 40'000;
        auto anew = make(), kept = make(), forgetful = make();
        kept.fit(1e12);
        const auto step = forgetful.fit(1e12).bytes;
        forgetful.fit(step + 2 * most); // too little for all of them: it forgets and begins anew
        for (int i = 0; i < 10; ++i) {
            anew.step();
            kept.step();
            forgetful.step();
            QVERIFY2(at::equal(rows_of(kept), rows_of(anew)), qPrintable(QString::number(i)));
            QVERIFY2(at::equal(rows_of(forgetful), rows_of(anew)), qPrintable(QString::number(i)));
        }
        QVERIFY(anew.kept_bytes() < kept.kept_bytes());
        QVERIFY2(forgetful.kept_bytes() <= most, qPrintable(QString::number(forgetful.kept_bytes())));
    }

    void the_time_of_a_training_follows_from_what_its_steps_have_left_to_read()
    {
        const auto behavior = assembler_.behavior_set().index_of("spanish");
        const auto few = some_items(behavior, 3);
        auto style = settings(200);
        style.instructions.paraphrases = 1;
        auto anew = token_trainer(model_, assembler_, few, {behavior}, style);
        auto kept = token_trainer(model_, assembler_, few, {behavior}, style);
        kept.fit(1e12);
        ReadSoFar read;
        std::vector<double> fresh, left; // of each step
        for (int i = 0; i < 200; ++i) {
            const auto batch = draw_batch(kept.objective(), i);
            fresh.push_back(kept.objective().work(batch, nullptr));
            left.push_back(kept.objective().work(batch, &read));
        }
        const double whole = std::accumulate(fresh.begin(), fresh.end(), 0.0),
                     less = std::accumulate(left.begin(), left.end(), 0.0);
        QVERIFY(less < whole); // the head, which everything passes, is most of this small model
        // A second is as much work in every step; the very first step says nothing where there are others.
        const auto near = [](double a, double b) { return std::abs(a - b) < 1e-9 * b; };
        QVERIFY(near(anew.expected_seconds({fresh[0], fresh[1]}), whole));
        QVERIFY(near(kept.expected_seconds({left[0], left[1]}), less));
        QVERIFY(near(kept.expected_seconds({left[0] + 7, left[1], left[2]}), less + 7));
        QVERIFY(near(kept.expected_seconds({left[0]}), less));
    }

    void beginnings_and_teachers_are_read_once_while_there_is_room()
    {
        const auto all = examples(model_.config().vocab_size);
        KeptStates kept(model_);
        kept.allow(1e9);
        at::Tensor first;
        {
            AnswerStates states(model_, all, false, &kept);
            first = states.teacher();
        }
        const auto bytes = kept.bytes();
        for (const auto& e : all) QVERIFY(kept.teacher(e.teacher, e.answer_length).defined());
        const std::vector<Example> other = {all[1], all[0], all[1]}; // in another order, one of them twice
        AnswerStates again(model_, other, false, &kept);
        const auto second = again.teacher();
        QVERIFY(at::equal(second, at::cat({first.narrow(0, 4, 2), first.narrow(0, 0, 4), first.narrow(0, 4, 2)})));
        QCOMPARE(kept.bytes(), bytes);
        const auto side = tiny::tokens(model_).at("german").embedding.repeat({2, 1});
        const at::NoGradGuard no_grad;
        AnswerStates fresh(model_, other, false);
        QVERIFY(at::equal(again.student(side), fresh.student(side)));
        kept.allow(0);
        AnswerStates last(model_, other, false, &kept); // one batch's alone
        QVERIFY(!kept.teacher(all[0].teacher, all[0].answer_length).defined());
        QVERIFY(at::equal(last.teacher(), second));
    }

    void a_damaged_checkpoint_is_refused_and_changes_nothing()
    {
        const char* missing = "lacks a usable \"second\"";
        refused([](auto& saved) { saved.tensors.erase("second"); }, missing);
        refused([](auto& saved) { saved.tensors["second"] = at::zeros({2, 31}); }, missing);
        refused([](auto& saved) { saved.tensors["second"][0][3] = NAN; }, missing);
        refused([](auto& saved) { saved.tensors["second"][1][3] = -1; }, missing);
        const char* updates = "lacks a usable \"updates\"";
        refused([](auto& saved) { saved.tensors["updates"] = at::zeros({2}); }, updates);
        refused([](auto& saved) { saved.tensors["updates"][0] = 6; }, updates); // of five steps
        const char* step = "lacks a usable \"step\"";
        for (const char* text : {"13", "-1", "five", "5 ", "99999999999999999999", ""})
            refused([&](auto& saved) { saved.metadata["step"] = text; }, step);
        refused([](auto& saved) { saved.metadata["parts"] = "0"; }, "lacks a usable \"parts\"");
    }

    void a_checkpoint_of_an_earlier_version_is_read()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "checkpoint";
        auto first = tokens(12), second = tokens(12);
        for (int i = 0; i < 5; ++i) first.step();
        first.save(file);
        auto saved = model::read_safetensors(file);
        for (auto& [name, tensor] : saved.tensors) tensor = tensor.clone();
        saved.tensors["start"] = first.objective().initial()[0].value;
        auto settings = Json::parse(saved.metadata.at("settings"));
        settings["decay"] = settings.at("weight_decay");
        settings.erase("weight_decay");
        saved.metadata["settings"] = settings.dump();
        model::write_safetensors(file, saved);
        second.restore(file);
        QCOMPARE(second.steps_done(), 5);
        first.step();
        second.step();
        QVERIFY(at::equal(rows_of(first), rows_of(second)));
    }

    void each_learner_is_moved_by_itself_as_adamw_says()
    {
        AdamSettings s;
        s.weight_decay = 0.1;
        s.clip = 1;
        auto value = at::tensor({1.0f, 2.0f, 3.0f, 4.0f}).view({2, 2});
        RowAdam adam({value}, s);
        const auto gradient = at::tensor({3.0f, 4.0f, 0.3f, 0.4f}).view({2, 2});
        const double norm = adam.step({value}, {gradient}, {true, false}, 0.5);
        QVERIFY(std::abs(norm - std::sqrt(25.25)) < 1e-6);
        // By hand: clipped to (0.6, 0.8); at the first update the moments' ratio is the sign, so 1 (1 - 0.05) - 0.5.
        QVERIFY(at::allclose(value, at::tensor({0.45f, 1.4f, 3.0f, 4.0f}).view({2, 2}), 1e-5, 1e-5));
        QCOMPARE(adam.state().updates, (std::vector<std::int64_t>{1, 0}));
        QVERIFY(at::allclose(adam.state().exp_avg[0][0], at::tensor({0.06f, 0.08f}), 1e-5, 1e-7));
        QVERIFY(at::equal(adam.state().exp_avg_sq[0][1], at::zeros({2})));
    }

    void and_starts_at_zero_and_learns_from_seen_pairs_only()
    {
        const auto store = tiny::tokens(model_);
        std::set<std::size_t> asked;
        const auto source = demo::training_source(world_);
        const ItemSource watched = [&](std::span<const std::size_t> wanted, Random& random) {
            asked.insert(wanted.begin(), wanted.end());
            return source(wanted, random);
        };
        auto trainer =
            operator_trainer(model_, assembler_, watched, store, steering::operator_named("<and>"), settings(8));
        QCOMPARE(rows_of(trainer).norm().item<float>(), 0.0f);
        const auto german = store.at("german").embedding.clone();
        for (int i = 0; i < 8; ++i) trainer.step();
        QVERIFY(rows_of(trainer).norm().item<float>() > 0);
        for (const auto b : asked) QVERIFY(assembler_.behavior_set().behaviors[b].seen);
        QVERIFY(at::equal(german, store.at("german").embedding));
    }

    /// Items of Spanish and of JSON, of growing length, and of both.
    ItemSource lists(int spanish, int json) const
    {
        const auto& set = assembler_.behavior_set();
        const auto s = set.index_of("spanish"), j = set.index_of("json");
        ItemSource::Lists lists;
        const auto fill = [&](std::vector<std::size_t> key, int count, const char* letter) {
            for (int i = 0; i < count; ++i) {
                std::string words;
                for (int k = 0; k <= i; ++k) words += (k ? std::string(" ") : std::string()) + letter;
                lists[key].push_back({words, "yes"});
            }
        };
        fill({s}, spanish, "fox");
        fill({j}, json, "owl");
        fill({std::min(s, j), std::max(s, j)}, 3, "bear");
        return ItemSource(std::move(lists));
    }

    static std::vector<std::vector<std::int32_t>> prompts_drawn(const Trainer& trainer)
    {
        std::vector<std::vector<std::int32_t>> all;
        for (int step = 0; step < trainer.settings().steps; ++step)
            for (const auto& example : draw_batch(trainer.objective(), step)) all.push_back(example.student);
        return all;
    }

    void epochs_go_through_the_data_each_example_once()
    {
        const auto& set = assembler_.behavior_set();
        const std::vector<std::size_t> learned = {set.index_of("spanish"), set.index_of("json")};
        auto s = settings(1);
        s.epochs = 2;
        const auto trainer = token_trainer(model_, assembler_, lists(10, 7), learned, s);
        QCOMPARE(trainer.settings().steps, 9); // 2 x 17 examples, 4 a step
        const auto drawn = prompts_drawn(trainer);
        using Prompts = std::multiset<std::vector<std::int32_t>>;
        const Prompts first(drawn.begin(), drawn.begin() + 17), second(drawn.begin() + 17, drawn.begin() + 34);
        QCOMPARE(std::set(first.begin(), first.end()).size(), std::size_t(17));
        QVERIFY(first == second);
        QVERIFY(!std::equal(drawn.begin(), drawn.begin() + 17, drawn.begin() + 17)); // in another order
        QVERIFY(drawn == prompts_drawn(token_trainer(model_, assembler_, lists(10, 7), learned, s)));
        // A resumed training goes on with the same ones: a batch depends on its step alone.
        QCOMPARE(draw_batch(trainer.objective(), 3)[1].student, drawn[13]);

        // The pair in both of its orders.
        auto joined = operator_trainer(model_, assembler_, lists(1, 1), tiny::tokens(model_),
                                       steering::operator_named("<and>"), s);
        QCOMPARE(joined.settings().steps, 3); // 2 x 2 x 3
        QCOMPARE(prompts_drawn(joined).size(), std::size_t(12));

        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 token_trainer(model_, assembler_, demo::training_source(world_), learned, s));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, token_trainer(model_, assembler_, lists(1, 1), {0}, s)); // none of it
        QVERIFY_THROWS_EXCEPTION(InvalidInput, operator_trainer(model_, assembler_, lists(1, 1), tiny::tokens(model_),
                                                                steering::operator_named("<or>"), s));
        s.company = 0.5;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, token_trainer(model_, assembler_, lists(10, 7), learned, s));
    }

    void a_subset_and_the_longest_examples_are_chosen_before_a_training()
    {
        const auto& set = assembler_.behavior_set();
        const std::vector<std::size_t> spanish = {set.index_of("spanish")}, json = {set.index_of("json")};
        auto s = settings(1);
        s.drop_longest = 0.25; // 5 of 20
        auto left = chosen_items(lists(10, 7), s);
        QCOMPARE(left.lists()->at(spanish).size() + left.lists()->at(json).size(), std::size_t(12));
        for (const auto& [key, items] : *left.lists())
            for (const auto& item : items) QVERIFY(item.prompt.size() < 28);
        s = settings(1);
        s.subset = 4;
        left = chosen_items(lists(10, 7), s);
        const auto& some = left.lists()->at(spanish);
        QCOMPARE(some.size(), std::size_t(4));
        QCOMPARE(left.lists()->at(json).size(), std::size_t(4));
        QVERIFY(std::ranges::is_sorted(some, {}, [](const auto& item) { return item.prompt.size(); }));
        std::set<std::string> prompts;
        for (const auto& item : some) prompts.insert(item.prompt);
        QCOMPARE(prompts.size(), std::size_t(4));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, chosen_items(demo::training_source(world_), s));
        // What the settings say is read again.
        s.epochs = 1.5;
        s.start = "word";
        s.sizes = {2, 3};
        s.without = {"json"};
        QVERIFY(settings_from(to_json(s), "here") == s);
    }

    void an_operator_starts_where_it_is_told_to_and_leaves_out_what_it_is_told_to()
    {
        const auto store = tiny::tokens(model_);
        const auto start = [&](const char* name) {
            auto s = settings(4);
            s.start = name;
            return rows_of(operator_trainer(model_, assembler_, demo::training_source(world_), store,
                                            steering::operator_named("<and>"), s))
                .clone();
        };
        QCOMPARE(start("zero").norm().item<float>(), 0.0f);
        const auto word = assembler_.encode(" and");
        QCOMPARE(word.size(), std::size_t(1));
        QVERIFY(
            at::allclose(start("word")[0], model_.embed(at::tensor({std::int64_t(word[0])}), {})[0].to(at::kFloat)));
        at::Tensor sum = at::zeros_like(start("zero")[0]);
        int seen = 0;
        for (const auto& behavior : assembler_.behavior_set().behaviors)
            if (behavior.seen && store.has(behavior.name)) sum += store.at(behavior.name).embedding, ++seen;
        QVERIFY(at::allclose(start("average")[0], sum / seen, 1e-4, 1e-5));
        QVERIFY(start("random").norm().item<float>() > 0.01f);
        QVERIFY(at::equal(start("random"), start("random")));

        std::set<std::size_t> sizes, asked;
        const auto source = demo::training_source(world_);
        const ItemSource watched = [&](std::span<const std::size_t> wanted, Random& random) {
            sizes.insert(wanted.size());
            asked.insert(wanted.begin(), wanted.end());
            return source(wanted, random);
        };
        auto s = settings(4);
        s.sizes = {3};
        s.without = {"json"};
        auto trainer = operator_trainer(model_, assembler_, watched, store, steering::operator_named("<and>"), s);
        for (int i = 0; i < 4; ++i) trainer.step();
        QVERIFY(sizes == std::set<std::size_t>{3});
        QVERIFY(!asked.contains(assembler_.behavior_set().index_of("json")));
        s.without = {"klingon"};
        QVERIFY_THROWS_EXCEPTION(
            InvalidInput, operator_trainer(model_, assembler_, source, store, steering::operator_named("<and>"), s));
        s = settings(4);
        s.start = "anywhere";
        QVERIFY_THROWS_EXCEPTION(
            InvalidInput, operator_trainer(model_, assembler_, source, store, steering::operator_named("<and>"), s));
    }

    void impossible_settings_are_refused_before_any_work()
    {
        auto bad = settings(5);
        bad.temperature = 0;
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 token_trainer(model_, assembler_, demo::training_source(world_), {0}, bad));
        bad = settings(0);
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 token_trainer(model_, assembler_, demo::training_source(world_), {0}, bad));
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 token_trainer(model_, assembler_, demo::training_source(world_), {}, settings(5)));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, operator_trainer(model_, assembler_, demo::training_source(world_), {},
                                                                steering::operator_named("<and>"), settings(5)));
    }

    void a_data_file_gives_its_items_by_behaviour_and_names_its_bad_lines()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "data.jsonl";
        write_file_atomically(file,
                              "{\"prompt\": \"p\", \"response\": \"r\", \"behaviors\": [\"german\", \"json\"]}\n\n");
        const auto& set = assembler_.behavior_set();
        const auto source = source_from_file(file, set);
        Random random(1);
        const std::size_t pair[] = {set.index_of("json"), set.index_of("german")};
        QCOMPARE(source(pair, random)->response, std::string("r"));
        QVERIFY(!source(std::span(pair, 1), random));
        write_file_atomically(
            file, "{\"prompt\": \"p\", \"response\": \"r\", \"behaviors\": [\"german\"]}\n{\"prompt\": 3}\n");
        try {
            source_from_file(file, set);
            QFAIL("a bad line was accepted");
        } catch (const UnreadableFile& refusal) {
            QVERIFY(std::string(refusal.what()).find("line 2") != std::string::npos);
        }
        // Items of one behaviour, as data sets of elsewhere have them.
        write_file_atomically(file, "[{\"prompt\": \"p\", \"response\": \"plain\"}]");
        QVERIFY_THROWS_EXCEPTION(UnreadableFile, source_from_file(file, set));
        QCOMPARE(source_from_file(file, set, "german")(std::span(&pair[1], 1), random)->response, std::string("plain"));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, source_from_file(file, set, "klingon"));
    }
};

QTEST_APPLESS_MAIN(TrainTest)
#include "train_test.moc"
