#include "core/methods/training.h"

#include "core/base/error.h"
#include "core/generate/generate.h"
#include "core/methods/learner.h"
#include "core/methods/low_rank.h"
#include "core/model/upload.h"
#include "core/train/distillation.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>
#include <cmath>
#include <limits>
#include <numeric>

namespace steerdeck::methods {
namespace {

/// The blocks that `wanted` names, of all where it names none. Throws InvalidInput for one that does not exist.
std::vector<int> layers_of(const std::vector<int>& wanted, int layers)
{
    std::vector<int> all;
    for (int i = 0; i < layers; ++i) all.push_back(i);
    for (const int layer : wanted)
        if (layer >= layers)
            throw InvalidInput(message("There is no block {}", layer), message("training settings"),
                               message("Give 0 to {}", layers - 1));
    return wanted.empty() ? all : wanted;
}

/// Changes of the stream of each behaviour, alone or joint with LoRA; an example is read through its behaviour's own.
class Adapters : public MethodObjective {
public:
    Adapters(const model::Decoder& decoder, const steering::Assembler& assembler, train::ItemSource source,
             std::vector<std::size_t> behaviors, train::TrainSettings settings, JointSettings own, Method kind,
             Reward reward)
        : MethodObjective(decoder, assembler, std::move(source), std::move(behaviors), settings), own_(std::move(own)),
          reward_(std::move(reward)), kind_(kind), layers_(layers_of(own_.adapter.layers, decoder.config().layers)),
          places_(model::places_together(own_.adapter.place))
    {
        check(own_.adapter);
        if (joint()) check(own_, settings.steps);
    }

    Method method() const override { return kind_; }

    std::map<std::string, double> numbers() const override
    {
        std::map<std::string, double> numbers = {{"last_position", own_.adapter.last_position}};
        if (!fixed()) numbers["rank"] = own_.adapter.rank;
        if (joint()) numbers["scale"] = own_.lora.alpha / own_.lora.rank;
        return numbers;
    }

    std::map<std::string, std::string> words() const override
    {
        std::map<std::string, std::string> words = {{"place", own_.adapter.place}};
        if (!fixed()) words["activation"] = name_of(own_.adapter.function);
        return words;
    }

    Json description() const override
    {
        const auto& a = own_.adapter;
        Json own = {{"place", a.place},
                    {"layers", layers_},
                    {"last_position", a.last_position},
                    {"objective", name_of(a.loss)}};
        if (a.loss == AdapterLoss::grpo) own.update({{"group", a.group}, {"max_new_tokens", a.max_new_tokens}});
        if (!fixed()) own.update({{"rank", a.rank}, {"activation", name_of(a.function)}});
        if (joint())
            own["joint"] = {own_.lora.rank, own_.lora.alpha, own_.lora.dropout, own_.lora.projections, own_.orthogonal};
        return description_with(own);
    }

    std::vector<train::Parameter> initial() const override
    {
        auto generator = at::make_generator<at::CPUGeneratorImpl>(settings_.seed);
        const std::int64_t d = decoder_.config().hidden_size, r = own_.adapter.rank;
        const double bound = 1e-3 / std::sqrt(double(d)); // kaiming-uniform(sqrt 5) times 1e-3
        std::vector<train::Parameter> all;
        for (const int layer : layers_)
            for (const auto place : places_) {
                if (fixed()) {
                    all.push_back({name_of(ChangeTensor{layer, place, "vector"}), at::zeros({count(), d})});
                    continue;
                }
                all.push_back({name_of(ChangeTensor{layer, place, "down"}),
                               at::empty({count(), r, d}).uniform_(-bound, bound, generator)});
                all.push_back({name_of(ChangeTensor{layer, place, "up"}), at::zeros({count(), d, r})});
            }
        if (joint())
            for (auto& one : lora_parameters(decoder_.config(), own_.lora, count(), generator))
                all.push_back(std::move(one));
        return all;
    }

    std::optional<train::Example> draw(Random& random, std::size_t turn) const override
    {
        if (own_.adapter.loss == AdapterLoss::completion) return Completion::draw(random, turn);
        if (own_.adapter.loss == AdapterLoss::grpo) return question(random, turn);
        return draw_with_teacher(random, turn);
    }

    train::PassLosses losses(const train::Pass& pass) const override
    {
        if (own_.adapter.loss == AdapterLoss::grpo) return pass.measuring ? missed(pass) : rewarded(pass);
        const auto batch = batch_of(pass.examples);
        const auto kept = std::make_shared<Kept>(decoder_.config().layers);
        const auto changes = interventions(pass, batch.learner_of);
        const auto states =
            own_.adapter.last_position ? at_ends(pass, batch, changes, *kept) : throughout(pass, batch, changes, *kept);
        if (own_.adapter.loss == AdapterLoss::completion) return {sums(batch, states), kept};
        return {distilled(pass.examples, batch, states), kept};
    }

    train::MemoryNeeds memory() const override
    {
        auto needs = Completion::memory();
        const auto& c = decoder_.config();
        const double value = double(at::elementSize(decoder_.dtype()));
        // Of each change what it reads, what it adds and the sum; its ranks are small beside them.
        needs.per_position = 3.0 * c.hidden_size * value * double(layers_.size() * places_.size());
        if (joint()) needs.per_position += value * c.layers * (3.0 * c.mlp_size + 2.0 * c.hidden_size);
        // Keys and values, and a copy of each with one position more.
        if (own_.adapter.last_position) needs.per_position += 4.0 * c.layers * c.n_kv_heads * c.head_dim * value;
        if (own_.adapter.loss == AdapterLoss::grpo) { // each question with every answer of its group
            const double answers = train::activation_bytes(c, own_.adapter.group, 512, value, true);
            needs.per_position = own_.adapter.group * needs.per_position + answers;
        }
        if (own_.adapter.loss == AdapterLoss::distillation)
            needs.fixed = train::distillation_bytes(c.vocab_size, decoder_.device());
        needs.fixed += decoder_.weights().unpacked_head();
        return needs;
    }

    /// A joint training's falls as half a cosine behind the warm-up.
    double rate(int step) const override
    {
        if (!joint()) return Completion::rate(step);
        const double warm = std::max(1.0, std::round(settings_.warmup * settings_.steps));
        if (step < warm) return settings_.learning_rate * (step + 1) / warm;
        const double share = (step - warm) / std::max(1.0, settings_.steps - warm);
        return settings_.learning_rate * 0.5 * (1 + std::cos(M_PI * share));
    }

    /// down <- down (I - V V^T), where V [d, r] spans what LoRA's change of the block's down projection writes to.
    void after_update(std::vector<train::Parameter>& parameters, int step) const override
    {
        projected_.clear();
        if (!joint()) return;
        const int every = steps_between_projections(own_.orthogonal, settings_.steps);
        if (every == 0 || (every < 0 ? step != 1 : step % every != 0)) return;
        const at::NoGradGuard no_grad;
        const auto lora = lora_outputs(parameters);
        std::vector<train::Parameter*> changed;
        std::vector<at::Tensor> downs, outs;
        for (auto& parameter : parameters) {
            const auto tensor = change_tensor(parameter.name);
            if (!tensor || tensor->part != "down" || !lora.contains(tensor->layer)) continue;
            changed.push_back(&parameter);
            downs.push_back(parameter.value);
            outs.push_back(lora.at(tensor->layer));
        }
        if (changed.empty()) return;
        // From a GPU and back all at once.
        const auto down_of = at::stack(downs).to(at::kCPU), out_of = at::stack(outs).to(at::kCPU);
        for (std::size_t i = 0; i < changed.size(); ++i) {
            auto& cosines = projected_[changed[i]->name] = std::vector<double>(std::size_t(count()));
            for (std::int64_t k = 0; k < count(); ++k) {
                const auto own = down_of[std::int64_t(i)][k];
                const auto down = own.to(at::kDouble);
                const auto inside = within_span(down, out_of[std::int64_t(i)][k]);
                cosines[std::size_t(k)] = share(inside, down);
                own.copy_((down - inside).to(at::kFloat));
            }
        }
        const auto there = model::uploaded(down_of, decoder_.device());
        for (std::size_t i = 0; i < changed.size(); ++i) changed[i]->value.copy_(there[std::int64_t(i)]);
    }

    std::vector<LayerNorms> layer_norms(const std::vector<train::Parameter>& parameters,
                                        std::int64_t learner) const override
    {
        const at::NoGradGuard no_grad;
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        const auto lora = joint() ? lora_outputs(parameters) : std::map<int, at::Tensor>();
        std::vector<LayerNorms> all; // in the order of `initial`: a place's down before its up
        for (const auto& parameter : parameters) {
            const auto tensor = change_tensor(parameter.name);
            if (!tensor) continue;
            const auto value = parameter.value[learner].to(at::kDouble);
            const double norm = value.norm().item<double>();
            if (tensor->part == "up") {
                all.back().up = norm;
                continue;
            }
            all.push_back({*tensor, tensor->part == "down" ? norm : none, tensor->part == "down" ? 0 : norm, none});
            if (const auto before = projected_.find(parameter.name); before != projected_.end())
                all.back().lora_cosine = before->second[std::size_t(learner)];
            else if (const auto out = lora.find(tensor->layer); out != lora.end())
                all.back().lora_cosine = share(within_span(value, out->second[learner]), value);
        }
        return all;
    }

private:
    /// What the backward pass reads again.
    struct Kept {
        explicit Kept(int layers) : cache(layers) {}
        model::KvCache cache;
        model::Layout layout;
    };

    bool joint() const { return kind_ == Method::joint; }
    bool fixed() const { return kind_ == Method::fixed_vector; }

    /// By block, what LoRA's change of its down projection writes with: [learners, d, r].
    static std::map<int, at::Tensor> lora_outputs(const std::vector<train::Parameter>& parameters)
    {
        constexpr std::string_view ending = ".down.out";
        std::map<int, at::Tensor> outputs;
        for (const auto& parameter : parameters)
            if (parameter.name.ends_with(ending)) outputs[std::stoi(parameter.name)] = parameter.value;
        return outputs;
    }

    /// What of `down` [r, d] float64 lies in the space that the columns of `out` [d, n] span; zero where they are zero.
    static at::Tensor within_span(const at::Tensor& down, const at::Tensor& out)
    {
        const auto [u, s, vh] = at::linalg_svd(out.to(at::kDouble), false);
        const auto rows = s.gt(1e-12 * s.max().clamp_min(1e-30)).logical_and(s.gt(0));
        const auto v = u * rows.to(at::kDouble).unsqueeze(0); // [d, n], orthonormal columns or zero ones
        return at::mm(at::mm(down, v), v.t());
    }

    /// |inside| / |whole|; 0 of nothing.
    static double share(const at::Tensor& inside, const at::Tensor& whole)
    {
        const double all = whole.norm().item<double>();
        return all > 0 ? std::min(1.0, inside.norm().item<double>() / all) : 0;
    }

    /// A prompt alone; the one id behind it stands for the answers that are still to come, so that a loss is the mean
    /// over prompts. Where a reward compares with the right answer, that is the teacher's.
    std::optional<train::Example> question(Random& random, std::size_t turn) const
    {
        auto example = Completion::draw(random, turn);
        if (!example) return example;
        if (reward_) {
            const auto answer = std::span(example->student).last(example->answer_length);
            example->teacher.assign(answer.begin(), answer.end());
        }
        example->student.resize(example->student.size() - example->answer_length + 1);
        example->answer_length = 1;
        return example;
    }

    /// Answers to every input with what is learned so far: sampled, or greedy where the pass only measures.
    std::vector<generate::Continuation> answers_to(const std::vector<std::vector<std::int32_t>>& inputs,
                                                   const std::vector<std::int64_t>& learner_of,
                                                   const train::Pass& pass) const
    {
        const at::NoGradGuard no_grad;
        std::vector<at::Tensor> values;
        for (const auto& parameter : pass.parameters) values.push_back(parameter.detach());
        generate::PerInput beside;
        beside.interventions = interventions({pass.examples, values, pass.step, pass.part}, learner_of);
        beside.interventions.dropout = 0;
        if (own_.adapter.last_position)
            for (const auto& input : inputs) beside.from.push_back(std::int64_t(input.size()) - 1);
        generate::GenerateSettings settings;
        settings.temperature = pass.measuring ? 0 : 1;
        settings.max_new_tokens = own_.adapter.max_new_tokens;
        settings.seed = (settings_.seed * 1'000'003 + std::uint64_t(pass.step)) * 65'537 + std::uint64_t(pass.part);
        return generate::generate(decoder_, {}, inputs, settings, {}, {}, beside);
    }

    /// An input with an answer to it, as an example that learns from the answer.
    train::Example answered(const std::vector<std::int32_t>& input, const generate::Continuation& answer,
                            std::size_t learner) const
    {
        train::Example one;
        one.student = input;
        one.student.insert(one.student.end(), answer.ids.begin(), answer.ids.end());
        if (!answer.truncated)
            for (const auto id : answer_ids("")) one.student.push_back(id); // the end, where the model has one
        one.answer_length = one.student.size() - input.size();
        one.learner = learner;
        return one;
    }

    /// What the answer `ids` to `example` earns.
    double reward_of(const train::Example& example, const std::vector<TokenId>& ids) const
    {
        const auto answer = assembler_.answer_of(ids).answer;
        if (reward_) return reward_(answer, assembler_.answer_of(example.teacher).answer);
        const auto& set = assembler_.behavior_set();
        return set.verify(set.behaviors[behaviors_[example.learner]], answer).pass;
    }

    /// How much less the greedy answer to each prompt earns than the data's own, which the verifiers pass.
    train::PassLosses missed(const train::Pass& pass) const
    {
        std::vector<std::vector<std::int32_t>> inputs;
        std::vector<std::int64_t> learner_of;
        for (const auto& example : pass.examples) {
            inputs.emplace_back(example.student.begin(), example.student.end() - 1);
            learner_of.push_back(std::int64_t(example.learner));
        }
        const auto answers = answers_to(inputs, learner_of, pass);
        std::vector<float> losses;
        for (std::size_t e = 0; e < answers.size(); ++e) {
            const auto& example = pass.examples[e];
            const double most = reward_ ? reward_of(example, example.teacher) : 1;
            losses.push_back(float(most - reward_of(example, answers[e].ids)));
        }
        const auto learners = at::tensor(learner_of, at::kLong);
        const auto sums = at::zeros({count()}).index_add(0, learners, at::tensor(losses));
        return {model::uploaded(sums, decoder_.device()), nullptr};
    }

    /// For each prompt a group of sampled answers, each rated by the reward, or else by the behaviour's verifier (1
    /// where it passes); the loss is the answers' mean negative log-probability, weighted by how much better than its
    /// group each is. Where the last position alone is changed, an answer's ids are read as they were sampled: every
    /// position from the prompt's last on is changed, in one pass.
    train::PassLosses rewarded(const train::Pass& pass) const
    {
        const auto group = std::size_t(own_.adapter.group);
        std::vector<std::vector<std::int32_t>> inputs;
        std::vector<std::int64_t> learner_of;
        for (const auto& example : pass.examples)
            for (std::size_t g = 0; g < group; ++g) {
                inputs.emplace_back(example.student.begin(), example.student.end() - 1);
                learner_of.push_back(std::int64_t(example.learner));
            }
        const auto answers = answers_to(inputs, learner_of, pass);
        std::vector<train::Example> examples;
        std::vector<float> advantages; // of each example
        for (std::size_t e = 0; e < pass.examples.size(); ++e) {
            const auto learner = pass.examples[e].learner;
            std::vector<double> rewards;
            for (std::size_t g = 0; g < group; ++g)
                rewards.push_back(reward_of(pass.examples[e], answers[e * group + g].ids));
            const double mean = std::accumulate(rewards.begin(), rewards.end(), 0.0) / double(group);
            double variance = 0;
            for (const double reward : rewards) variance += (reward - mean) * (reward - mean) / double(group);
            const double deviation = std::sqrt(variance);
            for (std::size_t g = 0; g < group; ++g) {
                auto one = answered(inputs[e * group + g], answers[e * group + g], learner);
                if (one.answer_length == 0) continue;
                examples.push_back(std::move(one));
                advantages.push_back(float((rewards[g] - mean) / (deviation + 1e-4) / double(group)));
            }
        }
        const auto batch = batch_of(examples);
        const auto kept = std::make_shared<Kept>(decoder_.config().layers);
        auto changes = interventions(pass, batch.learner_of);
        if (own_.adapter.last_position) {
            std::vector<std::int64_t> last; // of each question
            for (const auto& one : examples) last.push_back(std::int64_t(one.student.size() - one.answer_length) - 1);
            changes.from = model::uploaded(at::tensor(last, at::kLong), decoder_.device());
        }
        const auto states = throughout(pass, batch, changes, *kept);
        const auto loss = train::completion_loss(states, batch.targets, decoder_.weights().head.dense());
        std::vector<float> shares; // of each position: its answer's advantage, spread over the answer's ids
        for (const auto position : batch.places) {
            const auto b = std::size_t(position / batch.ids.size(1));
            shares.push_back(advantages[b] / float(examples[b].answer_length));
        }
        const auto weighted = loss * model::uploaded(at::tensor(shares), loss.device());
        return {at::zeros({count()}, loss.options()).index_add(0, batch.learner, weighted), kept};
    }

    model::Interventions interventions(const train::Pass& pass, const std::vector<std::int64_t>& learner_of) const
    {
        model::Interventions all;
        const OfExamples of_examples(decoder_, learner_of);
        std::size_t next = 0; // in the order of `initial`
        const auto parameter = [&] { return of_examples(pass.parameters[next++]); };
        for (const int layer : layers_)
            for (const auto place : places_) {
                model::Interventions::Change change;
                change.layer = layer;
                change.place = place;
                change.function = fixed() ? model::ChangeFunction::none : own_.adapter.function;
                change.from_last = own_.adapter.last_position; // where it is said which that is
                if (fixed()) {
                    change.fixed = parameter();
                } else {
                    change.down = parameter();
                    change.up = parameter();
                }
                all.changes.push_back(std::move(change));
            }
        if (!joint()) return all;
        all.dropout = pass.measuring ? 0 : own_.lora.dropout;
        all.dropout_seed = (settings_.seed * 1'000'003 + std::uint64_t(pass.step)) * 65'537 + std::uint64_t(pass.part);
        add_lora(decoder_.config(), own_.lora, parameter, all);
        return all;
    }

    at::Tensor throughout(const train::Pass& pass, const Batch& batch, const model::Interventions& changes,
                          Kept& kept) const
    {
        kept.layout = decoder_.layout(batch.ids.size(1), 0);
        return states_at(
            batch, decoder_.forward(decoder_.embed(batch.ids, {}), kept.layout, nullptr, pass.recompute, &changes));
    }

    /// Every supervised position as the end of its prefix, which alone is changed. What stands before an end is the
    /// plain model's, so it is read once, and each end again behind it: the published program reads each prefix whole.
    at::Tensor at_ends(const train::Pass& pass, const Batch& batch, const model::Interventions& changes,
                       Kept& kept) const
    {
        const auto rows = batch.ids.size(0), length = batch.ids.size(1);
        {
            const at::NoGradGuard no_grad;
            (void)decoder_.forward(decoder_.embed(batch.ids, {}), decoder_.layout(length, 0), &kept.cache);
        }
        kept.cache.freeze();
        std::vector<std::vector<std::int64_t>> ends{std::size_t(rows)};
        std::vector<std::pair<std::int64_t, std::int64_t>> places; // of each position: its sequence and its end there
        for (const auto position : batch.places) {
            auto& own = ends[std::size_t(position / length)];
            places.emplace_back(position / length, own.size());
            own.push_back(position % length);
        }
        std::size_t most = 0;
        for (const auto& own : ends) most = std::max(most, own.size());
        auto slots = at::zeros({rows, std::int64_t(most)}, at::kLong); // where a sequence has fewer, its first slot
        for (std::size_t b = 0; b < ends.size(); ++b)
            std::copy(ends[b].begin(), ends[b].end(), slots.mutable_data_ptr<std::int64_t>() + b * most);
        std::vector<std::int64_t> flat;
        for (const auto& [b, j] : places) flat.push_back(b * std::int64_t(most) + j);
        kept.layout = decoder_.layout_of_ends(slots, length);
        const auto hidden = decoder_.forward(decoder_.embed(batch.ids.gather(1, slots), {}), kept.layout, &kept.cache,
                                             pass.recompute, &changes);
        const auto chosen = model::uploaded(at::tensor(flat, at::kLong), hidden.device());
        return hidden.reshape({-1, hidden.size(2)}).index_select(0, chosen);
    }

    JointSettings own_;
    Reward reward_; // empty: the behaviour's verifier
    Method kind_;
    std::vector<int> layers_;
    std::vector<model::ChangePlace> places_;
    /// By W_down's name, the cosines that the newest step's projection found, of each learner; empty where it had none.
    /// For reports alone: nothing that is learned depends on them.
    mutable std::map<std::string, std::vector<double>> projected_;
};

} // namespace

train::Trainer adapter_trainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                               train::ItemSource source, std::vector<std::size_t> behaviors,
                               train::TrainSettings settings, AdapterSettings method, Method kind, Reward reward)
{
    JointSettings own;
    own.adapter = std::move(method);
    return train::Trainer(std::make_unique<Adapters>(decoder, assembler, std::move(source), std::move(behaviors),
                                                     settings, std::move(own), kind, std::move(reward)));
}

train::Trainer joint_trainer(const model::Decoder& decoder, const steering::Assembler& assembler,
                             train::ItemSource source, std::vector<std::size_t> behaviors,
                             train::TrainSettings settings, JointSettings method, Reward reward)
{
    return train::Trainer(std::make_unique<Adapters>(decoder, assembler, std::move(source), std::move(behaviors),
                                                     settings, std::move(method), Method::joint, std::move(reward)));
}

} // namespace steerdeck::methods
