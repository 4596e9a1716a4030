#include "core/train/completion.h"

#include "core/base/error.h"
#include "core/model/upload.h"
#include "core/train/distillation.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <torch/csrc/autograd/custom_function.h>

namespace steerdeck::train {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Positions at once: about 17 MB of logits in float32, but never fewer than a product is worth.
std::int64_t rows_at_once(std::int64_t vocab) { return std::max<std::int64_t>(16, (std::int64_t(1) << 22) / vocab); }

struct ChunkedCrossEntropy : torch::autograd::Function<ChunkedCrossEntropy> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& states, const at::Tensor& targets,
                              const at::Tensor& head)
    {
        const auto chunk = rows_at_once(head.size(0));
        auto loss = at::empty({states.size(0)}, states.options().dtype(at::kFloat));
        auto gradient = at::empty_like(states); // d loss_i / d states_i = (softmax - one-hot) head
        for (std::int64_t i = 0; i < states.size(0); i += chunk) {
            const auto n = std::min(chunk, states.size(0) - i);
            const auto wanted = targets.narrow(0, i, n).unsqueeze(1);
            const auto log_q = at::log_softmax(at::linear(states.narrow(0, i, n), head).to(at::kFloat), -1);
            loss.narrow(0, i, n).copy_(log_q.gather(1, wanted).squeeze(1).neg());
            const auto wrong = log_q.exp().scatter_add(1, wanted, at::full({n, 1}, -1.0, log_q.options()));
            gradient.narrow(0, i, n).copy_(at::matmul(wrong.to(head.scalar_type()), head));
        }
        context->save_for_backward({gradient});
        return loss;
    }

    static variable_list backward(AutogradContext* context, const variable_list& grads)
    {
        const auto gradient = context->get_saved_variables()[0];
        return {gradient * grads[0].unsqueeze(1).to(gradient.scalar_type()), at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor completion_loss(const at::Tensor& states, const at::Tensor& targets, const at::Tensor& head)
{
    return ChunkedCrossEntropy::apply(states, targets, head);
}

Completion::Completion(const model::Decoder& decoder, const steering::Assembler& assembler, ItemSource source,
                       std::vector<std::size_t> behaviors, TrainSettings settings)
    : Objective(decoder, assembler, std::move(source), settings), behaviors_(std::move(behaviors))
{
    if (behaviors_.empty())
        throw InvalidInput(message("No behaviour is chosen"), message("training"), message("Choose at least one"));
    for (const auto b : behaviors_) names_.push_back(assembler.behavior_set().behaviors.at(b).name);
    go_through(lists_of(behaviors_));
}

std::optional<Example> Completion::draw(Random& random, std::size_t turn) const
{
    const auto drawn = next(behaviors_, random, turn);
    if (!drawn) return std::nullopt;
    Example example;
    example.student = assembler_.user_turn(drawn->item.prompt);
    const auto answer = answer_ids(drawn->item.response);
    example.answer_length = answer.size();
    example.student.insert(example.student.end(), answer.begin(), answer.end());
    example.learner = drawn->learner;
    return example;
}

std::optional<Example> Completion::draw_with_teacher(Random& random, std::size_t turn) const
{
    const auto drawn = next(behaviors_, random, turn);
    if (!drawn) return std::nullopt;
    const auto& [learner, item] = *drawn;
    Example example;
    example.teacher = assembler_.user_turn(
        behaviors::instruct_at_random(assembler_.behavior_set(), item.prompt, std::span(&behaviors_[learner], 1),
                                      behaviors::Conjunction::And, random, settings_.instructions));
    example.student = assembler_.user_turn(item.prompt);
    const auto answer = answer_ids(item.response);
    example.answer_length = answer.size();
    for (auto* side : {&example.teacher, &example.student}) side->insert(side->end(), answer.begin(), answer.end());
    example.learner = learner;
    return example;
}

at::Tensor Completion::distilled(const std::vector<Example>& examples, const Batch& batch,
                                 const at::Tensor& states) const
{
    at::Tensor teacher;
    {
        const at::NoGradGuard no_grad;
        auto instructed = examples;
        for (auto& example : instructed) example.student = example.teacher;
        const auto read = batch_of(instructed);
        const auto layout = decoder_.layout(read.ids.size(1), 0);
        teacher = states_at(read, decoder_.forward(decoder_.embed(read.ids, {}), layout));
    }
    const auto loss = distillation_loss(teacher, states, decoder_.weights().head.dense(), settings_.temperature);
    return at::zeros({count()}, loss.options()).index_add(0, batch.learner, loss);
}

MemoryNeeds Completion::memory() const
{
    constexpr double copies = 5; // logits, their float32, log-probabilities, an exponential and what is wrong with it
    const auto vocab = decoder_.config().vocab_size;
    MemoryNeeds needs;
    needs.fixed = copies * 4.0 * double(rows_at_once(vocab)) * vocab;
    return needs;
}

Completion::Batch Completion::batch_of(const std::vector<Example>& examples) const
{
    std::size_t longest = 0;
    for (const auto& e : examples) longest = std::max(longest, e.student.size() - 1);
    Batch batch;
    batch.ids = at::zeros({std::int64_t(examples.size()), std::int64_t(longest)}, at::kLong);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        std::copy(examples[i].student.begin(), examples[i].student.end() - 1,
                  batch.ids.mutable_data_ptr<std::int64_t>() + i * longest);
        batch.learner_of.push_back(std::int64_t(examples[i].learner));
    }
    std::vector<std::int64_t> positions, targets, learner;
    for (std::size_t k = 0; k < names_.size(); ++k) {
        const auto before = positions.size();
        for (std::size_t i = 0; i < examples.size(); ++i) {
            if (examples[i].learner != k) continue;
            const auto end = examples[i].student.size() - 1;
            for (auto t = end - examples[i].answer_length; t < end; ++t) {
                positions.push_back(std::int64_t(i * longest + t));
                targets.push_back(examples[i].student[t + 1]);
                learner.push_back(std::int64_t(k));
            }
        }
        if (positions.size() == before) continue;
        batch.learners.push_back(std::int64_t(k));
        batch.counts.push_back(std::int64_t(positions.size() - before));
    }
    const auto there = [&](const std::vector<std::int64_t>& all) {
        return model::uploaded(at::tensor(all, at::kLong), decoder_.device());
    };
    batch.positions = there(positions);
    batch.targets = there(targets);
    batch.learner = there(learner);
    batch.places = std::move(positions);
    return batch;
}

at::Tensor Completion::states_at(const Batch& batch, const at::Tensor& hidden)
{
    return hidden.reshape({-1, hidden.size(2)}).index_select(0, batch.positions);
}

at::Tensor Completion::sums(const Batch& batch, const at::Tensor& states) const
{
    const auto loss = completion_loss(states, batch.targets, decoder_.weights().head.dense());
    return at::zeros({count()}, loss.options()).index_add(0, batch.learner, loss);
}

} // namespace steerdeck::train
